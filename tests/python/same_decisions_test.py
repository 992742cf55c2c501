# SPDX-License-Identifier: BSL-1.0
"""Whatever holds the referrals, the decisions are the command line's and the book's."""

import pytest

import command
import frontdoor
import kinds
import random_referrals as forms
from contract import PACKS
from reference import decide, pack_in_force
from rows import as_csv, columns_of, many

ROWS, BY_THE_BOOK, SEED = 1_000_000, 1500, 20170301


@pytest.fixture(scope="module")
def share():
    """As many rows for each kind as make a million in all."""
    return many(-(-ROWS // len(kinds.here())), SEED)


@pytest.fixture(scope="module")
def by_command_line(share, tmp_path_factory):
    path = command.write(tmp_path_factory.mktemp("rows") / "rows.csv", as_csv(share))
    done = command.run("classify", path)
    assert done.exit == 0, done.err[:2000]
    return done.decisions()


def test_as_the_command_line(kind, share, by_command_line):
    decided = kind.decisions(frontdoor.classify(kind.make(share)))
    assert len(decided) == len(by_command_line)
    differences = [(n, right, got) for n, (right, got)
                   in enumerate(zip(by_command_line, decided)) if right != got]
    assert not differences, f"{len(differences)} differ; {differences[:3]}"


@pytest.fixture(scope="module")
def children():
    return forms.children(BY_THE_BOOK, SEED + 1)


@pytest.mark.parametrize("pack", [*PACKS, "auto"])
def test_as_the_domain_says(kind, children, pack):
    expected = [decide(c, pack_in_force(c.received) if pack == "auto" else pack) for c in children]
    assert kind.decisions(frontdoor.classify(kind.make(columns_of(children)), pack)) == expected


def test_one_referral_as_the_domain_says(children):
    columns = columns_of(children)
    for n, child in enumerate(children):
        row = {name: values[n] for name, values in columns.items()}
        d = frontdoor.classify(frontdoor.Referral.from_row(row))
        got = {
            "referral_id": d.referral_id, "pack": d.pack, "level": str(int(d.level)),
            "route": d.route, "duties": ";".join(d.duties),
            "rules": ";".join(rule.id for rule in d.rules), "ask": ";".join(d.ask),
            "consent": d.consent, "decision_due": str(d.decision_due or "")}
        assert got == decide(child, pack_in_force(child.received))
