#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# From a fresh Debian 12 to a year of referrals, decided: builds the command line, makes up
# a year at the front door of a large city, classifies it, and explains one decision.
set -euo pipefail
cd "$(dirname "$0")/.."

.ci/install build
mkdir -p build/quickstart
echo "building the command line; this takes a minute or two"
cmake --workflow --preset release >build/quickstart/build.log 2>&1 || {
    cat build/quickstart/build.log >&2
    exit 1
}

PATH=$PWD/build/release:$PATH
cd build/quickstart

run() {
    printf '\n$ %s\n' "$*"
    "$@"
}

run frontdoor generate --referrals 16590 --seed 2017 -o year.csv
run head -n 4 year.csv
run frontdoor classify year.csv -o decisions.csv
run head -n 8 decisions.csv

first_section_47=$(awk -F, '$4 == "section_47" { print $1; exit }' decisions.csv)
run frontdoor explain year.csv --id "$first_section_47"
