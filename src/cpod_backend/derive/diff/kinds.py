"""The classification table: what each kind of difference means for those who send and for those who receive."""

import re
from enum import StrEnum
from typing import NamedTuple


class Impact(StrEnum):
    """What a difference does to a client that was written against BASE."""

    BREAKING = "breaking"
    COMPATIBLE = "compatible"
    DOCUMENTATION = "documentation"

    @property
    def rank(self) -> int:
        return list(Impact).index(self)


class Direction(StrEnum):
    """Who is concerned: what clients send, what they receive, or the document and the SDKs made from it."""

    REQUEST = "request"
    RESPONSE = "response"
    DOCUMENT = "document"


class Verdict(NamedTuple):
    """An impact, and the sentence that says what happens to whom."""

    impact: Impact
    sentence: str


class Kind(NamedTuple):
    """A kind of difference, judged for each direction; what is neither counts as a request."""

    request: Verdict
    response: Verdict

    def verdict(self, direction: Direction) -> Verdict:
        return self.response if direction is Direction.RESPONSE else self.request


def breaks(sentence: str) -> Verdict:
    return Verdict(Impact.BREAKING, sentence)


def keeps(sentence: str) -> Verdict:
    return Verdict(Impact.COMPATIBLE, sentence)


def tells(sentence: str) -> Verdict:
    return Verdict(Impact.DOCUMENTATION, sentence)


def alike(verdict: Verdict) -> Kind:
    return Kind(verdict, verdict)


