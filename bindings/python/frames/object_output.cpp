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

std::string_view bytes_of(py::handle text) {
    return {static_cast<const char*>(PyUnicode_DATA(text.ptr())),
            static_cast<std::size_t>(PyUnicode_GET_LENGTH(text.ptr()))};
}

void append(py::list& to, py::handle value) {
    if (PyList_Append(to.ptr(), value.ptr()) != 0) throw py::error_already_set();
}

}  // namespace

// Ids and names are ASCII: a str holds the very bytes.
py::handle shared_texts::object(std::string_view text) {
    py::object& known = lately_[std::hash<std::string_view>{}(text) % lately_.size()];
    if (known && bytes_of(known) == text) return known;
    PyObject* made = PyUnicode_FromStringAndSize(text.data(), static_cast<Py_ssize_t>(text.size()));
    if (made == nullptr) throw py::error_already_set();
    known = py::reinterpret_steal<py::object>(made);
    return known;
}

void object_decisions::add_texts(py::list& to, const text_buffer& texts,
                                 shared_texts& shared) {
    for (std::size_t i = 0; i < texts.size(); ++i) append(to, shared.object(texts[i]));
}

template <class Terms>
void object_decisions::add_codes(py::list& to, const std::vector<std::uint8_t>& codes,
                                 const Terms& terms) {
    std::array<py::object, std::tuple_size_v<Terms>> objects;
    for (std::size_t i = 0; i < objects.size(); ++i)
        objects[i] = py::reinterpret_borrow<py::object>(terms_.object(terms[i]));
    for (const std::uint8_t code : codes) append(to, objects[code]);
}

void object_decisions::add(const decided_rows& rows) {
    add_codes(pack_, rows.pack, pack_terms);
    add_codes(route_, rows.route, route_terms);
    add_texts(duties_, rows.duties, duty_texts_);
    add_texts(rules_, rows.rules, rule_texts_);
    add_texts(ask_, rows.ask, ask_texts_);
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
