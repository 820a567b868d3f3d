"""Every setting: its name, its default, what it means; read once and checked at start."""

import re

from msgspec import Struct


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
