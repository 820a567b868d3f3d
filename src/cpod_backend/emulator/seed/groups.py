"""Sows the groups of Northwind Cloud: mailing lists, directory groups, committees, squads and the groups of the departments."""

from typing import Any

from cpod_backend.emulator.seed.company import Company, Record

DOMAIN = "northwind-cloud.example"

# Name, shown name, type, source, group above, members for the usual company, what it is for.
GROUPS = (
    ("engineering-all", "Everybody in Engineering", "distribution", "entra_id", None, 20, "Announcements for all engineers."),
    ("platform-engineering", "Platform Engineering", "team", "manual", "engineering-all", 7, "Owns the runtime and the delivery pipeline."),
    ("application-engineering", "Application Engineering", "team", "manual", "engineering-all", 9, "Builds the console and the API."),
    ("site-reliability", "Site Reliability", "team", "manual", "platform-engineering", 4, "Keeps the service up and carries the pager."),
    ("service-desk", "Service Desk", "team", "manual", None, 5, "First line for everything that does not work."),
    ("customer-support", "Customer Support", "team", "manual", None, 6, "Answers customers."),
    ("security-operations", "Security Operations", "security", "okta", None, 5, "Works on alerts and incidents."),
    ("incident-commanders", "Incident Commanders", "security", "okta", "security-operations", 3, "May declare and lead incidents."),
    ("aws-administrators", "AWS Administrators", "ad_group", "entra_id", None, 4, "Full rights in the production accounts."),
    ("production-readers", "Production Readers", "ad_group", "entra_id", None, 8, "May read production logs and metrics."),
    ("finance-approvers", "Finance Approvers", "ad_group", "entra_id", None, 3, "May release payments."),
    ("bid-team", "Bid Team", "team", "manual", None, 5, "Writes the answers to requests for proposal."),
    ("architecture-board", "Architecture Board", "committee", "manual", None, 5, "Decides on technology that all teams use."),
    ("works-council", "Works Council", "committee", "manual", None, 3, "Represents the employees in Frankfurt."),
    ("graduates-2026", "Graduates 2026", "cohort", "hris", None, 4, "Those who joined after university this year."),
    ("office-move-dublin", "Office Move Dublin", "project", "manual", None, 4, "Plans the move to the new floor."),
)

DYNAMIC = (
    ("contractors-all", "All Contractors", "type=contractor&status=active"),
    ("people-in-germany", "People in Germany", "country=DE&status=active"),
)

SQUADS = ("Checkout", "Metering", "Onboarding", "Quotas", "Console", "Edge", "Backups", "Tenancy", "Search", "Webhooks")


async def sow(company: Company) -> None:
    """Named groups, one per department, squads in growing number, two that follow a rule and one no longer used."""
    staff = [person for person in company.records["Person"] if person["status"] == "active" and person["type"] != "service_account"]
    made: dict[str, Record] = {}
    for name, shown, kind, source, above, size, description in GROUPS:
        made[name] = await _group(
            company, name, shown, kind, company.rng.sample(staff, min(company.scaled(size, least=1), len(staff))),
            source=source, description=description, parentGroupId=made[above]["id"] if above else None,
            distinguishedName=f"CN={name},OU=Groups,DC=northwind" if source == "entra_id" else None,
        )  # fmt: skip
    await _departments(company, staff)
    for number in range(company.scaled(5)):
        squad = SQUADS[number % len(SQUADS)] + (f" {number // len(SQUADS) + 1}" if number >= len(SQUADS) else "")
        members = company.rng.sample(staff, min(6, len(staff)))
        await _group(company, f"squad-{squad.lower().replace(' ', '-')}", f"Squad {squad}", "squad", members)
    for name, shown, condition in DYNAMIC:
        await _group(company, name, shown, "custom", [], source="rule", membershipType="dynamic", membershipRule=condition)
    await _group(company, "tiger-team-2025", "Tiger Team 2025", "project", staff[:3], status="archived", expiresAt=company.time(-240))


async def _departments(company: Company, staff: list[Record]) -> None:
    members: dict[str, list[Record]] = {}
    for person in staff:
        members.setdefault(person["departmentId"], []).append(person)
    for unit in company.records["Department"]:
        if unit["id"] in members and unit["type"] in ("department", "shared_service"):
            await _group(
                company, f"dept-{unit['code'].lower()}", unit["name"], "department", members[unit["id"]],
                source="hris", departmentId=unit["id"], visibility="public",
            )  # fmt: skip


async def _group(company: Company, name: str, shown: str, kind: str, members: list[Record], **fields: Any) -> Record:
    mailed = kind in ("distribution", "team", "department")
    usual: dict[str, Any] = {
        "visibility": "hidden" if kind == "security" else "private",
        "email": f"{name}@{DOMAIN}" if mailed else None,
        "lastReviewedAt": company.time(-company.rng.randint(10, 300)),
        "nextReviewDate": company.day(company.rng.randint(5, 120)),
    }
    return await company.add(
        "Group", name=name, displayName=shown, type=kind, memberIds=[person["id"] for person in members] or None,
        ownerId=members[0]["id"] if members else None, isMailEnabled=mailed, isSecurityEnabled=kind in ("security", "ad_group"),
        **(usual | fields),
    )  # fmt: skip


async def link(company: Company) -> None:
    """The groups of a directory are kept up to date by the data source that reads it."""
    kinds = {"entra_id": "entra_id", "okta": "okta", "hris": "workday"}
    sources = {source["type"]: source["id"] for source in company.records["DataSource"]}
    for group in company.records["Group"]:
        source = sources.get(kinds.get(group["source"], ""))
        if source:
            await company.change(group, dataSourceId=source)
