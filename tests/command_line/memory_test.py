# SPDX-License-Identifier: BSL-1.0
"""Memory does not grow with the file, but for the ids remembered."""

import os
import subprocess

import pytest

import command

MEBIBYTE = 1 << 20
ROWS = 400_000


def peak(path) -> int:
    """Bytes at most, of the one process."""
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen([command.binary(), "classify", str(path)],
                                   stdout=nowhere, stderr=nowhere)
        _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return used.ru_maxrss * 1024


def test_a_long_file_needs_little(tmp_path):
    with open(command.binary(), "rb") as binary:
        if b"__asan_" in binary.read():
            pytest.skip("built with AddressSanitizer, which takes memory of its own")
    rows = (f"referral-{n:032},2017-03-01,{n % 216},neglect_emerging;poor_hygiene\n"
            for n in range(ROWS))
    path = tmp_path / "long.csv"
    with open(path, "w", encoding="utf-8") as file:
        file.write("referral_id,received,age_months,present\n")
        file.writelines(rows)
    assert peak(path) < 64 * MEBIBYTE + 16 * ROWS
