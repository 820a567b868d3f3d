"""Every SDK keeps every rule: all cases through the runner of each language, one process for all of them."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from sdks.conformance.check import Played, play
from sdks.conformance.suite import Case

from sdks.conformance import suite
from tests.sdks.conformance.languages import RUNNERS, Runner


@pytest.fixture(scope="session")
def cases() -> list[Case]:
    return suite.read()


@pytest.fixture(scope="module")
def plays(request: pytest.FixtureRequest, cases: list[Case]) -> Iterator[dict[str, Future[Played]]]:
    """The plays of the languages that are tested, all at once: most of the time of each is spent on waiting for a time to run out."""
    chosen = [item.callspec.params["language"] for item in request.session.items if item.path == request.path]
    with ThreadPoolExecutor() as threads:
        yield {language: threads.submit(played, RUNNERS[language], cases) for language in chosen}


def played(runner: Runner, cases: list[Case]) -> Played:
    return play(runner.ready(), runner.folder, cases)


@pytest.mark.long
@pytest.mark.parametrize("language", RUNNERS)
def test_every_case_holds(language, cases, plays):
    found = plays[language].result()

    assert not str(found), f"{len(found.faults)} of {len(cases)} cases do not hold:\n{found}"
    assert found.ran == len(cases)
