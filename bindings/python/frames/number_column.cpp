// SPDX-License-Identifier: BSL-1.0
#include "number_column.hpp"

#include <limits>
#include <vector>

namespace frontdoor::python {

namespace {

// Keeps the memory of an array while it is read. Taken and given back under the lock.
template <class T>
class values_of {
public:
    explicit values_of(const py::buffer& from) : info_{from.request()} {
        if (info_.ndim != 1 || info_.itemsize != static_cast<py::ssize_t>(sizeof(T)) ||
            (info_.size > 1 && info_.strides[0] != info_.itemsize))
            throw py::type_error("a column is one array without gaps");
    }
    const T* begin() const { return static_cast<const T*>(info_.ptr); }
    std::size_t size() const { return static_cast<std::size_t>(info_.size); }

private:
    py::buffer_info info_;
};

using missing_bytes = std::optional<values_of<std::uint8_t>>;

template <class T>
class numbers final : public column {
public:
    numbers(const py::buffer& values, const py::object& missing) : values_{values} {
        if (missing.is_none()) return;
        missing_.emplace(missing.cast<py::buffer>());
        if (missing_->size() < values_.size()) throw py::type_error("a mask is as long as its column");
    }

    void read(std::size_t begin, std::span<cell> into, text_pool& pool) const override {
        for (std::size_t i = 0; i < into.size(); ++i)
            into[i] = is_missing(begin + i) ? cell{} : cell_of(values_.begin()[begin + i], pool);
    }

    bool read_flags(std::size_t begin, std::size_t which, std::span<indicator_bits> yes,
                    std::span<indicator_bits> no) const override {
        const T* first = values_.begin() + begin;
        for (std::size_t i = 0; i < yes.size(); ++i)
            if (!is_flag(first[i]) && !is_missing(begin + i)) return false;
        for (std::size_t i = 0; i < yes.size(); ++i) {
            if (is_missing(begin + i)) continue;
            if (first[i] == T{1}) yes[i].set(which);
            else if (first[i] == T{0}) no[i].set(which);
        }
        return true;
    }

private:
    static bool is_flag(T value) {
        if constexpr (std::is_floating_point_v<T>)
            if (std::isnan(value)) return true;
        return value == T{0} || value == T{1};
    }
    bool is_missing(std::size_t i) const { return missing_ && missing_->begin()[i] != 0; }
    static cell cell_of(T value, text_pool& pool) {
        if constexpr (std::is_same_v<T, bool>) return boolean_cell(value);
        else return number_cell(value, pool);
    }

    values_of<T> values_;
    missing_bytes missing_;
};

class moments final : public column {
public:
    moments(const py::buffer& values, moment_unit unit) : values_{values}, unit_{unit} {}

    void read(std::size_t begin, std::span<cell> into, text_pool& pool) const override {
        for (std::size_t i = 0; i < into.size(); ++i) {
            const std::int64_t value = values_.begin()[begin + i];
            const bool is_missing = value == std::numeric_limits<std::int64_t>::min();
            into[i] = is_missing ? cell{} : moment_cell(value, unit_, pool);
        }
    }

private:
    values_of<std::int64_t> values_;
    moment_unit unit_;
};

class categories_by_code final : public column {
public:
    categories_by_code(const py::buffer& codes, std::shared_ptr<const column> categories,
                       std::size_t count)
        : codes_{codes}, categories_{std::move(categories)}, cells_(count) {
        categories_->read(0, cells_, pool_);
    }

    void read(std::size_t begin, std::span<cell> into, text_pool&) const override {
        for (std::size_t i = 0; i < into.size(); ++i) {
            const auto code = static_cast<std::size_t>(codes_.begin()[begin + i]);
            into[i] = code < cells_.size() ? cells_[code] : cell{};
        }
    }

private:
    values_of<std::int32_t> codes_;
    std::shared_ptr<const column> categories_;  // has the texts
    text_pool pool_;
    std::vector<cell> cells_;
};

}  // namespace

std::unique_ptr<column> number_column(const py::buffer& values, const py::object& missing) {
    const auto info = values.request();
    const auto make = [&]<class T>(T) { return std::make_unique<numbers<T>>(values, missing); };
    const std::string_view whole = "bBhHiIlLqQ";
    if (info.format == "?") return make(bool{});
    if (info.format == "f") return make(float{});
    if (info.format == "d") return make(double{});
    const auto kind = info.format.size() == 1 ? whole.find(info.format[0]) : whole.npos;
    if (kind == whole.npos) throw py::type_error("an array of the format " + info.format);
    const bool is_signed = kind % 2 == 0;
    switch (info.itemsize) {
        case 1: return is_signed ? std::unique_ptr<column>(make(std::int8_t{})) : make(std::uint8_t{});
        case 2: return is_signed ? std::unique_ptr<column>(make(std::int16_t{})) : make(std::uint16_t{});
        case 4: return is_signed ? std::unique_ptr<column>(make(std::int32_t{})) : make(std::uint32_t{});
        default: return is_signed ? std::unique_ptr<column>(make(std::int64_t{})) : make(std::uint64_t{});
    }
}

std::unique_ptr<column> moment_column(const py::buffer& values, const std::string& unit, bool is_utc) {
    std::int64_t a_minute = 0;
    if (unit == "s") a_minute = 60;
    else if (unit == "ms") a_minute = 60'000;
    else if (unit == "us") a_minute = 60'000'000;
    else if (unit == "ns") a_minute = 60'000'000'000;
    return std::make_unique<moments>(values, moment_unit{a_minute, is_utc});
}

std::unique_ptr<column> category_column(const py::buffer& codes,
                                        std::shared_ptr<const column> categories,
                                        std::size_t category_count) {
    return std::make_unique<categories_by_code>(codes, std::move(categories), category_count);
}

}  // namespace frontdoor::python
