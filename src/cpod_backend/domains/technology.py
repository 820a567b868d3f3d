"""The applications, platforms and systems the organization runs, and the access levels that exist and are held on them."""

from typing import Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, entity
from cpod_backend.contract.patterns import needs, never, ordered, plus, refers_to, rule_of
from cpod_backend.contract.rule import Change, refuse, rule
from cpod_backend.contract.stamps import counted, stamp_deletion, stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Date, Id, Range, Size, Time, Uri, ref

DOMAIN = DomainInfo(
    name="Technology",
    prefix="technology",
    standards=(
        "ITIL 4 service configuration management",
        "ServiceNow CMDB business application",
        "NIST RBAC (INCITS 359)",
        "ISO/IEC 27001 access control",
    ),
    not_done=(
        "A grant ends by itself at its expiresAt. Until there is a run that sets status expired a client does; a grant whose expiresAt "
        "is past no longer keeps its asset from being retired.",
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
    open_vulnerability_count: Annotated[int, Range(0), COMPUTED, "Findings not yet dealt with."] = 0


open_vulnerability_count = counted(
    TechnologyAsset, "open_vulnerability_count", "Vulnerability", by="asset_id", when={"status": ("open", "in_progress")}
)

status_shows_the_deletion = stamp_deletion(TechnologyAsset, "status", "deleted")

deleted_is_not_sent = never(
    TechnologyAsset,
    "status",
    ("deleted",),
    "status deleted is not accepted in a create or PATCH body; the server sets it when the asset is deleted.",
)


@rule(TechnologyAsset)
async def nobody_holds_access_to_a_retired_asset(change: Change[TechnologyAsset]) -> None:
    """An asset is not set to retired while it has an active AccessEntitlement that names a principal."""
    if change.creating or not change.becomes("status", "retired"):
        return
    active = await change.tx.find(AccessEntitlement, asset_id=change.record.id, status="active")
    held = [grant for grant in active if grant.principal_id and not has_lapsed(grant, change.now)]
    if held:
        refuse(f"{len(held)} active grants on {change.record.id} name a principal, among them {held[0].id}", "status")


personal_data_is_confidential = rule_of(
    TechnologyAsset,
    "hasPersonalData true goes with a dataClassification of confidential or restricted where a classification is given.",
    lambda asset: not (asset.has_personal_data and asset.data_classification in ("public", "internal")),
    "dataClassification",
)

recovery_objectives_come_together = rule_of(
    TechnologyAsset,
    "recoveryPointObjectiveMinutes and recoveryTimeObjectiveMinutes are given together or not at all for a mission_critical asset.",
    lambda asset: (
        asset.criticality != "mission_critical"
        or (asset.recovery_point_objective_minutes is None) == (asset.recovery_time_objective_minutes is None)
    ),
    "recoveryPointObjectiveMinutes",
)

owner_works_here = refers_to(
    TechnologyAsset, "owner_id", "Person", "ownerId names a person whose status is not terminated.", unless={"status": ("terminated",)}
)

technical_owner_works_here = refers_to(
    TechnologyAsset,
    "technical_owner_id",
    "Person",
    "technicalOwnerId names a person whose status is not terminated.",
    unless={"status": ("terminated",)},
)


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
        Id | None,
        ref("Person", "Group", "Application"),
        "Person, Group or Application that holds the entitlement; empty when the record only defines the role.",
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
    revoked_at: Annotated[Time | None, STORED, "End of a withdrawn grant."] = None
    revoke_reason: Annotated[
        Literal["offboarded", "role_change", "unused", "review_outcome", "security_incident", "requested", "policy_violation", "other"]
        | None,
        "Why the grant was withdrawn.",
    ] = None


EMERGENCY_HOURS = 72

revoked_at = stamp_time(AccessEntitlement, "revoked_at", of="status", to=("revoked",))


@rule(AccessEntitlement)
async def role_is_granted_once(change: Change[AccessEntitlement]) -> None:
    """Within one asset the combination of name and principalId occurs once; an empty principalId counts as a value."""
    grant = change.record
    if not change.changed("name"):
        return
    # Two requests for the same grant must wait for one another, since no index sees an empty principalId as a value.
    await change.tx.lock(TechnologyAsset, grant.asset_id)
    same = {"asset_id": grant.asset_id, "name": grant.name, "principal_id": grant.principal_id}
    if await change.tx.count(AccessEntitlement, besides=grant.id, **same):
        refuse(f"{grant.asset_id} already has {grant.name} for {grant.principal_id or 'no principal'}", "name")


principal_type_needs_a_principal = needs(
    AccessEntitlement, "principal_id", "principalType is accepted only together with principalId.", given=("principal_type",)
)


@rule(AccessEntitlement)
async def grant_is_approved(change: Change[AccessEntitlement]) -> None:
    """When requiresApproval is true on a grant, approvalRequestId names an ApprovalRequest whose status is approved."""
    grant = change.record
    if not (grant.principal_id and grant.requires_approval and change.changed("requires_approval", "approval_request_id")):
        return
    request = await change.tx.get("ApprovalRequest", grant.approval_request_id)
    if request is None:
        refuse("requiresApproval is true, so the grant needs an approvalRequestId", "approvalRequestId")
    if request.status != "approved":
        refuse(f"requiresApproval is true, but {request.id} has status {request.status}, not approved", "approvalRequestId")


@rule(AccessEntitlement)
def emergency_grants_are_short(change: Change[AccessEntitlement]) -> None:
    """A grant whose grantSource is emergency has an expiresAt at most 72 hours after grantedAt."""
    grant = change.record
    if grant.grant_source != "emergency":
        return
    if grant.granted_at is None:
        refuse("grantSource is emergency, so the grant needs grantedAt", "grantedAt")
    latest = plus(grant.granted_at, hours=EMERGENCY_HOURS)
    if grant.expires_at is None or grant.expires_at > latest:
        refuse(f"grantSource is emergency, so expiresAt is {latest} at the latest, not {grant.expires_at}", "expiresAt")


expires_after_grant = ordered(AccessEntitlement, "granted_at", "expires_at", "expiresAt is after grantedAt.", strict=True)


def is_made(change: Change[AccessEntitlement]) -> bool:
    """Whether the grant begins to give access, as it does also where an end that has passed is taken back."""
    before = change.before
    revived = before is not None and has_lapsed(before, change.now) and not has_lapsed(change.record, change.now)
    return change.creating or change.becomes("status", "active") or revived


def has_lapsed(grant: AccessEntitlement, now: str) -> bool:
    return grant.expires_at is not None and grant.expires_at <= now


@rule(AccessEntitlement)
async def grants_are_made_to_people_who_work_here(change: Change[AccessEntitlement]) -> None:
    """A grant is not made to a person whose status is terminated."""
    grant = change.record
    if grant.principal_type == "person" and is_made(change):
        person = await change.tx.get("Person", grant.principal_id)
        if person and person.status == "terminated":
            refuse(f"{person.id} has status terminated", "principalId")


@rule(AccessEntitlement)
async def grants_are_made_on_assets_in_use(change: Change[AccessEntitlement]) -> None:
    """A grant is not made on an asset whose status is retired."""
    if not change.record.principal_id or not is_made(change):
        return
    # The asset may be retired at this moment: that request and this one must wait for one another.
    asset = await change.tx.lock(TechnologyAsset, change.record.asset_id)
    if asset and asset.status == "retired":
        refuse(f"{asset.id} has status retired", "assetId")
