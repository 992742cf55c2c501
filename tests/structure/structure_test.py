# SPDX-License-Identifier: BSL-1.0
"""The shape of the house: which room may know which, how large things may get, and what
every file must or must not say. Needs nothing but Python; run by ctest."""

import re
import unittest
from pathlib import Path

from functions import functions_in

ROOT = Path(__file__).resolve().parents[2]
PUBLIC = ROOT / "include" / "frontdoor"
ROOMS = ["referral", "facts", "rules", "decision", "explanation", "record"]

LONGEST_FUNCTION = 40
LONGEST_HEADER = 300
TABLES = {"rules/packs"}  # folders whose headers may be as long as their tables

NOT_OURS = {".git", ".cache", ".hypothesis", ".venv", "__pycache__", "build"}
CODE = {".cpp", ".hpp", ".def", ".py", ".sh", ".cmake", ".ld"}
CODE_BY_NAME = {"CMakeLists.txt", "run", "install"}

# In two parts, so that this file does not name them either.
REGISTRIES = [("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com"),
              ("crates", "io"), ("golang", "org"), ("maven", "org"), ("debian", "org"),
              ("ubuntu", "com"), ("conda", "io"), ("anaconda", "org")]
MACHINE_PATHS = [("", "work"), ("", "home"), ("", "root")]


def files(under=ROOT):
    for path in sorted(under.rglob("*")):
        if path.is_file() and not NOT_OURS & set(path.relative_to(ROOT).parts):
            yield path


def headers():
    return [p for p in files(PUBLIC) if p.suffix in (".hpp", ".def")]


def code_files():
    for path in files():
        if path.suffix in CODE or path.name in CODE_BY_NAME:
            yield path


def name(path):
    return str(path.relative_to(ROOT))


def text(path):
    return path.read_text(encoding="utf-8", errors="replace")


def includes(path):
    return re.findall(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', text(path), re.M)


def room_of(header):
    """The room of `frontdoor/ROOM/...` or of `ROOM/...`; None for what is in no room."""
    parts = header.removeprefix("frontdoor/").split("/")
    return parts[0] if parts[0] in ROOMS else None


class Structure(unittest.TestCase):
    maxDiff = None

    def none(self, found, what):
        self.assertFalse(found, what + ":\n  " + "\n  ".join(map(str, found)))

    def test_a_room_includes_only_the_rooms_before_it(self):
        against = []
        for base in (PUBLIC, ROOT / "lib"):
            for at, room in enumerate(ROOMS):
                for path in files(base / room):
                    later = [i for i in includes(path) if room_of(i) in ROOMS[at + 1:]]
                    against += [f"{name(path)} includes {i}" for i in later]
        self.none(against, "against the flow " + " -> ".join(ROOMS))

    def test_detail_and_what_stands_outside_the_rooms_include_no_room(self):
        outside = [p for p in PUBLIC.glob("*.hpp") if p.name != "frontdoor.hpp"]
        against = [f"{name(p)} includes {i}"
                   for p in [*files(PUBLIC / "detail"), *outside]
                   for i in includes(p) if room_of(i)]
        self.none(against, "no room may be included here")

    def test_no_public_header_includes_the_compiled_part(self):
        against = [f"{name(p)} includes {i}" for p in headers() for i in includes(p)
                   if "/" in i and not i.startswith(("frontdoor/", "boost/"))]
        self.none(against, "public headers include <frontdoor/...> and the standard library")

    def test_the_core_includes_only_the_standard_library(self):
        reached, waiting, against = set(), ["frontdoor/frontdoor.hpp"], []
        while waiting:
            header = waiting.pop()
            if header in reached:
                continue
            reached.add(header)
            for i in includes(ROOT / "include" / header):
                if i.startswith("frontdoor/"):
                    waiting.append(i)
                elif not re.fullmatch(r"[a-z_]+", i):
                    against.append(f"{header} includes {i}")
        self.none(against, "not of the C++ standard library")
        self.assertGreater(len(reached), 20)

    def test_every_public_name_lives_in_the_namespace(self):
        against = [name(p) for p in headers() if p.suffix == ".hpp"
                   and p.name != "frontdoor.hpp" and "namespace frontdoor" not in text(p)]
        self.none(against, "no namespace frontdoor")

    def test_every_public_header_guards_itself_and_says_what_it_is_for(self):
        against = []
        for path in headers():
            first, second, *_ = text(path).splitlines()
            if path.suffix == ".hpp" and "#pragma once" not in text(path):
                against.append(f"{name(path)}: no #pragma once")
            if not second.startswith("// "):
                against.append(f"{name(path)}: no sentence after the licence line")
        self.none(against, "headers")

    def test_every_macro_is_ours_by_name(self):
        against = [f"{name(p)}: {m}" for p in headers()
                   for m in re.findall(r"^\s*#\s*define\s+(\w+)", text(p), re.M)
                   if not m.startswith("FRONTDOOR_")]
        self.none(against, "macros begin with FRONTDOOR_")

    def test_public_headers_stay_small(self):
        against = []
        for path in headers():
            folder = path.parent.relative_to(PUBLIC).as_posix()
            lines = len(text(path).splitlines())
            if path.suffix == ".hpp" and folder not in TABLES and lines > LONGEST_HEADER:
                against.append(f"{name(path)}: {lines} lines")
        self.none(against, f"over {LONGEST_HEADER} lines")

    def test_functions_stay_small(self):
        found = [(lines, f"{name(p)}:{line}: {what}, {lines} lines") for p in code_files()
                 for what, line, lines in functions_in(p.suffix, text(p))]
        self.none([said for lines, said in found if lines > LONGEST_FUNCTION],
                  f"over {LONGEST_FUNCTION} lines")
        self.assertGreater(len(found), 300, "the search for functions finds too few")

    def test_every_source_names_its_licence(self):
        against = [name(p) for p in code_files()
                   if "SPDX-License-Identifier: BSL-1.0" not in "".join(
                       text(p).splitlines(keepends=True)[:2])]
        self.none(against, "no SPDX line at the top")

    def test_no_file_names_a_package_registry(self):
        hosts = re.compile("|".join(rf"\b{a}\.{b}\b" for a, b in REGISTRIES), re.I)
        self.none([f"{name(p)}: {m}" for p in files() for m in hosts.findall(text(p))],
                  "packages are installed by name; where from is for each machine to know")

    def test_no_file_names_a_path_of_one_machine(self):
        paths = re.compile("|".join(rf"(?<![\w.}}]){a}/{b}/" for a, b in MACHINE_PATHS))
        self.none([f"{name(p)}: {m}" for p in files() for m in paths.findall(text(p))],
                  "paths that other machines do not have")


class FindingFunctions(unittest.TestCase):
    def test_in_cpp(self):
        source = """
            namespace a {
            constexpr int table[] = {1, 2};
            template <class T>
            struct b : c {
                b(int x) : x_{x}, y_{"}"} {
                    if (x) { f(); }
                }
                int g() const noexcept { return 1; }  // }
                int x_ = 0, y_{};
            };
            auto h = [](int i) {
                return i;
            };
            }
            """
        self.assertEqual([("b", 6, 3), ("g", 9, 1), ("lambda", 12, 3)],
                         functions_in(".cpp", source))

    def test_in_python(self):
        self.assertEqual([("f", 1, 2)], functions_in(".py", "def f():\n    pass\n"))
        self.assertEqual([("f", 1, 2)], functions_in(".py", 'def f():\n    """a\n    b"""\n    pass\n'))


if __name__ == "__main__":
    unittest.main()
