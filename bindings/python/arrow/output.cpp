// SPDX-License-Identifier: BSL-1.0
#include "output.hpp"

#include <algorithm>
#include <cerrno>

#include "made.hpp"
#include "owned.hpp"

namespace frontdoor::python {

namespace {

using shared_rows = std::shared_ptr<const decided_rows>;

// Large enough to be few; and far from what 32-bit offsets can tell.
constexpr std::size_t rows_a_batch = 131'072;
constexpr std::size_t characters_a_batch = std::size_t{1} << 28;

ArrowArray text_array(const text_buffer& texts, const shared_rows& keeps) {
    return hand_over({static_cast<std::int64_t>(texts.size()), 0,
                      {nullptr, texts.offsets.data(), texts.characters.data()}, {}, keeps});
}

// The texts that codes stand for.
template <class Terms>
ArrowArray term_array(const std::vector<std::uint8_t>& codes, const Terms& terms) {
    const auto texts = std::make_shared<text_buffer>();
    texts->offsets.reserve(codes.size() + 1);
    for (const std::uint8_t code : codes) texts->add(terms[code]);
    return hand_over({static_cast<std::int64_t>(codes.size()), 0,
                      {nullptr, texts->offsets.data(), texts->characters.data()}, {}, texts});
}

// The parts of each text between `;`, which no id has in it.
struct split_texts {
    std::vector<std::int32_t> lists{0};
    text_buffer parts;
};

std::shared_ptr<const split_texts> split(const text_buffer& texts) {
    auto made = std::make_shared<split_texts>();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::string_view rest = texts[i]; !rest.empty();) {
            const auto end = std::min(rest.find(';'), rest.size());
            made->parts.add(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        made->lists.push_back(static_cast<std::int32_t>(made->parts.size()));
    }
    return made;
}

ArrowArray list_array(const text_buffer& texts) {
    const auto made = split(texts);
    const ArrowArray parts =
        hand_over({static_cast<std::int64_t>(made->parts.size()), 0,
                   {nullptr, made->parts.offsets.data(), made->parts.characters.data()}, {}, made});
    return hand_over({static_cast<std::int64_t>(texts.size()), 0,
                      {nullptr, made->lists.data()}, {parts}, made});
}

ArrowArray day_array(const shared_rows& rows) {
    auto valid = std::make_shared<std::vector<std::uint8_t>>((rows->size() + 7) / 8);
    std::int64_t missing = 0;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        if (rows->due[i] == no_day) ++missing;
        else (*valid)[i / 8] = static_cast<std::uint8_t>((*valid)[i / 8] | 1u << (i % 8));
    }
    const auto keeps = std::make_shared<std::pair<decltype(valid), shared_rows>>(valid, rows);
    return hand_over({static_cast<std::int64_t>(rows->size()), missing,
                      {valid->data(), rows->due.data()}, {}, keeps});
}

ArrowArray batch_of(const shared_rows& rows, bool lists) {
    const auto list = [&](const text_buffer& texts) {
        return lists ? list_array(texts) : text_array(texts, rows);
    };
    const auto length = static_cast<std::int64_t>(rows->size());
    return hand_over({length, 0, {nullptr},
                      {text_array(rows->referral_id, rows), term_array(rows->pack, pack_terms),
                       hand_over({length, 0, {nullptr, rows->level.data()}, {}, rows}),
                       term_array(rows->route, route_terms), list(rows->duties), list(rows->rules),
                       list(rows->ask), term_array(rows->consent, consent_terms), day_array(rows)}, {}});
}

ArrowSchema type_of_batch(bool lists) {
    const auto text = [](const char* name) { return made_type("u", name); };
    const auto list = [&](const char* name) {
        return lists ? made_type("+l", name, {text("item")}) : text(name);
    };
    return made_type("+s", "",
                     {text("referral_id"), text("pack"), made_type("c", "level"), text("route"),
                      list("duties"), list("rules"), list("ask"), text("consent"),
                      made_type("tdD", "decision_due")});
}

// A stream over batches that others may read too.
struct held_stream {
    bool lists;
    std::vector<shared_rows> batches;
    std::size_t next = 0;
};

held_stream& held_by(ArrowArrayStream* stream) {
    return *static_cast<held_stream*>(stream->private_data);
}

int give_type(ArrowArrayStream* stream, ArrowSchema* to) try {
    *to = type_of_batch(held_by(stream).lists);
    return 0;
} catch (const std::bad_alloc&) {
    return ENOMEM;
}

int give_next(ArrowArrayStream* stream, ArrowArray* to) try {
    held_stream& held = held_by(stream);
    *to = held.next < held.batches.size() ? batch_of(held.batches[held.next], held.lists)
                                          : ArrowArray{};
    ++held.next;
    return 0;
} catch (const std::bad_alloc&) {
    return ENOMEM;
}

const char* last_error(ArrowArrayStream*) { return "there is not enough memory"; }

void release_stream(ArrowArrayStream* stream) {
    delete &held_by(stream);
    stream->release = nullptr;
}

// Released by whoever took it; where nobody did, with the capsule.
template <class T>
py::capsule capsule_of(T made, const char* name) {
    auto kept = std::make_unique<owned<T>>(&made);
    const py::capsule capsule(kept->get(), name, [](PyObject* o) {
        delete static_cast<owned<T>*>(PyCapsule_GetContext(o));
    });
    PyCapsule_SetContext(capsule.ptr(), kept.release());
    return capsule;
}

}  // namespace

void arrow_decisions::take(decided_rows& rows) {
    const std::size_t characters = rows.ask.characters.size() + rows.referral_id.characters.size();
    if (rows.size() >= rows_a_batch || characters >= characters_a_batch)
        take_rest(rows);
}

void arrow_decisions::take_rest(decided_rows& rows) {
    rows_ += rows.size();
    if (rows.size() != 0)
        batches_.push_back(std::make_shared<const decided_rows>(std::exchange(rows, {})));
}

py::capsule arrow_decisions::schema() const {
    return capsule_of(type_of_batch(lists_), "arrow_schema");
}

py::capsule arrow_decisions::stream() const {
    ArrowArrayStream stream{give_type, give_next, last_error, release_stream,
                            new held_stream{lists_, batches_}};
    return capsule_of(stream, "arrow_array_stream");
}

}  // namespace frontdoor::python
