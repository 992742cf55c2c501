# SPDX-License-Identifier: BSL-1.0
"""Finds the functions of a source file: (name, first line, number of lines). For C++ it
reads braces, not the language; enough for how this project is written."""

import ast
import re

BLANKED = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\''
    r"|^[ \t]*#(?:[^\n\\]|\\.)*",
    re.S | re.M,
)
TYPE = re.compile(r"^\s*(?:template\s*<.*>\s*)?(?:class|struct|union|enum)\b[^()]*$", re.S)
SPACE = re.compile(r"^\s*(?:inline\s+)?(?:namespace\b|extern\s*$)")
AFTER_PARAMETERS = re.compile(r"\)\s*(?:const\b|noexcept\b|override\b|final\b|mutable\b|"
                              r"requires\b.*|->.*|noexcept\(.*\)|:.*[)}]|\s)*$", re.S)
LAMBDA = re.compile(r"=\s*\[[^\]]*\]\s*(?:\(.*\)\s*)?(?:noexcept\s*|->.*)?$", re.S)
NAME = re.compile(r"([~\w]+|operator\s*\S+?)\s*\(")


def functions_in(suffix, text):
    if suffix == ".py":
        return list(in_python(text))
    return list(in_cpp(text)) if suffix in (".cpp", ".hpp") else []


def in_python(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name, node.lineno, node.end_lineno - node.lineno + 1 - documentation(node)


def documentation(node):
    """Lines of a docstring, which are no code, as comments are none in C++."""
    if ast.get_docstring(node) is None:
        return 0
    return node.body[0].end_lineno - node.body[0].lineno + 1


def blank(text):
    """Comments, literals and directives as spaces; every line stays where it was."""
    return BLANKED.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), text)


def is_function(words):
    return bool(LAMBDA.search(words) or ("(" in words and AFTER_PARAMETERS.search(words)))


def is_scope(words):
    return bool(SPACE.match(words) or TYPE.match(words))


def in_cpp(text):
    """Outermost functions alone: what is inside one counts as part of it."""
    text = blank(text)
    head, opened, inside = 0, [], None
    for mark in re.finditer(r"[{};]", text):
        at = mark.start()
        if mark.group() == "{":
            opened.append(head)
            if inside is None:
                words = text[head:at]
                if not is_scope(words) and is_function(words):
                    inside = len(opened), head, words
                elif not is_scope(words):
                    continue  # a value in braces: a function may have begun before it
        elif mark.group() == "}":
            begun = opened.pop()
            if inside and len(opened) < inside[0]:
                yield measured(text, *inside[1:], at)
                inside = None
            elif inside is None and re.match(r"\s*[,{]", text[at + 1:]):
                head = begun
                continue
        head = at + 1


def measured(text, head, words, end):
    """Lines of code: the rows of a table, long texts and comments do not count."""
    begin = head + len(words) - len(words.lstrip())
    lines = [line for line in text[begin:end + 1].splitlines()
             if line.strip() and not re.match(r"\s*\{.*\},?\s*$", line)]
    named = NAME.search(words)
    return (named.group(1) if named else "lambda",
            text.count("\n", 0, begin) + 1, len(lines))
