"""Tells on standard error what is going on, when it takes longer than people like to wait in silence."""

import sys
from threading import Timer
from types import TracebackType

SILENCE = 1.0


class Patience:
    """Says after a second which step is under way, and from then on each further one."""

    def __init__(self) -> None:
        self._step = ""
        self._speaks = False
        self._timer = Timer(SILENCE, self._speak)
        self._timer.daemon = True

    def step(self, words: str) -> None:
        self._step = words
        if self._speaks:
            self._say()

    def _speak(self) -> None:
        self._speaks = True
        self._say()

    def _say(self) -> None:
        print(f"{self._step} …", file=sys.stderr, flush=True)

    def __enter__(self) -> "Patience":
        self._timer.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._timer.cancel()
