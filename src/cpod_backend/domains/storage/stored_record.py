"""Documents in named collections: their keys, their size and digest, and the tree that parentKey makes of them."""

from hashlib import sha256
from typing import Literal

from msgspec.json import encode

from cpod_backend.contract.entity import Entity, One, entity
from cpod_backend.contract.patterns import kept, needs, plus
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.types import STORED, Annotated, AnyId, Id, OpenMap, Pattern, Range, Semver, Sha256, Size, Time, ref
from cpod_backend.domains.storage.canonical import canonical_json
from cpod_backend.domains.storage.tiers import held_once, space_of, written_by_the_caller


@entity(
    prefix="rec",
    path="/v1/storage/records",
    unique=[("collection", "tier", "application_id", "owner_id", "key")],
    search=["collection", "key", "sort_key", "schema_name"],
    expand={
        "owner": One("owner_id"),
        "application": One("application_id"),
    },
    transitions={"status": {"active": ["archived"], "archived": ["active"]}},
    immutable=["collection", "key", "tier"],
    example={
        "collection": "review-campaigns",
        "key": "2026-q1-github",
        "value": {
            "title": "GitHub privileged access Q1",
            "reviewers": ["per-01JGEESPSYMRASJZ197M3E0PA7"],
            "decided": 41,
            "open": 0,
            "settings": {"remindAfterDays": 5},
        },
        "tier": "shared",
        "ownerId": "per-01JGEESPSYMRASJZ197M3E0PA7",
        "schemaName": "review-campaign",
        "schemaRelease": "1.2.0",
        "linkedEntityId": "tast-01JHAZY9YMQJ2JAXJ58MWKQPTK",
        "sortKey": "2026-03-31",
    },
)
class StorageRecord(Entity):
    """A structured JSON document in a named collection, for data that no entity of this contract holds."""

    collection: Annotated[str, Pattern(r"^[a-z][a-z0-9]*([_-][a-z0-9]+)*$"), Size(max=80), "Collection the document belongs to."]
    key: Annotated[str | None, Size(1, 300), "Key within the collection; made by the server where not given."] = None
    value: Annotated[OpenMap, "The document, an open JSON object of at most 1 MiB and 32 levels."]
    tier: Annotated[
        Literal["private", "user", "shared"],
        "Who may read it: the writing application, one person over all applications, or the whole tenant.",
    ] = "private"
    owner_id: Annotated[Id | None, ref("Person"), "Person it belongs to; for tier user the caller where not given."] = None
    application_id: Annotated[Id | None, ref("Application"), STORED, "Application that wrote it."] = None
    schema_name: Annotated[str | None, Size(max=150), "Name of the JSON Schema the document follows."] = None
    schema_release: Annotated[Semver | None, "Release of that schema."] = None
    parent_key: Annotated[str | None, Size(max=300), "Key of the document above it in the same collection."] = None
    linked_entity_id: Annotated[AnyId | None, "Record of this data model the document extends."] = None
    sort_key: Annotated[str | None, Size(max=300), "Text by which a listing of the collection can be ordered."] = None
    status: Annotated[Literal["active", "archived"], "Whether it appears in a listing by default."] = "active"
    is_locked: Annotated[bool, "The document can be neither changed nor deleted until it is unlocked."] = False
    ttl_seconds: Annotated[int | None, Range(1, 315360000), "Life of the document from its latest write; without end, where empty."] = None
    expires_at: Annotated[Time | None, STORED, "Time at which the server deletes it."] = None
    size_bytes: Annotated[int, Range(2), STORED, "Size."] = 2
    checksum_sha256: Annotated[Sha256, STORED, "Digest for comparing documents."] = ""


LARGEST_VALUE = 1024 * 1024


writer = written_by_the_caller(StorageRecord)


@stamp(StorageRecord)
def key(change: Change[StorageRecord]) -> None:
    document = change.record
    if change.creating and document.key is None:
        document.key = document.id.partition("-")[2].lower()


@stamp(StorageRecord)
def facts_of_the_value(change: Change[StorageRecord]) -> None:
    document = change.record
    document.expires_at = plus(change.now, seconds=document.ttl_seconds) if document.ttl_seconds else None
    if change.changed("value"):
        document.size_bytes = len(encode(document.value))
        try:
            canonical = canonical_json(document.value)
        except OverflowError:
            # RFC 8785 section 3.2.2.3 writes every number as the double that it is.
            refuse("value holds a number that is beyond 1.8e308, so that it has no canonical form", "value")
        document.checksum_sha256 = sha256(canonical.encode()).hexdigest()


key_is_held_once = held_once(
    StorageRecord, "key", "collection", "A key is held once within collection, tier and the application or person the tier separates by."
)

documents_of_people_have_an_owner = needs(
    StorageRecord,
    "owner_id",
    "ownerId, or else the caller, is the person to whom a document of tier user belongs.",
    when={"tier": ("user",)},
)


@rule(StorageRecord)
def value_is_not_too_large(change: Change[StorageRecord]) -> None:
    """value is at most 1 MiB as compact JSON; a PATCH merges into value as JSON Merge Patch does: named members are replaced, members set
    to null are removed, the others stay.
    """
    if change.record.size_bytes > LARGEST_VALUE:
        refuse(f"value takes {change.record.size_bytes} bytes, and {LARGEST_VALUE} are the most", "value")


locked_documents_stay = kept(
    StorageRecord, "A locked document is changed in isLocked only.", when={"is_locked": (True,)}, only=("is_locked",)
)


@rule(StorageRecord, "delete")
def locked_documents_are_not_deleted(change: Change[StorageRecord]) -> None:
    """A locked document is not deleted until it is unlocked."""
    if change.before and change.before.is_locked:
        refuse(f"{change.record.id} is locked")


schema_has_a_name = needs(
    StorageRecord, "schema_name", "schemaRelease is accepted only together with schemaName.", given=("schema_release",)
)


@rule(StorageRecord)
async def parents_make_a_tree(change: Change[StorageRecord]) -> None:
    """parentKey names a document of the same collection and never leads back to the document itself."""
    document, above = change.record, change.record.parent_key
    if not change.changed("parent_key"):
        return
    seen = {document.key}
    while above is not None:
        if above in seen:
            refuse(f"parentKey leads back to {above}", "parentKey")
        seen.add(above)
        found = await change.tx.find(StorageRecord, limit=1, collection=document.collection, key=above, **space_of(document))
        # Held, so that two changes at once cannot close a circle between them.
        parent = await change.tx.lock(StorageRecord, found[0].id) if found else None
        if parent is None and above == document.parent_key:
            refuse(f"there is no document {above} in {document.collection}, tier {document.tier}", "parentKey")
        above = parent.parent_key if parent else None
