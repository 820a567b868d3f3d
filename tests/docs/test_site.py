"""The built site: no link leads nowhere, and a browser reads it from a folder with no server and no network."""

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.client import model
from tests.conformance import DOCUMENT, METHODS

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """The site as `make docs` builds it."""
    output = tmp_path_factory.mktemp("docs") / "build"
    done = subprocess.run([sys.executable, ROOT / "docs" / "site" / "build.py", output], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return output / "site"


class Links(HTMLParser):
    """The anchors of a page and what it links to or loads."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.targets: list[str] = []
        self.loaded: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.anchors |= {str(given[name]) for name in ("id", "name") if given.get(name)}
        if tag == "a" and given.get("href"):
            self.targets.append(str(given["href"]))
        loads = "src" if tag in ("script", "img", "iframe") else "href" if tag == "link" else ""
        if given.get(loads):
            self.loaded.append(str(given[loads]))


@pytest.fixture(scope="session")
def pages(site) -> dict[Path, Links]:
    return {path: Links(path.read_text()) for path in site.rglob("*.html")}


def leads_nowhere(page: Path, target: str, pages: dict[Path, Links]) -> bool:
    link = urlsplit(target)
    if link.scheme in ("http", "https", "mailto"):
        return False
    path = (page.parent / unquote(link.path)).resolve() if link.path else page
    path = path / "index.html" if path.is_dir() else path
    if not path.is_file():
        return True
    # The reference makes its anchors as it draws.
    return bool(link.fragment) and path in pages and "reference" not in path.parts and unquote(link.fragment) not in pages[path].anchors


def test_no_link_leads_nowhere(pages):
    # The page for what is not found is shown at any path, so its links begin at the root of a server.
    checked = {page: links for page, links in pages.items() if page.name != "404.html"}
    broken = [(page.name, target) for page, links in checked.items() for target in links.targets if leads_nowhere(page, target, pages)]

    assert broken == []
    assert sum(len(links.targets) for links in checked.values()) > 5_000


def test_no_page_loads_anything_from_elsewhere(pages):
    assert [(page.name, address) for page, links in pages.items() for address in links.loaded if re.match(r"(https?:)?//", address)] == []


def test_every_domain_and_every_guide_has_its_page(site):
    assert {path.stem for path in (site / "domains").glob("*.html")} == {"index", *(domain.prefix for domain in model().domains)}
    assert {path.stem for path in (site / "guides").glob("*.html")} == {path.stem for path in (ROOT / "docs" / "guides").glob("*.md")}


def test_the_home_page_counts_right(site):
    home = (site / "index.html").read_text()
    entities, domains = len(model().entities), len(model().domains)
    operations = sum(method in METHODS for item in DOCUMENT["paths"].values() for method in item)

    assert f"{domains} domains, {entities} entities" in home
    assert f"All {operations} operations" in home


@pytest.fixture
def watched(tab: Page):
    """A tab, and at the end the proof that nothing was asked for elsewhere and nothing failed."""
    strangers: list[str] = []
    faults: list[str] = []
    tab.context.on(
        "request", lambda request: None if request.url.startswith(("file:", "data:", "blob:")) else strangers.append(request.url)
    )
    tab.on("console", lambda message: faults.append(message.text) if message.type in ("error", "warning") else None)
    tab.on("pageerror", lambda error: faults.append(str(error)))
    yield tab
    assert strangers == []
    assert faults == []


def address(site: Path, page: str) -> str:
    return f"{site.as_uri()}/{page}"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_status_is_drawn_as_a_diagram(watched, site, scheme):
    watched.emulate_media(color_scheme=scheme)
    watched.goto(address(site, "domains/licenses.html"))

    drawn = watched.locator("div.mermaid")
    expect(drawn).to_have_count(2)
    # The drawing stands in a closed shadow, so its size is what can be seen of it.
    box = drawn.first.bounding_box()
    assert box and box["width"] > 300 and box["height"] > 60
    assert watched.evaluate("document.body.getAttribute('data-md-color-scheme')") == {"light": "default", "dark": "slate"}[scheme]


def test_the_search_finds_how_to_give_a_seat(watched, site):
    watched.goto(address(site, "index.html"))
    watched.get_by_role("button", name="Search").click()
    watched.get_by_role("combobox", name="Search").press_sequentially("seat of a license")

    result = watched.get_by_role("option", name="LicenseAssignment").first
    expect(result).to_be_visible()
    result.click()
    expect(watched).to_have_url(re.compile(r"domains/licenses\.html.*#licenseassignment$"))


def test_a_chosen_language_stays_chosen(watched, site):
    watched.goto(address(site, "domains/licenses.html"))
    watched.get_by_text("Go", exact=True).first.click()

    for entity in ("softwarelicense", "licenseassignment"):
        expect(watched.locator(f"#{entity}-calls ~ .tabbed-set").first.get_by_text("cpod.NewFromEnv()")).to_be_visible()


def test_the_reference_shows_the_document(watched, site):
    watched.goto(address(site, "index.html"))
    watched.get_by_role("link", name="API reference").first.click()

    expect(watched.get_by_role("heading", name="cPod API")).to_be_visible(timeout=60_000)
    expect(watched.get_by_role("link", name=re.compile("List People")).first).to_be_visible()
    assert watched.evaluate("document.body.className").split().count("light-mode") == 1


def test_pages_fit_a_telephone(watched, site):
    watched.set_viewport_size({"width": 390, "height": 800})
    for page in ("index.html", "domains/licenses.html", "guides/getting-started.html"):
        watched.goto(address(site, page))
        assert watched.evaluate("document.documentElement.scrollWidth") <= 390, page
