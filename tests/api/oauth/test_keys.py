"""Signing keys: they rotate while requests run and no token is refused; what is published, and what a poll that fails leaves in force."""

import asyncio

import pytest
from msgspec.structs import replace

from cpod_backend.api.oauth.grants import LONGEST_LIFETIME
from cpod_backend.api.oauth.keys import make_key
from cpod_backend.api.oauth.rotation import JWKS_MAX_AGE, LEAD, RotationUnderWay, pruned, rotated, with_first
from cpod_backend.commands.credentials import CommandFault, list_keys, rotate_keys
from cpod_backend.stores.sealing import Seal, SealError
from tests.api.oauth.server import ISSUER, ask, elsewhere, read_parts, running, sign_in

SEAL = Seal.derived("a secret of tests", "tests")


@pytest.fixture
def pair():
    """Two servers whose clock and keys no other test moves."""
    with running(servers=2) as cluster:
        yield cluster


def published(server):
    return [key["kid"] for key in server.connection.get("/.well-known/jwks.json").json()["keys"]]


def credentials(made):
    return {"client_id": made["clientId"], "client_secret": made["clientSecret"]}


def signer(api):
    return read_parts(api.token)[0]["kid"]


def rotate(cluster, **options):
    return cluster.run(rotate_keys(cluster.keyring, cluster.seal, cluster.clock, **options))


def test_keys_rotate_under_traffic_and_no_token_is_refused(pair):
    made = pair.register("acme", "*")
    here, there = pair.servers
    tokens = [sign_in(here, made["clientId"], made["clientSecret"])]
    (first,) = published(here)
    rotate(pair)

    def everybody_is_let_in(step):
        pair.ahead = step
        for server in pair.servers:
            tokens.append(sign_in(server, made["clientId"], made["clientSecret"]))
            for api in tokens[-4:]:
                for door in pair.servers:
                    answer = elsewhere(api, door).get("/v1/people")
                    assert answer.status == 200, (step, answer)
            pair.run(server.oauth.watch.look())

    for step in range(0, int(LEAD) + 120, 40):
        everybody_is_let_in(float(step))

    (old, second) = published(here)
    assert (old, second) == (first, published(there)[1])
    assert {signer(api) for api in tokens} == {first, second}
    assert signer(tokens[-1]) == second


def test_a_new_key_is_published_before_it_signs_and_an_old_one_until_its_last_token_is_over(pair):
    made = pair.register("acme", "*")
    server = pair.servers[0]
    (first,) = published(server)

    rotate(pair)
    pair.look()
    assert len(published(server)) == 2
    assert signer(sign_in(server, made["clientId"], made["clientSecret"])) == first
    assert LEAD > JWKS_MAX_AGE

    pair.ahead = LEAD + 1
    assert signer(sign_in(server, made["clientId"], made["clientSecret"])) != first
    pair.ahead = LEAD + LONGEST_LIFETIME
    assert first in published(server)
    pair.ahead += 120
    assert first not in published(server)


def test_a_compromised_key_opens_nothing_once_the_new_one_signs(pair):
    made = pair.register("acme", "*")
    stolen = sign_in(pair.servers[0], made["clientId"], made["clientSecret"])
    assert stolen.get("/v1/people").status == 200

    rotate(pair, lead=10, compromised=True)
    pair.ahead = 11.0
    pair.look()

    answer = stolen.get("/v1/people")
    assert (answer.status, answer.detail) == (401, "the access token was signed with a key that is not known here or is no longer in use")
    assert sign_in(pair.servers[1], made["clientId"], made["clientSecret"]).get("/v1/people").status == 200


def test_what_is_over_is_taken_out_of_the_keyring(pair):
    made = pair.register("acme", "*")
    server = pair.servers[0]
    api = sign_in(server, made["clientId"], made["clientSecret"])
    body = {"client_id": made["clientId"], "client_secret": made["clientSecret"], "token": api.token}
    server.connection.post("/api/v1/auth/revoke", data=body)
    rotate(pair)

    pair.ahead = LEAD + 120
    pair.run(server.oauth.watch.tidy())
    assert [bool(key.sealed) for key in pair.run(pair.keyring.keys())] == [False, True]
    assert api.get("/v1/people").status == 401

    pair.ahead = LEAD + LONGEST_LIFETIME + 120
    pair.run(server.oauth.watch.tidy())
    assert len(pair.run(pair.keyring.keys())) == 1
    assert pair.run(pair.keyring.revoked_since(0)).revocations == []


def test_keys_are_listed_with_their_states(pair):
    rotate(pair)
    assert [key["state"] for key in pair.run(list_keys(pair.keyring, pair.clock))] == ["active", "next"]

    pair.ahead = LEAD + 1
    listed = pair.run(list_keys(pair.keyring, pair.clock))
    assert [key["state"] for key in listed] == ["retiring", "active"]
    assert listed[0]["signsUntil"] == listed[1]["signsFrom"]
    assert {*listed[0]} == {"kid", "algorithm", "state", "madeAt", "signsFrom", "signsUntil", "endsAt"}


