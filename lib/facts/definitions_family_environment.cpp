// SPDX-License-Identifier: BSL-1.0
// What is meant by each indicator of family, home and surroundings.
#include "definition_tables.hpp"

namespace frontdoor::definitions {

namespace {

// clang-format off
constexpr table_of<domain::family_environment> terms{{
    {indicators::home_conditions_poor,
     {.meaning = "The home is dirty, cluttered, cold or in poor repair to a degree "
                 "that makes a child's life harder, and is not dangerous. Look at "
                 "what the parents can change and what is the landlord's to mend. A "
                 "home that is untidy or short of money is not meant.",
      .counts = "There is mould in the children's room, no clean bedding and rubbish "
                "in the hall, yet nothing that would hurt a child.",
      .does_not_count = "Toys and washing lie about in a home that is otherwise clean "
                        "and warm. Where wires are bare or there is filth on the "
                        "floor where a baby crawls, record \"Home conditions "
                        "dangerous to a child's health or safety\".",
      .question = "What is the home like where the child sleeps, eats and plays?",
      .family = "parts of your home may be making life harder for your child"}},
    {indicators::home_conditions_hazardous,
     {.meaning = "Something about the home could injure the child or make them ill: "
                 "filth, bare wires, gas, fire risk, open windows, drugs or weapons "
                 "within reach. It counts for the child's age and ability, for what "
                 "is safe for a teenager may not be for a toddler. Say what was seen, "
                 "where and when.",
      .counts = "Used needles lie on the floor of a room where a one-year-old crawls.",
      .does_not_count = "The carpets are stained and the kitchen is cluttered. Record "
                        "\"Home conditions poor\".",
      .question = "What in the home could hurt the child or make them ill?",
      .family = "there are things in your home that could hurt your child or make "
                "them ill"}},
    {indicators::uasc,
     {.meaning = "A child under 18 is in England with neither parent and with no "
                 "adult who by law or custom cares for them, and asks for asylum in "
                 "their own right. The child is cared for by the council. A young "
                 "person who says that they are a child is treated as one until their "
                 "age is settled.",
      .counts = "A sixteen-year-old came by lorry alone and was found by police at a "
                "service station.",
      .does_not_count = "A child has come with an older brother of twenty-five who "
                        "has looked after her for years. Ask about \"Cared for by "
                        "someone who is not a close relative for 28 days or more, or "
                        "intended to be\" where the carer is no close relative.",
      .question = "Who is looking after the child in this country, and where are "
                  "their parents?",
      .family = "the child is here without a parent and has asked to stay safe in "
                "this country"}},
    {indicators::privately_fostered,
     {.meaning = "A child under 16, or under 18 if disabled, is cared for in "
                 "someone's home for 28 days or more, or is meant to be, and that "
                 "person is not a parent, does not hold parental responsibility and "
                 "is not a close relative. Close relatives are grandparents, "
                 "brothers, sisters, uncles and aunts, by full or half blood or by "
                 "marriage or civil partnership, and step-parents. The council must "
                 "be told, and must check that the child is well cared for.",
      .counts = "A fourteen-year-old has come from abroad to study, and lives with a "
                "friend of her father for the school year.",
      .does_not_count = "A child lives with his grandmother for three months. A child "
                        "placed with foster carers by the council is recorded as "
                        "\"Child is looked after by a local authority\".",
      .question = "Who does the child live with, how are they related, and how long "
                  "will it last?",
      .family = "your child lives, or will live, with someone who is not close family "
                "for 28 days or more"}},
    {indicators::fgm_family_history,
     {.meaning = "The mother, a sister or another close female relative has had "
                 "female genital mutilation, or the family has ties to a community "
                 "where it is practised, and nothing points to a plan for this girl. "
                 "It calls for a sensitive conversation and for vigilance. Coming "
                 "from such a community says nothing about what these parents want.",
      .counts = "A midwife learns that a mother who is expecting a girl was cut as a "
                "child; the mother says that she is against it.",
      .does_not_count = "A girl tells a friend that a special ceremony awaits her "
                        "abroad. Record \"Girl believed to be at risk of female "
                        "genital mutilation\".",
      .question = "Has any woman or girl in the family been cut, and how does the "
                  "family feel about it now?",
      .family = "a woman or girl in your family has been cut, or it is done where "
                "your family comes from"}},
    {indicators::homeless_16_17,
     {.meaning = "A young person of 16 or 17 has nowhere safe to live, or will lose "
                 "their home within days. Children's social care must look at whether "
                 "they are owed care and a home under section 20 of the Children Act "
                 "1989, before housing duties. Staying on friends' sofas counts.",
      .counts = "A sixteen-year-old has been told to leave and has slept at three "
                "friends' homes this week.",
      .does_not_count = "A seventeen-year-old spends a night at a friend's after a "
                        "row and goes home. Where the whole family has no home, "
                        "record \"Family homeless, or about to be evicted\".",
      .question = "Where did the young person sleep last night, and can they go back "
                  "home?",
      .family = "your child is 16 or 17 and may have nowhere safe to live"}},
    {indicators::family_homeless,
     {.meaning = "The family has no home in which it can stay, or is about to be "
                 "evicted. It includes a refuge, hotel or relative's floor with no "
                 "lasting place. The council's housing duties apply alongside help "
                 "for the child.",
      .counts = "Bailiffs come on Monday, and a couple with two children has nowhere "
                "to go.",
      .does_not_count = "A family rents a flat with too few bedrooms. Record "
                        "\"Overcrowded, temporary or unsuitable housing\".",
      .question = "Does the family have somewhere safe to stay, and for how long?",
      .family = "your family has no settled home or may soon lose it"}},
    {indicators::housing_unsuitable,
     {.meaning = "The family has somewhere to live, and it is overcrowded, temporary, "
                 "in bad repair or otherwise unfit for a child's needs. It includes a "
                 "home that does not suit a disability. It is seldom in the parents' "
                 "power to mend.",
      .counts = "A family of five has lived for a year in one hotel room with no "
                "place to cook.",
      .does_not_count = "Two sisters share a bedroom. Where something in the home "
                        "could injure a child, record \"Home conditions dangerous to "
                        "a child's health or safety\".",
      .question = "How many people live in the home, and what about it makes life "
                  "hard for the child?",
      .family = "your home may be too small, or not right for your child"}},
    {indicators::no_recourse_to_public_funds,
     {.meaning = "The family has no right to most benefits or council housing because "
                 "of immigration status, and has no means to house or feed the child. "
                 "Section 17 of the Children Act 1989 can still help the child. The "
                 "status alone, where the family can provide for itself, is not meant.",
      .counts = "A mother with a visa that bars benefits has fled abuse, and she and "
                "her baby have neither home nor money.",
      .does_not_count = "A family whose visa bars benefits lives on two wages. Where "
                        "benefits can be claimed and money is short, record \"Low "
                        "income or debt affecting the child\".",
      .question = "Does the family have a right to benefits, and do they have money "
                  "for food and a home?",
      .family = "your family has very little money and is not allowed to claim "
                "benefits"}},
    {indicators::poverty_or_debt,
     {.meaning = "The family's income is too low, or its debts too high, to meet the "
                 "child's needs without help. Poverty is not neglect, and most "
                 "families who live with it care well for their children. Ask first "
                 "what help with money, food or fuel is due to them.",
      .counts = "A family skips meals so as to pay off a loan, and the heating has "
                "been off since January.",
      .does_not_count = "A parent says that money is tight before payday, and the "
                        "children want for nothing they need. Where no benefits can "
                        "be claimed at all, record \"Destitute with no recourse to "
                        "public funds\".",
      .question = "Is there enough money for food, heating and clothes?",
      .family = "money is tight for your family"}},
    {indicators::parent_unemployed,
     {.meaning = "No parent in the home is in work, and that strains family life or "
                 "the child. It includes the stress of looking for work, of lost "
                 "standing and of short means. Being out of work by choice, to care "
                 "for a child or through illness is not in itself a concern.",
      .counts = "Since a factory closed both parents have been without work, are low "
                "in spirits and quarrel about money.",
      .does_not_count = "A parent stays at home to raise a child on the other's wage. "
                        "Where debt is the main strain, record \"Low income or debt "
                        "affecting the child\".",
      .question = "Is anyone at home in work, and how does that affect the family?",
      .family = "being out of work is making life hard for your family"}},
    {indicators::family_isolated,
     {.meaning = "The family has few people to turn to: little contact with "
                 "relatives, friends, neighbours or services, and the child feels it. "
                 "It may come of a move, language, illness, fear or control by "
                 "another person. Being private by choice is not meant.",
      .counts = "A lone parent new to the area knows nobody, speaks little English, "
                "and has not been out with the baby for weeks.",
      .does_not_count = "A family keeps to itself and sees grandparents each Sunday. "
                        "Where the child alone has no friends, record \"Low "
                        "self-esteem, or social isolation of the child\".",
      .question = "Who can the family turn to when they need help?",
      .family = "your family may have few people to turn to"}},
    {indicators::community_harassment,
     {.meaning = "People outside the household threaten, insult or attack the family, "
                 "or damage its home, once gravely or again and again. It includes "
                 "hate over race, faith, disability or sexuality. The family is the "
                 "one wronged.",
      .counts = "Stones have twice been thrown through a family's window, and words "
                "sprayed on the door.",
      .does_not_count = "Neighbours complain of noise at night. Where the child alone "
                        "is picked on by other children, record \"Bullied\".",
      .question = "Has anyone outside the home threatened or hurt the family, and do "
                  "they feel safe?",
      .family = "people outside your home may be treating your family badly"}},
    {indicators::drug_activity_at_home,
     {.meaning = "Drugs are dealt, grown or made at the child's home, or others use "
                 "the home for crime, with or without the family's will. It includes "
                 "cuckooing, where a home is taken over by threat. The family may be "
                 "a victim and afraid to say so.",
      .counts = "Three men have moved into a mother's flat to sell drugs, and she and "
                "her son stay in one room.",
      .does_not_count = "A parent smokes cannabis in the garden after the children "
                        "are asleep. Record \"Parental drug or alcohol misuse\" where "
                        "use affects the child.",
      .question = "Who comes to the home, and are drugs sold, grown or kept there?",
      .family = "other people may be using your home for drugs or crime"}},
    {indicators::dangerous_animal,
     {.meaning = "An animal in the home has hurt someone or is likely to, or is kept "
                 "so that a child is in danger. Breed alone does not settle it, "
                 "though a banned breed counts. The younger the child, the less it "
                 "takes.",
      .counts = "A dog that bit a visitor in March sleeps in the room with a "
                "one-year-old.",
      .does_not_count = "A large dog is well trained and never left alone with the "
                        "baby. Where the home is fouled by animals, record \"Home "
                        "conditions dangerous to a child's health or safety\".",
      .question = "What animals live in the home, and has any of them hurt or scared "
                  "someone?",
      .family = "an animal in your home may not be safe for your child"}},
    {indicators::parent_in_prison,
     {.meaning = "A parent, or someone who cares for the child, is in prison or is "
                 "about to go there. Few systems record such children, so what the "
                 "child knows and feels should be asked. The offence is not the "
                 "child's.",
      .counts = "A mother is sent to prison for eight months, and her sister cares "
                "for the children.",
      .does_not_count = "A parent works as a prison officer. Where nobody is left to "
                        "care for the child, record \"Abandoned, or no adult with "
                        "parental responsibility is available\".",
      .question = "Is anyone who cares for the child in prison, and what has the "
                  "child been told?",
      .family = "someone who looks after your child is in prison or may go there"}},
    {indicators::parent_requests_removal,
     {.meaning = "A parent or carer asks that the child be cared for elsewhere, or an "
                 "adoptive, guardianship or kinship home is close to breaking down. "
                 "It is a request for help and is met as such. Shouted words in one "
                 "quarrel may not be meant, but are asked about.",
      .counts = "A grandmother who is special guardian says that she cannot go on "
                "after six months of violence at night.",
      .does_not_count = "A parent asks for some hours of respite from caring for a "
                        "disabled child. Record \"Disability-related needs not met by "
                        "present support\".",
      .question = "Has anyone who cares for the child said that they cannot go on, "
                  "and what would help?",
      .family = "someone who cares for your child feels that they cannot go on"}},
    {indicators::sibling_protection_plan,
     {.meaning = "A brother, sister or other child of the same household is, or was, "
                 "the subject of a child protection plan. It shows that harm was "
                 "found near this child. Say which, when and why.",
      .counts = "A baby's older sister is on a plan for neglect in the same home.",
      .does_not_count = "A cousin in another town is on a plan, and the children "
                        "never meet. Where it is this child, record \"Child is "
                        "subject to a child protection plan\".",
      .question = "Has any other child in the home had a child protection plan?",
      .family = "another child in your home has, or has had, a plan to keep them safe"}},
}};
// clang-format on

static_assert(is_in_order<domain::family_environment>(terms));

}  // namespace

std::span<const defined_indicator> family_environment() noexcept { return terms; }

}  // namespace frontdoor::definitions
