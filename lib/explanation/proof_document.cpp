// SPDX-License-Identifier: BSL-1.0
#include <boost/json.hpp>

#include <frontdoor/explanation/proof.hpp>
#include <frontdoor/rules/identity.hpp>

#include "detail/json_text.hpp"
#include "detail/pretty_json.hpp"
#include "referral_words.hpp"
#include "vocabulary_words.hpp"

namespace frontdoor {

namespace {

namespace json = boost::json;

using detail::text;

std::string in_words(const finding& f, const pack& of) {
    auto words = f.why;
    if (f.witness) words += "\nFor example: " + referral_in_words(*f.witness, of) + ".";
    return words;
}

void add_promise(document& d, const proof& p, promise what) {
    d.section(std::string(promise_vocabulary.label(what)));
    for (const auto& f : p.findings)
        if (f.promise == what)
            d.pair(as_sentence(verdict_vocabulary.label(f.verdict)) + (f.about.empty() ? "" : ": " + f.about),
                   in_words(f, *p.of));
}

json::object finding_json(const finding& f, const pack& of) {
    json::array others;
    for (const auto& id : f.others) others.emplace_back(text(id));
    json::object o;
    o["promise"] = text(promise_vocabulary.id(f.promise));
    o["verdict"] = text(verdict_vocabulary.id(f.verdict));
    o["about"] = detail::text_or_null(f.about);
    o["others"] = std::move(others);
    o["why"] = text(f.why);
    o["witness"] = f.witness ? json::value(referral_json(*f.witness, of)) : json::value(nullptr);
    return o;
}

const char* outcome(const proof& p) {
    if (p.has(verdict::refuted)) return "Something that a pack should promise is refuted: see below.";
    if (p.has(verdict::not_analysable)) return "Nothing is refuted, and not everything could be proved: see below.";
    return "Everything that this pack promises is proved, for all referrals there can be.";
}

}  // namespace

document proof_document(const proof& p) {
    document d("Proof of " + std::string(p.of->name()));
    d.note(outcome(p));
    d.paragraph(std::string(p.of->heading.title) + ". SHA-256 " + sha256(*p.of) + ".");
    for (std::size_t i = 0; i < promise_count; ++i) add_promise(d, p, static_cast<promise>(i));
    if (p.needless.empty()) return d;
    d.section("Said not to be promised, though it is kept");
    for (const auto& said : p.needless)
        d.item(std::string(promise_vocabulary.label(said.promise)) +
               (said.about.empty() ? "" : ": " + std::string(said.about)));
    return d;
}

std::string proof_json(const proof& p) {
    json::array findings, needless;
    for (const auto& f : p.findings) findings.push_back(finding_json(f, *p.of));
    for (const auto& said : p.needless)
        needless.push_back({{"promise", text(promise_vocabulary.id(said.promise))},
                            {"about", detail::text_or_null(said.about)}});
    json::object all;
    all["format"] = "frontdoor-proof 1";
    all["pack"] = text(p.of->name());
    all["sha256"] = sha256(*p.of);
    all["findings"] = std::move(findings);
    all["needless"] = std::move(needless);
    return detail::pretty_json(all);
}

}  // namespace frontdoor