def kebab(keyword: str) -> str:
    """maxLength as max-length."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", keyword.lstrip("$")).lower()


ACCEPTED = keeps("Everything that was accepted for `{subject}` still is.")
EXPECTED = keeps("`{subject}` stays within what clients already expect.")
UNJUDGED = alike(breaks("Whether old values of `{subject}` still fit cannot be judged, so this counts as breaking."))


def narrowed(refused: str) -> Kind:
    """Fewer values than before: a sender may be refused, a receiver is content."""
    return Kind(breaks(refused), EXPECTED)


def widened(unexpected: str) -> Kind:
    """More values than before: a sender is content, a receiver may meet what it does not know."""
    return Kind(ACCEPTED, breaks(unexpected))


LIMITS = (
    "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "format", "minItems", "maxItems",
    "uniqueItems", "minContains", "maxContains", "minProperties", "maxProperties", "dependentRequired",
)  # fmt: skip
UNJUDGED_KEYWORDS = ("contentMediaType", "contentEncoding", "discriminator", "xml")

SCHEMA_KINDS = {
    "type-narrowed": narrowed("Requests that send `{subject}` as {lost} are refused."),
    "type-widened": widened("Clients may receive `{subject}` as {gained}, which they do not read."),
    "type-changed": Kind(
        breaks("Requests that send `{subject}` as {lost} are refused."),
        breaks("Clients that read `{subject}` as {lost} may receive {gained}."),
    ),
    "null-removed": narrowed("Requests that send null for `{subject}` are refused."),
    "null-added": widened("Clients may receive null for `{subject}`, where there was always a value."),
    "enum-narrowed": narrowed("Requests that send {lost} for `{subject}` are refused."),
    "enum-widened": widened("Clients may receive {gained} for `{subject}`, which they do not know."),
    "property-added": alike(keeps("`{subject}` is new, and no client has to know it.")),
    "property-added-required": Kind(
        breaks("Requests without the new required field `{subject}` are refused."),
        keeps("`{subject}` is new in every response, and no client has to know it."),
    ),
    "property-removed": Kind(
        breaks("Requests that send `{subject}` are refused, or the value is lost."),
        breaks("Clients that read `{subject}` no longer find it."),
    ),
    "property-became-required": Kind(breaks("Requests that leave out `{subject}` are refused."), keeps("`{subject}` is now always there.")),
    "property-became-optional": Kind(
        keeps("`{subject}` may now be left out."), breaks("Clients that rely on `{subject}` may not find it.")
    ),
    "read-only-added": Kind(
        breaks("Requests that send `{subject}` are refused, or the value is lost."), tells("`{subject}` is marked as read-only.")
    ),
    "read-only-removed": Kind(keeps("`{subject}` may now be sent."), tells("`{subject}` is no longer marked as read-only.")),
    "write-only-added": Kind(tells("`{subject}` is marked as write-only."), breaks("Clients that read `{subject}` no longer find it.")),
    "write-only-removed": Kind(tells("`{subject}` is no longer marked as write-only."), keeps("`{subject}` is now given back.")),
    "additional-properties-closed": Kind(
        breaks("Requests that send fields of their own in `{subject}` are refused."),
        keeps("`{subject}` holds no fields but the documented ones."),
    ),
    "additional-properties-opened": Kind(
        keeps("`{subject}` takes fields that are not documented."),
        keeps("`{subject}` may hold more fields, which clients pass over as they do new ones."),
    ),
    "map-removed": Kind(
        breaks("Requests that send entries in the map `{subject}` are refused."),
        breaks("Clients that read the entries of the map `{subject}` no longer find any."),
    ),
    "default-added": Kind(keeps("`{subject}` now says what leaving it out means."), tells("`{subject}` names a default.")),
    "default-removed": Kind(
        breaks("Clients that leave out `{subject}` no longer know what they get."), tells("`{subject}` names no default any more.")
    ),
    "default-changed": Kind(
        breaks("Clients that leave out `{subject}` get another value than before."), tells("`{subject}` names another default.")
    ),
    "alternative-added": widened("Clients may receive a form of `{subject}` that they do not know."),
    "alternative-removed": narrowed("Requests that use one of the forms of `{subject}` are refused."),
    "alternatives-added": narrowed("Requests are refused where `{subject}` fits none of the new alternatives."),
    "alternatives-removed": widened("Clients may receive a `{subject}` that fits none of the former alternatives."),
    "pattern-property-changed": UNJUDGED,
    "condition-changed": UNJUDGED,
    "schema-replaced": alike(breaks("In the SDKs `{subject}` has another type: {lost} became {gained}.")),
    "schema-extracted": alike(keeps("`{subject}` is described by a component of its own.")),
    "schema-inlined": alike(keeps("`{subject}` is described in place and no longer by a component.")),
    "rewritten": alike(tells("`{subject}` is written in another way that means the same.")),
    "schema-malformed": alike(breaks("`{subject}` is no schema in one of the documents, so nobody can judge it.")),
    "unknown-keyword-changed": alike(
        breaks("`{keyword}` is no keyword that this comparison knows; what it does to `{subject}` cannot be judged.")
    ),
    **{
        f"{kebab(keyword)}-tightened": narrowed(f"Requests whose `{{subject}}` was within the old {keyword} are refused.")
        for keyword in LIMITS
    },
    **{f"{kebab(keyword)}-loosened": widened(f"Clients may receive a `{{subject}}` beyond the old {keyword}.") for keyword in LIMITS},
    **{f"{kebab(keyword)}-changed": UNJUDGED for keyword in (*LIMITS, *UNJUDGED_KEYWORDS)},
}

OPERATION_KINDS = {
    "operation-added": alike(keeps("{subject} is new.")),
    "operation-removed": alike(breaks("Clients that call {subject} get 404 or 405.")),
    "operation-moved": alike(breaks("Clients that call {subject} at its old address get 404 or 405.")),
    "operation-id-renamed": alike(breaks("The SDK method of {lost} has another name.")),
    "operation-id-added": alike(keeps("{subject} has a name in the SDKs.")),
    "tag-moved": alike(breaks("The SDK method {subject} moves to another client class.")),
    "tag-list-changed": alike(tells("The list of tags, with their order and words, reads otherwise.")),
    "tags-changed": alike(tells("{subject} is listed under other tags.")),
    "path-parameter-renamed": alike(breaks("The SDK argument `{lost}` of {subject} has another name; the address is the same.")),
    "parameter-added": alike(keeps("The {subject} is new and may be left out.")),
    "parameter-added-required": alike(breaks("Requests without the new {subject} are refused.")),
    "parameter-removed": alike(breaks("Requests that send the {subject} are refused, or the value is ignored.")),
    "parameter-became-required": alike(breaks("Requests without the {subject} are refused.")),
    "parameter-became-optional": alike(keeps("The {subject} may be left out.")),
    "parameter-serialization-changed": alike(breaks("Clients write the {subject} in the old form, which is read as something else.")),
    "parameter-empty-refused": alike(breaks("Requests that send the {subject} empty are refused.")),
    "parameter-empty-allowed": alike(keeps("The {subject} may be empty.")),
    "request-body-added": alike(keeps("{subject} takes a body, which may be left out.")),
    "request-body-added-required": alike(breaks("Requests to {subject} without a body are refused.")),
    "request-body-removed": Kind(breaks("{subject} no longer takes a body."), breaks("Receivers of {subject} no longer get a body.")),
    "request-body-became-required": alike(breaks("Requests to {subject} without a body are refused.")),
    "request-body-became-optional": alike(keeps("{subject} works without a body.")),
    "media-type-added": alike(keeps("{subject} also comes as {gained}.")),
    "media-type-removed": Kind(breaks("Requests that send {lost} get 415."), breaks("Clients that read {lost} get another form, or 406.")),
    "encoding-changed": alike(breaks("The parts of `{subject}` are written in another form.")),
    "response-added": alike(keeps("{subject} may answer {gained}; clients treat an unknown status by its first digit.")),
    "success-response-added": alike(breaks("Clients of {subject} may receive {gained}, a success that they do not expect.")),
    "response-removed": alike(keeps("{subject} no longer answers {lost}.")),
    "success-response-removed": alike(breaks("Clients of {subject} that wait for {lost} no longer get it.")),
    "header-added": alike(keeps("The {subject} is new, and no client has to know it.")),
    "header-removed": alike(breaks("Clients that read the {subject} no longer find it.")),
    "header-became-required": alike(keeps("The {subject} is now always there.")),
    "header-became-optional": alike(breaks("Clients that rely on the {subject} may not find it.")),
    "header-serialization-changed": alike(breaks("Clients that read the {subject} get it in another form.")),
    "callback-removed": alike(breaks("Receivers wait for {subject} in vain.")),
    "callback-added": alike(keeps("{subject} is new.")),
}

DOCUMENT_KINDS = {
    "level-changed": alike(tells("The {keyword} of {subject} stand at another level of the document; what that changes is said apart.")),
    "security-tightened": alike(breaks("Callers who identify themselves with {lost} are refused.")),
    "security-loosened": alike(keeps("Callers may also identify themselves with {gained}.")),
    "security-default-changed": alike(tells("The security of operations that say none themselves reads otherwise.")),
    "security-scheme-removed": alike(breaks("Clients that sign in through {subject} cannot do so any more.")),
    "security-scheme-added": alike(keeps("{subject} is a new way to sign in.")),
    "security-scheme-changed": alike(breaks("Clients that sign in through {subject} do it in the old way and fail.")),
    "flow-added": alike(keeps("{subject} offers another way to get a token.")),
    "flow-removed": alike(breaks("Clients that get tokens of {subject} through this flow get none.")),
    "scope-added": alike(keeps("{subject} can grant {gained}.")),
    "scope-removed": alike(breaks("Clients that ask {subject} for {lost} are refused.")),
    "server-added": alike(keeps("{gained} is a new server.")),
    "server-removed": alike(breaks("Clients that call {lost} find nobody there.")),
    "server-variables-changed": alike(breaks("Clients that fill in the variables of {subject} may call another address.")),
    "servers-reordered": alike(keeps("Another server comes first, which tools take as the default.")),
    "component-removed": alike(breaks("The SDK type {subject} is gone: code that names it does not compile.")),
    "unused-component-changed": alike(tells("{subject} changed, but no operation of both documents uses it.")),
    "unused-component-removed": alike(tells("{subject} is gone, which no operation used.")),
    "unused-component-added": alike(tells("{subject} is new, and no operation uses it yet.")),
    "example-changed": alike(tells("An example of `{subject}` reads otherwise.")),
    "reference-changed": alike(tells("`{subject}` is described at another place of the document.")),
    "reference-broken": alike(breaks("`{subject}` refers to something that is not in one of the documents, so nobody can judge it.")),
    "dialect-changed": alike(breaks("All schemas follow another dialect, whose meaning cannot be judged.")),
    "version-changed": alike(tells("The version of the document is another.")),
    "openapi-changed": alike(tells("The document follows another version of OpenAPI.")),
    "description-changed": alike(tells("`{subject}` is explained in other words.")),
    "deprecated": alike(tells("`{subject}` is deprecated: it works as before, and will go with a later major version.")),
    "deprecation-withdrawn": alike(tells("`{subject}` is no longer deprecated.")),
    "links-changed": alike(tells("What can be done next with the answer of {subject} reads otherwise.")),
    "extension-changed": alike(tells("The extension {keyword} of `{subject}` changed, which only those tools read that know it.")),
    "unknown-field-changed": alike(
        breaks("`{keyword}` is no field that this comparison knows; what it does to `{subject}` cannot be judged.")
    ),
    "unexplained-difference": alike(breaks("The documents differ in a way that this comparison cannot name, so it counts as breaking.")),
}

KINDS: dict[str, Kind] = SCHEMA_KINDS | OPERATION_KINDS | DOCUMENT_KINDS
