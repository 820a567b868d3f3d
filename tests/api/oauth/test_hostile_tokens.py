"""Forged, foreign and broken tokens: each is refused with 401, told what is wrong with it, and leaves no trace in the log."""

import json
import logging
from base64 import urlsafe_b64encode
from hmac import digest

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from joserfc.jwk import ECKey

from cpod_backend.api.oauth.keys import KeyRing
from tests.api.oauth.server import ISSUER, ask, read_parts

STRANGER = generate_private_key(SECP256R1())


def b64(data):
    return urlsafe_b64encode(data if isinstance(data, bytes) else json.dumps(data).encode()).rstrip(b"=").decode()


class Forge:
    """Makes tokens out of a good one: signed by the server's own key, by a stranger's, or not at all."""

    def __init__(self, server, token):
        self.token = token
        self.header, self.claims = read_parts(token)
        ring = server.oauth.watch._keys
        assert isinstance(ring, KeyRing)
        self.own: ECKey = ring._held[self.header["kid"]].private
        self.public = server.connection.get("/.well-known/jwks.json").json()["keys"][0]

    def signed(self, header=(), claims=(), without=(), key=None, text=None):
        header = {name: value for name, value in (self.header | dict(header)).items() if name not in without}
        claims = {name: value for name, value in (self.claims | dict(claims)).items() if name not in without}
        body = f"{b64(header)}.{text or b64(claims)}"
        r, s = decode_dss_signature((key or self.own.private_key).sign(body.encode(), ECDSA(hashes.SHA256())))
        return f"{body}.{b64(r.to_bytes(32) + s.to_bytes(32))}"

    def hs256(self, secret):
        body = f"{b64(self.header | {'alg': 'HS256'})}.{b64(self.claims)}"
        return f"{body}.{b64(digest(secret, body.encode(), 'sha256'))}"

    def public_pem(self):
        return self.own.public_key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)

    def stranger_jwk(self):
        point = STRANGER.public_key().public_numbers()
        return {"kty": "EC", "crv": "P-256", "x": b64(point.x.to_bytes(32)), "y": b64(point.y.to_bytes(32))}


NOT_SIGNED = "the access token is not signed with ES256"
WRONG = "the signature of the access token is wrong"
UNKNOWN = "the access token was signed with a key that is not known here or is no longer in use"
NO_KEY = "the access token does not name the key that signed it"
THREE = "the access token is malformed: it is not three parts joined by dots"
NO_JSON = "the access token is malformed: its parts are not JSON in base 64"
NO_TYPE = "the token is no access token: its typ is not at+jwt"
TWICE = "the access token is malformed: it says the same thing twice"
CLAIM = "the access token lacks a claim or holds one of the wrong type"
EXPIRED = "the access token has expired"
EARLY = "the access token is not valid yet"
FOREIGN = "the access token was issued by another service"
FOR_OTHERS = "the access token was issued for another service"
CRIT = "the header of the access token asks for extensions that are not known here"
LONG = "the access token is longer than 8192 characters"

