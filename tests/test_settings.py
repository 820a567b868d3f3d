"""The settings of both servers: what makes no sense is told before anything starts, and nothing that opens a door is shown."""

import pytest

from cpod_backend.settings import SettingError, emulator_settings, server_settings, setting, shown

SECRET = "Tr0ub4dor"
NEEDED = {"CPOD_DATABASE_URL": "postgresql://db.example.com/cpod", "CPOD_SECRET_KEY": SECRET * 4}
S3 = {"CPOD_S3_ACCESS_KEY": "key", "CPOD_S3_SECRET_KEY": "secret of the key"}


def faults(**chosen: str) -> list[str]:
    """What is said of these settings, each named without CPOD_, line by line."""
    with pytest.raises(SettingError) as refused:
        server_settings(NEEDED | {f"CPOD_{name.upper()}": value for name, value in chosen.items()})
    return str(refused.value).splitlines()


def shown_as(name: str, value: str) -> str:
    settings = server_settings(NEEDED | {f"CPOD_{name.upper()}": value})
    return next(shown for setting, shown, _ in shown(settings) if setting == f"CPOD_{name.upper()}")


def test_every_fault_is_told_at_once():
    told = faults(workers="0", port="x", tenant_wall="perhaps", s3_endpoint="ftp://x", log_level="loud", hosts="a")

    assert [line.partition(" ")[0] for line in told] == [
        "CPOD_HOSTS", "CPOD_PORT", "CPOD_WORKERS", "CPOD_TENANT_WALL", "CPOD_S3_ENDPOINT", "CPOD_LOG_LEVEL",
    ]  # fmt: skip
    assert told[0].endswith("did you mean CPOD_HOST?")


@pytest.mark.parametrize("name", ["Bad_Bucket", "a/b", "ab", "a" * 64, ".abc", "abc-", "a..b", "192.168.0.1", "über"])
def test_a_bucket_that_s3_would_not_make_is_named(name):
    assert faults(s3_bucket=name) == [
        f"CPOD_S3_BUCKET must be 3 to 63 lower-case letters, digits, dots and hyphens, as S3 names buckets, not {name}"
    ]


@pytest.mark.parametrize("name", ["cpod", "abc", "a" * 63, "files.example.com", "1-2-3"])
def test_buckets_as_s3_names_them_are_taken(name):
    assert server_settings(NEEDED | {"CPOD_S3_BUCKET": name}).s3_bucket == name


@pytest.mark.parametrize("name", ["s3_endpoint", "s3_public_endpoint"])
@pytest.mark.parametrize("host", ["my_host", "a..b", "-a", "höst", "a" * 64])
def test_an_endpoint_that_clients_of_s3_refuse_is_named(name, host):
    assert faults(**{name: f"http://{host}:9000"})[0] == (
        f"CPOD_{name.upper()} must be an http or https address whose host has letters, digits, hyphens and dots only, not http://{host}:9000"
    )


@pytest.mark.parametrize("address", [
    "http://127.0.0.1:8333", "http://[::1]:8333/", "https://s3.eu-central-1.amazonaws.com", "http://s3", "http://s3.example./base",
])  # fmt: skip
def test_endpoints_as_clients_of_s3_take_them_are_taken(address):
    assert server_settings(NEEDED | S3 | {"CPOD_S3_ENDPOINT": address}).s3_endpoint == address


def test_what_an_address_tells_in_secret_is_not_told_again():
    (told,) = faults(s3_endpoint=f"http://ada:{SECRET}@my_host")

    assert told.startswith("CPOD_S3_ENDPOINT must be ")
    assert SECRET not in told


@pytest.mark.parametrize("region", ["eu central", "-eu", "1", "eu_1", "é", "a" * 64])
def test_a_region_that_is_no_part_of_a_host_name_is_named(region):
    assert faults(s3_region=region) == [
        f"CPOD_S3_REGION must be letters, digits and hyphens, as a part of a host name, such as eu-central-1, not {region}"
    ]


ADDRESSES = [
    "postgresql://db:99999/cpod", "postgresql://db:x/cpod", "postgresql://db:/cpod", "postgresql://[::1/cpod", "postgresql://a:1,b:99999/cpod",
    f"postgresql://ada:{SECRET}#1@db/cpod",
]  # fmt: skip


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_that_leads_nowhere_is_named_and_not_shown(address):
    (told,) = faults(database_url=address)

    assert told.startswith("CPOD_DATABASE_URL ")
    assert SECRET not in told


