# SPDX-License-Identifier: BSL-1.0
"""--ignore-extra: an unknown column passes, all else stays as strict."""

import pytest

import command

TEXT = "referral_id,notes,present\nr1,free text,uasc\nr2,,\n"


def test_without_it_an_unknown_column_is_an_error(classify):
    done = classify(TEXT)
    assert done.exit == 2
    assert "notes" in done.err


def test_with_it_the_column_is_as_if_it_were_not_there(classify):
    done = classify(TEXT, "--ignore-extra")
    assert done.exit == 0
    assert done.out == classify("referral_id,present\nr1,uasc\nr2,\n").out


def test_with_it_an_unknown_key_passes_whatever_it_holds(classify):
    text = ('{"referral_id": "r1", "notes": {"a": [1, null, "}"]}, "present": ["uasc"]}\n'
            '{"referral_id": "r2", "notes": [[], {}, 1e9, "x\\"y"]}\n')
    done = classify(text, "--ignore-extra")
    assert done.exit == 0, done.err
    assert done.out == classify("referral_id,present\nr1,uasc\nr2,\n").out


@pytest.mark.parametrize("text, column", [
    ("notes,age_months\nx,7\n", "referral_id"),
    ("referral_id,age_months,age_months\nr1,7,7\n", "age_months"),
])
def test_other_faults_of_the_header_stay_faults(classify, text, column):
    done = classify(text, "--ignore-extra")
    assert done.exit == 2
    assert command.mentions(done.err, column)


def test_other_faults_of_a_row_stay_faults(classify):
    text = "referral_id,notes,age_months\nr1,x,seven\nr2,x,7\n"
    done = classify(text, "--ignore-extra")
    assert done.exit == 1
    assert command.ids(done.decisions()) == ["r2"]
