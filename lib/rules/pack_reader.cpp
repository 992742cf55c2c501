// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <fstream>
#include <functional>
#include <stdexcept>

#include <frontdoor/detail/nearest.hpp>
#include <frontdoor/failure.hpp>
#include <frontdoor/rules/catalogue.hpp>
#include <frontdoor/rules/identity.hpp>
#include <frontdoor/rules/notation.hpp>
#include <frontdoor/rules/pack_file.hpp>

#include "detail/shown_text.hpp"
#include "indicator_reader.hpp"
#include "json_fields.hpp"
#include "notation_reader.hpp"
#include "parameter_reader.hpp"
#include "rule_reader.hpp"

namespace frontdoor {

namespace {

using namespace detail;

constexpr std::array<std::string_view, 16> pack_keys{
    "format", "name", "title", "extends", "from", "until", "sha256", "version",
    "indicators", "parameters", "sets", "rules", "add", "replace", "remove", "not_promised"};
constexpr std::array<std::string_view, 2> set_keys{"id", "members"};
constexpr std::array<std::string_view, 2> removal_keys{"id", "reason"};
constexpr std::array<std::string_view, 3> promise_keys{"promise", "about", "reason"};
constexpr std::string_view format_name = "frontdoor-pack 1";
constexpr std::size_t most_mistakes_shown = 20;
constexpr text_limits words{2'000};

class pack_reader {
public:
    pack_reader(std::string_view text, const std::string& named, std::optional<std::chrono::local_days> on)
        : text_{text}, named_{named}, parameters_{on} {
        if (text_.starts_with("\xef\xbb\xbf")) text_.remove_prefix(3);
    }

    pack_read read() {
        std::shared_ptr<const pack> made;
        attempt({}, [&] { made = whole(); });
        if (!mistakes_.empty()) refuse();
        return {made, std::move(notes_), {parameters_.changes().begin(), parameters_.changes().end()}};
    }

private:
    std::shared_ptr<const pack> whole() {
        const auto root = parse_placed(text_, {deepest_pack_file});
        const json_fields fields(root, pack_keys);
        if (fields.text("format", words) != format_name)
            throw placed_mistake(fields.get("format").at,
                                 "this format is not known; it is \"" + std::string(format_name) + "\"");
        const auto heading = read_heading(fields);
        read_indicators(fields);
        read_sets(fields);
        read_parameters(fields);
        const bool by_change = fields.find("add") || fields.find("replace") || fields.find("remove");
        by_change ? read_changes(fields) : read_rules(fields);
        read_not_promised(fields);
        if (!mistakes_.empty()) return nullptr;
        auto made = pack_builder::finish(made_, parameters_.narrowed(heading));
        compare_identity(*made, fields);
        return made;
    }

    pack_heading read_heading(const json_fields& fields) {
        pack_heading h;
        h.name = made_->keep(detail::id_of(fields.get("name")));
        h.title = made_->keep(fields.text("title", words));
        if (const auto* v = fields.find("extends")) h.extends = made_->keep(detail::id_of(*v));
        if (const auto* v = fields.find("from")) h.from = day_of(*v);
        if (const auto* v = fields.find("until")) h.until = day_of(*v);
        if (h.from && h.until && *h.until < *h.from)
            throw placed_mistake(fields.get("until").at, "the last day in force is before the first");
        return h;
    }

    void read_indicators(const json_fields& fields) {
        const auto* list = fields.find("indicators");
        if (list == nullptr) return;
        for (const auto& v : detail::list_of(*list, most_local_indicators)) attempt({}, [&] {
            const auto own = read_indicator(v, terms_, *made_);
            terms_.add(own);
            made_->add(own);
        });
    }
    void read_parameters(const json_fields& fields) {
        const auto* list = fields.find("parameters");
        if (list == nullptr) return;
        for (const auto& v : detail::list_of(*list, most_sets))
            attempt({}, [&] { parameters_.read(v, terms_, *made_); });
    }
    void read_sets(const json_fields& fields) {
        const auto* sets = fields.find("sets");
        if (sets == nullptr) return;
        for (const auto& v : detail::list_of(*sets, most_sets)) attempt({}, [&] { read_set(v); });
    }
    void read_set(const placed_value& v) {
        const json_fields fields(v, set_keys);
        const auto id = made_->keep(term_id_of(fields.get("id")));
        std::vector<std::string_view> names;
        for (const auto& each : detail::list_of(fields.get("members"), most_indicators))
            names.push_back(text_of(each, words));
        condition_list made{id, members_of(names, fields.get("members").at)};
        const auto* known = terms_.find_set(id);
        if (known == nullptr) return terms_.add(made);
        if (known->members != made.members)
            throw placed_mistake(v.at, "the set \"" + std::string(id) +
                                           "\" has other members elsewhere; give this one a name of its own");
    }
    indicator_bits members_of(const std::vector<std::string_view>& names, std::size_t at) {
        if (names.empty()) throw placed_mistake(at, "a set names one risk at least");
        try {
            return list_of_risks(names, terms_).members;
        } catch (const std::logic_error& refused) {
            throw placed_mistake(at, refused.what());
        }
    }

    // The whole list of rules. Those of the floor come first whether they are written or not.
    void read_rules(const json_fields& fields) {
        take_rules(packs::children_act);
        floor_ = made_->rules().size();
        for_each_rule(fields.get("rules"), [&](const placed_value& v) {
            const auto read = read_rule(v, terms_, *made_);
            const auto at = made_->find(read.rule.id);
            if (at == made_->rules().size()) return add(read);
            if (at >= floor_) throw placed_mistake(v.at, "another rule has this id already");
            if (!says_the_same(read, at))
                throw placed_mistake(v.at, "this rule of the statutory floor cannot be changed; "
                                           "leave it as it is, or out: it is in every pack");
        });
    }

    void read_changes(const json_fields& fields) {
        if (const auto* rules = fields.find("rules"))
            throw placed_mistake(rules->at, "a pack has either all its rules, or add, replace and remove");
        const auto& name = fields.get("extends");
        const pack* base = find_pack(name.text);
        if (base == nullptr)
            throw placed_mistake(name.at, "there is no pack \"" + name.text + "\"; did you mean \"" +
                                              nearest_pack(name.text) + "\"?");
        take_rules(*base);
        for (const auto& said : base->not_promised) made_->add(said);
        floor_ = packs::children_act.rules.size();
        std::vector<std::string> changed;
        if (const auto* v = fields.find("replace")) replace_rules(*v, changed);
        if (const auto* v = fields.find("remove")) remove_rules(*v, changed);
        if (const auto* v = fields.find("add")) for_each_rule(*v, [&](const placed_value& each) {
            const auto read = read_rule(each, terms_, *made_);
            if (made_->find(read.rule.id) != made_->rules().size())
                throw placed_mistake(each.at, "another rule has this id already; \"replace\" changes it");
            add(read);
        });
    }
    void replace_rules(const placed_value& v, std::vector<std::string>& changed) {
        for_each_rule(v, [&](const placed_value& each) {
            const auto read = read_rule(each, terms_, *made_);
            const auto at = place_to_change(read.rule.id, each.at, changed);
            with_place(each.at, [&] { made_->replace(at, read.with_steps(), read.when.lists()); });
        });
    }
    void remove_rules(const placed_value& v, std::vector<std::string>& changed) {
        for_each_rule(v, [&](const placed_value& each) {
            const json_fields fields(each, removal_keys);
            fields.text("reason", words);
            made_->remove(place_to_change(detail::id_of(fields.get("id")), each.at, changed));
        });
    }
    std::size_t place_to_change(std::string_view id, std::size_t at, std::vector<std::string>& changed) {
        if (std::find(changed.begin(), changed.end(), id) != changed.end())
            throw placed_mistake(at, "this rule is replaced or removed twice");
        const auto place = made_->find(id);
        if (place == made_->rules().size())
            throw placed_mistake(at, "the pack that is extended has no such rule; did you mean \"" +
                                         nearest_rule(id) + "\"?");
        if (place < floor_)
            throw placed_mistake(at, "a rule of the statutory floor cannot be replaced or removed");
        changed.emplace_back(id);
        return place;
    }

    void read_not_promised(const json_fields& fields) {
        const auto* list = fields.find("not_promised");
        if (list == nullptr) return;
        for (const auto& v : detail::list_of(*list, 1024)) attempt({}, [&] {
            const json_fields said(v, promise_keys);
            unpromised made;
            made.promise = one_of(promise_vocabulary, said.get("promise"), "promise");
            if (const auto* about = said.find("about")) made.about = made_->keep(detail::id_of(*about));
            made.reason = made_->keep(said.text("reason", words));
            made_->add(made);
        });
    }

    void compare_identity(const pack& made, const json_fields& fields) {
        const auto hash = sha256(made);
        const auto* said = fields.find("sha256");
        if (said != nullptr && text_of(*said, words) != hash)
            notes_.push_back(named_ + ": it was changed after its sha256 was written; now it is " + hash);
        const auto* shipped = find_pack(made.name());
        if (shipped != nullptr && sha256(*shipped) != hash)
            notes_.push_back(named_ + ": it is named " + std::string(made.name()) +
                             " and differs from the pack that comes with this library; give it a name of its own");
    }

    void take_rules(const pack& from) {
        for (const auto& rule : from.rules) made_->add(from, rule);
    }
    void add(const rule_read& read) {
        with_place(read.at, [&] { made_->add(read.with_steps(), read.when.lists()); });
    }
    bool says_the_same(const rule_read& read, std::size_t at) const {
        const auto& there = made_->rules()[at];
        const pack written{{}, {}, {read.when.lists(), read.when.list_count()}, {}, {}, {}};
        return read.rule.level == there.level && read.rule.route == there.route &&
               read.rule.duties == there.duties && read.rule.basis == there.basis &&
               read.rule.citation == there.citation &&
               notation(written, read.with_steps()) == notation(made_->so_far(), there);
    }
    std::string nearest_rule(std::string_view id) const {
        const auto& rules = made_->rules();
        return std::string(nearest_name(id, rules.size(), [&](std::size_t i) { return rules[i].id; }));
    }
    static std::string nearest_pack(std::string_view name) {
        return std::string(nearest_name(name, packs::all.size(),
                                        [](std::size_t i) { return packs::all[i]->name(); }));
    }

    template <class Read>
    void for_each_rule(const placed_value& list, Read read) {
        for (const auto& v : detail::list_of(list, most_rules)) attempt(id_written(v), [&] { read(v); });
    }
    static std::string id_written(const placed_value& rule) {
        for (const auto& member : rule.members)
            if (member.key == "id") return member.value.text;
        return {};
    }
    // What the evaluator refuses is said of the place of the rule.
    template <class Do>
    static void with_place(std::size_t at, Do act) {
        try {
            act();
        } catch (const std::logic_error& refused) {
            throw placed_mistake(at, refused.what());
        }
    }

    // One mistake does not hide the next.
    template <class Do>
    void attempt(const std::string& rule, Do act) {
        try {
            act();
        } catch (const placed_mistake& wrong) {
            note_mistake(wrong.at, rule, wrong.what());
        } catch (const std::logic_error& refused) {
            note_mistake(0, rule, refused.what());
        }
    }
    void note_mistake(std::size_t at, const std::string& rule, const std::string& what) {
        const auto [line, column] = place_in(text_, at);
        mistakes_.push_back(named_ + ":" + std::to_string(line) + ":" + std::to_string(column) + ": " +
                            (rule.empty() ? "" : "rule " + shown_text(rule) + ": ") + shown_text(what));
    }
    [[noreturn]] void refuse() const {
        std::string all;
        for (std::size_t i = 0; i < mistakes_.size() && i < most_mistakes_shown; ++i)
            all += (i == 0 ? "" : "\n") + mistakes_[i];
        if (mistakes_.size() > most_mistakes_shown)
            all += "\nand " + std::to_string(mistakes_.size() - most_mistakes_shown) + " more";
        throw failure(error::invalid_pack, all);
    }

    std::string_view text_;
    std::string named_;
    pack_terms terms_;
    std::shared_ptr<pack_builder> made_ = std::make_shared<pack_builder>();
    parameter_reader parameters_;
    std::size_t floor_ = 0;
    std::vector<std::string> mistakes_;
    std::vector<std::string> notes_;
};

std::string content_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string content(largest_pack_file + 1, '\0');
    if (!file.read(content.data(), static_cast<std::streamsize>(content.size())) && !file.eof())
        throw failure(error::cannot_read, "cannot read " + path);
    content.resize(static_cast<std::size_t>(file.gcount()));
    return content;
}

}  // namespace

pack_read read_pack(std::string_view json, const std::string& named,
                    std::optional<std::chrono::local_days> on) {
    if (json.size() > largest_pack_file)
        throw failure(error::invalid_pack, named + ": a pack has 4 MiB at most");
    return pack_reader(json, named, on).read();
}

pack_read read_pack_file(const std::string& path, std::optional<std::chrono::local_days> on) {
    return read_pack(content_of(path), path, on);
}

std::vector<std::shared_ptr<const pack>> read_editions(const std::string& path) {
    const auto text = content_of(path);
    const auto newest = read_pack(text, path);
    std::vector<std::shared_ptr<const pack>> all;
    for (const auto day : newest.parameters_change)  // the day before: what held until then
        all.push_back(read_pack(text, path, day - std::chrono::days{1}).pack);
    all.push_back(newest.pack);
    return all;
}

std::vector<std::string_view> indicator_ids_of(const pack& of) {
    std::vector<std::string_view> ids(indicator_ids.begin(), indicator_ids.end());
    for (const auto& own : of.own) ids.push_back(own.entry.id);
    return ids;
}

}  // namespace frontdoor
