# SPDX-License-Identifier: BSL-1.0
"""A frame of referrals in pandas, and why one of them is decided as it is."""

import pandas as pd

import frontdoor

referrals = pd.DataFrame({
    "referral_id": ["R-1041", "R-1042", "R-1043", "R-1044"],
    "received": pd.to_datetime(["2017-03-03", "2017-03-03", "2018-01-08", None]),
    "age_months": [5, 150, None, 30],
    "injury_non_mobile_child": [True, None, None, None],
    "present": ["", "missing_from_home", "neglect_emerging", "neglect_emergin"],
    "consent": ["refused", "given", None, "given"],
})

# What cannot be read is named; the rest goes on.
decisions, rejected = frontdoor.classify(referrals, errors="collect")
print(decisions[["referral_id", "pack", "level", "route", "decision_due"]].to_string(index=False))
for why in rejected:
    print(why)

# How many of each: frames come back as frames.
print(decisions.groupby("route").size().to_dict())

# One of them, with its reasons.
bruise = frontdoor.Referral.from_row(referrals.iloc[0])
decision = frontdoor.classify(bruise)
print(f"\n{bruise.referral_id}: {decision.route.label}")
for rule in decision.rules:
    print(f"  {rule.id}: {rule.citation}")
for duty in decision.duties:
    print(f"  to do: {duty.label}")
print("\n".join(frontdoor.explain(bruise).text().splitlines()[:6]))
