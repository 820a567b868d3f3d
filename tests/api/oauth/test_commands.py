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
        commands[group](list(arguments), result_action="return_value")
        return json.loads(capsys.readouterr().out)

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
])  # fmt: skip
def test_what_cannot_be_registered_is_told_in_one_line(cpod, tenant, name, scope, words):
    with pytest.raises(SystemExit) as refused:
        cpod("app", "register", "--tenant", tenant, "--name", name, "--scope", scope)

    assert str(refused.value).startswith("cpod: ")
    assert words in str(refused.value)
    assert "\n" not in str(refused.value)


def test_keys_are_rotated_and_listed(cpod):
    assert [key["state"] for key in cpod("keys", "list")] == ["active"]
    assert [key["state"] for key in cpod("keys", "rotate")] == ["active", "next"]

    with pytest.raises(SystemExit, match="has not taken over yet"):
        cpod("keys", "rotate")

    assert [key["state"] for key in cpod("keys", "rotate", "--compromised")] == ["active", "next", "next"]
    assert not any("seal" in text or "priv" in text for key in cpod("keys", "list") for text in key)
