// SPDX-License-Identifier: BSL-1.0
// frontdoor._core, room by room: what each file binds is told there.
#include <pybind11/pybind11.h>

namespace frontdoor::python {

void bind_referral(pybind11::module_& core);
void bind_facts(pybind11::module_& core);
void bind_rules(pybind11::module_& core);
void bind_columns(pybind11::module_& core);
void bind_decision(pybind11::module_& core);
void bind_explanation(pybind11::module_& core);

}  // namespace frontdoor::python

PYBIND11_MODULE(_core, core) {
    using namespace frontdoor::python;
    core.doc() = "What frontdoor does in C++. Use the package frontdoor: this promises nothing.";
    bind_referral(core);
    bind_facts(core);
    bind_rules(core);
    bind_columns(core);
    bind_decision(core);
    bind_explanation(core);
}
