"""Typed, directed and dated edges between any two records, for every link that no field of its own expresses."""

from typing import Literal

from cpod_backend.contract.entity import DomainInfo, Entity, One, entity
from cpod_backend.contract.patterns import differ, ordered
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule, stamp
from cpod_backend.contract.stamps import stamp_person
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, AnyId, Id, OpenMap, Range, Size, Time, ref

DOMAIN = DomainInfo(
    name="Relationships",
    prefix="relationships",
    standards=(
        "ISO/IEC 39075 GQL property graphs",
        "ITIL 4 CMDB relationship types",
        "RACI",
        "SKOS mapping relations",
        "STIX 2.1 relationship object",
        "W3C PROV",
    ),
)


EntityName = Literal[
    "person", "group", "technology_asset", "access_entitlement", "software_license", "license_assignment", "physical_asset",
    "cloud_resource", "vulnerability", "compliance_control", "risk_item", "relationship", "data_source", "vendor", "contract",
    "contract_obligation", "person_skill", "calendar_event", "leave_request", "meeting_note", "time_entry", "comment", "capacity",
    "performance_review", "person_goal", "learning_record", "tech_portfolio_item", "cost_center", "account", "contact", "deal",
    "activity", "project", "task", "sprint", "feature", "objective", "key_result", "grc_framework", "grc_control", "grc_evidence",
    "grc_incident", "grc_risk", "soc_alert", "soc_investigation", "soc_playbook", "audit_event", "app_event", "trace", "invoice",
    "purchase_order", "expense", "budget", "budget_line", "job_posting", "applicant", "onboarding_task", "offboarding_task", "ticket",
    "sla_policy", "notification", "announcement", "approval_request", "approval_step", "location", "department", "product",
    "product_category", "supplier", "document", "chunk", "knowledge_entity", "cohort", "assessment", "rfp_record", "rfp_question",
    "rfp_response", "application", "connector", "api_key", "webhook", "storage_object", "storage_record",
]  # fmt: skip

EdgeType = Literal[
    "member_of", "part_of", "parent_of", "reports_to", "manages", "mentors", "delegates_to", "deputizes_for", "owns",
    "responsible_for", "accountable_for", "consulted_on", "informed_of", "assigned_to", "works_on", "contributes_to", "attends",
    "authored", "reviewed", "approved", "requested", "uses", "has_access_to", "administers", "authenticates_with", "depends_on",
    "runs_on", "hosted_on", "deployed_to", "contains", "connects_to", "integrates_with", "sends_data_to", "stores_data_in",
    "processes_data_of", "backs_up", "replicates_to", "fails_over_to", "monitors", "replaces", "version_of", "derived_from",
    "generated_by", "synced_from", "provided_by", "supplied_by", "manufactured_by", "licensed_under", "governed_by", "covered_by",
    "bills_to", "funded_by", "paid_by", "located_at", "sold_to", "competes_with", "partners_with", "refers", "affects", "exposes",
    "exploits", "threatens", "targets", "mitigates", "remediates", "implements", "satisfies", "violates", "maps_to", "evidenced_by",
    "tested_by", "attributed_to", "indicates", "escalated_to", "blocks", "precedes", "caused_by", "triggered_by", "resolved_by",
    "duplicates", "tracked_by", "aligned_with", "measures", "requires_skill", "certified_in", "enrolled_in", "references", "mentions",
    "about", "answers", "same_as", "similar_to", "relates_to",
]  # fmt: skip

INVERSE_LABELS = {
    "member_of": "has member", "part_of": "has part", "parent_of": "child of", "reports_to": "has report", "manages": "managed by",
    "mentors": "mentored by", "delegates_to": "delegate of", "deputizes_for": "has deputy", "owns": "owned by",
    "responsible_for": "responsibility of", "accountable_for": "accountability of", "consulted_on": "consults",
    "informed_of": "informs", "assigned_to": "has assignment", "works_on": "worked on by", "contributes_to": "has contributor",
    "attends": "attended by", "authored": "authored by", "reviewed": "reviewed by", "approved": "approved by",
    "requested": "requested by", "uses": "used by", "has_access_to": "accessible to", "administers": "administered by",
    "authenticates_with": "authenticates", "depends_on": "dependency of", "runs_on": "runs", "hosted_on": "hosts",
    "deployed_to": "has deployment", "contains": "contained in", "connects_to": "connects to", "integrates_with": "integrates with",
    "sends_data_to": "receives data from", "stores_data_in": "stores data of", "processes_data_of": "data processed by",
    "backs_up": "backed up by", "replicates_to": "replica of", "fails_over_to": "failover target of", "monitors": "monitored by",
    "replaces": "replaced by", "version_of": "has version", "derived_from": "source of", "generated_by": "generated",
    "synced_from": "synced to", "provided_by": "provides", "supplied_by": "supplies", "manufactured_by": "manufactures",
    "licensed_under": "licenses", "governed_by": "governs", "covered_by": "covers", "bills_to": "billed by", "funded_by": "funds",
    "paid_by": "pays", "located_at": "location of", "sold_to": "bought", "competes_with": "competes with",
    "partners_with": "partners with", "refers": "referred by", "affects": "affected by", "exposes": "exposed by",
    "exploits": "exploited by", "threatens": "threatened by", "targets": "targeted by", "mitigates": "mitigated by",
    "remediates": "remediated by", "implements": "implemented by", "satisfies": "satisfied by", "violates": "violated by",
    "maps_to": "mapped from", "evidenced_by": "evidence for", "tested_by": "tests", "attributed_to": "has attributed",
    "indicates": "indicated by", "escalated_to": "escalation of", "blocks": "blocked by", "precedes": "follows",
    "caused_by": "causes", "triggered_by": "triggers", "resolved_by": "resolves", "duplicates": "duplicates", "tracked_by": "tracks",
    "aligned_with": "has aligned", "measures": "measured by", "requires_skill": "skill required by", "certified_in": "has certified",
    "enrolled_in": "has enrolled", "references": "referenced by", "mentions": "mentioned by", "about": "subject of",
    "answers": "answered by", "same_as": "same as", "similar_to": "similar to", "relates_to": "relates to",
}  # fmt: skip

