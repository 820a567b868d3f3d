"""Sows a month of telemetry: business events worth an audit, what people did in applications, and calls across services."""

from datetime import datetime, timedelta

from cpod_backend.contract.formats import write_time
from cpod_backend.emulator.seed.company import Company, Record

# Action, category, outcome, reason, entity acted on.
ACTIONS = (
    ("export.approved", "export", "success", "Access request under GDPR Article 15", "Person"),
    ("export.denied", "export", "denied", "The requester is not the data subject", "Person"),
    ("session.started", "authentication", "success", None, "Person"),
    ("session.refused", "authentication", "failure", "Second factor missing", "Person"),
    ("document.viewed", "data_access", "success", None, "Document"),
    ("review.completed", "approval", "success", None, "Group"),
    ("setting.changed", "configuration", "success", "Shorter sessions for administrators", None),
    ("report.failed", "system", "error", "The warehouse did not answer", None),
)

# Event, category, source, page.
APP_EVENTS = (
    ("page_view", "navigation", "/apps/bid-desk", "rfps"),
    ("search.submitted", "search", "/apps/helpdesk-assistant", "search"),
    ("rfp.response_approved", "transaction", "/apps/bid-desk", "rfps/42"),
    ("button.pressed", "interaction", "/apps/finance-cockpit", "budgets"),
    ("release.installed", "lifecycle", "/apps/northwind-mobile", "about"),
    ("page.slow", "performance", "/apps/access-review", "campaigns"),
    ("request.failed", "error", "/apps/northwind-mobile", "leave"),
)

DEVICES = (
    {"type": "desktop", "operatingSystem": "macOS 15.4", "browser": "Firefox 139", "screen": "2560x1440"},
    {"type": "desktop", "operatingSystem": "Windows 11", "browser": "Edge 138", "screen": "1920x1080"},
    {"type": "mobile", "operatingSystem": "iOS 19", "screen": "1179x2556"},
)

# Name, kind, service, milliseconds, model call.
SPANS = (
    ("POST /answers", "server", "bid-desk", 2600, False),
    ("retrieve passages", "internal", "knowledge-search", 180, False),
    ("chat answer-drafter", "client", "bid-desk", 2100, True),
    ("INSERT rfp_response", "client", "bid-desk", 12, False),
)

DAYS_BACK = 28


async def sow(company: Company) -> None:
    """Everything happened within the last four weeks, for events are told of soon after."""
    people = company.records["Person"]
    for number in range(company.scaled(30)):
        await _audit_event(company, number)
    for number in range(company.scaled(60)):
        await _app_event(company, people, number)
    for _ in range(company.scaled(6, 2)):
        await _trace(company, people)


def _moment(company: Company) -> str:
    """A minute of a working day's hours."""
    return company.time(-company.rng.randint(1, DAYS_BACK), company.rng.randint(6, 18), company.rng.randint(0, 59))


async def _audit_event(company: Company, number: int) -> None:
    action, category, outcome, reason, entity = ACTIONS[number % len(ACTIONS)]
    records = company.records[entity] if entity else []
    await company.add(
        "AuditEvent",
        action=action,
        category=category,
        outcome=outcome,
        reason=reason,
        occurredAt=_moment(company),
        resourceId=company.choice(records)["id"] if records else None,
        details={"ticket": f"TKT-{company.rng.randint(1000, 9999)}"},
        sessionId=f"s-{company.rng.getrandbits(32):08x}",
    )


async def _app_event(company: Company, people: list[Record], number: int) -> None:
    kind, category, source, page = APP_EVENTS[number % len(APP_EVENTS)]
    await company.add(
        "AppEvent",
        eventType=kind,
        eventCategory=category,
        source=source,
        eventKey=f"{company.rng.getrandbits(48):012x}-{number}",
        occurredAt=_moment(company),
        personId=company.choice(people)["id"],
        sessionId=f"s-{company.rng.getrandbits(32):08x}",
        properties={"page": page},
        value=float(company.rng.randint(900, 4000)) if category == "performance" else None,
        appRelease=f"3.{company.rng.randint(0, 6)}.0",
        pageUrl=f"https://{source.rpartition('/')[2]}.northwind.example/{page}",
        device=company.choice(DEVICES),
        locale=company.choice(("en-US", "de-DE", "en-IE")),
        hasConsent=company.chance(0.7),
    )


async def _trace(company: Company, people: list[Record]) -> None:
    """One call through all services: its first span is the root, the others stand below it."""
    trace, root = f"{company.rng.getrandbits(127) + 1:032x}", None
    person = company.choice(people)["id"]
    started = datetime.fromisoformat(_moment(company))
    for name, kind, service, usual, is_model_call in SPANS:
        span = f"{company.rng.getrandbits(63) + 1:016x}"
        took = round(usual * company.rng.uniform(0.7, 1.4))
        ended = started + timedelta(milliseconds=took)
        await company.add(
            "Trace",
            traceId=trace,
            spanId=span,
            parentSpanId=root,
            name=name,
            kind=kind,
            serviceName=service,
            personId=person,
            startedAt=write_time(started),
            endedAt=write_time(ended),
            statusCode=company.choice(("ok", "error"), (12, 1)),
            attributes={"server.address": f"{service}.internal"},
            **(_model_call(company, started) if is_model_call else {}),
        )
        root = root or span


def _model_call(company: Company, started: datetime) -> Record:
    """What a call to a language model tells besides."""
    read, written = company.rng.randint(800, 6000), company.rng.randint(80, 900)
    return {
        "operation": "chat",
        "provider": "local",
        "model": "qwen3-32b",
        "inputTokens": read,
        "outputTokens": written,
        "cachedInputTokens": read // 2,
        "costMicros": read // 4 + written * 2,
        "currency": "USD",
        "events": [{"name": "first_token", "occurredAt": write_time(started + timedelta(milliseconds=400))}],
    }
