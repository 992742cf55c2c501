// SPDX-License-Identifier: BSL-1.0
// What can go wrong with a whole input or output. One row gone wrong is a rejection
// (referral/reader.hpp), which stops nothing else.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace frontdoor {

enum class error : std::uint8_t {
    cannot_read,
    cannot_write,
    empty_input,
    wrong_encoding,
    wrong_separator,
    missing_column,
    unknown_column,
    repeated_column,
    unknown_pack,
    unknown_referral,
    invalid_pack,
    unequal_columns,
    unknown_indicator,
};

inline constexpr std::array<std::string_view, 13> error_sentences{
    "The input cannot be read.",
    "The output cannot be written.",
    "The input is empty.",
    "The input is not UTF-8 text.",
    "The input does not separate its columns with commas.",
    "A column that is required is missing.",
    "The input has a column that is not known.",
    "The input has the same column twice.",
    "There is no pack of that name.",
    "There is no referral with that id in the input.",
    "The pack has mistakes.",
    "The columns do not have the same number of rows.",
    "There is no indicator of that number.",
};

constexpr std::string_view sentence(error e) noexcept {
    return error_sentences[static_cast<std::size_t>(e)];
}

}  // namespace frontdoor
