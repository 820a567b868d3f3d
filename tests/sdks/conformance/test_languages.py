"""Every SDK keeps every rule: all cases through the runner of each language, one process for all of them."""

import pytest
from sdks.conformance.check import play
from sdks.conformance.suite import Case

from sdks.conformance import suite
from tests.sdks.conformance.languages import RUNNERS


@pytest.fixture(scope="session")
def cases() -> list[Case]:
    return suite.read()


@pytest.mark.long
@pytest.mark.parametrize("language", RUNNERS)
def test_every_case_holds(language, cases):
    runner = RUNNERS[language]

    played = play(runner.ready(), runner.folder, cases)

    assert not str(played), f"{len(played.faults)} of {len(cases)} cases do not hold:\n{played}"
    assert played.ran == len(cases)
