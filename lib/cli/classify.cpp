// SPDX-License-Identifier: BSL-1.0
#include <iostream>
#include <optional>

#include <frontdoor/decision/classify.hpp>
#include <frontdoor/record/decision_writer.hpp>
#include <frontdoor/record/output_file.hpp>
#include <frontdoor/referral/reader.hpp>

#include "command.hpp"
#include "pack_choice.hpp"
#include "progress.hpp"
#include "reading.hpp"
#include "summary.hpp"

namespace frontdoor::cli {

namespace {

options described() {
    options o("classify INPUT [--pack PACK] [-o OUTPUT] [--format csv|jsonl]",
              "Decides every referral of INPUT, CSV or JSON Lines; - is standard input. Writes one\n"
              "decision a referral, in input order. Rows that cannot be read are named on standard\n"
              "error and the others go on. Exit 0; 1 where rows were rejected; 2 where nothing\n"
              "could be done.\n\nExample:\n"
              "  frontdoor classify referrals.csv --pack rsrt-2015 -o decisions.csv");
    namespace po = boost::program_options;
    const auto value = [] { return po::value<std::string>(); };
    o.positional("INPUT");
    o.add()("pack", value()->value_name("PACK"),
            "children-act, rsrt-2015, rhrt-2018, a pack's JSON file, or auto (the default): the local pack in force on "
            "the day received");
    o.add()("output,o", value()->value_name("FILE"), "where to write; standard output otherwise");
    o.add()("format", value()->value_name("FORMAT"),
            "csv or jsonl; otherwise as FILE ends, else csv");
    o.add()("rejects", value()->value_name("FILE"), "write rejected rows there, whole");
    o.add()("ignore-extra", "pass over columns that are not known");
    return o;
}

constexpr std::size_t written_at_once = std::size_t{1} << 16;

row_format format_of(const options& o) {
    const auto output = o.text("output");
    const bool lines = output.ends_with(".jsonl") || output.ends_with(".ndjson");
    const auto named = o.text("format", lines ? "jsonl" : "csv");
    if (named != "csv" && named != "jsonl")
        throw usage_error("there is no format " + named + "; it is csv or jsonl");
    return named == "jsonl" ? row_format::json_lines : row_format::csv;
}

std::string distinct_input_of(const options& o) {
    const auto input = input_of(o);
    check_files_differ(o);
    return input;
}

class run {
public:
    explicit run(const options& o)
        : packs_{o.text("pack", "auto")},
          indicators_{packs_.indicators()},
          path_{distinct_input_of(o)},
          reader_{open_reader(path_, {indicators_, o.has("ignore-extra")})},
          writer_{format_of(o)},
          progress_{path_} {
        if (o.has("rejects")) rejects_.emplace(o.text("rejects"));
        if (rejects_) rejects_->write(reader_->preamble());
        output_.emplace(o.text("output", "-"));
    }

    int operator()() {
        output_->write(writer_.header());
        for (auto kind = reader_->next(); kind != row_kind::end; kind = reader_->next()) {
            kind == row_kind::accepted ? decide() : reject();
            progress_.update(reader_->bytes_read(), summary_.decided + summary_.rejected);
        }
        write_text();
        if (rejects_) rejects_->finish();
        output_->finish();
        progress_.clear();
        summary_.print(std::cerr, packs_);
        return summary_.rejected == 0 ? all_done : some_rejected;
    }

private:
    void decide() {
        const row& r = reader_->accepted();
        const pack& by = packs_.for_referral(r.what);
        const decision d = frontdoor::classify(r.what, by);
        writer_.write(text_, r.id, d, by);
        if (text_.size() >= written_at_once) write_text();
        summary_.add(d);
        summary_.ages_set_aside += r.age_set_aside ? 1 : 0;
        summary_.received_outside_calendar += r.what.received && !d.due ? 1 : 0;
    }

    void write_text() {
        output_->write(text_);
        text_.clear();
    }

    void reject() {
        progress_.clear();
        ++summary_.rejected;
        report(std::cerr, path_, reader_->rejected());
        if (rejects_) keep_rejected();
    }

    void keep_rejected() {
        char last = '\n';
        for (auto part = reader_->raw(); !part.empty(); part = reader_->rest_of_raw()) {
            rejects_->write(part);
            last = part.back();
        }
        if (last != '\n') rejects_->write("\n");
    }

    pack_choice packs_;
    std::vector<std::string_view> indicators_;
    std::string path_;
    std::unique_ptr<reader> reader_;
    decision_writer writer_;
    progress progress_;
    summary summary_;
    std::optional<output_file> rejects_;
    std::optional<output_file> output_;
    std::string text_;
};

}  // namespace

int classify(const std::vector<std::string>& arguments) {
    options o = described();
    if (o.parse(arguments)) return all_done;
    return run(o)();
}

}  // namespace frontdoor::cli
