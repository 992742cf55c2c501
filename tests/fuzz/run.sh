#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# tests/fuzz/run.sh [SECONDS [NAME]]: builds the targets (the preset `fuzz`) and runs each
# of them, or the one named, for so long; a minute if not said. What it finds stays in
# build/fuzz/found: give such a file to the target in build/fuzz/fuzzers to see it again.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
only=${2:-*}
build=build/fuzz
seeds="tests/command_line/malformed examples/packs"  # each target passes over what is not for it

cmake --preset fuzz >/dev/null
cmake --build --preset fuzz
mkdir -p $build/found

# The words of the format, and the ids of the indicators as the vocabulary has them.
dictionary=$build/referrals.dict
cp tests/fuzz/words.dict $dictionary
sed -n 's/^FRONTDOOR_INDICATOR(\([a-z0-9_]*\),.*/"\1"/p' \
    include/frontdoor/facts/indicators.def >>$dictionary

passed=0
failed=0
for target in $build/fuzzers/${only}_fuzz; do
    name=$(basename "$target" _fuzz)
    corpus=$build/corpus/$name
    mkdir -p "$corpus"
    printf '\n-- %s, %s seconds\n' "$name" "$seconds"
    # New inputs go to the first folder alone; the seeds stay as they are.
    if "$target" -max_total_time="$seconds" -max_len=2048 -timeout=10 -rss_limit_mb=2048 \
        -dict=$dictionary -verbosity=0 -print_final_stats=1 \
        -artifact_prefix=$build/found/"$name"- "$corpus" $seeds; then
        passed=$((passed + 1))
    else
        echo "$name failed: see $build/found/$name-*"
        failed=$((failed + 1))
    fi
done

printf '\n%d passed, %d failed\n' $passed $failed
[ $failed -eq 0 ] && [ $passed -gt 0 ]
