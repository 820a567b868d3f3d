"""What type checkers see: the SDK and programs that use it are clean, mistakes are found, and the samples of the pages are right."""

import json
import re
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from tests.sdks.python.conftest import SDK
from tests.sdks.typescript.node import node

ROOT = Path(__file__).parents[3]
PYRIGHT = ROOT / "node_modules" / "pyright" / "index.js"
TYPED = Path(__file__).parent / "typed"
PAGES = sorted((ROOT / "docs" / "pages" / "docs" / "domains").glob("*.md"))
STRICT = """\
[mypy]
strict = true
mypy_path = {sdk}/src
cache_dir = {cache}
"""


@pytest.fixture(scope="module")
def samples(tmp_path_factory) -> Path:
    """Each Python sample of the pages as a file of its own."""
    folder = tmp_path_factory.mktemp("samples")
    for page in PAGES:
        blocks = re.findall(r"^( *)```python\n(.*?)^\1```$", page.read_text(), re.MULTILINE | re.DOTALL)
        for number, (_, code) in enumerate(blocks):
            (folder / f"{page.stem.replace('-', '_')}_{number}.py").write_text(dedent(code))
    return folder


@pytest.fixture(scope="module")
def by_mypy(samples, tmp_path_factory) -> list[tuple[str, int, str]]:
    """What mypy says of the SDK, the programs and the samples, in one run: file, line and words."""
    folder = tmp_path_factory.mktemp("mypy")
    (folder / "mypy.ini").write_text(STRICT.format(sdk=SDK, cache=folder / "cache"))
    files = [SDK / "src" / "cpod", TYPED / "right.py", TYPED / "wrong.py", *sorted(samples.glob("*.py"))]
    command = [sys.executable, "-m", "mypy", "--config-file", str(folder / "mypy.ini"), "--no-error-summary", *map(str, files)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)
    assert not done.stderr, done.stderr
    found = re.findall(r"^(.+?):(\d+): error: (.*)$", done.stdout, re.MULTILINE)
    return [(str((folder / path).resolve()), int(line), words) for path, line, words in found]


@pytest.fixture(scope="module")
def by_pyright(tmp_path_factory) -> list[tuple[str, int, str]]:
    """What pyright says of the SDK and the programs."""
    folder = tmp_path_factory.mktemp("pyright")
    settings = {"extraPaths": [str(SDK / "src")], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    files = [SDK / "src" / "cpod", TYPED / "right.py", TYPED / "wrong.py"]
    command = [node(), PYRIGHT, "--pythonpath", sys.executable, "--outputjson", *map(str, files)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)
    assert done.stdout, f"pyright said nothing; npm ci brings it, and Node runs it: {done.stderr}"
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] > 100
    return [(each["file"], each["range"]["start"]["line"] + 1, each["message"]) for each in report["generalDiagnostics"]]


def marked(path: Path) -> set[int]:
    return {number for number, line in enumerate(path.read_text().splitlines(), 1) if line.endswith("# wrong")}


@pytest.mark.parametrize("checker", ["by_mypy", "by_pyright"])
def test_the_sdk_and_what_is_right_are_clean_and_every_mistake_is_found(checker, request):
    found = request.getfixturevalue(checker)
    wrong = TYPED / "wrong.py"

    assert [each for each in found if each[0] != str(wrong)] == []
    assert {line for path, line, _ in found if path == str(wrong)} == marked(wrong)


def test_there_is_a_sample_of_every_entity(samples):
    from tests.client import model

    assert len(list(samples.glob("*.py"))) == len(model().entities)


def test_every_sample_of_the_pages_is_right(samples, by_mypy):
    assert [each for each in by_mypy if Path(each[0]).parent == samples] == []
