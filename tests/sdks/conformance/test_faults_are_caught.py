"""Puts one fault at a time into a copy of the Python runtime: each must break a case, or the cases prove less than they say."""

import shutil
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from sdks.conformance.check import play
from sdks.conformance.suite import Case

from sdks.conformance import suite
from tests.sdks.conformance.languages import SDKS

SDK = SDKS / "python"
CORE = Path("src") / "cpod" / "_core"


class Fault(NamedTuple):
    """A text of a file of the runtime, what stands there instead, and the groups of cases that should notice."""

    file: str
    right: str
    wrong: str
    groups: str


FAULTS = {
    "a 500 is not tried again": Fault("retry.py", "429, 500, 502", "429, 502", "retries"),
    "a 501 is tried again": Fault("retry.py", "429, 500, 502", "429, 500, 501, 502", "retries"),
    "a conflict is always tried again": Fault("retry.py", "status == 409 and retry_after is not None", "status == 409", "retries"),
    "a conflict is never tried again": Fault("retry.py", "or (status == 409 and retry_after is not None)", "", "retries idempotency"),
    "waits have no jitter": Fault("retry.py", "* (0.5 + random() / 2)", "", "retries"),
    "waits do not grow": Fault("retry.py", "2.0 ** (retry - 1)", "1", "retries"),
    "waits have no bound": Fault("retry.py", "LONGEST_WAIT = 8.0", "LONGEST_WAIT = 80.0", "retries"),
    "Retry-After is ignored": Fault("retry.py", "if retry_after is not None:\n", "if False:\n", "retry-after"),
    "Retry-After has no jitter": Fault("retry.py", "retry_after * (1 + random() / 10)", "retry_after", "retry-after"),
    "decimals of Retry-After are not read": Fault("retry.py", r"\d+(?:\.\d+)?|\.\d+", r"\d+", "retry-after"),
    "dates of Retry-After ignore that of the answer": Fault("retry.py", "now if date is None else date", "now", "retry-after"),
    "a past Retry-After is no wait": Fault("retry.py", "return left if left >= 0 else None", "return max(left, 0)", "retry-after"),
    "a long Retry-After is kept": Fault("engine.py", "asked > self.settings.max_retry_after", "asked > 1e9", "retry-after"),
    "waits go past the time of the call": Fault("engine.py", "self.clock.monotonic() + seconds > self.deadline", "False", "retry-after"),
    "there is one retry too many": Fault("engine.py", "self.attempts > self.call.max_retries", "self.attempts > self.call.max_retries + 1", "retries"),
    "tries are not counted in a header": Fault("engine.py", "if self.attempts > 1:", "if False:", "retries"),
    "first tries are counted in a header too": Fault("engine.py", "if self.attempts > 1:", "if True:", "retries"),
    "a lost delete ends in not found": Fault("engine.py", 'self.call.method == "DELETE" and self.lost', "False", "retries"),
    "any lost call that is gone counts as done": Fault("engine.py", 'self.call.method == "DELETE" and self.lost', "self.lost", "retries"),
    "every delete of what is gone counts as done": Fault("engine.py", 'self.call.method == "DELETE" and self.lost', 'self.call.method == "DELETE"', "retries"),
    "what must not be done twice is": Fault("engine.py", "failure.unsent or self.call.repeatable", "True", "idempotency"),
    "registrations are never tried again": Fault("retry.py", "UNDONE = frozenset({429, 503})", "UNDONE = frozenset()", "idempotency"),
    "redirects are good answers": Fault("engine.py", "response.status < 300", "response.status < 400", "headers"),
    "a refused token is the end": Fault("engine.py", "response.status != 401 or", "True or", "tokens"),
    "a given token is sent again": Fault("engine.py", "and not isinstance(self.settings.access_token, str)", "", "tokens"),
    "tokens are renewed late": Fault("tokens.py", "RENEWED_AT = 0.8", "RENEWED_AT = 0.95", "tokens"),
    "tokens are renewed early": Fault("tokens.py", "RENEWED_AT = 0.8", "RENEWED_AT = 0.7", "tokens"),
    "tokens are sent until their end": Fault("tokens.py", "- min(RESERVE, RESERVED_PART * life)", "", "tokens"),
    "an unknown life is long": Fault("tokens.py", "UNKNOWN_LIFE = 60.0", "UNKNOWN_LIFE = 3600.0", "tokens"),
    "a failed renewal is repeated at once": Fault("tokens.py", "PAUSE = 5.0", "PAUSE = 0.0", "tokens"),
    "a failed renewal is never repeated": Fault("tokens.py", "PAUSE = 5.0", "PAUSE = 5000.0", "tokens"),
    "a failed renewal is an error": Fault("connection.py", "if good is not None:\n                connection", "if False:\n                connection", "tokens"),
    "keys are those of the caller only": Fault("call.py", "if keyed:", "if False:", "idempotency"),
    "everything carries a key": Fault("call.py", "if keyed:", "if True:", "idempotency"),
    "keys are the same for all calls": Fault("call.py", "os.urandom(16).hex()", '"0" * 32', "idempotency concurrency"),
    "slashes in ids lead elsewhere": Fault("call.py", 'return quote(id, safe="")', "return quote(id)", "paths"),
    "two dots are an id": Fault("call.py", 'id in ("", ".", "..")', 'id in ("", ".")', "paths"),
    "requests without a body have a type": Fault("call.py", "if body is not None:\n", "if True:\n", "headers"),
    "client headers go over those of the call": Fault("call.py", "self.headers.update(_own(given))", "self.headers = {**_own(given), **self.headers}", "headers"),
    "false is not in words": Fault("codec.py", 'return "true" if value else "false"', "return str(value)", "query"),
    "times lose their milliseconds": Fault("codec.py", 'timespec="milliseconds"', 'timespec="seconds"', "query updates"),
    "times are sent in their own zone": Fault("codec.py", "value.astimezone(timezone.utc)", "value", "query updates"),
    "names to sort by repeat": Fault("codec.py", "if wire in JOINED:", "if False:", "query"),
    "an empty list is sent": Fault("codec.py", "return [(wire, text)] if text else []", "return [(wire, text)]", "query"),
    "titles of errors are lost": Fault("faults.py", '_text(problem.get("title")) or', "", "errors"),
    "request ids of headers are lost": Fault("faults.py", 'or response.headers.get("x-request-id")', "", "errors"),
    "long texts of errors are kept": Fault("faults.py", "LONGEST_TEXT = 4096", "LONGEST_TEXT = 9999", "errors"),
    "a refused key is an error of its status": Fault("faults.py", "status in (400, 401, 403)", "status == 401", "tokens"),
    "the key names no client": Fault("settings.py", '"_".join(parts[2:-1]) or "default"', '"default"', "construction"),
    "any key names a client": Fault("settings.py", 'if not api_key.startswith(("cpod_", "cpk_")):', "if False:", "construction"),
    "the environment goes before what is given": Fault("settings.py", "options.setdefault(name, value)", "options[name] = value", "environment"),
    ".env goes before the environment": Fault("environment.py", "_filled(_dotenv()) | _filled(os.environ)", "_filled(os.environ) | _filled(_dotenv())", "environment"),
    "the authorization is logged": Fault("masking.py", 'frozenset({"authorization", ', "frozenset({", "logs"),
    "secrets are logged": Fault("masking.py", "name in SECRETS and item is not None", "False", "logs"),
}  # fmt: skip


