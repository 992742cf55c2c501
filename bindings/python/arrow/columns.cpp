// SPDX-License-Identifier: BSL-1.0
#include "columns.hpp"

#include <string>
#include <vector>

#include "../frames/cells.hpp"
#include "texts.hpp"

namespace frontdoor::python {

namespace {

class nothing_at_all final : public column {
    void read(std::size_t, std::span<cell> into, text_pool&) const override {
        for (cell& c : into) c = {};
    }
};

// Values of a fixed width, each a cell by itself.
template <class T, class ToCell>
class fixed_width final : public column {
public:
    fixed_width(arrow_values values, ToCell to_cell) : values_{values}, to_cell_{to_cell} {}
    void read(std::size_t begin, std::span<cell> into, text_pool& pool) const override {
        const T* first = values_.buffer<T>(1);
        for (std::size_t i = 0; i < into.size(); ++i)
            into[i] = values_.is_null(begin + i) ? cell{}
                                                 : to_cell_(first[values_.at(begin + i)], pool);
    }

private:
    arrow_values values_;
    ToCell to_cell_;
};

template <class T, class ToCell>
std::unique_ptr<column> make_fixed(arrow_values values, ToCell to_cell) {
    return std::make_unique<fixed_width<T, ToCell>>(values, to_cell);
}

template <class T>
std::unique_ptr<column> make_numbers(arrow_values values) {
    return make_fixed<T>(values, [](T value, text_pool& pool) { return number_cell(value, pool); });
}

template <class T>
std::unique_ptr<column> make_moments(arrow_values values, moment_unit unit) {
    return make_fixed<T>(values, [unit](T value, text_pool& pool) {
        return moment_cell(value, unit, pool);
    });
}

class truths final : public column {
public:
    explicit truths(arrow_values values) : values_{values} {}
    void read(std::size_t begin, std::span<cell> into, text_pool&) const override {
        const auto* bits = values_.buffer<std::uint8_t>(1);
        for (std::size_t i = 0; i < into.size(); ++i)
            into[i] = values_.is_null(begin + i) ? cell{}
                                                 : boolean_cell(bit_at(bits, values_.at(begin + i)));
    }
    bool read_flags(std::size_t begin, std::size_t which, std::span<indicator_bits> yes,
                    std::span<indicator_bits> no) const override {
        const auto* bits = values_.buffer<std::uint8_t>(1);
        for (std::size_t i = 0; i < yes.size(); ++i)
            if (!values_.is_null(begin + i))
                (bit_at(bits, values_.at(begin + i)) ? yes : no)[i].set(which);
        return true;
    }

private:
    arrow_values values_;
};

// Codes that point into values: what was a categorical column.
template <class Code>
class coded final : public column {
public:
    coded(arrow_values codes, std::unique_ptr<column> values, std::size_t count)
        : codes_{codes}, values_{std::move(values)}, cells_(count) {
        values_->read(0, cells_, pool_);
    }
    void read(std::size_t begin, std::span<cell> into, text_pool&) const override {
        const Code* first = codes_.buffer<Code>(1);
        for (std::size_t i = 0; i < into.size(); ++i)
            into[i] = codes_.is_null(begin + i) ? cell{} : cell_of(first[codes_.at(begin + i)]);
    }

private:
    cell cell_of(Code code) const {
        const auto place = static_cast<std::size_t>(code);
        return place < cells_.size() ? cells_[place] : cell{};
    }

    arrow_values codes_;
    std::unique_ptr<column> values_;  // has the texts
    text_pool pool_;
    std::vector<cell> cells_;
};

std::unique_ptr<column> coded_column(char code, arrow_values codes, std::unique_ptr<column> values,
                                     std::size_t count) {
    const auto make = [&]<class T>(T) -> std::unique_ptr<column> {
        return std::make_unique<coded<T>>(codes, std::move(values), count);
    };
    switch (code) {
        case 'c': return make(std::int8_t{});
        case 'C': return make(std::uint8_t{});
        case 's': return make(std::int16_t{});
        case 'S': return make(std::uint16_t{});
        case 'i': return make(std::int32_t{});
        case 'I': return make(std::uint32_t{});
        case 'l': return make(std::int64_t{});
        default: return make(std::uint64_t{});
    }
}

std::unique_ptr<column> number_column_of(char type, arrow_values values) {
    switch (type) {
        case 'b': return std::make_unique<truths>(values);
        case 'c': return make_numbers<std::int8_t>(values);
        case 'C': return make_numbers<std::uint8_t>(values);
        case 's': return make_numbers<std::int16_t>(values);
        case 'S': return make_numbers<std::uint16_t>(values);
        case 'i': return make_numbers<std::int32_t>(values);
        case 'I': return make_numbers<std::uint32_t>(values);
        case 'l': return make_numbers<std::int64_t>(values);
        case 'L': return make_numbers<std::uint64_t>(values);
        case 'f': return make_numbers<float>(values);
        case 'g': return make_numbers<double>(values);
        case 'n': return std::make_unique<nothing_at_all>();
        default: return nullptr;
    }
}

// tdD, tdm: days, and milliseconds that are whole days; ts[smun]:zone: a moment, in UTC
// where it has a zone.
std::unique_ptr<column> moment_column_of(std::string_view type, arrow_values values) {
    if (type == "tdD") return make_moments<std::int32_t>(values, {});
    if (type == "tdm") return make_moments<std::int64_t>(values, {60'000, false});
    if (!type.starts_with("ts") || type.size() < 4) return nullptr;
    const bool is_utc = type.size() > 4;
    switch (type[2]) {
        case 's': return make_moments<std::int64_t>(values, {60, is_utc});
        case 'm': return make_moments<std::int64_t>(values, {60'000, is_utc});
        case 'u': return make_moments<std::int64_t>(values, {60'000'000, is_utc});
        case 'n': return make_moments<std::int64_t>(values, {60'000'000'000, is_utc});
        default: return nullptr;
    }
}

}  // namespace

std::unique_ptr<column> arrow_column(const ArrowSchema& type, const ArrowArray& array,
                                     std::int64_t skipped) {
    const arrow_values values(array, skipped);
    const std::string_view format = type.format;
    if (type.dictionary != nullptr && array.dictionary != nullptr)
        return coded_column(format[0], values, arrow_column(*type.dictionary, *array.dictionary, 0),
                            static_cast<std::size_t>(array.dictionary->length));
    std::unique_ptr<column> made;
    if (format.size() == 1) made = number_column_of(format[0], values);
    else made = moment_column_of(format, values);
    if (!made) made = text_column_of(type, array, skipped);
    if (!made) throw unknown_arrow_type(std::string(format));
    return made;
}

}  // namespace frontdoor::python
