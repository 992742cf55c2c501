#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# check.sh FOLDER: builds the program for a Cortex-M4 in that folder, checks its size and
# that it has no heap, runs it under QEMU and on this machine, and compares the decisions.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
include=$here/../../include
most_bytes=$((96 * 1024))

for tool in arm-none-eabi-g++ arm-none-eabi-size arm-none-eabi-nm qemu-system-arm g++; do
    command -v "$tool" >/dev/null || { echo "no $tool; .ci/install embedded brings it" >&2; exit 1; }
done
mkdir -p "$1"
cd "$1"

arm-none-eabi-g++ -std=c++20 -Os -mcpu=cortex-m4 -mthumb -fno-exceptions -fno-rtti \
    -ffunction-sections -fdata-sections -Wall -Wextra -Wpedantic -Wconversion -Werror \
    -I "$include" "$here/decisions.cpp" "$here/cortex_m4.cpp" \
    -nostartfiles -Wl,--gc-sections,-Map=decisions.map -T "$here/mps2_an386.ld" -o decisions.elf
g++ -std=c++20 -O2 -I "$include" "$here/decisions.cpp" "$here/host.cpp" -o decisions

arm-none-eabi-size decisions.elf
bytes=$(arm-none-eabi-size decisions.elf | awk 'NR == 2 { print $1 + $2 }')
echo "code and constants: $bytes bytes, at most $most_bytes"
[ "$bytes" -le "$most_bytes" ]

heap='^(_?malloc(_r)?|_?calloc(_r)?|_?realloc(_r)?|_?free(_r)?|_?sbrk(_r)?|_Zn[aw]j.*|_Zd[al]Pv.*)$'
if arm-none-eabi-nm decisions.elf | awk '{ print $NF }' | grep -E "$heap"; then
    echo "a heap function is linked" >&2
    exit 1
fi

timeout 120 qemu-system-arm -machine mps2-an386 -kernel decisions.elf \
    -display none -monitor none -serial none -chardev file,id=out,path=on_cortex_m4.txt \
    -semihosting-config enable=on,target=native,chardev=out </dev/null
./decisions >on_this_machine.txt
cmp on_cortex_m4.txt on_this_machine.txt
lines=$(wc -l <on_this_machine.txt)
[ "$lines" -eq 501 ]
tail -n 1 on_cortex_m4.txt
echo "500 decisions, the same to the byte"
