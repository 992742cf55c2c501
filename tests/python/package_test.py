# SPDX-License-Identifier: BSL-1.0
"""The package as such: what importing it brings, its documentation, its types."""

import ast
import doctest
import importlib
import inspect
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest

import frontdoor


def test_importing_brings_no_library_of_frames():
    code = ("import sys, frontdoor; print([m for m in "
            "('numpy', 'pandas', 'polars', 'pyarrow', 'tqdm') if m in sys.modules])")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def modules():
    skipped = {"_pandas", "_numpy"}  # they import what may not be there
    return ["frontdoor", *(f"frontdoor.{m.name}" for m in pkgutil.iter_modules(frontdoor.__path__)
                           if m.name not in skipped)]


@pytest.mark.parametrize("module", modules())
def test_the_examples_in_the_documentation(module):
    failed, _ = doctest.testmod(importlib.import_module(module))
    assert failed == 0


@pytest.mark.parametrize("name", [name for name in frontdoor.__all__ if name[0] != "_"])
def test_every_public_name_is_documented(name):
    thing = getattr(frontdoor, name)
    assert inspect.getdoc(thing)
    methods = [m for n, m in vars(thing).items() if n[0] != "_" and inspect.isfunction(m)] \
        if inspect.isclass(thing) else []
    assert all(inspect.getdoc(m) for m in methods if m.__qualname__.startswith(name)), name


def stub(name):
    path = Path(frontdoor.__file__).with_name(name)
    return ast.parse(path.read_text(encoding="utf-8")).body


def test_the_stub_of_the_enumerations_has_their_members():
    written = {}
    for node in stub("enumerations.pyi"):
        if isinstance(node, ast.ClassDef):
            written[node.name] = {part.targets[0].id: part.value.value for part in node.body
                                  if isinstance(part, ast.Assign)}
    for name in frontdoor.enumerations.__all__:
        made = getattr(frontdoor, name)
        assert written[name] == {member.name: member.value for member in made}, name


def test_the_stub_of_the_core_has_its_names():
    from frontdoor import _core

    of_types_alone = {"RuleFields", "PackFields", "Outcome"}
    nodes = [node for node in stub("_core.pyi") if hasattr(node, "name")]
    assert {node.name for node in nodes} - of_types_alone == \
        {name for name in dir(_core) if name[0] != "_"} - {"version"}
    for node in nodes:
        if isinstance(node, ast.ClassDef) and node.name not in of_types_alone:
            assert all(hasattr(getattr(_core, node.name), part.name)
                       for part in node.body if isinstance(part, ast.FunctionDef))


def test_what_the_readme_shows_is_what_it_prints(capsys):
    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
    code, shown = re.search(r"```python\n(.*?)```\n\n```text\n(.*?)```", readme, re.S).groups()
    exec(code, {})
    assert capsys.readouterr().out.startswith(shown)
