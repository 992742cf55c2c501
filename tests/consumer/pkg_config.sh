#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# pkg_config.sh LIBDIR PACKAGE COMPILER SOURCE: the same, with what pkg-config says.
set -euo pipefail
export PKG_CONFIG_PATH=$1/pkgconfig
flags=$(pkg-config --cflags --libs "$2")
echo "$2: $flags"
# shellcheck disable=SC2086
"$(dirname "$0")/plain.sh" "$3" "$4" $flags
