# SPDX-License-Identifier: BSL-1.0
"""Standard input, output and error: decisions on one, everything else on the other."""

import os
import subprocess

import pytest

import command

TEXT = "referral_id,received,present\nr1,2017-03-01,uasc\nr2,,\n"


def test_standard_input_gives_what_a_file_gives(classify):
    assert command.run("classify", "-", stdin=TEXT.encode()).out == classify(TEXT).out


def test_standard_input_may_be_a_pipe_that_comes_in_pieces(classify):
    process = subprocess.Popen([command.binary(), "classify", "-"], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0)
    for n in range(len(TEXT)):
        process.stdin.write(TEXT[n:n + 1].encode())
    out, _ = process.communicate(timeout=command.SECONDS)
    assert process.returncode == 0
    assert out == classify(TEXT).out


def test_standard_input_may_be_json_lines_in_windows_line_ends():
    done = command.run("classify", "-", stdin=b'{"referral_id": "r1"}\r\n')
    assert command.ids(done.decisions()) == ["r1"]


def test_standard_output_holds_decisions_alone_and_the_summary_goes_elsewhere(classify):
    done = classify(TEXT)
    assert len(done.decisions()) == 2
    assert b"rows read" not in done.out
    assert done.totals() == (2, 2, 0)


def test_no_progress_bar_is_drawn_where_nobody_watches(many_rows):
    done = command.run("classify", many_rows)
    assert done.exit == 0
    assert "\r" not in done.err and "\x1b" not in done.err


def test_a_terminal_on_standard_error_changes_no_decision(many_rows):
    ours, theirs = os.openpty()
    process = subprocess.Popen([command.binary(), "classify", str(many_rows)],
                               stdout=subprocess.PIPE, stderr=theirs)
    os.close(theirs)
    out, shown = process.stdout.read(), drained(ours)
    assert process.wait(command.SECONDS) == 0
    assert out == command.run("classify", many_rows).out
    assert b"rows read" in shown


def closed(stream):
    return lambda: os.close(stream)


def test_messages_do_not_go_into_a_file_where_standard_error_is_closed(tmp_path):
    text = b"referral_id,present\nr1,uasc\nr2,zz\n"
    for option in ("-o", "--rejects"):
        path = tmp_path / "out.csv"
        done = command.run("classify", "-", option, path, stdin=text, preexec_fn=closed(2))
        assert done.exit == 1
        assert b"standard input" not in path.read_bytes()
        assert path.read_text().startswith("referral_id,")


def test_decisions_do_not_go_into_another_file_where_standard_output_is_closed(tmp_path):
    rejects = tmp_path / "rejects.csv"
    done = command.run("classify", "-", "--rejects", rejects, stdin=TEXT.encode(),
                       preexec_fn=closed(1))
    assert done.exit == 2
    assert done.says("standard output")
    assert not rejects.exists() or b"rsrt-2015" not in rejects.read_bytes()


def test_standard_input_that_is_closed_is_an_error(tmp_path):
    done = command.run("classify", "-", "-o", tmp_path / "out.csv", preexec_fn=closed(0))
    assert done.exit == 2
    assert done.says("standard input")


def drained(terminal) -> bytes:
    """All that was shown; reading a terminal that was left is an error, not an end."""
    shown = b""
    try:
        while piece := os.read(terminal, 65536):
            shown += piece
    except OSError:
        pass
    os.close(terminal)
    return shown


def test_a_reader_that_leaves_early_is_a_clear_error_and_no_crash(many_rows):
    process = subprocess.Popen([command.binary(), "classify", str(many_rows)],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout.readline().startswith(b"referral_id,")
    process.stdout.close()
    said = process.stderr.read().decode()
    assert process.wait(command.SECONDS) == 2
    assert command.mentions(said, "pipe / closed"), said


@pytest.mark.parametrize("verb", [("classify", "-"), ("packs",),
                                  ("generate", "--referrals", "5", "--seed", "1")])
def test_a_full_disk_under_standard_output_is_an_error(verb):
    with open("/dev/full", "wb") as full:
        done = subprocess.run([command.binary(), *verb], input=TEXT.encode(), stdout=full,
                              stderr=subprocess.PIPE, timeout=command.SECONDS)
    assert done.returncode == 2
    assert command.mentions(done.stderr.decode(), "space / full / write")


def test_a_standard_output_that_is_closed_is_an_error(tmp_path):
    path = command.write(tmp_path / "a.csv", TEXT)
    shell = ["sh", "-c", '"$1" classify "$2" >&-', "sh", command.binary(), path]
    done = subprocess.run(shell, capture_output=True, timeout=command.SECONDS)
    assert done.returncode == 2
    assert done.stderr


def test_the_same_input_gives_the_same_bytes(many_rows):
    first = command.run("classify", many_rows)
    assert first.out == command.run("classify", many_rows).out
