// SPDX-License-Identifier: BSL-1.0
// The command line: one verb, one file.
#include <algorithm>
#include <array>
#include <csignal>
#include <exception>
#include <iostream>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include <frontdoor/detail/nearest.hpp>
#include <frontdoor/failure.hpp>
#include <frontdoor/version.hpp>

#include "command.hpp"

namespace {

using namespace frontdoor;
using cli::command;

constexpr std::array<command, 10> commands{{
    {"classify", "decide every referral of a file", cli::classify},
    {"coverage", "show what a table of tests exercises of a pack", cli::coverage},
    {"diff", "show how two packs differ in what they decide", cli::diff},
    {"explain", "show why one referral was decided as it was", cli::explain},
    {"generate", "write synthetic referrals", cli::generate},
    {"indicators", "show what each indicator means, as a booklet", cli::show_indicators},
    {"pack", "show a pack of thresholds as a document", cli::show_pack},
    {"packs", "list the packs of thresholds", cli::packs},
    {"sources", "show what the rules rest on", cli::show_sources},
    {"verify", "prove what a pack of thresholds promises", cli::verify},
}};

void show_help() {
    std::cout << "usage: frontdoor VERB ...\n\n"
                 "Recommends, under published thresholds, where a referral about a child should\n"
                 "go, and shows its reasons. A person decides.\n\n";
    for (const auto& c : commands)
        std::cout << "  " << c.name << std::string(12 - c.name.size(), ' ') << c.summary << '\n';
    std::cout << "\nfrontdoor VERB --help says more. For example:\n\n"
                 "  frontdoor classify referrals.csv -o decisions.csv\n";
}

int run(const std::vector<std::string>& words) {
    if (words.empty()) throw cli::usage_error("a verb is missing; frontdoor --help lists them");
    if (words[0] == "--help" || words[0] == "-h") return show_help(), cli::all_done;
    if (words[0] == "--version") return std::cout << "frontdoor " << version << '\n', cli::all_done;
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const command& c) { return c.name == words[0]; });
    if (found != commands.end()) return found->run({words.begin() + 1, words.end()});
    const auto nearest = detail::nearest_name(words[0], commands.size(),
                                              [](std::size_t i) { return commands[i].name; });
    throw cli::usage_error("there is no verb " + words[0] + "; did you mean " + std::string(nearest) +
                           "? frontdoor --help lists them");
}

// A standard stream that the caller closed would be the next file that is opened: messages
// would go into the decisions. Opened so that what is read or written there fails, and
// says so; messages go nowhere.
void hold_standard_streams() {
    for (const auto& [stream, how] : {std::pair{STDIN_FILENO, O_WRONLY}, {STDOUT_FILENO, O_RDONLY},
                                     {STDERR_FILENO, O_WRONLY}})
        if (::fcntl(stream, F_GETFD) < 0) ::open("/dev/null", how);
}

// A closed pipe and a file past its limit are errors like any other.
void ignore_signals_of_writing() {
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

}  // namespace

int main(int count, char** words) {
    hold_standard_streams();
    ignore_signals_of_writing();
    try {
        const int code = run({words + 1, words + count});
        if (!std::cout.flush()) throw failure(error::cannot_write, "cannot write standard output");
        return code;
    } catch (const std::exception& e) {
        std::cerr << "frontdoor: " << e.what() << '\n';
        return cli::nothing_done;
    }
}
