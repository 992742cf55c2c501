// SPDX-License-Identifier: BSL-1.0
// What is meant by each indicator of what services have already done or decided.
#include "definition_tables.hpp"

namespace frontdoor::definitions {

namespace {

// clang-format off
constexpr table_of<domain::context> terms{{
    {indicators::police_protection_exercised,
     {.meaning = "A constable has used the power in section 46 of the Children Act "
                 "1989 to remove the child to, or keep them in, a safe place. It "
                 "lasts no longer than 72 hours and gives nobody parental "
                 "responsibility. The council must begin enquiries.",
      .counts = "At two in the morning officers took a four-year-old, alone in the "
                "street, to a foster carer under section 46.",
      .does_not_count = "Officers gave a lost child a lift home to worried parents. "
                        "Where a court has made the order, record \"An emergency "
                        "protection order is in force (Children Act 1989 section "
                        "44)\".",
      .question = "Have the police used their power to keep the child in a safe "
                  "place, and from what time?",
      .family = "the police have used their power to keep your child safe"}},
    {indicators::emergency_protection_order,
     {.meaning = "A court has made an emergency protection order under section 44 of "
                 "the Children Act 1989, and it is in force. It lasts up to eight "
                 "days and can be extended once, by up to seven. The council must "
                 "make enquiries.",
      .counts = "On Tuesday a court made an order for a baby to stay in hospital for "
                "eight days.",
      .does_not_count = "A council means to apply for an order tomorrow. Where "
                        "officers acted without a court, record \"Police protection "
                        "has been exercised (Children Act 1989 section 46)\".",
      .question = "Has a court made an emergency order for the child, and when does "
                  "it end?",
      .family = "a court has made an urgent order to keep your child safe"}},
    {indicators::child_protection_plan_current,
     {.meaning = "The child is at present the subject of a child protection plan, "
                 "made by a conference in this or another area. It includes a plan "
                 "made before birth. A new worry goes to the lead social worker at "
                 "once.",
      .counts = "A nursery reports a new bruise on a child whose plan was made in May.",
      .does_not_count = "A child has a social worker and a child in need plan. Record "
                        "\"Open to children's social care as a child in need\".",
      .question = "Does the child have a child protection plan now, and with which "
                  "council?",
      .family = "your child has a child protection plan"}},
    {indicators::child_protection_plan_previous,
     {.meaning = "The child was once the subject of a child protection plan, in this "
                 "or another area, and it has ended. It shows what was found and what "
                 "helped. How long ago, and for which harm, should be recorded.",
      .counts = "A child's plan for neglect ended two years ago in a neighbouring "
                "county.",
      .does_not_count = "A plan for the child is in force. Record \"Child is subject "
                        "to a child protection plan\".",
      .question = "Has the child had a child protection plan in the past, and what "
                  "was it for?",
      .family = "your child had a child protection plan in the past"}},
    {indicators::looked_after_child,
     {.meaning = "A local authority looks after the child, in its care by order, or "
                 "accommodated by it for more than 24 hours, most often by agreement. "
                 "It includes children placed with relatives or at home under a care "
                 "order. The placing council keeps its duties wherever the child "
                 "lives.",
      .counts = "A ten-year-old under a care order lives with foster carers in the "
                "next county.",
      .does_not_count = "A child lives with an aunt by family arrangement. Where the "
                        "child has left care, record \"Adopted, under special "
                        "guardianship, or back home from care\".",
      .question = "Is the child in the care of a council, and which one?",
      .family = "your child is in the care of a council"}},
    {indicators::open_child_in_need,
     {.meaning = "Children's social care is working with the child as a child in need "
                 "under section 17 of the Children Act 1989, and the case is open. A "
                 "new worry goes to the worker who knows them. An early help plan is "
                 "not meant.",
      .counts = "A disabled eight-year-old has a social worker and a plan that is "
                "reviewed every three months.",
      .does_not_count = "A school leads an early help plan for a family. Where the "
                        "plan is for child protection, record \"Child is subject to a "
                        "child protection plan\".",
      .question = "Does the child have a social worker now, and who is it?",
      .family = "your child has a social worker now"}},
    {indicators::previously_looked_after,
     {.meaning = "The child was looked after by a local authority and is now adopted, "
                 "under special guardianship or another order, or back with the "
                 "family. What happened before care may still be felt. Families are "
                 "entitled to ask for support.",
      .counts = "A seven-year-old was adopted at three, after two years in foster "
                "care.",
      .does_not_count = "A child spent a week with relatives while a parent was ill. "
                        "Where the child is in care today, record \"Child is looked "
                        "after by a local authority\".",
      .question = "Has the child been in care before, and how did they leave it?",
      .family = "your child was in care in the past"}},
    {indicators::child_death_or_serious_incident,
     {.meaning = "A child has died or been seriously harmed, and abuse or neglect is "
                 "known or suspected. The council must notify the national panel "
                 "where section 16C of the Children Act 2004 applies. Other children "
                 "in the home are thought of at once.",
      .counts = "A baby has died with head injuries, and a brother of two lives in "
                "the home.",
      .does_not_count = "A child has died after a long illness under hospital care. "
                        "Where an injury is grave and nothing points to abuse or "
                        "neglect, record \"Fracture, burn, scald, head or internal "
                        "injury, bite by an adult, poisoning\".",
      .question = "Has a child died or been badly hurt, and what is known so far "
                  "about how?",
      .family = "a child has died or been badly hurt, and it is not yet clear how"}},
    {indicators::needs_unclear,
     {.meaning = "Someone is worried about the child and cannot yet say what it is in "
                 "terms of any other indicator. It starts a conversation, and never "
                 "closes one. It is replaced as soon as the worry can be named.",
      .counts = "A school crossing officer says that a cheerful child has fallen "
                "silent over a month, and cannot say why.",
      .does_not_count = "A caller says that a child is always hungry. Record \"Often "
                        "hungry, or food withheld\".",
      .question = "What have you seen or heard that made you worry, and what do you "
                  "hope will change?",
      .family = "someone is worried about your child and would like to know more"}},
}};
// clang-format on

static_assert(is_in_order<domain::context>(terms));

}  // namespace

std::span<const defined_indicator> context() noexcept { return terms; }

}  // namespace frontdoor::definitions
