# SPDX-License-Identifier: BSL-1.0
"""JSON Lines in and out."""

import json

import pytest

import command

ONE = {"referral_id": "r1", "received": "2017-03-01", "age_months": 30,
       "present": ["neglect_persistent", "missing_from_home", "uasc"]}


def lines(*objects) -> str:
    return "".join(json.dumps(each) + "\n" for each in objects)


def same(classify, *objects, options=("--pack", "rsrt-2015")):
    """The decisions on these, all but the id; they are expected to be alike."""
    numbered = [{**each, "referral_id": f"r{n}"} for n, each in enumerate(objects)]
    done = classify(lines(*numbered), *options)
    assert done.exit == 0, done.err
    rests = [list(decision.values())[1:] for decision in done.decisions()]
    assert len(rests) == len(objects)
    return all(rest == rests[0] for rest in rests)


def test_lists_are_arrays_and_the_level_is_a_number(classify):
    done = classify(lines(ONE), "--format", "jsonl")
    decision = json.loads(done.out)
    assert decision["level"] == 4
    assert decision["rules"][0] == "CA-17-02"
    assert decision["duties"] == sorted(decision["duties"])
    assert isinstance(decision["ask"], list)


def test_an_empty_list_is_an_empty_array(classify):
    decision = json.loads(classify("referral_id\nr1\n", "--format", "jsonl").out)
    assert decision["duties"] == decision["ask"] == []


def test_both_formats_say_the_same(classify):
    as_csv = classify(lines(ONE), "--format", "csv")
    as_json = classify(lines(ONE), "--format", "jsonl")
    assert command.read_json_lines(as_json.out) == as_csv.decisions()


def test_the_input_is_recognised_by_its_content_not_by_its_name(classify):
    assert classify(lines(ONE), name="referrals.csv").exit == 0
    assert classify("referral_id\nr1\n", name="referrals.jsonl").exit == 0
    assert classify("\n  " + lines(ONE), name="referrals.txt").exit == 0


def test_the_output_is_csv_whatever_the_input_is(classify):
    assert classify(lines(ONE)).decisions()[0]["referral_id"] == "r1"


@pytest.mark.parametrize("name", ["out.jsonl", "out.ndjson"])
def test_the_name_of_the_output_may_ask_for_json_lines(classify, tmp_path, name):
    classify(lines(ONE), "-o", tmp_path / name)
    assert command.read_json_lines((tmp_path / name).read_bytes())


def test_the_option_wins_over_the_name(classify, tmp_path):
    classify(lines(ONE), "-o", tmp_path / "out.jsonl", "--format", "csv")
    assert command.read_csv((tmp_path / "out.jsonl").read_bytes())


def test_a_list_may_be_an_array_or_text(classify):
    assert same(classify, {"present": ["uasc", "self_harm"], "absent": ["gang_violence"]},
                {"present": "uasc;self_harm", "absent": "gang_violence"})


@pytest.mark.parametrize("value", [1, True])
def test_an_indicator_may_be_a_key(classify, value):
    assert same(classify, {"uasc": value}, {"present": ["uasc"]})


@pytest.mark.parametrize("value", [0, False])
def test_an_absent_indicator_may_be_a_key(classify, value):
    asked = {"present": ["child_fearful_of_home"]}
    assert same(classify, {**asked, "suicidal_intent": value},
                {**asked, "absent": ["suicidal_intent"]})


def test_null_is_unknown_everywhere(classify):
    names = ("received", "age_months", "unborn", "referral_source", "consent", "present",
             "absent", "referrals_12m", "self_harm")
    assert same(classify, {}, {name: None for name in names})


def test_empty_lists_and_empty_text_are_unknown(classify):
    assert same(classify, {}, {"present": [], "absent": []},
                {"present": "", "absent": ""})


def test_a_referral_id_comes_back_as_it_went_in(classify):
    names = ['say "no"', "two\nlines", "Zoë Ærø 東", "\U0001f9f8", "back\\slash", "a\tb"]
    text = lines(*({"referral_id": name} for name in names))
    done = classify(text, "--format", "jsonl")
    assert done.exit == 0, done.err
    assert command.ids(command.read_json_lines(done.out)) == names


def test_an_escaped_name_is_the_name(classify):
    done = classify('{"referral\\u005fid": "\\u0072\\u00e9", "\\u0075asc": 1}\n')
    assert done.exit == 0, done.err
    assert done.decisions()[0]["referral_id"] == "ré"
    assert done.decisions()[0]["route"] == "section_17"


def test_blanks_between_tokens_do_not_matter(classify):
    text = '  {\t"referral_id" : "r1" ,"present":[ "uasc" , "self_harm" ] }  \n'
    assert classify(text).exit == 0


@pytest.mark.parametrize("text", [
    '[{"referral_id": "a"}]', '[\n{"referral_id": "a"}\n]\n', "[]", '{\n "referral_id": "a"\n}\n',
])
def test_other_json_is_refused_as_a_whole_and_the_form_is_named(text):
    done = command.run("classify", "-", stdin=text.encode())
    assert done.exit == 2
    assert done.says("JSON Lines", "line of its own")
