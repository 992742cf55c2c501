# SPDX-License-Identifier: BSL-1.0
"""Agreement between two raters over ordered categories, corrected for chance.

Sources: J. Cohen, Weighted kappa, Psychological Bulletin 70 (1968); K. L. Gwet, Computing
inter-rater reliability and its variance in the presence of high agreement, British Journal
of Mathematical and Statistical Psychology 61 (2008), and Handbook of Inter-Rater
Reliability (AC2).
"""

from __future__ import annotations

from typing import Any, Tuple, Union

import numpy as np

Weights = Union[str, Any]


def weights_of(kind: Weights, size: int) -> Any:
    """How much each pair of categories agrees, from 0 to 1. kind: `identity`, `linear`,
    `quadratic`, or a matrix."""
    apart = np.abs(np.subtract.outer(np.arange(size), np.arange(size))) / max(size - 1, 1)
    if isinstance(kind, str):
        known = {"identity": (apart == 0) * 1.0, "linear": 1 - apart, "quadratic": 1 - apart**2}
        if kind not in known:
            raise ValueError(f'weights are identity, linear or quadratic, not "{kind}"')
        return known[kind]
    return np.asarray(kind, dtype=float)


def observed(tables: Any, weights: Any) -> Any:
    """Weighted share of agreement. tables: counts, the last two axes are the two raters'."""
    return (weights * _shares(tables)).sum(axis=(-1, -2))


def weighted_kappa(tables: Any, weights: Weights = "quadratic") -> Any:
    """Cohen's weighted kappa; NaN where chance alone would agree on everything."""
    shares, weights = _shares(tables), weights_of(weights, np.shape(tables)[-1])
    by_chance = shares.sum(axis=-1)[..., :, None] * shares.sum(axis=-2)[..., None, :]
    return _beyond(observed(tables, weights), (weights * by_chance).sum(axis=(-1, -2)))


def ac2(tables: Any, weights: Weights = "quadratic") -> Any:
    """Gwet's AC2 (AC1 with identity weights): steady where one category is far the commonest."""
    size = np.shape(tables)[-1]
    shares, weights = _shares(tables), weights_of(weights, size)
    usual = (shares.sum(axis=-1) + shares.sum(axis=-2)) / 2
    by_chance = weights.sum() / (size * (size - 1)) * (usual * (1 - usual)).sum(axis=-1)
    return _beyond(observed(tables, weights), by_chance)


def interval(table: Any, measure: Any, draws: int, seed: int) -> Tuple[float, float]:
    """95 % of the measure over tables drawn anew from these referrals (percentiles)."""
    counts = np.asarray(table)
    total = int(counts.sum())
    if total == 0 or draws == 0:
        return float("nan"), float("nan")
    random = np.random.default_rng(seed)
    drawn = random.multinomial(total, counts.ravel() / total, size=draws)
    values = measure(drawn.reshape(draws, *counts.shape))
    low, high = np.nanpercentile(values, [2.5, 97.5]) if np.isfinite(values).any() else (np.nan,) * 2
    return float(low), float(high)


def _shares(tables: Any) -> Any:
    counts = np.asarray(tables, dtype=float)
    with np.errstate(invalid="ignore"):
        return counts / counts.sum(axis=(-1, -2), keepdims=True)


def _beyond(agreed: Any, by_chance: Any) -> Any:
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(by_chance < 1, (agreed - by_chance) / (1 - by_chance), np.nan)