TABLE = {
    "alg none, no signature": (lambda f: f"{b64(f.header | {'alg': 'none'})}.{b64(f.claims)}.", NOT_SIGNED),
    "alg None in capitals": (lambda f: f"{b64(f.header | {'alg': 'NONE'})}.{b64(f.claims)}.", NOT_SIGNED),
    "HS256 with the public key in PEM as secret": (lambda f: f.hs256(f.public_pem()), NOT_SIGNED),
    "HS256 with the published key as secret": (lambda f: f.hs256(json.dumps(f.public).encode()), NOT_SIGNED),
    "another algorithm's name": (lambda f: f.signed({"alg": "ES384"}), NOT_SIGNED),
    "no algorithm": (lambda f: f.signed(without=["alg"]), NOT_SIGNED),
    "algorithm that is no text": (lambda f: f.signed({"alg": ["ES256"]}), NOT_SIGNED),
    "wrong key": (lambda f: f.signed(key=STRANGER), WRONG),
    "no signature": (lambda f: f.token.rpartition(".")[0] + ".", WRONG),
    "signature of zeros": (lambda f: f.token.rpartition(".")[0] + "." + b64(bytes(64)), WRONG),
    "signature in DER": (lambda f: f.token.rpartition(".")[0] + "." + b64(STRANGER.sign(b"x", ECDSA(hashes.SHA256()))), WRONG),
    "claims changed after signing": (lambda f: ".".join([f.token.split(".")[0], b64(f.claims | {"tenant_id": "x"}), f.token.split(".")[2]]), WRONG),
    "unknown kid": (lambda f: f.signed({"kid": "unknown"}, key=STRANGER), UNKNOWN),
    "kid that is a path": (lambda f: f.signed({"kid": "../../dev/null"}), UNKNOWN),
    "missing kid": (lambda f: f.signed(without=["kid"]), NO_KEY),
    "kid that is no text": (lambda f: f.signed({"kid": 5}), NO_KEY),
    "jku to a stranger's keys": (lambda f: f.signed({"jku": "http://127.0.0.1:9/jwks.json"}, key=STRANGER), WRONG),
    "jwk of a stranger": (lambda f: f.signed({"jwk": f.stranger_jwk()}, key=STRANGER), WRONG),
    "x5u to a stranger": (lambda f: f.signed({"x5u": "http://127.0.0.1:9/cert"}, key=STRANGER), WRONG),
    "crit": (lambda f: f.signed({"crit": ["exp"]}), CRIT),
    "wrong typ": (lambda f: f.signed({"typ": "JWT"}), NO_TYPE),
    "no typ": (lambda f: f.signed(without=["typ"]), NO_TYPE),
    "wrong audience": (lambda f: f.signed(claims={"aud": "https://other.example"}), FOR_OTHERS),
    "no audience": (lambda f: f.signed(without=["aud"]), CLAIM),
    "wrong issuer": (lambda f: f.signed(claims={"iss": "https://other.example"}), FOREIGN),
    "issuer with a slash more": (lambda f: f.signed(claims={"iss": f"{ISSUER}/"}), FOREIGN),
    "expired": (lambda f: f.signed(claims={"exp": f.claims["iat"] - 60}), EXPIRED),
    "no end": (lambda f: f.signed(without=["exp"]), CLAIM),
    "end that is text": (lambda f: f.signed(claims={"exp": "never"}), CLAIM),
    "end beyond all numbers": (lambda f: f.signed(text=b64(json.dumps(f.claims).replace(str(f.claims["exp"]), "1e400").encode())), CLAIM),
    "not yet valid": (lambda f: f.signed(claims={"nbf": f.claims["iat"] + 600}), EARLY),
    "issued in the future": (lambda f: f.signed(claims={"iat": f.claims["iat"] + 600}), EARLY),
    "no tenant": (lambda f: f.signed(without=["tenant_id"]), CLAIM),
    "scope as a list": (lambda f: f.signed(claims={"scope": ["*"]}), CLAIM),
    "a claim twice": (lambda f: f.signed(text=b64(json.dumps(f.claims)[:-1].encode() + b',"tenant_id":"x"}')), TWICE),
    "a header name twice": (lambda f: b64(json.dumps(f.header)[:-1].encode() + b',"alg":"none"}') + ".x.x", TWICE),
    "NaN": (lambda f: f.signed(text=b64(b'{"exp": NaN}')), NO_JSON),
    "claims that are no object": (lambda f: f.signed(text=b64(b"[]")), NO_JSON),
    "header that is no object": (lambda f: f"{b64(b'5')}.x.x", NO_JSON),
    "malformed base 64": (lambda f: "!!!.???.***", NO_JSON),
    "base 64 of no JSON": (lambda f: f"{b64(b'xx')}.x.x", NO_JSON),
    "deeply nested header": (lambda f: f"{b64(b'[' * 3000)}.x.x", NO_JSON),
    "one dot": (lambda f: f.token.rpartition(".")[0], THREE),
    "no dot": (lambda f: f.token.replace(".", ""), THREE),
    "four dots": (lambda f: f"{f.token}.x.x", THREE),
    "huge": (lambda f: f"{f.token}{'A' * 20_000}", LONG),
}  # fmt: skip


@pytest.fixture(scope="module")
def forge(cluster):
    made = cluster.register("forged", "*")
    token = ask(cluster.servers[0], made["clientId"], made["clientSecret"]).json()["access_token"]
    return Forge(cluster.servers[0], token)


@pytest.mark.parametrize("kind", TABLE)
def test_a_hostile_token_is_refused_with_the_right_words(cluster, forge, caplog, kind):
    make, words = TABLE[kind]
    token = make(forge)

    with caplog.at_level(logging.DEBUG):
        answer = cluster.servers[0].connection.get("/v1/people", headers={"authorization": f"Bearer {token}"})

    assert answer.status_code == 401, answer.text
    assert answer.json()["detail"] == words
    assert answer.headers["www-authenticate"] == f'Bearer realm="cpod", error="invalid_token", error_description="{words}"'
    parts = [part for part in token.split(".") if len(part) > 8]
    assert not any(part in record.getMessage() for part in parts for record in caplog.records if record.name.startswith("cpod"))


def test_the_forge_makes_good_tokens_too(cluster, forge):
    """Otherwise the table would prove nothing."""
    for token in (forge.signed(), forge.signed({"typ": "application/at+jwt"}), forge.signed(claims={"aud": ["https://x.example", ISSUER]})):
        assert cluster.servers[0].connection.get("/v1/people", headers={"authorization": f"Bearer {token}"}).status_code == 200


def test_a_token_in_the_query_opens_nothing(cluster, forge):
    answer = cluster.servers[0].connection.get("/v1/people", params={"access_token": forge.token})

    assert answer.status_code == 401
    assert "error=" not in answer.headers["www-authenticate"]


def test_what_is_stored_of_a_key_does_not_hold_its_private_half(cluster, forge):
    (key,) = cluster.run(cluster.keyring.keys())

    private = forge.own.private_key.private_numbers().private_value.to_bytes(32)
    assert private not in key.sealed
    assert b64(private).encode() not in key.sealed + key.public
