"""The named formats: for each one its pattern in the document, its check, and the one way its values are written down."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from msgspec import Struct

from cpod_backend.contract.codes import COUNTRIES, CURRENCIES

ULID = "[0-7][0-9A-HJKMNP-TV-Z]{25}"

# The HTML Living Standard's address form, narrowed to names of at least two labels.
_EMAIL = (
    r"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+([.][A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?[.])+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$"
)
_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d([.]\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


class FormatRule(Struct, frozen=True):
    """One format: what a value must be, in words that follow "must be", and how it is checked.

    `standard` is true for formats that JSON Schema 2020-12 itself defines.
    `settle` returns the value as it is stored or raises ValueError.
    """

    name: str
    words: str
    pattern: str | None = None
    settle: Callable[[str], str] | None = None
    standard: bool = False


def settle_time(value: str) -> str:
    """An RFC 3339 time as UTC with milliseconds: `2026-05-22T10:00:00.000Z`.

    Every stored time has this one form, so that times compare as strings.
    """
    if not _TIME.fullmatch(value):
        raise ValueError(value)
    try:
        moment = datetime.fromisoformat(value.upper()).astimezone(UTC)
    except OverflowError as error:
        raise ValueError(value) from error
    return write_time(moment)


def write_time(moment: datetime) -> str:
    """A UTC datetime in the form of the contract, cut to milliseconds."""
    return f"{moment:%Y-%m-%dT%H:%M:%S}".rjust(19, "0") + f".{moment.microsecond // 1000:03d}Z"


def settle_date(value: str) -> str:
    if not _DATE.fullmatch(value):
        raise ValueError(value)
    return date.fromisoformat(value).isoformat()


@lru_cache(maxsize=1024)
def settle_timezone(value: str) -> str:
    # ZoneInfo reads a file by this name, so anything but a name of letters must not reach it.
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*", value):
        raise ValueError(value)
    try:
        ZoneInfo(value)
    except (KeyError, OSError) as error:
        raise ValueError(value) from error
    return value


@lru_cache(maxsize=1024)
def settle_cron(value: str) -> str:
    from cronsim import CronSim, CronSimError

    # CronSim also takes a sixth field for seconds, which the contract's expressions do not have.
    if len(value.split()) != 5:
        raise ValueError(value)
    try:
        CronSim(value, datetime(2026, 1, 1))
    except CronSimError as error:
        raise ValueError(value) from error
    return value


def _listed(codes: frozenset[str]) -> Callable[[str], str]:
    def settle(value: str) -> str:
        if value not in codes:
            raise ValueError(value)
        return value

    return settle


FORMATS = {
    rule.name: rule
    for rule in (
        FormatRule("email", "a valid email address", _EMAIL, standard=True),
        FormatRule("uri", "an absolute URI", r"^[A-Za-z][A-Za-z0-9+.-]*:[!#$%&'()*+,./0-9:;=?@A-Z\[\]_a-z~-]+$", standard=True),
        FormatRule("date", "a date such as 2026-05-22", settle=settle_date, standard=True),
        FormatRule("date-time", "a time such as 2026-05-22T10:00:00Z", settle=settle_time, standard=True),
        FormatRule("hostname", "a host name", r"^([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?[.])*[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$", standard=True),
        FormatRule("iso-4217", "a currency code of ISO 4217 such as EUR", "^[A-Z]{3}$", _listed(CURRENCIES)),
        FormatRule("iso-3166", "a country code of ISO 3166-1 such as DE", "^[A-Z]{2}$", _listed(COUNTRIES)),
        FormatRule("bcp-47", "a language tag such as en-GB", r"^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$"),
        FormatRule("iana-timezone", "a time zone such as Europe/Berlin", r"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$", settle_timezone),
        FormatRule("e164", "a telephone number such as +4930123456", r"^\+[1-9][0-9]{6,14}$"),
        FormatRule("cve", "a CVE number such as CVE-2026-12345", r"^CVE-[0-9]{4}-[0-9]{4,19}$"),
        FormatRule("cvss-vector", "a CVSS vector such as CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", r"^CVSS:(3[.][01]|4[.]0)(/[A-Za-z]{1,3}:[A-Za-z]{1,6}){4,}$"),
        FormatRule("sha256", "a SHA-256 digest of 64 lower-case hexadecimal digits", "^[0-9a-f]{64}$"),
        FormatRule("mime", "a media type such as application/pdf", r"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"),
        FormatRule("semver", "a version such as 1.4.0", r"^(0|[1-9][0-9]*)[.](0|[1-9][0-9]*)[.](0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$"),
        FormatRule("cron", "a cron expression of five fields such as 15 2 * * *", r"^\S+( +\S+){4}$", settle_cron),
    )
}  # fmt: skip
