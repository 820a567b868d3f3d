"""The package is built, formatted and packed as it should be, and works where it was installed from its tarball."""

import gzip
import json
import re
import tarfile

import pytest

from cpod_backend.derive.sdk.reading import read
from cpod_backend.derive.sdk.typescript import emit
from tests.sdks.typescript import node

LARGEST = {"people": 12_500, "all": 20_000}
"""Bytes after gzip of a program that uses one domain, and of one that uses the client."""
LARGEST_TARBALL = 300_000

BY_IMPORT = "import { CpodClient } from '@cpod/sdk'\nimport { PeopleService } from '@cpod/sdk/people'\n"
BY_REQUIRE = "const { CpodClient } = require('@cpod/sdk')\nconst { PeopleService } = require('@cpod/sdk/people')\n"
PROGRAM = """
async function main() {
  const options = { apiKey: 'any-key', baseUrl: process.env.CPOD_TEST_SERVER }
  const page = await new CpodClient(options).people.list({ pageSize: 1 })
  const same = await new PeopleService(options).list({ pageSize: 1 })
  console.log(JSON.stringify([page.pageSize, same.total === page.total]))
}
main()
"""


def document():
    return json.loads((node.ROOT / "docs/api-contract/openapi.json").read_text())


def test_the_formatter_and_the_linter_find_nothing(package):
    node.done(package / "node_modules/.bin/biome", "check", "--error-on-warnings", ".")


def test_the_source_is_clean_for_the_strictest_compiler(package):
    checked = node.compiler("-p", "tsconfig.json", at=package)

    assert checked.stdout + checked.stderr == ""


def test_deriving_twice_gives_the_same_bytes():
    assert emit.files(read(document())) == emit.files(read(document()))


def test_every_generated_file_says_so_in_its_first_line():
    for path, content in emit.files(read(document())).items():
        assert content.decode().splitlines()[0] == emit.NOTE, path


def test_the_package_has_no_dependencies_and_both_kinds_of_modules(package):
    told = json.loads((package / "package.json").read_text())

    assert "dependencies" not in told
    assert told["sideEffects"] is False
    for kind in ("import", "require"):
        entry = told["exports"]["."][kind]
        assert next(iter(entry)) == "types"
        assert all((package / path).is_file() for path in entry.values())


def test_the_version_is_that_of_the_package(package):
    told = json.loads((package / "package.json").read_text())["version"]

    assert f"VERSION = '{told}'" in (package / "src/core/version.ts").read_text()


def test_nothing_that_is_exported_has_private_members(package):
    """They would make two copies of the package strangers to each other."""
    for path in (package / "dist").rglob("*.d.ts"):
        assert not re.search(r"^\s*(private|protected) |#private", path.read_text(), re.MULTILINE), path


def test_publishers_rules_hold(package):
    printed = node.done(package / "node_modules/.bin/publint", "--strict", "--pack", "false")

    assert "All good" in printed


@pytest.mark.parametrize(
    ("name", "program"),
    [
        ("people", "import { PeopleService } from '@cpod/sdk/people'\nconsole.log(new PeopleService({ apiKey: 'x' }).list())"),
        ("all", "import { CpodClient } from '@cpod/sdk'\nconsole.log(new CpodClient({ apiKey: 'x' }).people.list())"),
    ],
)
def test_a_bundle_for_browsers_is_small(package, project, name, program):
    (project / "program.js").write_text(program)
    node.done(
        package / "node_modules/.bin/esbuild", "program.js", "--bundle", "--minify", "--format=esm", "--outfile=out.js", at=project,
    )  # fmt: skip
    size = len(gzip.compress((project / "out.js").read_bytes()))

    assert size < LARGEST[name]


@pytest.fixture(scope="module")
def tarball(package, tmp_path_factory):
    folder = tmp_path_factory.mktemp("packed")
    node.done(*node.npm(), "pack", "--ignore-scripts", "--pack-destination", str(folder))
    return next(folder.glob("*.tgz"))


def test_the_lines_that_install_it_name_the_file_that_packing_makes(tarball):
    for page in (node.PACKAGE / "README.md", node.ROOT / "docs" / "guides" / "sdks.md"):
        assert f"npm install ../cpod/sdks/typescript/{tarball.name}" in page.read_text()


def test_the_tarball_holds_what_users_need_and_no_more(tarball):
    with tarfile.open(tarball) as packed:
        held = {name.removeprefix("package/") for name in packed.getnames()}

    assert {"package.json", "README.md", "LICENSE", "dist/esm/index.js", "dist/cjs/index.d.ts", "dist/cjs/package.json"} <= held
    assert all(name.startswith("dist/") or name in ("package.json", "README.md", "LICENSE") for name in held)
    assert tarball.stat().st_size < LARGEST_TARBALL


@pytest.mark.parametrize(("file", "imports"), [("program.mjs", BY_IMPORT), ("program.cjs", BY_REQUIRE)])
def test_the_installed_tarball_works(tarball, tmp_path, emulator, file, imports):
    (tmp_path / "package.json").write_text('{"private": true}')
    node.done(*node.npm(), "install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", str(tarball), at=tmp_path)
    (tmp_path / file).write_text(imports + PROGRAM)

    assert json.loads(node.done(node.node(), file, at=tmp_path, CPOD_TEST_SERVER=emulator)) == [1, True]


@pytest.mark.parametrize("kind", ["module", "commonjs"])
@pytest.mark.parametrize("lib", ["ES2022", "ES2022,DOM"])
def test_types_are_found_in_projects_of_either_kind(package, tmp_path, kind, lib):
    node.project(tmp_path, kind)
    (tmp_path / "program.ts").write_text(BY_IMPORT + "export const made = [CpodClient, PeopleService]\n")
    checked = node.compiler(
        "--noEmit", "--strict", "--exactOptionalPropertyTypes", "--module", "NodeNext", "--target", "ES2022", "--lib", lib, "--types", "node",
        "program.ts", at=tmp_path,
    )  # fmt: skip

    assert checked.stdout + checked.stderr == ""
