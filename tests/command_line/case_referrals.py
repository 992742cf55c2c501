# SPDX-License-Identifier: BSL-1.0
"""The tables of cases as referrals: each case, and the same with each change."""

import csv
import io
import re
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "packs"
COUNTS = ("referrals_12m", "missing_episodes_90d", "domestic_incidents_12m",
          "early_help_in_place_months")
COLUMNS = ("referral_id", "age_months", "unborn", "present", "absent", *COUNTS)
TABLES = {
    "children-act": ("children_act",),
    "rsrt-2015": ("children_act", "rsrt_2015"),
    "rhrt-2018": ("children_act", "rsrt_2015", "rhrt_2018"),
}


def fact(known: dict, said: str) -> dict:
    """What is known after one fact more is said."""
    known = {**known, "present": set(known["present"]), "absent": set(known["absent"])}
    words = said.split()
    age = re.fullmatch(r"age (?:(\d+)y)? ?(?:(\d+)m)?", said)
    if said == "nothing known":
        return known
    if said in ("unborn", "age unknown") or age:
        known["unborn"] = 1 if said == "unborn" else ""
        known["age_months"] = 12 * int(age[1] or 0) + int(age[2] or 0) if age else ""
    elif words[0] in COUNTS:
        known[words[0]] = "" if words[1] == "unknown" else words[1]
    else:
        name = words[-1]
        known["present"].discard(name)
        known["absent"].discard(name)
        if words[0] == "absent":
            known["absent"].add(name)
        elif words[0] != "without":
            known["present"].add(name)
    return known


def cases(pack: str):
    for table in TABLES[pack]:
        with open(FOLDER / f"{table}_cases.tsv", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                first = {"present": set(), "absent": set()}
                for said in row["facts"].split(","):
                    first = fact(first, said.strip())
                yield first
                if row["changed"] != "-":
                    yield from (fact(first, said.strip())
                                for said in row["changed"].split(" or "))


def referrals(pack: str) -> str:
    """The cases of a pack as CSV."""
    to = io.StringIO(newline="")
    rows = csv.DictWriter(to, COLUMNS, lineterminator="\n")
    rows.writeheader()
    for number, known in enumerate(cases(pack), 1):
        rows.writerow({**known, "referral_id": f"C{number}",
                       "present": ";".join(sorted(known["present"])),
                       "absent": ";".join(sorted(known["absent"]))})
    return to.getvalue()
