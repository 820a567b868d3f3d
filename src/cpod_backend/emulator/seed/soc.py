"""Sows the security operations of Northwind Cloud: playbooks, investigations and the alerts that tools raised."""

from typing import Any

from cpod_backend.emulator.seed.company import Company, Record

# Name, purposes, status, techniques, severity that triggers it, its tasks in turn.
PLAYBOOKS = (
    ("Isolate host and reset credentials", ("mitigation", "remediation"), "active", ("T1003.001",), "critical",
     ("Isolate the host", "Reset passwords and sessions", "Reinstall the host")),
    ("Answer a phishing mail", ("investigation", "mitigation"), "active", ("T1566.001",), "medium",
     ("Take the mail out of all mailboxes", "Block the sender's domain", "Tell the people who clicked")),
    ("Close an open storage bucket", ("remediation",), "active", ("T1530",), "high",
     ("Make the bucket private", "Read the access log", "Tell privacy")),
    ("Hunt for a stolen token", ("detection", "investigation"), "draft", ("T1528",), "high",
     ("List sessions from unusual networks", "Revoke the token")),
    ("Denial of service on the portal", ("mitigation", "notification"), "active", ("T1498",), "critical",
     ("Turn on the shield of the provider", "Tell the status page")),
    ("Old malware procedure", ("remediation",), "deprecated", ("T1204.002",), "high", ("Scan the host", "Reinstall the host")),
)  # fmt: skip

# Title, category, priority, status, outcome, cause, what the analyst supposes, playbook.
CASES = (
    ("Credential theft on a finance laptop", "account_compromise", "high", "contained", None, None,
     "A macro in an invoice started a loader that dumped credentials.", 0),
    ("Phishing wave against sales", "phishing", "medium", "closed", "true_positive", "A copied sign-in page.",
     "One kit, three mails, no session taken over.", 1),
    ("Public bucket with exports", "cloud_misuse", "critical", "resolved", "true_positive", "A template made the bucket public.",
     "Search engines may have listed it.", 2),
    ("Odd sign-ins from two continents", "account_compromise", "medium", "closed", "benign", None, "A traveller with a VPN.", 3),
    ("Password guessing against the admin portal", "web_attack", "high", "in_progress", None, None, "A list of old passwords is tried.", 4),
    ("Hunt for a taken-over package", "supply_chain", "low", "open", None, None, "The package of last week's advisory is in a build.", 3),
    ("Large download before a resignation", "insider_threat", "medium", "on_hold", None, None, "Waits for the works council.", 3),
    ("Beacon from a test machine", "malware", "low", "closed", "false_positive", None, "A scanner was mistaken for a beacon.", 0),
)  # fmt: skip

# Title, product, rule, severity, tactic, technique, phase, process, observable.
DETECTIONS = (
    ("Credential dumping from LSASS memory", "CrowdStrike Falcon", "LSASS memory read by unsigned process", "high", "TA0006", "T1003.001",
     "actions_on_objectives", "procdump64.exe", ("file_name", "lsass.dmp")),
    ("Mail with a copied sign-in page", "Microsoft Defender", "Lookalike domain in link", "medium", "TA0001", "T1566.002",
     "delivery", "outlook.exe", ("domain", "northwind-login.example")),
    ("Sign-in from two continents within an hour", "Okta", "Impossible travel", "medium", "TA0001", "T1078.004",
     "exploitation", None, ("ipv4", "203.0.113.44")),
    ("Storage bucket made public", "AWS GuardDuty", "Policy:S3/BucketAnonymousAccessGranted", "critical", "TA0010", "T1530",
     "actions_on_objectives", None, ("other", "northwind-exports")),
    ("Many failed sign-ins at the admin portal", "Datadog", "Password spraying", "high", "TA0006", "T1110.003",
     "exploitation", None, ("ipv4", "198.51.100.7")),
    ("Unsigned script in a build", "GitHub", "Unreviewed workflow change", "low", "TA0002", "T1059.004",
     "installation", "bash", ("sha1", "2fd4e1c67a2d28fced849ee1bb76e7391b93eb12")),
    ("Regular calls to an unknown host", "CrowdStrike Falcon", "Beaconing", "info", "TA0011", "T1071.001",
     "command_and_control", "curl", ("domain", "telemetry.example")),
)  # fmt: skip

STATUSES = ("new", "acknowledged", "in_progress", "escalated", "suppressed", "resolved")
VERDICTS = ("true_positive", "false_positive", "benign", "suspicious", "test")


async def sow(company: Company) -> None:
    """Playbooks come first, then the cases that used them, then the alerts of the cases and those of no case."""
    analysts = company.sample("Person", company.scaled(4, 2), lambda person: person["status"] == "active") or company.records["Person"]
    for playbook in PLAYBOOKS:
        await _playbook(company, playbook, analysts)
    for number in range(company.scaled(8)):
        await _case(company, number, analysts)
    for number in range(company.scaled(40)):
        await _alert(company, number, analysts)


