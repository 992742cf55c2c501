#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Builds everything and runs every test, from a fresh Debian 12 on.
set -euo pipefail
cd "$(dirname "$0")/.."

.ci/install build test embedded python
# ccache knows a file again in another clone.
if command -v ccache >/dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
fi

cmake --preset dev
cmake --build --preset dev

failed=0
ctest --preset dev || failed=1
FRONTDOOR_CLI=$PWD/build/dev/frontdoor /usr/bin/python3 -m pytest -q tests/command_line || failed=1
PYTHONPATH=$PWD/build/dev/python FRONTDOOR_CLI=$PWD/build/dev/frontdoor \
    /usr/bin/python3 -B -m pytest -q tests/python || failed=1
exit $failed
