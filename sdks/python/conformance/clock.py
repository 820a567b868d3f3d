"""A clock that stands still but for waits, which it writes down."""

from threading import Lock

START = 1779444000.0
"""2026-05-22T10:00:00Z"""


class VirtualClock:
    """Time moves by waits and by `advance` only; every draw gives the same number."""

    def __init__(self, draw: float) -> None:
        self.waits: list[float] = []
        self._draw = draw
        self._now = 0.0
        self._lock = Lock()

    def monotonic(self) -> float:
        return self._now

    def time(self) -> float:
        return START + self._now

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.waits.append(seconds)
            self._now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)

    def random(self) -> float:
        return self._draw

    def advance(self, seconds: float) -> None:
        self._now += seconds
