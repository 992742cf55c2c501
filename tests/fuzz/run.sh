#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# tests/fuzz/run.sh SECONDS [NAME]: runs each target that the preset `fuzz` built, or the
# one named, for so long. What it finds stays in build/fuzz/found, ready to be run again.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:?for how many seconds each}

mkdir -p build/fuzz/found
for target in build/fuzz/fuzzers/${2:-*_fuzz}; do
    name=$(basename "$target" _fuzz)
    corpus=build/fuzz/corpus/$name
    mkdir -p "$corpus"
    seeds=()
    if [ -d "tests/fuzz/seeds/$name" ]; then seeds=("tests/fuzz/seeds/$name"); fi
    echo "-- $name"
    "$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -verbosity=0 -artifact_prefix=build/fuzz/found/"$name"- "$corpus" "${seeds[@]}"
done
