// SPDX-License-Identifier: BSL-1.0
#include "summary.hpp"

#include <iomanip>
#include <ostream>
#include <string>

namespace frontdoor::cli {

namespace {

constexpr int name_width = 30;
constexpr int count_width = 10;

void print_line(std::ostream& to, const std::string& name, std::uint64_t count) {
    to << std::left << std::setw(name_width) << name << std::right << std::setw(count_width) << count
       << '\n';
}

void print_share(std::ostream& to, const std::string& name, std::uint64_t count, std::uint64_t of) {
    const double percent = of == 0 ? 0 : 100.0 * static_cast<double>(count) / static_cast<double>(of);
    to << std::left << std::setw(name_width) << name << std::right << std::setw(count_width)
       << count << std::setw(7) << std::fixed << std::setprecision(1) << percent << "%\n";
}

void print_notes(std::ostream& to, const summary& s, const pack_choice& packs) {
    if (const auto n = packs.count(chosen_because::before_the_first))
        to << "note: " << n << " received before the first local pack, decided by that one\n";
    if (const auto n = packs.count(chosen_because::day_not_known))
        to << "note: " << n << " with no date received, decided by the newest local pack\n";
    if (s.ages_set_aside != 0)
        to << "note: " << s.ages_set_aside << " unborn with an age given, read as unborn\n";
    if (s.received_outside_calendar != 0)
        to << "note: " << s.received_outside_calendar
           << " without a day to decide by: received outside the calendar of bank holidays, 1991 to "
              "2035\n";
}

}  // namespace

void summary::print(std::ostream& to, const pack_choice& packs) const {
    print_line(to, "rows read", decided + rejected);
    print_line(to, "decided", decided);
    print_line(to, "rejected", rejected);
    if (packs.is_automatic())
        for (const auto& [name, count] : by_pack)
            print_share(to, "pack " + std::string(name), count, decided);
    for (std::size_t i = 1; i < by_level.size(); ++i)
        print_share(to,
                    "level " + std::to_string(i) + " " + std::string(level_vocabulary.label(static_cast<level>(i))),
                    by_level[i], decided);
    for (std::size_t i = 1; i < route_count; ++i)
        print_share(to, std::string(route_vocabulary.id(static_cast<route>(i))), by_route[i], decided);
    print_notes(to, *this, packs);
}

}  // namespace frontdoor::cli
