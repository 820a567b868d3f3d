"""What approvals are made of: a chain of steps, and people who decide."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.client import Api


class Chain:
    """One request for approval with its steps."""

    def __init__(self, api: Api, **fields: Any) -> None:
        self.api = api
        self.request = api.make("ApprovalRequest", **fields)
        self.steps: list[dict[str, Any]] = []

    def ask(self, index: int = 0, **fields: Any) -> dict[str, Any]:
        """Adds a step, of a person of its own unless said otherwise."""
        step = self.api.make("ApprovalStep", approvalRequestId=self.request["id"], stepIndex=index, **fields)
        self.steps.append(step)
        return step

    def submit(self) -> dict[str, Any]:
        return dict(self.api.change(self.request, status="pending").data)

    def decide(self, step: dict[str, Any], decision: str, by: dict[str, Any] | None = None, **fields: Any):
        """Sends a decision, as a person or as the organization's own client."""
        caller = self.api.as_person(by) if by else self.api
        return caller.change(step, decision=decision, **({"comment": "Because"} | fields))

    @property
    def status(self) -> str:
        return str(self.api.read(self.request)["status"])

    @property
    def statuses(self) -> list[str]:
        return [self.api.read(step)["status"] for step in self.steps]


def in_a_minute() -> str:
    return (datetime.now(UTC) + timedelta(minutes=1)).isoformat()


@pytest.fixture
def chain(api):
    """Makes requests, submitted with one step for each set of fields given."""

    def make(*steps: dict[str, Any], **fields: Any) -> Chain:
        made = Chain(api, **fields)
        for index, step in enumerate(steps):
            made.ask(**({"index": index} | step))
        made.submit()
        return made

    return make
