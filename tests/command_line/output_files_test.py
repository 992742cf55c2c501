# SPDX-License-Identifier: BSL-1.0
"""-o: written beside and renamed, so that no file looks whole and is not."""

import os
import resource
import signal
import stat
import subprocess

import pytest

import command

GOOD = "referral_id\nr1\nr2\n"
OLD = "an older decision\n"


@pytest.fixture
def output(tmp_path):
    """An output with an older one in its place, in a folder with nothing else."""
    folder = tmp_path / "out"
    folder.mkdir()
    return command.write(folder / "decisions.csv", OLD)


def alone(output) -> bool:
    return [path.name for path in output.parent.iterdir()] == [output.name]


def small_files_only():
    """As a disk that fills up half way: a write fails, and not the first one."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))


def test_the_decisions_go_to_the_file_and_not_to_standard_output(classify, output):
    done = classify(GOOD, "-o", output)
    assert done.exit == 0
    assert done.out == b""
    assert command.ids(command.read_csv(output.read_bytes())) == ["r1", "r2"]
    assert alone(output)


def test_the_file_holds_what_standard_output_would_have(classify, output):
    classify(GOOD, "-o", output)
    assert output.read_bytes() == classify(GOOD).out


def test_a_file_in_the_current_folder(classify, tmp_path):
    done = classify(GOOD, "-o", "here.csv", cwd=tmp_path)
    assert done.exit == 0, done.err
    assert (tmp_path / "here.csv").read_bytes() == classify(GOOD).out


def test_it_is_written_also_when_rows_were_rejected(classify, output):
    done = classify("referral_id,age_months\nr1,7\nr2,seven\n", "-o", output)
    assert done.exit == 1
    assert command.ids(command.read_csv(output.read_bytes())) == ["r1"]
    assert alone(output)


@pytest.mark.parametrize("content, options", [
    ("age_months\n7\n", ()),
    ("referral_id,agee_months\nr1,7\n", ()),
    ("", ()),
    (GOOD, ("--pack", "rsrt-2051")),
    (GOOD, ("--format", "xml")),
    (GOOD.encode("utf-16"), ()),
], ids=["no referral_id", "unknown column", "empty", "unknown pack", "format", "UTF-16"])
def test_an_older_file_stays_where_nothing_is_done(classify, output, content, options):
    done = classify(content, "-o", output, *options)
    assert done.exit == 2
    assert output.read_text() == OLD
    assert alone(output)


def test_no_new_file_appears_where_nothing_could_be_done(classify, output):
    output.unlink()
    assert classify("age_months\n7\n", "-o", output).exit == 2
    assert list(output.parent.iterdir()) == []


def test_a_disk_that_fills_up_leaves_the_older_file_and_nothing_else(many_rows, output):
    done = command.run("classify", many_rows, "-o", output, preexec_fn=small_files_only)
    assert done.exit == 2, done.err
    assert done.err
    assert output.read_text() == OLD
    assert alone(output)


def test_a_disk_that_fills_up_under_the_rejects_leaves_the_older_file(tmp_path, output):
    rows = "".join(f"r{n},seven{'x' * 80}\n" for n in range(20_000))
    path = command.write(tmp_path / "bad.csv", "referral_id,age_months\nr,7\n" + rows)
    done = command.run("classify", path, "-o", output, "--rejects", tmp_path / "rejects",
                       preexec_fn=small_files_only)
    assert done.exit == 2
    assert output.read_text() == OLD
    assert alone(output)


def test_an_interrupted_run_leaves_the_older_file(output):
    process = subprocess.Popen([command.binary(), "classify", "-", "-o", str(output)],
                               stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
    process.stdin.write(GOOD.encode())
    process.stdin.flush()
    process.kill()
    process.wait(command.SECONDS)
    process.stdin.close()
    assert output.read_text() == OLD


def as_by_default(how):
    """A program started in the background may have been told to pass over some signals."""
    if how != signal.SIGKILL:
        signal.signal(how, signal.SIG_DFL)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGKILL])
def test_a_run_that_is_ended_leaves_nothing_beside_the_older_file(output, how):
    process = subprocess.Popen([command.binary(), "classify", "-", "-o", str(output)],
                               stdin=subprocess.PIPE, stderr=subprocess.DEVNULL,
                               preexec_fn=lambda: as_by_default(how))
    rows = "".join(f"r{n},{'x' * 200}\n" for n in range(50_000))
    process.stdin.write(f"referral_id,present\n{rows}".replace("x" * 200, "uasc").encode())
    process.stdin.flush()
    process.send_signal(how)
    process.wait(command.SECONDS)
    process.stdin.close()
    assert output.read_text() == OLD
    assert alone(output)


@pytest.mark.parametrize("options", [
    ("-o", "{input}"),
    ("--rejects", "{input}"),
    ("-o", "{folder}/both.csv", "--rejects", "{folder}/./both.csv"),
    ("-o", "{link}"),
    ("--rejects", "-"),
], ids=["output over input", "rejects over input", "two outputs", "a link to the input", "stdout twice"])
def test_two_names_for_one_file_are_refused_before_anything_is_written(tmp_path, options):
    path = command.write(tmp_path / "good.csv", GOOD)
    link = tmp_path / "link.csv"
    link.symlink_to(path)
    given = [o.format(input=path, folder=tmp_path, link=link) for o in options]
    done = command.run("classify", path, *given)
    assert done.exit == 2
    assert done.says("same file")
    assert done.out == b""
    assert path.read_text() == GOOD
    assert sorted(p.name for p in tmp_path.iterdir()) == ["good.csv", "link.csv"]


def test_devices_may_be_named_twice(classify):
    assert classify(GOOD, "-o", "/dev/null", "--rejects", "/dev/null").exit == 0


def test_a_file_past_the_limit_of_the_process_is_an_error_like_a_full_disk(many_rows, output):
    limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
    done = command.run("classify", many_rows, "-o", output, preexec_fn=limit)
    assert done.exit == 2
    assert done.says("too large")
    assert output.read_text() == OLD
    assert alone(output)


def test_a_full_device_is_an_error_and_stays_a_device(classify, tmp_path):
    # A link, so that a mistaken rename replaces the link and not the machine's device.
    full = tmp_path / "full"
    full.symlink_to("/dev/full")
    done = classify(GOOD, "-o", full)
    assert done.exit == 2
    assert done.err
    assert stat.S_ISCHR(os.stat("/dev/full").st_mode)


def test_a_folder_that_is_not_there(classify, tmp_path):
    done = classify(GOOD, "-o", tmp_path / "absent" / "decisions.csv")
    assert done.exit == 2
    assert done.says("absent")
    assert not (tmp_path / "absent").exists()


def test_a_folder_that_may_not_be_written_to(tmp_path, output):
    path = command.write(tmp_path / "good.csv", GOOD)
    output.parent.chmod(0o555)
    done = command.unprivileged("classify", path, "-o", output)
    output.parent.chmod(0o755)
    assert done.exit == 2
    assert done.says("permission")
    assert output.read_text() == OLD


def test_a_folder_in_place_of_the_file(classify, tmp_path):
    (tmp_path / "folder").mkdir()
    done = classify(GOOD, "-o", tmp_path / "folder")
    assert done.exit == 2
    assert done.says("folder", "directory")
    assert list((tmp_path / "folder").iterdir()) == []


def test_the_file_may_be_read_by_whom_the_umask_allows(classify, output):
    output.unlink()
    classify(GOOD, "-o", output, umask=0o022)
    assert stat.S_IMODE(output.stat().st_mode) == 0o644


def test_a_named_pipe_is_written_into_and_not_replaced(classify, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    done = classify(GOOD, "-o", pipe)
    received = os.read(reader, 65536)
    os.close(reader)
    assert done.exit == 0, done.err
    assert command.ids(command.read_csv(received)) == ["r1", "r2"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)
