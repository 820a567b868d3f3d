"""Names in the spellings of Python and of the contract."""

import re
from collections.abc import Collection


def camel(attr: str) -> str:
    """`total_seats` as `totalSeats`."""
    head, *tail = attr.split("_")
    return head + "".join(word.capitalize() for word in tail)


def snake(name: str) -> str:
    """`SoftwareLicense` and `totalSeats` as `software_license` and `total_seats`."""
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


def plural(name: str) -> str:
    """The English plural of a regular noun."""
    if re.search(r"[^aeiou]y$", name):
        return name[:-1] + "ies"
    return name + ("es" if re.search(r"(s|x|z|ch|sh)$", name) else "s")


def with_article(name: str) -> str:
    """A name behind a or an, as it is spoken: `an AuditEvent`, `a Person`, and `an RfpRecord`, whose letters are spelled out."""
    return f"{'an' if re.match(r'[AEIO]|Rfp|Sla(?![a-z])', name) else 'a'} {name}"


def did_you_mean(name: str, known: Collection[str]) -> str:
    """`; did you mean jobTitle?` behind a name that is not known, where one that is comes close to it."""
    # Most processes never see an unknown name, and this module is one more to load.
    from difflib import get_close_matches

    close = get_close_matches(name, known, 1)
    return f"; did you mean {close[0]}?" if close else ""
