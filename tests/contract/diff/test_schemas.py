"""Every keyword of a schema that is sent and received: each change is judged for either direction, there and back."""

import pytest

from tests.contract.diff.documents import NOTHING, diff, edited

B, C, D = "breaking", "compatible", "documentation"
NARROWED, WIDENED, BOTH, FREE, TEXT = (B, C), (C, B), (B, B), (C, C), (D, D)

THING = "/components/schemas/Thing"
NAME = THING + "/properties/name"

# Where, before, after, then each kind with what it means for requests and for responses; and the same from after to before.
STRING = {"type": "string"}
CASES = {
    "type narrowed": (NAME + "/type", ["string", "integer"], "string", {"type-narrowed": NARROWED}, {"type-widened": WIDENED}),
    "type changed": (NAME + "/type", "string", "boolean", {"type-changed": BOTH}, {"type-changed": BOTH}),
    "integer becomes number": (NAME + "/type", "integer", "number", {"type-widened": WIDENED}, {"type-narrowed": NARROWED}),
    "type left out": (NAME + "/type", "string", NOTHING, {"type-widened": WIDENED}, {"type-narrowed": NARROWED}),
    "null in a type array": (NAME + "/type", "string", ["string", "null"], {"null-added": WIDENED}, {"null-removed": NARROWED}),
    "null as an alternative": (
        NAME, STRING, {"oneOf": [STRING, {"type": "null"}]},
        {"alternative-added": WIDENED, "rewritten": TEXT}, {"alternative-removed": NARROWED, "rewritten": TEXT},
    ),
    "null written in another way": (NAME, {"type": ["string", "null"]}, {"anyOf": [{"type": "null"}, STRING]}, {"rewritten": TEXT}, {"rewritten": TEXT}),
    "enum value": (NAME + "/enum", ["a", "b"], ["a"], {"enum-narrowed": NARROWED}, {"enum-widened": WIDENED}),
    "enum values exchanged": (
        NAME + "/enum", ["a", "b"], ["c", "b"],
        {"enum-narrowed": NARROWED, "enum-widened": WIDENED}, {"enum-narrowed": NARROWED, "enum-widened": WIDENED},
    ),
    "enum at all": (NAME + "/enum", NOTHING, ["a"], {"enum-narrowed": NARROWED}, {"enum-widened": WIDENED}),
    "constant": (NAME + "/const", "a", "b", {"enum-narrowed": NARROWED, "enum-widened": WIDENED}, {"enum-narrowed": NARROWED, "enum-widened": WIDENED}),
    "true is not 1": (NAME + "/const", True, 1, {"enum-narrowed": NARROWED, "enum-widened": WIDENED}, {"enum-narrowed": NARROWED, "enum-widened": WIDENED}),
    "constant for an enum of one": (NAME, {"const": "a"}, {"enum": ["a"]}, {"rewritten": TEXT}, {"rewritten": TEXT}),
    "constant for an enum of two": (NAME, {"const": "a"}, {"enum": ["a", "b"]}, {"enum-widened": WIDENED}, {"enum-narrowed": NARROWED}),
    "minimum": (NAME + "/minimum", 1, 2, {"minimum-tightened": NARROWED}, {"minimum-loosened": WIDENED}),
    "minimum at all": (NAME + "/minimum", NOTHING, 0, {"minimum-tightened": NARROWED}, {"minimum-loosened": WIDENED}),
    "exclusive minimum": (NAME + "/exclusiveMinimum", 1, 2, {"exclusive-minimum-tightened": NARROWED}, {"exclusive-minimum-loosened": WIDENED}),
    "maximum": (NAME + "/maximum", 2, 1.5, {"maximum-tightened": NARROWED}, {"maximum-loosened": WIDENED}),
    "exclusive maximum": (NAME + "/exclusiveMaximum", 2, 1, {"exclusive-maximum-tightened": NARROWED}, {"exclusive-maximum-loosened": WIDENED}),
    "a maximum that is no number": (NAME + "/maximum", 2, "two", {"maximum-changed": BOTH}, {"maximum-changed": BOTH}),
    "multipleOf": (NAME + "/multipleOf", 0.1, 0.3, {"multiple-of-tightened": NARROWED}, {"multiple-of-loosened": WIDENED}),
    "multipleOf without a common step": (NAME + "/multipleOf", 2, 3, {"multiple-of-changed": BOTH}, {"multiple-of-changed": BOTH}),
    "minLength": (NAME + "/minLength", 1, 2, {"min-length-tightened": NARROWED}, {"min-length-loosened": WIDENED}),
    "minLength of zero": (NAME + "/minLength", NOTHING, 0, {"rewritten": TEXT}, {"rewritten": TEXT}),
    "maxLength": (NAME + "/maxLength", 9, 8, {"max-length-tightened": NARROWED}, {"max-length-loosened": WIDENED}),
    "maxLength at all": (NAME + "/maxLength", 9, NOTHING, {"max-length-loosened": WIDENED}, {"max-length-tightened": NARROWED}),
    "pattern at all": (NAME + "/pattern", NOTHING, "^a", {"pattern-tightened": NARROWED}, {"pattern-loosened": WIDENED}),
    "pattern": (NAME + "/pattern", "^a", "^b", {"pattern-changed": BOTH}, {"pattern-changed": BOTH}),
    "format at all": (NAME + "/format", NOTHING, "email", {"format-tightened": NARROWED}, {"format-loosened": WIDENED}),
    "format": (NAME + "/format", "date", "date-time", {"format-changed": BOTH}, {"format-changed": BOTH}),
    "items": (
        NAME, {"type": "array", "items": STRING}, {"type": "array", "items": {"type": ["string", "null"]}},
        {"null-added": WIDENED}, {"null-removed": NARROWED},
    ),
    "items that were anything": (NAME + "/items", NOTHING, STRING, {"type-narrowed": NARROWED}, {"type-widened": WIDENED}),
    "minItems": (NAME + "/minItems", NOTHING, 1, {"min-items-tightened": NARROWED}, {"min-items-loosened": WIDENED}),
    "maxItems": (NAME + "/maxItems", 5, 4, {"max-items-tightened": NARROWED}, {"max-items-loosened": WIDENED}),
    "uniqueItems": (NAME + "/uniqueItems", NOTHING, True, {"unique-items-tightened": NARROWED}, {"unique-items-loosened": WIDENED}),
    "uniqueItems said to be false": (NAME + "/uniqueItems", NOTHING, False, {"rewritten": TEXT}, {"rewritten": TEXT}),
    "prefixItems": (
        NAME + "/prefixItems", [{"maxLength": 2}], [{"maxLength": 1}],
        {"max-length-tightened": NARROWED}, {"max-length-loosened": WIDENED},
    ),
    "one more of prefixItems": (NAME + "/prefixItems", [STRING], [STRING, STRING], {"condition-changed": BOTH}, {"condition-changed": BOTH}),
    "contains": (NAME + "/contains", {"maxLength": 2}, {"maxLength": 1}, {"max-length-tightened": BOTH}, {"max-length-loosened": BOTH}),
    "minContains": (NAME + "/minContains", 1, 2, {"min-contains-tightened": NARROWED}, {"min-contains-loosened": WIDENED}),
    "maxProperties": (THING + "/maxProperties", 5, 4, {"max-properties-tightened": NARROWED}, {"max-properties-loosened": WIDENED}),
    "minProperties": (THING + "/minProperties", 0, 1, {"min-properties-tightened": NARROWED}, {"min-properties-loosened": WIDENED}),
    "property": (THING + "/properties/color", NOTHING, STRING, {"property-added": FREE}, {"property-removed": BOTH}),
    "property that is required": (
        THING, {"properties": {"a": {}}}, {"properties": {"a": {}, "b": {}}, "required": ["b"]},
        {"property-added-required": (B, C)}, {"property-removed": BOTH},
    ),
    "property with a default that is required": (
        THING, {"properties": {}}, {"properties": {"b": {"default": 1}}, "required": ["b"]},
        {"property-added-required": (B, C)}, {"property-removed": BOTH},
    ),
    "required": (THING + "/required", ["name"], ["name", "part"], {"property-became-required": (B, C)}, {"property-became-optional": (C, B)}),
    "required without a property": (THING + "/required", ["name"], ["name", "x"], {"property-became-required": (B, C)}, {"property-became-optional": (C, B)}),
    "readOnly property": (THING + "/properties/id", NOTHING, {"readOnly": True}, {"property-added": (D, C)}, {"property-removed": (D, B)}),
    "writeOnly property": (THING + "/properties/secret", NOTHING, {"writeOnly": True}, {"property-added": (C, D)}, {"property-removed": (B, D)}),
    "limit of a readOnly property": (
        NAME, {"readOnly": True, "maxLength": 9}, {"readOnly": True, "maxLength": 8},
        {"max-length-tightened": (D, C)}, {"max-length-loosened": (D, B)},
    ),
    "readOnly": (THING + "/properties/part", {}, {"readOnly": True}, {"read-only-added": (B, D)}, {"read-only-removed": (C, D)}),
    "readOnly of a required property": (
        NAME, {}, {"readOnly": True}, {"read-only-added": (B, D), "property-became-optional": (C, None)},
        {"read-only-removed": (C, D), "property-became-required": (B, None)},
    ),
    "writeOnly": (THING + "/properties/part", {}, {"writeOnly": True}, {"write-only-added": (D, B)}, {"write-only-removed": (D, C)}),
    "closed object": (THING + "/additionalProperties", NOTHING, False, {"additional-properties-closed": (B, C)}, {"additional-properties-opened": FREE}),
    "openness said": (THING + "/additionalProperties", NOTHING, True, {"rewritten": TEXT}, {"rewritten": TEXT}),
    "map closed": (THING + "/additionalProperties", STRING, False, {"map-removed": BOTH}, {"additional-properties-opened": FREE}),
    "values of a map": (THING + "/additionalProperties", STRING, {"type": "integer"}, {"type-changed": BOTH}, {"type-changed": BOTH}),
    "unevaluatedProperties": (THING + "/unevaluatedProperties", NOTHING, False, {"additional-properties-closed": (B, C)}, {"additional-properties-opened": FREE}),
    "patternProperties": (THING + "/patternProperties", {"^a": {"maxLength": 2}}, {"^a": {"maxLength": 1}},
        {"max-length-tightened": NARROWED}, {"max-length-loosened": WIDENED}),
    "one more of patternProperties": (THING + "/patternProperties", {}, {"^a": STRING}, {"pattern-property-changed": BOTH}, {"pattern-property-changed": BOTH}),
    "propertyNames": (THING + "/propertyNames", NOTHING, {"maxLength": 5}, {"max-length-tightened": NARROWED}, {"max-length-loosened": WIDENED}),
    "dependentRequired": (THING + "/dependentRequired", {"a": ["b"]}, {"a": ["b", "c"]},
        {"dependent-required-tightened": NARROWED}, {"dependent-required-loosened": WIDENED}),
    "dependentSchemas": (THING + "/dependentSchemas", {"a": {"maxProperties": 2}}, {"a": {"maxProperties": 1}},
        {"max-properties-tightened": NARROWED}, {"max-properties-loosened": WIDENED}),
    "not": (NAME + "/not", {"maxLength": 2}, {"maxLength": 1}, {"max-length-tightened": BOTH}, {"max-length-loosened": BOTH}),
    "not at all": (NAME + "/not", NOTHING, STRING, {"condition-changed": BOTH}, {"condition-changed": BOTH}),
    "if": (NAME + "/if", {"minLength": 2}, {"minLength": 1}, {"min-length-loosened": BOTH}, {"min-length-tightened": BOTH}),
    "oneOf": (NAME, {"oneOf": [STRING]}, {"oneOf": [{"type": "integer"}, STRING]}, {"alternative-added": WIDENED}, {"alternative-removed": NARROWED}),
    "anyOf": (NAME, {"anyOf": [STRING]}, {"anyOf": [STRING, {"type": "null"}]}, {"alternative-added": WIDENED}, {"alternative-removed": NARROWED}),
    "inside an alternative": (
        NAME, {"anyOf": [STRING, {"type": "array"}]}, {"anyOf": [{"type": "array"}, {"type": "string", "maxLength": 1}]},
        {"max-length-tightened": NARROWED}, {"max-length-loosened": WIDENED},
    ),
    "oneOf beside other limits": (
        NAME, STRING, {"type": "string", "maxLength": 3, "oneOf": [{"maxLength": 3}]},
        {"alternatives-added": NARROWED, "max-length-tightened": NARROWED}, {"alternatives-removed": WIDENED, "max-length-loosened": WIDENED},
    ),
    "allOf with an optional property": (
        NAME, {"allOf": [{"type": "object"}]}, {"allOf": [{"type": "object"}, {"properties": {"a": STRING}}]},
        {"property-added": FREE, "rewritten": TEXT}, {"property-removed": BOTH, "rewritten": TEXT},
    ),
    "allOf around a reference": (
        THING + "/properties/part", {"$ref": "#/components/schemas/Part"}, {"allOf": [{"$ref": "#/components/schemas/Part"}]},
        {"rewritten": TEXT}, {"rewritten": TEXT},
    ),
    "null beside a reference": (
        THING + "/properties/part", {"$ref": "#/components/schemas/Part"}, {"oneOf": [{"$ref": "#/components/schemas/Part"}, {"type": "null"}]},
        {"alternative-added": WIDENED, "rewritten": TEXT}, {"alternative-removed": NARROWED, "rewritten": TEXT},
    ),
    "default changed": (NAME + "/default", 1, 2, {"default-changed": (B, D)}, {"default-changed": (B, D)}),
    "default at all": (NAME + "/default", NOTHING, 2, {"default-added": (C, D)}, {"default-removed": (B, D)}),
    "contentEncoding": (NAME + "/contentEncoding", NOTHING, "base64", {"content-encoding-changed": BOTH}, {"content-encoding-changed": BOTH}),
    "discriminator": (NAME + "/discriminator", {"propertyName": "a"}, {"propertyName": "b"}, {"discriminator-changed": BOTH}, {"discriminator-changed": BOTH}),
    "unknown keyword": (NAME + "/maxLenght", NOTHING, 5, {"unknown-keyword-changed": BOTH}, {"unknown-keyword-changed": BOTH}),
    "keyword of OpenAPI 3.0": (NAME + "/nullable", False, True, {"unknown-keyword-changed": BOTH}, {"unknown-keyword-changed": BOTH}),
    "reference to another component": (
        THING + "/properties/part", {"$ref": "#/components/schemas/Part"}, {"$ref": "#/components/schemas/Unused"},
        {"schema-replaced": BOTH, "type-changed": BOTH, "property-removed": BOTH},
        {"schema-replaced": BOTH, "type-changed": BOTH, "property-added": FREE},
    ),
    "reference written out": (
        THING + "/properties/part", {"$ref": "#/components/schemas/Part"}, {"type": "object", "properties": {"size": {"type": "integer"}}},
        {"schema-inlined": FREE}, {"schema-extracted": FREE},
    ),
    "limit beside a reference": (
        THING + "/properties/part", {"$ref": "#/components/schemas/Part"}, {"$ref": "#/components/schemas/Part", "maxProperties": 1},
        {"max-properties-tightened": NARROWED}, {"max-properties-loosened": WIDENED},
    ),
    "schema that is none": (NAME, STRING, 5, {"schema-malformed": BOTH}, {"schema-malformed": BOTH}),
}  # fmt: skip

