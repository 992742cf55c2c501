// SPDX-License-Identifier: BSL-1.0
#include <frontdoor/explanation/explanation.hpp>

namespace frontdoor {

namespace {

constexpr std::string_view schema = R"json({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "frontdoor-record-1",
  "title": "Record of one decision of frontdoor",
  "description": "What was known of a referral, what the rules recommended, and why. It holds no names. A later version may add members and never changes what one means.",
  "type": "object",
  "required": ["format", "library", "referral_id", "pack", "facts", "recommended", "reasons", "duties", "limits", "ask", "without", "near_misses", "unknown", "quality"],
  "additionalProperties": false,
  "properties": {
    "format": {"const": "frontdoor-record-1"},
    "library": {"type": "string", "description": "version of the library that decided"},
    "referral_id": {"type": "string"},
    "pack": {
      "type": "object",
      "required": ["name", "sha256"],
      "additionalProperties": false,
      "properties": {"name": {"type": "string"}, "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"}}
    },
    "facts": {
      "type": "object",
      "required": ["received", "age_months", "unborn", "referral_source", "consent", "present", "absent", "referrals_12m", "missing_episodes_90d", "domestic_incidents_12m", "early_help_in_place_months"],
      "additionalProperties": false,
      "properties": {
        "received": {"$ref": "#/$defs/when"},
        "age_months": {"type": ["integer", "null"], "minimum": 0, "maximum": 215},
        "unborn": {"type": "boolean"},
        "referral_source": {"type": "string"},
        "consent": {"enum": ["given", "refused", "not_sought", "not_needed", "unknown"]},
        "present": {"$ref": "#/$defs/ids"},
        "absent": {"$ref": "#/$defs/ids"},
        "referrals_12m": {"$ref": "#/$defs/count"},
        "missing_episodes_90d": {"$ref": "#/$defs/count"},
        "domestic_incidents_12m": {"$ref": "#/$defs/count"},
        "early_help_in_place_months": {"$ref": "#/$defs/count"}
      }
    },
    "recommended": {
      "type": "object",
      "required": ["level", "route", "consent", "decision_due"],
      "additionalProperties": false,
      "properties": {
        "level": {"type": "integer", "minimum": 1, "maximum": 4},
        "route": {"$ref": "#/$defs/route"},
        "consent": {"enum": ["not_required", "held", "required"]},
        "decision_due": {"$ref": "#/$defs/when"}
      }
    },
    "reasons": {
      "description": "the rules that hold, the weightiest first",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["rule", "route", "basis", "citation", "when", "duties", "because"],
        "additionalProperties": false,
        "properties": {
          "rule": {"type": "string"},
          "route": {"enum": ["none", "universal", "universal_plus", "early_help_assessment", "section_17", "section_47", "immediate_protection"]},
          "basis": {"enum": ["statute", "statutory_guidance", "local_threshold"]},
          "citation": {"type": "string"},
          "when": {"type": "string", "description": "the condition, in the notation of the rule tables"},
          "duties": {"$ref": "#/$defs/ids"},
          "because": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["kind"],
              "additionalProperties": false,
              "properties": {
                "kind": {"enum": ["present", "strength_not_known", "age_months", "age_not_known", "not_yet_born", "count"]},
                "id": {"$ref": "#/$defs/id"},
                "number": {"type": "integer"}
              }
            }
          }
        }
      }
    },
    "duties": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["duty", "urgency", "acts", "leads", "due", "longest", "source"],
        "additionalProperties": false,
        "properties": {
          "duty": {"$ref": "#/$defs/id"},
          "urgency": {"enum": ["at_once", "as_soon_as_possible", "by_the_clock", "no_fixed_limit"]},
          "acts": {"$ref": "#/$defs/id"}, "leads": {"$ref": "#/$defs/id"},
          "due": {"$ref": "#/$defs/when"}, "longest": {"$ref": "#/$defs/when"},
          "source": {"type": "string", "description": "of guidance in editions, the one in force on the day received"}
        }
      }
    },
    "limits": {
      "description": "clocks that the route starts",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["clock", "start", "due", "basis", "source"],
        "additionalProperties": false,
        "properties": {
          "clock": {"$ref": "#/$defs/id"},
          "start": {"enum": ["on_receipt", "by_receipt", "not_at_the_front_door"]},
          "due": {"$ref": "#/$defs/when"},
          "basis": {"enum": ["law", "statutory_guidance", "good_practice", "local_aim"]},
          "source": {"type": "string"}
        }
      }
    },
    "ask": {
      "description": "unknown facts that by themselves would lead to a more urgent route, the most urgent first",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["id", "leads_to", "question"],
        "additionalProperties": false,
        "properties": {"id": {"$ref": "#/$defs/id"}, "leads_to": {"$ref": "#/$defs/route"}, "question": {"type": "string"}}
      }
    },
    "without": {
      "description": "the smallest sets of present facts without which the route would fall, up to the limits of the library: every one where found is all",
      "type": "object",
      "required": ["found", "rests_on", "sets"],
      "additionalProperties": false,
      "properties": {
        "found": {"enum": ["all", "cut", "none_rests_on_fixed", "none_below"]},
        "rests_on": {"$ref": "#/$defs/rules", "description": "rules of the route that hold by the age, being unborn and counts alone, or always; there is no set then"},
        "sets": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["facts", "does_not_change", "falls_to"],
            "additionalProperties": false,
            "properties": {
              "facts": {"$ref": "#/$defs/ids"},
              "does_not_change": {"$ref": "#/$defs/ids", "description": "those of the facts that do not change by themselves: they matter if they were recorded wrongly"},
              "falls_to": {"$ref": "#/$defs/route"}
            }
          }
        }
      }
    },
    "near_misses": {
      "description": "rules more urgent than the route that lack one fact",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["rule", "route", "lacks_one_of"],
        "additionalProperties": false,
        "properties": {
          "rule": {"type": "string"},
          "route": {"$ref": "#/$defs/route"},
          "lacks_one_of": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["kind", "because"],
              "additionalProperties": false,
              "properties": {
                "kind": {"enum": ["risk", "strength", "count", "age_below_months", "unborn"]},
                "id": {"$ref": "#/$defs/id"},
                "number": {"type": "integer"},
                "because": {"enum": ["not_known", "recorded_otherwise", "does_not_change"]}
              }
            }
          }
        }
      }
    },
    "unknown": {
      "description": "what the unknown could still do to the route",
      "type": "object",
      "required": ["lowest", "highest", "highest_if_asked", "settled", "assumed_youngest", "by_assumed_age", "counts_that_matter"],
      "additionalProperties": false,
      "properties": {
        "lowest": {"$ref": "#/$defs/route"},
        "highest": {"$ref": "#/$defs/route"},
        "highest_if_asked": {"$ref": "#/$defs/route"},
        "settled": {"type": "boolean"},
        "assumed_youngest": {"type": "boolean"},
        "by_assumed_age": {"$ref": "#/$defs/rules", "description": "rules that hold because an unknown age was read as the youngest"},
        "counts_that_matter": {"$ref": "#/$defs/ids"}
      }
    },
    "quality": {
      "description": "of the referral as a piece of work; it never changes the route",
      "type": "object",
      "required": ["grade", "marks"],
      "additionalProperties": false,
      "properties": {
        "grade": {"enum": ["not_graded", "inadequate", "requires_improvement", "good"]},
        "marks": {
          "type": "object",
          "required": ["child_voice_recorded", "consent_recorded", "history_given", "impact_analysed"],
          "additionalProperties": false,
          "properties": {
            "child_voice_recorded": {"$ref": "#/$defs/mark"},
            "consent_recorded": {"$ref": "#/$defs/mark"},
            "history_given": {"$ref": "#/$defs/mark"},
            "impact_analysed": {"$ref": "#/$defs/mark"}
          }
        }
      }
    }
  },
  "$defs": {
    "mark": {"type": ["boolean", "null"]},
    "route": {"enum": ["universal", "universal_plus", "early_help_assessment", "section_17", "section_47", "immediate_protection"]},
    "id": {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"},
    "ids": {"type": "array", "items": {"$ref": "#/$defs/id"}, "uniqueItems": true},
    "rules": {"type": "array", "items": {"type": "string"}, "uniqueItems": true},
    "count": {"type": ["integer", "null"], "minimum": 0, "maximum": 65535},
    "when": {
      "description": "a date in England, or date and time; null where it is not known",
      "type": ["string", "null"],
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$"
    }
  }
}
)json";

}  // namespace

std::string_view record_schema() { return schema; }

}  // namespace frontdoor