async def link(company: Company) -> None:
    """Alerts came through connectors, and the first step of the first playbook is done by one."""
    connectors = company.records["Connector"]
    for alert in company.sample("SocAlert", company.scaled(20)) if connectors else ():
        await company.change(alert, connectorId=company.choice(connectors)["id"])
    if connectors:
        playbook = company.records["SocPlaybook"][0]
        action = {"type": "action", "connectorId": connectors[0]["id"], "command": "contain_host", "requiresApproval": True}
        steps = [step | action if step["key"] == "task-1" else step for step in playbook["steps"]]
        await company.change(playbook, steps=steps, requiredConnectorIds=[connectors[0]["id"]])


async def _playbook(company: Company, row: tuple[Any, ...], analysts: list[Record]) -> None:
    name, purposes, status, techniques, severity, tasks = row
    keys = [f"task-{number}" for number in range(1, len(tasks) + 1)]
    following = [*keys[1:], "finish"]
    steps = [{"key": "begin", "name": "Begin", "type": "start", "onSuccess": keys[0]}]
    for key, task, after in zip(keys, tasks, following, strict=True):
        steps.append({"key": key, "name": task, "type": "manual_task", "onSuccess": after})
    await company.add(
        "SocPlaybook",
        name=name,
        playbookTypes=list(purposes),
        status=status,
        ownerId=company.choice(analysts)["id"],
        severity=company.rng.randint(30, 95),
        priority=company.rng.randint(1, 9),
        impact=company.rng.randint(5, 70),
        mitreTechniques=list(techniques),
        triggerConditions=[{"field": "severity", "operator": "equals", "value": severity}],
        workflowStart="begin",
        steps=[*steps, {"key": "finish", "name": "End", "type": "end"}],
    )


async def _case(company: Company, number: int, analysts: list[Record]) -> None:
    title, category, priority, status, outcome, cause, hypothesis, playbook = CASES[number % len(CASES)]
    repeat, day = number // len(CASES), -3 * (number % 60) - 2
    lead = company.choice(analysts)["id"]
    policies = [policy for policy in company.records["SlaPolicy"] if policy["status"] == "active"]
    incidents = [incident for incident in company.records["GrcIncident"] if incident["status"] != "dismissed"]
    await company.add(
        "SocInvestigation",
        title=f"{title}, case {repeat + 1}" if repeat else title,
        category=category,
        priority=priority,
        status=status,
        leadId=None if status == "open" else lead,
        hypothesis=hypothesis,
        findings=[{"text": cause, "foundAt": company.time(day, 15)}] if cause else None,
        timeline=[
            {"occurredAt": company.time(day, 9, 12), "kind": "detection", "text": "First alert."},
            {"occurredAt": company.time(day, 9, 40), "kind": "analyst_note", "text": hypothesis, "authorId": lead},
        ],
        playbookIds=[company.records["SocPlaybook"][playbook]["id"]],
        slaPolicyId=policies[0]["id"] if policies else None,
        dueAt=company.time(company.rng.randint(2, 20), 17) if outcome is None else None,
        outcome=outcome,
        rootCause=cause,
        recommendations="Shown at the monthly security meeting." if outcome else None,
        incidentId=company.choice(incidents)["id"] if incidents and outcome == "true_positive" else None,
    )


async def _alert(company: Company, number: int, analysts: list[Record]) -> None:
    title, product, rule, severity, tactic, technique, phase, process, (kind, value) = DETECTIONS[number % len(DETECTIONS)]
    status = company.choice(STATUSES, (6, 4, 5, 3, 2, 14))
    worked = status in ("in_progress", "escalated", "resolved")
    day, minute = -company.rng.randint(1, 90), company.rng.randint(0, 49)
    cases = _cases(company, status)
    in_case = bool(cases) and (status == "escalated" or company.chance(0.4))
    person, machines = company.pick("Person"), company.sample("PhysicalAsset", 1)
    await company.add(
        "SocAlert",
        title=title,
        severity=severity,
        confidence=company.rng.randint(35, 98),
        status=status if status != "escalated" or in_case else "new",
        verdict=company.choice(VERDICTS, (4, 3, 3, 2, 1)) if status == "resolved" else "undetermined",
        sourceProduct=product,
        sourceUid=f"{product.split()[0].lower()}-{number + 1:06}",
        ruleName=rule,
        detectedAt=company.time(day, company.rng.randint(0, 23), minute),
        eventCount=company.rng.randint(1, 40),
        mitreTactics=[tactic],
        mitreTechniques=[technique],
        killChainPhase=phase,
        host={"hostname": f"nw-{number + 1:04}", "operatingSystem": company.choice(("Windows 11", "macOS 15", "Ubuntu 24.04"))}
        | ({"assetId": machines[0]["id"]} if machines else {}),
        actor={"personId": person["id"]} | ({"processName": process} if process else {}),
        observables=[{"type": kind, "value": value, "reputation": company.choice(("unknown", "suspicious", "malicious"))}],
        affectedAssetIds=[machine["id"] for machine in machines] or None,
        assigneeId=company.choice(analysts)["id"] if worked else None,
        investigationId=company.choice(cases)["id"] if in_case else None,
    )


def _cases(company: Company, status: str) -> list[Record]:
    """The cases that may still gather an alert of this status."""
    ended = status in ("resolved", "suppressed")
    return [case for case in company.records["SocInvestigation"] if ended or case["status"] != "closed"]
