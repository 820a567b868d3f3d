"""Every setting: its name, its default, what it means; read once and checked at start."""

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal
from urllib.parse import parse_qsl, urlsplit

from msgspec import Meta, Struct, ValidationError, convert
from msgspec.structs import fields


class SettingError(Exception):
    """A setting has a value that makes no sense; the message names it and says what it takes."""


class EmulatorSettings(Struct, frozen=True):
    """The settings of `cpod emulator`."""

    host: str = "127.0.0.1"
    """Address to listen on."""
    port: int = 4000
    """Port to listen on; 0 takes any free one."""
    seed: str | None = None
    """Data to start with: `demo`, or `demo:N` for N people."""
    rate_limit: str | None = None
    """Requests each client may make, such as `100/second`."""
    latency: float = 0.0
    """Seconds that every answer is held back."""

    @property
    def people(self) -> int | None:
        """The number of people of the seed, or None without one."""
        if self.seed is None:
            return None
        return int(self.seed.partition(":")[2] or DEMO_PEOPLE)


DEMO_PEOPLE = 60
MAX_DEMO_PEOPLE = 100_000


def emulator_settings(host: str, port: int, seed: str | None, rate_limit: str | None, latency: str | None) -> EmulatorSettings:
    """The checked settings. Raises SettingError for the first that makes no sense."""
    if not host:
        raise SettingError("--host must be an address or a name of this machine, such as 127.0.0.1, or 0.0.0.0 for all that it has")
    if not 0 <= port <= 65_535:
        raise SettingError(f"--port must be from 0 to 65535, not {port}")
    if seed is not None and not _is_seed(seed):
        raise SettingError(f"--seed must be demo or demo:N with N from 5 to {MAX_DEMO_PEOPLE} people, not {seed}")
    if rate_limit is not None and not re.fullmatch(r"[1-9][0-9]{0,8}/(second|minute|hour|day)", rate_limit):
        raise SettingError(f"--rate-limit must be a number per second, minute, hour or day, such as 100/second, not {rate_limit}")
    return EmulatorSettings(host, port, seed, rate_limit, _seconds(latency))


def _is_seed(seed: str) -> bool:
    found = re.fullmatch(r"demo(?::([0-9]{1,6}))?", seed)
    return bool(found) and (found[1] is None or 5 <= int(found[1]) <= MAX_DEMO_PEOPLE) if found else False


def _seconds(latency: str | None) -> float:
    if latency is None:
        return 0.0
    found = re.fullmatch(r"([0-9]{1,6}(?:[.][0-9]{1,3})?)(ms|s)", latency)
    if not found:
        raise SettingError(f"--latency must be a time such as 50ms or 1.5s, not {latency}")
    return float(found[1]) / (1000 if found[2] == "ms" else 1)


PREFIX = "CPOD_"
RATE = r"^[1-9][0-9]{0,8}/(second|minute|hour|day)$"
BUCKET = r"^(?!.*[.][.])(?![0-9]+([.][0-9]+){3}$)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"

SHORTEST_SECRET = 32

# A part of a host name (RFC 1123, section 2.1), and of which S3 makes one: its clients refuse any other endpoint.
LABEL = r"[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
Port = Annotated[int, Meta(ge=0, le=65_535)]
WebAddress = Annotated[str, Meta(pattern=r"^https?://[^\s/]+[^\s]*$", description="an http or https address")]
S3Address = Annotated[
    str,
    Meta(
        pattern=rf"^https?://([^\s/@]+@)?({LABEL}([.]{LABEL})*[.]?|\[[0-9a-fA-F:.]+\])(:[0-9]{{1,5}})?(/\S*)?$",
        description="an http or https address whose host has letters, digits, hyphens and dots only",
    ),
]


