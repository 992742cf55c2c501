// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/rules/pack_file.hpp>

namespace frontdoor {

namespace {

constexpr std::string_view schema = R"json({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "frontdoor-pack-1",
  "title": "A pack of thresholds for frontdoor",
  "description": "Either all of a pack's rules (rules), or changes to a pack that comes with the library (extends with add, replace, remove). The rules of the statutory floor come with every pack: they may be left out and cannot be changed. At most 4 MiB, 32 values deep, 1024 rules.",
  "type": "object",
  "required": ["format", "name", "title"],
  "additionalProperties": false,
  "properties": {
    "format": {"const": "frontdoor-pack 1"},
    "name": {"$ref": "#/$defs/id", "description": "what decisions call the pack"},
    "title": {"$ref": "#/$defs/words"},
    "extends": {"anyOf": [{"$ref": "#/$defs/id"}, {"type": "null"}]},
    "from": {"$ref": "#/$defs/day", "description": "first day in force"},
    "until": {"$ref": "#/$defs/day", "description": "last day in force"},
    "sha256": {"type": ["string", "null"], "pattern": "^[0-9a-f]{64}$", "description": "of the canonical form when it was written"},
    "version": {"type": ["string", "null"], "description": "of the library that wrote it"},
    "indicators": {"type": ["array", "null"], "maxItems": 100, "items": {"$ref": "#/$defs/indicator"}},
    "parameters": {"type": ["array", "null"], "maxItems": 256, "items": {"$ref": "#/$defs/parameter"}, "description": "numbers that conditions name, as in missing_episodes_90d >= often_missing or age < school_age y; what is written by pack show has them filled in"},
    "sets": {"type": ["array", "null"], "maxItems": 256, "items": {"$ref": "#/$defs/set"}},
    "rules": {"type": ["array", "null"], "maxItems": 1024, "items": {"$ref": "#/$defs/rule"}},
    "add": {"type": ["array", "null"], "maxItems": 1024, "items": {"$ref": "#/$defs/rule"}},
    "replace": {"type": ["array", "null"], "maxItems": 1024, "items": {"$ref": "#/$defs/rule"}},
    "remove": {"type": ["array", "null"], "maxItems": 1024, "items": {"$ref": "#/$defs/removal"}},
    "not_promised": {"type": ["array", "null"], "maxItems": 1024, "items": {"$ref": "#/$defs/unpromised"}}
  },
  "oneOf": [
    {"properties": {"rules": {"type": "array"}}, "required": ["rules"], "not": {"$ref": "#/$defs/changes"}},
    {"$ref": "#/$defs/changes", "required": ["extends"], "not": {"required": ["rules"]}}
  ],
  "$defs": {
    "id": {"type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},
    "term": {"type": "string", "pattern": "^[a-z][a-z0-9_]{0,63}$"},
    "words": {"type": "string", "minLength": 1, "maxLength": 2000},
    "day": {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    "changes": {"anyOf": [{"required": ["add"]}, {"required": ["replace"]}, {"required": ["remove"]}]},
    "indicator": {
      "description": "a fact that the shared vocabulary does not have",
      "type": "object",
      "required": ["id", "label", "domain", "polarity", "question"],
      "additionalProperties": false,
      "properties": {
        "id": {"$ref": "#/$defs/term"},
        "label": {"type": "string", "minLength": 1, "maxLength": 500},
        "domain": {"enum": ["protection", "child_development", "parenting_capacity", "family_environment", "context", "strength"]},
        "polarity": {"enum": ["risk", "protective"], "description": "protective goes with the domain strength, risk with all others"},
        "question": {"type": "string", "minLength": 1, "maxLength": 500},
        "family": {"type": ["string", "null"], "maxLength": 500, "description": "what comes after 'We were told that'; without it a family's page is withheld"}
      }
    },
    "parameter": {
      "type": "object",
      "required": ["id", "values", "citation"],
      "additionalProperties": false,
      "properties": {
        "id": {"$ref": "#/$defs/term"},
        "values": {"type": "array", "minItems": 1, "maxItems": 100, "items": {
          "type": "object",
          "required": ["value"],
          "additionalProperties": false,
          "properties": {"from": {"$ref": "#/$defs/day", "description": "the day from which it holds; the first may have none"}, "value": {"type": "integer", "minimum": 0, "maximum": 65535}}
        }},
        "citation": {"$ref": "#/$defs/words"}
      }
    },
    "set": {
      "type": "object",
      "required": ["id", "members"],
      "additionalProperties": false,
      "properties": {"id": {"$ref": "#/$defs/term"}, "members": {"$ref": "#/$defs/terms"}}
    },
    "terms": {"type": "array", "minItems": 1, "maxItems": 256, "items": {"$ref": "#/$defs/term"}},
    "rule": {
      "type": "object",
      "required": ["id", "level", "route", "when", "basis", "citation"],
      "additionalProperties": false,
      "properties": {
        "id": {"$ref": "#/$defs/id"},
        "level": {"type": "integer", "minimum": 0, "maximum": 4, "description": "0 goes with the route none: duties only"},
        "route": {"enum": ["none", "universal", "universal_plus", "early_help_assessment", "section_17", "section_47", "immediate_protection"]},
        "when": {"anyOf": [{"type": "string", "minLength": 1, "maxLength": 16384}, {"$ref": "#/$defs/tree"}]},
        "duties": {"type": ["array", "null"], "items": {"enum": ["ambulance_or_crisis_team", "child_protection_medical", "children_missing_education", "cse_screening", "disability_assessment_on_request", "disability_team", "fgm_mandatory_report", "fgm_protection_order", "forced_marriage_unit", "lado", "marac", "mash_checks", "medical_advice", "missing_return_interview", "nrm", "nrm_consider", "pass_to_allocated_worker", "passport_order", "police_999", "police_crime_report", "pre_birth_assessment", "prevent_channel", "private_fostering_assessment", "section_20_duty", "serious_incident_notification", "strategy_before_informing_parents", "young_carer_assessment", "youth_offending_service"]}},
        "basis": {"enum": ["statute", "statutory_guidance", "local_threshold"]},
        "citation": {"$ref": "#/$defs/words"}
      }
    },
    "tree": {
      "description": "a condition for programs; the same as in the notation",
      "oneOf": [
        {"type": "object", "required": ["and"], "additionalProperties": false, "properties": {"and": {"$ref": "#/$defs/trees"}}},
        {"type": "object", "required": ["or"], "additionalProperties": false, "properties": {"or": {"$ref": "#/$defs/trees"}}},
        {"type": "object", "required": ["indicator"], "additionalProperties": false, "properties": {"indicator": {"$ref": "#/$defs/term"}}},
        {"type": "object", "required": ["not"], "additionalProperties": false, "properties": {"not": {"$ref": "#/$defs/term", "description": "a strength"}}},
        {"type": "object", "required": ["age_below_months"], "additionalProperties": false, "properties": {"age_below_months": {"$ref": "#/$defs/number"}}},
        {"type": "object", "required": ["count", "at_least"], "additionalProperties": false, "properties": {"count": {"enum": ["referrals_12m", "missing_episodes_90d", "domestic_incidents_12m", "early_help_in_place_months"]}, "at_least": {"$ref": "#/$defs/number"}}},
        {"type": "object", "required": ["at_least", "of"], "additionalProperties": false, "properties": {"at_least": {"$ref": "#/$defs/number"}, "of": {"$ref": "#/$defs/list"}}},
        {"type": "object", "required": ["all"], "additionalProperties": false, "properties": {"all": {"$ref": "#/$defs/list"}}},
        {"type": "object", "required": ["always"], "additionalProperties": false, "properties": {"always": {"const": true}}},
        {"type": "object", "required": ["unborn"], "additionalProperties": false, "properties": {"unborn": {"const": true}}}
      ]
    },
    "number": {"anyOf": [{"type": "integer", "minimum": 1, "maximum": 65535}, {"$ref": "#/$defs/term", "description": "a parameter"}]},
    "trees": {"type": "array", "minItems": 1, "maxItems": 32, "items": {"$ref": "#/$defs/tree"}},
    "list": {"anyOf": [{"$ref": "#/$defs/term", "description": "a set"}, {"$ref": "#/$defs/terms"}]},
    "removal": {
      "type": "object",
      "required": ["id", "reason"],
      "additionalProperties": false,
      "properties": {"id": {"$ref": "#/$defs/id"}, "reason": {"$ref": "#/$defs/words"}}
    },
    "unpromised": {
      "description": "something that frontdoor verify would refute, and why that is meant",
      "type": "object",
      "required": ["promise", "reason"],
      "additionalProperties": false,
      "properties": {
        "promise": {"enum": ["risk_never_lowers", "strength_spares_the_floor", "never_below_the_floor", "every_rule_can_hold", "no_rule_useless", "no_condition_twice", "every_indicator_leads", "no_gap_at_borders", "duties_exist", "citations_present"]},
        "about": {"anyOf": [{"$ref": "#/$defs/id"}, {"type": "null"}], "description": "one rule or indicator; the whole pack without it"},
        "reason": {"$ref": "#/$defs/words"}
      }
    }
  }
}
)json";

}  // namespace

std::string_view pack_schema() { return schema; }

}  // namespace frontdoor
