"""Sows the compliance programme of Northwind Cloud: frameworks, controls, evidence, incidents and the risk register."""

from hashlib import sha256
from typing import Any

from cpod_backend.emulator.seed.company import Company, Record

# Name, slug, short name, edition, category, publisher, status, certification, last day of it, form of its control numbers.
FRAMEWORKS = (
    ("ISO/IEC 27001 Information security management systems", "iso-27001-2022", "ISO 27001", "2022", "security",
     "ISO and IEC", "active", "certified", 420, "A.5.{}"),
    ("SOC 2 trust services criteria", "soc-2-2017", "SOC 2", "2017", "security", "AICPA", "active", "attested", 121, "CC6.{}"),
    ("NIST Cybersecurity Framework", "nist-csf-2-0", "NIST CSF", "2.0", "security", "NIST", "active", "not_pursued", None, "PR.AA-{:02}"),
    ("General Data Protection Regulation", "gdpr-2016-679", "GDPR", "2016/679", "privacy",
     "European Union", "active", "not_pursued", None, "Art. {}"),
    ("Digital Operational Resilience Act", "dora-2022-2554", "DORA", "2022/2554", "resilience",
     "European Union", "active", "preparing", None, "Art. {}(1)"),
    ("ISO/IEC 42001 AI management systems", "iso-42001-2023", "ISO 42001", "2023", "ai_governance",
     "ISO and IEC", "draft", "not_pursued", None, "A.6.{}"),
    ("ISO/IEC 27001 Information security management systems", "iso-27001-2013", "ISO 27001", "2013", "security",
     "ISO and IEC", "retired", "lapsed", None, "A.9.{}"),
)  # fmt: skip

# Title, function, type, family, what it is to achieve.
CONTROLS = (
    ("Access control", "protect", "preventive", "Access", "Only authorised people and systems reach information."),
    ("Access reviews", "govern", "detective", "Access", "Access that is no longer needed is found and taken back."),
    ("Multi-factor sign-in", "protect", "preventive", "Access", "A stolen password alone opens nothing."),
    ("Backup and restore", "recover", "recovery", "Continuity", "Data can be brought back within the promised time."),
    ("Logging and monitoring", "detect", "detective", "Operations", "Unusual activity is seen on the same day."),
    ("Incident response", "respond", "corrective", "Operations", "Incidents are contained, told and learned from."),
    ("Supplier security", "govern", "directive", "Third parties", "Suppliers keep the promises we make to customers."),
    ("Vulnerability management", "identify", "corrective", "Operations", "Known weaknesses are closed in time."),
    ("Secure development", "protect", "preventive", "Engineering", "Changes are reviewed and tested before release."),
    ("Encryption of data at rest", "protect", "preventive", "Engineering", "Lost media tell nothing."),
    ("Awareness and training", "protect", "deterrent", "People", "Everybody knows what is expected of them."),
    ("Physical entry", "protect", "preventive", "Sites", "Only staff and announced guests enter the offices."),
)
UNITS = ("Frankfurt", "Dublin", "Austin", "the platform", "customer support", "corporate IT")

# Form, how it was obtained, what it is called.
EVIDENCE = (
    ("report", "examine", "Signed result of the quarterly access review"),
    ("configuration_export", "automated_collection", "Export of the sign-in policy"),
    ("screenshot", "observation", "Screenshot of the alerting rules"),
    ("test_result", "test", "Record of the restore drill"),
    ("training_record", "examine", "List of people who took the awareness training"),
    ("ticket", "examine", "Sample of change tickets with their approvals"),
    ("interview_record", "interview", "Notes of the interview with the control owner"),
)
REVIEWS = ("draft", "submitted", "accepted", "rejected", "expired")

# Title, category, severity, status, personal data, days ago, cause, lesson, loss in cents.
INCIDENTS = (
    ("Laptop with customer exports stolen from a train", "lost_or_stolen_device", "high", "closed", True, 119,
     "A session stayed open; the disk was encrypted.", "Screens lock after two minutes.", 240000),
    ("Phishing of three people in sales", "phishing", "medium", "closed", False, 76,
     "A copied sign-in page took passwords; the second factor held.", None, 80000),
    ("Storage bucket open to the internet", "misconfiguration", "critical", "recovered", True, 22,
     "A template made the bucket public.", "Buckets are private by policy.", None),
    ("Outage of the European region", "outage", "high", "eradicated", False, 9, None, None, None),
    ("Password guessing against the admin portal", "unauthorized_access", "medium", "contained", False, 4, None, None, None),
    ("Supplier reports a breach of its ticket system", "third_party", "high", "triaged", True, 2, None, None, None),
    ("Unknown USB stick found in Austin", "physical", "low", "dismissed", False, 31, None, None, None),
    ("Malware warning on a build agent", "malware", "medium", "reported", False, 1, None, None, None),
)  # fmt: skip

