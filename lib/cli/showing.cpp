// SPDX-License-Identifier: BSL-1.0
#include "showing.hpp"

#include <array>
#include <string_view>

#include <frontdoor/detail/nearest.hpp>
#include <frontdoor/record/output_file.hpp>

namespace frontdoor::cli {

namespace {

constexpr std::array<std::string_view, 4> forms{"text", "markdown", "html", "json"};

std::string in_form(const document& d, const std::string& form,
                    const std::function<std::string()>& json) {
    if (form == "text") return as_text(d);
    if (form == "markdown") return as_markdown(d);
    if (form == "html") return as_html(d);
    if (form == "json") return json();
    const auto nearest =
        detail::nearest_name(form, forms.size(), [](std::size_t i) { return forms[i]; });
    throw usage_error("--as takes text, markdown, html or json, not \"" + form +
                      "\"; did you mean " + std::string(nearest) + "?");
}

}  // namespace

void add_showing(options& o) {
    namespace po = boost::program_options;
    o.add()("as", po::value<std::string>()->value_name("FORM"),
            "text (the default), markdown, html or json");
    o.add()("output,o", po::value<std::string>()->value_name("FILE"),
            "where to write; standard output otherwise");
}

void show(const document& d, const options& o, const std::function<std::string()>& json) {
    const auto text = in_form(d, o.text("as", "text"), json);
    write_file(o.text("output", "-"), text);
}

void write_file(const std::string& path, std::string_view text) {
    output_file to(path);
    to.write(text);
    to.finish();
}

}  // namespace frontdoor::cli
