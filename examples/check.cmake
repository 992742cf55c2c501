# SPDX-License-Identifier: BSL-1.0
# Runs a chapter and compares what it prints with the file of what it should print.
execute_process(COMMAND ${program} OUTPUT_VARIABLE printed RESULT_VARIABLE code)
file(READ ${expected} approved)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "${program} ended with ${code}")
elseif(NOT printed STREQUAL approved)
    message(FATAL_ERROR "${expected} should be:\n${printed}")
endif()
