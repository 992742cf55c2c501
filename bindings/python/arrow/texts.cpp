// SPDX-License-Identifier: BSL-1.0
#include "texts.hpp"

#include <cstring>
#include <string>
#include <vector>

#include "columns.hpp"

namespace frontdoor::python {

namespace {

cell text_cell(std::string_view text) {
    return {text, text.empty() ? value_kind::nothing : value_kind::text};
}

template <class Offset>
class texts final : public column {
public:
    explicit texts(arrow_values values) : values_{values} {}
    void read(std::size_t begin, std::span<cell> into, text_pool&) const override {
        const Offset* offsets = values_.buffer<Offset>(1);
        const char* characters = values_.buffer<char>(2);
        for (std::size_t i = 0; i < into.size(); ++i) {
            if (values_.is_null(begin + i)) {
                into[i] = {};
                continue;
            }
            const Offset* o = offsets + values_.at(begin + i);
            into[i] = text_cell({characters + o[0], static_cast<std::size_t>(o[1] - o[0])});
        }
    }

private:
    arrow_values values_;
};

// Sixteen bytes a text: its length, and itself or its first four bytes, the buffer it is
// in, and where.
class text_views final : public column {
public:
    explicit text_views(arrow_values values) : values_{values} {}
    void read(std::size_t begin, std::span<cell> into, text_pool&) const override {
        const char* views = values_.buffer<char>(1);
        for (std::size_t i = 0; i < into.size(); ++i)
            into[i] = values_.is_null(begin + i)
                          ? cell{}
                          : text_cell(text_of(views + 16 * values_.at(begin + i)));
    }

private:
    std::string_view text_of(const char* view) const {
        std::int32_t parts[4];
        std::memcpy(parts, view, sizeof parts);
        const auto size = static_cast<std::size_t>(parts[0]);
        if (size <= 12) return {view + 4, size};
        return {values_.buffer<char>(2 + parts[2]) + parts[3], size};
    }

    arrow_values values_;
};

// Where a list's elements begin and end.
struct extent {
    std::size_t begin;
    std::size_t end;
};

template <class Offset>
struct by_offsets {
    extent operator()(arrow_values values, std::size_t i) const {
        const Offset* o = values.buffer<Offset>(1) + values.at(i);
        return {static_cast<std::size_t>(o[0]), static_cast<std::size_t>(o[1])};
    }
};

template <class Offset>
struct by_views {
    extent operator()(arrow_values values, std::size_t i) const {
        const auto begin = static_cast<std::size_t>(values.buffer<Offset>(1)[values.at(i)]);
        const auto size = static_cast<std::size_t>(values.buffer<Offset>(2)[values.at(i)]);
        return {begin, begin + size};
    }
};

struct by_size {
    std::size_t size;
    extent operator()(arrow_values values, std::size_t i) const {
        return {values.at(i) * size, (values.at(i) + 1) * size};
    }
};

template <class Extents>
class lists final : public column {
public:
    lists(arrow_values values, std::unique_ptr<column> elements, Extents extents)
        : values_{values}, elements_{std::move(elements)}, extents_{extents} {}
    void read(std::size_t begin, std::span<cell> into, text_pool& pool) const override {
        for (std::size_t i = 0; i < into.size(); ++i)
            into[i] = values_.is_null(begin + i) ? cell{} : joined(extents_(values_, begin + i), pool);
    }

private:
    cell joined(extent where, text_pool& pool) const {
        std::vector<cell> parts(where.end - where.begin);
        elements_->read(where.begin, parts, pool);
        std::string text;
        for (const cell& part : parts) {
            if (part.kind != value_kind::text) return {{}, value_kind::nested};
            if (!text.empty()) text += ';';
            text += part.text;
        }
        return {pool.keep(text), value_kind::list};
    }

    arrow_values values_;
    std::unique_ptr<column> elements_;
    Extents extents_;
};

template <class Extents>
std::unique_ptr<column> make_lists(const ArrowSchema& type, const ArrowArray& array,
                                   arrow_values values, Extents extents) {
    return std::make_unique<lists<Extents>>(
        values, arrow_column(*type.children[0], *array.children[0], 0), extents);
}

std::unique_ptr<column> list_column_of(const ArrowSchema& type, const ArrowArray& array,
                                       arrow_values values) {
    const std::string_view format = type.format;
    if (format == "+l") return make_lists(type, array, values, by_offsets<std::int32_t>{});
    if (format == "+L") return make_lists(type, array, values, by_offsets<std::int64_t>{});
    if (format == "+vl") return make_lists(type, array, values, by_views<std::int32_t>{});
    if (format == "+vL") return make_lists(type, array, values, by_views<std::int64_t>{});
    if (!format.starts_with("+w:")) return nullptr;
    return make_lists(type, array, values, by_size{std::stoul(std::string(format.substr(3)))});
}

}  // namespace

std::unique_ptr<column> text_column_of(const ArrowSchema& type, const ArrowArray& array,
                                       std::int64_t skipped) {
    const arrow_values values(array, skipped);
    const std::string_view format = type.format;
    if (format == "u" || format == "z") return std::make_unique<texts<std::int32_t>>(values);
    if (format == "U" || format == "Z") return std::make_unique<texts<std::int64_t>>(values);
    if (format == "vu" || format == "vz") return std::make_unique<text_views>(values);
    return list_column_of(type, array, values);
}

}  // namespace frontdoor::python
