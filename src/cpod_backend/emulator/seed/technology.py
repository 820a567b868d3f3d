"""Sows the applications and platforms of Northwind Cloud, the roles that exist on them and who holds them."""

from typing import Any

from cpod_backend.emulator.seed.company import Company, Record

# Name, type, category, vendor, hosting, criticality, classification, personal data, status.
ASSETS = (
    ("GitHub Enterprise", "saas", "DevTools", "GitHub", "saas", "business_critical", "confidential", False, "active"),
    ("Microsoft 365", "saas", "Productivity", "Microsoft", "saas", "business_critical", "confidential", True, "active"),
    ("Slack", "saas", "Productivity", "Salesforce", "saas", "business_operational", "confidential", True, "active"),
    ("Jira", "saas", "DevTools", "Atlassian", "saas", "business_operational", "internal", False, "active"),
    ("Figma", "saas", "Design", "Figma", "saas", "administrative", "internal", False, "active"),
    ("Datadog", "saas", "Observability", "Datadog", "saas", "business_critical", "internal", False, "active"),
    ("Sales Cloud", "saas", "CRM", "Salesforce", "saas", "business_critical", "confidential", True, "active"),
    ("Workday", "saas", "HR", "Workday", "saas", "business_operational", "restricted", True, "active"),
    ("Okta", "saas", "Identity", "Okta", "saas", "mission_critical", "restricted", True, "active"),
    ("Zoom Workplace", "saas", "Productivity", "Zoom", "saas", "administrative", "internal", False, "deprecated"),
    ("Notion", "saas", "Productivity", "Notion", "saas", "administrative", "internal", False, "active"),
    ("Tableau", "saas", "Analytics", "Salesforce", "saas", "administrative", "confidential", True, "active"),
    ("Northwind Console", "internal", "Product", None, "paas", "mission_critical", "confidential", True, "active"),
    ("Northwind API", "internal", "Product", None, "paas", "mission_critical", "confidential", True, "active"),
    ("Billing Service", "internal", "Product", None, "paas", "business_critical", "confidential", True, "active"),
    ("Identity Service", "internal", "Product", None, "paas", "mission_critical", "restricted", True, "active"),
    (
        "PostgreSQL",
        "infrastructure",
        "Data",
        "PostgreSQL Global Development Group",
        "iaas",
        "mission_critical",
        "restricted",
        True,
        "active",
    ),
    ("Data Warehouse", "infrastructure", "Data", "Snowflake", "saas", "business_operational", "confidential", True, "active"),
    ("Kubernetes Platform", "infrastructure", "Runtime", None, "iaas", "mission_critical", "confidential", False, "active"),
    ("VPN Gateway", "infrastructure", "Network", "Palo Alto Networks", "on_premises", "business_operational", "internal", False, "active"),
    ("Badge Readers", "device", "Facilities", "HID Global", "on_premises", "administrative", "confidential", True, "active"),
    ("Old Intranet", "internal", "Productivity", None, "on_premises", "administrative", "internal", False, "retired"),
)

SERVICE_AREAS = ("Quota", "Metering", "Tenant", "Webhook", "Search", "Backup", "Audit", "Export", "Catalog", "Invoice", "Support", "Usage")
SERVICE_PARTS = ("Service", "Worker", "Gateway", "Scheduler", "Indexer", "Proxy")

# Hours of outage and of lost data that the business accepts.
OBJECTIVES = {"mission_critical": (1, 0.25), "business_critical": (4, 1), "business_operational": (24, 12), "administrative": (72, 24)}

# Name, level, risk, privileged, what it lets its holder do.
ROLES = (
    ("Administrator", "admin", "critical", True, "Changes settings and other people's access."),
    ("Editor", "write", "medium", False, "Creates and changes content."),
    ("Reader", "read", "low", False, "Sees content."),
)


async def sow(company: Company) -> None:
    """The table first, services of the company's own in growing number, staging copies of what customers use, then the grants."""
    staff = [person for person in company.records["Person"] if person["status"] == "active" and person["type"] != "service_account"]
    groups = [group for group in company.records["Group"] if group["status"] == "active"]
    for row in ASSETS:
        await _asset(company, staff, groups, row)
    for number in range(company.scaled(6)):
        await _asset(company, staff, groups, (service_name(number), "internal", "Product", None, "paas", "business_operational",
                                              "internal", False, "active"))  # fmt: skip
    for row in [row for row in ASSETS if row[2] == "Product"]:
        await _asset(company, staff, groups, (*row[:5], "administrative", "internal", False, "active"), environment="staging")
    await _roles(company)
    await _grants(company, staff, groups)