class ServerSettings(Struct, frozen=True, kw_only=True):
    """The settings of `cpod serve`, each read from the environment as CPOD_ and its name in capitals."""

    database_url: Annotated[str, Meta(pattern="^postgres(ql)?://", description="a postgresql:// address")]
    """Where the database is, with user and password."""
    secret_key: Annotated[str, Meta(min_length=SHORTEST_SECRET, description=f"at least {SHORTEST_SECRET} characters that nobody can guess")]
    """What cursors, addresses of content, stored private keys and secret fields are sealed with; the same on all servers. After a comma the ones before it, which open what they sealed."""
    host: Annotated[str, Meta(min_length=1, description="an address or a name of this machine")] = "127.0.0.1"
    """Address to listen on."""
    port: Port = 4000
    """Port to listen on; 0 takes any free one."""
    workers: Annotated[int, Meta(ge=1, le=64)] = 1
    """Processes that serve; one per core that PostgreSQL leaves free."""
    public_url: WebAddress = "https://api.cyberpod.app"
    """The address that clients use; tokens are issued by it and for it."""
    database_connections: Annotated[int, Meta(ge=1, le=100)] = 8
    """Connections that each worker keeps."""
    tenant_wall: bool = True
    """Whether the database itself keeps tenants apart, by row-level security, besides every statement doing so."""
    s3_endpoint: S3Address | None = None
    """Address of the S3 server; without one the content of storage objects is not served."""
    s3_bucket: Annotated[
        str, Meta(pattern=BUCKET, description="3 to 63 lower-case letters, digits, dots and hyphens, as S3 names buckets")
    ] = "cpod"
    """Bucket that holds the content."""
    s3_region: Annotated[
        str,
        Meta(pattern=rf"^(?![0-9]+$){LABEL}$", description="letters, digits and hyphens, as a part of a host name, such as eu-central-1"),
    ] = "us-east-1"
    """Region that requests are signed for."""
    s3_access_key: str | None = None
    """Id of the S3 credential."""
    s3_secret_key: str | None = None
    """Secret of the S3 credential."""
    s3_public_endpoint: S3Address | None = None
    """Address of the S3 server as clients reach it, for presigned addresses; where it differs from the endpoint."""
    rate_limit: Annotated[str, Meta(pattern=RATE, description="a number per second, minute, hour or day, such as 100/second")] | None = None
    """Requests that each client may make, such as 6000/minute."""
    rate_limit_storage: (
        Annotated[str, Meta(pattern="^(redis|rediss|valkey|valkeys)://", description="a redis:// or valkey:// address")] | None
    ) = None
    """Redis or Valkey, where several servers share the limits; without it each worker counts for itself."""
    trusted_proxies: str | None = None
    """Networks of the proxies whose X-Forwarded-For tells the client's address, such as 10.0.0.0/8,fd00::/8; without them it is whoever connects."""
    metrics_port: Port | None = None
    """Port for Prometheus, on the same host; without one there are no metrics."""
    traces_endpoint: WebAddress | None = None
    """Where OpenTelemetry traces go, by OTLP over HTTP."""
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    """The least urgent log lines that are written."""
    log_format: Literal["json", "text"] = "json"
    """json for machines, text for people."""


SECRETS = frozenset({"secret_key", "s3_secret_key", "database_url", "rate_limit_storage"})
ADDRESSES = frozenset({"database_url", "public_url", "s3_endpoint", "s3_public_endpoint", "rate_limit_storage", "traces_endpoint"})


def server_settings(environment: Mapping[str, str], **chosen: Any) -> ServerSettings:
    """The settings from the environment and from the command line, which goes before. Raises SettingError with a line for each fault."""
    known = {field.name: field for field in fields(ServerSettings)}
    given: dict[str, Any] = {
        name.removeprefix(PREFIX).lower(): value for name, value in environment.items() if name.startswith(PREFIX) and value != ""
    }
    given |= {name: value for name, value in chosen.items() if value is not None}
    faults = [f"{PREFIX}{name.upper()} is no setting{_nearest(name, known)}" for name in sorted(given.keys() - known.keys() - FOREIGN)]
    for name, field in known.items():
        if name in given:
            faults += _fault(name, given[name], field.type)
        elif field.required:
            faults.append(f"{PREFIX}{name.upper()} is missing: {_description(field.type)}")
    if not faults and "s3_endpoint" in given and not {"s3_access_key", "s3_secret_key"} <= given.keys():
        faults.append("CPOD_S3_ENDPOINT needs CPOD_S3_ACCESS_KEY and CPOD_S3_SECRET_KEY beside it")
    if faults:
        raise SettingError("\n".join(faults))
    return convert({name: given[name] for name in given if name in known}, ServerSettings, strict=False)


def setting(name: str, environment: Mapping[str, str], chosen: Any = None) -> Any:
    """One setting of the server, or its default, for commands that need no more. Raises SettingError."""
    field = next(field for field in fields(ServerSettings) if field.name == name)
    value = environment.get(PREFIX + name.upper()) if chosen is None else chosen
    if not value:
        if not field.required:
            return field.default
        raise SettingError(f"{PREFIX}{name.upper()} is missing: {_description(field.type)}")
    if faults := _fault(name, value, field.type):
        raise SettingError(faults[0])
    return convert(value, field.type, strict=False)


# What the SDKs read from the same environment.
FOREIGN = frozenset({"base_url", "api_key", "client_id"})


def environment_of(settings: ServerSettings) -> dict[str, str]:
    """The settings as an environment would give them, by name without prefix."""
    values = {field.name: getattr(settings, field.name) for field in fields(settings)}
    return {name: str(value).lower() if isinstance(value, bool) else str(value) for name, value in values.items() if value is not None}


