"""Sows the risk view of Northwind Cloud: requirements of frameworks, business risks, and the findings on assets behind them."""

from typing import Any

from cpod_backend.emulator.seed.company import Company, Record

# Framework, edition, number, title, category, type, automation, frequency, result.
CONTROLS = (
    ("ISO27001", "2022", "A.5.1", "Policies for information security", "Organizational", "directive", "manual", "annual", "compliant"),
    ("ISO27001", "2022", "A.5.15", "Access control", "Organizational", "preventive", "semi_automated", "quarterly", "compliant"),
    ("ISO27001", "2022", "A.5.23", "Use of cloud services", "Organizational", "directive", "manual", "annual", "compliant"),
    ("ISO27001", "2022", "A.5.24", "Planning for incidents", "Organizational", "corrective", "manual", "semi_annual", "in_review"),
    ("ISO27001", "2022", "A.6.3", "Awareness and training", "People", "preventive", "semi_automated", "annual", "compliant"),
    ("ISO27001", "2022", "A.7.2", "Physical entry", "Physical", "preventive", "semi_automated", "continuous", "compliant"),
    ("ISO27001", "2022", "A.7.11", "Supporting utilities", "Physical", "preventive", "manual", "annual", "not_applicable"),
    ("ISO27001", "2022", "A.8.8", "Technical vulnerabilities", "Technological", "corrective", "automated", "daily", "non_compliant"),
    ("ISO27001", "2022", "A.8.13", "Information backup", "Technological", "corrective", "automated", "daily", "compliant"),
    ("ISO27001", "2022", "A.8.15", "Logging", "Technological", "detective", "automated", "continuous", "compliant"),
    ("ISO27001", "2022", "A.8.28", "Secure coding", "Technological", "preventive", "semi_automated", "on_event", "in_review"),
    ("SOC2", "2017", "CC6.1", "Logical access security", "Logical and physical access", "preventive", "automated", "continuous", "compliant"),
    ("SOC2", "2017", "CC6.3", "Access is changed and removed", "Logical and physical access", "detective", "automated", "quarterly", "non_compliant"),
    ("SOC2", "2017", "CC7.1", "Configurations are monitored", "System operations", "detective", "automated", "continuous", "compliant"),
    ("SOC2", "2017", "CC7.4", "Incidents are responded to", "System operations", "corrective", "manual", "on_event", "compliant"),
    ("SOC2", "2017", "CC8.1", "Changes are authorized", "Change management", "preventive", "automated", "continuous", "compliant"),
    ("SOC2", "2017", "A1.2", "Recovery of the environment", "Availability", "corrective", "semi_automated", "semi_annual", "in_review"),
    ("PCI DSS", "4.0.1", "3.5.1", "Account numbers are unreadable", "Account data", "preventive", "manual", "annual", "not_applicable"),
)  # fmt: skip

IMPLEMENTED = {"compliant": "implemented", "non_compliant": "partial", "in_review": "partial", "not_applicable": "not_applicable"}
GAPS = {"non_compliant": "Two of the samples taken were not as the control asks.", "in_review": "Evidence of the last quarter is missing."}

# Title, category, likelihood, impact, treatment, status, likelihood and impact that remain, loss.
RISKS = (
    ("Dormant privileged accounts are taken over", "cybersecurity", "possible", "major", "mitigate", "in_treatment", "unlikely", "major", 75_000_000),
    ("A cloud region fails for a day", "operational", "unlikely", "severe", "mitigate", "mitigated", "rare", "major", 120_000_000),
    ("A subprocessor leaks customer data", "third_party", "unlikely", "severe", "transfer", "transferred", "unlikely", "moderate", 90_000_000),
    ("Key engineers leave at once", "people", "possible", "moderate", "mitigate", "open", None, None, 30_000_000),
    ("Personal data is kept too long", "privacy", "likely", "moderate", "mitigate", "in_treatment", "possible", "minor", 20_000_000),
    ("The dollar falls against the euro", "financial", "likely", "minor", "accept", "accepted", "likely", "minor", 8_000_000),
    ("An audit finds gaps in access reviews", "compliance", "almost_certain", "moderate", "mitigate", "in_treatment", "possible", "moderate", 5_000_000),
    ("Ransomware stops the offices", "cybersecurity", "possible", "severe", "mitigate", "open", "unlikely", "major", 140_000_000),
    ("One vendor holds all identities", "technology", "rare", "severe", "accept", "accepted", "rare", "severe", 60_000_000),
    ("The Austin office is flooded", "physical", "rare", "moderate", "transfer", "transferred", "rare", "minor", 4_000_000),
    ("A competitor undercuts prices", "strategic", "likely", "major", "avoid", "open", None, None, 50_000_000),
    ("The old intranet is attacked", "technology", "possible", "minor", "avoid", "closed", "rare", "negligible", 1_000_000),
)  # fmt: skip

