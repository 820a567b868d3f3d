"""`cpod app register` and `cpod keys`: what they print opens doors, and what they cannot do is told in one line."""

import json
from contextlib import asynccontextmanager

import pytest

from cpod_backend.commands.credentials import Installation, credential_commands
from tests.api.oauth.server import running, sign_in


@pytest.fixture
def cluster():
    with running() as cluster:
        yield cluster


@pytest.fixture
def cpod(cluster, capsys):
    """Runs a command line against the cluster and gives what it prints."""

    @asynccontextmanager
    async def opened():
        yield Installation(cluster.servers[0].world, cluster.keyring, cluster.seal)

    commands = dict(zip(("app", "keys"), credential_commands(opened), strict=True))

    def run(group, *arguments):
        commands[group].main(list(arguments), standalone_mode=False)
        return json.loads(capsys.readouterr().out)

    return run


@pytest.fixture
def refusal(cpod, capsys):
    """The one line with which a command says why it does not do what it was asked."""

    def run(*arguments):
        with pytest.raises(SystemExit) as ended:
            cpod(*arguments)
        said = capsys.readouterr()
        assert (ended.value.code, said.out, said.err.count("\n")) == (1, "", 1)
        return said.err.removeprefix("cpod: ")

    return run


def test_the_first_credentials_of_a_server_work(cluster, cpod):
    made = cpod("app", "register", "--tenant", "acme", "--name", "ops", "--scope", "*")

    assert {"applicationId", "clientId", "clientSecret", "scopes", "createdAt"} == {*made}
    assert made["clientId"].endswith("@acme")
    assert made["clientSecret"].startswith(f"cpod_live_{made['clientId']}_")
    api = sign_in(cluster.servers[0], made["clientId"], made["clientSecret"])
    assert api.get(f"/v1/integration/{made['applicationId']}").data["name"] == "ops"


def test_several_scopes_are_given_by_spaces(cpod):
    assert cpod("app", "register", "--tenant", "acme", "--name", "a", "--scope", "people:read org:read")["scopes"] == [
        "people:read",
        "org:read",
    ]


@pytest.mark.parametrize(("tenant", "name", "scope", "words"), [
    ("a b", "ops", "*", "--tenant must be"), ("acme", "", "*", "name must have 1 to 200 characters"), ("acme", "ops", "people:fly", "people:fly is not a scope"),
    ("acme", "ops", " ", "--scope must name at least one scope"),
])  # fmt: skip
def test_what_cannot_be_registered_is_told_in_one_line(cpod, refusal, tenant, name, scope, words):
    assert words in refusal("app", "register", "--tenant", tenant, "--name", name, "--scope", scope)


def test_keys_are_rotated_and_listed(cpod, refusal):
    assert [key["state"] for key in cpod("keys", "list")] == ["active"]
    assert [key["state"] for key in cpod("keys", "rotate")] == ["active", "next"]

    assert "has not taken over yet" in refusal("keys", "rotate")

    assert [key["state"] for key in cpod("keys", "rotate", "--compromised")] == ["active", "next", "next"]
    assert not any("seal" in text or "priv" in text for key in cpod("keys", "list") for text in key)


@pytest.mark.parametrize("lead", ["nan", "inf", "1e300", "-inf", "-600", "9", "2592001"])
def test_a_key_does_not_take_over_before_all_know_it_nor_never(cpod, refusal, lead):
    assert "--lead must be at least 10 seconds" in refusal("keys", "rotate", "--lead", lead)

    assert [key["state"] for key in cpod("keys", "list")] == ["active"]
