"""Names in the spellings of Python and of the contract."""

import re


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
