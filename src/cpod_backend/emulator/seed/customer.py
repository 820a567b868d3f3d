"""Sows the customers of Northwind Cloud: accounts, the people there, the deals in hand and the touches with them."""

from cpod_backend.emulator.seed.company import Company, Record

FIRST_WORDS = (
    "Helios", "Baltic", "Alpine", "Harbor", "Summit", "Verdant", "Cobalt", "Meridian", "Aurora", "Granite", "Lumen", "Orchard",
)  # fmt: skip

# Second word of the name, industry, NAICS code.
TRADES = (
    ("Manufacturing", "Industrial machinery", "333517"), ("Logistics", "Freight and warehousing", "488510"),
    ("Insurance", "Insurance", "524126"), ("Foods", "Food production", "311999"), ("Energy", "Utilities", "221118"),
    ("Health", "Hospitals and clinics", "622110"), ("Retail", "Retail trade", "455110"), ("Analytics", "Software", "513210"),
)  # fmt: skip

# Country, region, town, postal code, currency, start of telephone numbers, time zone, form of the company.
PLACES = (
    ("DE", None, "Munich", "80331", "EUR", "+498990009", "Europe/Berlin", "AG"),
    ("IE", None, "Dublin", "D02 X285", "EUR", "+35312004", "Europe/Dublin", "Ltd"),
    ("US", "TX", "Austin", "78701", "USD", "+15125550", "America/Chicago", "Inc."),
    ("FR", None, "Lyon", "69002", "EUR", "+33199000", "Europe/Paris", "SA"),
    ("DE", None, "Hamburg", "20095", "EUR", "+494066969", "Europe/Berlin", "GmbH"),
    ("US", "IL", "Chicago", "60601", "USD", "+13125550", "America/Chicago", "LLC"),
)  # fmt: skip

# Type, stage of the journey, statuses with which it goes.
RELATIONS = (
    ("customer", "customer", ("active",)), ("customer", "onboarding", ("active",)), ("prospect", "opportunity", ("active",)),
    ("customer", "advocate", ("active",)), ("prospect", "sales_qualified", ("active", "on_hold")), ("partner", "customer", ("active",)),
    ("customer", "customer", ("active", "on_hold")), ("former_customer", "churned", ("inactive",)), ("prospect", "lead", ("active",)),
)  # fmt: skip

CONTACTS = (
    ("Katrin", "Vogel"), ("Peter", "Lang"), ("Eoin", "Farrell"), ("Laura", "Whitman"), ("Carlos", "Mendez"), ("Sabine", "Roth"),
    ("Amélie", "Girard"), ("James", "Porter"), ("Nora", "Kessler"), ("Declan", "Quinn"), ("Helen", "Moss"), ("Ravi", "Menon"),
)  # fmt: skip

# Title, seniority, part in purchases.
ROLES = (
    ("Chief Information Officer", "c_level", "economic_buyer"), ("Head of IT", "director", "champion"),
    ("Procurement Manager", "manager", "procurement"), ("Systems Architect", "individual_contributor", "technical_evaluator"),
)  # fmt: skip

# Name, kind of sale, seats, price of one in minor units, discount.
OFFERS = (
    ("platform rollout", "new_business", 250, 14400, 12), ("analytics expansion", "expansion", 120, 9000, 10),
    ("renewal 2027", "renewal", 300, 13800, 5), ("security add-on", "cross_sell", 180, 4200, 0), ("migration services", "services", 40, 160000, 0),
)  # fmt: skip

STAGES = ("prospecting", "qualification", "discovery", "proposal", "negotiation", "contract_review", "closed_won", "closed_lost")
FORECAST = dict(zip(STAGES, ("pipeline", "pipeline", "pipeline", "best_case", "commit", "commit", "closed", "omitted"), strict=True))

