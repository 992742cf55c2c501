// SPDX-License-Identifier: BSL-1.0
#include <iostream>
#include <sstream>

#include <frontdoor/detail/nearest.hpp>

#include "command.hpp"

namespace frontdoor::cli {

namespace po = boost::program_options;

options::options(std::string usage, std::string text)
    : usage_{std::move(usage)}, text_{std::move(text)} {
    described_.add_options()("help,h", "show this and stop");
}

void options::positional(const char* name) {
    arguments_.add_options()(name, po::value<std::string>());
    positions_.add(name, 1);
}

bool options::parse(const std::vector<std::string>& arguments) {
    po::options_description all;
    all.add(described_).add(arguments_);
    try {
        po::store(po::command_line_parser(arguments).options(all).positional(positions_).run(), values_);
        po::notify(values_);
    } catch (const po::unknown_option& e) {
        refuse_unknown(e.get_option_name());
    } catch (const po::error& e) {
        throw usage_error(std::string(e.what()) + "\nusage: frontdoor " + usage_);
    }
    if (!has("help")) return false;
    std::cout << "usage: frontdoor " << usage_ << "\n\n" << text_ << "\n\n" << described_;
    return true;
}

void options::refuse_unknown(const std::string& option) const {
    const auto& known = described_.options();
    const auto nearest = detail::nearest_name(
        option, known.size(), [&](std::size_t i) -> std::string_view { return known[i]->long_name(); });
    throw usage_error("there is no option " + option + "; did you mean --" + std::string(nearest) +
                      "?\nusage: frontdoor " + usage_);
}

std::string options::text(const char* name, const std::string& otherwise) const {
    return has(name) ? get<std::string>(name) : otherwise;
}

}  // namespace frontdoor::cli