TEXTS = {
    "description": (NAME + "/description", "a", "b", "description-changed"),
    "title": (NAME + "/title", NOTHING, "b", "description-changed"),
    "comment": (NAME + "/$comment", NOTHING, "b", "description-changed"),
    "examples": (NAME + "/examples", ["a"], ["b"], "example-changed"),
    "deprecated": (NAME + "/deprecated", NOTHING, True, "deprecated"),
    "deprecation withdrawn": (NAME + "/deprecated", True, NOTHING, "deprecation-withdrawn"),
    "extension": (NAME + "/x-unit", "m", "km", "extension-changed"),
    "unused component": ("/components/schemas/Unused/type", "string", "integer", "unused-component-changed"),
    "new unused component": ("/components/schemas/New", NOTHING, STRING, "unused-component-added"),
    "unused component gone": ("/components/schemas/Unused", STRING, NOTHING, "unused-component-removed"),
}

SAME = {
    "required": (THING + "/required", ["name", "part"], ["part", "name"]),
    "enum": (NAME + "/enum", ["a", "b"], ["b", "a"]),
    "type": (NAME + "/type", ["string", "null"], ["null", "string"]),
    "keys": (NAME, {"type": "string", "title": "a"}, {"title": "a", "type": "string"}),
    "alternatives": (NAME + "/oneOf", [STRING, {"type": "null"}], [{"type": "null"}, STRING]),
    "1 for 1.0": (NAME + "/minimum", 1, 1.0),
}


