"""Every line of Go in the documents: samples compile, snippets of the README and of the contract page run against an emulator."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.conftest import running_emulator
from tests.sdks.go import snippets
from tests.sdks.go.toolchain import BUILD, MODULE, ROOT, built, environment, module_beside

PAGES = sorted((ROOT / "docs" / "pages" / "docs" / "domains").glob("*.md"))
PROGRAMS = Path(__file__).parent / "programs"
README = (MODULE / "README.md").read_text()
ADDRESS = "http://localhost:4000"

CONTRACT_PAGE = """\
import cpod "github.com/cpod-ai/cpod-sdk-go"
// Development — emulator
dev := cpod.New("any-key", cpod.WithBaseURL("http://localhost:4000"))
// Production
prod := cpod.New(os.Getenv("CPOD_API_KEY"))
"""
IN_USE = """\
_, err := dev.People.List(ctx, nil)
fmt.Println(prod)
"""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """An emulator of its own: the snippets take the tenant and the records that they find."""
    with running_emulator("--port", "0") as address:
        yield address


@pytest.fixture(scope="module")
def dropping(address: str) -> Iterator[str]:
    """The address of a proxy that drops one in five answers."""
    command = [sys.executable, "-m", "tests.sdks.faults", address, "--drop-every", "5"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as proxy:
        assert proxy.stdout
        yield proxy.stdout.readline().strip()
        proxy.terminate()


def samples() -> dict[str, str]:
    """The sample of each entity, under a name for its function."""
    return {f"sample{number}": code for number, code in enumerate(code for page in PAGES for code in snippets.blocks(page.read_text()))}


@pytest.fixture(scope="module")
def compiled(address: str) -> Path:
    """The folder with one program of all code in documents, and one of each further file in `programs`: all in one run of the compiler."""
    module = BUILD / "documents"
    shutil.rmtree(module, ignore_errors=True)
    (module / "documents").mkdir(parents=True)
    module_beside(module, "documents")
    for name, code in samples().items():
        (module / "documents" / f"{name}.go").write_text(snippets.with_own_imports(name, code))
    running = [*snippets.blocks(README), CONTRACT_PAGE + IN_USE]
    names = [f"snippet{number}" for number in range(len(running))]
    for name, code in zip(names, running, strict=True):
        (module / "documents" / f"{name}.go").write_text(snippets.with_needed_imports(name, code.replace(ADDRESS, address)))
    (module / "documents" / "main.go").write_text(snippets.main_of(names))
    for program in PROGRAMS.glob("*.go"):
        (module / program.stem).mkdir()
        shutil.copy(program, module / program.stem / "main.go")
    return built("./...", folder=module, into=module / "bin")


def run(program: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([program, *arguments], env=environment(**more), capture_output=True, text=True, timeout=300, check=False)


@pytest.mark.long
def test_there_is_a_sample_for_each_entity_and_all_of_them_compile(compiled: Path):
    assert len(samples()) == 83
    assert (compiled / "documents").is_file()


def test_the_snippets_of_the_readme_and_of_the_contract_page_run(compiled: Path, address: str):
    done = run(compiled / "documents", CPOD_API_KEY="any-key", CPOD_BASE_URL=address, CPOD_CLIENT_ID="readme@go-readme")

    assert done.returncode == 0, done.stderr
    assert done.stdout.count("done snippet") == len(snippets.blocks(README)) + 1
    assert "nobody has this id" in done.stdout and "all" in done.stdout


def test_no_snippet_of_the_readme_is_longer_than_a_reader_likes():
    assert max(code.count("\n") for code in snippets.blocks(README)) <= 15


def test_a_program_that_names_a_member_wrongly_does_not_compile(address: str):
    module = BUILD / "wrong"
    shutil.rmtree(module, ignore_errors=True)
    module.mkdir(parents=True)
    module_beside(module, "wrong")
    wrong = {"Email: nil": "nil", "ID: cpod.String(`x`)": "unknown field ID", "Status: cpod.Some(cpod.GroupTypeTeam)": "GroupType"}
    body = "\n".join(f"var _ = cpod.PersonUpdate{{{member}}}" for member in wrong)
    (module / "main.go").write_text(f"package main\n\nimport {snippets.SDK}\n\n{body}\n\nfunc main() {{}}\n")

    with pytest.raises(AssertionError) as refused:
        built(".", folder=module, into=module / "bin")

    assert [bool(re.search(told, str(refused.value))) for told in wrong.values()] == [True, True, True]


def test_ten_thousand_creates_through_a_server_that_drops_answers_leave_ten_thousand_records(compiled: Path, address: str, dropping: str):
    done = run(
        compiled / "creates", "10000", "100", CPOD_API_KEY="any-key", CPOD_BASE_URL=dropping, CPOD_CLIENT_ID="creates@go-creates",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr

    told = httpx.get(f"{dropping}/_faults").json()
    assert told["dropped"] >= 2000
    assert told["requests"] - told["dropped"] >= 10_000, "an answer that counts as dropped came all the same"
    counted = run(compiled / "count", CPOD_API_KEY="any-key", CPOD_BASE_URL=address, CPOD_CLIENT_ID="creates@go-creates")
    assert counted.stdout.split() == ["10000", "10000"], counted.stderr
