// SPDX-License-Identifier: BSL-1.0
// The core of frontdoor: from a referral to a decision, with the packs that come with it.
// Needs the standard library alone; allocates nothing when it classifies.
//
// It leaves out what needs files, a heap or other libraries, which frontdoor::runtime
// brings, each in its own header: referral/reader.hpp, facts/synthetic.hpp,
// facts/definition.hpp, explanation/explanation.hpp, explanation/pack_document.hpp,
// record/decision_writer.hpp, rules/identity.hpp, decision/evaluate_many.hpp.
#pragma once

#include <frontdoor/decision/bank_holidays.hpp>
#include <frontdoor/decision/classify.hpp>
#include <frontdoor/decision/decision.hpp>
#include <frontdoor/decision/duty_limit.hpp>
#include <frontdoor/decision/questions.hpp>
#include <frontdoor/decision/recommended.hpp>
#include <frontdoor/decision/route_limit.hpp>
#include <frontdoor/decision/working_days.hpp>
#include <frontdoor/facts/code_sets.hpp>
#include <frontdoor/facts/facts.hpp>
#include <frontdoor/facts/indicator.hpp>
#include <frontdoor/facts/indicator_set.hpp>
#include <frontdoor/facts/sets.hpp>
#include <frontdoor/fwd.hpp>
#include <frontdoor/referral/age.hpp>
#include <frontdoor/referral/consent.hpp>
#include <frontdoor/referral/counts.hpp>
#include <frontdoor/referral/moment.hpp>
#include <frontdoor/referral/quality.hpp>
#include <frontdoor/referral/referral.hpp>
#include <frontdoor/referral/referral_source.hpp>
#include <frontdoor/rules/catalogue.hpp>
#include <frontdoor/rules/citation.hpp>
#include <frontdoor/rules/editions.hpp>
#include <frontdoor/version.hpp>
