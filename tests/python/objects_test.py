# SPDX-License-Identifier: BSL-1.0
"""Referrals, decisions and what they rest on, as objects."""

import copy
import datetime
import json
import pickle

import pytest

import command
import frontdoor
from contract import CONSENT, COUNTS, PACKS, REFERRAL_SOURCES, ROUTES
from frontdoor import Consent, Duty, Level, Referral, ReferralSource, Route
from tables import vocabulary

BRUISE = Referral(present=["injury_non_mobile_child"], age_months=5, received="2017-03-03T16:10",
                  referral_id="R-1", consent="refused", referrals_12m=2, history_given=False)


def things():
    decision = frontdoor.classify(BRUISE)
    return [BRUISE, Referral(), Referral(unborn=True, absent="family_engages"), decision,
            decision.rules[0], frontdoor.packs()[0], frontdoor.indicators()[0],
            frontdoor.explain(BRUISE), Route.section_47, ReferralSource.s1A, Level.universal]


@pytest.mark.parametrize("place", range(11))
def test_are_values(place):
    thing = things()[place]
    for same in (copy.copy(thing), copy.deepcopy(thing), pickle.loads(pickle.dumps(thing)),
                 things()[place]):
        assert same == thing and hash(same) == hash(thing)
    assert thing != "something else" and len({thing, things()[place]}) == 1


@pytest.mark.parametrize("place", range(8))
def test_do_not_change(place):
    with pytest.raises(AttributeError):
        things()[place].route = "other"


def test_a_repr_makes_the_same_referral_again():
    assert eval(repr(BRUISE)) == BRUISE
    assert repr(BRUISE).startswith("Referral(present=['injury_non_mobile_child']")
    assert eval(repr(Referral())) == Referral()


def test_a_referral_says_what_it_holds():
    assert BRUISE.present == {"injury_non_mobile_child"} and BRUISE.absent == frozenset()
    assert (BRUISE.age_months, BRUISE.unborn, BRUISE.referrals_12m) == (5, False, 2)
    assert BRUISE.received == datetime.datetime(2017, 3, 3, 16, 10)
    assert BRUISE.consent is Consent.refused and BRUISE.referral_source is ReferralSource.s10
    assert BRUISE.quality["history_given"] is False and BRUISE.quality["consent_recorded"] is None
    assert Referral(received=datetime.date(2017, 3, 3)).received == datetime.date(2017, 3, 3)
    assert Referral(unborn=True, age_months=3).age_months is None


@pytest.mark.parametrize("values, words", [
    (dict(present=["neglect_emergin"]), "did you mean \"neglect_emerging\""),
    (dict(present=["neglect_emerging"], absent=["neglect_emerging"]), "present and absent"),
    (dict(age_months=300), "0 to 215"),
    (dict(consent="gven"), "did you mean \"given\""),
    (dict(received="3 March"), "is not a date"),
])
def test_a_referral_that_cannot_be(values, words):
    with pytest.raises(frontdoor.ReferralError, match=words):
        Referral(**values)


def test_a_row_by_its_columns():
    assert Referral.from_row({"referral_id": "R-1", "neglect_emerging": True, "age_months": ""}) == \
        Referral(present=["neglect_emerging"], referral_id="R-1")
    with pytest.raises(frontdoor.ColumnError, match="age_months"):
        Referral.from_row({"agemonths": 5})


def test_a_decision_has_its_reasons():
    decision = frontdoor.classify(BRUISE)
    assert decision.route is Route.section_47 and decision.level == 4
    assert [rule.id for rule in decision.rules] == ["CA-47-02", "RSRT-1-00"]
    assert decision.rules[0].citation.startswith("Children Act 1989 s47")
    assert decision.duties == (Duty.child_protection_medical,)
    assert decision.decision_due == datetime.date(2017, 3, 6)
    assert "section_47" in repr(decision) and "CA-47-02" in repr(decision)
    html = decision._repr_html_()
    for words in ("Strategy discussion", "CA-47-02", "child protection medical", "A person decides".lower()):
        assert words in html


def test_every_object_shows_itself_in_a_notebook():
    for thing in things()[3:8]:
        assert thing._repr_html_().startswith(("<div>", "<iframe"))


def test_the_enumerations_are_the_code_sets():
    assert [str(route) for route in Route][1:] == list(ROUTES)
    assert [source.value for source in ReferralSource] == REFERRAL_SOURCES
    assert [consent.value for consent in Consent] == list(CONSENT)
    assert [count.value for count in frontdoor.Count] == list(COUNTS)
    assert len(Duty) == 28 and Level.complex_significant == 4
    assert Route.section_17 < Route.section_47 == "section_47" < Route.immediate_protection
    assert max([Route.universal, Route.section_17]) is Route.section_17
    assert {"1A": 1}[ReferralSource.s1A] == 1
    assert Route.section_47.label.endswith("section 47)")
    with pytest.raises(ValueError, match="did you mean \"section_47\""):
        Route("section47")


def test_packs_are_those_of_the_command_line():
    shown = command.run("packs").out.decode()
    for pack, name in zip(frontdoor.packs(), PACKS, strict=True):
        assert pack.name == name and pack.sha256 in shown and pack.title in shown
        assert pack.version == frontdoor.__version__
        assert json.loads(pack.json())["sha256"] == pack.sha256
        assert [r["id"] for r in json.loads(pack.json())["rules"]] == [r.id for r in pack.rules]
    floor = frontdoor.packs()[0]
    assert floor["CA-47-02"].route is Route.section_47
    assert floor.in_force_from == datetime.date(1991, 10, 14) and floor.in_force_until is None
    with pytest.raises(KeyError, match="CA-47-02"):
        floor["CA-4702"]


def test_indicators_are_the_vocabulary():
    assert tuple(known.id for known in frontdoor.indicators()) == vocabulary()
    assert all(known.question.endswith("?") for known in frontdoor.indicators())


@pytest.mark.parametrize("voice", ["practitioner", "family", "record"])
def test_an_explanation_is_that_of_the_command_line(tmp_path, voice):
    text = "referral_id,received,age_months,present,consent,referrals_12m,history_given\n" \
           "R-1,2017-03-03T16:10,5,injury_non_mobile_child,refused,2,0\n"
    path = command.write(tmp_path / "one.csv", text)
    shown = frontdoor.explain(BRUISE, voice=voice)
    for form in ("text", "markdown", "html", "json"):
        done = command.run("explain", path, "--id", "R-1", "--for", voice, "--as", form)
        assert done.exit == 0 and getattr(shown, form)() == done.out.decode()
    assert str(shown) == shown.text() and shown.html().startswith("<!")


def test_an_explanation_for_nobody():
    with pytest.raises(ValueError, match="did you mean \"family\""):
        frontdoor.explain(BRUISE, voice="familie")
    with pytest.raises(TypeError, match="from_row"):
        frontdoor.explain({"referral_id": "R-1"})
    assert frontdoor.explain(Referral("sexual_abuse_disclosed")).withheld_from_family
    assert json.loads(frontdoor.record_schema())["$schema"]
