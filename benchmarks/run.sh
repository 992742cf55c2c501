#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# benchmarks/run.sh [RUNS]: builds, makes up a million referrals, takes the time and
# prints the tables; 15 runs if not said. The results stay in build/bench (BUILD=... for
# another folder). README.md says how to read them.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-15}
build=${BUILD:-build/bench}

if [ -x .ci/install ]; then .ci/install build test benchmark; fi
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release >/dev/null
cmake --build "$build" --target \
    frontdoor_command_line one_decision_benchmark explanation_benchmark columns_benchmark \
    measured_run

# The same number and seed give the same referrals on every machine.
data=$build/data
generator=$(cat lib/facts/synthetic*  benchmarks/file/forms.py | sha256sum)
if [ "$(cat "$data/made_by" 2>/dev/null)" != "$generator" ]; then
    echo "making up a million referrals, in three forms"
    mkdir -p "$data"
    for size in 1000000:million 100000:tenth 1:one; do
        "$build/frontdoor" generate --referrals "${size%:*}" --seed 1 \
            -o "$data/${size#*:}.csv"
    done
    /usr/bin/python3 benchmarks/file/forms.py "$data/million.csv"
    echo "$generator" >"$data/made_by"
fi

load=$(cut -d' ' -f1 /proc/loadavg)
awk "BEGIN { exit !($load > 0.5) }" &&
    echo "the machine is busy (load $load): elapsed times will say more of that" >&2

last_core=$(taskset -cp $$ | sed 's/.*[^0-9]//')
program=$build/benchmarks/one_decision_benchmark
echo "one decision"
taskset -c "$last_core" "$program" "$runs" >"$build/one_decision.clock.json"
/usr/bin/python3 benchmarks/one_decision/instructions.py "$program" \
    <"$build/one_decision.clock.json" >"$build/one_decision.json"
echo "an explanation"
taskset -c "$last_core" "$build/benchmarks/explanation_benchmark" "$runs" \
    >"$build/explanation.json"
echo "columns"
"$build/benchmarks/columns_benchmark" "$runs" >"$build/columns.json"
echo "a file"
/usr/bin/python3 benchmarks/file/measure.py "$build" "$runs" >"$build/file.json"
echo
/usr/bin/python3 benchmarks/report.py "$build" "$load"
