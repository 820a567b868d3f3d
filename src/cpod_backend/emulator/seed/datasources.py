"""Sows the systems from which Northwind Cloud's records are read, and tells cloud resources which of them discovered them."""

from typing import Any

from cpod_backend.emulator.seed.company import Company

# Name, type, settings, schedule, time zone, entities, status, what is taken and why.
SOURCES: tuple[tuple[str, str, dict[str, Any], str | None, str, list[str], str, str], ...] = (
    ("AWS Production", "aws", {"roleArn": "arn:aws:iam::123456789012:role/CpodReadOnly", "regions": ["eu-central-1"]}, "0 2 * * *", "UTC",
     ["cloud_resource"], "active", "Inventory of the production account."),
    ("Azure Analytics", "azure", {"tenantId": "northwind", "subscriptionId": "analytics", "clientId": "cpod"}, "30 2 * * *", "UTC",
     ["cloud_resource"], "active", "Inventory of the analytics subscription."),
    ("Google Cloud Sandbox", "gcp", {"projectId": "northwind-sandbox"}, "0 3 * * 1", "UTC", ["cloud_resource"], "paused",
     "Inventory of the sandbox, once a week."),
    ("Workday People", "workday", {"tenant": "northwind_cloud"}, "15 5 * * 1-5", "Europe/Berlin", ["person", "department", "leave_request"],
     "active", "People, units and leave."),
    ("Okta Directory", "okta", {"domain": "northwind-cloud.example", "apiToken": "example"}, "*/15 * * * *", "UTC", ["person", "group"],
     "active", "Accounts and the groups that grant access."),
    ("Entra ID", "entra_id", {"tenantId": "northwind", "clientId": "cpod"}, "*/30 * * * *", "UTC", ["group"], "active",
     "Directory groups."),
    ("GitHub Northwind", "github", {"organization": "northwind-cloud"}, "0 */6 * * *", "UTC", ["project", "technology_asset"], "active",
     "Repositories as assets."),
    ("Jira Delivery", "jira", {"baseUrl": "https://jira.northwind-cloud.example"}, "*/20 7-19 * * 1-5", "Europe/Berlin",
     ["project", "task", "sprint"], "active", "Projects and their tasks."),
    ("Intune Devices", "intune", {"tenantId": "northwind"}, "45 */4 * * *", "UTC", ["physical_asset"], "active", "Managed laptops."),
    ("CrowdStrike Alerts", "crowdstrike", {"cloud": "eu-1"}, "*/10 * * * *", "UTC", ["soc_alert"], "active", "Detections."),
    ("Tenable Findings", "tenable", {"site": "eu"}, "0 4 * * 0", "UTC", ["vulnerability"], "disabled", "Replaced by Wiz."),
    ("Badge Export", "csv", {}, None, "Europe/Dublin", ["person"], "active", "A file that Facilities uploads now and then."),
)  # fmt: skip

FIELDS = {
    "person": (("workEmail", "email", "lower_case"), ("legalFirstName", "firstName", "trim")),
    "group": (("profile.name", "name", "trim"),),
    "physical_asset": (("deviceName", "name", "copy"), ("serial", "serialNumber", "upper_case")),
}

ADMINS = ("Systems Administrator", "Identity Engineer", "Site Reliability Engineer", "IT Support Specialist")


async def sow(company: Company) -> None:
    """The table of systems, again with a number where the company is large, and the discovery of the resources in the clouds."""
    admins = company.sample("Person", 5, lambda person: person["status"] == "active" and person["jobTitle"] in ADMINS)
    owners = admins or company.sample("Person", 5, lambda person: person["status"] == "active")
    for number in range(company.scaled(len(SOURCES), least=len(SOURCES))):
        name, kind, config, schedule, timezone, entities, status, about = SOURCES[number % len(SOURCES)]
        await company.add(
            "DataSource", name=name if number < len(SOURCES) else f"{name} {number // len(SOURCES) + 1}", type=kind, description=about,
            status=status, config=config, syncSchedule=schedule, timezone=timezone, entityTypes=entities,
            ownerId=company.choice(owners)["id"], syncMode="full_refresh" if kind == "csv" else company.choice(("incremental", "full_refresh")),
            rateLimitPerMinute=company.choice((60, 120, 600)), fieldMappings=mappings(entities),
            conflictPolicy="flag_for_review" if kind == "csv" else "source_wins",
        )  # fmt: skip
    sources = {source["type"]: source["id"] for source in reversed(company.records["DataSource"])}
    for resource in company.records["CloudResource"]:
        if resource["provider"] in sources:
            await company.change(resource, dataSourceId=sources[resource["provider"]])


def mappings(entities: list[str]) -> list[dict[str, str]]:
    """Where external fields land, for the entities that need it."""
    return [
        {"entityType": entity, "sourceField": source, "targetField": target, "transform": transform}
        for entity in entities
        for source, target, transform in FIELDS.get(entity, ())
    ]