def shown(settings: ServerSettings) -> list[tuple[str, str, str]]:
    """Name, value and meaning of each setting, with secrets masked."""
    meanings = _meanings()
    return [
        (PREFIX + field.name.upper(), _masked(field.name, getattr(settings, field.name)), meanings[field.name])
        for field in fields(settings)
    ]


def _masked(name: str, value: Any) -> str:
    if value is None:
        return "-"
    if isinstance(value, bool):
        return str(value).lower()
    if name in ADDRESSES:
        return _without_secrets(value)
    return "***" if name in SECRETS else str(value)


def _without_secrets(address: str) -> str:
    """Where an address leads, without what opens it; nothing of one whose parts cannot be told apart."""
    parts = urlsplit(address)
    if "@" in parts.path + parts.query or parts.fragment:
        return "***"
    user, at, host = parts.netloc.rpartition("@")
    name, colon, _ = user.partition(":")
    query = "&".join(f"{key}=***" if "pass" in key.lower() else f"{key}={value}" for key, value in parse_qsl(parts.query))
    return f"{parts.scheme}://{name}{':***' if colon else ''}{at}{host}{parts.path}{'?' if query else ''}{query}"


def _meanings() -> dict[str, str]:
    """The sentence below each setting in the class above."""
    import ast
    import inspect
    import textwrap

    (declaration,) = ast.parse(textwrap.dedent(inspect.getsource(ServerSettings))).body
    assert isinstance(declaration, ast.ClassDef)
    found: dict[str, str] = {}
    name = ""
    for statement in declaration.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            name = statement.target.id
        elif isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant) and name:
            found[name] = str(statement.value.value)
    return found


def _fault(name: str, value: Any, type: Any) -> list[str]:
    try:
        convert(value, type, strict=False)
    except ValidationError as error:
        wanted = _description(type) or str(error).lower()
        # Before an @ may stand a password.
        held = "" if name in SECRETS or "@" in str(value) else f", not {value}"
        return [f"{PREFIX}{name.upper()} must be {wanted}{held}"]
    if name == "trusted_proxies" and not _are_networks(value):
        return [f"{PREFIX}{name.upper()} must be networks in CIDR notation with commas between, such as 10.0.0.0/8,fd00::/8, not {value}"]
    if name == "secret_key" and (short := _short_secret(value)):
        limit = f"at least {SHORTEST_SECRET} characters that nobody can guess"
        return [f"CPOD_SECRET_KEY must have {limit} in each part between commas; part {short} has fewer"]
    if name in ADDRESSES and not _leads_somewhere(value):
        return [
            f"{PREFIX}{name.upper()} has no port from 0 to 65535 behind its host; what is special in a name or password is written as %40"
        ]
    return []


def _are_networks(text: str) -> bool:
    from ipaddress import ip_network

    try:
        return all(ip_network(network.strip()) for network in text.split(","))
    except ValueError:
        return False


def _short_secret(value: str) -> int:
    """Which of the secrets between commas is the first that is too short, counted from 1; 0 where none is. Nothing of it is shown.

    Anybody could guess one that is left out or blank, as the first of `$NEW,$OLD` is while NEW is not set. Blanks in a row count as one.
    """
    lengths = [len(" ".join(part.split())) for part in value.split(",")]
    return next((number for number, length in enumerate(lengths, 1) if length < SHORTEST_SECRET), 0)


def _leads_somewhere(address: str) -> bool:
    """Whether each host of an address has a port that can be, or none. PostgreSQL takes several hosts, with commas between."""
    try:
        hosts = urlsplit(address).netloc.rpartition("@")[2].split(",")
    except ValueError:
        return False
    ports = [host.rpartition(":")[2] for host in hosts if ":" in host and not host.endswith("]")]
    return all(re.fullmatch("[0-9]{1,5}", port) and int(port) <= 65_535 for port in ports)


def _description(type: Any) -> str:
    """What a setting takes, in words."""
    metas = [item for part in (type, *getattr(type, "__args__", ())) for item in getattr(part, "__metadata__", ())]
    described = next((meta.description for meta in metas if meta.description), "")
    if described:
        return str(described)
    limits = next(((meta.ge, meta.le) for meta in metas if meta.ge is not None), None)
    if limits:
        return f"a whole number from {limits[0]} to {limits[1]}"
    choices = [choice for choice in getattr(type, "__args__", ()) if isinstance(choice, str)]
    return f"{', '.join(choices[:-1])} or {choices[-1]}" if choices else "true or false" if type is bool else ""


def _nearest(name: str, known: Mapping[str, Any]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, known, 1)
    return f"; did you mean {PREFIX}{close[0].upper()}?" if close else ""
