"""The command line: it starts, greets, refuses nonsense in one line, and stops at once."""

import signal
import socket
import subprocess
import sys
from importlib.metadata import version

import httpx
import pytest

from tests.conformance import CheckedClient
from tests.conftest import running_emulator


def cpod(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "-m", "cpod_backend", *arguments], capture_output=True, text=True, check=False, timeout=60)


def start(*arguments: str) -> subprocess.Popen:
    command = [sys.executable, "-m", "cpod_backend", "emulator", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_the_banner_tells_the_address_the_entities_and_a_line_to_copy():
    process = start("--port", "0")
    assert process.stdout
    banner = [process.stdout.readline() for _ in range(3)]
    assert httpx.get(banner[0].split()[3] + "/health").status_code == 200
    process.send_signal(signal.SIGINT)
    rest, errors = process.communicate(timeout=10)

    assert banner[0].startswith("cPod emulator on http://localhost:")
    assert "83 entities" in banner[1]
    assert "curl -s http://localhost:" in banner[2]
    assert (rest, errors, process.returncode) == ("", "", 0)


@pytest.mark.parametrize("wish", [signal.SIGINT, signal.SIGTERM], ids=lambda wish: wish.name)
def test_whoever_sees_the_first_line_may_stop_it_at_once(wish):
    process = start("--port", "0")
    assert process.stdout
    assert process.stdout.readline()
    process.send_signal(wish)
    _, errors = process.communicate(timeout=10)

    assert (errors, process.returncode) == ("", 0 if wish == signal.SIGINT else -wish)


def test_a_busy_port_is_one_clear_line():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = cpod("emulator", "--port", str(port))

    assert done.returncode == 1
    assert done.stderr.strip() == f"cpod: port {port} is taken by another program; choose another with --port, or --port 0 for any free one"


@pytest.mark.parametrize(("arguments", "words"), [
    (("--port", "70000"), "--port must be from 0 to 65535"), (("--seed", "nothing"), "--seed must be demo"), (("--seed", "demo:1"), "--seed must be demo"),
    (("--rate-limit", "fast"), "--rate-limit must be"), (("--latency", "50"), "--latency must be a time"), (("--host", "256.1.1.1"), "cannot listen on"),
])  # fmt: skip
def test_a_setting_that_makes_no_sense_is_one_clear_line(arguments, words):
    done = cpod("emulator", *arguments)

    assert done.returncode == 1
    assert done.stderr.startswith(f"cpod: {words}")
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(("arguments", "words"), [
    (("emulatr",), "No such command 'emulatr'. Did you mean 'emulator'? Try 'cpod --help'."),
    (("keys", "rotat"), "No such command 'rotat'. Did you mean 'rotate'? Try 'cpod keys --help'."),
    (("emulator", "--prt", "1"), "No such option '--prt'. Did you mean '--port'? Try 'cpod emulator --help'."),
    (("emulator", "--port", "x"), "Invalid value for '--port': 'x' is not a valid integer. Try 'cpod emulator --help'."),
    (("emulator", "--port"), "Option '--port' requires an argument. Try 'cpod emulator --help'."),
    (("db", "check", "--database-url"), "Option '--database-url' requires an argument. Try 'cpod db check --help'."),
    (("emulator", "now"), "Got unexpected extra argument (now). Try 'cpod emulator --help'."),
    (("app", "register"), "Missing option '--tenant'. Try 'cpod app register --help'."),
])  # fmt: skip
def test_arguments_that_make_no_sense_are_one_line_that_names_the_help(arguments, words):
    done = cpod(*arguments)

    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"cpod: {words}\n")


@pytest.mark.parametrize(("arguments", "usage", "shown"), [
    ((), "cpod [OPTIONS] COMMAND [ARGS]...", "emulator"), (("--help",), "cpod [OPTIONS] COMMAND [ARGS]...", "emulator"),
    (("db",), "cpod db [OPTIONS] COMMAND [ARGS]...", "migrate"), (("db", "migrate", "-h"), "cpod db migrate [OPTIONS]", "--database-url"),
])  # fmt: skip
def test_help_tells_what_there_is(arguments, usage, shown):
    done = cpod(*arguments)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"Usage: {usage}\n") and shown in done.stdout


def test_the_version_is_that_of_the_package():
    assert cpod("--version").stdout == f"{version('cpod-backend')}\n"


def test_latency_holds_every_answer_back():
    with running_emulator("--port", "0", "--latency", "300ms") as address:
        assert httpx.get(f"{address}/health").elapsed.total_seconds() >= 0.3


def test_a_rate_limit_is_told_and_then_held():
    with running_emulator("--port", "0", "--rate-limit", "3/hour") as address, CheckedClient(base_url=address) as client:
        body = {"client_id": "dev", "client_secret": "dev", "grant_type": "client_credentials"}
        client.headers["authorization"] = f"Bearer {client.post('/api/v1/auth/token', json=body).json()['access_token']}"
        answers = [client.get("/v1/people") for _ in range(4)]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert answers[0].headers["ratelimit-policy"] == '"default";q=3;w=3600'
    assert answers[0].headers["ratelimit"].startswith('"default";r=2;t=')
    assert 0 < int(answers[3].headers["retry-after"]) <= 3600
    assert answers[3].json()["title"] == "Too Many Requests"


def test_the_derived_files_are_what_the_domain_files_give_and_can_be_checked_from_anywhere_in_the_checkout():
    assert cpod("contract", "check").stdout == "every derived file is fresh\n"
