// SPDX-License-Identifier: BSL-1.0
// A verb of the command line, and what verbs share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <boost/program_options.hpp>

namespace frontdoor::cli {

enum exit_code : int { all_done = 0, some_rejected = 1, nothing_done = 2 };

struct command {
    std::string_view name;
    std::string_view summary;
    int (*run)(const std::vector<std::string>& arguments);
};

// A verb's options, its one positional argument if it has any, and its help.
class options {
public:
    // usage: the line behind "frontdoor". Text: a paragraph, then an example.
    options(std::string usage, std::string text);

    boost::program_options::options_description_easy_init add() { return described_.add_options(); }
    // The argument without a dash, by the name it gets.
    void positional(const char* name);

    // True where help was asked for and given. Throws usage_error for what it cannot take.
    bool parse(const std::vector<std::string>& arguments);

    bool has(const char* name) const { return values_.count(name) != 0; }
    std::string text(const char* name, const std::string& otherwise = {}) const;
    template <class T>
    T get(const char* name) const {
        return values_[name].as<T>();
    }

private:
    [[noreturn]] void refuse_unknown(const std::string& option) const;

    std::string usage_;
    std::string text_;
    boost::program_options::options_description described_{"Options"};
    boost::program_options::options_description arguments_;
    boost::program_options::positional_options_description positions_;
    boost::program_options::variables_map values_;
};

// The command line cannot be understood.
struct usage_error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

int classify(const std::vector<std::string>& arguments);
int coverage(const std::vector<std::string>& arguments);
int diff(const std::vector<std::string>& arguments);
int explain(const std::vector<std::string>& arguments);
int generate(const std::vector<std::string>& arguments);
int show_indicators(const std::vector<std::string>& arguments);
int show_pack(const std::vector<std::string>& arguments);
int packs(const std::vector<std::string>& arguments);
int show_sources(const std::vector<std::string>& arguments);
int verify(const std::vector<std::string>& arguments);

}  // namespace frontdoor::cli
