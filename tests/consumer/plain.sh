#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# plain.sh COMPILER SOURCE FLAG...: builds one file with nothing but a compiler, runs it.
set -euo pipefail
compiler=$1
source=$2
shift 2
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
cd "$folder"
"$compiler" -std=c++20 "$source" "$@" -o stranger
./stranger
