# SPDX-License-Identifier: BSL-1.0
"""Agreement, against worked examples that were published, and on small cases by hand."""

import subprocess
import sys

import numpy
import pandas
import pytest

import frontdoor
from frontdoor import audit

# Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions: kappa 0.68.
FLEISS = [[75, 1, 4], [5, 4, 1], [0, 0, 10]]
# Cohen 1968: kappa 0.492, weighted by his disagreements 0.348.
COHEN = [[44, 7, 9], [5, 20, 5], [1, 3, 6]]
DISAGREE = numpy.array([[0, 1, 3], [1, 0, 6], [3, 6, 0]])
# Gwet 2008: one category is far the commonest; kappa -0.0234, AC1 0.9408.
GWET = [[118, 5], [2, 0]]


@pytest.mark.parametrize("measure, table, weights, value", [
    (audit.weighted_kappa, FLEISS, "identity", 0.68),
    (audit.weighted_kappa, COHEN, "identity", 0.492),
    (audit.weighted_kappa, COHEN, 1 - DISAGREE / 6, 0.348),
    (audit.weighted_kappa, GWET, "identity", -0.0234),
    (audit.ac2, GWET, "identity", 0.9408),
])
def test_published_examples(measure, table, weights, value):
    places = len(str(value).split(".")[1])
    assert round(float(measure(table, weights)), places) == value


@pytest.mark.parametrize("measure", [audit.weighted_kappa, audit.ac2])
@pytest.mark.parametrize("weights", ["identity", "linear", "quadratic"])
def test_full_agreement_is_one(measure, weights):
    assert float(measure(numpy.diag([3, 4, 5]), weights)) == pytest.approx(1)


def test_kappa_is_not_defined_where_chance_agrees_on_everything():
    assert numpy.isnan(audit.weighted_kappa([[5, 0], [0, 0]]))


REFERRALS = {
    "referral_id": ["a", "b", "c", "d", "e"],
    "present": ["sexual_abuse_disclosed", "sexual_abuse_disclosed", "neglect_emerging", "", ""],
}
RECORDED = {
    "referral_id": ["b", "a", "d", "c", "z"],
    "outcome": ["no_further_action", "section_17", "universal", None, "section_47"],
}


@pytest.fixture
def compared():
    return audit.agreement(frontdoor.classify(REFERRALS), RECORDED)


def test_below_the_floor_comes_first_and_the_widest_gap_before_the_others(compared):
    assert compared.below_floor["referral_id"].tolist() == ["b", "a"]
    assert compared.below_floor["floor"].tolist() == ["section_47", "section_47"]
    assert compared.below_floor["recorded"].tolist() == ["universal", "section_17"]
    html = compared._repr_html_()
    assert html.index("Below the statutory floor") < html.index("kappa")


def test_the_numbers_add_up(compared):
    assert (compared.compared, compared.not_recorded, compared.not_decided) == (3, 2, 1)
    assert int(compared.data.to_numpy().sum()) == 3
    assert compared.data.loc["section_47", "section_17"] == 1
    assert compared.data.loc["universal", "universal"] == 1
    assert "1 of 3" in repr(compared) and "2 below" in repr(compared)


def test_the_same_seed_gives_the_same_intervals(compared):
    again = audit.agreement(pandas.DataFrame(frontdoor.classify(REFERRALS)), pandas.DataFrame(RECORDED))
    pandas.testing.assert_frame_equal(again.measures, compared.measures)
    exact = compared.measures.iloc[0]
    assert exact["value"] == pytest.approx(1 / 3) and exact["low"] <= exact["value"] <= exact["high"]


def test_nothing_to_compare():
    empty = audit.agreement(frontdoor.classify({"referral_id": []}), {"referral_id": [], "outcome": []})
    assert empty.compared == 0 and len(empty.below_floor) == 0
    assert empty.measures["value"].isna().all() and empty._repr_html_()


def test_what_cannot_be_compared():
    decided = frontdoor.classify(REFERRALS)
    with pytest.raises(frontdoor.ColumnError, match="\"outcome\" is missing"):
        audit.agreement(decided, {"referral_id": ["a"]})
    with pytest.raises(frontdoor.ColumnError, match="stands there twice"):
        audit.agreement(decided, {"referral_id": ["a", "a"], "outcome": ["", ""]})
    with pytest.raises(ValueError, match="\"a\": the outcome \"nothing\" is not known"):
        audit.agreement(decided, {"referral_id": ["a"], "outcome": ["nothing"]})


def test_the_figure_states_the_finding(compared):
    import matplotlib

    matplotlib.use("Agg")
    figure = compared.plot()
    assert figure.axes[0].get_title().replace("\n", " ") == compared.finding
    assert {text.get_text() for text in figure.axes[0].texts} == {"0", "1"}


def test_it_is_there_without_being_imported():
    code = "import frontdoor, sys; assert 'pandas' not in sys.modules; print(frontdoor.audit.agreement)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True).returncode == 0
