// SPDX-License-Identifier: BSL-1.0
// What is meant by each indicator of what parents and carers can give.
#include "definition_tables.hpp"

namespace frontdoor::definitions {

namespace {

// clang-format off
constexpr table_of<domain::parenting_capacity> terms{{
    {indicators::low_warmth_high_criticism,
     {.meaning = "The parent or carer shows the child little affection or praise, and "
                 "speaks of or to them mainly with blame. It is seen on more than one "
                 "occasion, or by more than one person. It falls short of lasting "
                 "cruelty, and often eases with help.",
      .counts = "At three visits a parent speaks only of what a five-year-old does "
                "wrong and turns away when the child reaches up.",
      .does_not_count = "A parent is short with a child in a waiting room after a bad "
                        "night. Where the child is rejected or terrified over time, "
                        "record \"Persistent emotional maltreatment, rejection, "
                        "terrorising, scapegoating\".",
      .question = "What does the parent enjoy about the child, and what do they find "
                  "hard?",
      .family = "your child may hear a lot of cross words and not much praise at home"}},
    {indicators::neglect_emerging,
     {.meaning = "The child's basic needs, for food, warmth, clean clothes, care, "
                 "company or medical help, are sometimes not met. It comes and goes, "
                 "and the child is not yet harmed by it. Often there is a pressure on "
                 "the family that help could ease.",
      .counts = "A child comes to school without a coat or lunch in some weeks and is "
                "well cared for in the others.",
      .does_not_count = "A family cannot heat the home in one cold week, and asks for "
                        "help with the bill. Record \"Low income or debt affecting "
                        "the child\".",
      .question = "Are there times when the child goes without food, warm clothes, "
                  "care or rest?",
      .family = "there are times when your child does not get all they need"}},
    {indicators::neglect_persistent,
     {.meaning = "The child's basic needs have gone unmet for a long time or again "
                 "and again, in spite of advice or help, so that health or "
                 "development is likely to suffer. It need not be meant. A log of "
                 "dates shows it better than any one event.",
      .counts = "For a year a nursery has recorded hunger, sore skin and missed care, "
                "and change after each talk with the parents has not lasted.",
      .does_not_count = "For two weeks a child was unkempt while a parent was in "
                        "hospital. Record \"Occasional unmet basic needs\".",
      .question = "How long has the child been going without what they need, and what "
                  "help has been tried?",
      .family = "for some time your child has not been getting all they need"}},
    {indicators::poor_hygiene,
     {.meaning = "The child is often dirty, smells, or wears clothes that do not suit "
                 "the weather or do not fit, so that health or friendships suffer. It "
                 "is a pattern over weeks. Cost, washing facilities, sensory needs "
                 "and illness should be asked about before anyone draws conclusions.",
      .counts = "A child has come to school for a month in soiled clothes, and others "
                "will not sit beside him.",
      .does_not_count = "A child comes in muddy from playing outside. Where there is "
                        "no money for a washing machine or clothes, record \"Low "
                        "income or debt affecting the child\" as well.",
      .question = "How often does the child come in clothes that are dirty or do not "
                  "suit the weather?",
      .family = "your child often comes in dirty clothes, or clothes that do not suit "
                "the weather"}},
    {indicators::inadequate_food,
     {.meaning = "The child is often hungry, or food is kept from them, or what they "
                 "are given does not let them grow and learn. It covers want of means "
                 "as well as want of care. Food withheld as a punishment should be "
                 "said in those words.",
      .counts = "A seven-year-old asks other children for their food each day, and "
                "says that there is none at home before evening.",
      .does_not_count = "A child is choosy and eats only a few things, and is growing "
                        "well. Where a doctor finds that growth has slowed, record "
                        "\"Faltering growth with no medical cause\".",
      .question = "Does the child get enough to eat each day, and what do they say "
                  "about meals?",
      .family = "your child is often hungry"}},
    {indicators::inadequate_supervision,
     {.meaning = "Nobody watches over the child as closely as their age and "
                 "understanding call for, so that they come or could come to harm. "
                 "The law names no age; it looks at the risk in the case. It covers "
                 "play outside, being online, and care by older children.",
      .counts = "A five-year-old is often seen alone by a busy road in the evening.",
      .does_not_count = "A twelve-year-old walks home from school and lets himself in "
                        "until a parent returns at five. Where a young child is left "
                        "with no adult at all, record \"Left alone, or with an "
                        "unsuitable carer, at an age that is unsafe\".",
      .question = "Who looks after the child when they are at home, out at play or "
                  "online?",
      .family = "your child may need someone to keep a closer eye on them"}},
    {indicators::parental_mental_health,
     {.meaning = "A parent or carer has a mental health need that affects, or may "
                 "come to affect, how they care for the child. Most parents with such "
                 "a need care well for their children. It is the effect on this child "
                 "that is asked, and what support would help.",
      .counts = "A mother with depression after birth finds it hard to get up, and "
                "the baby's feeds are late.",
      .does_not_count = "A father takes medicine for anxiety, is well, and the "
                        "children are thriving. Where the illness is severe or takes "
                        "in the child, record \"Severe parental mental ill health, or "
                        "delusional beliefs that involve the child\".",
      .question = "How is the parent feeling in themselves, and how does that affect "
                  "the child's day?",
      .family = "you, or someone who looks after your child, may be having a hard "
                "time with mental health"}},
    {indicators::parental_mental_health_severe,
     {.meaning = "A parent or carer is so unwell in mind that they cannot at present "
                 "meet the child's needs or keep them safe, or holds delusional "
                 "beliefs that involve the child. It includes psychosis, and thoughts "
                 "of harming the child. It calls for adult and children's services to "
                 "act together.",
      .counts = "A father who hears voices says that his son has been replaced by "
                "someone else.",
      .does_not_count = "A parent's low mood is being treated, and a partner shares "
                        "the care. Record \"Parental mental ill health\".",
      .question = "Does the parent have fears or beliefs about the child that others "
                  "do not share, and is the child safe with them?",
      .family = "you, or someone who looks after your child, may be very unwell in "
                "mind"}},
    {indicators::parental_substance_misuse,
     {.meaning = "A parent or carer uses alcohol or drugs, prescribed or not, in a "
                 "way that affects or may affect the child. It is the effect that "
                 "matters, and not the substance alone. Needs are still met for the "
                 "most part.",
      .counts = "A mother drinks most evenings; the children are fed and in school, "
                "but put themselves to bed.",
      .does_not_count = "A parent has some drinks at a party while a sober adult has "
                        "the children. Where the child's needs go unmet, record "
                        "\"Parental drug or alcohol misuse that leaves the child's "
                        "needs unmet\".",
      .question = "Does anyone who cares for the child use drink or drugs, and how "
                  "does it affect the child?",
      .family = "drink or drugs may be a problem for you or for someone who looks "
                "after your child"}},
    {indicators::parental_substance_misuse_severe,
     {.meaning = "A parent's or carer's use of alcohol or drugs leaves the child's "
                 "needs for food, safety, supervision or care unmet. It includes "
                 "being unable to wake or respond, and bringing danger home. It is "
                 "the extent of the effect on the child that sets it apart.",
      .counts = "Both parents are often asleep by day after using heroin, and a "
                "five-year-old looks for food alone.",
      .does_not_count = "A parent in treatment takes methadone as prescribed and "
                        "cares well for the child. Record \"Parental drug or alcohol "
                        "misuse\" only where the child is affected.",
      .question = "When the parent has been drinking or using drugs, who feeds, "
                  "watches and cares for the child?",
      .family = "drink or drugs may be making it hard for you to give your child what "
                "they need"}},
    {indicators::parental_learning_disability,
     {.meaning = "A parent or carer has a learning disability, and without help some "
                 "of the child's needs might not be met. Many parents with a learning "
                 "disability do well with the right support, and have a right to it. "
                 "Information must be given in a way that the parent can use.",
      .counts = "A mother with a learning disability cannot follow the feeding plan "
                "as it is written, and nobody has shown her another way.",
      .does_not_count = "A parent with dyslexia cares well for the child and asks for "
                        "letters to be read out. Where help makes care good, record "
                        "\"The need is being met by support already in place\" as "
                        "well.",
      .question = "What help does the parent need to care for the child, and how do "
                  "they like to be told things?",
      .family = "you may need some extra help, in a way that suits you, to care for "
                "your child"}},
    {indicators::parental_physical_illness,
     {.meaning = "A parent or carer has a physical illness, injury or disability that "
                 "affects the care they can give, or that worries the child. "
                 "Disability is no measure of a parent. Ask what adult services and "
                 "adaptations are due to them.",
      .counts = "A father having treatment for cancer cannot lift or feed the twins "
                "on most days.",
      .does_not_count = "A parent who uses a wheelchair cares for a child without "
                        "difficulty. Where the child does the caring, record \"Young "
                        "carer\".",
      .question = "Does illness or disability make it hard for the parent to care for "
                  "the child?",
      .family = "illness or disability may make it hard for you to care for your child"}},
    {indicators::domestic_abuse_historic,
     {.meaning = "A child or parent lived with domestic abuse in the past, the "
                 "relationship has ended, and there is no contact that carries risk "
                 "now. Its effects may last, and recovery takes time and support. "
                 "Danger often rises when a relationship ends, so be sure that it is "
                 "over.",
      .counts = "A mother left an abusive partner three years ago, he has no contact, "
                "and a son of eight still has nightmares.",
      .does_not_count = "The couple parted last month, and he waits outside the "
                        "school. Record \"Domestic abuse in the household now\".",
      .question = "Has there been abuse at home in the past, and is there any contact "
                  "with that person now?",
      .family = "there was abuse at home in the past"}},
    {indicators::domestic_abuse_current,
     {.meaning = "Someone aged 16 or over in the child's household or family is "
                 "abusive now to another who is 16 or over and personally connected "
                 "to them: physically, sexually, emotionally, by control, by coercion "
                 "or over money. It includes abuse after parting. Section 3 of the "
                 "Domestic Abuse Act 2021 treats a child who sees, hears or "
                 "experiences its effects, and is related to either of them, as a "
                 "victim too.",
      .counts = "A woman controls her husband's phone and money and throws things at "
                "him, and the children hear it.",
      .does_not_count = "A couple argues loudly about money; both speak freely and "
                        "neither is afraid. Record \"Frequent, intense, unresolved "
                        "conflict between parents\".",
      .question = "Is anyone at home or in the family scared of someone else there, "
                  "or controlled by them?",
      .family = "someone in your home may be hurt, scared or controlled by another "
                "person"}},
    {indicators::parental_conflict,
     {.meaning = "Parents, together or apart, quarrel often, fiercely and without "
                 "resolution, and the child is affected. Both have a voice and "
                 "neither is in fear of the other. Where one controls or frightens "
                 "the other it is abuse and not conflict.",
      .counts = "Two parents have shouted over money most nights for a year, and "
                "their daughter cannot sleep.",
      .does_not_count = "A couple disagrees, sorts it out, and the child sees them "
                        "make it up. Where one is afraid of the other, record "
                        "\"Domestic abuse in the household now\".",
      .question = "When the parents disagree, what happens, and how does the child "
                  "react?",
      .family = "the adults in your home may argue a lot, and it may upset your child"}},
    {indicators::parental_separation,
     {.meaning = "The parents have parted or are parting, or disagree about where the "
                 "child lives or whom they see, and the child is affected. It is the "
                 "effect on the child that counts. A claim made in a dispute is "
                 "looked at as any other would be.",
      .counts = "A six-year-old cries before each handover, and is asked by each "
                "parent about the other.",
      .does_not_count = "Parents have parted on good terms and the child has settled. "
                        "Where quarrels go on fiercely, record \"Frequent, intense, "
                        "unresolved conflict between parents\" as well.",
      .question = "How is the child coping with the parents living apart?",
      .family = "the split between you and the other parent may be hard on your child"}},
    {indicators::boundaries_inconsistent,
     {.meaning = "Rules at home change from day to day, are hardly there, or are "
                 "harsher than the child's age allows, so that the child does not "
                 "know what to expect. It is a pattern. Customs differ between "
                 "families; it is the effect that counts.",
      .counts = "One evening a ten-year-old is let out until midnight, and the next "
                "is kept in for a week for being five minutes late.",
      .does_not_count = "A parent lets bedtime slip in the holidays. Where force is "
                        "used, record \"Physical punishment that left no mark\".",
      .question = "What are the rules at home, and what happens when they are broken?",
      .family = "the rules at home may be hard for your child to follow or understand"}},
    {indicators::attachment_concern,
     {.meaning = "The bond between a young child and the main carer is a source of "
                 "concern, or the carer is not emotionally available to the child. It "
                 "rests on what a trained person has seen over time. It is not a "
                 "diagnosis, and help early on works well.",
      .counts = "A health visitor sees over three visits that a baby does not look to "
                "the parent, who does not respond to cries.",
      .does_not_count = "A toddler cries when left at nursery and is soon comforted. "
                        "Where an older child hears mainly criticism, record \"Little "
                        "warmth and much criticism from carers\".",
      .question = "How do the parent and child respond to each other, and who "
                  "comforts the child when upset?",
      .family = "you and your child may need help to feel close"}},
    {indicators::stimulation_lacking,
     {.meaning = "The child has little play, talk, company or new experience, so that "
                 "learning may suffer. It may come of low mood, lack of space or "
                 "money, or not knowing what helps. Expensive toys are not needed.",
      .counts = "A two-year-old spends most of the day in a pushchair before a "
                "screen, and nobody talks with her.",
      .does_not_count = "A child has few toys, but sings, draws and plays with a "
                        "parent. Where skills are behind, record \"Developmental "
                        "delay\" as well.",
      .question = "What does the child do in a day, and who talks and plays with them?",
      .family = "your child may need more play and talk in the day"}},
    {indicators::young_or_unsupported_parent,
     {.meaning = "A parent is young, or has nobody to lean on, and would gain from "
                 "help with the child. Youth is not a fault, nor is raising a child "
                 "alone. It names a need for support and nothing more.",
      .counts = "A nineteen-year-old with a new baby has no family nearby and has "
                "just moved into a flat.",
      .does_not_count = "A lone parent has good friends, and a mother who minds the "
                        "baby. Under 18, record \"Pregnant, or a parent, under 18\" "
                        "as well.",
      .question = "Who helps the parent with the child?",
      .family = "you may not have many people to help you with your child"}},
    {indicators::parent_care_experienced,
     {.meaning = "A parent spent time in care as a child, or was abused or neglected, "
                 "and would welcome or may need support because of it. It is no sign "
                 "that they will harm a child. It is recorded only as far as the "
                 "parent is content, or where it bears on this child.",
      .counts = "A father who grew up in five foster homes asks for help in knowing "
                "what family life can be like.",
      .does_not_count = "A parent was once in care, is doing well and wants no help. "
                        "Where a child of theirs was removed, record \"Another child "
                        "of the parent was removed, or died in suspicious "
                        "circumstances\".",
      .question = "Is there anything about the parent's own childhood that they would "
                  "like help with?",
      .family = "a parent in your family had a hard time, or time in care, as a child"}},
    {indicators::parent_refuses_support,
     {.meaning = "A parent declines, avoids or only appears to accept help that the "
                 "child needs, and the need goes on. Disagreement, a complaint or a "
                 "wish for another kind of help is not refusal. Ask what made past "
                 "help hard to trust, or hard to reach.",
      .counts = "Over four months a parent has agreed to every plan, has missed all "
                "nine visits, and the child's teeth are still untreated.",
      .does_not_count = "A parent turns down a course and asks for help at home "
                        "instead. Where the family works with others, record \"Family "
                        "recognises the worry and engages with support\".",
      .question = "What help has the family been offered, and what made it hard to "
                  "take up?",
      .family = "some of the help that was offered has not felt right for you"}},
    {indicators::unsafe_sleeping,
     {.meaning = "A baby sleeps where they could be smothered, overheated or trapped: "
                 "on a sofa with an adult, with loose bedding, or in a bed with "
                 "someone who has drunk, taken drugs or smokes. Premature and small "
                 "babies are at more risk. Most parents change it once they are shown "
                 "how.",
      .counts = "A ten-week-old sleeps most nights on the sofa in the arms of a "
                "father who drinks in the evening.",
      .does_not_count = "A baby sleeps on their back in a clear cot in the parents' "
                        "room. Where drink or drugs leave needs unmet by day, record "
                        "\"Parental drug or alcohol misuse that leaves the child's "
                        "needs unmet\".",
      .question = "Where, and next to whom, does the baby sleep, by day and at night?",
      .family = "the way your baby sleeps may not be safe"}},
}};
// clang-format on

static_assert(is_in_order<domain::parenting_capacity>(terms));

}  // namespace

std::span<const defined_indicator> parenting_capacity() noexcept { return terms; }

}  // namespace frontdoor::definitions
