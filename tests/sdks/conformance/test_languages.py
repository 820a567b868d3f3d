"""Every SDK keeps every rule: all cases through the runner of each language, one process for all of them."""

import pytest
from sdks.conformance.check import play

from sdks.conformance import suite
from tests.sdks.conformance.languages import RUNNERS


@pytest.mark.parametrize("language", RUNNERS)
def test_every_case_holds(language):
    runner = RUNNERS[language]
    cases = suite.read()

    played = play(runner.ready(), runner.folder, cases)

    assert not str(played), f"{len(played.faults)} of {len(cases)} cases do not hold:\n{played}"
    assert played.ran == len(cases)
