"""The content of files over HTTP: up and down in a stream, in ranges, checked, and never half there."""

import socket
from base64 import b64encode
from hashlib import md5, sha256

import pytest

from tests.client import Answer, Api
from tests.deployments import emulator_only

BYTES = bytes(range(256)) * 4000
TEN = b"0123456789"


def file(api, **fields):
    """A file that waits for its bytes."""
    body = {"path": "a.bin", "bucket": "shelf", "lockMode": "none", "retainUntilAt": None, "content": None, "contentDisposition": None}
    return api.make("StorageObject", **(body | fields))


def at(record) -> str:
    return f"/v1/storage/{record['id']}/content"


def put(api, record, content=TEN, **headers) -> Answer:
    return api.request("PUT", at(record), content=content, headers={name.replace("_", "-"): value for name, value in headers.items()})


def get(api, record, method="GET", **headers) -> Answer:
    return api.request(method, at(record), headers={name.replace("_", "-"): value for name, value in headers.items()})


@pytest.fixture
def ten(api):
    """A file of ten digits."""
    return put(api, file(api), content_type="text/plain").data


def b64(digest) -> str:
    return b64encode(digest).decode()


class TestUpload:
    def test_the_record_tells_of_the_bytes(self, api):
        made = file(api)
        stored = put(api, made, BYTES, content_type="image/png")

        digest = sha256(BYTES).hexdigest()
        assert stored.status == 200
        told = stored.data
        assert (told["sizeBytes"], told["checksumSha256"], told["etag"]) == (len(BYTES), digest, f'"{digest[:32]}"')
        assert (told["status"], told["contentType"], told["version"]) == ("available", "image/png", 2)
        assert "blob" not in told and "content" not in told
        assert get(api, made).content == BYTES

    def test_a_body_without_a_length_is_taken(self, api):
        made = file(api)

        assert put(api, made, iter([b"01234", b"", b"56789"])).data["sizeBytes"] == 10
        assert get(api, made).content == TEN

    def test_an_empty_body_is_an_empty_file(self, api):
        made = file(api)

        assert put(api, made, b"").data["sizeBytes"] == 0
        empty = get(api, made)
        assert (empty.status, empty.content, empty.headers["content-length"]) == (200, b"", "0")

    def test_other_bytes_take_their_place(self, api, ten):
        changed = put(api, ten, b"other").data

        assert (changed["version"], changed["sizeBytes"], changed["contentType"]) == (3, 5, "text/plain")
        assert changed["etag"] != ten["etag"]
        assert get(api, ten).content == b"other"

    def test_content_in_the_record_gives_way_and_comes_back(self, api):
        made = file(api, content=b64encode(b"inline").decode())
        assert get(api, made).content == b"inline"

        put(api, made)
        assert get(api, made).content == TEN
        changed = api.change(made, content=b64encode(b"again").decode()).data
        assert (changed["sizeBytes"], get(api, made).content) == (5, b"again")

    def test_the_change_is_audited_and_documents_follow(self, api):
        made = file(api)
        document = api.make("Document", storageObjectId=made["id"], contentSha256=None, sizeBytes=None, content=None)
        put(api, made)

        assert api.read(document)["sizeBytes"] == 10
        actions = [event["action"] for event in api.list("AuditEvent", resourceId=made["id"]).body["data"]]
        assert actions == ["storage_object.updated", "storage_object.created"]

    @pytest.mark.parametrize(("header", "value"), [
        ("repr-digest", f"sha-256=:{b64(sha256(TEN).digest())}:"),
        ("content-digest", f"unheard-of=:AAAA:, sha-256=:{b64(sha256(TEN).digest())}:"),
        ("digest", f"SHA-256={b64(sha256(TEN).digest())}, MD5={b64(md5(TEN).digest())}"),
        ("content-md5", b64(md5(TEN).digest())),
        ("repr-digest", f"sha-256=:{b64(sha256(TEN).digest())}:;q=1; note=\"a, b\""),
        ("repr-digest", f"crc32c=5, sha-256=:{b64(sha256(TEN).digest())}:;q=1,\tadler;a=?0, list=(1 \"x,\\\"\" t;b);c"),
        ("repr-digest", f"sha-256=:AAAA:, date=@-1, text=%\"%c3%bc\", sha-256=:{b64(sha256(TEN).digest())}:"),
    ])  # fmt: skip
    def test_a_promised_digest_is_checked(self, api, header, value):
        made = file(api)

        refused = put(api, made, b"0123456780", **{header: value})
        assert (refused.status, header in refused.detail.lower()) == (422, True), refused
        assert api.read(made)["status"] == "pending_upload"
        assert put(api, made, TEN, **{header: value}).status == 200

    @pytest.mark.parametrize(("header", "value"), [
        ("repr-digest", "sha-256=abc"), ("repr-digest", "sha-256=:a:"), ("repr-digest", ""), ("digest", "nonsense"), ("content-md5", "*"),
        ("repr-digest", "sha-256"), ("repr-digest", "sha-256=:AAAA:,"), ("repr-digest", "sha-256=:AAAA: crc32c=5"),
        ("content-digest", "crc32c=,a"),
        ("repr-digest", "sha-256=:AAAA:;=1"), ("repr-digest", "crc32c=(1 2"), ("repr-digest", 'note="open'),
        ("repr-digest", "sha-256=(:AAAA:)"),
    ])  # fmt: skip
    def test_a_malformed_digest_is_refused(self, api, header, value):
        assert put(api, file(api), TEN, **{header: value}).status == 400

    @pytest.mark.parametrize("value", ["crc32c=5", "unheard-of", "unheard-of=:AAAA:;q=0.5"])
    def test_digests_that_the_server_does_not_know_are_passed_over(self, api, value):
        assert put(api, file(api), TEN, repr_digest=value).status == 200

    def test_a_part_of_the_bytes_is_refused_before_any_is_read(self, api, ten):
        head = f"PUT {at(ten)} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {api.token}\r\ncontent-range: bytes 0-4/10\r\n"
        with raw(api) as connection:
            connection.sendall(f"{head}content-length: 5\r\nexpect: 100-continue\r\n\r\n".encode())
            assert connection.recv(100).startswith(b"HTTP/1.1 400")

        assert put(api, ten, b"01234", content_range="bytes 0-4/10").status == 400
        assert (get(api, ten).content, api.read(ten)["version"]) == (TEN, ten["version"])

    def test_what_was_announced_is_true(self, api):
        made = file(api, sizeBytes=10, checksumSha256=sha256(TEN).hexdigest())

        assert put(api, made, b"too short").fields == ["/sizeBytes"]
        assert put(api, made, b"abcdefghij").fields == ["/checksumSha256"]
        assert api.read(made)["status"] == "pending_upload"
        assert put(api, made).status == 200

    def test_nothing_untrue_is_told_later(self, api, ten):
        assert api.change(ten, sizeBytes=1).fields == ["/sizeBytes"]
        assert api.change(ten, checksumSha256="0" * 64).fields == ["/checksumSha256"]
        assert api.change(ten, contentLanguage="de").status == 200

    def test_kept_bytes_are_not_replaced(self, api):
        made = file(api, retainUntilAt="2099-01-01T00:00:00Z")
        assert put(api, made).status == 200

        refused = put(api, made, b"other")
        assert (refused.status, refused.fields) == (422, ["/content"])
        assert get(api, made).content == TEN

    def test_if_match_is_honoured(self, api, ten):
        assert put(api, ten, b"x", if_match='"1"').status == 412
        assert put(api, ten, b"x", if_match='"2"').status == 200

    def test_a_bad_media_type_is_refused(self, api):
        refused = put(api, file(api), content_type="nonsense")

        assert (refused.status, refused.fields) == (422, ["/contentType"])

    def test_a_body_that_is_too_large_is_refused_before_it_is_sent(self, api):
        head = f"PUT {at(file(api))} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {api.token}\r\ncontent-length: {1024**4}\r\n"
        with raw(api) as connection:
            connection.sendall(f"{head}expect: 100-continue\r\n\r\n".encode())
            assert connection.recv(100).startswith(b"HTTP/1.1 413")

    def test_a_client_that_breaks_off_leaves_nothing(self, api):
        made = file(api)
        head = f"PUT {at(made)} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {api.token}\r\ncontent-length: 1000000\r\n\r\n"
        with raw(api) as connection:
            connection.sendall(head.encode() + b"x" * 500_000)

        assert api.read(made)["status"] == "pending_upload"
        assert get(api, made).status == 404

    def test_scopes_and_ids_are_checked(self, api, ten):
        reader = Api.of(api.deployment, ten["tenantId"], "reader", "storage:read")
        writer = Api.of(api.deployment, ten["tenantId"], "writer", "storage:write")
        stranger = Api.of(api.deployment, f"{ten['tenantId']}-other")

        assert (put(reader, ten).status, get(reader, ten).status) == (403, 200)
        assert (put(writer, ten).status, get(writer, ten).status) == (200, 403)
        assert {put(stranger, ten).status, get(stranger, ten).status} == {404}
        assert put(api, {"id": "obj-01J9ZK3M5Q7R9T1V3X5Z7B9D4H"}).status == 404
        assert api.connection.put(at(ten), content=b"x").status_code == 401

    def test_other_methods_and_records_have_no_content(self, api, ten):
        refused = api.delete(at(ten))
        assert (refused.status, refused.headers["allow"]) == (405, "GET, PUT, POST, HEAD, OPTIONS")
        assert api.get(f"/v1/people/{api.make('Person')['id']}/content").status == 404
        assert api.get("/v1/storage//content").status == 404
        assert api.get(at(ten), colour="red").status == 400
        assert get(api, ten).content == api.request("GET", "/api" + at(ten)).content


