"""Shows that sowing the seed goes on, once it takes longer than a second."""

from time import monotonic
from typing import Any

PATIENCE = 1.0


class Progress:
    """A line that counts records; it appears only where a person looks and only after a second."""

    def __init__(self, people: int) -> None:
        self._people = people
        self._started = monotonic()
        self._records = 0
        self._bar: Any = None
        self._task: Any = None

    def __enter__(self) -> "Progress":
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def report(self, entity: str, count: int) -> None:
        """One more record of an entity."""
        self._records += 1
        if self._bar is None and monotonic() - self._started > PATIENCE:
            self._bar, self._task = self._show()
        if self._bar is not None and self._records % 50 == 0:
            self._bar.update(self._task, completed=self._records, description=f"Sowing the demo company: {entity}")

    def _show(self) -> tuple[Any, Any]:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bar

        columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()
        bar = Bar(*columns, console=Console(stderr=True), transient=True)
        bar.start()
        return bar, bar.add_task("Sowing the demo company", total=RECORDS_PER_PERSON * self._people, completed=self._records)


# The company has 3,338 records at 60 people and 50,634 at 1,000; only the length of the bar depends on it.
RECORDS_PER_PERSON = 50