# CVE, title, severity, score, weakness, component, fixed version, EPSS, known to be exploited.
FINDINGS = (
    ("CVE-2024-3094", "Backdoor in XZ Utils", "critical", 10.0, "CWE-506", "pkg:deb/debian/xz-utils@5.6.1", "5.6.2", 0.85, False),
    ("CVE-2021-44228", "Remote code execution in Log4j", "critical", 10.0, "CWE-502", "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1",
     "2.17.1", 0.97, True),
    ("CVE-2024-6387", "Race in the OpenSSH server", "high", 8.1, "CWE-364", "pkg:deb/debian/openssh@9.7p1", "9.8p1", 0.63, False),
    ("CVE-2023-44487", "HTTP/2 rapid reset", "high", 7.5, "CWE-400", "pkg:golang/golang.org/x/net@0.15.0", "0.17.0", 0.94, True),
    ("CVE-2023-4863", "Heap overflow in libwebp", "high", 8.8, "CWE-787", "pkg:deb/debian/libwebp@1.3.1", "1.3.2", 0.92, True),
    ("CVE-2022-0778", "Endless loop in OpenSSL", "medium", 6.5, "CWE-835", "pkg:deb/debian/openssl@1.1.1k", "1.1.1n", 0.08, False),
    ("CVE-2023-38545", "Heap overflow in curl", "medium", 6.8, "CWE-787", "pkg:deb/debian/curl@8.3.0", "8.4.0", 0.21, False),
    ("CVE-2020-11023", "Cross-site scripting in jQuery", "low", 3.7, "CWE-79", "pkg:npm/jquery@3.4.1", "3.5.0", 0.34, False),
    (None, "Storage bucket readable by every account", "high", 7.2, "CWE-732", None, None, None, False),
    (None, "Disk without encryption", "medium", 5.0, "CWE-311", None, None, None, False),
    (None, "Outdated TLS version offered", "low", 3.1, "CWE-327", None, None, None, False),
    (None, "Server banner tells its version", "info", None, "CWE-200", None, None, None, False),
)  # fmt: skip

STATUSES = ("open", "in_progress", "resolved", "accepted", "mitigated", "false_positive")
ASSETS = ("TechnologyAsset", "CloudResource", "PhysicalAsset")


async def sow(company: Company) -> None:
    """Controls, then the risks that they bear on, then the findings that feed the risks."""
    staff = [person for person in company.records["Person"] if person["type"] == "employee" and person["status"] == "active"]
    for row in CONTROLS:
        await sow_control(company, staff, row)
    for number in range(company.scaled(len(RISKS))):
        await sow_risk(company, staff, number)
    await sow_findings(company, staff)
    await gather_findings(company)


async def link(company: Company) -> None:
    """Ties controls and risks to the compliance programme, which is sown after them."""
    for control in company.records["ComplianceControl"] if company.records["GrcControl"] else ():
        await company.change(control, grcControlId=company.pick("GrcControl")["id"])
    for risk in company.records["RiskItem"] if company.records["GrcRisk"] else ():
        if company.chance(0.7):
            await company.change(risk, grcRiskId=company.pick("GrcRisk")["id"])


