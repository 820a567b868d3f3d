"""When Python looks for garbage: not while a process starts, and seldom afterwards."""

import gc


def pause() -> None:
    """For a start, which makes 130,000 objects that all stay: looking for garbage among them would take a fifth of its time. Short commands leave it at that."""
    gc.disable()


def resume() -> None:
    """For what runs on. Records are acyclic, so collecting often only costs: it put the p99 of POST from 16 to 38 ms. What is there by now is never looked at."""
    gc.freeze()
    gc.set_threshold(50_000, 50, 100)
    gc.enable()
