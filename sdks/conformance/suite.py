"""Reads the cases of all groups."""

import json
from pathlib import Path
from typing import Any, NamedTuple

FOLDER = Path(__file__).parent / "cases"


class Case(NamedTuple):
    """A case with the group that it is of."""

    group: str
    case: dict[str, Any]

    @property
    def name(self) -> str:
        return str(self.case["name"])


def read(folder: Path = FOLDER) -> list[Case]:
    """All cases, group by group."""
    files = [json.loads(path.read_text()) for path in sorted(folder.glob("*.json"))]
    return [Case(file["group"], case) for file in files for case in file["cases"]]


def placed(value: Any, base: str, closed: str) -> Any:
    """The value with `{base}` and `{closed}` in its texts replaced by the run's own address and one at which nobody listens."""
    if isinstance(value, list):
        return [placed(item, base, closed) for item in value]
    if isinstance(value, dict):
        return {name: placed(item, base, closed) for name, item in value.items()}
    return value.replace("{base}", base).replace("{closed}", closed) if isinstance(value, str) else value
