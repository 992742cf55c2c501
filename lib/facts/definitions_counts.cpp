// SPDX-License-Identifier: BSL-1.0
// What is meant by each of the four counts.
#include "definition_tables.hpp"

namespace frontdoor::definitions {

namespace {

// clang-format off
constexpr std::array<defined_count, counted_size> terms{{
    {counted::referrals_12m,
     {.meaning = "How many referrals about this child children's social care has "
                 "received in the 12 months before this one, which is not counted. "
                 "The same worry keyed twice is one referral. A contact that was only "
                 "for information is not a referral.",
      .counts = "Two referrals in January and in June, from a school and a hospital, "
                "about different events: the count is two.",
      .does_not_count = "The police and a school both report the same event on one "
                        "evening, and it is worked as one: that adds one, not two.",
      .question = "How many times in the last 12 months has someone asked the council "
                  "to help this child?",
      .family = "people have asked for help for your child before in the past year"}},
    {counted::missing_episodes_90d,
     {.meaning = "How many times in the last 90 days the child was reported missing, "
                 "or was away with their whereabouts not known. Each time from going "
                 "to being found is one, however long. The present one is counted.",
      .counts = "A child went missing on three weekends and was found on each Monday: "
                "the count is three.",
      .does_not_count = "A child who was late home and answered the phone was not "
                        "missing, and adds nothing. Where even one episode is known, "
                        "record \"Missing from home or care\" as well.",
      .question = "How many times in the last 90 days has no one known where the "
                  "child was?",
      .family = "your child has gone missing more than once in the past three months"}},
    {counted::domestic_incidents_12m,
     {.meaning = "How many incidents of domestic abuse in the child's household or "
                 "family are known from the last 12 months. Count those that the "
                 "police or any other service recorded, whether or not the child was "
                 "there. Several calls about one event are one incident.",
      .counts = "Police logs show call-outs in March, in May and in August, and a "
                "midwife heard of one in June: the count is four.",
      .does_not_count = "A neighbour and a parent both ring on the same night about "
                        "the same event: that is one. Whether abuse goes on now is "
                        "recorded as \"Domestic abuse in the household now\".",
      .question = "How many times in the last 12 months has abuse at home been "
                  "reported to the police or anyone else?",
      .family = "abuse at home has been reported before in the past year"}},
    {counted::early_help_in_place_months,
     {.meaning = "For how many whole months the family has had early help under a "
                 "plan with a lead worker, up to now and without a long gap. It "
                 "starts when help began, not when it was asked for. Help from one "
                 "service without a plan is not counted.",
      .counts = "A plan began on 3 March and it is now 20 September: the count is six.",
      .does_not_count = "A family was put on a waiting list in March and the first "
                        "visit came in August: the months of waiting do not count.",
      .question = "How many months has the family had a plan and a worker for early "
                  "help?",
      .family = "your family has had extra help for some months"}},
}};
// clang-format on

static_assert(is_in_order(terms));

}  // namespace

std::span<const defined_count> counts() noexcept { return terms; }

}  // namespace frontdoor::definitions
