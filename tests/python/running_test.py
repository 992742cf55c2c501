# SPDX-License-Identifier: BSL-1.0
"""While it runs: threads, interrupts, progress, memory."""

import gc
import os
import signal
import subprocess
import sys
import threading
import time
import tracemalloc
import types
from concurrent.futures import ThreadPoolExecutor

import pytest

import frontdoor
import kinds
from rows import many


@pytest.fixture(scope="module")
def columns():
    return many(20_000, 7)


def test_threads_decide_alike(kind, columns):
    frames = [kind.make(columns) for _ in range(4)] if "reader" in kind.name \
        else [kind.make(columns)] * 4
    with ThreadPoolExecutor(4) as pool:
        decided = list(pool.map(frontdoor.classify, frames))
    decided = [kind.decisions(frame) for frame in decided]
    assert decided[0] == decided[1] == decided[2] == decided[3]


def test_other_threads_go_on():
    """Had it kept the lock, nobody would have counted while it decided."""
    frame = many(200_000, 9)
    counted, done = [0], threading.Event()

    def count():
        while not done.is_set():
            counted[0] += 1
            time.sleep(0)

    counting = threading.Thread(target=count)
    counting.start()
    before = counted[0]
    frontdoor.classify(frame)
    during = counted[0] - before
    done.set()
    counting.join()
    assert during > 20


def test_an_interrupt_is_heard():
    code = ("import frontdoor\n"
            "frame = {'referral_id': range(3_000_000)}\n"
            "print('begun', flush=True)\n"
            "while True: frontdoor.classify(frame)\n")
    running = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE)
    assert running.stdout.readline() == b"begun\n"
    time.sleep(0.2)
    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=60)
    assert b"KeyboardInterrupt" in told


def test_progress_is_told(monkeypatch, columns):
    told = []

    class Bar:
        def __init__(self, total, **_):
            self.n, self.total = 0, total

        def __enter__(self):
            return self

        def __exit__(self, *_):
            told.append((self.n, self.total))

        def update(self, more):
            self.n += more

    monkeypatch.setitem(sys.modules, "tqdm", types.ModuleType("tqdm"))
    monkeypatch.setitem(sys.modules, "tqdm.auto", types.SimpleNamespace(tqdm=Bar))
    frontdoor.classify(columns, progress=True)
    frontdoor.classify(columns, progress=False)
    frontdoor.classify(columns)
    assert told == [(20_000, 20_000)]


def resident() -> int:
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def test_nothing_is_left_behind_by_ten_thousand_calls(kind):
    """Frames, refused frames, objects: after a first thousand, memory stays where it is."""
    columns = many(10, 3)
    frame = kind.make(columns)
    read_again = "reader" not in kind.name

    def call():
        kind.read(frontdoor.classify(frame if read_again else kind.make(columns)))
        referral = frontdoor.Referral(present=["neglect_emerging"], age_months=5)
        frontdoor.classify(referral)
        try:
            frontdoor.classify({"referral_id": ["a"], "consent": ["gven"]})
        except frontdoor.ReferralError:
            pass

    calls = 10_000 // len(kinds.here()) + 200
    for _ in range(200):
        call()
    before = resident()
    for _ in range(calls):
        call()
    assert resident() - before < 8 * 2**20


def test_no_object_is_left_behind():
    frame = many(100, 5)
    frontdoor.classify(frame)
    tracemalloc.start()
    frontdoor.classify(frame)
    gc.collect()
    before = tracemalloc.get_traced_memory()[0]
    for _ in range(100):
        frontdoor.classify(frame)
    gc.collect()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert after - before < 20_000
