# SPDX-License-Identifier: BSL-1.0
"""Random referrals that come close to rules, in each form in which they may arrive."""

import csv
import io
import json
from datetime import date, datetime, timedelta
from random import Random

from contract import CONSENT, COUNTS, INPUT_COLUMNS, PACKS, REFERRAL_SOURCES
from reference import Child
from tables import pack, vocabulary

AGES = [0, 1, 11, 12, 23, 24, 59, 60, 95, 96, 155, 156, 191, 192, 215]
NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 65535]
FIRST, DAYS = date(2010, 1, 1), 7600


def children(number: int, seed: int) -> list:
    random = Random(seed)
    return [child(random, f"r{n}") for n in range(number)]


def child(random: Random, id: str) -> Child:
    named = indicators_near_rules(random)
    random.shuffle(named)
    half = random.randint(0, len(named))
    unborn = random.random() < 0.1
    return Child(
        id=id,
        received=received(random),
        age=None if unborn or random.random() < 0.15 else age(random),
        unborn=unborn,
        consent=random.choice(("", *CONSENT)),
        present=frozenset(named[:half]),
        absent=frozenset(named[half:]),
        counts={c: random.choice(NUMBERS) for c in COUNTS if random.random() < 0.4},
    )


def indicators_near_rules(random: Random) -> list:
    """Some that the same rules name, so that much is one fact short, and a few others."""
    named = set()
    for rule in random.choices(pack(random.choice(PACKS)), k=random.randint(0, 3)):
        names = sorted(rule.when.names)
        named.update(random.sample(names, min(len(names), random.randint(0, 5))))
    return sorted(named.union(random.choices(vocabulary(), k=random.randint(0, 4))))


def age(random: Random) -> int:
    return random.choice(AGES) if random.random() < 0.5 else random.randrange(216)


def received(random: Random) -> str:
    """A date, a local time, a moment with an offset, or nothing."""
    moment = datetime.combine(FIRST, datetime.min.time()) + timedelta(
        days=random.randrange(DAYS), minutes=random.randrange(24 * 60))
    time = moment.isoformat(timespec=random.choice(("minutes", "seconds")))
    offset = random.choice(("Z", "+00:00", "+01:00", "-05:00", "+05:30"))
    return random.choice((time[:10], time[:10], time, time + offset, ""))


def fields(child: Child) -> dict:
    """The text of each input column; no rule reads the source, any will do."""
    number = int(child.id[1:])
    return {
        "referral_id": child.id,
        "received": child.received,
        "age_months": "" if child.age is None else str(child.age),
        "unborn": "1" if child.unborn else ("", "0")[number % 2],
        "referral_source": ("", *REFERRAL_SOURCES)[number % 23],
        "consent": child.consent,
        "present": ";".join(sorted(child.present)),
        "absent": ";".join(sorted(child.absent)),
        **{name: str(child.counts.get(name, "")) for name in COUNTS},
    }


def compact_csv(children, seed=0) -> str:
    """The columns in any order."""
    columns = Random(seed).sample(INPUT_COLUMNS, len(INPUT_COLUMNS))
    return as_csv(columns, map(fields, children))


def wide_csv(children, seed=0) -> str:
    """Two thirds of the indicators have a column; the others stay in the lists."""
    random = Random(seed)
    wide = set(random.sample(vocabulary(), 100))
    columns = random.sample([*INPUT_COLUMNS, *sorted(wide)], len(INPUT_COLUMNS) + 100)
    return as_csv(columns, (widened(child, wide, random) for child in children))


def widened(child: Child, wide, random: Random) -> dict:
    """Now and then both the column and the list name an indicator, and agree."""
    listed = {name for name in wide if random.random() < 0.02}
    row = {name: "1" for name in wide & child.present}
    row.update({name: "0" for name in wide & child.absent})
    return {
        **fields(child), **row,
        "present": ";".join(sorted(child.present - wide | child.present & listed)),
        "absent": ";".join(sorted(child.absent - wide | child.absent & listed)),
    }


def as_csv(columns, rows) -> str:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def json_lines(children, seed=0) -> str:
    random = Random(seed)
    return "".join(json.dumps(as_object(child, random)) + "\n" for child in children)


def as_object(child: Child, random: Random) -> dict:
    """Lists as arrays or text, indicators as keys, unknown as null or left out."""
    row = {name: value or None for name, value in fields(child).items()}
    row.update(child.counts, age_months=child.age, unborn=int(child.unborn))
    form = random.choice(("arrays", "text", "keys"))
    if form == "arrays":
        row.update(present=sorted(child.present), absent=sorted(child.absent))
    if form == "keys":
        row.update({name: random.choice((1, True)) for name in child.present},
                   present=None, absent=[])
        row.update({name: random.choice((0, False)) for name in child.absent})
    if random.random() < 0.5:
        row = {name: value for name, value in row.items() if value is not None}
    names = random.sample(sorted(row), len(row))
    return {name: row[name] for name in names}
