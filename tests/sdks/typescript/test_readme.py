"""The README and the examples tell the truth: they compile, and they run as printed."""

import re

import pytest

from tests.conftest import running_emulator
from tests.sdks.typescript import node

README = node.PACKAGE / "README.md"
EXAMPLES = node.PACKAGE / "examples"
PUBLISHED = "http://localhost:4000"
LONGEST = 15

PRINTED = """0
CpodClient {"baseUrl":"SERVER","clientId":"default","apiKey":"…"}
Engineer
1 1 true
alice@acme.com
1
Editor 0 0
null Smith
422 /email REQUEST
REQUEST "1"
1
null
true "4" 200
hello
true
1
1 0
Test
1.0.0 1.0.0 64
"""

OUTPUTS = {
    "onboarding": """Alice Smith, Editor: a seat
Alice Smith, Diagrams: a seat
Bob Smith, Editor: a seat
Bob Smith, Diagrams: no seat: 1 of 1 seats of LICENSE are taken
Editor: 2 used, 0 free
Diagrams: 1 used, 0 free
""",
    "risk-register": """16  high      Dormant accounts    nobody
 9  medium    One supplier        Grace Hopper
 2  low       Old boiler          nobody  2500.00 EUR
3 open risks
""",
    "support-desk": """page 1: VPN drops (urgent), New laptop (medium)
page 2: Printer jams (urgent), No mail (medium)
page 3: Screen flickers (urgent)
Screen flickers is open with Ada Byron
Printer jams is open with Ada Byron
VPN drops is open with Ada Byron
""",
}


@pytest.fixture
def server():
    with running_emulator("--port", "0") as address:
        yield address


def snippets() -> list[str]:
    return re.findall(r"^```ts\n(.*?)^```$", README.read_text(), re.MULTILINE | re.DOTALL)


def test_no_snippet_is_longer_than_a_reader_likes():
    assert max(len(code.splitlines()) for code in snippets()) <= LONGEST


def test_the_snippets_run_one_after_the_other(project, server):
    """They are one program, as a reader would type them."""
    program = "\n".join(snippets())
    (project / "readme.ts").write_text(program)
    assert node.faults("readme.ts", at=project) == ""

    printed = node.played(program.replace(PUBLISHED, server), project, CPOD_API_KEY="any-key", CPOD_BASE_URL=server)
    masked = re.sub(r"req-[0-9A-Z]{26}", "REQUEST", printed).replace(server, "SERVER")
    assert masked == PRINTED


@pytest.mark.parametrize("name", OUTPUTS)
def test_an_example_prints_what_it_promises(project, server, name):
    printed = node.played(EXAMPLES / f"{name}.ts", project, CPOD_API_KEY="any-key", CPOD_BASE_URL=server)

    assert re.sub(r"lic-[0-9A-Z]{26}", "LICENSE", printed) == OUTPUTS[name]


def test_the_examples_compile(package):
    checked = node.compiler("-p", "tsconfig.examples.json", at=package)

    assert checked.stdout + checked.stderr == ""


def test_every_example_runs_in_the_tests():
    assert {path.stem for path in EXAMPLES.iterdir()} == set(OUTPUTS)