class raw:  # noqa: N801
    """A connection of its own to the server of a client, for what no well-behaved client does."""

    def __init__(self, api) -> None:
        self.address = (api.connection.base_url.host, api.connection.base_url.port)

    def __enter__(self) -> socket.socket:
        self.connection = socket.create_connection(self.address, timeout=20)
        return self.connection

    def __exit__(self, *_) -> None:
        self.connection.close()


class TestDownload:
    def test_it_says_what_it_gives(self, api, ten):
        answer = get(api, ten)

        told = {
            name: answer.headers[name] for name in ("content-type", "content-length", "accept-ranges", "etag", "x-content-type-options")
        }
        assert told == {
            "content-type": "text/plain", "content-length": "10", "accept-ranges": "bytes", "etag": ten["etag"],
            "x-content-type-options": "nosniff",
        }  # fmt: skip
        assert answer.headers["content-disposition"] == 'attachment; filename="a.bin"'
        assert "sandbox" in answer.headers["content-security-policy"]
        assert answer.headers["x-request-id"].startswith("req-")

    def test_the_headers_are_those_of_the_record(self, api):
        made = file(api, contentLanguage="de", cacheControl="max-age=60", contentEncoding="gzip")
        put(api, made)

        answer = api.connection.build_request("GET", at(made), headers={"authorization": f"Bearer {api.token}"})
        response = api.connection.send(answer, stream=True)
        response.close()
        named = [response.headers[name] for name in ("content-language", "cache-control", "content-encoding")]
        assert named == ["de", "max-age=60", "gzip"]

    def test_head_gives_the_headers_alone(self, api, ten):
        head = get(api, ten, "HEAD", range="bytes=0-1")

        assert (head.status, head.content, head.headers["content-length"]) == (200, b"", "10")
        assert head.headers["etag"] == ten["etag"]

    def test_a_known_version_is_not_sent_again(self, api, ten):
        assert get(api, ten, if_none_match=ten["etag"]).status == 304
        assert get(api, ten, if_none_match='"other"').status == 200

    @pytest.mark.parametrize(("asked", "first", "last"), [
        ("bytes=0-0", 0, 0), ("bytes=2-5", 2, 5), ("bytes=7-", 7, 9), ("bytes=-3", 7, 9), ("bytes=-99", 0, 9), ("bytes=4-99", 4, 9),
        ("bytes=0-9", 0, 9), ("BYTES=1-1", 1, 1),
    ])  # fmt: skip
    def test_a_range_is_given(self, api, ten, asked, first, last):
        part = get(api, ten, range=asked)

        assert (part.status, part.content) == (206, TEN[first : last + 1])
        assert part.headers["content-range"] == f"bytes {first}-{last}/10"
        assert part.headers["content-length"] == str(last - first + 1)

    @pytest.mark.parametrize("asked", ["bytes=10-", "bytes=10-12", "bytes=-0", "bytes=999999999999999-"])
    def test_a_range_beyond_the_end_is_refused(self, api, ten, asked):
        refused = get(api, ten, range=asked)

        assert (refused.status, refused.headers["content-range"]) == (416, "bytes */10")

    @pytest.mark.parametrize("asked", ["bytes=5-2", "bytes=-", "bytes=a-b", "items=0-1", "bytes=0-1,3-4", "bytes", ""])
    def test_any_other_range_is_passed_over(self, api, ten, asked):
        assert (get(api, ten, range=asked).status, get(api, ten, range=asked).content) == (200, TEN)

    def test_a_range_of_another_version_gives_everything(self, api, ten):
        assert get(api, ten, range="bytes=0-1", if_range=ten["etag"]).status == 206
        assert get(api, ten, range="bytes=0-1", if_range='"old"').content == TEN
        assert get(api, ten, range="bytes=0-1", if_range="Wed, 21 Oct 2026 07:28:00 GMT").content == TEN

    def test_a_range_of_content_in_the_record(self, api):
        made = file(api, content=b64encode(TEN).decode())

        assert get(api, made, range="bytes=-2").content == b"89"
        assert get(api, made, range="bytes=10-").status == 416

    def test_a_file_without_bytes_or_a_deleted_one_has_nothing_to_give(self, api, ten):
        assert "pending_upload" in get(api, file(api, path="b.bin")).detail
        api.remove(ten)
        assert get(api, ten).status == 404

    @pytest.mark.parametrize(("path", "given", "header"), [
        ("reports/q1.pdf", None, 'attachment; filename="q1.pdf"'),
        ("a.bin", 'inline; filename="page.html"', 'inline; filename="page.html"'),
        ("a.bin", "attachment; filename*=UTF-8''na%C3%AFve.txt", "attachment; filename=\"na_ve.txt\"; filename*=UTF-8''na%C3%AFve.txt"),
        ('say "hi" 100%.txt', None, "attachment; filename=\"say _hi_ 100_.txt\"; filename*=UTF-8''say%20%22hi%22%20100%25.txt"),
        ("a.bin", 'attachment; filename="../../etc/passwd"', 'attachment; filename="passwd"'),
        ("a.bin", "nonsense\r\nset-cookie: a=b", 'attachment; filename="a.bin"'),
    ])  # fmt: skip
    def test_the_file_name_is_encoded_safely(self, api, path, given, header):
        made = file(api, path=path, contentDisposition=given)
        put(api, made)
        answer = get(api, made)

        assert answer.headers["content-disposition"] == header
        assert "set-cookie" not in answer.headers


