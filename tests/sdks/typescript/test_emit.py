"""The generator writes idiomatic TypeScript, and refuses what it has no words for."""

import json

import pytest
from msgspec import structs

from cpod_backend.derive.sdk.plan import Field, Kind, Plan, Type
from cpod_backend.derive.sdk.reading import read
from cpod_backend.derive.sdk.schemas import Unknown
from cpod_backend.derive.sdk.typescript import emit
from cpod_backend.derive.sdk.typescript.layout import comment, listed, returned, signature, union
from cpod_backend.derive.sdk.typescript.types import read_type, sent_type
from tests.sdks.typescript import node


@pytest.fixture(scope="module")
def plan() -> Plan:
    return read(json.loads((node.ROOT / "docs/api-contract/openapi.json").read_text()))


def changed(plan: Plan, model: str, *fields: Field) -> Plan:
    """The plan with further fields of a model."""
    grown = structs.replace(plan.models[model], fields=(*plan.models[model].fields, *fields))
    return structs.replace(plan, models=plan.models | {model: grown})


def test_times_in_a_list_are_refused_by_their_place(plan):
    times = Field("seenAt", Type(Kind.ARRAY, items=Type(Kind.TIME)), "When it was seen.")

    with pytest.raises(Unknown, match="/components/schemas/Person/properties/seenAt: times in a list or map"):
        emit.files(changed(plan, "Person", times))


def test_two_types_of_one_name_are_refused(plan):
    renamed = plan.models["Group"]
    clash = structs.replace(plan, models=plan.models | {"Group": structs.replace(renamed, name="Person")})

    with pytest.raises(Unknown, match="two types named Person"):
        emit.files(clash)


def test_a_new_field_changes_the_file_of_its_domain_and_nothing_else(plan):
    nickname = Field("nickname", Type(Kind.STRING, nullable=True), "What friends say.", required=True)
    before, after = emit.files(plan), emit.files(changed(plan, "Person", nickname))

    assert {path for path in after if after[path] != before[path]} == {"sdks/typescript/src/domains/people.ts"}
    assert b"  /** What friends say. */\n  nickname: string | null\n" in after["sdks/typescript/src/domains/people.ts"]


@pytest.mark.parametrize(
    ("type", "read", "sent"),
    [
        (Type(Kind.TIME, nullable=True), "Date | null", "Time | null"),
        (Type(Kind.DATE), "string", "string"),
        (Type(Kind.ARRAY, items=Type(Kind.STRING, nullable=True)), "(string | null)[]", "(string | null)[]"),
        (Type(Kind.MAP, items=Type(Kind.ANY, nullable=True)), "Record<string, unknown>", "Record<string, unknown>"),
        (Type(Kind.MODEL, nullable=True, model="Person"), "Person | null", "Person | null"),
    ],
)
def test_a_type_is_written_for_reading_and_for_sending(type, read, sent):
    assert (read_type(type), sent_type(type)) == (read, sent)


def test_a_text_cannot_end_its_comment():
    assert comment("A */ B") == "/** A * / B */"


def test_what_is_too_long_takes_several_lines():
    words = [f"'{letter * 30}'" for letter in "abcd"]

    assert union("type A =", words).splitlines()[1] == f"  | {words[0]}"
    assert listed("import {", words, "} from 'x'", pad=" ").splitlines()[-1] == "} from 'x'"
    assert signature("list", ["E"], words, "Call").splitlines()[1] == f"    {words[0]},"
    assert returned("call", [words[0], words[1], words[2], "{ id, options }"]).splitlines()[1:] == ["      id,", "      options,", "    })"]
