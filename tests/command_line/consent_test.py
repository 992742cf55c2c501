# SPDX-License-Identifier: BSL-1.0
"""The consent column: not required, held, or required."""

import pytest

import contract

ROUTE_FACTS = {
    "universal": "",
    "universal_plus": "needs_unclear",
    "early_help_assessment": "family_homeless",
    "section_17": "uasc",
    "section_47": "neglect_severe",
    "immediate_protection": "immediate_danger",
}
NEVER = ("universal", "section_47", "immediate_protection")


@pytest.mark.parametrize("given", ["", *contract.CONSENT])
@pytest.mark.parametrize("route", ROUTE_FACTS)
def test_consent_follows_from_the_route_and_what_was_given(decide, route, given):
    decision = decide("--pack", "rsrt-2015", present=ROUTE_FACTS[route], consent=given)
    assert decision["route"] == route
    needed = "held" if given == "given" else "required"
    assert decision["consent"] == ("not_required" if route in NEVER else needed)


def test_refused_consent_never_closes_a_referral(decide):
    with_consent = decide(present="uasc", consent="given")
    without = decide(present="uasc", consent="refused")
    assert without["route"] == with_consent["route"]
