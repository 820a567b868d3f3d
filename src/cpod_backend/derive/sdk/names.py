"""How the four SDKs spell the names of the contract: services, members, fields, types and values of enums."""

import re
from collections.abc import Callable
from functools import cache

from msgspec import Struct

PYTHON_KEYWORDS = frozenset(
    "and as assert async await break class continue def del elif else except finally for from global if import in is lambda "
    "nonlocal not or pass raise return try while with yield".split()
)
# Go writes initialisms in capitals, https://go.dev/wiki/CodeReviewComments#initialisms.
INITIALISMS = frozenset(
    "api bic cc cpu cve cvss csv dns grc hr html http https iban id ip json mfa okr os rfp rpo rto sha256 sku sla slo smtp soc spdx "
    "sql ssl sso tls ui uri url utc uuid vat xml".split()
)
# A type of this name would hide that of every C# program.
CSHARP_TYPES = {"Task": "ProjectTask"}


class Language(Struct, frozen=True):
    """The rules of one language. `fence` is what a block of its code is marked with."""

    key: str
    label: str
    fence: str
    member: Callable[[str], str]
    local: Callable[[str], str]
    method: Callable[[str], str]


def words(name: str) -> list[str]:
    """The lower-case words of a name in any spelling: `DataSources`, `api-keys`, `grcControlIds`, `OKR`."""
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+", name)]


@cache
def snake(name: str) -> str:
    """As Python spells it; a keyword takes an underscore behind."""
    joined = "_".join(words(name))
    return f"{joined}_" if joined in PYTHON_KEYWORDS else joined


@cache
def camel(name: str) -> str:
    head, *tail = words(name)
    return head + "".join(word.capitalize() for word in tail)


@cache
def pascal(name: str) -> str:
    return "".join(word.capitalize() for word in words(name))


@cache
def go(name: str) -> str:
    """An exported name of Go."""
    return "".join(_go_word(word) for word in words(name))


def _go_word(word: str) -> str:
    if word in INITIALISMS:
        return word.upper()
    if word.endswith("s") and word[:-1] in INITIALISMS:
        return f"{word[:-1].upper()}s"
    return word.capitalize()


PYTHON = Language("python", "Python", "python", snake, snake, snake)
TYPESCRIPT = Language("typescript", "TypeScript", "typescript", camel, camel, camel)
GO = Language("go", "Go", "go", go, camel, go)
CSHARP = Language("csharp", "C#", "csharp", pascal, camel, lambda verb: f"{pascal(verb)}Async")
LANGUAGES = (PYTHON, TYPESCRIPT, GO, CSHARP)


def service(tag: str, path: str, language: Language) -> str:
    """Where a client has a collection: `/v1/licenses` at the service named as its tag, `/v1/licenses/assignments` at a member of it."""
    _, _, _, *collection = path.split("/")
    return ".".join(language.member(part) for part in (tag, *collection))


def type_name(schema: str, language: Language) -> str:
    """The type made from a schema of the document."""
    return CSHARP_TYPES.get(schema, schema) if language is CSHARP else schema


def enum_name(owner: str, field: str) -> str:
    """The type of an enum, which the document leaves without a name: its owner and its field."""
    return owner + pascal(field)


def enum_value(owner: str, field: str, value: str, language: Language) -> str:
    """A value of an enum as a name; Python and TypeScript write the text itself."""
    if language is GO:
        return f"cpod.{enum_name(owner, field)}{go(value)}"
    return f"{enum_name(owner, field)}.{pascal(value)}"
