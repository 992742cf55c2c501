# SPDX-License-Identifier: BSL-1.0
"""Many random referrals as columns of text, and what the command line decides for them."""

import random_referrals as forms
from contract import INPUT_COLUMNS
from random import Random

# Three that are easily told apart.
COLUMNS = {name: ["", "", ""] for name in INPUT_COLUMNS} | {
    "referral_id": ["b", "a", "c"], "received": ["2017-03-01", "", "2018-02-02"],
    "present": ["sexual_abuse_disclosed", "", "neglect_emerging"]}

TOGETHER = [("received",), ("age_months", "unborn"), ("present", "absent")]


def columns_of(children) -> dict:
    fields = [forms.fields(child) for child in children]
    return {name: [row[name] for row in fields] for name in INPUT_COLUMNS}


def many(number: int, seed: int, drawn: int = 10_000) -> dict:
    """Parts of some random referrals, put together at random to many."""
    random = Random(seed)
    pool = columns_of(forms.children(min(drawn, number), seed))
    apart = {name for names in TOGETHER for name in names}
    groups = TOGETHER + [(name,) for name in INPUT_COLUMNS if name not in apart]
    columns = {}
    for names in groups:
        picked = random.choices(range(len(pool["referral_id"])), k=number)
        for name in names:
            columns[name] = [pool[name][i] for i in picked]
    columns["referral_id"] = [f"r{n}" for n in range(number)]
    return {name: columns[name] for name in INPUT_COLUMNS}


def as_csv(columns) -> str:
    lines = [",".join(columns)]
    lines.extend(map(",".join, zip(*columns.values())))
    return "\n".join(lines) + "\n"
