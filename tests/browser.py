"""A real browser for tests of pages: Debian's Chromium, that speaks to nobody of its own accord."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = Path("/usr/bin/chromium")
MISSING = f"there is no Chromium at {CHROMIUM}; install it with: apt-get update && apt-get install -y chromium"
# No sandbox because tests may run as root in a container; the rest keeps the browser from calling home.
ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A headless Chromium with a new empty profile. Without one the test skips, but in CI it fails.

    It ends with the tests of its file: while it lives an event loop runs in the main thread, where other tests want one of their own.
    """
    if not CHROMIUM.exists():
        pytest.fail(MISSING) if os.environ.get("CI") else pytest.skip(MISSING)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(ARGUMENTS))
        yield chromium
        chromium.close()


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    """A page that shares nothing with those of other tests."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(60_000)
    yield context.new_page()
    context.close()
