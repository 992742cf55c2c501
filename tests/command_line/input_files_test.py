# SPDX-License-Identifier: BSL-1.0
"""Inputs that cannot be read: a clear error, and nothing written."""

import subprocess

import pytest

import command


@pytest.fixture
def refused(tmp_path):
    """Runs, expects that nothing could be done, and hands back the words."""

    def run(path, how=command.run):
        done = how("classify", path, cwd=tmp_path)
        assert done.exit == 2
        assert done.out == b""
        return done

    return run


def test_a_file_that_is_not_there(refused):
    assert refused("absent.csv").says("absent.csv", "no such file")


def test_a_file_in_a_folder_that_is_not_there(refused):
    assert refused("absent/absent.csv").says("absent/absent.csv")


def test_a_directory(refused, tmp_path):
    (tmp_path / "folder").mkdir()
    assert refused("folder").says("folder", "directory")


def test_a_file_that_may_not_be_read(refused, tmp_path):
    path = command.write(tmp_path / "secret.csv", "referral_id\nr1\n")
    path.chmod(0)
    assert refused("secret.csv", command.unprivileged).says("secret.csv", "permission")


def test_an_empty_name(refused):
    assert refused("").err


def test_standard_input_that_is_closed():
    done = subprocess.run(["sh", "-c", '"$1" classify - <&-', "sh", command.binary()],
                          capture_output=True, timeout=command.SECONDS)
    assert done.returncode == 2
    assert done.stderr


def test_standard_input_that_is_empty():
    done = command.run("classify", "-")
    assert done.exit == 2
    assert done.err
