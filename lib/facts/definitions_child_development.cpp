// SPDX-License-Identifier: BSL-1.0
// What is meant by each indicator of a child's own needs and development.
#include "definition_tables.hpp"

namespace frontdoor::definitions {

namespace {

// clang-format off
constexpr table_of<domain::child_development> terms{{
    {indicators::sexual_activity_13_15,
     {.meaning = "A child of 13, 14 or 15 takes part in sexual activity which appears "
                 "to be mutual, with someone near their own age and with no sign of "
                 "pressure. It is below the age of consent, which is 16, so each case "
                 "is thought through rather than passed over. Look at the age gap, "
                 "the child's understanding, and whether they are safe and can get "
                 "health advice.",
      .counts = "A fifteen-year-old asks for contraception; she and her partner, also "
                "fifteen, have been together for months and both seem free to say no.",
      .does_not_count = "A fourteen-year-old is having sex with a man of twenty-four. "
                        "Record \"Sexual activity with an imbalance of power, age, "
                        "capacity or with coercion\".",
      .question = "How old are the two young people, and does each of them feel free "
                  "to say no?",
      .family = "your child may be having sex, and is not yet 16"}},
    {indicators::sti_or_pregnancy_under_16,
     {.meaning = "A child under 16 has a sexually transmitted infection, or is or has "
                 "been pregnant. Some infections can pass at birth or in other ways, "
                 "so a health professional's view is needed in young children. The "
                 "age of the other person, and how free the child was, should be "
                 "asked.",
      .counts = "A fourteen-year-old comes to a clinic, and a pregnancy test is "
                "positive.",
      .does_not_count = "A seventeen-year-old is expecting a baby and is well. Record "
                        "\"Pregnant, or a parent, under 18\".",
      .question = "Has a doctor or nurse found a pregnancy or an infection caught "
                  "through sex, and how old is the child?",
      .family = "your child may be pregnant or have an infection passed on by sex, "
                "and is under 16"}},
    {indicators::harmful_sexual_behaviour,
     {.meaning = "This child behaves sexually towards others in a way that harms or "
                 "could harm them: through force, pressure, secrecy, or a gap in age "
                 "or ability. It includes what is done online. The child who does it "
                 "is a child in need of help and may have been harmed as well.",
      .counts = "A thirteen-year-old has more than once made a six-year-old cousin "
                "undress and told him to keep it secret.",
      .does_not_count = "A five-year-old uses sexual words in class but does nothing "
                        "to others. Record \"Sexualised behaviour or language beyond "
                        "the child's age\" where this is beyond the child's age.",
      .question = "What did the child do, to whom, and how far apart are they in age "
                  "and size?",
      .family = "your child may have acted in a sexual way that could hurt another "
                "child"}},
    {indicators::sexualised_behaviour,
     {.meaning = "The child uses sexual language, play or behaviour that is well "
                 "beyond what is usual at their age and stage, and does not harm "
                 "others by it. It is more than curiosity which stops when an adult "
                 "asks. It may come from things seen online, or from harm, and calls "
                 "for a calm look at both.",
      .counts = "A five-year-old acts out a sex act with dolls day after day, and "
                "knows details that few children of that age know.",
      .does_not_count = "A three-year-old touches himself at nap time and can easily "
                        "be drawn to play. Where other children are being pressed or "
                        "hurt, record \"Child shows harmful sexual behaviour to "
                        "others\".",
      .question = "What has the child said or done, how often, and what happens when "
                  "an adult asks them to stop?",
      .family = "your child has been acting or talking in a sexual way that is "
                "unusual at their age"}},
    {indicators::cse_vulnerability,
     {.meaning = "There are early signs that a person or a group could exploit the "
                 "child sexually, and nothing yet shows that it is happening. Signs "
                 "are new and older contacts, gifts with no source, secrecy about the "
                 "phone, lateness and places of concern. Each alone may be part of "
                 "growing up; it is the change and the number that count.",
      .counts = "A thirteen-year-old has started to come home late, has a second "
                "phone, and speaks of an older friend whom nobody has met.",
      .does_not_count = "The screening tool has been completed, and puts the child at "
                        "significant risk. Record \"Screening tool: significant risk "
                        "of child sexual exploitation\".",
      .question = "What has changed in who the child sees, where they go, and what "
                  "they own?",
      .family = "there are early signs that someone could try to use your child for "
                "sex"}},
    {indicators::cce_vulnerability,
     {.meaning = "There are early signs that others may draw the child into crime for "
                 "their own gain, and nothing yet shows that it is happening. Signs "
                 "are money or clothes with no source, older associates, travel with "
                 "no reason, and a second phone. Look for what changed, and for any "
                 "recent exclusion or missing episode.",
      .counts = "A fourteen-year-old has new trainers and cash, and is dropped off at "
                "school by young men whom nobody knows.",
      .does_not_count = "A child has been arrested in another town with drugs to sell "
                        "and a train ticket that others bought. Record \"Current "
                        "criminal exploitation, county lines, debt bondage\".",
      .question = "Does the child have money, things or older friends that nobody can "
                  "account for?",
      .family = "there are early signs that others may try to use your child for crime"}},
    {indicators::gang_association,
     {.meaning = "The child spends time with members of a gang that uses violence or "
                 "crime, or has family in one, without being known to take part. A "
                 "group of young people who meet on the street is not a gang. Say who "
                 "says that it is a gang, and on what grounds.",
      .counts = "Police tell the school that a pupil is often stopped in the company "
                "of people whom they know to be in a gang.",
      .does_not_count = "A child wears the same clothes as his friends and spends "
                        "evenings at the park with them. Where there has been "
                        "violence or a threat to life, record \"Gang-related "
                        "violence, or threat to life\".",
      .question = "Who does the child spend time with, and how do you know that they "
                  "are part of a gang?",
      .family = "your child may spend time with people who are in a gang"}},
    {indicators::weapon_carrying,
     {.meaning = "The child carries a knife, gun or other thing meant to be used as a "
                 "weapon, outside the home or in school. The reason matters, for many "
                 "children who carry are afraid. It is recorded whether the child was "
                 "caught, was seen, or says so.",
      .counts = "A kitchen knife is found in a thirteen-year-old's school bag, and he "
                "says that he needs it for the walk home.",
      .does_not_count = "A child on a camp with the scouts uses a penknife under "
                        "supervision. Where the child has hurt or threatened others, "
                        "record \"Violent behaviour by the child, also to a parent\" "
                        "as well.",
      .question = "Has the child been seen with a knife or other weapon, and what do "
                  "they say it is for?",
      .family = "your child may have been carrying a knife or other weapon"}},
    {indicators::not_brought_to_appointments,
     {.meaning = "The child has repeatedly not been brought to health appointments, "
                 "so that a need may be missed. The child does not choose to miss "
                 "them; what stands in the family's way is asked first. Record what "
                 "the appointments were for.",
      .counts = "A three-year-old has missed four hearing clinics in a row, and "
                "letters and calls have had no reply.",
      .does_not_count = "One appointment was missed because a bus did not come, and "
                        "another was booked. Where harm is likely for want of the "
                        "care, record \"Necessary medical care refused or not "
                        "followed, with likely harm\".",
      .question = "Which health visits has the child missed, and what made it hard to "
                  "get there?",
      .family = "your child has missed a number of health visits"}},
    {indicators::immunisations_or_checks_missed,
     {.meaning = "The child has not had the routine immunisations or developmental "
                 "checks that are offered at their age. Immunisation is a choice for "
                 "parents and not a legal duty, so a considered refusal is not "
                 "neglect. It matters as a sign that the child is out of sight of "
                 "services, or as a need for information.",
      .counts = "A two-year-old has had no review since birth, and the health visitor "
                "has not been able to see the family.",
      .does_not_count = "A baby's injection was put off for a week because of a "
                        "fever. Where visits for a known health need are missed, "
                        "record \"Repeatedly not brought to health appointments\".",
      .question = "Has the child had their jabs and health checks, and if some were "
                  "missed, what was the reason?",
      .family = "your child has missed some jabs or health checks"}},
    {indicators::faltering_growth,
     {.meaning = "A baby or child is gaining weight or growing more slowly than "
                 "expected, and a health professional has found no medical cause. It "
                 "is measured, not guessed. Feeding, care, stress and money are all "
                 "looked at, without blame.",
      .counts = "A health visitor's chart shows that a baby has dropped across two "
                "lines in three months, and tests are clear.",
      .does_not_count = "A child is small, has always been so, and follows the same "
                        "line on the chart. Where weight in either direction affects "
                        "an older child's health, record \"Obesity or low weight "
                        "affecting health\".",
      .question = "What do the child's weight checks show, and has a doctor looked "
                  "for a cause?",
      .family = "your child is not growing as they should, and no medical cause has "
                "been found"}},
    {indicators::weight_concern,
     {.meaning = "The child weighs so much or so little that a health professional "
                 "finds health or daily life affected. Weight alone is no sign of "
                 "poor care. What the family has tried and been offered should be "
                 "recorded.",
      .counts = "A nine-year-old's weight leaves him short of breath at play, and the "
                "school nurse has found raised blood pressure.",
      .does_not_count = "A child is a little above the usual weight for their height "
                        "and is well. Where an illness of eating is suspected, record "
                        "\"Eating disorder\".",
      .question = "Has a doctor or nurse said that the child's weight is affecting "
                  "their health?",
      .family = "your child's weight may be affecting their health"}},
    {indicators::dental_neglect,
     {.meaning = "The child has tooth decay that causes pain or infection, or affects "
                 "eating, sleep or growth, and it goes untreated although care can be "
                 "had. Where no dentist can be found, the lack lies with the service. "
                 "Decay that is being treated is not meant.",
      .counts = "A six-year-old has been in pain with broken teeth for months, and "
                "offered visits were not taken up.",
      .does_not_count = "A child has two fillings and is seen every six months. A "
                        "family that has looked for a dentist and cannot get one "
                        "needs help in finding one. Where other needed care is "
                        "refused, record \"Necessary medical care refused or not "
                        "followed, with likely harm\".",
      .question = "Does the child have toothache or bad teeth, and have they been "
                  "able to see a dentist?",
      .family = "your child has tooth decay that needs a dentist"}},
    {indicators::developmental_delay,
     {.meaning = "The child is reaching milestones in movement, play, learning or "
                 "self-care clearly later than expected, as found by someone trained "
                 "to look. It may have a medical cause, or none that is known. It is "
                 "a need for help, and no sign by itself of poor care.",
      .counts = "A health visitor's review finds that a two-year-old is well behind "
                "in both movement and play.",
      .does_not_count = "A child walks at fifteen months and is otherwise well. Where "
                        "speech alone is behind, record \"Speech, language or "
                        "communication delay\".",
      .question = "Is the child doing the things that most children of their age can "
                  "do?",
      .family = "your child may be taking longer than most to learn new skills"}},
    {indicators::speech_language_delay,
     {.meaning = "The child understands or uses language, or communicates in other "
                 "ways, clearly less well than expected at their age. It is judged in "
                 "the language or languages that the child hears most. Hearing should "
                 "be checked.",
      .counts = "A three-year-old puts no two words together in either of the "
                "family's languages.",
      .does_not_count = "A child who has just come to England speaks fluently in "
                        "Polish and is silent in English. Where play and movement are "
                        "also behind, record \"Developmental delay\".",
      .question = "How does the child talk and understand, in the language spoken at "
                  "home?",
      .family = "your child may need help with talking or understanding"}},
    {indicators::child_disability,
     {.meaning = "The child is disabled within section 17(11) of the Children Act "
                 "1989, which makes them a child in need with no other concern. In "
                 "present-day words it covers sight, hearing or speech impairment, a "
                 "mental disorder of any kind, and other substantial and lasting "
                 "impairment. The Act's own wording dates from 1989 and is not used "
                 "with families.",
      .counts = "A five-year-old has cerebral palsy and uses a wheelchair.",
      .does_not_count = "A child has broken a leg and will be well in eight weeks. "
                        "Where the need is for help with learning and there is no "
                        "lasting impairment, record \"Learning need requiring extra "
                        "help\".",
      .question = "Does the child have a disability, or an illness that lasts, and "
                  "how does it affect each day?",
      .family = "your child has a disability"}},
    {indicators::complex_health_need,
     {.meaning = "The child has one or more health conditions that are severe, "
                 "lasting or likely to shorten life, and that need skilled or "
                 "frequent care. It calls for several services to work together. It "
                 "is a need for support, whatever the quality of care at home.",
      .counts = "A two-year-old is fed by tube, has daily seizures, and is under "
                "three hospital teams.",
      .does_not_count = "A child has hay fever and uses a spray in summer. Where a "
                        "lasting condition needs no such care, record \"Disability "
                        "(Children Act 1989 section 17(11))\" if it fits.",
      .question = "What health conditions does the child have, and what care do they "
                  "need each day?",
      .family = "your child has serious health needs"}},
    {indicators::disability_support_unmet,
     {.meaning = "The child has needs because of a disability that present support "
                 "does not meet, so that the child or the family is struggling. It "
                 "may be that help has not been offered, has not begun, or is no "
                 "longer enough. It does not suggest that the parents are at fault.",
      .counts = "The parents of a non-verbal ten-year-old sleep three hours a night, "
                "and short breaks were stopped last year.",
      .does_not_count = "A child with hearing loss has aids, a teacher of the deaf "
                        "and good friends. Record \"Disability (Children Act 1989 "
                        "section 17(11))\" and \"The need is being met by support "
                        "already in place\".",
      .question = "What help does the child have for their disability, and what is "
                  "still missing?",
      .family = "your child's disability calls for more help than they get now"}},
    {indicators::child_substance_experimental,
     {.meaning = "The child has tried alcohol, drugs, vapes with drugs in them, or "
                 "other substances, now and then, and is not harmed by it so far. The "
                 "younger the child, the more it matters. What was taken, where and "
                 "with whom should be asked.",
      .counts = "A fourteen-year-old says that she has smoked cannabis twice with "
                "friends at a party.",
      .does_not_count = "A seventeen-year-old has a small glass of wine at a family "
                        "wedding. Where use is frequent or puts the child at risk, "
                        "record \"Drug or alcohol use harming health or safety\".",
      .question = "Has the child tried drink or drugs, what was it, and how often?",
      .family = "your child may have tried drugs or alcohol"}},
    {indicators::child_substance_harmful,
     {.meaning = "The child's use of alcohol, drugs or other substances harms their "
                 "health, safety, schooling or relationships, or is likely to. It may "
                 "be frequent, heavy, or of a kind that is dangerous even once. Who "
                 "supplies it should be asked, for someone may be exploiting the "
                 "child.",
      .counts = "A fifteen-year-old uses ketamine most days, has pain passing water, "
                "and has stopped going to school.",
      .does_not_count = "A fourteen-year-old was sick after trying cider once. Record "
                        "\"Experimenting with drugs or alcohol\".",
      .question = "How do drink or drugs affect the child's health, safety or school "
                  "life?",
      .family = "drugs or alcohol may be harming your child"}},
    {indicators::child_mental_health_emerging,
     {.meaning = "The child shows distress, worry, low mood or other emotional need "
                 "that is new or mild, and daily life still goes on. Early support "
                 "from school, family or a youth service is likely to help. It needs "
                 "no diagnosis.",
      .counts = "A ten-year-old has been tearful and has slept badly since the "
                "summer, but goes to school and sees friends.",
      .does_not_count = "A child is nervous on the day before an exam. Where the "
                        "child can no longer do ordinary things, record \"Mental "
                        "health need impairing daily life\".",
      .question = "How has the child been feeling lately, and what do they still "
                  "enjoy?",
      .family = "your child may be feeling low or worried"}},
    {indicators::child_mental_health_significant,
     {.meaning = "The child's mental health need keeps them from ordinary life at "
                 "home, at school or with friends, or has lasted in spite of early "
                 "help. It includes a diagnosed disorder that is not under control. "
                 "Waiting for a specialist service does not make the need smaller.",
      .counts = "A thirteen-year-old has panic attacks daily and has not left the "
                "house for six weeks.",
      .does_not_count = "A child has some worries and sees a school counsellor, and "
                        "is managing well. Record \"Emerging emotional or mental "
                        "health need\".",
      .question = "What can the child no longer do because of how they feel?",
      .family = "your child's feelings are making daily life very hard for them"}},
    {indicators::eating_disorder,
     {.meaning = "The child has, or a health professional suspects, an eating "
                 "disorder such as anorexia, bulimia or binge eating, or restricts "
                 "food to a degree that affects health. It can occur at any weight "
                 "and in any gender. It needs prompt medical advice.",
      .counts = "A fifteen-year-old boy has lost a fifth of his weight in four "
                "months, hides food, and feels faint.",
      .does_not_count = "A toddler will eat only pasta and bread, and is growing "
                        "well. Where weight affects health and no eating illness is "
                        "suspected, record \"Obesity or low weight affecting health\".",
      .question = "How are the child's eating and weight, and has a doctor seen them "
                  "about it?",
      .family = "your child may be ill in a way that makes eating hard"}},
    {indicators::self_harm,
     {.meaning = "The child hurts their own body on purpose, whatever the reason, in "
                 "a way that has not needed hospital care. It is often a means of "
                 "coping with distress. It is taken seriously, calmly, and with the "
                 "child's safety asked about each time.",
      .counts = "A thirteen-year-old has made shallow cuts on her arm over the past "
                "month, and has shown a friend.",
      .does_not_count = "A child falls often and has bruised shins. Where the harm "
                        "needed hospital care or is growing worse, record \"Self-harm "
                        "needing hospital care, or repeated and escalating\".",
      .question = "Has the child hurt themselves on purpose, and did they need any "
                  "care?",
      .family = "your child may have hurt themselves on purpose"}},
    {indicators::self_harm_serious,
     {.meaning = "The child's self-harm needed hospital care, or it is repeated and "
                 "becoming more frequent or more dangerous. It includes an overdose, "
                 "whatever the amount. Intent to die is recorded beside it where it "
                 "is known.",
      .counts = "A fourteen-year-old has taken an overdose of tablets and is on a "
                "hospital ward.",
      .does_not_count = "A young person made one shallow cut some months ago and has "
                        "had help since. Record \"Self-harm\".",
      .question = "What did the child do, did they need hospital care, and is it "
                  "getting worse?",
      .family = "your child has hurt themselves badly, or more and more often"}},
    {indicators::teenage_pregnancy,
     {.meaning = "A young person under 18 is pregnant, or is already a parent, mother "
                 "or father. It is not in itself a concern about care. The young "
                 "parent is a child as well, and both may be entitled to help.",
      .counts = "A seventeen-year-old father lives with his girlfriend and their baby "
                "at her mother's home.",
      .does_not_count = "A parent of nineteen has no family near and finds it hard. "
                        "Record \"Young or unsupported parent\". Under 16, record "
                        "\"Sexually transmitted infection or pregnancy under 16\" as "
                        "well.",
      .question = "Is the young person expecting a baby, or a parent already, and who "
                  "helps them?",
      .family = "your child is going to be a parent, or is one, and is under 18"}},
    {indicators::attendance_below_90,
     {.meaning = "The child has missed more than a tenth of possible school sessions, "
                 "over a term or longer, whether the absence was authorised or not. "
                 "The reason matters more than the mark. It says nothing by itself "
                 "about the parents' wish to have the child in school.",
      .counts = "A nine-year-old's attendance this term is 84 per cent, mostly "
                "through days missed for stomach ache.",
      .does_not_count = "A child missed one week with chicken pox, and stands at 97 "
                        "per cent. At 41 per cent, record \"School attendance below "
                        "50%\" as well.",
      .question = "How many days of school has the child missed this year, and why?",
      .family = "your child has missed more than one day of school in ten"}},
    {indicators::attendance_below_50,
     {.meaning = "The child has missed more than half of possible school sessions, "
                 "over a term or longer, for whatever reason. At that level a child "
                 "may be out of sight of the adults who would notice harm. Illness, "
                 "anxiety, unmet learning needs and caring for others should all be "
                 "asked about.",
      .counts = "A fourteen-year-old has been in school on eleven days of sixty, and "
                "says that she feels sick at the gate.",
      .does_not_count = "A child attends a part of each week in hospital school and "
                        "the rest on the ward, as agreed. Where 70 per cent is "
                        "attended, record \"School attendance below 90%\" alone.",
      .question = "Is the child in school for more or less than half the time, and "
                  "what keeps them away?",
      .family = "your child has missed more than half of their school days"}},
    {indicators::missing_education,
     {.meaning = "The child is of school age, is not on a school roll and is not "
                 "known to receive suitable education, or nobody knows where they are "
                 "taught. The council must try to find out who such children are. "
                 "Moving home, exclusion and delay over a school place are common "
                 "causes.",
      .counts = "A family moved in March, and no school anywhere has admitted the "
                "ten-year-old since.",
      .does_not_count = "A child is on roll and is often away. Record \"School "
                        "attendance below 90%\" or \"School attendance below 50%\". "
                        "Where a family teaches the child at home and this is known, "
                        "see \"Home educated with concerns for suitability or "
                        "safety\".",
      .question = "Which school is the child at, or how are they being taught?",
      .family = "your child may not have a school place, or no one knows where they "
                "are taught"}},
    {indicators::home_education_concern,
     {.meaning = "The child is educated at home, and there are concerns that the "
                 "education is not suitable or that the child is not safe or seen. "
                 "Home education is a lawful choice and no concern in itself. Say "
                 "what the worry is beyond the choice.",
      .counts = "A child was withdrawn from school on the day after a teacher asked "
                "about bruises, and the family has not answered since.",
      .does_not_count = "A family teaches three children at home, and the children "
                        "are well, seen and learning. Where no education is known at "
                        "all, record \"Not on a school roll, whereabouts or education "
                        "unknown\".",
      .question = "What is the child learning at home, who sees them, and what is the "
                  "worry?",
      .family = "there is a worry about how your child is getting on while taught at "
                "home"}},
    {indicators::excluded_fixed_term,
     {.meaning = "The child has been suspended from school, that is, excluded for a "
                 "fixed time, at least once in the past year. Informal sending home "
                 "counts as well, and is unlawful. Ask what need may lie behind the "
                 "behaviour.",
      .counts = "A twelve-year-old was suspended for three days after throwing a "
                "chair.",
      .does_not_count = "A child was kept in at lunch for talking. Where the "
                        "exclusion is to be lasting, record \"Permanently excluded, "
                        "or at risk of it\".",
      .question = "Has the child been sent home or kept out of school, for how long, "
                  "and for what reason?",
      .family = "your child has been kept out of school for a time"}},
    {indicators::excluded_permanent,
     {.meaning = "The head teacher has permanently excluded the child, or has said "
                 "that this is likely to come next. It counts from the decision, even "
                 "while a review of it is open. A child who is out of school is at "
                 "greater risk of exploitation.",
      .counts = "A fourteen-year-old has been permanently excluded after a knife was "
                "found, and waits for a place elsewhere.",
      .does_not_count = "A child has been suspended for two days and will return. "
                        "Record \"Fixed-term exclusion\".",
      .question = "Has the school said that the child cannot come back, or may soon "
                  "have to leave?",
      .family = "your child has lost, or may lose, their school place"}},
    {indicators::learning_need,
     {.meaning = "The child needs extra help to learn, beyond what is ordinarily "
                 "given in class, whether or not a plan or diagnosis is in place. It "
                 "includes special educational needs and specific difficulties such "
                 "as dyslexia. A first language other than English is not in itself a "
                 "learning need.",
      .counts = "A seven-year-old works two years behind the class and has extra help "
                "in a small group each day.",
      .does_not_count = "A child is new to English and is catching up fast. Where "
                        "there is substantial and lasting impairment, record "
                        "\"Disability (Children Act 1989 section 17(11))\" as well.",
      .question = "What help does the child need with learning, and do they get it?",
      .family = "your child needs extra help to learn"}},
    {indicators::bullying_victim,
     {.meaning = "Other children hurt, threaten, mock or shut out the child on "
                 "purpose and repeatedly, face to face or online. There is some "
                 "difference in power between them. It includes bullying over race, "
                 "faith, disability, sexuality or family.",
      .counts = "For two months a group has sent messages that mock a "
                "twelve-year-old's stammer, and nobody will sit with him.",
      .does_not_count = "Two friends fall out and make it up a week later. Where the "
                        "child was physically attacked, record \"Physically assaulted "
                        "by another child\" as well.",
      .question = "How do other children treat the child, at school and online?",
      .family = "your child may be being bullied"}},
    {indicators::bullying_perpetrator,
     {.meaning = "The child repeatedly and on purpose hurts, threatens, mocks or "
                 "shuts out another child, face to face or online. A child who "
                 "bullies has needs too, and may have been bullied. It is the "
                 "behaviour that is named and not the child.",
      .counts = "A ten-year-old has for weeks taken another boy's dinner money and "
                "told others not to speak to him.",
      .does_not_count = "A child shouts at a friend in one quarrel and says sorry. "
                        "Where there is serious violence, record \"Violent behaviour "
                        "by the child, also to a parent\".",
      .question = "How does the child treat other children, and how long has it gone "
                  "on?",
      .family = "your child may have been unkind to another child again and again"}},
    {indicators::neet,
     {.meaning = "A young person of 16 or 17 is not in education, employment or "
                 "training. In England young people are expected to take part in one "
                 "of them until 18. It includes one who has a place and has stopped "
                 "going.",
      .counts = "A seventeen-year-old left college in October and has done nothing "
                "since.",
      .does_not_count = "A young person who finished school in June has a course that "
                        "starts in September. Under 16, record \"Not on a school "
                        "roll, whereabouts or education unknown\".",
      .question = "Is the young person in college, in work or in training, and if "
                  "not, what would help?",
      .family = "your child is not in school, college, work or training just now"}},
    {indicators::antisocial_behaviour,
     {.meaning = "The child behaves in a way that causes alarm or distress to people "
                 "outside the family, or has come to police notice for the first "
                 "time. It is minor or new. A child who has been drawn in by others "
                 "may be exploited, and that should be asked.",
      .counts = "Two shopkeepers have complained of a twelve-year-old throwing "
                "stones, and an officer has spoken to him.",
      .does_not_count = "Children play football noisily in the street. Where offences "
                        "are serious or keep being repeated, record \"Persistent or "
                        "serious offending\".",
      .question = "What has the child done outside home or school, and have the "
                  "police been called?",
      .family = "your child may have upset neighbours or been spoken to by the police"}},
    {indicators::offending_persistent,
     {.meaning = "The child has committed offences repeatedly, or one that is "
                 "serious, such as robbery or wounding. Police or youth justice "
                 "records show it, not rumour. It is a sign of need, and often of "
                 "harm done to the child.",
      .counts = "A fifteen-year-old has been charged with three robberies since the "
                "spring.",
      .does_not_count = "A child was given a warning for one shop theft. Record "
                        "\"Anti-social behaviour, or first contact with police\".",
      .question = "What offences do the police or youth justice team know of?",
      .family = "your child has been in trouble with the police more than once, or "
                "for something serious"}},
    {indicators::behaviour_challenging,
     {.meaning = "The child's behaviour at home or school is hard to manage over "
                 "time, and ordinary support has not been enough. It may speak of "
                 "unmet need, disability, distress or harm. It falls short of "
                 "violence that injures others.",
      .counts = "A six-year-old runs out of class several times a day, and bedtime at "
                "home takes four hours.",
      .does_not_count = "A two-year-old has tantrums at the shop. Where the child "
                        "hurts others, record \"Violent behaviour by the child, also "
                        "to a parent\".",
      .question = "What does the child do that is hard to manage, when, and what "
                  "helps?",
      .family = "your child's behaviour has been hard to manage"}},
    {indicators::violent_behaviour,
     {.meaning = "The child uses physical violence, or threats that put people in "
                 "fear, towards family, other children or staff. It includes violence "
                 "by a child towards a parent. The child's own needs, and what they "
                 "have lived through, are asked about.",
      .counts = "A fourteen-year-old has punched his mother twice this month, and his "
                "sisters lock their door.",
      .does_not_count = "A four-year-old bites at nursery when tired. Record "
                        "\"Challenging behaviour at home or school\" where it "
                        "persists.",
      .question = "Has the child hurt or threatened anyone, and what happened just "
                  "before?",
      .family = "your child may have hurt or scared other people"}},
    {indicators::low_self_esteem,
     {.meaning = "The child thinks little of themselves, or has hardly any friends or "
                 "contact outside the family, and it troubles them or holds them "
                 "back. It is lasting. Being quiet or content alone is not meant.",
      .counts = "An eleven-year-old says that nobody could like her, and spends every "
                "break by herself.",
      .does_not_count = "A shy child has two close friends and is happy at home. "
                        "Where mood is low as well, record \"Emerging emotional or "
                        "mental health need\".",
      .question = "How does the child feel about themselves, and who are their "
                  "friends?",
      .family = "your child may feel bad about themselves or lonely"}},
    {indicators::identity_or_discrimination,
     {.meaning = "The child is distressed over who they are, or is treated badly "
                 "because of race, faith, disability, sex, sexuality, gender or "
                 "family. It includes hate crime. The identity is never the concern; "
                 "the distress or the ill-treatment is.",
      .counts = "A Traveller child is called names each day on the school bus, and "
                "now refuses to go.",
      .does_not_count = "A child has two mothers and is happy about it. Where other "
                        "children do it repeatedly, record \"Bullied\" as well.",
      .question = "Has anyone treated the child badly because of who they are, and "
                  "how do they feel?",
      .family = "your child may be upset about who they are, or treated badly because "
                "of it"}},
    {indicators::bereavement_or_loss,
     {.meaning = "Someone who matters to the child has died, left or been lost from "
                 "their life, and the child is affected in their feelings, behaviour "
                 "or learning. It includes separation by prison, hospital, war or "
                 "care. Grief is not an illness, and each child grieves in their own "
                 "way.",
      .counts = "A seven-year-old whose father died in May wets the bed and will not "
                "be parted from her mother.",
      .does_not_count = "A child is sad for some days about a pet and then brightens. "
                        "Where the loss is the parents' parting, record \"Parental "
                        "separation or contact dispute affecting the child\".",
      .question = "Has the child lost someone who matters to them, and how are they "
                  "coping?",
      .family = "your child has lost someone and may be finding it hard"}},
    {indicators::radicalisation_vulnerability,
     {.meaning = "There are signs that others could draw the child, or are drawing "
                 "them, towards extremist views that may lead to violence. It is "
                 "about influence and vulnerability, not about faith, politics or "
                 "strong opinions. Support through Channel is voluntary and needs "
                 "agreement.",
      .counts = "A thirteen-year-old shares extremist videos, praises an attack, and "
                "has cut off his old friends.",
      .does_not_count = "A pupil has become more devout and prays at school. Where "
                        "the child has joined or plans to act, record \"Engaging with "
                        "extremist groups, or intent to travel or act\".",
      .question = "What has the child said, watched or shared, and who may be behind "
                  "it?",
      .family = "someone may be drawing your child towards violent or hateful ideas"}},
    {indicators::young_carer,
     {.meaning = "A child under 18 provides care for another person, or means to, who "
                 "is ill, disabled or dependent on alcohol or drugs. It includes "
                 "emotional support, care of brothers and sisters, and interpreting. "
                 "Paid and voluntary work are not meant, and the child has a right to "
                 "an assessment of need.",
      .counts = "A ten-year-old helps his mother, who has multiple sclerosis, to wash "
                "and dress before school.",
      .does_not_count = "A child lays the table and minds a baby brother for a few "
                        "minutes. Where the role harms schooling or health, record "
                        "\"Caring role impairs health, development or schooling\" as "
                        "well.",
      .question = "Does the child help to look after anyone at home, and what do they "
                  "do?",
      .family = "your child helps to look after someone at home"}},
    {indicators::young_carer_impaired,
     {.meaning = "What a young carer does is too much, or is of a kind unfit for a "
                 "child, so that health, development, schooling or friendships "
                 "suffer. The family may have no other help, and may not have been "
                 "offered any. The answer is support for the whole family.",
      .counts = "A thirteen-year-old lifts her father several times a night, and "
                "misses school most weeks.",
      .does_not_count = "A child makes tea for a parent with a bad back and is doing "
                        "well. Record \"Young carer\".",
      .question = "How does helping at home affect the child's sleep, school, health "
                  "and friends?",
      .family = "helping at home may be too much for your child"}},
}};
// clang-format on

static_assert(is_in_order<domain::child_development>(terms));

}  // namespace

std::span<const defined_indicator> child_development() noexcept { return terms; }

}  // namespace frontdoor::definitions
