"""Builds the documentation site out of the pages, the guides and the OpenAPI document: `make docs`.

Everything that the site needs is in it: it opens from a folder, without a server and without a network.
"""

import shutil
import subprocess
import sys
import sysconfig
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "docs" / "site"
DOMAINS = ROOT / "docs" / "pages" / "docs" / "domains"
GUIDES = ROOT / "docs" / "guides"
DOCUMENTS = ROOT / "docs" / "api-contract"

# Scripts of others come out of installed wheels, whose Python is never imported (decisions 0005 and 0007).
MERMAID = ("mermaidx", "assets/mermaid.js")
SCALAR = ("flask_openapi_scalar", "templates/scalar/js/scalar.standalone.js")

# In the repository guides and pages lie further apart than on the site.
SHORTER = {"../../../guides/": "../guides/", "../pages/docs/domains/": "../domains/"}


def main(output: Path = ROOT / "build" / "docs") -> int:
    """Builds the site into the folder `site` below the output, which is emptied first."""
    shutil.rmtree(output, ignore_errors=True)
    source = output / "source"
    shutil.copytree(HERE / "content", source)
    for name, folder in (("domains", DOMAINS), ("guides", GUIDES)):
        copy_pages(folder, source / name)
    shutil.copy(script(*MERMAID), source / "assets" / "mermaid.min.js")
    copy_reference(source)
    (output / "zensical.toml").write_text(settings())
    # --strict, because a link that leads nowhere is a fault of the docs.
    command = [Path(sysconfig.get_path("scripts")) / "zensical", "build", "--strict", "--config-file", output / "zensical.toml"]
    return subprocess.run(command, cwd=output, check=False).returncode  # noqa: S603


def copy_pages(folder: Path, target: Path) -> None:
    target.mkdir()
    for page in sorted(folder.glob("*.md")):
        text = page.read_text()
        for long, short in SHORTER.items():
            text = text.replace(f"]({long}", f"]({short}")
        (target / page.name).write_text(text)


def copy_reference(source: Path) -> None:
    """The document as a file to keep, and as a script: a page opened from a folder may not fetch, but may load scripts."""
    for name in ("openapi.json", "openapi.yaml"):
        shutil.copy(DOCUMENTS / name, source / name)
    shutil.copy(script(*SCALAR), source / "reference" / "scalar.js")
    document = (DOCUMENTS / "openapi.json").read_text().strip()
    (source / "reference" / "openapi.js").write_text(f"window.openapi = {document}\n")


def settings() -> str:
    """The settings with the pages of the domains put into the navigation."""
    pages = sorted(page.name for page in DOMAINS.glob("*.md") if page.name != "index.md")
    return (HERE / "zensical.toml").read_text().replace('"domains/*.md"', ", ".join(f'"domains/{name}"' for name in pages))


def script(package: str, path: str) -> Path:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        sys.exit(f"{package} is not installed; `make docs` installs it")
    return Path(spec.submodule_search_locations[0], path)


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
