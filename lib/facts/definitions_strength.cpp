// SPDX-License-Identifier: BSL-1.0
// What is meant by each strength.
#include "definition_tables.hpp"

namespace frontdoor::definitions {

namespace {

// clang-format off
constexpr table_of<domain::strength> terms{{
    {indicators::protective_adult,
     {.meaning = "An adult whom the child trusts is able and willing to keep the "
                 "child safe from the danger in question, now and for as long as it "
                 "lasts. It rests on what the adult has done, not on what is "
                 "promised. The adult must know of the danger and be free to act.",
      .counts = "A father took the child to his mother's home on the day he heard, "
                "and has kept the accused away since.",
      .does_not_count = "A grandmother loves the child, but does not believe that "
                        "anything happened. Where a carer knows and does not act, "
                        "record \"Carer cannot or will not protect the child from "
                        "known harm\".",
      .question = "Which adult can keep the child safe, and what have they done so "
                  "far?",
      .family = "there is a safe adult who can look after your child"}},
    {indicators::family_engages,
     {.meaning = "The family sees the worry, or part of it, and works with the help "
                 "that is offered, so that something has changed or has begun to. It "
                 "need not agree with every word. Attending alone is not enough.",
      .counts = "Parents who were worried too have come to each session and changed "
                "bedtimes, and the child sleeps better.",
      .does_not_count = "A family says yes to everything and nothing changes. Record "
                        "\"Refuses, avoids or only appears to accept needed support\" "
                        "where the need goes on.",
      .question = "What does the family think about the worry, and what have they "
                  "tried?",
      .family = "you know about the worry and are working with people who can help"}},
    {indicators::support_in_place,
     {.meaning = "Help that meets this need is already being given, and is known to "
                 "be doing so. Someone can say what it is, who gives it, and what has "
                 "got better. Help that is planned, or is on a waiting list, does not "
                 "count yet.",
      .counts = "A speech therapist sees a child weekly, and the nursery notes steady "
                "progress.",
      .does_not_count = "A referral to a clinic was made, and the wait is nine "
                        "months. Where the school alone has noticed and responds, "
                        "record \"School knows of the need and responds to it\".",
      .question = "What help is the child getting now, and is it working?",
      .family = "your child is getting help now, and it is working"}},
    {indicators::school_engaged,
     {.meaning = "The school, nursery or college knows of the need and is doing "
                 "something about it for this child. It is more than being on roll. A "
                 "named member of staff can say what is done.",
      .counts = "A head of year meets a pupil each morning and has moved her class to "
                "keep her from those who bully.",
      .does_not_count = "A school has noted that attendance is low and has sent a "
                        "standard letter. Where another service meets the need, "
                        "record \"The need is being met by support already in place\".",
      .question = "What does the school know about the worry, and what is it doing to "
                  "help?",
      .family = "your child's school knows and is helping"}},
}};
// clang-format on

static_assert(is_in_order<domain::strength>(terms));

}  // namespace

std::span<const defined_indicator> strength() noexcept { return terms; }

}  // namespace frontdoor::definitions
