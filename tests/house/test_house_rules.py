"""Holds the rules of the house: sizes, names, first lines, and which folder may import which."""

import ast
import re
import symtable
from functools import cache
from pathlib import Path
from statistics import median
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "cpod_backend"
FILES = sorted(path for folder in ("src", "tests", "benchmarks") for path in (ROOT / folder).rglob("*.py"))

LONGEST_FILE, LONGEST_FUNCTION = 400, 60
MEDIAN_FILE, MEDIAN_FUNCTION = 150, 10

# Which folders of the package a folder may import; domains know nothing of HTTP, stores nothing of licenses.
MAY_IMPORT = {
    "contract": {"contract"},
    "domains": {"contract"},
    "stores": {"contract", "stores"},
    "derive": {"contract", "derive", "api", "stores"},
    "api": {"contract", "stores", "api"},
    "emulator": {"api", "stores", "contract", "emulator", "settings", "listening"},
    "production": {"api", "stores", "contract", "production", "settings", "listening"},
    "embedded": {"embedded"},
    "commands": {"api", "stores", "contract", "derive", "commands", "settings", "emulator", "production", "embedded", "listening"},
    "cli": {"commands"},
    "settings": set(),
    "listening": set(),
    "collector": set(),
}

# `contract/model.py` is the one place that finds the domain files, by name and at start.
FORBIDDEN_NAMES = re.compile(r"(^|_)(utils?|common|helpers?|managers?|misc)(_|\.|$)")


class Outline(NamedTuple):
    """What the rules look at in a file.

    Its functions come with their lengths in lines, docstrings and all; `imported` are modules of the package, `taken` the modules of tests
    and benchmarks with the names taken from them.
    """

    docstring: str | None
    functions: list[tuple[str, int]]
    imported: set[str]
    taken: set[tuple[str, str]]


@cache
def outline(path: Path) -> Outline:
    tree = ast.parse(path.read_text())
    read = Outline(ast.get_docstring(tree), [], set(), set())
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            read.functions.append((node.name, (node.end_lineno or 0) - node.lineno + 1))
        # The version, which is all that the package itself holds, is anybody's.
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("cpod_backend."):
            read.imported.add(node.module or "")
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith(("tests", "benchmarks")):
            read.taken.update((node.module or "", alias.name) for alias in node.names)
        elif isinstance(node, ast.Import):
            read.imported.update(alias.name for alias in node.names if alias.name.startswith("cpod_backend."))
    return read


@cache
def names(module: str) -> set[str]:
    """What a file of the tests or benchmarks gives a name to, other than inside of functions and classes."""
    path = ROOT / module.replace(".", "/")
    path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    table = symtable.symtable(path.read_text(), path.name, "exec")
    return {symbol.get_name() for symbol in table.get_symbols() if symbol.is_assigned() or symbol.is_imported()}


def test_no_file_is_longer_than_a_reader_likes():
    long = {str(path.relative_to(ROOT)): lines for path in FILES if (lines := len(path.read_text().splitlines())) > LONGEST_FILE}

    assert long == {}


def test_no_function_is_longer_than_a_screen():
    long = {
        f"{path.relative_to(ROOT)}:{name}": lines for path in FILES for name, lines in outline(path).functions if lines > LONGEST_FUNCTION
    }

    assert long == {}


def test_the_usual_file_and_function_are_short():
    source = [path for path in FILES if path.is_relative_to(SOURCE)]

    assert median(len(path.read_text().splitlines()) for path in source) <= MEDIAN_FILE
    assert median(lines for path in source for _, lines in outline(path).functions) <= MEDIAN_FUNCTION


def test_every_file_says_first_what_it_is_responsible_for():
    silent = [str(path.relative_to(ROOT)) for path in FILES if path.read_text().strip() and not outline(path).docstring]

    assert silent == []


def test_no_file_or_folder_has_a_name_that_says_nothing():
    nameless = [str(path.relative_to(ROOT)) for path in FILES if any(FORBIDDEN_NAMES.search(part) for part in path.relative_to(ROOT).parts)]

    assert nameless == []


@pytest.mark.parametrize("folder", MAY_IMPORT)
def test_imports_go_one_way(folder):
    strangers = set()
    for path in [*(SOURCE / folder).rglob("*.py"), *SOURCE.glob(f"{folder}.py")]:
        for module in outline(path).imported:
            target = module.removeprefix("cpod_backend.").partition(".")[0]
            same_domain = folder == "domains" and module.startswith(f"cpod_backend.domains.{path.parent.name}.")
            if target not in MAY_IMPORT[folder] and not same_domain:
                strangers.add(f"{path.relative_to(ROOT)} imports {module}")

    assert strangers == set()


def test_what_tests_and_benchmarks_import_of_each_other_is_there():
    """The type checker reads the package alone, and a test file that cannot be imported would be seen only at the end of the tests."""
    missing = {
        f"{path.relative_to(ROOT)} imports {name} of {module}"
        for path in FILES
        for module, name in outline(path).taken
        if not (ROOT / module.replace(".", "/") / f"{name}.py").is_file() and name not in names(module)
    }

    assert missing == set()


def test_the_domain_folder_holds_the_32_domains_and_nothing_else():
    from cpod_backend.domains import NAMES

    held = sorted(path.stem for path in (SOURCE / "domains").iterdir() if path.stem not in ("__init__", "__pycache__"))

    assert held == sorted(NAMES)
    assert len(NAMES) == 32


def test_comments_hold_no_banner_and_no_leftover():
    pattern = re.compile(r"^\s*#\s*([-=*#]{4,}|TODO|FIXME|XXX|RULE:|computed:)", re.MULTILINE)
    found = [str(path.relative_to(ROOT)) for path in FILES if pattern.search(path.read_text())]

    assert found == []
