# SPDX-License-Identifier: BSL-1.0
"""What holds for any referral, and for any value that somebody may put into a frame."""

import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

import frontdoor
from contract import CONSENT, COUNTS, INPUT_COLUMNS, REFERRAL_SOURCES
from frontdoor import Referral
from tables import vocabulary

maybe = st.none() | st.booleans()
indicators = st.lists(st.sampled_from(vocabulary()), max_size=12, unique=True)
days = st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31))
moments = st.datetimes(datetime.datetime(1900, 1, 1), datetime.datetime(2100, 12, 31)).map(
    lambda moment: moment.replace(second=0, microsecond=0))


@st.composite
def fields(draw):
    named = draw(indicators)
    half = draw(st.integers(0, len(named)))
    return dict(
        present=named[:half], absent=named[half:],
        age_months=draw(st.none() | st.integers(0, 215)), unborn=draw(maybe),
        received=draw(st.none() | days | moments), consent=draw(st.none() | st.sampled_from(CONSENT)),
        referral_source=draw(st.none() | st.sampled_from(REFERRAL_SOURCES)),
        **{name: draw(st.none() | st.integers(0, 65535)) for name in COUNTS},
        **{mark.value: draw(maybe) for mark in frontdoor.QualityMark})


@given(fields())
def test_a_referral_holds_what_it_was_given(given_fields):
    referral = Referral(**given_fields)
    assert eval(repr(referral)) == referral
    assert referral.present == set(given_fields["present"])
    assert referral.unborn == bool(given_fields["unborn"])
    assert referral.received == given_fields["received"]
    for name in COUNTS:
        assert getattr(referral, name) == given_fields[name]
    for mark in frontdoor.QualityMark:
        assert referral.quality[mark] == given_fields[mark.value]


@given(st.lists(fields(), max_size=5), st.sampled_from(["auto", "children-act", "rsrt-2015"]))
@settings(deadline=None)
def test_a_frame_is_decided_as_its_rows(rows, pack):
    frame = {"referral_id": [f"r{n}" for n in range(len(rows))]}
    for name in rows[0] if rows else ():
        frame[name] = [row[name] for row in rows]
    decided = frontdoor.classify(frame, pack)
    for n, row in enumerate(rows):
        one = frontdoor.classify(Referral(**row), pack)
        assert (decided["pack"][n], decided["level"][n], decided["route"][n]) == \
            (one.pack, one.level, one.route)
        assert decided["rules"][n] == ";".join(rule.id for rule in one.rules)
        assert decided["duties"][n] == ";".join(one.duties)
        assert decided["ask"][n] == ";".join(one.ask)
        assert (decided["consent"][n], decided["decision_due"][n]) == (one.consent, one.decision_due)


anything = (st.none() | st.booleans() | st.integers() | st.floats() | st.complex_numbers()
            | st.decimals() | st.text(st.characters(), max_size=8) | st.binary(max_size=3)
            | st.dates() | st.datetimes()
            | st.lists(st.text(max_size=3) | st.integers(), max_size=2))


@given(st.sampled_from([*INPUT_COLUMNS, "neglect_emerging", "history_given"]),
       st.lists(anything, min_size=1, max_size=4))
@settings(deadline=None, max_examples=300)
def test_any_value_is_read_or_named(column, values):
    """Each row is decided or rejected with a reason: never both, never neither."""
    frame = {"referral_id": [f"r{n}" for n in range(len(values))], column: values}
    decided, rejected = frontdoor.classify(frame, errors="collect")
    assert len(decided["route"]) + len(rejected) == len(values)
    for why in rejected:
        assert why.column == column and why.reason and 0 <= why.row < len(values)
