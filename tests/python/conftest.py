# SPDX-License-Identifier: BSL-1.0
"""Says which kinds of frame are left for another run, instead of passing over them."""

import os

import pytest

import kinds

OF_A_LIBRARY = {"polars": "polars_test.py", "pyarrow": "arrow_test.py"}
collect_ignore = [OF_A_LIBRARY[name] for name in kinds.missing_libraries() if name in OF_A_LIBRARY]


def pytest_configure(config):
    if os.environ.get("FRONTDOOR_EVERY_KIND") and kinds.missing_libraries():
        raise pytest.UsageError("not installed: " + ", ".join(kinds.missing_libraries()))


def pytest_terminal_summary(terminalreporter):
    missing = kinds.missing_libraries()
    if missing:
        terminalreporter.write_line(
            f"left for the run with the newest packages, without {' and '.join(missing)}: "
            f"{', '.join([*kinds.left_out(), *collect_ignore])}")


@pytest.fixture(params=kinds.here(), ids=lambda kind: kind.name)
def kind(request):
    """Each kind of frame whose library is installed."""
    return request.param
