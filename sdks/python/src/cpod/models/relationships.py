# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Typed, directed and dated edges between any two records, for every link that no field of its own expresses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from cpod._core.model import Expanded
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import datetime

    from cpod.models.data_sources import DataSource
    from cpod.models.people import Person

RelationshipFromType = Literal[
    "person",
    "group",
    "technology_asset",
    "access_entitlement",
    "software_license",
    "license_assignment",
    "physical_asset",
    "cloud_resource",
    "vulnerability",
    "compliance_control",
    "risk_item",
    "relationship",
    "data_source",
    "vendor",
    "contract",
    "contract_obligation",
    "person_skill",
    "calendar_event",
    "leave_request",
    "meeting_note",
    "time_entry",
    "comment",
    "capacity",
    "performance_review",
    "person_goal",
    "learning_record",
    "tech_portfolio_item",
    "cost_center",
    "account",
    "contact",
    "deal",
    "activity",
    "project",
    "task",
    "sprint",
    "feature",
    "objective",
    "key_result",
    "grc_framework",
    "grc_control",
    "grc_evidence",
    "grc_incident",
    "grc_risk",
    "soc_alert",
    "soc_investigation",
    "soc_playbook",
    "audit_event",
    "app_event",
    "trace",
    "invoice",
    "purchase_order",
    "expense",
    "budget",
    "budget_line",
    "job_posting",
    "applicant",
    "onboarding_task",
    "offboarding_task",
    "ticket",
    "sla_policy",
    "notification",
    "announcement",
    "approval_request",
    "approval_step",
    "location",
    "department",
    "product",
    "product_category",
    "supplier",
    "document",
    "chunk",
    "knowledge_entity",
    "cohort",
    "assessment",
    "rfp_record",
    "rfp_question",
    "rfp_response",
    "application",
    "connector",
    "api_key",
    "webhook",
    "storage_object",
    "storage_record",
]
RelationshipToType = Literal[
    "person",
    "group",
    "technology_asset",
    "access_entitlement",
    "software_license",
    "license_assignment",
    "physical_asset",
    "cloud_resource",
    "vulnerability",
    "compliance_control",
    "risk_item",
    "relationship",
    "data_source",
    "vendor",
    "contract",
    "contract_obligation",
    "person_skill",
    "calendar_event",
    "leave_request",
    "meeting_note",
    "time_entry",
    "comment",
    "capacity",
    "performance_review",
    "person_goal",
    "learning_record",
    "tech_portfolio_item",
    "cost_center",
    "account",
    "contact",
    "deal",
    "activity",
    "project",
    "task",
    "sprint",
    "feature",
    "objective",
    "key_result",
    "grc_framework",
    "grc_control",
    "grc_evidence",
    "grc_incident",
    "grc_risk",
    "soc_alert",
    "soc_investigation",
    "soc_playbook",
    "audit_event",
    "app_event",
    "trace",
    "invoice",
    "purchase_order",
    "expense",
    "budget",
    "budget_line",
    "job_posting",
    "applicant",
    "onboarding_task",
    "offboarding_task",
    "ticket",
    "sla_policy",
    "notification",
    "announcement",
    "approval_request",
    "approval_step",
    "location",
    "department",
    "product",
    "product_category",
    "supplier",
    "document",
    "chunk",
    "knowledge_entity",
    "cohort",
    "assessment",
    "rfp_record",
    "rfp_question",
    "rfp_response",
    "application",
    "connector",
    "api_key",
    "webhook",
    "storage_object",
    "storage_record",
]
RelationshipType = Literal[
    "member_of",
    "part_of",
    "parent_of",
    "reports_to",
    "manages",
    "mentors",
    "delegates_to",
    "deputizes_for",
    "owns",
    "responsible_for",
    "accountable_for",
    "consulted_on",
    "informed_of",
    "assigned_to",
    "works_on",
    "contributes_to",
    "attends",
    "authored",
    "reviewed",
    "approved",
    "requested",
    "uses",
    "has_access_to",
    "administers",
    "authenticates_with",
    "depends_on",
    "runs_on",
    "hosted_on",
    "deployed_to",
    "contains",
    "connects_to",
    "integrates_with",
    "sends_data_to",
    "stores_data_in",
    "processes_data_of",
    "backs_up",
    "replicates_to",
    "fails_over_to",
    "monitors",
    "replaces",
    "version_of",
    "derived_from",
    "generated_by",
    "synced_from",
    "provided_by",
    "supplied_by",
    "manufactured_by",
    "licensed_under",
    "governed_by",
    "covered_by",
    "bills_to",
    "funded_by",
    "paid_by",
    "located_at",
    "sold_to",
    "competes_with",
    "partners_with",
    "refers",
    "affects",
    "exposes",
    "exploits",
    "threatens",
    "targets",
    "mitigates",
    "remediates",
    "implements",
    "satisfies",
    "violates",
    "maps_to",
    "evidenced_by",
    "tested_by",
    "attributed_to",
    "indicates",
    "escalated_to",
    "blocks",
    "precedes",
    "caused_by",
    "triggered_by",
    "resolved_by",
    "duplicates",
    "tracked_by",
    "aligned_with",
    "measures",
    "requires_skill",
    "certified_in",
    "enrolled_in",
    "references",
    "mentions",
    "about",
    "answers",
    "same_as",
    "similar_to",
    "relates_to",
]
RelationshipOrigin = Literal["manual", "imported", "synced", "discovered", "inferred", "rule"]


class Relationship(Entity):
    """One directed edge, read as: the record at fromId stands in this relation to the record at toId."""

    from_id: str
    """Record the edge starts at. Id of any."""
    from_type: RelationshipFromType | str | None
    """Entity the prefix of fromId stands for; filled in by the server where not given."""
    to_id: str
    """Record the edge ends at. Id of any."""
    to_type: RelationshipToType | str | None
    """Entity the prefix of toId stands for; filled in by the server where not given."""
    type: RelationshipType | str
    """Meaning of the edge, read from fromId to toId."""
    inverse_label: str
    """Label for the far side."""
    is_symmetric: bool
    """The edge reads the same both ways."""
    label: str | None
    """Wording to show instead of the type's own."""
    description: str | None
    """Remark on the edge."""
    properties: dict[str, Any] | None
    """Open map of facts about the edge, such as criticality and protocol of a dependency; at most 50 keys."""
    role: str | None
    """Part played in the relation, such as chair in a committee."""
    weight: float | None
    """Strength of the relation, for ranking and path search."""
    share: float | None
    """Percentage, where the relation divides something, such as ownership."""
    is_primary: bool
    """First among edges of the same type from the same record."""
    starts_at: datetime | None
    """Time from which the relation holds; always, where empty."""
    ends_at: datetime | None
    """Time until which the relation holds; without end, where empty."""
    is_current: bool
    """The relation holds now."""
    origin: RelationshipOrigin | str
    """How the edge came to be."""
    confidence: float
    """Trust in an edge that was discovered or inferred."""
    is_verified: bool
    """A person confirmed the edge."""
    verified_by_id: str | None
    """Person who confirmed the edge. Id of Person."""
    data_source_id: str | None
    """Data source the edge was read from. Id of DataSource."""
    evidence_ids: list[str] | None
    """Records that show the relation, such as chunks, tickets or scan results."""
    data_source: Expanded[DataSource | None]
    """Only with `expand=dataSource`."""
    verified_by: Expanded[Person | None]
    """Only with `expand=verifiedBy`."""
