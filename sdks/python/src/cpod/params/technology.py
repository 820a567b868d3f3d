# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The applications, platforms and systems the organization runs, and the access levels that exist and are held on them. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, NumberRange, TimeRange
from cpod._core.typed import Required
from cpod.models.technology import (
    AccessEntitlementAccessLevel,
    AccessEntitlementEntitlementType,
    AccessEntitlementGrantSource,
    AccessEntitlementPrincipalType,
    AccessEntitlementReviewDecision,
    AccessEntitlementRevokeReason,
    AccessEntitlementRiskLevel,
    AccessEntitlementStatus,
    TechnologyAssetCriticality,
    TechnologyAssetDataClassification,
    TechnologyAssetEnvironment,
    TechnologyAssetHostingModel,
    TechnologyAssetSsoProtocol,
    TechnologyAssetStatus,
    TechnologyAssetType,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

TechnologyAssetSort = Literal[
    EntitySort,
    "name",
    "type",
    "category",
    "description",
    "vendor",
    "vendor_id",
    "contract_id",
    "url",
    "owner_id",
    "technical_owner_id",
    "support_group_id",
    "status",
    "environment",
    "hosting_model",
    "criticality",
    "data_classification",
    "has_personal_data",
    "release",
    "sso_protocol",
    "is_mfa_enforced",
    "recovery_time_objective_minutes",
    "recovery_point_objective_minutes",
    "end_of_support_date",
    "risk_score",
    "-name",
    "-type",
    "-category",
    "-description",
    "-vendor",
    "-vendor_id",
    "-contract_id",
    "-url",
    "-owner_id",
    "-technical_owner_id",
    "-support_group_id",
    "-status",
    "-environment",
    "-hosting_model",
    "-criticality",
    "-data_classification",
    "-has_personal_data",
    "-release",
    "-sso_protocol",
    "-is_mfa_enforced",
    "-recovery_time_objective_minutes",
    "-recovery_point_objective_minutes",
    "-end_of_support_date",
    "-risk_score",
]
TechnologyAssetRelation = Literal[
    "owner",
    "technical_owner",
    "support_group",
    "vendor_record",
    "contract",
    "entitlements",
    "licenses",
    "cloud_resources",
    "vulnerabilities",
]
TechnologyAssetMember = Literal[
    EntityMember,
    "name",
    "type",
    "category",
    "description",
    "vendor",
    "vendor_id",
    "contract_id",
    "url",
    "owner_id",
    "technical_owner_id",
    "support_group_id",
    "status",
    "environment",
    "hosting_model",
    "criticality",
    "data_classification",
    "has_personal_data",
    "release",
    "sso_protocol",
    "is_mfa_enforced",
    "recovery_time_objective_minutes",
    "recovery_point_objective_minutes",
    "end_of_support_date",
    "risk_score",
    "open_vulnerability_count",
]
TechnologyAssetFilterable = Literal[
    EntityFilterable,
    "name",
    "type",
    "category",
    "description",
    "vendor",
    "vendor_id",
    "contract_id",
    "url",
    "owner_id",
    "technical_owner_id",
    "support_group_id",
    "status",
    "environment",
    "hosting_model",
    "criticality",
    "data_classification",
    "has_personal_data",
    "release",
    "sso_protocol",
    "is_mfa_enforced",
    "recovery_time_objective_minutes",
    "recovery_point_objective_minutes",
    "end_of_support_date",
    "risk_score",
]
AccessEntitlementSort = Literal[
    EntitySort,
    "asset_id",
    "name",
    "description",
    "risk_level",
    "entitlement_type",
    "access_level",
    "is_privileged",
    "requires_approval",
    "principal_type",
    "principal_id",
    "status",
    "grant_source",
    "granted_by_id",
    "granted_at",
    "expires_at",
    "approval_request_id",
    "last_used_at",
    "last_reviewed_at",
    "review_decision",
    "next_review_date",
    "revoked_at",
    "revoke_reason",
    "-asset_id",
    "-name",
    "-description",
    "-risk_level",
    "-entitlement_type",
    "-access_level",
    "-is_privileged",
    "-requires_approval",
    "-principal_type",
    "-principal_id",
    "-status",
    "-grant_source",
    "-granted_by_id",
    "-granted_at",
    "-expires_at",
    "-approval_request_id",
    "-last_used_at",
    "-last_reviewed_at",
    "-review_decision",
    "-next_review_date",
    "-revoked_at",
    "-revoke_reason",
]
AccessEntitlementRelation = Literal["asset", "granted_by", "approval_request"]
AccessEntitlementMember = Literal[
    EntityMember,
    "asset_id",
    "name",
    "description",
    "risk_level",
    "entitlement_type",
    "access_level",
    "is_privileged",
    "requires_approval",
    "principal_type",
    "principal_id",
    "status",
    "grant_source",
    "granted_by_id",
    "granted_at",
    "expires_at",
    "approval_request_id",
    "last_used_at",
    "last_reviewed_at",
    "review_decision",
    "next_review_date",
    "revoked_at",
    "revoke_reason",
]
AccessEntitlementFilterable = Literal[
    EntityFilterable,
    "asset_id",
    "name",
    "description",
    "risk_level",
    "entitlement_type",
    "access_level",
    "is_privileged",
    "requires_approval",
    "principal_type",
    "principal_id",
    "status",
    "grant_source",
    "granted_by_id",
    "granted_at",
    "expires_at",
    "approval_request_id",
    "last_used_at",
    "last_reviewed_at",
    "review_decision",
    "next_review_date",
    "revoked_at",
    "revoke_reason",
]


class TechnologyAssetCreate(EntityInput, total=False):
    """What a client gives to create a TechnologyAsset."""

    name: Required[str]
    """Display name of the asset."""
    type: Required[TechnologyAssetType]
    """Broad kind of asset."""
    category: str | None
    """Grouping label such as DevTools or HR."""
    description: str | None
    """What the asset does for the business."""
    vendor: str | None
    """Vendor or provider name as free text."""
    vendor_id: str | None
    """Vendor record, where one is kept. Id of Vendor."""
    contract_id: str | None
    """Contract under which the asset is bought or supported. Id of Contract."""
    url: str | None
    """Primary address of the service."""
    owner_id: str | None
    """Person accountable for the asset in the business. Id of Person."""
    technical_owner_id: str | None
    """Person who runs and changes it. Id of Person."""
    support_group_id: str | None
    """Group that receives its tickets. Id of Group."""
    status: TechnologyAssetStatus
    """Lifecycle state; deleted is set by a DELETE request only."""
    environment: TechnologyAssetEnvironment
    """Environment the record describes."""
    hosting_model: TechnologyAssetHostingModel | None
    """Where and by whom the asset is run."""
    criticality: TechnologyAssetCriticality | None
    """Harm to the business when the asset is down."""
    data_classification: TechnologyAssetDataClassification | None
    """Highest class of data it holds."""
    has_personal_data: bool
    """The asset stores or handles personal data."""
    release: str | None
    """Installed release, as the maker counts it."""
    sso_protocol: TechnologyAssetSsoProtocol | None
    """How people sign in."""
    is_mfa_enforced: bool | None
    """Sign-in always asks for a second factor."""
    recovery_time_objective_minutes: int | None
    """Longest outage the business accepts."""
    recovery_point_objective_minutes: int | None
    """Longest span of data the business accepts to lose."""
    end_of_support_date: date | None
    """Last day on which the maker supports the installed release."""
    risk_score: float | None
    """Risk rating on the scale CVSS uses."""


class TechnologyAssetUpdate(EntityInput, total=False):
    """The fields of a TechnologyAsset to change; null clears an optional one."""

    name: str
    """Display name of the asset."""
    type: TechnologyAssetType
    """Broad kind of asset."""
    category: str | None
    """Grouping label such as DevTools or HR."""
    description: str | None
    """What the asset does for the business."""
    vendor: str | None
    """Vendor or provider name as free text."""
    vendor_id: str | None
    """Vendor record, where one is kept. Id of Vendor."""
    contract_id: str | None
    """Contract under which the asset is bought or supported. Id of Contract."""
    url: str | None
    """Primary address of the service."""
    owner_id: str | None
    """Person accountable for the asset in the business. Id of Person."""
    technical_owner_id: str | None
    """Person who runs and changes it. Id of Person."""
    support_group_id: str | None
    """Group that receives its tickets. Id of Group."""
    status: TechnologyAssetStatus
    """Lifecycle state; deleted is set by a DELETE request only."""
    environment: TechnologyAssetEnvironment
    """Environment the record describes."""
    hosting_model: TechnologyAssetHostingModel | None
    """Where and by whom the asset is run."""
    criticality: TechnologyAssetCriticality | None
    """Harm to the business when the asset is down."""
    data_classification: TechnologyAssetDataClassification | None
    """Highest class of data it holds."""
    has_personal_data: bool
    """The asset stores or handles personal data."""
    release: str | None
    """Installed release, as the maker counts it."""
    sso_protocol: TechnologyAssetSsoProtocol | None
    """How people sign in."""
    is_mfa_enforced: bool | None
    """Sign-in always asks for a second factor."""
    recovery_time_objective_minutes: int | None
    """Longest outage the business accepts."""
    recovery_point_objective_minutes: int | None
    """Longest span of data the business accepts to lose."""
    end_of_support_date: date | None
    """Last day on which the maker supports the installed release."""
    risk_score: float | None
    """Risk rating on the scale CVSS uses."""


class AccessEntitlementCreate(EntityInput, total=False):
    """What a client gives to create an AccessEntitlement."""

    asset_id: Required[str]
    """Asset the entitlement belongs to. Id of TechnologyAsset."""
    name: Required[str]
    """Name of the role or permission, such as Admin or Read-only."""
    description: str | None
    """What the entitlement lets its holder do."""
    risk_level: AccessEntitlementRiskLevel | None
    """Harm a misuse could do."""
    entitlement_type: AccessEntitlementEntitlementType
    """Form the entitlement takes in the asset."""
    access_level: AccessEntitlementAccessLevel | None
    """Coarse level used in reviews across assets."""
    is_privileged: bool
    """The entitlement can change security, other people's access or production data."""
    requires_approval: bool
    """A grant needs an approved request first."""
    principal_type: AccessEntitlementPrincipalType | None
    """Kind of holder; taken from the prefix of principalId where not given."""
    principal_id: str | None
    """Person, Group or Application that holds the entitlement; empty when the record only defines the role. Id of
    Person or Group or Application."""
    status: AccessEntitlementStatus
    """State of the role or grant."""
    grant_source: AccessEntitlementGrantSource | None
    """How a grant came about."""
    granted_by_id: str | None
    """Person who approved or made the grant. Id of Person."""
    granted_at: datetime | None
    """Time from which the grant holds."""
    expires_at: datetime | None
    """Time at which the grant ends by itself."""
    approval_request_id: str | None
    """Approval that covers the grant. Id of ApprovalRequest."""
    last_used_at: datetime | None
    """Latest use that the asset reported."""
    last_reviewed_at: datetime | None
    """Time of the latest access review."""
    review_decision: AccessEntitlementReviewDecision | None
    """Outcome of the latest access review."""
    next_review_date: date | None
    """Day the next access review is due."""
    revoke_reason: AccessEntitlementRevokeReason | None
    """Why the grant was withdrawn."""


class AccessEntitlementUpdate(EntityInput, total=False):
    """The fields of an AccessEntitlement to change; null clears an optional one."""

    name: str
    """Name of the role or permission, such as Admin or Read-only."""
    description: str | None
    """What the entitlement lets its holder do."""
    risk_level: AccessEntitlementRiskLevel | None
    """Harm a misuse could do."""
    entitlement_type: AccessEntitlementEntitlementType
    """Form the entitlement takes in the asset."""
    access_level: AccessEntitlementAccessLevel | None
    """Coarse level used in reviews across assets."""
    is_privileged: bool
    """The entitlement can change security, other people's access or production data."""
    requires_approval: bool
    """A grant needs an approved request first."""
    status: AccessEntitlementStatus
    """State of the role or grant."""
    grant_source: AccessEntitlementGrantSource | None
    """How a grant came about."""
    granted_by_id: str | None
    """Person who approved or made the grant. Id of Person."""
    granted_at: datetime | None
    """Time from which the grant holds."""
    expires_at: datetime | None
    """Time at which the grant ends by itself."""
    approval_request_id: str | None
    """Approval that covers the grant. Id of ApprovalRequest."""
    last_used_at: datetime | None
    """Latest use that the asset reported."""
    last_reviewed_at: datetime | None
    """Time of the latest access review."""
    review_decision: AccessEntitlementReviewDecision | None
    """Outcome of the latest access review."""
    next_review_date: date | None
    """Day the next access review is due."""
    revoke_reason: AccessEntitlementRevokeReason | None
    """Why the grant was withdrawn."""


class TechnologyAssetList(EntityList, total=False):
    """What a list of TechnologyAsset records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    type: TechnologyAssetType | Sequence[TechnologyAssetType]
    """One of these."""
    category: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    vendor: str | Sequence[str]
    """One of these."""
    vendor_id: str | Sequence[str]
    """One of these."""
    contract_id: str | Sequence[str]
    """One of these."""
    url: str | Sequence[str]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    technical_owner_id: str | Sequence[str]
    """One of these."""
    support_group_id: str | Sequence[str]
    """One of these."""
    status: TechnologyAssetStatus | Sequence[TechnologyAssetStatus]
    """One of these."""
    environment: TechnologyAssetEnvironment | Sequence[TechnologyAssetEnvironment]
    """One of these."""
    hosting_model: TechnologyAssetHostingModel | Sequence[TechnologyAssetHostingModel]
    """One of these."""
    criticality: TechnologyAssetCriticality | Sequence[TechnologyAssetCriticality]
    """One of these."""
    data_classification: TechnologyAssetDataClassification | Sequence[TechnologyAssetDataClassification]
    """One of these."""
    has_personal_data: bool | Sequence[bool]
    """One of these."""
    release: str | Sequence[str]
    """One of these."""
    sso_protocol: TechnologyAssetSsoProtocol | Sequence[TechnologyAssetSsoProtocol]
    """One of these."""
    is_mfa_enforced: bool | Sequence[bool]
    """One of these."""
    recovery_time_objective_minutes: IntegerRange
    """Compared."""
    recovery_point_objective_minutes: IntegerRange
    """Compared."""
    end_of_support_date: DateRange
    """Compared."""
    risk_score: NumberRange
    """Compared."""
    sort: TechnologyAssetSort | Sequence[TechnologyAssetSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: TechnologyAssetRelation | Sequence[TechnologyAssetRelation]
    """Related records that come along."""
    fields: TechnologyAssetMember | Sequence[TechnologyAssetMember]
    """The only members that are wanted."""
    exists: TechnologyAssetFilterable | Sequence[TechnologyAssetFilterable]
    """Members that have a value."""
    missing: TechnologyAssetFilterable | Sequence[TechnologyAssetFilterable]
    """Members that have none."""


class AccessEntitlementList(EntityList, total=False):
    """What a list of AccessEntitlement records can be narrowed and arranged by."""

    asset_id: str | Sequence[str]
    """One of these."""
    name: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    risk_level: AccessEntitlementRiskLevel | Sequence[AccessEntitlementRiskLevel]
    """One of these."""
    entitlement_type: AccessEntitlementEntitlementType | Sequence[AccessEntitlementEntitlementType]
    """One of these."""
    access_level: AccessEntitlementAccessLevel | Sequence[AccessEntitlementAccessLevel]
    """One of these."""
    is_privileged: bool | Sequence[bool]
    """One of these."""
    requires_approval: bool | Sequence[bool]
    """One of these."""
    principal_type: AccessEntitlementPrincipalType | Sequence[AccessEntitlementPrincipalType]
    """One of these."""
    principal_id: str | Sequence[str]
    """One of these."""
    status: AccessEntitlementStatus | Sequence[AccessEntitlementStatus]
    """One of these."""
    grant_source: AccessEntitlementGrantSource | Sequence[AccessEntitlementGrantSource]
    """One of these."""
    granted_by_id: str | Sequence[str]
    """One of these."""
    granted_at: TimeRange
    """Compared."""
    expires_at: TimeRange
    """Compared."""
    approval_request_id: str | Sequence[str]
    """One of these."""
    last_used_at: TimeRange
    """Compared."""
    last_reviewed_at: TimeRange
    """Compared."""
    review_decision: AccessEntitlementReviewDecision | Sequence[AccessEntitlementReviewDecision]
    """One of these."""
    next_review_date: DateRange
    """Compared."""
    revoked_at: TimeRange
    """Compared."""
    revoke_reason: AccessEntitlementRevokeReason | Sequence[AccessEntitlementRevokeReason]
    """One of these."""
    sort: AccessEntitlementSort | Sequence[AccessEntitlementSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: AccessEntitlementRelation | Sequence[AccessEntitlementRelation]
    """Related records that come along."""
    fields: AccessEntitlementMember | Sequence[AccessEntitlementMember]
    """The only members that are wanted."""
    exists: AccessEntitlementFilterable | Sequence[AccessEntitlementFilterable]
    """Members that have a value."""
    missing: AccessEntitlementFilterable | Sequence[AccessEntitlementFilterable]
    """Members that have none."""