class TestAddresses:
    def test_bytes_go_up_and_down_without_a_token(self, api):
        made = file(api, contentType="text/plain")
        sent = api.connection.put(made["uploadUrl"], content=TEN)
        taken = api.request("POST", at(made)).data

        assert (sent.status_code, sent.content) == (200, b"")
        assert (taken["status"], taken["sizeBytes"], taken["contentType"]) == ("available", 10, "text/plain")
        assert (taken["checksumSha256"], taken["uploadUrl"]) == (sha256(TEN).hexdigest(), None)
        fetched = api.connection.get(taken["downloadUrl"], headers={"range": "bytes=2-3"})
        assert (fetched.status_code, fetched.content, fetched.headers["content-type"]) == (206, b"23", "text/plain")
        assert fetched.headers["content-disposition"] == 'attachment; filename="a.bin"'
        assert api.connection.get(api.read(made)["downloadUrl"]).content == TEN

    def test_the_record_stays_as_it_is_until_the_bytes_are_taken_over(self, api):
        made = file(api)
        assert api.request("POST", at(made)).status == 422
        api.connection.put(made["uploadUrl"], content=TEN)

        assert api.read(made)["status"] == "pending_upload"
        assert [api.request("POST", at(made)).data["version"] for _ in range(2)] == [2, 2]

    def test_bytes_other_than_announced_are_not_taken_over(self, api):
        made = file(api, sizeBytes=3)
        api.connection.put(made["uploadUrl"], content=TEN)

        assert api.request("POST", at(made)).fields == ["/sizeBytes"]
        assert api.read(made)["status"] == "pending_upload"
        api.connection.put(made["uploadUrl"], content=b"abc")
        assert api.request("POST", at(made)).status == 200

    def test_what_comes_to_the_address_later_changes_nothing(self, api):
        made = file(api)
        api.connection.put(made["uploadUrl"], content=TEN)
        api.request("POST", at(made))
        api.connection.put(made["uploadUrl"], content=b"other")

        assert api.request("POST", at(made)).data["version"] == 2
        assert get(api, made).content == TEN

    @emulator_only("in production the addresses are those of the S3 server")
    def test_an_address_is_good_for_what_it_was_signed_for_alone(self, api, ten):
        made = file(api, path="b.bin")
        up, down = made["uploadUrl"], api.read(ten)["downloadUrl"]

        spoiled = [
            api.connection.get(up), api.connection.put(down, content=b"x"), api.connection.put(up.replace("expires=1", "expires=2")),
            api.connection.get(down.replace(ten["id"], made["id"])), api.connection.get(down.partition("&signature")[0]),
            api.connection.get(down.replace("text", "image")),
        ]  # fmt: skip
        assert {answer.status_code for answer in spoiled} == {403}
        assert api.connection.delete(up).status_code == 405

    def test_a_page_of_another_site_may_use_an_address(self, api):
        made = file(api)
        foreign = {"origin": "http://app.example", "access-control-request-method": "PUT"}

        assert "PUT" in api.connection.options(made["uploadUrl"], headers=foreign).headers["access-control-allow-methods"]
        assert api.connection.put(made["uploadUrl"], content=TEN, headers={"origin": "http://app.example"}).status_code == 200

    def test_addresses_are_not_in_lists_and_hold_still_for_a_tag(self, api, ten):
        listed = api.list("StorageObject").body["data"]
        assert [item["downloadUrl"] for item in listed] == [None]
        document = api.make("Document", storageObjectId=ten["id"], contentSha256=None, sizeBytes=None, content=None)
        assert api.get(api.path(document["id"]), expand="storageObject").data["storageObject"]["downloadUrl"] is None

        first = api.get(api.path(ten["id"]))
        again = api.get(api.path(ten["id"]), headers={"if-none-match": first.headers["etag"]})
        # Addresses change every five minutes, and then a record is another representation.
        assert again.status == 304 or again.data["downloadUrl"] != first.data["downloadUrl"]
