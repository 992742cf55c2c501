# SPDX-License-Identifier: BSL-1.0
"""Memory does not grow with the file, but for the ids remembered."""

import resource
import subprocess

import pytest

import command

MEBIBYTE = 1 << 20
ROWS = 400_000


def test_a_long_file_needs_little(tmp_path):
    """Given no more room than is promised, code and libraries included, it still ends."""
    with open(command.binary(), "rb") as binary:
        if b"__asan_" in binary.read():
            pytest.skip("built with AddressSanitizer, which takes memory of its own")
    rows = (f"referral-{n:032},2017-03-01,{n % 216},neglect_emerging;poor_hygiene\n"
            for n in range(ROWS))
    path = tmp_path / "long.csv"
    with open(path, "w", encoding="utf-8") as file:
        file.write("referral_id,received,age_months,present\n")
        file.writelines(rows)
    room = 64 * MEBIBYTE + 16 * ROWS
    done = subprocess.run([command.binary(), "classify", str(path)],
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (room, room)))
    assert done.returncode == 0, done.stderr
