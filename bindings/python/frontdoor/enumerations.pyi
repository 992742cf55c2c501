# SPDX-License-Identifier: BSL-1.0
from enum import Enum, IntEnum

__all__ = ["Basis", "Consent", "ConsentNeeded", "Count", "Duty", "Level", "QualityGrade",
           "QualityMark", "ReferralSource", "Route"]

class Term(str, Enum):  # type: ignore[misc]
    @property
    def label(self) -> str: ...

class Urgent(Term):  # type: ignore[misc]
    def __lt__(self, other: str) -> bool: ...
    def __le__(self, other: str) -> bool: ...
    def __gt__(self, other: str) -> bool: ...
    def __ge__(self, other: str) -> bool: ...

class Levelled(IntEnum):  # type: ignore[misc]
    @property
    def label(self) -> str: ...

class Level(Levelled):
    none = 0
    universal = 1
    universal_plus = 2
    additional_needs = 3
    complex_significant = 4

class Route(Urgent):
    none = "none"
    universal = "universal"
    universal_plus = "universal_plus"
    early_help_assessment = "early_help_assessment"
    section_17 = "section_17"
    section_47 = "section_47"
    immediate_protection = "immediate_protection"

class Duty(Term):
    ambulance_or_crisis_team = "ambulance_or_crisis_team"
    child_protection_medical = "child_protection_medical"
    children_missing_education = "children_missing_education"
    cse_screening = "cse_screening"
    disability_assessment_on_request = "disability_assessment_on_request"
    disability_team = "disability_team"
    fgm_mandatory_report = "fgm_mandatory_report"
    fgm_protection_order = "fgm_protection_order"
    forced_marriage_unit = "forced_marriage_unit"
    lado = "lado"
    marac = "marac"
    mash_checks = "mash_checks"
    medical_advice = "medical_advice"
    missing_return_interview = "missing_return_interview"
    nrm = "nrm"
    nrm_consider = "nrm_consider"
    pass_to_allocated_worker = "pass_to_allocated_worker"
    passport_order = "passport_order"
    police_999 = "police_999"
    police_crime_report = "police_crime_report"
    pre_birth_assessment = "pre_birth_assessment"
    prevent_channel = "prevent_channel"
    private_fostering_assessment = "private_fostering_assessment"
    section_20_duty = "section_20_duty"
    serious_incident_notification = "serious_incident_notification"
    strategy_before_informing_parents = "strategy_before_informing_parents"
    young_carer_assessment = "young_carer_assessment"
    youth_offending_service = "youth_offending_service"

class Basis(Term):
    statute = "statute"
    statutory_guidance = "statutory_guidance"
    local_threshold = "local_threshold"

class ReferralSource(Term):
    s1A = "1A"
    s1B = "1B"
    s1C = "1C"
    s1D = "1D"
    s2A = "2A"
    s2B = "2B"
    s3A = "3A"
    s3B = "3B"
    s3C = "3C"
    s3D = "3D"
    s3E = "3E"
    s3F = "3F"
    s4 = "4"
    s5A = "5A"
    s5B = "5B"
    s5C = "5C"
    s5D = "5D"
    s6 = "6"
    s7 = "7"
    s8 = "8"
    s9 = "9"
    s10 = "10"

class Consent(Term):
    given = "given"
    refused = "refused"
    not_sought = "not_sought"
    not_needed = "not_needed"
    unknown = "unknown"

class ConsentNeeded(Term):
    not_required = "not_required"
    held = "held"
    required = "required"

class Count(Term):
    referrals_12m = "referrals_12m"
    missing_episodes_90d = "missing_episodes_90d"
    domestic_incidents_12m = "domestic_incidents_12m"
    early_help_in_place_months = "early_help_in_place_months"

class QualityMark(Term):
    child_voice_recorded = "child_voice_recorded"
    consent_recorded = "consent_recorded"
    history_given = "history_given"
    impact_analysed = "impact_analysed"

class QualityGrade(Term):
    not_graded = "not_graded"
    inadequate = "inadequate"
    requires_improvement = "requires_improvement"
    good = "good"
