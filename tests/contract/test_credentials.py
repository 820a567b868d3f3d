"""Credentials: a mistyped one is told by its form alone, and from what is kept nobody gets back what was shown."""

from random import Random
from zlib import crc32

import pytest

from cpod_backend.contract.credentials import (
    BASE62,
    client_of,
    drawn_from,
    is_client_secret,
    is_kept,
    kept_form,
    make_api_key,
    make_client_id,
    make_client_secret,
    make_webhook_secret,
)

CLIENT = "abcdefghij234567@acme_corp.eu"


def test_a_client_secret_ends_with_its_checksum():
    made = make_client_secret("emu", CLIENT)

    number = 0
    for sign in made[-6:]:
        number = number * 62 + BASE62.index(sign)
    assert number == crc32(made[:-6].encode())


def test_a_client_secret_names_its_client():
    assert client_of(make_client_secret("live", CLIENT)) == CLIENT


def test_an_api_key_is_read_like_a_client_secret_and_names_a_client_of_its_own():
    made = make_api_key("live", "acme_corp.eu")

    assert made.startswith("cpk_live_")
    assert is_client_secret(made)
    assert client_of(made) == made.split("_", 2)[2].rpartition("_")[0]
    assert client_of(made).endswith("@acme_corp.eu")


@pytest.mark.parametrize(
    "spoil", [lambda s: s[:-1], lambda s: s + "0", lambda s: s.replace("acme", "acne"), lambda s: "", lambda s: "any-key"]
)
def test_a_spoiled_client_secret_is_told(spoil):
    spoiled = spoil(make_client_secret("emu", CLIENT))

    assert not is_client_secret(spoiled)
    assert client_of(spoiled) is None


def test_only_the_secret_itself_fits_what_is_kept_of_it():
    made = make_api_key("live", "acme")
    kept = kept_form(made)

    assert is_kept(made, kept)
    assert not is_kept(kept, kept)
    assert not is_kept(make_api_key("live", "acme"), kept)
    assert made not in kept


def test_what_is_kept_stays_as_it_is():
    kept = kept_form(make_api_key("live", "acme"))

    assert kept_form(kept) == kept


def test_no_two_credentials_are_alike():
    for make in (
        lambda: make_client_id("acme"),
        lambda: make_client_secret("emu", CLIENT),
        lambda: make_api_key("live", "acme"),
        make_webhook_secret,
    ):
        assert make() != make()


def test_seed_data_draws_the_same_credentials_each_time():
    def draw():
        with drawn_from(Random(7)):
            return make_client_id("acme"), make_api_key("live", "acme"), make_webhook_secret()

    assert draw() == draw()
