# SPDX-License-Identifier: BSL-1.0
"""What is promised to the outside: the names, once, for all tests."""

COUNTS = (
    "referrals_12m",
    "missing_episodes_90d",
    "domestic_incidents_12m",
    "early_help_in_place_months",
)

INPUT_COLUMNS = (
    "referral_id",
    "received",
    "age_months",
    "unborn",
    "referral_source",
    "consent",
    "present",
    "absent",
    *COUNTS,
)

OUTPUT_COLUMNS = (
    "referral_id",
    "pack",
    "level",
    "route",
    "duties",
    "rules",
    "ask",
    "consent",
    "decision_due",
)

LISTS = ("duties", "rules", "ask")

# Least to most urgent. Level 0 with route `none` adds duties only.
ROUTES = (
    "universal",
    "universal_plus",
    "early_help_assessment",
    "section_17",
    "section_47",
    "immediate_protection",
)

PACKS = ("children-act", "rsrt-2015", "rhrt-2018")

REFERRAL_SOURCES = (
    "1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10".split()
)

CONSENT = ("given", "refused", "not_sought", "not_needed", "unknown")

VERBS = ("classify", "explain", "packs", "generate", "verify", "diff", "coverage")
