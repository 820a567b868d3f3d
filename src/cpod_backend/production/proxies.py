"""Whose address a request comes from, where proxies stand between: what those say that are trusted to tell it."""

from ipaddress import ip_network

from cpod_backend.api.exchange import Request
from cpod_backend.api.networks import lies_in, read_address


class Proxies:
    """The networks of the proxies that are trusted."""

    def __init__(self, networks: str) -> None:
        self._networks = [ip_network(network.strip()) for network in networks.split(",")]

    def name_client(self, request: Request) -> None:
        """Puts the client's address in the place of the proxy's.

        Each proxy adds the address that it was asked from at the end of X-Forwarded-For, and anybody may have written what stands before. So the
        header is read from its end, as far as those that wrote it are trusted.
        """
        if request.client is None or not self._trusts(request.client[0]):
            return
        for address in reversed((request.header(b"x-forwarded-for") or "").split(",")):
            address = address.strip()
            if read_address(address) is None:
                return
            request.client = (address, 0)
            if not self._trusts(address):
                return

    def _trusts(self, address: str) -> bool:
        return lies_in(address, self._networks)
