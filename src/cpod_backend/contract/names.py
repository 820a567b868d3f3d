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
