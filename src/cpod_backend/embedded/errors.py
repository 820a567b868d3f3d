"""What goes wrong with an embedded service, in words for whoever started cPod."""


class EmbeddedError(Exception):
    """An embedded service cannot start. The first line says why and what to do; lines of the server's log may follow."""
