"""The steps of a call that touch the world: the engine yields them, a driver takes them in a thread or in an event loop."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cpod._core.http import HttpRequest


class Send:
    """Sends a request; gives the answer or throws a TransportError."""

    __slots__ = ("request",)

    def __init__(self, request: HttpRequest) -> None:
        self.request = request


class Wait:
    """Waits these seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Authorize:
    """Gives the token to send; another one than `refused`. `deadline` is when the call gives up."""

    __slots__ = ("deadline", "refused")

    def __init__(self, refused: str | None, deadline: float) -> None:
        self.refused = refused
        self.deadline = deadline