def expected(kinds):
    return {
        (kind, direction, impact)
        for kind, impacts in kinds.items()
        for direction, impact in zip(("request", "response"), impacts, strict=True)
        if impact
    }


def told(found):
    """Findings by kind and direction; a text that both directions carry counts for both."""
    return {
        (kind, each, impact)
        for kind, direction, impact in found
        for each in (("request", "response") if direction == "document" else (direction,))
    }


@pytest.mark.parametrize("way", ["there", "back"])
@pytest.mark.parametrize("case", CASES)
def test_a_change_is_judged_for_requests_and_responses_apart(tmp_path, case, way):
    pointer, before, after, there, back = CASES[case]
    base, head = edited(pointer, before), edited(pointer, after)

    done = diff(tmp_path, base, head) if way == "there" else diff(tmp_path, head, base)
    kinds = there if way == "there" else back

    assert told(done.findings) == expected(kinds)
    assert done.code == (1 if any(B in impacts for impacts in kinds.values()) else 0)


@pytest.mark.parametrize("case", TEXTS)
def test_words_examples_and_extensions_are_documentation(tmp_path, case):
    pointer, before, after, kind = TEXTS[case]
    done = diff(tmp_path, edited(pointer, before), edited(pointer, after))

    assert {(found, impact) for found, _, impact in done.findings} == {(kind, D)}
    assert done.code == 0


