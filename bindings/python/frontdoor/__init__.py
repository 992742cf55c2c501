# SPDX-License-Identifier: BSL-1.0
"""Triage of referrals about children in England, with its reasons.

`classify` decides frames of referrals, or one `Referral`; `explain` says why; `packs` and
`indicators` show what decisions rest on. It recommends: a person decides.

>>> classify(Referral(present=["sexual_abuse_disclosed"])).route.label
'Strategy discussion or enquiry (Children Act 1989 section 47)'
"""

from typing import TYPE_CHECKING, Any

from frontdoor._arrow import ArrowFrame
from frontdoor._core import version as __version__
from frontdoor.enumerations import (Basis, Consent, ConsentNeeded, Count, Duty, Level,
                                    QualityGrade, QualityMark, ReferralSource, Route)
from frontdoor.errors import ColumnError, PackError, ReferralError, Rejection
from frontdoor.explanation import Explanation, explain, record_schema
from frontdoor.frames import Classified, classify
from frontdoor.objects import Decision, Indicator, Pack, Rule, indicators, packs
from frontdoor.referral import Referral

if TYPE_CHECKING:
    from frontdoor import audit as audit


def __getattr__(name: str) -> Any:
    """`frontdoor.audit` needs pandas, and so is imported where it is first named."""
    if name == "audit":
        from importlib import import_module

        return import_module("frontdoor.audit")
    raise AttributeError(f"module 'frontdoor' has no attribute {name!r}")


__all__ = [
    "ArrowFrame", "Basis", "Classified", "ColumnError", "Consent", "ConsentNeeded", "Count",
    "Decision", "Duty", "Explanation", "Indicator", "Level", "Pack", "PackError",
    "QualityGrade", "QualityMark", "Referral", "ReferralError", "ReferralSource", "Rejection",
    "Route", "Rule", "classify", "explain", "indicators", "packs", "record_schema",
    "__version__",
]
