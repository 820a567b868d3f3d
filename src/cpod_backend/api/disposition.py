"""The Content-Disposition of a download: always well formed, whatever the record says."""

from urllib.parse import quote

# RFC 8187 section 3.2.1: what needs no encoding in an extended value, beside letters and digits.
ATTR_CHARS = "!#$&+-.^_`|~"


def disposition(given: str | None, path: str) -> str:
    """The header for a file: inline only where the record says so, the name from it or else from the path.

    The name comes twice: in ASCII for whoever knows no better, and in UTF-8, which RFC 6266 prefers.
    """
    kind, name = _read(given) if given else ("attachment", None)
    name = (name or path).replace("\\", "/").rpartition("/")[2] or "file"
    plain = "".join(c if " " <= c <= "~" and c not in '"%' else "_" for c in name)
    extended = "" if plain == name else f"; filename*=UTF-8''{quote(name, safe=ATTR_CHARS, errors='replace')}"
    return f'{kind}; filename="{plain}"{extended}'


def _read(given: str) -> tuple[str, str | None]:
    """Kind and file name of what a client once wrote; the email package knows both ways to write the name."""
    from email.message import Message

    message = Message()
    message["Content-Disposition"] = "".join(c if c.isprintable() else " " for c in given)
    kind = "inline" if message.get_content_disposition() == "inline" else "attachment"
    return kind, message.get_filename()
