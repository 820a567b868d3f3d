"""The reference at /docs: works at once, loads nothing from elsewhere, and is served with the right headers."""

import gzip
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import httpx
import pytest
from playwright.sync_api import Browser, Page, Request, Response, expect

COLLECT_VIOLATIONS = """
    window.violations = []
    document.addEventListener('securitypolicyviolation', (event) =>
        window.violations.push(event.violatedDirective + ' ' + event.blockedURI))
"""


class Reference:
    """The reference in a tab, with what it asked for and what it complained of since it was opened."""

    def __init__(self, tab: Page, emulator: str) -> None:
        self.tab = tab
        self.requests: list[Request] = []
        self.faults: list[str] = []
        tab.context.on("request", lambda request: self.requests.append(request))
        tab.on("console", lambda message: self.faults.append(message.text) if message.type in ("error", "warning") else None)
        tab.on("pageerror", lambda error: self.faults.append(str(error)))
        tab.add_init_script(COLLECT_VIOLATIONS)
        tab.goto(f"{emulator}/docs")
        expect(tab.get_by_role("heading", name="cPod API")).to_be_visible(timeout=60_000)
        self.width_at_first: int = tab.evaluate("document.documentElement.scrollWidth")
        self.classes_at_first = self.classes

    @property
    def classes(self) -> list[str]:
        """The classes of the page, which tell whether it is light or dark."""
        return str(self.tab.evaluate("document.body.className")).split()

    @property
    def complaints(self) -> list[str]:
        """Errors and warnings of the page, and breaches of its policy."""
        return self.faults + list(self.tab.evaluate("window.violations"))

    def open_request(self) -> None:
        """Opens the request dialog of the list of people, as a reader does it: by the sidebar, then the button beside it."""
        self.tab.get_by_role("link", name=re.compile("List People")).first.click()
        self.tab.get_by_role("button", name="Test Request (get /v1/people)", exact=True).click()

    def send(self) -> Response:
        """Presses the send button and gives the answer of the emulator, once it is shown."""
        with self.tab.expect_response(lambda response: "/v1/people" in response.url) as answer:
            self.tab.get_by_role("button", name=re.compile("^Send get request to")).click()
        expect(self.tab.get_by_text("200 OK")).to_be_visible()
        return answer.value


@pytest.fixture(scope="module")
def reference(browser: Browser, emulator: str) -> Iterator[Reference]:
    """The reference as drawn on a telephone where dark is wished, then on a wide screen where light is, with its request dialog open.

    It is one drawing for all tests, because it takes a browser ten seconds. The page follows the screen and the wish as they change.
    """
    with browser.new_context(viewport={"width": 390, "height": 800}, color_scheme="dark") as context:
        context.set_default_timeout(60_000)
        opened = Reference(context.new_page(), emulator)
        opened.tab.set_viewport_size({"width": 1280, "height": 900})
        opened.tab.emulate_media(color_scheme="light")
        opened.open_request()
        yield opened


def script_address(connection: httpx.Client) -> str:
    found = re.search(r'src="(/docs/assets/[^"]+)"', connection.get("/docs").text)
    assert found
    return found[1]


def test_send_works_at_once_and_nothing_leaves_the_machine(reference: Reference, emulator: str):
    answer = reference.send()

    assert answer.status == 200
    assert answer.json()["page"] == 1
    expect(reference.tab.get_by_text(answer.json()["meta"]["requestId"])).to_be_visible()
    strangers = [request.url for request in reference.requests if not request.url.startswith((f"{emulator}/", "data:", "blob:"))]
    assert strangers == []
    assert len(reference.requests) > 3


def test_page_draws_without_an_error_or_a_breach_of_its_policy(reference: Reference):
    reference.send()

    assert reference.complaints == []
    assert reference.classes.count("light-mode") == 1
    expect(reference.tab).to_have_title("cPod API")
    expect(reference.tab.get_by_role("link", name="cPod", exact=True).first).to_have_text("cPod")


def test_page_renews_its_token_before_it_expires(reference: Reference):
    early = reference.send().request.headers["authorization"]

    reference.tab.clock.set_fixed_time(datetime.now(UTC) + timedelta(minutes=59, seconds=30))
    with reference.tab.expect_response("**/auth/token") as renewal:
        late = reference.send().request.headers["authorization"]

    assert late == f"Bearer {renewal.value.json()['access_token']}"
    assert late != early


def test_page_fits_a_telephone_and_is_dark_where_that_is_wished(reference: Reference):
    assert reference.width_at_first <= 390
    assert reference.classes_at_first.count("dark-mode") == 1


def test_page_says_so_when_the_emulator_gives_no_token(tab: Page, emulator: str):
    tab.route("**/auth/token", lambda route: route.fulfill(status=503))

    tab.goto(f"{emulator}/docs")

    expect(tab.get_by_role("status")).to_have_text("The reference cannot start: the emulator gave no token: 503.")


def test_page_is_served_with_a_policy_that_shuts_out_every_other_server(connection: httpx.Client):
    answer = connection.get("/docs")
    policy = dict(part.split(" ", 1) for part in answer.headers["content-security-policy"].split("; "))

    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-cache"
    assert policy["default-src"] == "'none'"
    assert policy["connect-src"] == "'self'"
    assert re.fullmatch(r"'self' 'sha256-[A-Za-z0-9+/]{43}='", policy["script-src"])
    assert "http:" not in str(policy) and "https:" not in str(policy) and "*" not in str(policy)


def test_page_and_script_answer_304_to_their_own_tag(connection: httpx.Client):
    for address in ("/docs", script_address(connection)):
        tag = connection.get(address).headers["etag"]
        again = connection.get(address, headers={"if-none-match": tag})

        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
        assert connection.get(address, headers={"if-none-match": '"other"'}).status_code == 200


def test_script_is_kept_for_good_and_packed_for_those_who_accept_it(connection: httpx.Client):
    address = script_address(connection)
    tags = []
    for accepted, packed in (("gzip, br", True), ("br, gzip;q=0.5", True), ("identity", False), ("gzip;q=0", False)):
        with connection.stream("GET", address, headers={"accept-encoding": accepted}) as answer:
            raw = b"".join(answer.iter_raw())
        tags.append(answer.headers["etag"])

        assert answer.headers.get("content-encoding") == ("gzip" if packed else None)
        assert "immutable" in answer.headers["cache-control"]
        assert answer.headers["vary"] == "accept-encoding"
        assert answer.headers["content-type"].startswith("text/javascript")
        assert b"createApiReference" in (gzip.decompress(raw) if packed else raw)
    assert [one == other for one, other in pairwise(tags)] == [True, False, True]


@pytest.mark.parametrize("address", ["/docs/assets/scalar-0.0.0.js", "/docs/assets/", "/docs/assets/../docs.py", "/docs/other", "/docs/"])
def test_unknown_asset_is_not_found(connection: httpx.Client, address):
    answer = connection.get(address)

    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"


def test_other_methods_are_refused(connection: httpx.Client):
    for address in ("/", "/docs", script_address(connection)):
        assert connection.post(address).status_code == 405
        assert connection.head(address).status_code in (200, 302)


def test_root_leads_to_the_reference(connection: httpx.Client):
    answer = connection.get("/")

    assert (answer.status_code, answer.headers["location"]) == (302, "/docs")
