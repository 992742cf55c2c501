// SPDX-License-Identifier: BSL-1.0
// The bibliography: every Act, guidance, judgment and local document that a rule, a clock
// or a duty rests on, and how far each was checked. See citation.hpp to find them.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include <frontdoor/detail/vocabulary.hpp>

namespace frontdoor {

enum class source_kind : std::uint8_t {
    act,
    statutory_instrument,
    statutory_guidance,
    national_guidance,
    case_law,
    local_document,
    regional_procedure,
};

inline constexpr detail::vocabulary<source_kind, 7> source_kind_vocabulary{{{
    {"act", "Act of Parliament"},
    {"statutory_instrument", "Regulations"},
    {"statutory_guidance", "Statutory guidance"},
    {"national_guidance", "National guidance that is not statutory"},
    {"case_law", "Judgment"},
    {"local_document", "Local document"},
    {"regional_procedure", "Regional procedure"},
}}};

// How far what is cited was compared with the source. Nothing here is legal advice.
enum class checked : std::uint8_t { seen, in_part, general_knowledge };

inline constexpr detail::vocabulary<checked, 3> checked_vocabulary{{{
    {"seen", "what is cited was seen at the source or in a document that quotes it"},
    {"in_part", "seen in part; the rest is from general knowledge and has to be checked"},
    {"general_knowledge", "from general knowledge; has to be checked at the source"},
}}};

struct source {
    std::string_view id;
    std::string_view title;
    source_kind kind{};
    int year = 0;            // made or published; 0: undated, or several
    std::string_view found;  // where to find it: chapter, number, report or publisher
    std::string_view named;  // how citations name it, the names separated by `|`
    std::string_view status;
    frontdoor::checked checked{};
    std::string_view note{};  // what of it was seen, or is to be known; may be empty
    std::string_view pack{};  // the pack whose threshold document it is
};

// clang-format off
namespace detail::bibliography {

using enum source_kind;
using enum checked;

inline constexpr std::string_view in_force = "in force";

inline constexpr auto rows = std::to_array<source>({
    {"children-and-young-persons-act-1933", "Children and Young Persons Act 1933", act,
     1933, "1933 c. 12", "Children and Young Persons Act 1933", in_force,
     general_knowledge},
    {"banking-and-financial-dealings-act-1971", "Banking and Financial Dealings Act 1971",
     act, 1971, "1971 c. 80", "Banking and Financial Dealings Act 1971", in_force,
     general_knowledge},
    {"summer-time-act-1972", "Summer Time Act 1972", act, 1972, "1972 c. 6",
     "Summer Time Act 1972", in_force, general_knowledge},
    {"protection-of-children-act-1978", "Protection of Children Act 1978", act, 1978,
     "1978 c. 37", "Protection of Children Act 1978", in_force, general_knowledge},
    {"children-act-1989", "Children Act 1989", act, 1989, "1989 c. 41",
     "Children Act 1989", "in force since 14 October 1991", in_part,
     "Seen: s17(1), s17(10), s31(9), s46, s47(1), s47(4), s47(6), s66."},
    {"education-act-1996", "Education Act 1996", act, 1996, "1996 c. 56",
     "Education Act 1996", in_force, general_knowledge},
    {"family-law-act-1996", "Family Law Act 1996", act, 1996, "1996 c. 27",
     "Family Law Act 1996", in_force, general_knowledge,
     "Part 4A was inserted by the Forced Marriage (Civil Protection) Act 2007."},
    {"crime-and-disorder-act-1998", "Crime and Disorder Act 1998", act, 1998,
     "1998 c. 37", "Crime and Disorder Act 1998", in_force, general_knowledge},
    {"adoption-and-children-act-2002", "Adoption and Children Act 2002", act, 2002,
     "2002 c. 38", "Adoption and Children Act 2002", in_force, general_knowledge},
    {"female-genital-mutilation-act-2003", "Female Genital Mutilation Act 2003", act,
     2003, "2003 c. 31", "Female Genital Mutilation Act 2003",
     "in force; s5A from 17 July 2015 and s5B from 31 October 2015", in_part,
     "Seen: s5B, in the Serious Crime Act 2015 s74."},
    {"sexual-offences-act-2003", "Sexual Offences Act 2003", act, 2003, "2003 c. 42",
     "Sexual Offences Act 2003", in_force, in_part,
     "Seen: that a child under 13 can never consent. The numbers of sections were not."},
    {"children-act-2004", "Children Act 2004", act, 2004, "2004 c. 31",
     "Children Act 2004", "in force; s16C from 29 June 2018", general_knowledge},
    {"anti-social-behaviour-crime-and-policing-act-2014",
     "Anti-social Behaviour, Crime and Policing Act 2014", act, 2014, "2014 c. 12",
     "Anti-social Behaviour, Crime and Policing Act 2014", in_force, in_part,
     "Seen: that forced marriage is a crime."},
    {"counter-terrorism-and-security-act-2015", "Counter-Terrorism and Security Act 2015",
     act, 2015, "2015 c. 6", "Counter-Terrorism and Security Act 2015", in_force, in_part,
     "Seen: that support through Channel needs consent."},
    {"modern-slavery-act-2015", "Modern Slavery Act 2015", act, 2015, "2015 c. 30",
     "Modern Slavery Act 2015", in_force, general_knowledge},

    {"private-fostering-regulations-2005",
     "Children (Private Arrangements for Fostering) Regulations 2005",
     statutory_instrument, 2005, "SI 2005/1533",
     "Private Arrangements for Fostering Regulations 2005", "in force since 1 July 2005",
     in_part, "Seen: what each regulation is about."},
    {"care-planning-regulations-2010",
     "Care Planning, Placement and Case Review (England) Regulations 2010",
     statutory_instrument, 2010, "SI 2010/959",
     "Care Planning, Placement and Case Review Regulations 2010",
     "in force since 1 April 2011", in_part,
     "Seen: the day on which they came into force."},

    {"working-together-2010", "Working Together to Safeguard Children",
     statutory_guidance, 2010,
     "Department for Children, Schools and Families, March 2010", "",
     "replaced by the edition of 2013", general_knowledge},
    {"working-together-2013", "Working Together to Safeguard Children",
     statutory_guidance, 2013, "Department for Education, March 2013", "",
     "replaced by the edition of 2015", general_knowledge},
    {"working-together-2015", "Working Together to Safeguard Children",
     statutory_guidance, 2015, "Department for Education, March 2015", "",
     "replaced by the edition of 2018", in_part,
     "Its time limits were seen; most numbers of chapters were not."},
    {"working-together-2018", "Working Together to Safeguard Children",
     statutory_guidance, 2018,
     "Department for Education, July 2018, updated December 2020", "",
     "replaced by the edition of 2023", in_part, "Its time limits were seen."},
    {"working-together-2023", "Working Together to Safeguard Children",
     statutory_guidance, 2023, "Department for Education, December 2023", "",
     "in force; ask for a later edition", in_part, "Its time limits were seen."},
    {"fabricated-or-induced-illness-2008",
     "Safeguarding children in whom illness is fabricated or induced", statutory_guidance,
     2008, "Department for Children, Schools and Families, 2008",
     "Safeguarding children in whom illness is fabricated or induced (2008)",
     "not replaced, as far as is known", general_knowledge},
    {"missing-children-2014",
     "Statutory guidance on children who run away or go missing from home or care",
     statutory_guidance, 2014, "Department for Education, January 2014",
     "Statutory guidance on children who run away or go missing (2014)|"
     "Statutory guidance on missing children (2014)|"
     "Statutory guidance on missing children 2014", in_force, seen,
     "The 72 hours were seen in the inspection report of Birmingham of 2016."},

    {"census-guide-2023-24", "Children in need census: guide for 2023 to 2024",
     national_guidance, 2023, "Department for Education",
     "Children in need census guide 2023 to 2024", "a guide for each year", seen},
    {"cse-definition-2017",
     "Child sexual exploitation: definition and guide for practitioners",
     national_guidance, 2017, "Department for Education, February 2017",
     "CSE statutory definition 2017", "in force; the definition is government policy",
     general_knowledge,
     "Advice, not statutory guidance, though rules call it statutory."},
    {"fgm-reporting-procedure", "Mandatory reporting of female genital mutilation",
     national_guidance, 2015, "Home Office, procedural information",
     "Home Office procedural information", in_force, general_knowledge},
    {"marac-guidance", "Multi-agency risk assessment conferences: guidance",
     national_guidance, 0, "SafeLives", "MARAC guidance", "current practice",
     general_knowledge},
    {"persons-posing-a-risk", "Guidance on persons who pose a risk to children",
     national_guidance, 0, "Home Office and Department for Education",
     "guidance on persons posing a risk to children", "several documents over the years",
     general_knowledge},

    {"lester-v-garland", "Lester v Garland", case_law, 1808, "(1808) 15 Ves Jun 248",
     "Lester v Garland (1808) 15 Ves Jun 248", "followed", general_knowledge,
     "The day of the event from which a time runs is not counted."},
    {"dodds-v-walker", "Dodds v Walker", case_law, 1981, "[1981] 1 WLR 1027",
     "Dodds v Walker [1981] 1 WLR 1027", "followed", general_knowledge,
     "House of Lords: a time in months ends on the corresponding date."},
    {"g-v-southwark", "R (G) v Southwark London Borough Council", case_law, 2009,
     "[2009] UKHL 26", "R (G) v Southwark [2009] UKHL 26", "followed", general_knowledge},

    {"right-service-right-time", "Right Service, Right Time: threshold document",
     local_document, 2015, "Birmingham Safeguarding Children Board, March 2015",
     "Right Service, Right Time", "replaced in January 2018 by Right Help, Right Time",
     in_part,
     "Seen: its levels and principles. Its pages of indicators were not.", "rsrt-2015"},
    {"right-help-right-time", "Right Help, Right Time: threshold document",
     local_document, 2018, "Birmingham Safeguarding Children Board, January 2018",
     "Right Help, Right Time", in_force, in_part,
     "Seen: that it replaced Right Service, Right Time.", "rhrt-2018"},
    {"bscb-annual-report-2016-17", "Annual report 2016/17", local_document, 2017,
     "Birmingham Safeguarding Children Board",
     "BSCB annual report 2016/17|annual report 2016/17", "a report on one year", seen},
    {"bscb-cse-strategy", "Child sexual exploitation strategy", local_document, 0,
     "Birmingham Safeguarding Children Board", "BSCB CSE strategy", "not known",
     general_knowledge},
    {"shi-anne-downer-review", "Serious case review: Shi-Anne Downer", local_document,
     2017, "Birmingham Safeguarding Children Board", "Shi-Anne Downer review",
     "published", general_knowledge},
    {"mash-profile", "Ratings and times of a multi-agency safeguarding hub",
     local_document, 0, "each local authority", "local profile, differs by authority",
     "differs by authority", in_part, "Times of several authorities were seen."},

    {"regional-bruising-procedure", "Bruising in babies who are not mobile",
     regional_procedure, 0, "regional safeguarding children procedures",
     "regional procedures on bruising in babies who are not mobile", in_force, seen},
    {"regional-physical-abuse-procedure", "Physical abuse", regional_procedure, 0,
     "regional safeguarding children procedures", "regional procedures on physical abuse",
     in_force, general_knowledge},
    {"regional-pre-birth-procedure", "Pre-birth assessment", regional_procedure, 0,
     "regional safeguarding children procedures", "regional pre-birth procedure",
     in_force, in_part, "Seen: its first triggers. Its times differ by region."},
});

}  // namespace detail::bibliography
// clang-format on

// All of them: Acts, regulations, guidance, judgments, local documents, procedures; the
// oldest first in each.
inline constexpr const auto& sources = detail::bibliography::rows;

// An entry by its id; nullptr where there is none.
constexpr const source* find_source(std::string_view id) noexcept {
    for (const auto& entry : sources)
        if (entry.id == id) return &entry;
    return nullptr;
}

}  // namespace frontdoor