# Kind, direction, subject, what followed.
TOUCHES = (
    ("call", "inbound", "Pricing questions on the offer", "Send the price table"), ("meeting", "outbound", "Quarterly business review", None),
    ("email", "outbound", "Summary of our talk and open points", None), ("demo", "outbound", "Demo of the new dashboards", "Arrange a trial"),
    ("site_visit", "outbound", "Workshop with the operations team", "Write the report"), ("note", "internal", "Budget is decided in October", None),
    ("task", "internal", "Prepare the security questionnaire", None),
)  # fmt: skip


async def sow(company: Company) -> None:
    sellers = _sellers(company)
    for number in range(company.scaled(18, 9)):
        account = await _account(company, number, sellers)
        await _contacts(company, number, account)
    buyers = [account for account in company.records["Account"] if account["type"] in ("customer", "prospect")]
    for number in range(company.scaled(28, 8)):
        await _deal(company, number, company.choice(buyers), sellers)
    for number in range(company.scaled(70, 14)):
        await _activity(company, number)


async def link(company: Company) -> None:
    """Names the tenders behind deals and the tickets behind calls."""
    tenders = company.records["RfpRecord"]
    for deal, tender in zip(company.sample("Deal", company.scaled(3, 1), lambda deal: not deal["isClosed"]), tenders, strict=False):
        await company.change(deal, rfpRecordId=tender["id"], source="rfp")
    for activity in (
        company.sample("Activity", company.scaled(4), lambda activity: activity["type"] == "call") if company.records["Ticket"] else ()
    ):
        await company.change(activity, ticketId=company.pick("Ticket")["id"])


def _sellers(company: Company) -> list[Record]:
    """Those who sell and look after customers; everybody where there are none."""
    units = [unit["id"] for unit in company.records["Department"] if unit["function"] in ("sales", "customer_success")]
    people = [person for person in company.records["Person"] if person["status"] == "active" and person["type"] != "service_account"]
    return [person for person in people if person["departmentId"] in units] or people


