"""Structured Fields, RFC 9651: the members of a header that is a dictionary."""

import re

_KEY = r"[a-z*][a-z0-9_.*-]*"
_BARE_ITEM = "|".join((
    r"-?[0-9]{1,12}[.][0-9]{1,3}|-?[0-9]{1,15}",
    r'"(?:[ !#-\[\]-~]|\\["\\])*"',
    r"[A-Za-z*][\w!#$%&'*+.^`|~:/-]*",
    r":[A-Za-z0-9+/=]*:",
    r"\?[01]",
    r"@-?[0-9]{1,15}",
    r'%"(?:[ !#$&-~]|%[0-9a-f]{2})*"',
))  # fmt: skip
_PARAMETERS = rf"(?:; *{_KEY}(?:=(?:{_BARE_ITEM}))?)*"
_ITEM = rf"(?:{_BARE_ITEM}){_PARAMETERS}"
_INNER_LIST = rf"\( *(?:{_ITEM}(?: +{_ITEM})* *)?\)"
_MEMBER = re.compile(rf"((?i:{_KEY}))(?:=({_BARE_ITEM}|{_INNER_LIST}))?{_PARAMETERS}", re.ASCII)
_COMMA = re.compile(r"[ \t]*,[ \t]*")


def members(text: str) -> dict[str, str]:
    """The text of each member's value, without its parameters; of two with one key the last counts, section 4.2.2.

    A key alone is the value true, section 3.2. Keys are taken in any letter case, though the RFC knows the lower one alone. Raises
    ValueError for what is no dictionary.
    """
    found: dict[str, str] = {}
    position = 0
    while member := _MEMBER.match(text, position):
        found[member[1].lower()] = member[2] or "?1"
        if member.end() == len(text):
            return found
        if (comma := _COMMA.match(text, member.end())) is None:
            break
        position = comma.end()
    raise ValueError(f"{text!r} is no dictionary")