# Title, category, source of the threat, likelihood and impact before and with controls, target, treatment, status, loss in cents.
RISKS = (
    ("Ransomware stops the customer platform", "cybersecurity", "adversarial", 4, 5, 2, 4, 8, "mitigate", "monitored", 180000000),
    ("Loss of the only cloud region in Europe", "technology", "environmental", 2, 5, 2, 4, 6, "mitigate", "in_treatment", 95000000),
    ("Key engineers leave within one quarter", "people", "structural", 3, 4, 3, 3, 9, "mitigate", "assessed", None),
    ("A sub-processor moves data outside the EU", "third_party", "accidental", 3, 4, 2, 3, 6, "transfer", "monitored", 40000000),
    ("Fine after a breach of personal data", "privacy", "accidental", 2, 5, 1, 5, 5, "transfer", "monitored", 120000000),
    ("Customer concentration in banking", "strategic", "structural", 3, 4, 3, 4, 12, "accept", "accepted", None),
    ("Dollar weakens against the euro", "financial", "structural", 4, 2, 3, 2, 6, "accept", "accepted", 15000000),
    ("Model answers customers wrongly", "ai", "accidental", 4, 3, None, None, 6, None, "identified", None),
    ("Open-source package is taken over", "cybersecurity", "adversarial", 3, 5, 2, 5, 10, "mitigate", "in_treatment", 70000000),
    ("Late filing in a new market", "legal", "accidental", 2, 3, 1, 3, 4, "avoid", "closed", 2000000),
    ("Data center heat in summer", "environmental", "environmental", 2, 3, None, None, 6, None, "assessed", None),
    ("Invoice fraud by a copied supplier", "operational", "adversarial", 3, 3, 2, 3, 6, "mitigate", "monitored", 6000000),
)


async def sow(company: Company) -> None:
    """Controls rest on frameworks, evidence and risks on controls, incidents on both."""
    staff = [person for person in company.records["Person"] if person["status"] == "active"] or company.records["Person"]
    for framework in FRAMEWORKS:
        await _framework(company, framework, staff)
    for number in range(company.scaled(48)):
        await _control(company, number, staff)
    for number in range(company.scaled(30)):
        await _evidence(company, number, staff)
    for number in range(company.scaled(12)):
        await _risk(company, number, staff)
    for number in range(company.scaled(8)):
        await _incident(company, number, staff)


async def link(company: Company) -> None:
    """Controls are laid down in documents, incidents were investigated, evidence lies in the store."""
    documents, objects = company.records["Document"], company.records["StorageObject"]
    for control in company.sample("GrcControl", company.scaled(15)) if documents else ():
        await company.change(control, documentIds=[company.choice(documents)["id"]])
    for evidence in company.sample("GrcEvidence", company.scaled(8), lambda item: item["status"] in ("draft", "submitted")):
        if objects:
            await company.change(evidence, storageObjectId=company.choice(objects)["id"])
    for case in company.records["SocInvestigation"]:
        incident = next((incident for incident in company.records["GrcIncident"] if incident["id"] == case["incidentId"]), None)
        if incident:
            await company.change(incident, investigationIds=[*(incident["investigationIds"] or ()), case["id"]])


async def _framework(company: Company, row: tuple[Any, ...], staff: list[Record]) -> None:
    name, slug, short, edition, category, publisher, status, certification, until, _ = row
    audited = certification in ("certified", "attested", "preparing")
    await company.add(
        "GrcFramework",
        name=name,
        slug=slug,
        shortName=short,
        edition=edition,
        category=category,
        publisher=publisher,
        status=status,
        isMandatory=publisher == "European Union",
        retirementDate="2025-10-31" if status == "retired" else None,
        ownerId=company.choice(staff)["id"],
        scopeStatement="Development, operation and support of the customer platform in Frankfurt, Dublin and Austin.",
        certificationStatus=certification,
        certifiedUntilDate=company.day(until) if until else None,
        auditorName="Rheingau Audit GmbH" if audited else None,
        nextAuditDate=company.day(69) if audited else None,
    )


