# SPDX-License-Identifier: BSL-1.0
"""The command line against a plain reading of the domain, column for column."""

import pytest

import command
import random_referrals as forms
from contract import PACKS
from reference import decide, pack_in_force

NUMBER, SEED = 5000, 20170301


@pytest.fixture(scope="module")
def children():
    return forms.children(NUMBER, SEED)


@pytest.fixture(scope="module")
def expected(children):
    """By pack; worked out once, for all forms of input."""
    fixed = {name: [decide(child, name) for child in children] for name in PACKS}
    fixed["auto"] = [
        fixed[pack_in_force(child.received)][n] for n, child in enumerate(children)
    ]
    return fixed


@pytest.fixture(scope="module", params=["compact_csv", "wide_csv", "json_lines"])
def file(request, children, tmp_path_factory):
    text = getattr(forms, request.param)(children)
    return command.write(tmp_path_factory.mktemp("differential") / request.param, text)


@pytest.mark.parametrize("pack", [*PACKS, "auto"])
@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_each_column_is_as_the_domain_says(file, children, expected, pack, form):
    done = command.run("classify", file, "--pack", pack, "--format", form)
    assert done.exit == 0, done.err[:2000]
    read = command.read_csv if form == "csv" else command.read_json_lines
    differences = [
        f"{forms.fields(child)}\n  expected {right}\n  decided  {got}"
        for child, right, got
        in zip(children, expected[pack], read(done.out), strict=True)
        if got != right
    ]
    assert not differences, f"{len(differences)} differ\n" + "\n".join(differences[:5])


def test_the_random_referrals_reach_nearly_everything(expected):
    """Else agreement would mean little."""
    decisions = [decision for name in PACKS for decision in expected[name]]
    rules = {rule for d in decisions for rule in d["rules"].split(";")}
    asked = {name for d in decisions for name in d["ask"].split(";")}
    assert len({d["route"] for d in decisions}) == 6
    assert len(rules) >= 125
    assert len(asked) >= 70
