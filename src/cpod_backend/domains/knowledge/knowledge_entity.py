"""Knowledge entities: the things documents speak of, their names, what they are kinds of, and how two become one."""

from collections.abc import Iterable
from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import acyclic, differ, kept, needs, only_when, together
from cpod_backend.contract.rule import Change, Tx, WritingTx, computed, effect, refuse, rule
from cpod_backend.contract.stamps import counted
from cpod_backend.contract.types import COMPUTED, Annotated, AnyId, Id, Language, OpenMap, Pattern, Range, Size, Time, Uri, ref


@entity(
    prefix="kent",
    path="/v1/knowledge/entities",
    unique=[("type", "name"), ("record_id",)],
    search=["name", "aliases", "description", "external_key"],
    expand={
        "merged_into": One("merged_into_id"),
        "broader": One("broader_ids"),
        "narrower": Many("KnowledgeEntity", "broader_ids"),
        "curator": One("curator_id"),
        "chunks": Many("Chunk", "entity_ids"),
    },
    transitions={
        "status": {
            "candidate": ["confirmed", "merged", "rejected"],
            "confirmed": ["candidate", "merged", "rejected"],
            "rejected": ["candidate"],
        }
    },
    example={
        "name": "APT29",
        "type": "threat_actor",
        "description": "Espionage group that is attributed to the Russian foreign intelligence service.",
        "aliases": ["Cozy Bear", "Midnight Blizzard", "NOBELIUM"],
        "status": "confirmed",
        "origin": "imported",
        "sameAs": ["https://attack.mitre.org/groups/G0016/"],
        "externalKey": "G0016",
        "attributes": {"country": "RU", "firstSeenYear": 2008},
    },
)
class KnowledgeEntity(Entity):
    """A thing, person, place or idea that documents speak of: a node of the knowledge graph."""

    name: Annotated[str, Size(1, 300), "Preferred name."]
    type: Annotated[
        Literal[
            "person",
            "organization",
            "location",
            "product",
            "service",
            "technology",
            "concept",
            "process",
            "event",
            "regulation",
            "standard",
            "metric",
            "role",
            "document",
            "threat_actor",
            "malware",
            "attack_pattern",
            "campaign",
            "vulnerability",
            "asset",
            "other",
        ],
        "Class of thing, after schema.org and STIX.",
    ]
    description: Annotated[str | None, Size(max=4000), "One or two sentences that tell it apart."] = None
    aliases: Annotated[list[Annotated[str, Size(max=300)]] | None, Size(max=100), "Other names and spellings."] = None
    language: Annotated[Language, "Language of name and description."] = "en"
    status: Annotated[Literal["candidate", "confirmed", "merged", "rejected"], "Whether a person or rule has confirmed it."] = "candidate"
    origin: Annotated[Literal["extracted", "curated", "imported", "linked"], "How it came into the graph."] = "curated"
    confidence: Annotated[float, Range(0, 1), "Trust in an extracted entity."] = 1.0
    same_as: Annotated[list[Uri] | None, Size(max=50), "Addresses that identify the same thing elsewhere, such as Wikidata."] = None
    external_key: Annotated[str | None, Size(max=200), "Key in its own register, such as G0016 in ATT&CK or a registration number."] = None
    record_type: Annotated[
        str | None,
        Pattern(r"^[a-z]+(_[a-z]+)*$"),
        Size(max=60),
        "Entity of this data model it stands for, in snake_case; taken from the prefix of recordId where not given.",
    ] = None
    record_id: Annotated[AnyId | None, "Record of this data model it stands for."] = None
    merged_into_id: Annotated[Id | None, ref("KnowledgeEntity"), "Entity it was merged into."] = None
    broader_ids: Annotated[list[Id] | None, ref("KnowledgeEntity"), Size(max=20), "More general things."] = None
    attributes: Annotated[OpenMap | None, "Open map of facts, such as founding year or headquarters."] = None
    embedding: Annotated[list[float] | None, Size(max=4096), "Vector of name and description; left out of lists."] = None
    embedding_model: Annotated[str | None, Size(max=150), "Model that made the vector."] = None
    mention_count: Annotated[int, Range(0), COMPUTED, "Passages that mention it."] = 0
    first_seen_at: Annotated[Time | None, COMPUTED, "First mention."] = None
    last_seen_at: Annotated[Time | None, COMPUTED, "Latest mention."] = None
    curator_id: Annotated[Id | None, ref("Person"), "Person who looks after it."] = None


