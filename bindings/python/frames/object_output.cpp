// SPDX-License-Identifier: BSL-1.0
#include "object_output.hpp"

namespace frontdoor::python {

namespace {

constexpr std::int64_t no_time = std::numeric_limits<std::int64_t>::min();

py::object bytes_to_write(const std::string& bytes) {
    PyObject* made = PyByteArray_FromStringAndSize(bytes.data(), static_cast<Py_ssize_t>(bytes.size()));
    if (made == nullptr) throw py::error_already_set();
    return py::reinterpret_steal<py::object>(made);
}

void append(py::list& to, py::handle value) {
    if (PyList_Append(to.ptr(), value.ptr()) != 0) throw py::error_already_set();
}

}  // namespace

// Ids and names are ASCII: a str holds the very bytes, which are then the key.
py::handle shared_texts::object(std::string_view text) {
    if (const auto at = known_.find(text); at != known_.end()) return at->second;
    PyObject* made = PyUnicode_FromStringAndSize(text.data(), static_cast<Py_ssize_t>(text.size()));
    if (made == nullptr) throw py::error_already_set();
    last_ = py::reinterpret_steal<py::object>(made);
    if (known_.size() < most) {
        Py_ssize_t size = 0;
        const char* own = PyUnicode_AsUTF8AndSize(made, &size);
        known_.emplace(std::string_view(own, static_cast<std::size_t>(size)), last_);
    }
    return last_;
}

void object_decisions::add_texts(py::list& to, const text_buffer& texts) {
    for (std::size_t i = 0; i < texts.size(); ++i) append(to, texts_.object(texts[i]));
}

template <class Terms>
void object_decisions::add_codes(py::list& to, const std::vector<std::uint8_t>& codes,
                                 const Terms& terms) {
    std::array<py::object, std::tuple_size_v<Terms>> objects;
    for (std::size_t i = 0; i < objects.size(); ++i)
        objects[i] = py::reinterpret_borrow<py::object>(texts_.object(terms[i]));
    for (const std::uint8_t code : codes) append(to, objects[code]);
}

void object_decisions::add(const decided_rows& rows) {
    add_codes(pack_, rows.pack, pack_terms);
    add_codes(route_, rows.route, route_terms);
    add_texts(duties_, rows.duties);
    add_texts(rules_, rows.rules);
    add_texts(ask_, rows.ask);
    add_codes(consent_, rows.consent, consent_terms);
    for (const std::int8_t level : rows.level) level_ += static_cast<char>(level);
    for (const std::int32_t day : rows.due) {
        const std::int64_t time = day == no_day ? no_time : day;
        due_.append(reinterpret_cast<const char*>(&time), sizeof time);
    }
}

py::dict object_decisions::columns() const {
    using namespace py::literals;
    return py::dict("pack"_a = pack_, "level"_a = bytes_to_write(level_), "route"_a = route_,
                    "duties"_a = duties_, "rules"_a = rules_, "ask"_a = ask_,
                    "consent"_a = consent_, "decision_due"_a = bytes_to_write(due_));
}

}  // namespace frontdoor::python
