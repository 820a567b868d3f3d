"""Addresses of clients, and the networks that they lie in."""

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address


def read_address(text: str | None) -> IPv4Address | IPv6Address | None:
    """The address, that of IPv4 where it is told in the form of IPv6 (RFC 4291 section 2.5.5.2); None for what is none."""
    try:
        address = ip_address(text or "")
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def lies_in(text: str | None, networks: Iterable[IPv4Network | IPv6Network]) -> bool:
    """Whether the text is an address in one of the networks."""
    address = read_address(text)
    return address is not None and any(address in network for network in networks)
