// SPDX-License-Identifier: BSL-1.0
#include "results.hpp"

namespace benchmarks {

using frontdoor::decision_columns;

results::results(std::size_t rows, std::size_t rules)
    : route_(rows), level_(rows), consent_(rows), has_due_((rows + 7) / 8), duties_(rows),
      due_(rows), bits_(rules, std::vector<std::uint8_t>((rows + 7) / 8)) {
    for (auto& each : bits_) rules_.emplace_back(each);
}

decision_columns results::route_and_level() { return {.route = route_, .level = level_}; }
decision_columns results::duties() { return {.duties = duties_}; }
decision_columns results::rules() { return {.rules = rules_}; }
decision_columns results::lists() { return {.lists = &lists_}; }
decision_columns results::route_level_rules_and_duties() {
    return {.route = route_, .level = level_, .duties = duties_, .rules = rules_};
}
decision_columns results::consent_and_due() {
    return {.consent = consent_, .due = due_, .has_due = has_due_};
}
decision_columns results::ask() { return {.ask = &ask_}; }

}  // namespace benchmarks