async def sow_control(company: Company, staff: list[Record], row: tuple[Any, ...]) -> None:
    """One requirement with the result of its latest assessment."""
    framework, edition, number, title, category, kind, automation, frequency, status = row
    gap = GAPS.get(status)
    await company.add(
        "ComplianceControl", framework=framework, frameworkEdition=edition, controlId=number, title=title, category=category,
        controlType=kind, automation=automation, frequency=frequency, status=status, implementationStatus=IMPLEMENTED[status],
        isKeyControl=company.chance(0.3), ownerId=company.choice(staff)["id"], gapDescription=gap,
        remediationDueDate=company.day(company.rng.randint(20, 90)) if gap else None,
        nextAssessmentDate=company.day(company.rng.randint(30, 330)), assetIds=[asset["id"] for asset in company.sample("TechnologyAsset", 2)],
        justification="There is nothing of the kind in the scope of the certificate." if status == "not_applicable" else None,
    )  # fmt: skip


async def sow_risk(company: Company, staff: list[Record], number: int) -> None:
    """One business risk; a larger company has the same ones in more of its departments."""
    title, category, likelihood, impact, treatment, status, later_likelihood, later_impact, loss = RISKS[number % len(RISKS)]
    unit = company.records["Department"][number // len(RISKS) % len(company.records["Department"])]
    found = -company.rng.randint(30, 400)
    await company.add(
        "RiskItem", title=title if number < len(RISKS) else f"{title}: {unit['name']}", category=category, likelihood=likelihood, impact=impact,
        treatment=treatment, status=status, residualLikelihood=later_likelihood, residualImpact=later_impact,
        treatmentPlan="Steps, owners and dates stand in the treatment plan of the quarter." if treatment == "mitigate" else None,
        ownerId=company.choice(staff)["id"], controlIds=[control["id"] for control in company.sample("ComplianceControl", 2)],
        assetIds=[asset["id"] for asset in company.sample("TechnologyAsset", 2)], estimatedLoss=loss, currency="EUR",
        identifiedDate=company.day(found), targetDate=company.day(company.rng.randint(10, 200)),
        nextReviewDate=company.day(company.rng.randint(5, 120)),
    )  # fmt: skip


async def sow_findings(company: Company, staff: list[Record]) -> None:
    """What scanners found, each weakness at most once on an asset."""
    assets = [asset["id"] for name in ASSETS for asset in company.sample(name, company.scaled(20))]
    found: dict[tuple[str, str], None] = {}
    for number in range(company.scaled(40)):
        row = FINDINGS[number % len(FINDINGS)]
        asset = company.choice(assets) if assets else None
        if asset and (row[1], asset) not in found:
            found[row[1], asset] = None
            await sow_finding(company, staff, asset, row)


async def sow_finding(company: Company, staff: list[Record], asset: str, row: tuple[Any, ...]) -> None:
    """One weakness of one asset; its deadline is the server's."""
    cve, title, severity, score, weakness, component, fixed, epss, exploited = row
    first = -company.rng.randint(1, 120)
    status = company.choice(STATUSES, (30, 20, 24, 10, 9, 7))
    risks = [risk["id"] for risk in company.records["RiskItem"] if risk["category"] in ("cybersecurity", "technology")]
    notes = {"resolved": "Updated with the monthly maintenance.", "accepted": "The system is switched off in the next quarter."}
    await company.add(
        "Vulnerability", title=title, severity=severity, status=status, score=score, cve=cve, cweIds=[weakness], component=component,
        fixedVersion=fixed, epssScore=epss, epssPercentile=min(1.0, epss + 0.02) if epss else None, isKnownExploited=exploited,
        ssvcDecision=company.choice(("track", "track_closely", "attend", "act")) if cve else None, assetId=asset,
        scanner=company.choice(("Tenable", "Trivy", "Cloud posture check")), firstSeenAt=company.time(first, 4, 30),
        lastSeenAt=company.time(min(0, first + company.rng.randint(0, 30)), 4, 30), assigneeId=company.choice(staff)["id"],
        acceptedUntilDate=company.day(90) if status == "accepted" else None, resolutionNote=notes.get(status),
        riskItemId=company.choice(risks) if risks and company.chance(0.5) else None,
    )  # fmt: skip


async def gather_findings(company: Company) -> None:
    """Lists in each risk the findings that name it."""
    by_risk: dict[str, list[str]] = {}
    for finding in company.records["Vulnerability"]:
        if finding["riskItemId"]:
            by_risk.setdefault(finding["riskItemId"], []).append(finding["id"])
    for risk in company.records["RiskItem"]:
        if risk["id"] in by_risk:
            await company.change(risk, vulnerabilityIds=by_risk[risk["id"]])
