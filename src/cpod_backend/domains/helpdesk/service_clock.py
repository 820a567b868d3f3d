"""The clock of a service level: it stands still outside business hours and on holidays, in the policy's own time zone."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from cpod_backend.contract.formats import write_time

if TYPE_CHECKING:
    from cpod_backend.domains.helpdesk.sla_policy import SlaPolicy

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

LONGEST_LOOK = timedelta(days=3660)
"""Beyond ten years no due time is looked for: a policy may open for a minute a week and ask for a year."""


class ServiceClock:
    """Tells the time as one policy counts it."""

    def __init__(self, policy: "SlaPolicy") -> None:
        self._zone = ZoneInfo(policy.timezone)
        self._holidays = frozenset(policy.holiday_dates or ())
        self._hours: dict[str, list[tuple[str, str]]] = {day: [] for day in WEEKDAYS}
        if policy.is_business_hours_only:
            for span in policy.business_hours or ():
                self._hours[span.weekday].append((span.opens_at_time, span.closes_at_time))
        else:
            self._hours = {day: [("00:00", "24:00")] for day in WEEKDAYS}

    def after(self, start: str, length: timedelta) -> str | None:
        """The time at which the clock has run for that long; None where that is more than ten years away."""
        begin = datetime.fromisoformat(start)
        for opens, closes in self._spans(begin, begin + LONGEST_LOOK):
            if length <= closes - opens:
                return write_time(opens + length)
            length -= closes - opens
        return None

    def between(self, start: str, end: str) -> timedelta:
        """How long the clock runs from one time to another."""
        spans = self._spans(datetime.fromisoformat(start), datetime.fromisoformat(end))
        return sum((closes - opens for opens, closes in spans), timedelta())

    def _spans(self, begin: datetime, end: datetime) -> Iterator[tuple[datetime, datetime]]:
        """The spans between two times in which the clock runs, one after the other."""
        day = begin.astimezone(self._zone).date()
        while day <= end.astimezone(self._zone).date():
            for opens, closes in sorted(self._hours[WEEKDAYS[day.weekday()]]):
                first, last = max(self._moment(day, opens), begin), min(self._moment(day, closes), end)
                if first < last and day.isoformat() not in self._holidays:
                    yield first, last
            day += timedelta(days=1)

    def _moment(self, day: date, clock: str) -> datetime:
        hour, minute = clock.split(":")
        if hour == "24":
            day, hour = day + timedelta(days=1), "00"
        return datetime.combine(day, time(int(hour), int(minute)), self._zone).astimezone(UTC)
