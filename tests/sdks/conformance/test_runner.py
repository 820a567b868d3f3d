"""How runners are driven, with small programs for runners: those that do their work and those that fail in every way."""

import sys
from pathlib import Path

import pytest
from sdks.conformance.check import play
from sdks.conformance.runner import Failed, outcomes
from sdks.conformance.suite import Case

from sdks.conformance import runner

LINES = [{"run": f"r{number}", "base": "http://127.0.0.1:9", "case": {"name": f"case {number}"}} for number in range(3)]
READ = "import json, sys, time\nfor line in sys.stdin:\n    run = json.loads(line)['run']\n    "
ANSWER = "print(json.dumps({'run': run, 'results': [], 'waits': [], 'log': ''}), flush=True)"


def run(program: str, patience: float = 10) -> list[str]:
    return [name for name, _ in outcomes([sys.executable, "-c", program], Path(), LINES, patience)]


def test_every_line_gets_its_outcome():
    assert run(READ + ANSWER) == ["r0", "r1", "r2"]


def test_outcomes_may_come_in_any_order():
    program = f"import json, sys\nfor line in reversed(list(sys.stdin)):\n    run = json.loads(line)['run']\n    {ANSWER}"

    assert run(program) == ["r2", "r1", "r0"]


def test_more_input_than_a_pipe_holds_does_no_harm():
    lines = [{"run": str(number), "case": {"name": "x" * 1000}} for number in range(500)]
    program = f"import json, sys\nfor line in sys.stdin:\n    run = json.loads(line)['run']\n    print(' ' * 2000, end='')\n    {ANSWER}"

    assert len(list(outcomes([sys.executable, "-c", program], Path(), lines))) == 500


@pytest.mark.parametrize(
    ("program", "said"),
    [
        (
            READ + "time.sleep(60) if run == 'r1' else " + ANSWER,
            "nothing came from the runner for 1 s; these have no outcome: case 1; case 2",
        ),
        (READ + "sys.exit(3) if run == 'r1' else " + ANSWER, "the runner ended with 3; these have no outcome: case 1; case 2"),
        (READ + "pass", "the runner ended with 0; these have no outcome: case 0; case 1; case 2"),
        (READ + "raise ValueError('ouch')", "ValueError: ouch"),
        (READ + "print('hello', flush=True)", "a line that is not JSON: 'hello"),
        (READ + "print('[1]', flush=True)", "a line that is no object"),
        (READ + "run = 'r0'; " + ANSWER, "an outcome for the run 'r0', which was not waiting"),
        (READ + "run = 'other'; " + ANSWER, "an outcome for the run 'other', which was not waiting"),
    ],
)
def test_a_runner_that_fails_is_told(program, said):
    with pytest.raises(Failed, match=r".") as failure:
        run(program, patience=1)

    assert said in str(failure.value)


def test_a_runner_that_does_not_exist_is_told():
    with pytest.raises(Failed, match="cannot be started"):
        list(outcomes(["/nowhere/runner"], Path(), LINES))


def test_what_a_runner_started_ends_with_it():
    child = "import subprocess, sys\nchild = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'], stdout=sys.stdout)\n"

    with pytest.raises(Failed, match="nothing came"):
        run(child + READ + "time.sleep(60)", patience=1)


def test_a_runner_that_stays_when_its_input_has_ended_is_told(monkeypatch):
    monkeypatch.setattr(runner, "GOODBYE", 0.5)

    with pytest.raises(Failed, match="does not end with its input"):
        run(f"{READ}{ANSWER}\ntime.sleep(60)")


def test_variables_of_the_machine_do_not_reach_a_runner(monkeypatch):
    monkeypatch.setenv("CPOD_API_KEY", "mine")
    program = READ.replace("import json", "import os, json") + "run = run if 'CPOD_API_KEY' not in os.environ else 'seen'; " + ANSWER

    assert run(program) == ["r0", "r1", "r2"]


def test_a_played_case_gets_its_base_and_its_verdict():
    program = (
        "import json, sys, urllib.request\nfor line in sys.stdin:\n    line = json.loads(line)\n    run = line['run']\n"
        "    seen = urllib.request.urlopen(line['case']['client']['baseUrl'] + '/v1/people').read().decode()\n"
        "    print(json.dumps({'run': run, 'results': [{'text': seen}], 'waits': [], 'log': ''}), flush=True)"
    )
    right = {
        "name": "right",
        "rule": "1.3",
        "client": {"baseUrl": "{base}"},
        "replies": [{"text": "x"}],
        "expect": {"requests": 1, "results": [{"text": "x"}]},
    }
    wrong = right | {"name": "wrong", "expect": {"requests": 2, "results": [{"text": "y"}]}}

    played = play([sys.executable, "-c", program], Path(), [Case("g", right), Case("g", wrong)])

    assert (played.ran, played.failure) == (2, "")
    assert played.faults == {"[g, 1.3] wrong": ["1 requests came, not 2: GET /v1/people", 'result 0: text is "x", not "y"']}


def test_a_case_that_never_ends_is_named():
    case = Case("g", {"name": "endless", "rule": "1.3", "client": {}, "steps": [], "expect": {"requests": 0}})
    played = play([sys.executable, "-c", READ + "time.sleep(60)"], Path(), [case], patience=1)

    assert "these have no outcome: endless" in str(played)
    assert runner.PATIENCE > 1
