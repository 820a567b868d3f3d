"""Whether the version of the document was raised as far as its changes ask for."""

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from cpod_backend.derive.diff.findings import Finding
from cpod_backend.derive.diff.kinds import Impact


class FailOn(StrEnum):
    """Which changes without the version they ask for fail a build."""

    BREAKING = "breaking"
    COMPATIBLE = "compatible"
    NONE = "none"


class Judgement(NamedTuple):
    """Whether a change passes, and what there is to say about the versions."""

    passes: bool
    notices: tuple[str, ...]


def judge(before: str, after: str, findings: Iterable[Finding], fail_on: FailOn) -> Judgement:
    """A breaking change asks for a higher major version, a compatible one for a higher minor version."""
    impacts = {finding.impact for finding in findings}
    old, new = _numbers(before), _numbers(after)
    if not old or not new:
        strange = after if old else before
        notices = [f"info.version {strange} is no version such as 1.2.0, so nothing counts as raised."]
        breaks, lags = Impact.BREAKING in impacts, Impact.COMPATIBLE in impacts
    else:
        notices = [f"info.version went down from {before} to {after}."] if new < old else []
        breaks = Impact.BREAKING in impacts and new[0] <= old[0]
        lags = Impact.COMPATIBLE in impacts and new[:2] <= old[:2]
        if breaks:
            notices.append(f"Breaking changes need a raised major version: {old[0] + 1}.0.0 or higher, but info.version is {after}.")
        elif Impact.BREAKING in impacts:
            notices.append(f"The major version was raised from {old[0]} to {new[0]}, as breaking changes need.")
        elif lags:
            notices.append(f"Compatible changes ask for a raised minor version: {old[0]}.{old[1] + 1}.0, but info.version is {after}.")
    failing = {FailOn.NONE: False, FailOn.BREAKING: breaks, FailOn.COMPATIBLE: breaks or lags}
    return Judgement(not failing[fail_on], tuple(notices))


def _numbers(version: str) -> tuple[int, ...]:
    """Major, minor and patch, as SemVer writes them; empty for anything else."""
    found = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)(?:[-+].*)?", version, re.ASCII)
    return tuple(map(int, found.groups())) if found else ()
