// SPDX-License-Identifier: BSL-1.0
// What is meant by each indicator of harm or danger to a child.
#include "definition_tables.hpp"

namespace frontdoor::definitions {

namespace {

// clang-format off
constexpr table_of<domain::protection> terms{{
    {indicators::immediate_danger,
     {.meaning = "The child is in danger of serious harm now, so that waiting for the "
                 "next contact or meeting would leave them unsafe. The danger may "
                 "come from a person, a place or the child's own state. Whoever "
                 "learns of it first calls the police or an ambulance, and refers "
                 "after that.",
      .counts = "A parent who is drunk and threatening to harm the child is locked in "
                "a flat with them as the call is made.",
      .does_not_count = "A child says that a parent hit them last week; the parent is "
                        "abroad, and the child is safe with a grandparent tonight. "
                        "Record \"Child or witness says that an adult has hurt the "
                        "child\".",
      .question = "Is the child safe at this moment, and who is with them?",
      .family = "your child may be in danger right now"}},
    {indicators::injury_unexplained,
     {.meaning = "The child has an injury, and neither the child nor anyone who looks "
                 "after them can say how it came about. It includes an injury that "
                 "nobody had noticed before a professional saw it. It says nothing "
                 "about who caused it.",
      .counts = "A nursery worker finds a round bruise on a three-year-old's upper "
                "arm, and no adult at home can say how it got there.",
      .does_not_count = "A six-year-old has grazed knees, and both parent and teacher "
                        "saw the fall in the playground. Where an account is given "
                        "but does not fit, record \"Explanation does not fit the "
                        "injury or the child's stage of development, or changes\".",
      .question = "What does the child, and what do the adults at home, say about how "
                  "the injury happened?",
      .family = "your child was hurt and no one could say how it happened"}},
    {indicators::injury_inconsistent_explanation,
     {.meaning = "An account of the injury is given, but it does not fit the kind of "
                 "injury, its age, or what the child can do at this stage of "
                 "development. It also covers accounts that change with time, or that "
                 "differ from one person to another. A health professional's view of "
                 "the fit should be sought wherever there is doubt.",
      .counts = "A parent says that a four-month-old broke an arm by rolling off a "
                "play mat, and later that a brother fell on the baby.",
      .does_not_count = "A parent forgets the day of a fall, but the account is "
                        "otherwise steady and the doctor finds that it fits the "
                        "injury. Where there is no account at all, record \"Injury "
                        "with no explanation\".",
      .question = "What has each person said about how the injury happened, and does "
                  "a doctor or nurse think it fits?",
      .family = "what was said about how your child got hurt does not seem to match "
                "the injury"}},
    {indicators::injury_non_mobile_child,
     {.meaning = "Any bruise, burn, mark or other injury, however small, on a child "
                 "who cannot yet crawl, cruise or walk without help, or whom a "
                 "disability keeps from moving alone. Such children seldom bruise by "
                 "accident, so this counts whatever the explanation, and a children's "
                 "doctor should see the child the same day. Where it is not certain "
                 "that a mark is an injury, medical advice comes first, and quickly.",
      .counts = "A health visitor sees a bruise the size of a small coin on the cheek "
                "of a ten-week-old baby, who is said to have lain on a dummy.",
      .does_not_count = "A blue mark on a baby's back is in the birth record as a "
                        "birthmark. A toddler who walks alone and has bruised shins "
                        "is not meant either.",
      .question = "Can the child crawl, pull up to stand or walk on their own, and "
                  "what was seen on their skin?",
      .family = "your baby has a bruise or mark and cannot yet crawl or walk"}},
    {indicators::injury_serious,
     {.meaning = "The child has a fracture, burn, scald, head or internal injury, "
                 "adult bite or poisoning, or another injury that needs prompt "
                 "medical care. It records how grave the injury is, and may be so in "
                 "an accident. How it came about is recorded beside it.",
      .counts = "A two-year-old is in hospital with a scald from a cup of tea, and "
                "the ward confirms that it needs dressing.",
      .does_not_count = "A child has a small bruise on the shin that needed no care. "
                        "Where it is the story of such a bruise that does not fit, "
                        "record \"Explanation does not fit the injury or the child's "
                        "stage of development, or changes\".",
      .question = "What is the injury, and what care did it need?",
      .family = "your child has a serious injury that needed a doctor or nurse"}},
    {indicators::injury_inflicted_by_carer,
     {.meaning = "A parent, or another person who is looking after the child, caused "
                 "an injury by what they did, whether or not they meant to hurt the "
                 "child. It needs a physical injury, such as a mark, swelling or "
                 "fracture, and good reason to think that the carer caused it. "
                 "Admission, a witness, the child's account or a doctor's finding can "
                 "each be such reason.",
      .counts = "A stepfather tells the police that he struck a child with a belt, "
                "and the marks are seen.",
      .does_not_count = "A parent smacked a child on the hand and no mark was left. "
                        "Record \"Physical punishment that left no mark\".",
      .question = "Who was caring for the child when they were hurt, and what did "
                  "that person do?",
      .family = "your child was hurt by someone who looks after them"}},
    {indicators::injury_delayed_presentation,
     {.meaning = "The child had an injury that a careful parent would have had "
                 "treated promptly, and care was sought late with no good reason. "
                 "What is late depends on the injury and on how it showed. A reason "
                 "such as having no transport, being turned away or being afraid "
                 "should be heard before this is recorded.",
      .counts = "A toddler's leg was swollen, and he could not stand for two days "
                "before anyone took him to hospital.",
      .does_not_count = "A parent rings 111 in the evening and, as advised, takes the "
                        "child to be seen in the morning. Where it is an illness "
                        "whose treatment is not given, record \"Necessary medical "
                        "care refused or not followed, with likely harm\".",
      .question = "When was the child hurt, when did they first see a doctor or "
                  "nurse, and what happened in between?",
      .family = "there was a wait before your child saw a doctor about being hurt"}},
    {indicators::injury_repeated_attendance,
     {.meaning = "The child has been brought to hospital, urgent care or a surgery "
                 "with injuries more often than would be expected at their age and "
                 "with their health. Each visit may have seemed ordinary alone; it is "
                 "the pattern that counts. Visits to different places should be put "
                 "together.",
      .counts = "A four-year-old has been seen for injuries at two hospitals and a "
                "walk-in centre, five times in six months.",
      .does_not_count = "A child is often at hospital for a long-term illness that is "
                        "being treated. Record \"Complex or life-limiting health "
                        "need\" where that fits.",
      .question = "How many times in the past year has the child been to a hospital "
                  "or clinic because they were hurt?",
      .family = "your child has been to hospital or a clinic a number of times after "
                "being hurt"}},
    {indicators::physical_abuse_disclosed,
     {.meaning = "The child, or someone who saw or heard it, says that an adult has "
                 "hurt the child's body: by hitting, shaking, throwing, burning, "
                 "choking or in another way. What was said is recorded in the "
                 "speaker's own words. It counts whether or not an injury can be seen.",
      .counts = "A seven-year-old tells a teaching assistant, \"he kicked me down the "
                "stairs\".",
      .does_not_count = "A teacher notices a bruise, and the child says nothing about "
                        "it. Record \"Injury with no explanation\" where no account "
                        "can be had.",
      .question = "What did the child, or the person who saw it, say happened, in "
                  "their own words?",
      .family = "someone has said that an adult hurt your child"}},
    {indicators::physical_chastisement,
     {.meaning = "A parent or carer uses physical force to punish the child, such as "
                 "a smack, and it leaves no mark and does no injury. In England the "
                 "law allows a defence of reasonable punishment only within narrow "
                 "limits. A mark, an implement, or force to a baby is more than this.",
      .counts = "A child says that she is smacked on the legs when she will not go to "
                "bed, and she has no marks.",
      .does_not_count = "A child was smacked and a bruise shaped like a hand was "
                        "seen. Record \"Injury inflicted by a parent or carer\".",
      .question = "What happens at home when the child does something that they were "
                  "told not to do?",
      .family = "your child may be smacked at home"}},
    {indicators::assault_by_peer,
     {.meaning = "Another child, at school, in the neighbourhood or at home, has used "
                 "physical violence against this child. It covers a single assault as "
                 "well as repeated ones. What is known of the other child is a "
                 "referral of their own, where they may need help.",
      .counts = "A twelve-year-old was punched and kicked by two older pupils on the "
                "way home, and his tooth was broken.",
      .does_not_count = "Two friends of the same size tussle over a ball and make it "
                        "up. Where the violence is sexual, record \"Sexual assault or "
                        "abuse by another child\".",
      .question = "What did the other child do, and was anyone hurt?",
      .family = "another child hit or hurt your child"}},
    {indicators::sexual_abuse_disclosed,
     {.meaning = "The child, or someone who witnessed it, says that the child has "
                 "been sexually abused, with or without contact, now or in the past. "
                 "It counts however small a part is told, and even where it is later "
                 "taken back. Write down the very words, ask no more than is needed "
                 "to know that the child is safe, and agree with the police and "
                 "social care before any parent is told.",
      .counts = "A nine-year-old tells a school nurse that her uncle makes her touch "
                "him.",
      .does_not_count = "A child has a health sign that may point to sexual abuse, "
                        "but nobody has said anything. Record \"Medical, behavioural "
                        "or other sign suggesting sexual abuse\".",
      .question = "What has the child, or the person who saw it, said, in their own "
                  "words, and who else knows?",
      .family = "someone has said that your child was touched or treated in a sexual "
                "way"}},
    {indicators::sexual_abuse_suspected,
     {.meaning = "A medical, behavioural or other sign makes a professional suspect "
                 "that the child has been sexually abused, though nobody has said so. "
                 "It includes genital injury or infection with no other good cause, "
                 "and pregnancy where the father is hidden. It includes knowledge far "
                 "beyond the child's age when it comes together with fear or distress.",
      .counts = "A doctor finds an injury to a five-year-old's genitals, and nothing "
                "that has been said accounts for it.",
      .does_not_count = "A four-year-old repeats a rude word heard on a video, and is "
                        "otherwise well. Where language is well beyond the child's "
                        "age, record \"Sexualised behaviour or language beyond the "
                        "child's age\".",
      .question = "What have you seen or been told that makes you worried, and has a "
                  "doctor given a view?",
      .family = "there are signs that someone may have harmed your child in a sexual "
                "way"}},
    {indicators::sexual_abuse_by_peer,
     {.meaning = "Another child has sexually assaulted this child, or made them take "
                 "part in or watch sexual acts against their will or understanding. "
                 "It includes abuse between brothers and sisters, in a relationship, "
                 "or by a group. Both children need help, and each is referred in "
                 "their own right.",
      .counts = "A fourteen-year-old says that a boy in her year put his hand under "
                "her clothes after she had told him to stop.",
      .does_not_count = "Two five-year-olds show each other their bottoms out of "
                        "curiosity, both are at ease, and it stops when an adult "
                        "asks. Where this child is the one who harmed, record \"Child "
                        "shows harmful sexual behaviour to others\".",
      .question = "What happened between the two children, and how does each of them "
                  "feel about it?",
      .family = "another child touched or treated your child in a sexual way"}},
    {indicators::sexual_activity_under_13,
     {.meaning = "A child under 13 has taken part in sexual activity of any kind with "
                 "another person, of whatever age. A child under 13 can never consent "
                 "in law, so it counts even where the child says that they agreed. It "
                 "goes to children's social care and to the police.",
      .counts = "A twelve-year-old tells the school nurse that she has had sex with "
                "her fourteen-year-old boyfriend.",
      .does_not_count = "Two four-year-olds look at each other's bodies in play, as "
                        "is usual at that age, and stop when asked. Where the child "
                        "was already 13, record \"Sexual activity at 13 to 15\".",
      .question = "How old was the child when it happened, and how old was the other "
                  "person?",
      .family = "your child, who is under 13, may have had sexual contact with someone"}},
    {indicators::sexual_activity_exploitative,
     {.meaning = "A child under 18 takes part in sexual activity with someone who has "
                 "more power over them, by age, standing, money, understanding or "
                 "threat. It includes activity with a person in a position of trust, "
                 "or while the child was too drunk, drugged or unwell to choose. A "
                 "child may call the other person a boyfriend or girlfriend, and it "
                 "still counts.",
      .counts = "A fifteen-year-old with a learning disability is having sex with a "
                "man of twenty-six who buys her phone and clothes.",
      .does_not_count = "Two fifteen-year-olds who have dated for some months have "
                        "sex, and both feel free to say no. Record \"Sexual activity "
                        "at 13 to 15\".",
      .question = "How did the two people meet, how old are they, and what happens if "
                  "the child says no?",
      .family = "your child may be in a sexual relationship with someone who has "
                "power over them"}},
    {indicators::indecent_images,
     {.meaning = "Sexual images of a child under 18 have been made, shared, kept or "
                 "asked for, by anyone, including the child and including images made "
                 "by computer. The child shown is to be helped and not blamed. Do not "
                 "look at, copy or send the images on; keep the device as it is for "
                 "the police.",
      .counts = "A thirteen-year-old sent a nude picture, and now receives messages "
                "that demand more or money.",
      .does_not_count = "A teenager has seen pornography of adults online. Where talk "
                        "or play goes well beyond the child's age, record "
                        "\"Sexualised behaviour or language beyond the child's age\".",
      .question = "Has anyone made, sent or asked for a naked or sexual picture of "
                  "the child?",
      .family = "there may be a naked or sexual picture of your child"}},
    {indicators::online_grooming,
     {.meaning = "Someone builds trust with the child online, or uses threats or "
                 "tricks there, so as to abuse or exploit them sexually, criminally "
                 "or for a cause. It counts before any meeting, and when the other "
                 "person's age is not known. Signs are secrecy, gifts, requests for "
                 "pictures, and being moved to a private channel.",
      .counts = "A stranger in a game has sent a ten-year-old gifts, and now asks for "
                "photos and says not to tell.",
      .does_not_count = "A child plays online with school friends whom the parents "
                        "know. Where the aim is to draw the child to extremist views, "
                        "record \"Vulnerable to extremist influence\" as well.",
      .question = "Who does the child talk to online, and has anyone asked for "
                  "secrets, pictures or to meet?",
      .family = "someone online may be trying to trick or pressure your child"}},
    {indicators::cse_significant_risk,
     {.meaning = "The area's screening tool for child sexual exploitation has been "
                 "completed and puts the child in its significant, or middle, band. "
                 "The tool serves judgement and does not replace it. Several signs "
                 "stand together, and the child's safety depends on a plan.",
      .counts = "A school completes the tool with the police, and the result is "
                "significant: missing episodes, older contacts and unexplained money.",
      .does_not_count = "A worker feels uneasy about a child's new friends and has "
                        "not used the tool. Record \"Early signs of vulnerability to "
                        "child sexual exploitation\".",
      .question = "Has anyone used the local checklist on sexual harm outside the "
                  "home, and what did it show?",
      .family = "a checklist shows a real risk that someone may use your child for sex"}},
    {indicators::cse_serious_risk,
     {.meaning = "The screening tool puts the child in its serious, or highest, band, "
                 "or there is evidence that sexual exploitation is happening now. A "
                 "child cannot consent to their own exploitation, and 16 and 17 year "
                 "olds are children here. The police are told of the crime.",
      .counts = "A fifteen-year-old has been found in a hotel room with several men, "
                "one of whom paid for it.",
      .does_not_count = "The tool found significant risk, and nothing since shows "
                        "that harm is happening. Record \"Screening tool: significant "
                        "risk of child sexual exploitation\".",
      .question = "What do we know about where the child is being taken, by whom, and "
                  "what they are given?",
      .family = "someone may be using your child for sex now"}},
    {indicators::cce_current,
     {.meaning = "A person or group is using the child now to commit crime, such as "
                 "carrying or selling drugs, holding money or stealing, by threat, "
                 "debt or reward. It includes county lines and debt bondage, and "
                 "needs no travel. The child is a victim first, whatever they have "
                 "done, and cannot consent to being exploited.",
      .counts = "A fifteen-year-old is found forty miles from home with drugs, and "
                "says that he must work off a debt.",
      .does_not_count = "A child takes sweets from a shop with friends and is caught "
                        "for the first time. Record \"Anti-social behaviour, or first "
                        "contact with police\".",
      .question = "Is anyone making the child carry, sell or hide things, or saying "
                  "that they owe money?",
      .family = "someone may be making your child carry or sell drugs, or commit "
                "other crimes"}},
    {indicators::gang_violence,
     {.meaning = "Violence between gangs or groups touches the child: they have been "
                 "hurt or threatened, have hurt others, or their life is thought to "
                 "be in danger. It includes a threat to the family in order to reach "
                 "the child. The police hold the warning where there is a threat to "
                 "life.",
      .counts = "A sixteen-year-old has been stabbed, and messages say that he will "
                "be attacked again when he leaves hospital.",
      .does_not_count = "A child is seen with people said to be in a gang, and no "
                        "violence or threat is known. Record \"Associates with a "
                        "gang\".",
      .question = "Has anyone in a gang hurt or threatened the child or the family?",
      .family = "your child may be caught up in gang violence"}},
    {indicators::emotional_abuse_persistent,
     {.meaning = "A parent or carer treats the child over time in a way that does "
                 "severe and lasting damage to how the child feels and develops. It "
                 "includes rejecting, terrorising, humiliating or isolating the "
                 "child, or making one child carry the blame for all. It is a "
                 "pattern, not a bad day.",
      .counts = "An eight-year-old eats apart from the family, is called worthless "
                "daily, and is locked out of family events while the others take part.",
      .does_not_count = "A tired parent often shouts, but is warm at other times and "
                        "sorry afterwards. Record \"Little warmth and much criticism "
                        "from carers\" where criticism has become the rule.",
      .question = "How do the adults at home speak to the child and treat them from "
                  "day to day?",
      .family = "your child may often be treated at home in a way that hurts their "
                "feelings badly"}},
    {indicators::child_fearful_of_home,
     {.meaning = "The child is afraid to go home, or of someone who looks after them, "
                 "and says so or shows it. It may show in freezing, begging to stay, "
                 "running off or flinching. Fear of a bad school report alone is not "
                 "enough.",
      .counts = "A six-year-old cries and hides under a table each day when a certain "
                "adult comes to collect him.",
      .does_not_count = "A child is sad to leave a birthday party and protests at the "
                        "door. Where the child says that they have been hurt, record "
                        "\"Child or witness says that an adult has hurt the child\".",
      .question = "How does the child seem when it is time to go home, and what do "
                  "they say about it?",
      .family = "your child seems afraid to go home, or afraid of someone who looks "
                "after them"}},
    {indicators::neglect_severe,
     {.meaning = "The lack of food, care, warmth or protection is so grave that the "
                 "child's health or development is already being seriously harmed, or "
                 "their life is at risk. It includes starvation. It may come on "
                 "quickly or be the end of a long decline.",
      .counts = "A two-year-old is admitted to hospital starved and cold, with open "
                "sores, and no illness accounts for it.",
      .does_not_count = "A child has unmet needs over months, but is growing and "
                        "well. Record \"Persistent failure to meet basic needs\".",
      .question = "How is the child's health and weight, and what does a doctor or "
                  "nurse say about the cause?",
      .family = "your child may be very unwell because they have not had the care or "
                "food they need"}},
    {indicators::left_alone_young,
     {.meaning = "The child has been left with no carer, or with one who could not "
                 "keep them safe, at an age or in a state in which that is unsafe. "
                 "The law names no age, but it is an offence to leave a child where "
                 "it puts them at risk. Say how long, how often, and what help was in "
                 "reach.",
      .counts = "A three-year-old is found alone in a flat at night; the parent is "
                "out until morning.",
      .does_not_count = "A parent hangs out washing in the yard while a baby sleeps "
                        "indoors with a monitor on. Where the adult is there but does "
                        "not watch closely enough, record \"Supervision inadequate "
                        "for age\".",
      .question = "Who was with the child, how long was the parent away, and how "
                  "could the child have got help?",
      .family = "your child may have been left alone, or with someone who could not "
                "keep them safe"}},
    {indicators::abandoned,
     {.meaning = "A parent or carer has left the child with no plan to return, or "
                 "nobody who holds parental responsibility can be found or is able to "
                 "care for them. It includes a child whose only parent has died or "
                 "been detained. It does not need anyone to be at fault.",
      .counts = "A lone parent is taken to prison, and nobody can be found to look "
                "after a four-year-old.",
      .does_not_count = "A parent is away for a week and the grandmother, who is well "
                        "able, has agreed to look after the child. Where a parent "
                        "asks that the child be taken into care, record \"Carer asks "
                        "for the child to be removed, or placement or guardianship is "
                        "breaking down\".",
      .question = "Who has the legal right to make choices for the child, and where "
                  "is that person now?",
      .family = "no parent or guardian could be found to care for your child"}},
    {indicators::medical_neglect,
     {.meaning = "Medical, dental or mental health care that the child needs is "
                 "refused, not sought or not followed, and harm has come of it or is "
                 "likely to. What counts is the effect on the child, not whether the "
                 "parent agrees with every word of advice. A young person's own "
                 "refusal, where they are able to decide, is another matter.",
      .counts = "A child with epilepsy has fits because the prescribed medicine is "
                "not given, although the family has had it explained and has been "
                "offered help.",
      .does_not_count = "A parent asks for a second opinion before an operation that "
                        "can wait. Where visits are missed and harm is not yet "
                        "likely, record \"Repeatedly not brought to health "
                        "appointments\".",
      .question = "What care does the child need, what has got in the way of it, and "
                  "what does the doctor say could happen?",
      .family = "your child may not be getting care that a doctor says they need"}},
    {indicators::fabricated_or_induced_illness,
     {.meaning = "A parent or carer may be making the child ill, inventing or "
                 "overstating signs of illness, or tampering with tests, so that "
                 "illness or needless treatment harms the child. Puzzling symptoms "
                 "alone are not this, and a children's doctor leads on the medical "
                 "view. Parents are not told of the suspicion until social care, "
                 "health and police have met and agreed how.",
      .counts = "Blood samples from a toddler show a drug that was never prescribed, "
                "and seizures happen only when one person is present.",
      .does_not_count = "An anxious parent often asks for advice, and is reassured "
                        "when tests are clear. Where needed care is refused, record "
                        "\"Necessary medical care refused or not followed, with "
                        "likely harm\".",
      .question = "What has been reported about the child's illness, what have staff "
                  "seen themselves, and what does the children's doctor think?",
      .family = "doctors are not yet sure what is making your child ill"}},
    {indicators::suicidal_intent,
     {.meaning = "The child has tried to end their life, or says that they want to "
                 "and has a plan or the means. Thoughts with no plan are still asked "
                 "about, and taken seriously. The child is not left alone, and urgent "
                 "mental health help is called.",
      .counts = "A sixteen-year-old tells a teacher that he will jump from a certain "
                "bridge tonight.",
      .does_not_count = "A child shouts 'I wish I were dead' in a row, and on being "
                        "asked calmly has no wish or plan to die. Record \"Emerging "
                        "emotional or mental health need\".",
      .question = "Has the child thought about ending their life, and have they "
                  "planned how?",
      .family = "your child may be thinking of ending their life"}},
    {indicators::missing_from_home,
     {.meaning = "The child has been away from home or placement, with their "
                 "whereabouts not known, and has been or could have been reported "
                 "missing. Each time counts, however short. An independent person "
                 "offers to talk with the child after they return.",
      .counts = "A thirteen-year-old did not come home on Friday and was found at a "
                "station on Saturday night.",
      .does_not_count = "A teenager is an hour late, answers the phone and is where "
                        "they said. Where the child is still missing and in "
                        "particular danger, record \"Missing now and at high risk\".",
      .question = "Has the child gone missing, for how long, and where had they been?",
      .family = "your child has gone missing"}},
    {indicators::missing_high_risk,
     {.meaning = "The child is missing now, and age, health, exploitation or the "
                 "circumstances put them in danger of serious harm. The police hold "
                 "the risk grade and lead the search. Everything that is known is "
                 "shared at once.",
      .counts = "A fourteen-year-old known to be sexually exploited has been gone "
                "since last night, and her phone is off.",
      .does_not_count = "A child was missing last month and is back at home. Record "
                        "\"Missing from home or care\".",
      .question = "Is the child missing at this moment, and what makes you most "
                  "worried for them?",
      .family = "your child is missing now and may be in danger"}},
    {indicators::radicalisation_active,
     {.meaning = "The child is in touch with an extremist group, spreads its "
                 "material, or means to travel or to act for it. It is a danger to "
                 "the child and perhaps to others, and the police are told. It is a "
                 "child protection matter as well as one of crime.",
      .counts = "A sixteen-year-old has bought a one-way ticket and messaged a "
                "recruiter for a banned group.",
      .does_not_count = "A pupil argues fiercely for a cause in class. Where there "
                        "are only early signs of influence, record \"Vulnerable to "
                        "extremist influence\".",
      .question = "Is the child in touch with an extreme group, or planning to travel "
                  "or act for it?",
      .family = "your child may be in touch with a violent group, or may plan to act "
                "for one"}},
    {indicators::trafficking_suspected,
     {.meaning = "There are signs that the child has been recruited, moved, harboured "
                 "or received in order to be exploited, or is held in slavery, "
                 "servitude or forced labour. It may be from abroad or from one "
                 "street to another. A child cannot consent to it, so no sign of "
                 "force or deceit is needed.",
      .counts = "A fifteen-year-old is found working in a nail bar, lives in a room "
                "above it, and is brought and fetched by a man who answers for her.",
      .does_not_count = "A child came with parents to join an aunt and goes to "
                        "school. Where a child is here alone and seeks asylum, record "
                        "\"Unaccompanied asylum-seeking child\", and ask about this "
                        "as well.",
      .question = "Who brought the child here, who do they live with, and are they "
                  "made to work or do things for others?",
      .family = "your child may have been moved or kept by people who want to use them"}},
    {indicators::fgm_at_risk,
     {.meaning = "There is reason to believe that female genital mutilation may be "
                 "done to a girl, here or abroad. Signs are talk of a ceremony, a "
                 "planned trip, pressure from relatives, or a sister who has been "
                 "cut. Do not alert or ask relatives before the police and social "
                 "care have agreed how.",
      .counts = "A nine-year-old says that her grandmother will take her abroad this "
                "summer to \"become a woman\", as her sister did.",
      .does_not_count = "A girl under 18 tells a nurse that it has been done to her. "
                        "Record \"Female genital mutilation disclosed by a girl under "
                        "18, or seen\".",
      .question = "What has the girl or anyone else said about a trip, a party or a "
                  "custom that worries you?",
      .family = "a girl in your family may be at risk of being cut"}},
    {indicators::fgm_disclosed_or_observed,
     {.meaning = "A girl under 18 says that female genital mutilation has been done "
                 "to her, or someone has seen physical signs that appear to show it. "
                 "Health professionals, teachers and the others whom section 5B of "
                 "the Female Genital Mutilation Act 2003 names must report it to the "
                 "police themselves. The duty does not reach suspicion, risk, or "
                 "women of 18 and over.",
      .counts = "During care for an infection a nurse sees signs of cutting in a girl "
                "of eight.",
      .does_not_count = "A woman of thirty tells her midwife that she was cut as a "
                        "child. Record \"Family history or community prevalence of "
                        "female genital mutilation\" for a daughter. Where a girl may "
                        "be cut in future, record \"Girl believed to be at risk of "
                        "female genital mutilation\".",
      .question = "What did the girl say, or what did a health worker see, and how "
                  "old is she?",
      .family = "your daughter may have been cut"}},
    {indicators::forced_marriage_risk,
     {.meaning = "The child may be made to marry by force, threat, pressure or "
                 "deceit, or is to be married before 18 even if willing. Since 27 "
                 "February 2023 it has been an offence to do anything meant to cause "
                 "a child to marry before 18, with or without pressure. There may be "
                 "one chance to speak with the child: see them alone, and never tell "
                 "the family or mediate.",
      .counts = "A sixteen-year-old says that she is to be married on a family trip "
                "next month and has not been asked.",
      .does_not_count = "A young person of nineteen freely agrees to a match that her "
                        "parents suggest. Where there is a threat over the family's "
                        "good name, record \"Honour-based abuse or threat\" as well.",
      .question = "What has the young person said, when alone, about marriage plans "
                  "and how they feel about them?",
      .family = "your child may be going to marry before they are 18, or may not be "
                "free to choose"}},
    {indicators::honour_based_abuse,
     {.meaning = "The child is abused, or threatened with abuse, by family or "
                 "community, to punish or prevent what they say would bring shame on "
                 "them. It is called so-called 'honour'-based abuse, for there is no "
                 "honour in it. Do not speak with relatives or community leaders, for "
                 "that may put the child in grave danger.",
      .counts = "Brothers have taken a fifteen-year-old's phone and told her that she "
                "will be killed if she sees her boyfriend.",
      .does_not_count = "Parents set an early curfew and explain why. Where the "
                        "threat is of marriage, record \"At risk of forced marriage\" "
                        "as well.",
      .question = "What does the young person, when alone, fear will happen if they "
                  "do not do as they are told?",
      .family = "your child may be at risk because of ideas about the family's good "
                "name"}},
    {indicators::faith_or_belief_abuse,
     {.meaning = "The child is harmed, or is likely to be, because of a belief in "
                 "such things as spirits, witchcraft or possession, or through a "
                 "practice done in its name. It occurs in many faiths and in none. "
                 "The belief is not the concern; the harm is.",
      .counts = "A child is said to be possessed, and has been starved and beaten to "
                "drive it out.",
      .does_not_count = "A family prays with a sick child and also sees the doctor. "
                        "Where the practice is female genital mutilation, record "
                        "\"Girl believed to be at risk of female genital mutilation\" "
                        "instead.",
      .question = "What is being said about the child, and what has been done to them "
                  "because of it?",
      .family = "your child may be at risk of harm because of a belief about spirits "
                "or evil"}},
    {indicators::travel_abroad_imminent,
     {.meaning = "The child is about to be taken, sent or lured out of the country in "
                 "the coming days, to where they could not be protected from a known "
                 "or suspected danger. Tickets, packed bags or an unplanned absence "
                 "from school may show it. An ordinary holiday is not meant.",
      .counts = "A girl at risk of a forced marriage says that they fly on Saturday.",
      .does_not_count = "A family with no other worry goes to see relatives in the "
                        "summer. Where the danger is there and no travel is planned, "
                        "record that danger, for example \"At risk of forced "
                        "marriage\".",
      .question = "Is there a plan for the child to leave the country, when, where to "
                  "and who with?",
      .family = "your child may soon be taken out of the country"}},
    {indicators::domestic_abuse_high_risk,
     {.meaning = "There is domestic abuse that a recognised risk assessment or "
                 "professional judgement puts at high risk of serious harm or death, "
                 "or that has been referred to a multi-agency risk assessment "
                 "conference (MARAC). Strangulation, a weapon, stalking, threats to "
                 "kill and rapid escalation each point to it. It counts whether or "
                 "not the child was present.",
      .counts = "Police officers assess a case as high risk after a man held a knife "
                "to his partner's throat.",
      .does_not_count = "Police assess an incident of shouting as standard risk. "
                        "Record \"Domestic abuse in the household now\".",
      .question = "Has anyone been choked, threatened with a weapon or told they "
                  "would be killed?",
      .family = "someone in your home may be at high risk of being badly hurt"}},
    {indicators::domestic_abuse_child_harmed,
     {.meaning = "The child has been hurt in domestic abuse, was used in it, or "
                 "stepped in to stop it. It includes being held or struck by chance, "
                 "made to watch or spy, or threatened so as to control a parent. It "
                 "is harm to the child itself, beyond living with the abuse.",
      .counts = "A nine-year-old's arm was cut as he stood between his parents.",
      .does_not_count = "A child was asleep at a grandmother's home when the police "
                        "came. Record \"Domestic abuse in the household now\".",
      .question = "Where was the child when it happened, what did they do, and were "
                  "they hurt?",
      .family = "your child may have been hurt or caught up when adults were violent "
                "at home"}},
    {indicators::domestic_abuse_in_pregnancy,
     {.meaning = "A pregnant person is subject to domestic abuse. Abuse often begins "
                 "or grows worse in pregnancy and may harm both. It is asked about in "
                 "private, never with a partner or relative present or interpreting.",
      .counts = "At a scan a woman says that her partner pushed her against the wall "
                "when he heard of the baby.",
      .does_not_count = "A pregnant woman was abused by a former partner years ago "
                        "and has had no contact since. Record \"Domestic abuse in the "
                        "past, no contact now\".",
      .question = "While pregnant, has the parent been hurt, scared or controlled by "
                  "anyone close to them?",
      .family = "you may have been hurt or scared by someone close to you while "
                "pregnant"}},
    {indicators::parent_unable_to_protect,
     {.meaning = "A parent or carer knows of a danger to the child and cannot, or "
                 "does not, keep the child from it. It may be through fear, control "
                 "by another, illness or disbelief. A parent who is abused is not to "
                 "blame for the abuse, and protecting them protects the child.",
      .counts = "A mother has been told that her partner is a danger to children, and "
                "he still bathes the child while she works.",
      .does_not_count = "A parent who learns of abuse at once keeps the child from "
                        "that person. Record \"A safe adult is able to protect the "
                        "child\".",
      .question = "What does the parent know about the danger, and what can they do "
                  "to keep the child safe?",
      .family = "it may be hard for you to keep your child safe just now"}},
    {indicators::previous_child_removed,
     {.meaning = "Another child of this parent was removed by a court or by the "
                 "council for their protection, or died in suspicious circumstances. "
                 "What has changed since then is asked and weighed. A death with a "
                 "known natural cause is not meant.",
      .counts = "A woman is expecting her third child; two older ones were placed for "
                "adoption after neglect.",
      .does_not_count = "A parent's first child lives with the other parent by "
                        "agreement. Where a brother or sister is on a plan at home, "
                        "record \"Sibling or household child is or was subject to a "
                        "child protection plan\".",
      .question = "Has a child of either parent lived away from them because of "
                  "worries, or died, and what has changed since?",
      .family = "another child of yours came into care, or died, and the reasons "
                "still matter for this child"}},
    {indicators::person_posing_risk_contact,
     {.meaning = "A person known to pose a risk to children lives with the child, or "
                 "has contact with nobody to watch over it. What is known comes from "
                 "a conviction, a court's finding, an order or a professional risk "
                 "assessment. Rumour is passed to the police to be checked.",
      .counts = "A man with convictions for offences against children has moved in "
                "with a mother of two.",
      .does_not_count = "A father with such a conviction sees his child only at a "
                        "contact centre, with staff in the room. Where it is the "
                        "suspect in this concern, record \"The person suspected of "
                        "harm can reach the child\".",
      .question = "Who lives with or sees the child, and is any of them known to be a "
                  "risk to children?",
      .family = "someone who may be a risk to children lives with or spends time with "
                "your child"}},
    {indicators::alleged_abuser_has_access,
     {.meaning = "The person suspected of harming this child lives with them, or can "
                 "meet or contact them, now. It includes contact online, at school or "
                 "through others. It says nothing about whether the suspicion is "
                 "right.",
      .counts = "The uncle whom a child has named lives in the next room.",
      .does_not_count = "The person named is in custody and may not make contact. "
                        "Where a proven risk comes from someone else, record \"Person "
                        "known to pose a risk to children lives with the child or has "
                        "unsupervised contact\".",
      .question = "Can the person the worry is about see, meet or message the child?",
      .family = "the person the worry is about may still be able to see your child"}},
    {indicators::access_to_child_refused,
     {.meaning = "A parent or carer will not let professionals see the child, or will "
                 "not say where the child is, although there is a concern. It "
                 "includes repeated excuses. A family that asks for another time or "
                 "person, and keeps to it, does not refuse.",
      .counts = "At four visits the door is shut, and a parent will not say where a "
                "three-year-old is.",
      .does_not_count = "A parent asks that a visit wait until an interpreter can "
                        "come tomorrow. Where it is services that are declined, "
                        "record \"Refuses, avoids or only appears to accept needed "
                        "support\".",
      .question = "When was the child last seen by someone outside the family, and "
                  "what happened when people tried to visit?",
      .family = "people who visited were not able to see your child"}},
    {indicators::allegation_against_professional,
     {.meaning = "Someone who works or volunteers with children is said to have "
                 "harmed a child, committed an offence against one, or behaved so "
                 "that they may pose a risk or be unsuitable. The employer tells the "
                 "local authority's designated officer within one working day. The "
                 "child's own referral runs beside it.",
      .counts = "A pupil says that a football coach grabbed him by the neck.",
      .does_not_count = "A parent complains that a teacher marks unfairly. Where the "
                        "adult has no role with children, record \"Child or witness "
                        "says that an adult has hurt the child\".",
      .question = "Does the person the worry is about work or volunteer with "
                  "children, and where?",
      .family = "there is a worry about someone who works with children"}},
    {indicators::concealed_pregnancy,
     {.meaning = "A pregnancy was hidden or denied, or antenatal care was first "
                 "sought very late with no good reason; local procedure sets the "
                 "week. Fear, abuse, youth, illness or a past removal may lie behind "
                 "it. Someone who did not know, or could not reach care, has a reason.",
      .counts = "A woman of twenty-two comes to hospital in labour, having told "
                "nobody, and wore loose clothes to hide it.",
      .does_not_count = "A family moved from abroad in the seventh month with its "
                        "records, and booked in the first week. Where abuse lies "
                        "behind it, record \"Domestic abuse during pregnancy\" as "
                        "well.",
      .question = "When was the pregnancy known, when was a midwife first seen, and "
                  "what got in the way?",
      .family = "you saw a midwife late in pregnancy, or found it hard to tell people"}},
    {indicators::pregnancy_substance_use,
     {.meaning = "A pregnant person uses alcohol, drugs or other substances in a way "
                 "that may harm the baby. Treatment as prescribed is care and not "
                 "misuse. Shame keeps people from help, so how it is asked matters.",
      .counts = "A woman at twenty weeks uses cocaine at weekends, and drinks on most "
                "days.",
      .does_not_count = "A woman takes methadone as prescribed, and sees the "
                        "specialist midwife. After birth, record \"Parental drug or "
                        "alcohol misuse\" where the child is affected.",
      .question = "In this pregnancy, has the parent used any drink, drugs or smoke, "
                  "and what help would they like?",
      .family = "drink or drugs in pregnancy may affect your baby"}},
}};
// clang-format on

static_assert(is_in_order<domain::protection>(terms));

}  // namespace

std::span<const defined_indicator> protection() noexcept { return terms; }

}  // namespace frontdoor::definitions
