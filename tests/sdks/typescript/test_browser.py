"""The package in a real browser: its modules as they are, against an emulator of another origin."""

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Page

PROGRAM = """
async ([base, tenant]) => {
  const { CpodClient, UnprocessableEntityError, metaOf } = await import('/esm/index.js')
  const client = new CpodClient({ apiKey: 'any-key', baseUrl: base, clientId: `browser@${tenant}` })
  const names = ['Ada', 'Grace', 'Edsger']
  for (const firstName of names) {
    await client.people.create({ firstName, lastName: 'Example', email: `${firstName}@acme.com`, type: 'employee' })
  }
  const walked = []
  for await (const person of client.people.iterate({ pageSize: 1 })) walked.push(person.firstName)
  const refused = await client.people
    .create({ firstName: 'Ada', lastName: 'Again', email: 'ada@acme.com', type: 'employee' })
    .catch((error) => error)
  const [first] = (await client.people.list({ sort: ['firstName'] })).data
  const unchanged = await client.people.get(first.id, {}, { ifNoneMatch: metaOf(await client.people.get(first.id)).etag })
  const file = await client.storage.create({ path: 'hello.txt', contentType: 'text/plain' })
  await client.storage.upload(file.id, new Blob(['Hello from a browser']), { contentType: 'text/plain' })
  const text = await (await client.storage.download(file.id)).text()
  return {
    walked,
    refused: [refused instanceof UnprocessableEntityError, refused.status, refused.errors[0].field, refused.requestId.slice(0, 4)],
    unchanged,
    text,
  }
}
"""


@pytest.fixture
def page(tab: Page, package: Path) -> Iterator[Page]:
    """A page of a site that has the package's modules. It is a real one: from addresses that it does not know a browser asks nothing of localhost."""
    with ThreadingHTTPServer(("localhost", 0), partial(Quiet, directory=package / "dist")) as site:
        Thread(target=site.serve_forever).start()
        tab.goto(f"http://localhost:{site.server_port}/")
        yield tab
        site.shutdown()


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder and a page, and logs nothing."""

    def do_GET(self) -> None:
        """The page names an empty icon, or the browser would ask for one of its own accord."""
        if self.path != "/":
            return super().do_GET()
        body = b"<!doctype html><title>app</title><link rel=icon href=data:,>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def test_records_pages_errors_and_files_work_across_origins(page: Page, emulator: str):
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))

    found = page.evaluate(PROGRAM, [emulator, "in-a-browser"])

    assert found["walked"] == ["Edsger", "Grace", "Ada"]
    assert found["refused"] == [True, 422, "/email", "req-"]
    assert found["unchanged"] is None
    assert found["text"] == "Hello from a browser"
    # The browser itself tells of each answer that refuses.
    assert [line for line in told if "422" not in line] == []