MOST_ALIASES = 100
MOST_ADDRESSES = 50


mention_count = counted(KnowledgeEntity, "mention_count", "Chunk", by="entity_ids")


@computed(KnowledgeEntity)
async def first_seen_at(thing: KnowledgeEntity, tx: Tx) -> str | None:
    chunks = await tx.find("Chunk", entity_ids=thing.id)
    return chunks[-1].created_at if chunks else None


@computed(KnowledgeEntity)
async def last_seen_at(thing: KnowledgeEntity, tx: Tx) -> str | None:
    chunks = await tx.find("Chunk", limit=1, entity_ids=thing.id)
    return chunks[0].created_at if chunks else None


merged_things_name_their_survivor = needs(
    KnowledgeEntity, "merged_into_id", "status merged and mergedIntoId come together.", when={"status": ("merged",)}
)

only_merged_things_name_a_survivor = only_when(
    KnowledgeEntity, "merged_into_id", "status merged and mergedIntoId come together.", when={"status": ("merged",)}
)

survivor_is_another = differ(KnowledgeEntity, "merged_into_id", "id", "mergedIntoId names another entity.")

# Names and mentions have gone to the survivor and cannot be told from its own, so nobody could move them on.
merges_are_final = kept(
    KnowledgeEntity, "mergedIntoId of a merged entity does not change.", when={"status": ("merged",)}, fields=("merged_into_id",)
)


@rule(KnowledgeEntity)
async def survivor_is_not_merged(change: Change[KnowledgeEntity]) -> None:
    """mergedIntoId names an entity that is not merged itself."""
    if not change.changed("merged_into_id"):
        return
    # Held, so that the survivor is not merged away at the same moment.
    survivor = await change.tx.lock(KnowledgeEntity, change.record.merged_into_id)
    if survivor and survivor.status == "merged":
        refuse(f"{survivor.id} is itself merged into {survivor.merged_into_id}", "mergedIntoId")


@rule(KnowledgeEntity)
async def survivor_can_take_all_names(change: Change[KnowledgeEntity]) -> None:
    """A merge is refused where the surviving entity would have more than 100 aliases or 50 addresses in sameAs."""
    survivor = await change.tx.get(KnowledgeEntity, change.record.merged_into_id)
    if not survivor or not change.changed("merged_into_id"):
        return
    aliases, addresses = len(_aliases(survivor, change.record)), len(_addresses(survivor, change.record))
    if aliases > MOST_ALIASES or addresses > MOST_ADDRESSES:
        refuse(f"{survivor.id} would have {aliases} aliases and {addresses} addresses in sameAs", "mergedIntoId")


@effect(KnowledgeEntity)
async def merge(change: Change[KnowledgeEntity]) -> None:
    """A merge moves aliases, sameAs and all mentions to the surviving entity, and what was merged into this one before."""
    thing, tx = change.record, change.tx
    survivor = await tx.get(KnowledgeEntity, thing.merged_into_id)
    if survivor is None or not change.changed("merged_into_id"):
        return
    await tx.change(survivor, aliases=_aliases(survivor, thing) or None, same_as=_addresses(survivor, thing) or None)
    await _move_mentions(tx, thing.id, survivor.id)
    for earlier in await tx.find(KnowledgeEntity, merged_into_id=thing.id):
        await tx.change(earlier, merged_into_id=survivor.id)


record_type_needs_a_record = needs(
    KnowledgeEntity, "record_id", "recordType is accepted only together with recordId.", given=("record_type",)
)

never_broader_than_itself = acyclic(KnowledgeEntity, "broader_ids", "broaderIds never leads back to the entity itself.")

vectors_name_their_model = together(KnowledgeEntity, ("embedding", "embedding_model"), "embedding and embeddingModel are given together.")


async def _move_mentions(tx: WritingTx, gone: str, survivor: str) -> None:
    for chunk in await tx.find("Chunk", entity_ids=gone):
        await tx.change(chunk, entity_ids=_united(survivor if id == gone else id for id in chunk.entity_ids))


def _aliases(survivor: KnowledgeEntity, thing: KnowledgeEntity) -> list[str]:
    """The other names of both, the merged one's own name among them."""
    names = _united([*(survivor.aliases or ()), thing.name, *(thing.aliases or ())])
    return [name for name in names if name != survivor.name]


def _addresses(survivor: KnowledgeEntity, thing: KnowledgeEntity) -> list[str]:
    return _united([*(survivor.same_as or ()), *(thing.same_as or ())])


def _united(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))
