# SPDX-License-Identifier: BSL-1.0
"""Audits of decisions against what people recorded. Needs pandas; figures need Matplotlib.

Agreement is no proof of being right, and disagreement none of being wrong: people know more
than a list of facts holds. Those who were decided below the statutory floor come first.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any, Dict, List

import numpy as np
import pandas as pd

from frontdoor._agreement import ac2, interval, observed, weighted_kappa, weights_of
from frontdoor.enumerations import Route
from frontdoor.errors import ColumnError
from frontdoor.objects import packs

__all__ = ["Agreement", "ac2", "agreement", "weighted_kappa"]

ROUTES: List[str] = [route.value for route in Route if route is not Route.none]

# Outcomes that the census tells apart and routes do not.
ROUTE_OF = {**{route: route for route in ROUTES}, "no_further_action": "universal",
            "information_and_advice": "universal"}


@dataclass(frozen=True, eq=False)
class Agreement:
    """How the recommended routes and the recorded ones agree."""

    below_floor: pd.DataFrame
    """Recorded below what statute and statutory guidance ask for, the widest gap first:
    referral_id, floor, recorded, rules (of the floor that hold)."""
    measures: pd.DataFrame
    """measure, value, low and high (95 %, bootstrap): shares and coefficients, 1 is full
    agreement; NaN where a measure is not defined."""
    data: pd.DataFrame
    """The confusion matrix in numbers of referrals: a row a recommended route, a column a
    recorded one, from the least to the most urgent."""
    compared: int
    not_recorded: int
    """Decided, with no outcome recorded yet: in no measure."""
    not_decided: int
    """Recorded, with no decision: in no measure."""

    @property
    def finding(self) -> str:
        """What it comes to, in a sentence."""
        same = int(np.trace(self.data.to_numpy()))
        return (f"{same} of {self.compared} referrals were recorded as recommended; "
                f"{len(self.below_floor)} below the statutory floor")

    def plot(self) -> Any:
        """The confusion matrix as a Matplotlib figure: numbers in cells, greys that print."""
        import matplotlib.pyplot as plt

        counts = self.data.to_numpy()
        figure, axes = plt.subplots(figsize=(8, 7), layout="constrained")
        axes.imshow(counts, cmap="Greys", vmin=0, vmax=max(counts.max(), 1) * 1.6)
        for (row, column), count in np.ndenumerate(counts):
            axes.text(column, row, str(count), ha="center", va="center",
                      fontweight="bold" if row == column else "normal")
        names = [name.replace("_", " ") for name in self.data.columns]
        axes.set_xticks(range(len(names)), names, rotation=35, ha="right")
        axes.set_yticks(range(len(names)), names)
        axes.set(xlabel="Recorded", ylabel="Recommended", title=self.finding.replace("; ", ";\n"))
        return figure

    def __repr__(self) -> str:
        return f"Agreement({self.finding})"

    def _repr_html_(self) -> str:
        measures = self.measures.to_html(index=False, float_format="{:.3f}".format)
        left_out = (f"{self.not_recorded} decided without an outcome recorded yet, "
                    f"{self.not_decided} recorded without a decision: in no measure.")
        return (f"<div><h4>{self.finding}</h4><h5>Below the statutory floor</h5>"
                f"{self.below_floor.to_html(index=False)}"
                f"<h5>Agreement</h5>{measures}"
                f"<h5>Recommended (rows) and recorded (columns)</h5>{self.data.to_html()}"
                f"<p>{left_out} A person decides: agreement is no proof of being right.</p></div>")


def agreement(decisions: Any, recorded: Any, *, outcome: str = "outcome",
              weights: Any = "quadratic", draws: int = 2000, seed: int = 0) -> Agreement:
    """Compares recommended routes with what was recorded.

    decisions: what `classify` gave (`referral_id`, `route`, `rules`; lists as text). recorded:
    a frame with `referral_id` and the column that `outcome` names: outcomes of the front door
    (`no_further_action`, `information_and_advice`, `universal_plus`, `early_help_assessment`,
    `section_17`, `section_47`, `immediate_protection`) or routes; missing is not known yet.
    Both may be anything that pandas makes a frame of. weights: of near misses, `quadratic`,
    `linear`, `identity`, or a matrix of six by six. draws: of the bootstrap; the same seed
    gives the same intervals.

    The floor of a referral is the most urgent route among its rules of `children-act`, which
    every pack contains. Raises ColumnError: a column missing, an id there twice; ValueError:
    an outcome that is not known, with its referral.
    """
    decided = _frame(decisions, ["referral_id", "route", "rules"])
    known = _frame(recorded, ["referral_id", outcome]).rename(columns={outcome: "recorded"})
    known["recorded"] = _routes(known)
    both = decided.merge(known, on="referral_id", how="outer", indicator=True)
    compared = both[(both["_merge"] == "both") & both["recorded"].notna()]
    table = _table(compared)
    return Agreement(
        _below_floor(compared), _measures(table.to_numpy(), weights, draws, seed), table,
        len(compared), int((both["route"].notna() & both["recorded"].isna()).sum()),
        int((both["_merge"] == "right_only").sum()))


def _frame(of: Any, columns: List[str]) -> pd.DataFrame:
    """These columns, as pandas has them."""
    frame = of if isinstance(of, pd.DataFrame) else \
        of.to_pandas() if hasattr(of, "to_pandas") else pd.DataFrame(of)
    for name in columns:
        if name not in frame.columns:
            raise ColumnError(f'the column "{name}" is missing; there are '
                              f'{", ".join(map(str, frame.columns))}', name)
    if frame["referral_id"].duplicated().any():
        twice = frame["referral_id"][frame["referral_id"].duplicated()].iloc[0]
        raise ColumnError(f'the referral_id "{twice}" stands there twice', "referral_id")
    return frame[columns].reset_index(drop=True)


def _routes(known: pd.DataFrame) -> pd.Series[Any]:
    recorded = known["recorded"].astype(object).where(known["recorded"].notna(), None)
    recorded = recorded.where(recorded != "", None)
    unknown = recorded[recorded.notna() & ~recorded.isin(list(ROUTE_OF))]
    if len(unknown):
        raise ValueError(f'referral_id "{known["referral_id"][unknown.index[0]]}": the outcome '
                         f'"{unknown.iloc[0]}" is not known; it is one of {", ".join(ROUTE_OF)}')
    return recorded.map(ROUTE_OF)


def _table(compared: pd.DataFrame) -> pd.DataFrame:
    counts = np.zeros((len(ROUTES), len(ROUTES)), dtype="int64")
    np.add.at(counts, (_places(compared["route"]), _places(compared["recorded"])), 1)
    return pd.DataFrame(counts, index=pd.Index(ROUTES, name="recommended"),
                        columns=pd.Index(ROUTES, name="recorded"))


def _places(routes: Any) -> Any:
    return np.array([ROUTES.index(route) for route in routes], dtype="int64")


def _measures(table: Any, weights: Any, draws: int, seed: int) -> pd.DataFrame:
    matrix = weights_of(weights, len(ROUTES))
    same = weights_of("identity", len(ROUTES))
    rows = []
    for name, measure in (("agree exactly", partial(observed, weights=same)),
                          ("weighted kappa (Cohen)", partial(weighted_kappa, weights=matrix)),
                          ("AC2 (Gwet)", partial(ac2, weights=matrix))):
        low, high = interval(table, measure, draws, seed)
        rows.append((name, float(measure(table)), low, high))
    return pd.DataFrame(rows, columns=["measure", "value", "low", "high"])


def _below_floor(compared: pd.DataFrame) -> pd.DataFrame:
    floor: Dict[str, str] = {rule.id: rule.route.value for rule in packs()[0].rules}
    rows = []
    for id, rules, recorded in zip(compared["referral_id"], compared["rules"], compared["recorded"]):
        held = [rule for rule in str(rules).split(";") if floor.get(rule) in ROUTES]
        least = max((ROUTES.index(floor[rule]) for rule in held), default=0)
        gap = least - ROUTES.index(recorded)
        if gap > 0:
            rows.append((gap, id, ROUTES[least], recorded, ";".join(held)))
    rows.sort(key=lambda row: (-row[0], str(row[1])))
    return pd.DataFrame([row[1:] for row in rows], columns=["referral_id", "floor", "recorded", "rules"])
