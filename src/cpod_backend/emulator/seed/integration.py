"""Sows the applications of Northwind Cloud, what they are connected to, their keys, and the events that go out."""

from cpod_backend.contract.credentials import drawn_from
from cpod_backend.emulator.seed.company import Company, Record

# Name, kind, status, scopes, what it does.
APPLICATIONS = (
    ("Bid Desk", "web", "active", ("rfp.read", "rfp.write", "knowledge.read"), "Answers requests for proposal."),
    ("Nightly Warehouse Export", "service", "active", ("people.read", "groups.read", "finance.read"), "Copies records to the warehouse."),
    ("Access Review", "web", "active", ("people.read", "technology.read", "technology.write"), "Runs the quarterly access reviews."),
    ("Helpdesk Assistant", "agent", "active", ("helpdesk.read", "helpdesk.write", "knowledge.read"), "Drafts answers to tickets."),
    (
        "Northwind Mobile",
        "native",
        "active",
        ("people.read", "employee.read", "employee.write"),
        "Leave, calendar and colleagues on the go.",
    ),
    ("Finance Cockpit", "single_page", "active", ("finance.read", "projects.read"), "Budgets and forecasts for managers."),
    ("Badge Sync", "service", "suspended", ("people.read", "org.read"), "Tells the doors who works here."),
    ("Contract Scanner", "service", "pending", ("contracts.read",), "Finds renewal dates; waits for approval."),
    ("Old Intranet", "web", "retired", ("people.read",), "Replaced in spring."),
)

# Name, class, provider, way of signing in, credentials, status.
CONNECTORS = (
    ("Okta Northwind", "identity", "okta", "api_key", {"apiKey": "example"}, "pending"),
    ("Workday", "hris", "workday", "basic", {"username": "isu_cpod", "password": "example"}, "pending"),
    ("AWS Production", "cloud", "aws", "aws_role", {"roleArn": "arn:aws:iam::123456789012:role/Cpod"}, "pending"),
    ("GitHub Northwind", "source_control", "github", "bearer_token", {"token": "example"}, "pending"),
    ("CrowdStrike Falcon EU", "edr", "crowdstrike_falcon", "oauth2_client_credentials", {"clientId": "c", "clientSecret": "s"}, "pending"),
    ("Slack Northwind", "messaging", "slack", "oauth2_authorization_code", {"refreshToken": "example"}, "pending"),
    ("Salesforce", "crm", "salesforce", "oauth2_client_credentials", {"clientId": "c", "clientSecret": "s"}, "disabled"),
    ("Rates of the ECB", "finance", "ecb_rates", "none", None, "pending"),
)

# Name, events, host, filter, status.
WEBHOOKS = (
    ("Offboarding to the badge system", ("person.terminated", "person.deleted"), "badges", "status=terminated", "active"),
    ("New tickets to the pager", ("ticket.created",), "pager", None, "active"),
    ("Won deals to the bell", ("deal.updated",), "bell", "stage=closed_won", "paused"),
    ("Everything to the lake", ("*",), "lake", None, "active"),
    ("Approvals to chat", ("approval_request.*", "approval_step.*"), "chat", None, "active"),
    ("Documents to search", ("document.published", "document.archived", "chunk.*"), "search", None, "active"),
)

KEY_PURPOSES = ("export", "import", "monitoring", "reporting", "backup")

DOMAIN = "northwind.example"


async def sow(company: Company) -> None:
    """Credentials are drawn from the company's own dice, so that they too are the same each time."""
    staff = company.sample("Person", 12, lambda person: person["status"] == "active")
    with drawn_from(company.rng):
        for number in range(company.scaled(9)):
            await _application(company, staff, number)
        for number in range(company.scaled(8)):
            await _connector(company, staff, number)
        await _keys(company, staff)
        for number in range(company.scaled(6)):
            await _webhook(company, staff, number)


async def _application(company: Company, staff: list[Record], number: int) -> None:
    name, kind, status, scopes, about = APPLICATIONS[number % len(APPLICATIONS)]
    public, browsed = kind in ("native", "single_page"), kind in ("web", "native", "single_page")
    host = f"{name.lower().replace(' ', '-')}.{DOMAIN}"
    await company.add(
        "Application",
        name=_numbered(name, number, len(APPLICATIONS)),
        description=about,
        kind=kind,
        status=status,
        ownerId=company.choice(staff)["id"],
        contacts=[f"apps@{DOMAIN}"],
        tokenEndpointAuthMethod="none" if public else "client_secret_post",
        grantTypes=["authorization_code", "refresh_token"] if browsed else ["client_credentials"],
        responseTypes=["code"] if browsed else None,
        redirectUris=[f"https://{host}/oauth/callback"] if browsed else None,
        scopes=list(scopes),
        homepageUrl=f"https://{host}",
        softwareVersion=f"{company.rng.randint(1, 5)}.{company.rng.randint(0, 9)}.0",
        rateLimitPerMinute=company.choice((300, 600, 1200)),
    )


async def _connector(company: Company, staff: list[Record], number: int) -> None:
    name, kind, provider, method, credentials, status = CONNECTORS[number % len(CONNECTORS)]
    await company.add(
        "Connector",
        name=_numbered(name, number, len(CONNECTORS)),
        type=kind,
        provider=provider,
        status=status,
        ownerId=company.choice(staff)["id"],
        direction="bidirectional" if kind in ("edr", "messaging") else "inbound",
        capabilities=["read", "sync"],
        baseUrl=f"https://{provider.replace('_', '-')}.{DOMAIN}",
        authType=method,
        credentials=credentials,
        rateLimitPerMinute=company.choice((60, 300, 600)),
    )


async def _keys(company: Company, staff: list[Record]) -> None:
    """Keys of the active applications, some of them withdrawn since."""
    active = [application for application in company.records["Application"] if application["status"] == "active"]
    for number in range(company.scaled(10)):
        application = active[number % len(active)]
        key = await company.add(
            "ApiKey",
            name=f"{application['name']}, {KEY_PURPOSES[number % len(KEY_PURPOSES)]} {number + 1}",
            applicationId=application["id"],
            ownerId=company.choice(staff)["id"],
            environment=company.choice(("live", "test"), (3, 1)),
            scopes=application["scopes"][:2],
            allowedCidrs=["198.51.100.0/24"] if company.chance(0.4) else None,
            expiresAt=company.time(company.rng.randint(60, 700)),
        )
        if company.chance(0.25):
            reason = company.choice(("rotated", "unused", "leaked", "offboarded"))
            await company.change(key, status="revoked", revokeReason=reason)


async def _webhook(company: Company, staff: list[Record], number: int) -> None:
    name, events, host, condition, status = WEBHOOKS[number % len(WEBHOOKS)]
    await company.add(
        "Webhook",
        name=_numbered(name, number, len(WEBHOOKS)),
        url=f"https://{host}.{DOMAIN}/hooks/{number + 1}",
        eventTypes=list(events),
        filter=condition,
        status=status,
        signatureScheme="ed25519" if host == "lake" else "hmac_sha256",
        ownerId=company.choice(staff)["id"],
        headers={"X-Environment": "production"},
    )


async def link(company: Company) -> None:
    """Half of the data sources take their credentials from a connector."""
    for source in company.records["DataSource"][::2]:
        await company.change(source, connectorId=company.pick("Connector")["id"])


def _numbered(name: str, number: int, length: int) -> str:
    """The name, with the number of the round through its table from the second round on."""
    return f"{name} {number // length + 1}" if number >= length else name
