"""The time of the server and the ids made from it."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from time import time

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PAIRS = tuple(a + b for a in ALPHABET for b in ALPHABET)


class Clock:
    """Tells the time in the form of the contract; a request takes it once."""

    def __init__(self, seconds: Callable[[], float] = time) -> None:
        self.seconds = seconds
        self._second = self._millis = -1
        self._prefix = self._text = ""

    def now(self) -> str:
        """UTC with milliseconds: `2026-05-22T10:00:00.000Z`. All who ask within one share the same string."""
        millis = int(self.seconds() * 1000)
        if millis != self._millis:
            self._millis = millis
            second, rest = divmod(millis, 1000)
            if second != self._second:
                self._second = second
                self._prefix = f"{datetime.fromtimestamp(second, UTC):%Y-%m-%dT%H:%M:%S}."
            self._text = f"{self._prefix}{rest:03d}Z"
        return self._text


def random_bits() -> int:
    return int.from_bytes(os.urandom(10))


class Ulids:
    """Makes ULIDs that ascend within one process.

    The specification of ULID: 48 bits of milliseconds and 80 random bits, in Crockford's base 32.
    Within one millisecond, or when the clock steps back, the random part counts up.
    """

    def __init__(self, clock: Clock, random: Callable[[], int] = random_bits) -> None:
        self._clock = clock
        self._random = random
        self._millis = -1
        self._last = 0
        self._stem = ""

    def next(self) -> str:
        millis = int(self._clock.seconds() * 1000)
        if millis > self._millis:
            self._millis = millis
            # One bit stays free, so that counting up never runs into the time.
            value = millis << 80 | self._random() >> 1
        else:
            value = self._last + 1
            if low := value & 1023:
                # Only the last two characters count on, and the others stand.
                self._last = value
                return self._stem + PAIRS[low]
        self._last = value
        self._stem = "".join([PAIRS[value >> shift & 1023] for shift in SHIFTS])
        return self._stem + PAIRS[value & 1023]


SHIFTS = tuple(range(120, 0, -10))
