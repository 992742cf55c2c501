# SPDX-License-Identifier: BSL-1.0
# cmake -D FAMILY=gcc -D COMPILER=... -D SOURCE=... -D INCLUDE=... -P check.cmake
# Compiles a file twice. Without its mistake it must compile, so that nothing else can be
# what stops the compiler; with it, it must not, and the message must say what it promises.
file(STRINGS ${SOURCE} expect_lines REGEX "^// expect( ${FAMILY})?: ")
if(NOT expect_lines)
    message(FATAL_ERROR "${SOURCE} does not say what to expect of ${FAMILY}")
endif()

set(ENV{LC_ALL} C)
set(compile ${COMPILER} -std=c++20 -fsyntax-only -fno-exceptions -fno-rtti
            -Wall -Wextra -Wpedantic -Wconversion -Werror -I ${INCLUDE} ${SOURCE})

execute_process(COMMAND ${compile} RESULT_VARIABLE failed ERROR_VARIABLE message)
if(failed)
    message(FATAL_ERROR "does not compile even without the mistake:\n${message}")
endif()

execute_process(COMMAND ${compile} -DMISTAKE RESULT_VARIABLE failed ERROR_VARIABLE message)
if(NOT failed)
    message(FATAL_ERROR "compiles, with the mistake in it")
endif()
foreach(line IN LISTS expect_lines)
    string(REGEX REPLACE "^// expect[^:]*: " "" expected "${line}")
    string(FIND "${message}" "${expected}" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "the message does not say '${expected}':\n${message}")
    endif()
endforeach()
message("${message}")
