# SPDX-License-Identifier: BSL-1.0
"""The code sets as enumerations, made from the vocabularies of the core.

A member is the very text that frames and files hold: `Route.section_47 == "section_47"`.
Static types: enumerations.pyi, which a test holds against the vocabularies.
"""

from enum import Enum, IntEnum

from frontdoor import _core

__all__ = ["Basis", "Consent", "ConsentNeeded", "Count", "Duty", "Level", "QualityGrade",
           "QualityMark", "ReferralSource", "Route"]

_TERMS = _core.vocabularies()


class Term(str, Enum):
    """A term of a code set: its id, and a label for people to read."""

    def __str__(self):
        return self.value

    def __hash__(self):
        return hash(self.value)

    @property
    def label(self):
        """The term in words."""
        return dict(_TERMS[type(self).__name__])[self.value]

    @classmethod
    def _missing_(cls, value):
        nearest = _core.nearest(str(value), [member.value for member in cls])
        raise ValueError(f'"{value}" is not one of {cls.__name__}; did you mean "{nearest}"?')


class Urgent(Term):
    """A term of a code set that goes from the least to the most urgent."""

    def _place(self):
        return list(type(self)).index(self)

    def __lt__(self, other):
        return self._place() < type(self)(other)._place()

    def __le__(self, other):
        return self._place() <= type(self)(other)._place()

    def __gt__(self, other):
        return self._place() > type(self)(other)._place()

    def __ge__(self, other):
        return self._place() >= type(self)(other)._place()


class Levelled(IntEnum):
    @property
    def label(self):
        """The level in words."""
        return _TERMS["Level"][self.value][1]


def _name(id):
    """Codes that begin with a digit, 1A and so on, are named as the core names them: s1A."""
    return "s" + id if id[0].isdigit() else id


def _made(name, doc, kind=Term):
    made = kind(name, [(_name(id), id) for id, _ in _TERMS[name]], module=__name__)
    made.__doc__ = doc
    return made


Level = Levelled("Level", [(id, n) for n, (id, _) in enumerate(_TERMS["Level"])], module=__name__)
Level.__doc__ = """The four levels of need; `none` belongs to rules that only add duties.

Levels are local: compare routes across authorities, never level numbers."""
Route = _made("Route", "Where a referral goes, from the least to the most urgent; `<` is less urgent.",
              Urgent)
Duty = _made("Duty", "What has to be done beside the route.")
Basis = _made("Basis", "On whose authority a rule stands.")
ReferralSource = _made("ReferralSource",
                       "Who made the referral: the Children in Need census, source of referral.")
Consent = _made("Consent", "Whether a parent, or a young person who is competent, agreed.")
ConsentNeeded = _made("ConsentNeeded",
                      "Whether the route may be taken without the family's agreement.")
Count = _made("Count", "The four numbers that thresholds count: whole, 0 to 65535.")
QualityMark = _made("QualityMark",
                    "What audits look for in a referral as a piece of work; no rule sees them.")
QualityGrade = _made("QualityGrade", "How good a referral is as a piece of work.")