@pytest.mark.parametrize("case", SAME)
def test_another_order_is_no_difference(tmp_path, case):
    pointer, before, after = SAME[case]
    done = diff(tmp_path, edited(pointer, before), edited(pointer, after))

    assert (done.code, done.report["equal"], done.report["findings"]) == (0, True, [])


def test_a_renamed_component_breaks_the_code_that_names_its_type(tmp_path):
    base = edited(NAME, {"$ref": "#/components/schemas/Old"}, edited("/components/schemas/Old", STRING))
    head = edited(NAME, {"$ref": "#/components/schemas/New"}, edited("/components/schemas/New", STRING))

    assert diff(tmp_path, base, head).findings == {("component-removed", "document", B)}


def test_a_reference_that_leads_nowhere_is_breaking(tmp_path):
    done = diff(tmp_path, edited("/info/version", "1.2.3"), edited("/components/schemas/Part", NOTHING))

    assert {("reference-broken", "request", B), ("reference-broken", "response", B)} <= done.findings


def test_a_component_is_reported_once_with_every_operation_that_leads_to_it(tmp_path):
    schema = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    base = edited("/paths/~1others/get/responses/200", {"description": "All.", "content": schema})
    head = edited("/components/schemas/Part/properties/size", NOTHING, base)
    found = diff(tmp_path, base, head).report["findings"]

    assert [(each["direction"], each["operations"]) for each in found] == [
        ("request", ["putThing"]),
        ("response", ["listOthers", "putThing"]),
    ]
    assert {(each["kind"], each["document"], each["pointer"]) for each in found} == {
        ("property-removed", "base", "/components/schemas/Part/properties/size")
    }
    assert [(each["before"], "after" in each) for each in found] == [({"type": "integer"}, False)] * 2