def test_a_second_rotation_waits_for_the_first(pair):
    rotate(pair)

    with pytest.raises(CommandFault, match="has not taken over yet"):
        rotate(pair)
    with pytest.raises(CommandFault, match="at least 10 seconds"):
        rotate(pair, lead=1)


def test_servers_that_start_together_make_one_first_key(pair):
    assert published(pair.servers[0]) == published(pair.servers[1])
    assert len(published(pair.servers[0])) == 1


def test_the_metadata_leads_to_every_endpoint(pair):
    server = pair.servers[0]
    answer = server.connection.get("/.well-known/oauth-authorization-server")
    metadata = answer.json()

    assert metadata["issuer"] == ISSUER
    for name in ("token_endpoint", "revocation_endpoint", "introspection_endpoint"):
        assert server.connection.post(metadata[name].removeprefix(ISSUER), json={}).json()["error"] == "invalid_request"
    assert "keys" in server.connection.get(metadata["jwks_uri"].removeprefix(ISSUER)).json()
    assert {"*", "apps:write", "people:read", "people:write"} <= set(metadata["scopes_supported"])


@pytest.mark.parametrize("path", ["/.well-known/oauth-authorization-server", "/.well-known/jwks.json"])
def test_what_is_published_is_cached_and_asked_for_again_cheaply(pair, path):
    connection = pair.servers[0].connection
    first = connection.get(path)

    assert first.headers["cache-control"] == "public, max-age=300"
    again = connection.get(path, headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    rotate(pair)
    pair.look()
    assert (connection.get(path, headers={"if-none-match": first.headers["etag"]}).status_code == 200) is (path.endswith("jwks.json"))


def test_what_is_published_holds_no_private_part(pair):
    for key in pair.servers[0].connection.get("/.well-known/jwks.json").json()["keys"]:
        assert {*key} == {"kty", "crv", "x", "y", "kid", "alg", "use"}


def test_the_emulator_has_metadata_and_publishes_no_key(connection, emulator):
    metadata = connection.get("/.well-known/oauth-authorization-server").json()

    assert metadata["token_endpoint"] == f"{emulator}/api/v1/auth/token".replace("localhost", connection.base_url.host)
    assert "jwks_uri" not in metadata
    assert connection.get("/.well-known/jwks.json").status_code == 404


def test_a_look_that_fails_leaves_in_force_what_is_known(pair, caplog, monkeypatch):
    made = pair.register("acme", "*")
    here, there = pair.servers
    revoked, good = (sign_in(here, made["clientId"], made["clientSecret"]) for _ in range(2))
    body = {"client_id": made["clientId"], "client_secret": made["clientSecret"], "token": revoked.token}
    here.connection.post("/api/v1/auth/revoke", data=body)

    looks = asyncio.Queue()
    there.oauth.watch._keyring = Unreachable(looks)
    monkeypatch.setattr("cpod_backend.api.oauth.watch.EVERY", 0)

    async def watch_twice():
        task = asyncio.create_task(there.oauth.watch.run())
        await looks.get()
        await looks.get()
        task.cancel()

    pair.run(watch_twice())

    assert elsewhere(good, there).get("/v1/people").status == 200
    assert elsewhere(revoked, here).get("/v1/people").status == 401
    assert "what is known of it stays in force" in caplog.text
    there.oauth.watch._keyring = pair.keyring
    pair.look()
    assert elsewhere(revoked, there).get("/v1/people").status == 401


class Unreachable:
    """A keyring whose database is down; it tells of each look."""

    def __init__(self, looks):
        self.looks = looks

    async def revoked_since(self, cursor):
        await self.looks.put("look")
        raise OSError("connection refused")


def test_without_a_key_tokens_are_not_issued_and_nothing_breaks(pair):
    made = pair.register("acme", "*")
    pair.run(pair.keyring.revise(lambda keys: []))
    pair.look()

    answer = ask(pair.servers[0], made["clientId"], made["clientSecret"])
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")


# A key that cannot be opened: a command that ran with another secret has made it


STRANGE = Seal.derived("another secret of tests", "tests")


def break_in(cluster, **options):
    """What an earlier version did when it was told to rotate the keys with the wrong secret; gives the id of the key."""
    now = cluster.clock.seconds()
    strange = make_key(STRANGE, now)
    cluster.run(cluster.keyring.revise(lambda keys: rotated(keys, strange, now, **options)))
    return strange.id


def test_a_key_that_cannot_be_opened_keeps_no_revocation_from_being_learned(pair):
    made = pair.register("acme", "*")
    here, there = pair.servers
    api = sign_in(here, made["clientId"], made["clientSecret"])
    assert elsewhere(api, there).get("/v1/people").status == 200
    break_in(pair)
    assert api.delete(f"/v1/integration/{made['applicationId']}").status == 204
    pair.look()

    assert elsewhere(api, there).get("/v1/people").status == 401


def test_revocations_are_learned_though_the_keys_cannot_be_read(pair, monkeypatch):
    made = pair.register("acme", "*")
    here, there = pair.servers
    api = sign_in(here, made["clientId"], made["clientSecret"])
    assert elsewhere(api, there).get("/v1/people").status == 200
    here.connection.post("/api/v1/auth/revoke", data={**credentials(made), "token": api.token})

    async def keys():
        raise OSError("connection refused")

    monkeypatch.setattr(pair.keyring, "keys", keys)
    with pytest.raises(OSError, match="refused"):
        pair.run(there.oauth.watch.look())

    assert elsewhere(api, there).get("/v1/people").status == 401


def test_the_key_before_one_that_cannot_be_opened_goes_on_signing(pair, caplog):
    made = pair.register("acme", "*")
    server = pair.servers[0]
    (first,) = published(server)
    strange = break_in(pair)

    for step in (0.0, LEAD + 1, LEAD + 7200):
        pair.ahead = step
        pair.look()
        pair.run(server.oauth.watch.tidy())
        api = sign_in(server, made["clientId"], made["clientSecret"])
        assert (signer(api), api.get("/v1/people").status) == (first, 200)

    assert published(server) == [first, strange]
    assert caplog.text.count(f"the signing key {strange} signs nothing here") == len(pair.servers)


@pytest.mark.parametrize("after", [0.0, LEAD + 1])
def test_ending_the_keys_of_an_installation_ends_one_that_cannot_be_opened(pair, after):
    made = pair.register("acme", "*")
    break_in(pair)
    pair.ahead = after
    pair.look()

    rotate(pair, lead=10, compromised=True)
    pair.look()
    assert sign_in(pair.servers[0], made["clientId"], made["clientSecret"]).get("/v1/people").status == 200
    pair.ahead += 11
    pair.look()

    (key,) = published(pair.servers[0])
    for server in (*pair.servers, pair.start()):
        api = sign_in(server, made["clientId"], made["clientSecret"])
        assert (signer(api), api.get("/v1/people").status) == (key, 200)
    pair.run(pair.servers[0].oauth.watch.tidy())
    assert [stored.id for stored in pair.run(pair.keyring.keys())] == [key]


def test_a_key_that_has_ended_is_not_opened(pair, caplog):
    break_in(pair)
    rotate(pair, lead=10, compromised=True)
    pair.ahead = 11.0
    pair.start()

    assert "signs nothing here" not in caplog.text


def test_a_private_key_that_was_cut_short_hinders_no_other(pair):
    made = pair.register("acme", "*")
    strange = break_in(pair)
    pair.run(pair.keyring.revise(lambda keys: [replace(key, sealed=b"cut") if key.id == strange else key for key in keys]))
    pair.look()

    assert sign_in(pair.servers[0], made["clientId"], made["clientSecret"]).get("/v1/people").status == 200


# The arithmetic of rotation


def test_the_first_key_is_made_once():
    first = with_first([], make_key(SEAL, 0), 0)

    assert with_first(first, make_key(SEAL, 0), 0) == first


def test_the_private_half_of_a_key_goes_when_it_signs_no_more():
    keys = rotated([make_key(SEAL, 0)], make_key(SEAL, 10), 10, 600)

    assert [bool(key.sealed) for key in pruned(keys, 600)] == [True, True]
    assert [bool(key.sealed) for key in pruned(keys, 700)] == [False, True]
    assert len(pruned(keys, 700 + LONGEST_LIFETIME)) == 1


def test_rotating_without_any_key_makes_one_that_signs_at_once():
    (key,) = rotated([], make_key(SEAL, 5), 5)

    assert key.state(5) == "active"


def test_a_compromised_key_is_ended_even_while_another_waits():
    keys = rotated([make_key(SEAL, 0)], make_key(SEAL, 0), 0, 600)
    with pytest.raises(RotationUnderWay):
        rotated(keys, make_key(SEAL, 1), 1, 600)

    ended = rotated(keys, make_key(SEAL, 1), 1, 10, compromised=True)

    assert [key.state(12) for key in ended] == ["gone", "gone", "active"]


def test_an_encryption_key_can_be_changed():
    def seal_of(secret_key):
        return Seal.derived(secret_key, "tests")

    sealed = seal_of("old").close(b"private", "name")

    assert seal_of("new, old").open(sealed, "name") == b"private"
    for seal, name in ((seal_of("new"), "name"), (seal_of("old"), "other")):
        with pytest.raises(SealError, match="another encryption key"):
            seal.open(sealed, name)
