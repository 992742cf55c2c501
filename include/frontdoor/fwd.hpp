// SPDX-License-Identifier: BSL-1.0
// Every public name of the core, and of the runtime those that keep to columns, on one
// page, in the order of the house.
#pragma once

#include <cstdint>

namespace frontdoor {

// referral: what arrives
struct referral;                     // one child's referral, as received
class child_age;                     // months, not yet born, or not known
enum class counted : std::uint8_t;   // the four numbers that thresholds count
class known_counts;                  // those numbers, each known or not
enum class consent : std::uint8_t;   // whether agreement was given
enum class referral_source : std::uint8_t;  // who made it, by census code
class referral_quality;              // how good it is as a piece of work
struct moment;                       // a day in England, and perhaps the time

// facts: what is known
class indicator;                     // a place in the vocabulary
class risk;                          // an indicator that can only call for more help
class strength;                      // one that can only call for less
struct indicator_entry;              // id, label, domain, polarity, census factor
struct indicator_set;                // a named set of risks
enum class domain : std::uint8_t;    // the side of a child's life it belongs to
enum class polarity : std::uint8_t;  // risk or protective
enum class known : std::uint8_t;     // present, absent or unknown
struct facts;                        // what rules may look at
enum class primary_need : std::uint8_t;
enum class outcome : std::uint8_t;
enum class abuse_category : std::uint8_t;

// rules: what the thresholds say
enum class level : std::uint8_t;     // 1 Universal to 4 Complex/Significant
enum class route : std::uint8_t;     // where a referral goes, by urgency
enum class duty : std::uint8_t;      // what must be done beside
enum class basis : std::uint8_t;     // statute, statutory guidance, local threshold
class condition;                     // when a rule holds
struct rule;                         // as its author writes it
struct pack_rule;                    // as a pack keeps it
struct pack;                         // rules with a name and days in force
struct source;                       // an Act, guidance, judgment or local document
struct cited_source;                 // one that a citation names, and the place in it
struct edition;                      // of Working Together, with its first day in force
enum class chosen_because : std::uint8_t;  // why a local pack was chosen
struct chosen_pack;

// decision: what follows
struct decision;                     // level, route, duties, reasons, questions
struct question;                     // an unknown fact that is worth asking
class questions;                     // all of them, the most urgent first
enum class consent_needed : std::uint8_t;
struct clock;                        // a time limit, with the dates in which it holds
enum class clock_id : std::uint8_t;
struct duty_limit;                   // how soon a duty has to be done, and by whom
struct route_limit;                  // a clock that a route starts
struct bit_column;                   // a bit a row, in Arrow's layout
struct indicator_column;             // what is known of one indicator, row by row
struct referral_columns;             // many referrals, in the caller's memory
class column_store;                  // columns made of rows, bytes or lists
struct decision_columns;             // what is asked for of many
struct rule_lists;                   // the rules that hold, row by row
struct question_lists;               // what is worth asking, row by row
struct many_options;                 // threads, stopping, progress
struct many_done;                    // rows decided and rejected
class many_evaluator;                // a pack made ready for columns

}  // namespace frontdoor
