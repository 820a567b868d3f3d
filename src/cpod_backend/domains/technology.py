"""The applications, platforms and systems the organization runs, and the access levels that exist and are held on them."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, entity
from cpod_backend.contract.types import AnyId, COMPUTED, Date, Id, Range, STORED, Size, Time, Uri, ref

DOMAIN = DomainInfo(
    name="Technology",
    prefix="technology",
    standards=(
        "ITIL 4 service configuration management",
        "ServiceNow CMDB business application",
        "NIST RBAC (INCITS 359)",
        "ISO/IEC 27001 access control",
    ),
)


@entity(
    prefix="tast",
    path="/v1/technology",
    unique=[("name", "vendor", "environment")],
    search=["name", "description", "category", "vendor", "url"],
    expand={
        "owner": One("owner_id"),
        "technical_owner": One("technical_owner_id"),
        "support_group": One("support_group_id"),
        "vendor_record": One("vendor_id"),
        "contract": One("contract_id"),
        "entitlements": Many("AccessEntitlement", "asset_id"),
        "licenses": Many("SoftwareLicense", "asset_id"),
        "cloud_resources": Many("CloudResource", "asset_id"),
        "vulnerabilities": Many("Vulnerability", "asset_id"),
    },
    transitions={"status": {"active": ["deprecated", "retired"], "deprecated": ["active", "retired"], "retired": ["deprecated", "active"]}},
    example={
        "name": "GitHub Enterprise",
        "type": "saas",
        "category": "DevTools",
        "vendor": "GitHub",
        "url": "https://github.com/acme-corp",
        "ownerId": "per-01JK1BA9HZWZBK01QDY53AAPZZ",
        "environment": "production",
        "hostingModel": "saas",
        "criticality": "business_critical",
        "dataClassification": "confidential",
        "ssoProtocol": "saml",
        "isMfaEnforced": True,
        "recoveryTimeObjectiveMinutes": 240,
        "recoveryPointObjectiveMinutes": 60,
    },
)
class TechnologyAsset(Entity):
    """An application, platform or system with an owner, a lifecycle and a place in the risk picture."""

    name: Annotated[str, Size(1, 200), "Display name of the asset."]
    type: Annotated[Literal["saas", "internal", "infrastructure", "device"], "Broad kind of asset."]
    category: Annotated[str | None, Size(max=100), "Grouping label such as DevTools or HR."] = None
    description: Annotated[str | None, Size(max=4000), "What the asset does for the business."] = None
    vendor: Annotated[str | None, Size(max=200), "Vendor or provider name as free text."] = None
    vendor_id: Annotated[Id | None, ref("Vendor"), "Vendor record, where one is kept."] = None
    contract_id: Annotated[Id | None, ref("Contract"), "Contract under which the asset is bought or supported."] = None
    url: Annotated[Uri | None, "Primary address of the service."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Person accountable for the asset in the business."] = None
    technical_owner_id: Annotated[Id | None, ref("Person"), "Person who runs and changes it."] = None
    support_group_id: Annotated[Id | None, ref("Group"), "Group that receives its tickets."] = None
    status: Annotated[
        Literal["active", "deprecated", "retired", "deleted"], "Lifecycle state; deleted is set by a DELETE request only."
    ] = "active"
    environment: Annotated[
        Literal["production", "staging", "test", "development", "disaster_recovery", "shared"], "Environment the record describes."
    ] = "production"
    hosting_model: Annotated[
        Literal["saas", "paas", "iaas", "on_premises", "hybrid", "edge"] | None, "Where and by whom the asset is run."
    ] = None
    criticality: Annotated[
        Literal["mission_critical", "business_critical", "business_operational", "administrative"] | None,
        "Harm to the business when the asset is down.",
    ] = None
    data_classification: Annotated[
        Literal["public", "internal", "confidential", "restricted"] | None, "Highest class of data it holds."
    ] = None
    has_personal_data: Annotated[bool, "The asset stores or handles personal data."] = False
    release: Annotated[str | None, Size(max=50), "Installed release, as the maker counts it."] = None
    sso_protocol: Annotated[Literal["saml", "oidc", "ldap", "kerberos", "header_based", "password_only"] | None, "How people sign in."] = (
        None
    )
    is_mfa_enforced: Annotated[bool | None, "Sign-in always asks for a second factor."] = None
    recovery_time_objective_minutes: Annotated[int | None, Range(0), "Longest outage the business accepts."] = None
    recovery_point_objective_minutes: Annotated[int | None, Range(0), "Longest span of data the business accepts to lose."] = None
    end_of_support_date: Annotated[Date | None, "Last day on which the maker supports the installed release."] = None
    risk_score: Annotated[float | None, Range(0, 10), "Risk rating on the scale CVSS uses."] = None
    # computed: count of Vulnerability with this assetId and status open or in_progress
    open_vulnerability_count: Annotated[int | None, Range(0), COMPUTED, "Findings not yet dealt with."] = None


# RULE: status deleted is not accepted in a create or PATCH body; the server sets it when the asset is deleted.
# RULE: An asset is not set to retired while it has an active AccessEntitlement that names a principal.
# RULE: hasPersonalData true goes with a dataClassification of confidential or restricted where a classification is given.
# RULE: recoveryPointObjectiveMinutes and recoveryTimeObjectiveMinutes are given together or not at all for a mission_critical asset.
# RULE: ownerId and technicalOwnerId name people whose status is not terminated.


@entity(
    prefix="ent",
    path="/v1/technology/entitlements",
    search=["name", "description"],
    expand={
        "asset": One("asset_id"),
        "granted_by": One("granted_by_id"),
        "approval_request": One("approval_request_id"),
    },
    transitions={
        "status": {
            "active": ["suspended", "expired", "revoked"],
            "suspended": ["active", "expired", "revoked"],
            "expired": ["active", "revoked"],
        }
    },
    immutable=["asset_id", "principal_type", "principal_id"],
    example={
        "assetId": "tast-01JHAZY9YMQJ2JAXJ58MWKQPTK",
        "name": "Organization owner",
        "description": "Full control of the organization including billing and member removal.",
        "riskLevel": "critical",
        "entitlementType": "role",
        "accessLevel": "owner",
        "isPrivileged": True,
        "principalType": "person",
        "principalId": "per-01JK1BA9HZWZBK01QDY53AAPZZ",
        "grantSource": "manual",
        "grantedById": "per-01JGEESPSYMRASJZ197M3E0PA7",
        "grantedAt": "2026-04-01T09:00:00Z",
        "expiresAt": "2026-10-01T00:00:00Z",
        "nextReviewDate": "2026-07-01",
    },
)
class AccessEntitlement(Entity):
    """A role or permission level on an asset and, when a principal is named, the grant of it to that person, group or application."""

    asset_id: Annotated[Id, ref("TechnologyAsset"), "Asset the entitlement belongs to."]
    name: Annotated[str, Size(1, 200), "Name of the role or permission, such as Admin or Read-only."]
    description: Annotated[str | None, Size(max=2000), "What the entitlement lets its holder do."] = None
    risk_level: Annotated[Literal["low", "medium", "high", "critical"] | None, "Harm a misuse could do."] = None
    entitlement_type: Annotated[
        Literal["role", "permission", "group_membership", "license_tier", "data_scope", "api_scope"],
        "Form the entitlement takes in the asset.",
    ] = "role"
    access_level: Annotated[
        Literal["read", "write", "execute", "admin", "owner", "custom"] | None, "Coarse level used in reviews across assets."
    ] = None
    is_privileged: Annotated[bool, "The entitlement can change security, other people's access or production data."] = False
    requires_approval: Annotated[bool, "A grant needs an approved request first."] = False
    principal_type: Annotated[
        Literal["person", "group", "application"] | None, "Kind of holder; taken from the prefix of principalId where not given."
    ] = None
    principal_id: Annotated[
        AnyId | None, "Person, Group or Application that holds the entitlement; empty when the record only defines the role."
    ] = None
    status: Annotated[Literal["active", "suspended", "expired", "revoked"], "State of the role or grant."] = "active"
    grant_source: Annotated[
        Literal["manual", "provisioned", "birthright", "role_based", "inherited", "emergency", "imported"] | None, "How a grant came about."
    ] = None
    granted_by_id: Annotated[Id | None, ref("Person"), "Person who approved or made the grant."] = None
    granted_at: Annotated[Time | None, "Time from which the grant holds."] = None
    expires_at: Annotated[Time | None, "Time at which the grant ends by itself."] = None
    approval_request_id: Annotated[Id | None, ref("ApprovalRequest"), "Approval that covers the grant."] = None
    last_used_at: Annotated[Time | None, "Latest use that the asset reported."] = None
    last_reviewed_at: Annotated[Time | None, "Time of the latest access review."] = None
    review_decision: Annotated[Literal["certified", "modify", "revoke", "undecided"] | None, "Outcome of the latest access review."] = None
    next_review_date: Annotated[Date | None, "Day the next access review is due."] = None
    # computed: time at which status became revoked
    revoked_at: Annotated[Time | None, STORED, "End of a withdrawn grant."] = None
    revoke_reason: Annotated[
        Literal["offboarded", "role_change", "unused", "review_outcome", "security_incident", "requested", "policy_violation", "other"]
        | None,
        "Why the grant was withdrawn.",
    ] = None


# RULE: Within one asset the combination of name and principalId occurs once; an empty principalId counts as a value.
# RULE: principalId carries the prefix of a Person, Group or Application; principalType is accepted only together with it and fits its prefix.
# RULE: When requiresApproval is true on a grant, approvalRequestId names an ApprovalRequest whose status is approved.
# RULE: A grant whose grantSource is emergency has an expiresAt at most 72 hours after grantedAt.
# RULE: expiresAt is after grantedAt.
# RULE: A grant is not made to a person whose status is terminated or on an asset whose status is retired.
