"""`cpod contract diff` as CI calls it: what it reads, what it prints, and with which code it ends."""

import json
import subprocess
import sys

import pytest

from tests.contract.diff.documents import BASE, NOTHING, diff, edited, run

BREAKING = edited("/components/schemas/Part/properties/size", NOTHING)
ADDED = edited("/components/schemas/Part/properties/color", {"type": "string"})
WORDS = edited("/info/title", "Other things")


def versioned(version, document):
    return edited("/info/version", version, document)


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """A git repository, and the working folder, whose first commit holds the base document at its usual path."""
    git("init", "-q", "-b", "main", tmp_path)
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "docs" / "api-contract"
    folder.mkdir(parents=True)
    (tmp_path / "src" / "cpod_backend" / "domains").mkdir(parents=True)
    (folder / "openapi.yaml").write_text(json.dumps(BASE))
    git("add", ".")
    git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "Base")
    return tmp_path


def git(*arguments):
    subprocess.run(["git", *map(str, arguments)], check=True)


def test_equal_documents_say_so(tmp_path):
    done = diff(tmp_path, BASE, BASE, form="terminal")

    assert (done.code, done.out.splitlines()[1:]) == (0, ["The documents are equal."])


def test_the_terminal_report_says_what_breaks_whom_and_where(tmp_path):
    done = diff(tmp_path, BASE, BREAKING, form="terminal")

    assert done.code == 1
    assert "breaking (2)\n  Requests that send `Part.size` are refused, or the value is lost.\n" in done.out
    assert "    request, property-removed, putThing\n" in done.out
    assert '    /components/schemas/Part/properties/size: {"type": "integer"} → nothing\n' in done.out
    assert done.out.endswith("Breaking changes need a raised major version: 2.0.0 or higher, but info.version is 1.2.3.\n")


def test_the_markdown_report_folds_what_breaks_nobody(tmp_path):
    done = diff(tmp_path, BASE, edited("/info/title", "*<b>", BREAKING), form="markdown")

    assert done.code == 1
    assert done.out.startswith("## API contract: 2 breaking, 0 compatible, 1 documentation\n")
    assert "<details open><summary>breaking (2)</summary>" in done.out
    assert "- response: Clients that read `Part.size` no longer find it. (putThing)<br>`property-removed`" in done.out
    assert "<details><summary>documentation (1)</summary>" in done.out
    assert '`"Things"` → `"*<b>"`' in done.out


def test_the_json_report_holds_everything(tmp_path):
    report = diff(tmp_path, BASE, BREAKING).report

    assert (report["equal"], report["passes"], report["counts"]) == (False, False, {"breaking": 2, "compatible": 0, "documentation": 0})
    assert report["base"] == {"name": str(tmp_path / "base.json"), "version": "1.2.3"}
    assert report["findings"][0] == {
        "impact": "breaking",
        "direction": "request",
        "kind": "property-removed",
        "document": "base",
        "pointer": "/components/schemas/Part/properties/size",
        "operations": ["putThing"],
        "sentence": "Requests that send `Part.size` are refused, or the value is lost.",
        "before": {"type": "integer"},
    }


def test_many_changed_words_are_cut_short_for_readers_and_whole_in_json(tmp_path):
    fields = {f"f{number}": {"type": "string"} for number in range(70)}
    base = edited("/components/schemas/Part/properties", fields)
    head = edited("/components/schemas/Part/properties", {name: {**field, "title": "New"} for name, field in fields.items()})

    assert "… and 20 more" in diff(tmp_path, base, head, form="terminal").out
    assert "… and 20 more" in diff(tmp_path, base, head, form="markdown").out
    assert len(diff(tmp_path, base, head).report["findings"]) == 70


def test_a_document_cannot_steer_the_terminal(tmp_path):
    done = diff(tmp_path, BASE, edited("/components/schemas/Part/properties/a\x1b[2J`|", {"type": "string"}), form="terminal")

    assert "\x1b" not in done.out