SYMMETRIC = frozenset(
    {"connects_to", "integrates_with", "competes_with", "partners_with", "duplicates", "same_as", "similar_to", "relates_to"}
)

LOOPLESS = frozenset({"parent_of", "part_of", "reports_to", "depends_on", "precedes", "version_of"})

# They compare as text before and after every stored time.
ALWAYS, FOREVER = "", "~"

Period = tuple[str, str]


@entity(
    prefix="rel",
    path="/v1/relationships",
    search=["label", "description", "role"],
    expand={
        "data_source": One("data_source_id"),
        "verified_by": One("verified_by_id"),
    },
    immutable=["from_id", "from_type", "to_id", "to_type", "type"],
    example={
        "fromId": "tast-01JRPRPDWWRF54BTTJCV5872AV",
        "fromType": "technology_asset",
        "toId": "cres-01JZ8WEQ74FV8T045XC0CPC22V",
        "toType": "cloud_resource",
        "type": "depends_on",
        "description": "Order service reads and writes the orders database.",
        "properties": {"criticality": "hard", "protocol": "postgresql", "port": 5432},
        "weight": 0.9,
        "isPrimary": True,
        "startsAt": "2025-06-03T11:20:00Z",
        "origin": "discovered",
        "confidence": 0.95,
    },
)
class Relationship(Entity):
    """One directed edge, read as: the record at fromId stands in this relation to the record at toId."""

    from_id: Annotated[AnyId, "Record the edge starts at."]
    from_type: Annotated[
        EntityName | None,
        "Entity the prefix of fromId stands for; filled in by the server where not given.",
    ] = None
    to_id: Annotated[AnyId, "Record the edge ends at."]
    to_type: Annotated[
        EntityName | None,
        "Entity the prefix of toId stands for; filled in by the server where not given.",
    ] = None
    type: Annotated[
        EdgeType,
        "Meaning of the edge, read from fromId to toId.",
    ]
    inverse_label: Annotated[str, STORED, "Label for the far side."] = ""
    is_symmetric: Annotated[bool, STORED, "The edge reads the same both ways."] = False
    label: Annotated[str | None, Size(max=200), "Wording to show instead of the type's own."] = None
    description: Annotated[str | None, Size(max=2000), "Remark on the edge."] = None
    properties: Annotated[
        OpenMap | None, Size(max=50), "Open map of facts about the edge, such as criticality and protocol of a dependency; at most 50 keys."
    ] = None
    role: Annotated[str | None, Size(max=100), "Part played in the relation, such as chair in a committee."] = None
    weight: Annotated[float | None, Range(0, 1), "Strength of the relation, for ranking and path search."] = None
    share: Annotated[float | None, Range(0, 100), "Percentage, where the relation divides something, such as ownership."] = None
    is_primary: Annotated[bool, "First among edges of the same type from the same record."] = False
    starts_at: Annotated[Time | None, "Time from which the relation holds; always, where empty."] = None
    ends_at: Annotated[Time | None, "Time until which the relation holds; without end, where empty."] = None
    is_current: Annotated[bool, COMPUTED, "The relation holds now."] = False
    origin: Annotated[Literal["manual", "imported", "synced", "discovered", "inferred", "rule"], "How the edge came to be."] = "manual"
    confidence: Annotated[float, Range(0, 1), "Trust in an edge that was discovered or inferred."] = 1.0
    is_verified: Annotated[bool, "A person confirmed the edge."] = False
    verified_by_id: Annotated[Id | None, ref("Person"), STORED, "Person who confirmed the edge."] = None
    data_source_id: Annotated[Id | None, ref("DataSource"), "Data source the edge was read from."] = None
    evidence_ids: Annotated[
        list[AnyId] | None, Size(max=50), "Records that show the relation, such as chunks, tickets or scan results."
    ] = None