async def _asset(company: Company, staff: list[Record], groups: list[Record], row: tuple[Any, ...], **fields: Any) -> None:
    name, kind, category, vendor, hosting, criticality, classification, personal, status = row
    outage, loss = OBJECTIVES[criticality]
    own = vendor is None
    record = next((known for known in company.records["Vendor"] if vendor and known["name"].startswith(vendor)), None)
    contracts = [contract["id"] for contract in company.records["Contract"] if record and contract["vendorId"] == record["id"]]
    await company.add(
        "TechnologyAsset", name=name, type=kind, category=category, vendor=vendor or "Northwind Cloud",
        vendorId=record["id"] if record else None, contractId=contracts[0] if contracts else None, status=status,
        url=f"https://{name.lower().replace(' ', '-')}.northwind-cloud.example", hostingModel=hosting, criticality=criticality,
        dataClassification=classification, hasPersonalData=personal, ownerId=company.choice(staff)["id"],
        technicalOwnerId=company.choice(staff)["id"], supportGroupId=company.choice(groups)["id"] if groups else None,
        release=f"{company.rng.randint(1, 9)}.{company.rng.randint(0, 20)}" if own else None,
        ssoProtocol="oidc" if own else company.choice(("saml", "oidc")), isMfaEnforced=criticality != "administrative",
        recoveryTimeObjectiveMinutes=round(outage * 60), recoveryPointObjectiveMinutes=round(loss * 60),
        endOfSupportDate=company.day(90) if status == "deprecated" else None, riskScore=company.rng.randint(10, 85) / 10, **fields,
    )  # fmt: skip


async def _roles(company: Company) -> None:
    """The roles that can be held on the assets that matter most."""
    for asset in [asset for asset in company.records["TechnologyAsset"] if asset["criticality"] != "administrative"]:
        for name, level, risk, privileged, description in ROLES:
            await company.add(
                "AccessEntitlement", assetId=asset["id"], name=name, description=description, accessLevel=level, riskLevel=risk,
                isPrivileged=privileged,
            )  # fmt: skip


async def _grants(company: Company, staff: list[Record], groups: list[Record]) -> None:
    """Each person or group holds a role on an asset once."""
    assets = [asset for asset in company.records["TechnologyAsset"] if asset["status"] != "retired"]
    given: set[tuple[str, str]] = set()
    for number in range(company.scaled(120)):
        asset = company.choice(assets)
        holder = company.choice(groups) if groups and company.chance(0.2) else company.choice(staff)
        if (asset["id"], holder["id"]) not in given:
            given.add((asset["id"], holder["id"]))
            await _grant(company, asset, holder, staff, emergency=number % 25 == 0)


async def _grant(company: Company, asset: Record, holder: Record, staff: list[Record], *, emergency: bool) -> None:
    name, level, risk, privileged, description = company.choice(ROLES, (1, 4, 6))
    days = company.rng.randint(3, 600)
    grant = await company.add(
        "AccessEntitlement", assetId=asset["id"], name=name, description=description, accessLevel=level, riskLevel=risk,
        isPrivileged=privileged, principalId=holder["id"], grantedById=company.choice(staff)["id"], grantedAt=company.time(-days),
        grantSource="emergency" if emergency else company.choice(("manual", "provisioned", "birthright", "role_based"), (3, 3, 1, 4)),
        expiresAt=company.time(2 - days) if emergency else company.time(company.rng.randint(30, 365)) if privileged else None,
        lastUsedAt=company.time(-company.rng.randint(0, days - 1)) if company.chance(0.85) else None,
        lastReviewedAt=company.time(-company.rng.randint(0, 90)), reviewDecision=company.choice(("certified", "undecided"), (5, 1)),
        nextReviewDate=company.day(company.rng.randint(10, 90)),
    )  # fmt: skip
    if emergency:
        await company.change(grant, status="expired")
    elif company.chance(0.1):
        reason = company.choice(("unused", "role_change", "review_outcome", "requested"))
        await company.change(grant, status="revoked", revokeReason=reason)
    elif company.chance(0.04):
        await company.change(grant, status="suspended")


async def link(company: Company) -> None:
    """Applications hold grants of their own on what they read."""
    assets = [asset for asset in company.records["TechnologyAsset"] if asset["status"] == "active"]
    for application in company.records["Application"]:
        await company.add(
            "AccessEntitlement", assetId=company.choice(assets)["id"], name="API access", entitlementType="api_scope", accessLevel="read",
            riskLevel="medium", principalId=application["id"], grantSource="provisioned", grantedAt=company.time(-company.rng.randint(5, 300)),
        )  # fmt: skip


def service_name(number: int) -> str:
    """Areas and parts in turn, so that names repeat only after all pairs, and then with a number."""
    area = SERVICE_AREAS[number % len(SERVICE_AREAS)]
    part = SERVICE_PARTS[number // len(SERVICE_AREAS) % len(SERVICE_PARTS)]
    rounds = number // (len(SERVICE_AREAS) * len(SERVICE_PARTS))
    return f"{area} {part}" + (f" {rounds + 1}" if rounds else "")
