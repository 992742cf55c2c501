# SPDX-License-Identifier: BSL-1.0
"""Fixtures: the folder and its neighbours are described in README.md."""

import pytest

import command


def pytest_configure(config):
    try:
        command.binary()
    except command.Missing as reason:
        raise pytest.UsageError(str(reason)) from None


@pytest.fixture
def classify(tmp_path):
    """Writes the text to a file, classifies it, and hands back the run."""

    def classified(content, *options, name="referrals.csv", **how):
        path = command.write(tmp_path / name, content)
        return command.run("classify", path, *options, **how)

    return classified


@pytest.fixture
def decide(classify):
    """One referral, given as columns, to its one decision."""

    def decided(*options, **columns):
        columns = {"referral_id": "r1", **columns}
        text = ",".join(columns) + "\n" + ",".join(map(str, columns.values())) + "\n"
        done = classify(text, *options)
        assert done.exit == 0, done.err
        (decision,) = done.decisions()
        return decision

    return decided


@pytest.fixture(scope="session")
def many_rows(tmp_path_factory):
    """A file whose decisions are far longer than any pipe or buffer holds."""
    rows = (f"r{n},2017-03-01,{n % 216},neglect_emerging\n" for n in range(50_000))
    path = tmp_path_factory.mktemp("many") / "many.csv"
    header = "referral_id,received,age_months,present\n"
    return command.write(path, header + "".join(rows))