@stamp(Relationship)
def inverse_label(change: Change[Relationship]) -> None:
    change.record.inverse_label = INVERSE_LABELS[change.record.type]


@stamp(Relationship)
def is_symmetric(change: Change[Relationship]) -> None:
    change.record.is_symmetric = change.record.type in SYMMETRIC


verified_by_id = stamp_person(Relationship, "verified_by_id", of="is_verified", to=(True,), clear=True)


@computed(Relationship)
def is_current(edge: Relationship, tx: Tx) -> bool:
    start, end = period(edge)
    return start <= tx.now < end


ends_differ = differ(Relationship, "from_id", "to_id", "fromId and toId differ.")

ends_after_start = ordered(Relationship, "starts_at", "ends_at", "endsAt is after startsAt.", strict=True)


@rule(Relationship)
async def same_edge_holds_once(change: Change[Relationship]) -> None:
    """Two relationships of the same fromId, toId and type do not overlap in time; for a symmetric type the ends may stand either way
    round.
    """
    edge = change.record
    if not (change.creating or change.changed("starts_at", "ends_at")):
        return
    # Two requests for the same edge, from either end, must wait for one another.
    for id, kind in sorted(((edge.from_id, edge.from_type), (edge.to_id, edge.to_type))):
        await lock_end(kind, id, change.tx)
    same = await change.tx.find(Relationship, from_id=edge.from_id, to_id=edge.to_id, type=edge.type)
    if edge.is_symmetric:
        same += await change.tx.find(Relationship, from_id=edge.to_id, to_id=edge.from_id, type=edge.type)
    for other in same:
        if other.id != edge.id and holds(overlap(period(edge), period(other))):
            refuse(f"{other.id} already says that {other.from_id} {other.type} {other.to_id} in that time", "startsAt")


@rule(Relationship)
async def one_edge_is_primary(change: Change[Relationship]) -> None:
    """For each fromId and type at most one current edge has isPrimary true."""
    edge = change.record
    if not edge.is_primary or not change.changed("is_primary", "starts_at", "ends_at"):
        return
    # Two requests for a primary edge of the record must wait for one another.
    await lock_end(edge.from_type, edge.from_id, change.tx)
    left = from_now_on(edge, change.now)
    for other in await change.tx.find(Relationship, from_id=edge.from_id, type=edge.type, is_primary=True):
        if other.id != edge.id and holds(overlap(left, period(other))):
            refuse(f"{other.id} is the primary {edge.type} edge of {edge.from_id} in that time", "isPrimary")


@rule(Relationship)
async def ordering_edges_form_no_loop(change: Change[Relationship]) -> None:
    """Edges of type parent_of, part_of, reports_to, depends_on, precedes and version_of form no loop among those that are current."""
    edge = change.record
    if edge.type not in LOOPLESS or not (change.creating or change.changed("starts_at", "ends_at")):
        return
    # What is reached matters only for as long as all edges of the way hold together.
    ways = [(edge.to_type, edge.to_id, from_now_on(edge, change.now))]
    seen = set(ways)
    while ways:
        kind, reached, time = ways.pop()
        # Edges added elsewhere at this moment could close the loop together with this one.
        await lock_end(kind, reached, change.tx)
        for onward in await change.tx.find(Relationship, from_id=reached, type=edge.type):
            way = (onward.to_type, onward.to_id, overlap(time, period(onward)))
            if onward.id == edge.id or not holds(way[2]) or way in seen:
                continue
            if onward.to_id == edge.from_id:
                refuse(f"{edge.type} would lead from {edge.from_id} back to itself by way of {onward.id}", "toId")
            seen.add(way)
            ways.append(way)


def period(edge: Relationship) -> Period:
    """The times from which and until which the edge holds."""
    return edge.starts_at or ALWAYS, edge.ends_at or FOREVER


def from_now_on(edge: Relationship, now: str) -> Period:
    """What is left of the edge's time."""
    return overlap(period(edge), (now, FOREVER))


def overlap(one: Period, other: Period) -> Period:
    return max(one[0], other[0]), min(one[1], other[1])


def holds(time: Period) -> bool:
    """Whether the period has any length."""
    return time[0] < time[1]


async def lock_end(kind: str | None, id: str, tx: Tx) -> None:
    """Holds the record at an end of an edge until the write is done."""
    await tx.lock(pascal(kind or ""), id)


def pascal(snake: str) -> str:
    """`technology_asset` as `TechnologyAsset`."""
    return "".join(word.capitalize() for word in snake.split("_"))