async def _control(company: Company, number: int, staff: list[Record]) -> None:
    """The frameworks take turns; when the themes are used up, units of the company get controls of their own below them."""
    frameworks = company.records["GrcFramework"]
    framework, numbers = frameworks[number % len(frameworks)], FRAMEWORKS[number % len(frameworks)][-1]
    level, theme = divmod(number // len(frameworks), len(CONTROLS))
    name, function, kind, category, objective = CONTROLS[theme]
    code = numbers.format(theme + 1)
    siblings = {control["controlRef"]: control for control in company.records["GrcControl"] if control["frameworkId"] == framework["id"]}
    others = [] if level else [control for control in company.records["GrcControl"] if control["name"] == name]
    status = company.choice(("implemented", "partial", "planned", "alternative", "not_applicable"), (9, 4, 2, 1, 1))
    tested = status in ("implemented", "alternative")
    await company.add(
        "GrcControl",
        frameworkId=framework["id"],
        controlRef=f"{code}.{level}" if level else code,
        name=f"{name} for {UNITS[(level - 1) % len(UNITS)]}" if level else name,
        objective=objective,
        category=category,
        csfFunction=function,
        parentControlId=siblings[code]["id"] if level else None,
        controlType=kind,
        automation=company.choice(("manual", "semi_automated", "automated"), (3, 4, 2)),
        isApplicable=status != "not_applicable",
        applicabilityReason="Carried out by the cloud provider." if status == "not_applicable" else None,
        implementationStatus=status,
        maturity=company.choice(("repeatable", "defined", "managed"), (2, 4, 2)) if tested else "initial",
        effectiveness=company.choice(("effective", "partially_effective", "ineffective"), (8, 3, 1)) if tested else "not_tested",
        ownerId=company.choice(staff)["id"],
        testFrequency=company.choice(("monthly", "quarterly", "annual")),
        lastTestedAt=company.time(-company.rng.randint(5, 120), 10) if tested else None,
        nextReviewDate=company.day(company.rng.randint(10, 200)),
        mappedControlIds=[control["id"] for control in others[:3] if control["frameworkId"] != framework["id"]] or None,
    )


async def _evidence(company: Company, number: int, staff: list[Record]) -> None:
    kind, method, name = EVIDENCE[number % len(EVIDENCE)]
    status = company.choice(REVIEWS, (3, 4, 12, 2, 2))
    begin = -company.rng.randint(400, 460) if status == "expired" else -company.rng.randint(95, 180)
    sources = company.records["DataSource"]
    await company.add(
        "GrcEvidence",
        name=f"{name}, quarter ending {company.day(begin + 90)}",
        controlIds=[control["id"] for control in company.sample("GrcControl", company.rng.randint(1, 3))],
        evidenceType=kind,
        collectionMethod=method,
        status=status,
        sourceUrl=f"https://evidence.northwind.example/{number + 1:05}",
        dataSourceId=company.choice(sources)["id"] if sources and method == "automated_collection" else None,
        contentSha256=sha256(f"evidence {number}".encode()).hexdigest(),
        periodStartDate=company.day(begin),
        periodEndDate=company.day(begin + 90),
        validUntilDate=company.day(begin + 365),
        collectedAt=company.time(begin + 92, 14),
        collectedById=company.choice(staff)["id"],
        reviewNote="The list lacks the contractors." if status == "rejected" else None,
    )


async def _risk(company: Company, number: int, staff: list[Record]) -> None:
    title, category, source, likelihood, impact, then, harm, target, treatment, status, loss = RISKS[number % len(RISKS)]
    unit = number // len(RISKS)
    await company.add(
        "GrcRisk",
        title=f"{title}, unit {unit + 1}" if unit else title,
        category=category,
        threatSource=source,
        status=status,
        ownerId=company.choice(staff)["id"],
        inherentLikelihood=likelihood,
        inherentImpact=impact,
        residualLikelihood=then,
        residualImpact=harm,
        targetRating=target,
        treatment=treatment,
        treatmentPlan="Measures are agreed with the owner and looked at every month." if treatment == "mitigate" else None,
        treatmentDueDate=company.day(company.rng.randint(30, 240)) if treatment == "mitigate" else None,
        mitigatingControlIds=[control["id"] for control in company.sample("GrcControl", 2)] if then else None,
        annualLossExpectancy=loss,
        currency="EUR" if loss else None,
        acceptedUntilDate=company.day(300) if status == "accepted" else None,
        nextReviewDate=company.day(company.rng.randint(14, 120)),
    )


async def _incident(company: Company, number: int, staff: list[Record]) -> None:
    title, category, severity, status, personal, ago, cause, lesson, loss = INCIDENTS[number % len(INCIDENTS)]
    round_ = number // len(INCIDENTS)
    day = -ago - 7 * round_
    accounts = company.sample("Account", 2) if personal else []
    await company.add(
        "GrcIncident",
        title=f"{title}, case {round_ + 1}" if round_ else title,
        category=category,
        severity=severity,
        status=status,
        ownerId=company.choice(staff)["id"],
        reporterId=company.choice(staff)["id"],
        occurredAt=company.time(day, 7, 40),
        detectedAt=company.time(day, 9, 5),
        affectedAssetIds=[asset["id"] for asset in company.sample("TechnologyAsset", 1)] or None,
        affectedAccountIds=[account["id"] for account in accounts] or None,
        realizedRiskIds=[risk["id"] for risk in company.sample("GrcRisk", 1)] if severity in ("critical", "high") else None,
        failedControlIds=[control["id"] for control in company.sample("GrcControl", 1)] if cause else None,
        isPersonalDataAffected=personal,
        affectedRecordCount=company.rng.randint(40, 4000) if personal else None,
        regulatorNotifiedAt=company.time(day + 1, 16) if personal and status in ("closed", "recovered") else None,
        rootCause=cause,
        lessonsLearned=lesson,
        lossAmount=loss,
        currency="EUR" if loss else None,
    )
