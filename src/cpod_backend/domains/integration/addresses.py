"""Which hosts an address names, told from its text alone: no name is ever looked up."""

import re
from ipaddress import IPv4Address, IPv6Address, ip_address
from socket import inet_aton
from urllib.parse import urlsplit

# RFC 6761 and RFC 6762 give the first two to the machine and its own network, ICANN the third to private networks.
LOCAL_DOMAINS = ("localhost", "local", "internal")

_NAME = re.compile(r"[a-z0-9_-]+([.][a-z0-9_-]+)+")


def scheme_of(url: str) -> str:
    return url.partition(":")[0].lower()


def is_loopback(url: str) -> bool:
    """Whether the address stays on the machine itself."""
    host = _host(url)
    address = _address(host)
    return address.is_loopback if address else host.rpartition(".")[2] == "localhost"


def is_public(url: str) -> bool:
    """Whether the host may be reached from everywhere: no private, loopback, link-local or otherwise reserved address."""
    host = _host(url)
    address = _address(host)
    if address:
        return address.is_global and not address.is_multicast
    return bool(_NAME.fullmatch(host)) and host.rpartition(".")[2] not in LOCAL_DOMAINS


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removesuffix(".")
    except ValueError:
        return ""


def _address(host: str) -> IPv4Address | IPv6Address | None:
    """The address that a host is written as; programs also take 127.1 and 2130706433 for 127.0.0.1."""
    try:
        address = ip_address(host if ":" in host else inet_aton(host))
    except (ValueError, OSError):
        return None
    if isinstance(address, IPv6Address):
        return address.ipv4_mapped or address.sixtofour or address
    return address
