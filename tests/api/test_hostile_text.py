"""Text that means something to SQL, to HTTP or to a shell is text here: in bodies, in queries, in paths and in headers."""

from urllib.parse import quote

import pytest

from tests.client import Api, model

SQL = [
    "'; drop table cpod.person; --", "' or '1'='1", "1' union select document from cpod.person --", "\\'; select pg_sleep(9); --", "$1", "$$; --",
    "%", "_", "%'", "a%b_c\\d", "\"; --", "'||(select version())||'", "{}[]:*?", "E'\\x27'", "x" + chr(0x2BC) + " or 1=1",
]  # fmt: skip
HEADERS = ["a\r\nSet-Cookie: stolen=1", "a\nX-Injected: 1", "a\rX-Injected: 1", "\r\n\r\n<script>", "a\u2028b\x85c"]
ENTITIES = [entity.name for entity in model().entities]


def texts(name: str) -> list[str]:
    """The filters of an entity that take any text."""
    shapes = {field.name: field.shape for field in model().by_name[name].filterable.values()}
    shapes = {field: shape.items or shape for field, shape in shapes.items()}
    free = [name for name, s in shapes.items() if s.kind == "string" and not (s.choices or s.ref or s.format or s.pattern)]
    return [name for name in free if name != "id"]


@pytest.mark.parametrize("name", ENTITIES)
def test_no_filter_of_any_entity_takes_sql_for_more_than_text(api, name):
    api.make(name)
    total = api.list(name).body["total"]

    for number, field in enumerate(texts(name)):
        answer = api.get(f"{model().by_name[name].path}?{field}={quote(SQL[number % 3])}")
        assert (answer.status, answer.body.get("total")) == (200, 0), field
    assert api.list(name).body["total"] == total


@pytest.mark.parametrize("text", SQL)
def test_sql_is_text_in_every_parameter(api, text):
    person = api.make("Person", firstName=text[:100], lastName="Injected", jobTitle=text, tags=[text])
    value = quote(text, safe="")

    for field in ("firstName", "jobTitle", "tags"):
        assert [found["id"] for found in api.get(f"/v1/people?{field}={value}").body["data"]] == [person["id"]], field
    assert person["id"] in [found["id"] for found in api.get(f"/v1/people?q={value}").body["data"]]
    assert api.get("/v1/people?q=injected").body["total"] == 1
    for parameter in (
        "sort",
        "fields",
        "expand",
        "exists",
        "missing",
        "cursor",
        "page",
        "pageSize",
        "includeDeleted",
        "createdAt[gte]",
        value,
    ):
        assert api.get(f"/v1/people?{parameter}={value}").status == 400, parameter
    assert api.get(f"/v1/people/{value}").status in (404, 405)
    assert api.read(person)["jobTitle"] == text


@pytest.mark.parametrize("text", [text for text in SQL if text.isascii()])
def test_sql_is_text_in_an_idempotency_key(api, text):
    key = {"idempotency-key": text.replace(" ", "/**/")}
    first, again, other = (
        api.post("/v1/groups", headers=key, name="A"),
        api.post("/v1/groups", headers=key, name="A"),
        api.post("/v1/groups", name="B"),
    )

    assert (first.status, again.status, other.status) == (201, 201, 201)
    assert again.data["id"] == first.data["id"] != other.data["id"]
    assert again.headers["idempotency-replayed"] == "true"
    assert api.list("Group").body["total"] == 2


def clean(answer) -> bool:
    """No header came from the text, and none holds the end of a line."""
    names = {name.lower() for name in answer.headers}
    return not names & {"set-cookie", "x-injected"} and not any({"\r", "\n"} & set(value) for value in answer.headers.values())


@pytest.mark.parametrize("text", HEADERS)
def test_nothing_that_is_sent_makes_a_header(api: Api, text):
    value = quote(text, safe="")
    person = api.make("Person", jobTitle=text)
    asked = [
        api.get(f"/v1/people?q={value}&pageSize=1"), api.get(f"/v1/people?jobTitle={value}&pageSize=1"), api.get(f"/v1/people?sort={value}"),
        api.get(f"/v1/people?pageSize=1&externalId={value}"), api.get(f"/v1/people/{value}"), api.get(f"/v1/{value}"),
        api.get(f"/v1/people?{value}=1"), api.change(person, jobTitle=f"{text}!"), api.post("/api/v1/auth/token", client_id=text, client_secret=text),
    ]  # fmt: skip

    assert all(clean(answer) and answer.status < 500 for answer in asked)
    assert [answer.status for answer in asked[:2]] == [200, 200]


@pytest.mark.parametrize("text", HEADERS)
def test_a_file_gives_no_header_of_its_own(api: Api, text):
    named = api.create("StorageObject", path=f"notes/{text}.txt", lockMode="none", retainUntilAt=None, content=None)
    told = api.create("StorageObject", path="notes/a.txt", lockMode="none", retainUntilAt=None, content=None, contentDisposition=text)
    kind = api.create("StorageObject", path="notes/b.txt", lockMode="none", retainUntilAt=None, content=None, contentType=text)

    for made in (named, told, kind):
        if made.status == 201:
            path = f"{api.path(made.data['id'])}/content"
            assert api.request("PUT", path, content=b"text").status == 200
            assert clean(api.get(path)) and api.get(path).content == b"text"
        else:
            assert made.status == 422 and made.body["errors"], made