@pytest.mark.parametrize("name", ["public_url", "s3_endpoint", "s3_public_endpoint", "traces_endpoint"])
def test_ports_of_all_addresses_are_checked(name):
    assert faults(**{name: "http://host:65536"})[0].startswith(f"CPOD_{name.upper()} has no port from 0 to 65535")


@pytest.mark.parametrize("address", [
    "postgresql://", "postgresql://db", "postgresql://[::1]:5432/cpod", "postgresql://a:5432,b:5433/cpod", "postgres://ada:p%40ss@db:5432/cpod",
    "postgresql://cpod@/cpod?host=/var/run/postgresql",
])  # fmt: skip
def test_addresses_that_postgresql_knows_are_taken(address):
    assert server_settings(NEEDED | {"CPOD_DATABASE_URL": address}).database_url == address


@pytest.mark.parametrize(("name", "value", "expected"), [
    ("database_url", f"postgresql://ada:{SECRET}@db:5432/cpod", "postgresql://ada:***@db:5432/cpod"),
    ("database_url", f"postgresql://ada:{SECRET}@{SECRET}@db/cpod", "postgresql://ada:***@db/cpod"),
    ("database_url", f"postgresql://db/cpod?user=ada&password={SECRET}", "postgresql://db/cpod?user=ada&password=***"),
    ("database_url", f"postgresql://db/cpod?sslpassword={SECRET}#x", "***"),
    ("database_url", f"postgresql://ada/{SECRET}@db/cpod", "***"),
    ("database_url", f"postgresql://ada?{SECRET}@db/cpod", "***"),
    ("secret_key", f"{SECRET}://{SECRET}{SECRET}{SECRET}", "***"),
    ("rate_limit_storage", f"redis://:{SECRET}@cache:6379/0", "redis://:***@cache:6379/0"),
    ("traces_endpoint", f"https://ada:{SECRET}@traces.example.com/v1", "https://ada:***@traces.example.com/v1"),
    ("public_url", "https://api.example.com", "https://api.example.com"),
])  # fmt: skip
def test_what_opens_a_door_is_not_shown(name, value, expected):
    assert shown_as(name, value) == expected


LONG = "correct horse battery staple as they say"
GUESSED = {
    f",{LONG}": "part 1", f"{LONG},": "part 2", f"x,{'a' * 40}": "part 1", " " * 40: "part 1", "," * 43: "part 1", f"x{' ' * 40}y": "part 1",
    f"{LONG}, {'b' * 31} ,{LONG}": "part 2", f",,{LONG}": "part 1",
}  # fmt: skip


@pytest.mark.parametrize("secret", GUESSED, ids=range(len(GUESSED)))
def test_each_secret_between_commas_is_one_that_nobody_can_guess(secret):
    (told,) = faults(secret_key=secret)

    limit = "at least 32 characters that nobody can guess in each part between commas"
    assert told == f"CPOD_SECRET_KEY must have {limit}; {GUESSED[secret]} has fewer"


def test_a_command_that_needs_only_the_secret_holds_it_to_the_same():
    with pytest.raises(SettingError, match="part 1 has fewer"):
        setting("secret_key", {"CPOD_SECRET_KEY": f",{LONG}"})


@pytest.mark.parametrize("secret", ["a" * 32, LONG, f"{LONG},{'a' * 32}", f" {LONG} , {'a' * 32} "])
def test_a_new_secret_stands_before_the_one_that_it_replaces(secret):
    assert server_settings(NEEDED | {"CPOD_SECRET_KEY": secret}).secret_key == secret


def test_an_empty_host_does_not_stand_for_all_that_the_machine_has():
    with pytest.raises(SettingError, match="--host must be an address or a name"):
        emulator_settings("", 0, None, None, None)
    with pytest.raises(SettingError, match="CPOD_HOST must be an address or a name of this machine"):
        server_settings(NEEDED, host="")


@pytest.mark.parametrize("networks", ["10.0.0.0/8,", "10.0.0.1/8", "proxy", "10.0.0.0/8;fd00::/8"])
def test_proxies_are_named_by_networks(networks):
    (told,) = faults(trusted_proxies=networks)

    assert (
        told == f"CPOD_TRUSTED_PROXIES must be networks in CIDR notation with commas between, such as 10.0.0.0/8,fd00::/8, not {networks}"
    )


def test_one_proxy_and_many_networks_are_taken():
    assert server_settings(NEEDED | {"CPOD_TRUSTED_PROXIES": "10.1.2.3, fd00::/8"}).trusted_proxies == "10.1.2.3, fd00::/8"
