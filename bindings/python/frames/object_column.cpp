// SPDX-License-Identifier: BSL-1.0
#include "object_column.hpp"

#include <string>

#include "cells.hpp"

namespace frontdoor::python {

namespace {

std::string_view type_name(py::handle value) {
    const std::string_view whole = Py_TYPE(value.ptr())->tp_name;
    return whole.substr(whole.rfind('.') + 1);
}

// Text with a lone surrogate has no UTF-8; it is shown with a question mark and refused.
std::string_view utf8(py::handle text, text_pool& pool) {
    if (PyUnicode_IS_COMPACT_ASCII(text.ptr()))  // nearly all; its bytes are at hand
        return {static_cast<const char*>(PyUnicode_DATA(text.ptr())),
                static_cast<std::size_t>(PyUnicode_GET_LENGTH(text.ptr()))};
    Py_ssize_t size = 0;
    if (const char* data = PyUnicode_AsUTF8AndSize(text.ptr(), &size))
        return {data, static_cast<std::size_t>(size)};
    PyErr_Clear();
    const auto bytes = py::reinterpret_steal<py::bytes>(
        PyUnicode_AsEncodedString(text.ptr(), "utf-8", "surrogatepass"));
    if (!bytes) throw py::error_already_set();
    return pool.keep(std::string_view(bytes));
}

cell text_cell(py::handle text, text_pool& pool) {
    const auto view = utf8(text, pool);
    return {view, view.empty() ? value_kind::nothing : value_kind::text};
}

cell whole_number_cell(py::handle value, text_pool& pool) {
    int overflow = 0;
    const long long number = PyLong_AsLongLongAndOverflow(value.ptr(), &overflow);
    if (overflow != 0) return {pool.keep(std::string(py::str(value))), value_kind::number};
    return number_cell(static_cast<std::int64_t>(number), pool);
}

// A date has no time; a date and time has, perhaps with an offset. pandas has no other type
// for a day than its timestamp of midnight.
cell iso_cell(py::handle value, text_pool& pool) {
    const std::string text = py::str(value.attr("isoformat")());
    constexpr std::string_view midnight = "T00:00:00";
    const bool is_a_day = type_name(value) == "Timestamp" && text.size() > 10 &&
                          std::string_view(text).substr(10) == midnight;
    return {pool.keep(is_a_day ? std::string_view(text).substr(0, 10) : text),
            value_kind::moment};
}

// The elements of a list of texts, joined as the text form has them.
cell list_cell(py::handle values, text_pool& pool) {
    std::string joined;
    for (const py::handle value : py::iter(values)) {
        if (!PyUnicode_Check(value.ptr())) return {{}, value_kind::nested};
        if (!joined.empty()) joined += ';';
        joined += utf8(value, pool);
    }
    return {pool.keep(joined), value_kind::list};
}

bool is_a_list(py::handle value) {
    return PyList_Check(value.ptr()) || PyTuple_Check(value.ptr()) ||
           PyAnySet_Check(value.ptr()) || type_name(value) == "ndarray" ||
           type_name(value) == "Series";
}

// 5.0 is 5 here too, and no digit of a long one is lost.
cell decimal_number_cell(py::handle value, text_pool& pool) {
    if (py::cast<bool>(value.attr("is_nan")())) return {};
    const py::tuple ratio = value.attr("as_integer_ratio")();
    if (py::cast<py::int_>(ratio[1]).equal(py::int_(1))) return whole_number_cell(ratio[0], pool);
    return {pool.keep(std::string(py::str(value))), value_kind::number};
}

// What numbers, dates and lists of other libraries are, known by what they can do.
cell known_foreign_cell(py::handle value, text_pool& pool) {
    const auto name = type_name(value);
    if (name == "NAType" || name == "NaTType") return {};
    if (name == "bool_" || name == "bool") return boolean_cell(PyObject_IsTrue(value.ptr()) == 1);
    if (name == "datetime64") {
        const std::string text = py::str(value);
        return text == "NaT" ? cell{} : cell{pool.keep(text), value_kind::moment};
    }
    if (name == "Decimal") return decimal_number_cell(value, pool);
    if (py::hasattr(value, "isoformat")) return iso_cell(value, pool);
    if (is_a_list(value)) return list_cell(value, pool);
    if (PyIndex_Check(value.ptr()))
        return whole_number_cell(py::int_(py::reinterpret_borrow<py::object>(value)), pool);
    if (py::hasattr(value, "__float__"))
        return number_cell(double{py::float_(py::reinterpret_borrow<py::object>(value))}, pool);
    return {pool.keep(name), value_kind::nested};
}

// A value that cannot even say what it is stops nothing: it is refused like any other.
cell foreign_cell(py::handle value, text_pool& pool) {
    try {
        return known_foreign_cell(value, pool);
    } catch (py::error_already_set& error) {
        if (!error.matches(PyExc_Exception)) throw;
        return {pool.keep(type_name(value)), value_kind::nested};
    }
}

}  // namespace

cell object_cell(py::handle value, text_pool& pool) {
    PyObject* object = value.ptr();
    if (PyUnicode_Check(object)) return text_cell(value, pool);
    if (object == Py_None) return {};
    if (PyBool_Check(object)) return boolean_cell(object == Py_True);
    if (PyLong_Check(object)) return whole_number_cell(value, pool);
    if (PyFloat_Check(object)) return number_cell(PyFloat_AS_DOUBLE(object), pool);
    return foreign_cell(value, pool);
}

// Objects lie where they were made: those that come soon are fetched ahead.
void object_column::read(std::size_t begin, std::span<cell> into, text_pool& pool) const {
    constexpr std::size_t ahead = 16;
    PyObject** objects = PySequence_Fast_ITEMS(values_.ptr()) + begin;
    for (std::size_t i = 0; i < into.size(); ++i) {
        if (i + ahead < into.size()) __builtin_prefetch(objects[i + ahead]);
        into[i] = object_cell(objects[i], pool);
    }
}

}  // namespace frontdoor::python