@pytest.fixture(scope="session")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the SDK and its runner."""
    assert (SDK / "conformance" / "runner.py").exists(), f"there is no runner: {SDK / 'conformance' / 'runner.py'} is missing"
    folder = tmp_path_factory.mktemp("python")
    for part in ("src", "conformance"):
        shutil.copytree(SDK / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@cache
def cases(group: str) -> list[Case]:
    """The cases of a group."""
    return [case for case in suite.read() if case.group == group]


def broken(folder: Path, groups: str) -> list[str]:
    """The first case of these groups, in their order, that does not hold with the SDK of a folder."""
    chosen = [case for group in dict.fromkeys(groups.split()) for case in cases(group)]
    played = play([sys.executable, "runner.py", "sync"], folder / "conformance", chosen, patience=15, enough=1)
    return [*played.faults, *([played.failure] if played.failure else [])]


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_breaks_a_case(name, copy):
    fault = FAULTS[name]
    path = copy / CORE / fault.file
    right = path.read_text()
    assert fault.right in right, f"{fault.file} no longer says {fault.right!r}; say the fault anew"
    write(path, right.replace(fault.right, fault.wrong))
    try:
        assert broken(copy, fault.groups) != []
    finally:
        write(path, right)


def write(path: Path, text: str) -> None:
    """Writes a module. Its bytecode goes: it could be taken for that of a text of the same second and size."""
    path.write_text(text)
    for compiled in (path.parent / "__pycache__").glob(f"{path.stem}.*"):
        compiled.unlink()


def test_without_a_fault_these_groups_hold(copy):
    assert broken(copy, " ".join(fault.groups for fault in FAULTS.values())) == []
