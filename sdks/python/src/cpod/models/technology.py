# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The applications, platforms and systems the organization runs, and the access levels that exist and are held on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.approvals import ApprovalRequest
    from cpod.models.assets import CloudResource
    from cpod.models.contracts import Contract, Vendor
    from cpod.models.groups import Group
    from cpod.models.licenses import SoftwareLicense
    from cpod.models.people import Person
    from cpod.models.risk import Vulnerability

TechnologyAssetType = Literal["saas", "internal", "infrastructure", "device"]
TechnologyAssetStatus = Literal["active", "deprecated", "retired", "deleted"]
TechnologyAssetEnvironment = Literal["production", "staging", "test", "development", "disaster_recovery", "shared"]
TechnologyAssetHostingModel = Literal["saas", "paas", "iaas", "on_premises", "hybrid", "edge"]
TechnologyAssetCriticality = Literal["mission_critical", "business_critical", "business_operational", "administrative"]
TechnologyAssetDataClassification = Literal["public", "internal", "confidential", "restricted"]
TechnologyAssetSsoProtocol = Literal["saml", "oidc", "ldap", "kerberos", "header_based", "password_only"]
AccessEntitlementRiskLevel = Literal["low", "medium", "high", "critical"]
AccessEntitlementEntitlementType = Literal[
    "role", "permission", "group_membership", "license_tier", "data_scope", "api_scope"
]
AccessEntitlementAccessLevel = Literal["read", "write", "execute", "admin", "owner", "custom"]
AccessEntitlementPrincipalType = Literal["person", "group", "application"]
AccessEntitlementStatus = Literal["active", "suspended", "expired", "revoked"]
AccessEntitlementGrantSource = Literal[
    "manual", "provisioned", "birthright", "role_based", "inherited", "emergency", "imported"
]
AccessEntitlementReviewDecision = Literal["certified", "modify", "revoke", "undecided"]
AccessEntitlementRevokeReason = Literal[
    "offboarded",
    "role_change",
    "unused",
    "review_outcome",
    "security_incident",
    "requested",
    "policy_violation",
    "other",
]


class TechnologyAsset(Entity):
    """An application, platform or system with an owner, a lifecycle and a place in the risk picture."""

    name: str
    """Display name of the asset."""
    type: TechnologyAssetType | str
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
    status: TechnologyAssetStatus | str
    """Lifecycle state; deleted is set by a DELETE request only."""
    environment: TechnologyAssetEnvironment | str
    """Environment the record describes."""
    hosting_model: TechnologyAssetHostingModel | str | None
    """Where and by whom the asset is run."""
    criticality: TechnologyAssetCriticality | str | None
    """Harm to the business when the asset is down."""
    data_classification: TechnologyAssetDataClassification | str | None
    """Highest class of data it holds."""
    has_personal_data: bool
    """The asset stores or handles personal data."""
    release: str | None
    """Installed release, as the maker counts it."""
    sso_protocol: TechnologyAssetSsoProtocol | str | None
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
    open_vulnerability_count: int
    """Findings not yet dealt with."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    technical_owner: Expanded[Person | None]
    """Only with `expand=technicalOwner`."""
    support_group: Expanded[Group | None]
    """Only with `expand=supportGroup`."""
    vendor_record: Expanded[Vendor | None]
    """Only with `expand=vendorRecord`."""
    contract: Expanded[Contract | None]
    """Only with `expand=contract`."""
    entitlements: Expanded[list[AccessEntitlement]]
    """Only with `expand=entitlements`."""
    licenses: Expanded[list[SoftwareLicense]]
    """Only with `expand=licenses`."""
    cloud_resources: Expanded[list[CloudResource]]
    """Only with `expand=cloudResources`."""
    vulnerabilities: Expanded[list[Vulnerability]]
    """Only with `expand=vulnerabilities`."""


class AccessEntitlement(Entity):
    """A role or permission level on an asset and, when a principal is named, the grant of it to that person, group
    or application."""

    asset_id: str
    """Asset the entitlement belongs to. Id of TechnologyAsset."""
    name: str
    """Name of the role or permission, such as Admin or Read-only."""
    description: str | None
    """What the entitlement lets its holder do."""
    risk_level: AccessEntitlementRiskLevel | str | None
    """Harm a misuse could do."""
    entitlement_type: AccessEntitlementEntitlementType | str
    """Form the entitlement takes in the asset."""
    access_level: AccessEntitlementAccessLevel | str | None
    """Coarse level used in reviews across assets."""
    is_privileged: bool
    """The entitlement can change security, other people's access or production data."""
    requires_approval: bool
    """A grant needs an approved request first."""
    principal_type: AccessEntitlementPrincipalType | str | None
    """Kind of holder; taken from the prefix of principalId where not given."""
    principal_id: str | None
    """Person, Group or Application that holds the entitlement; empty when the record only defines the role. Id of
    Person or Group or Application."""
    status: AccessEntitlementStatus | str
    """State of the role or grant."""
    grant_source: AccessEntitlementGrantSource | str | None
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
    review_decision: AccessEntitlementReviewDecision | str | None
    """Outcome of the latest access review."""
    next_review_date: date | None
    """Day the next access review is due."""
    revoked_at: datetime | None
    """End of a withdrawn grant."""
    revoke_reason: AccessEntitlementRevokeReason | str | None
    """Why the grant was withdrawn."""
    asset: Expanded[TechnologyAsset | None]
    """Only with `expand=asset`."""
    granted_by: Expanded[Person | None]
    """Only with `expand=grantedBy`."""
    approval_request: Expanded[ApprovalRequest | None]
    """Only with `expand=approvalRequest`."""