@pytest.mark.parametrize(("head", "version", "options", "code", "words"), [
    (BREAKING, "1.3.0", (), 1, "need a raised major version: 2.0.0"),
    (BREAKING, "2.0.0", (), 0, "The major version was raised from 1 to 2"),
    (BREAKING, "2.0.0-rc.1", (), 0, "The major version was raised from 1 to 2"),
    (BREAKING, "1.3.0", ("--fail-on", "none"), 0, "need a raised major version"),
    (BREAKING, "next", (), 1, "info.version next is no version such as 1.2.0"),
    (BREAKING, "0.9.0", (), 1, "went down from 1.2.3 to 0.9.0"),
    (ADDED, "1.2.3", (), 0, "Compatible changes ask for a raised minor version: 1.3.0"),
    (ADDED, "1.2.4", ("--fail-on", "compatible"), 1, "Compatible changes ask for a raised minor version: 1.3.0"),
    (ADDED, "1.3.0", ("--fail-on", "compatible"), 0, "2 compatible"),
    (WORDS, "1.2.2", (), 0, "info.version went down from 1.2.3 to 1.2.2."),
    (WORDS, "1.2.3", ("--fail-on", "compatible"), 0, "1 documentation"),
])  # fmt: skip
def test_the_version_decides_what_passes(tmp_path, head, version, options, code, words):
    done = diff(tmp_path, BASE, versioned(version, head), *options, form="terminal")

    assert (done.code, words in done.out) == (code, True), done.out


def test_the_documents_of_git_revisions_are_compared(repository):
    (repository / "docs" / "api-contract" / "openapi.yaml").write_text(json.dumps(BREAKING))

    for base in ("main", "git:main", "HEAD:docs/api-contract/openapi.yaml", "git:HEAD:docs/api-contract/openapi.yaml"):
        done = run(base, "--format", "json")
        assert (done.code, done.report["counts"]["breaking"]) == (1, 2)
        assert done.report["head"]["name"] == "docs/api-contract/openapi.yaml"
    assert run("main", "HEAD").code == 0
    assert run("docs/api-contract/openapi.yaml", "main", "--fail-on", "none").code == 0


def test_yaml_is_read_as_openapi_means_it(tmp_path):
    text = """
        openapi: 3.1.0
        info: {title: no, version: '1.2.3'}
        paths:
          /a:
            get:
              responses:
                200: {description: 2024-01-01}
    """
    (tmp_path / "a.yaml").write_text(text)
    plain = {
        "openapi": "3.1.0",
        "info": {"title": "no", "version": "1.2.3"},
        "paths": {"/a": {"get": {"responses": {"200": {"description": "2024-01-01"}}}}},
    }
    (tmp_path / "b.json").write_text(json.dumps(plain))

    assert "The documents are equal." in run(tmp_path / "a.yaml", tmp_path / "b.json").out


@pytest.mark.parametrize(("content", "words"), [
    ("{", "is not YAML"), ("a: [", "is not YAML"), (": :\n\t- x", "is not YAML"), ("\0", "is not YAML"), ("12", "is no OpenAPI document"),
    ("", "is no OpenAPI document"), ("openapi: 2", "is no OpenAPI document"), ("openapi: 3.0.3", "says openapi 3.0.3; only 3.1"),
    ("openapi: 3.1.0", "has no info.version"), ("openapi: 3.1.0\ninfo: {version: 1}", "has no info.version"),
    ("[" * 100_000, "nested too deeply"), ("&a [*a]", "nested too deeply"),
    (json.dumps(edited("/components/schemas/Part", {"$ref": "other.yaml#/Part"})), "refers to other.yaml#/Part; bundle it"),
])  # fmt: skip
def test_what_is_no_document_is_one_line_that_says_why(tmp_path, content, words):
    (tmp_path / "base.json").write_text(json.dumps(BASE))
    (tmp_path / "head.yaml").write_text(content)
    done = run(tmp_path / "base.json", tmp_path / "head.yaml")

    assert (done.code, done.out) == (2, "")
    assert done.last_line.startswith("cpod: ") and words in done.last_line


def test_json_with_an_error_is_one_line(tmp_path):
    (tmp_path / "a.json").write_text('{"openapi": ')
    done = run(tmp_path / "a.json", tmp_path / "a.json")

    assert (done.code, "is not JSON" in done.last_line) == (2, True)


@pytest.mark.parametrize(("base", "words"), [
    ("missing.yaml", "missing.yaml is neither a file nor a git revision"), ("git:nowhere", "git knows no revision 'nowhere'"),
    ("nowhere:openapi.yaml", "git knows no revision 'nowhere'"), ("main:missing.yaml", "revision main has no file missing.yaml"),
    ("--", "Missing argument 'BASE'"), ("-x", "-x"), ("git:", "git knows no revision ''"), ("git:--all", "git knows no revision '--all'"),
])  # fmt: skip
def test_what_cannot_be_found_is_told(repository, base, words):
    done = subprocess.run([sys.executable, "-m", "cpod_backend", "contract", "diff", base], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr and "Traceback" not in done.stderr


def test_outside_a_checkout_both_documents_must_be_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.json").write_text(json.dumps(BASE))

    assert (run("a.json").code, "inside a checkout" in run("a.json").err) == (2, True)
    assert run("a.json", "a.json").code == 0