async def _account(company: Company, number: int, sellers: list[Record]) -> Record:
    # Every pair of words comes once in 96 accounts; after that a number tells them apart.
    round_, place = number // 96, number % 96
    trade, industry, naics = TRADES[(place + place // 12) % 8]
    name = f"{FIRST_WORDS[place % 12]} {trade}" + (f" {round_ + 1}" if round_ else "")
    country, region, city, postal_code, currency, phone, _, form = PLACES[number % len(PLACES)]
    kind, stage, statuses = RELATIONS[number % len(RELATIONS)]
    domain = f"{name.lower().replace(' ', '-')}.example"
    bought = kind in ("customer", "former_customer", "partner")
    staff = company.rng.randint(5, 90) * 50
    return await company.add(
        "Account", name=name, legalName=f"{name} {form}", type=kind, status=company.choice(statuses), lifecycleStage=stage,
        tier="strategic" if staff > 3500 else "enterprise" if staff > 1500 else "mid_market", industry=industry, naicsCode=naics,
        websiteUrl=f"https://www.{domain}", domain=domain, phone=f"{phone}{number % 100:02}", currency=currency,
        billingAddress={"line1": f"{10 + number % 80} Market Street", "city": city, "region": region, "postalCode": postal_code, "country": country},
        taxNumber=f"{country}{811200000 + number}", annualRevenue=staff * 22_000_000, employeeCount=staff, ownerId=company.choice(sellers)["id"],
        parentAccountId=company.records["Account"][-1]["id"] if number % 9 == 6 else None,
        source=company.choice(("referral", "inbound", "outbound", "event", "partner")), healthScore=company.rng.randint(45, 98) if bought else None,
        customerSinceDate=company.day(-company.rng.randint(100, 1900)) if bought else None,
        churnReason=company.choice(("price", "competitor", "product_gap")) if stage == "churned" else None,
    )  # fmt: skip


async def _contacts(company: Company, number: int, account: Record) -> None:
    first: Record | None = None
    _, _, _, _, _, phone, timezone, _ = PLACES[number % len(PLACES)]
    for place, (title, seniority, part) in enumerate(ROLES[: company.rng.randint(2, 4)]):
        given, family = CONTACTS[(number * 5 + place) % len(CONTACTS)]
        consent = company.choice(("double_opted_in", "opted_in", "unknown", "opted_out"), (5, 2, 3, 1))
        contact = await company.add(
            "Contact", accountId=account["id"], firstName=given, lastName=family, jobTitle=title, seniority=seniority, buyingRole=part,
            email=f"{given}.{family}@{account['domain']}".lower().replace("é", "e"), phone=f"{phone}{number * 4 % 100:02}{place}",
            isPrimary=first is None, status=company.choice(("active", "left_company", "unreachable"), (10, 1, 1)) if first else "active",
            reportsToContactId=first["id"] if first else None, ownerId=account["ownerId"], timezone=timezone,
            preferredChannel=company.choice(("email", "phone", "video")), source=account["source"], marketingConsent=consent,
            consentRecordedAt=company.time(-company.rng.randint(30, 600)) if consent != "unknown" else None,
        )  # fmt: skip
        first = first or contact


async def _deal(company: Company, number: int, account: Record, sellers: list[Record]) -> None:
    name, kind, seats, price, discount = OFFERS[number % len(OFFERS)]
    stage = company.choice(STAGES, (2, 2, 3, 4, 3, 2, 4, 3))
    contacts = [contact["id"] for contact in company.records["Contact"] if contact["accountId"] == account["id"]]
    products = company.sample("Product", 1)
    closed = stage.startswith("closed")
    await company.add(
        "Deal", accountId=account["id"], name=f"{account['name']} {name}", dealNumber=f"DEAL-2026-{number + 1:05}", stage=stage, type=kind,
        source=company.choice(("existing_customer", "inbound", "outbound", "partner")), ownerId=company.choice(sellers)["id"],
        primaryContactId=contacts[0], contactIds=contacts, currency=account["currency"], forecastCategory=FORECAST[stage],
        probabilityPercent=60 if stage == "proposal" and company.chance(0.4) else None,
        expectedCloseDate=company.day(company.rng.randint(-90, -2) if closed else company.rng.randint(5, 150)), contractTermMonths=company.choice((12, 24, 36)),
        lines=[{
            "productId": products[0]["id"] if products else None, "description": name.capitalize(),
            "quantity": seats * company.choice((0.5, 1, 2)), "unitPrice": price, "discountPercent": discount,
        }],
        competitors=["Vectorlane"] if company.chance(0.4) else None, nextStep=None if closed else "Talk to the buyers",
        lossReason=company.choice(("price", "competitor", "no_budget", "timing")) if stage == "closed_lost" else None,
    )  # fmt: skip


async def _activity(company: Company, number: int) -> None:
    kind, direction, subject, next_step = TOUCHES[number % len(TOUCHES)]
    deal = company.pick("Deal")
    status = company.choice(("completed", "planned", "in_progress", "cancelled", "no_show"), (12, 4, 1, 1, 1))
    over = status in ("completed", "no_show")
    day = -company.rng.randint(1, 150) if over else company.rng.randint(-6, 40)
    await company.add(
        "Activity", type=kind, subject=subject, direction=direction, status=status, accountId=deal["accountId"], dealId=deal["id"],
        priority=company.choice(("low", "normal", "high", "urgent"), (1, 6, 2, 1)),
        contactIds=deal["contactIds"][:2], ownerId=deal["ownerId"], dueAt=company.time(day, company.rng.randint(8, 16)),
        occurredAt=company.time(day, 17) if over else None, durationMinutes=company.choice((15, 30, 60)) if status == "completed" else None,
        outcome=company.choice(("connected", "interested", "follow_up_needed", "done")) if status == "completed" else "no_answer" if over else None,
        sentiment=company.choice(("positive", "neutral", "negative"), (5, 4, 1)) if status == "completed" else None, nextStep=next_step,
        emailMessageRef=f"<{number + 1:06}.touch@northwind-cloud.example>" if kind == "email" else None,
        performedBy="integration" if kind == "email" else "person",
    )  # fmt: skip
