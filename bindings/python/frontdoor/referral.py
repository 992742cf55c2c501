# SPDX-License-Identifier: BSL-1.0
"""One referral: what was said about one child, on what day, by whom."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any, FrozenSet, Iterable, Mapping, Optional, Union

from frontdoor import _core
from frontdoor._columns import known_columns
from frontdoor.enumerations import Consent, QualityGrade, ReferralSource

__all__ = ["Referral"]


class Referral:
    """What is known of one child. It holds no name and needs none.

    present, absent: ids of indicators (`frontdoor.indicators()`), as a list, a set or text
    separated by `;`. Those in neither are unknown. age_months: whole months, 0 to 215.
    received: a date, a date and time, or ISO 8601 text; England's time unless it has an
    offset. The counts are whole numbers, 0 to 65535. The last four are of the referral as a
    piece of work; no rule sees them. None is "not known" everywhere.

    Raises ReferralError, with the column, the reason and the nearest that would have done.

    >>> Referral(present=["injury_non_mobile_child"], age_months=5)
    Referral(present=['injury_non_mobile_child'], age_months=5)
    """

    __slots__ = ("_core",)
    _core: _core.Referral

    def __init__(
        self,
        present: Union[str, Iterable[str], None] = None,
        absent: Union[str, Iterable[str], None] = None,
        *,
        referral_id: Union[str, int, None] = None,
        age_months: Optional[int] = None,
        unborn: Optional[bool] = None,
        received: Union[str, date, datetime, None] = None,
        referral_source: Union[str, ReferralSource, None] = None,
        consent: Union[str, Consent, None] = None,
        referrals_12m: Optional[int] = None,
        missing_episodes_90d: Optional[int] = None,
        domestic_incidents_12m: Optional[int] = None,
        early_help_in_place_months: Optional[int] = None,
        child_voice_recorded: Optional[bool] = None,
        consent_recorded: Optional[bool] = None,
        history_given: Optional[bool] = None,
        impact_analysed: Optional[bool] = None,
    ) -> None:
        values = {name: value for name, value in locals().items() if name not in ("self", "__class__")}
        for name in ("present", "absent"):
            if values[name] is not None and not isinstance(values[name], str):
                values[name] = list(values[name])
        object.__setattr__(self, "_core", _core.Referral(values))

    @classmethod
    def from_row(cls, row: Mapping[str, Any], *, ignore_extra: bool = False) -> Referral:
        """A row of a frame or of a CSV reader, by the names of its columns; wide ones too.

        Raises ColumnError for a name that no column has, unless ignore_extra is given.

        >>> Referral.from_row({"referral_id": "R-1", "neglect_emerging": 1, "age_months": "30"})
        Referral(present=['neglect_emerging'], referral_id='R-1', age_months=30)
        """
        names = [str(name) for name in row.keys()]
        wanted = known_columns(names, ignore_extra=ignore_extra, id_needed=False)
        return cls._of({name: row[name] for name in wanted})

    @classmethod
    def _of(cls, values: Mapping[str, Any]) -> Referral:
        made = cls.__new__(cls)
        object.__setattr__(made, "_core", _core.Referral(dict(values)))
        return made

    @property
    def referral_id(self) -> str:
        """Empty where none was given."""
        return self._core.referral_id

    @property
    def present(self) -> FrozenSet[str]:
        """Ids of indicators known to be so."""
        return frozenset(self._core.present)

    @property
    def absent(self) -> FrozenSet[str]:
        """Ids of indicators known not to be so."""
        return frozenset(self._core.absent)

    @property
    def age_months(self) -> Optional[int]:
        """Whole months; None where not known, or not yet born."""
        return self._core.age_months

    @property
    def unborn(self) -> bool:
        return self._core.unborn

    @property
    def received(self) -> Union[date, datetime, None]:
        """By England's clocks: a date, or a date and time where the time is known."""
        if self._core.received is None:
            return None
        day, minutes = self._core.received
        if minutes is None:
            return date.fromisoformat(day)
        return datetime.combine(date.fromisoformat(day), time()) + timedelta(minutes=minutes)

    @property
    def referral_source(self) -> ReferralSource:
        return ReferralSource(self._core.referral_source)

    @property
    def consent(self) -> Consent:
        return Consent(self._core.consent)

    @property
    def referrals_12m(self) -> Optional[int]:
        return self._core.counts["referrals_12m"]

    @property
    def missing_episodes_90d(self) -> Optional[int]:
        return self._core.counts["missing_episodes_90d"]

    @property
    def domestic_incidents_12m(self) -> Optional[int]:
        return self._core.counts["domestic_incidents_12m"]

    @property
    def early_help_in_place_months(self) -> Optional[int]:
        return self._core.counts["early_help_in_place_months"]

    @property
    def quality(self) -> Mapping[str, Optional[bool]]:
        """The four marks of the referral as a piece of work: yes, no, or None."""
        return self._core.quality

    @property
    def quality_grade(self) -> QualityGrade:
        return QualityGrade(self._core.quality_grade)

    def _values(self) -> dict[str, Any]:
        """What is known, by the names of columns: enough to make the same again."""
        core = self._core
        values: dict[str, Any] = {
            "present": core.present, "absent": core.absent, "referral_id": core.referral_id,
            "age_months": core.age_months, "unborn": core.unborn, "received": self.received,
            "referral_source": "" if core.referral_source == "10" else core.referral_source,
            "consent": "" if core.consent == "unknown" else core.consent,
            **core.counts, **core.quality,
        }
        return {name: value for name, value in values.items()
                if value is not None and value is not False and value not in ("", [])
                or name in core.quality and value is not None}

    def __repr__(self) -> str:
        def shown(value: object) -> str:
            return repr(str(value)) if isinstance(value, date) else repr(value)

        return f"Referral({', '.join(f'{n}={shown(v)}' for n, v in self._values().items())})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Referral) and self._core == other._core

    def __hash__(self) -> int:
        return hash((self.referral_id, self.present, self.absent, self.age_months, self.received))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a referral does not change: make another with its own {name}")

    def __reduce__(self) -> tuple[Any, ...]:
        return Referral._of, (self._values(),)
