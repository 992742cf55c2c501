// SPDX-License-Identifier: BSL-1.0
#include "reading.hpp"

#include <filesystem>
#include <ostream>
#include <system_error>

#include "../detail/shown_text.hpp"

namespace frontdoor::cli {

std::string input_of(const options& o) {
    if (!o.has("INPUT"))
        throw usage_error("INPUT is missing: a file of referrals, or - for standard input");
    return o.text("INPUT");
}

namespace {

namespace fs = std::filesystem;

// A device or a pipe may be named twice; standard output may not be two outputs.
bool is_same_file(const std::string& a, const std::string& b) {
    if (a == "-" || b == "-") return a == b;
    std::error_code none;
    const auto status = fs::status(a, none);
    if (fs::exists(status)) return fs::is_regular_file(status) && fs::equivalent(a, b, none);
    return fs::weakly_canonical(a, none) == fs::weakly_canonical(b, none);
}

}  // namespace

void check_files_differ(const options& o) {
    const auto input = o.text("INPUT"), output = o.text("output", "-");
    const auto check = [](const char* one, const std::string& a, const char* other, const std::string& b) {
        if (is_same_file(a, b))
            throw usage_error(std::string(one) + " and " + other + " are the same file, " +
                              (a == "-" ? "standard output" : a) + "; one would be lost: give them two names");
    };
    if (input != "-") check("INPUT", input, "--output", output);
    if (!o.has("rejects")) return;
    if (input != "-") check("INPUT", input, "--rejects", o.text("rejects"));
    check("--output", output, "--rejects", o.text("rejects"));
}

void report(std::ostream& to, const std::string& input, const rejection& r) {
    to << (input == "-" ? "standard input" : input) << ':' << r.line << ": referral_id \""
       << shown_text(r.referral_id) << '"';
    if (!r.column.empty()) to << ", column " << shown_text(r.column);
    to << ": " << shown_text(r.reason) << '\n';
}

}  // namespace frontdoor::cli
