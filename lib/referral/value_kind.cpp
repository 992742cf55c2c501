// SPDX-License-Identifier: BSL-1.0
#include "value_kind.hpp"

namespace frontdoor {

const char* misfit(row_interpreter::field what, value_kind kind) {
    using field = row_interpreter::field;
    const bool is_list = what == field::present || what == field::absent;
    const bool is_flag = what == field::unborn || what == field::indicator || what == field::quality;
    if (kind == value_kind::nested)
        return is_list ? "is more than a list of texts; give the ids of indicators in one list"
                       : "is an object or a list inside a list; give one value";
    if (kind == value_kind::list && !is_list) return "is a list; give one value";
    if (kind == value_kind::boolean && !is_flag)
        return "is true or false, which this column does not take";
    if (kind == value_kind::number && (is_list || what == field::received))
        return "is a number; give text";
    if (kind == value_kind::moment && what != field::received)
        return "is a date, which this column does not take";
    return nullptr;
}

}  // namespace frontdoor
