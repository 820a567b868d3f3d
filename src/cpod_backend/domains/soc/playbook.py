"""The playbooks of the response: their workflow is whole, ends, and names what its steps need."""

from collections.abc import Iterable
from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, Part, entity
from cpod_backend.contract.names import camel
from cpod_backend.contract.patterns import distinct, needs, rule_of
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.types import STORED, Annotated, Id, OpenMap, Pattern, Range, Semver, Size, Time, ref

LONGEST_REVISION = 100

NEEDED = {
    "action": ("connector_id", "command"),
    "if_condition": ("condition",),
    "while_condition": ("condition",),
    "switch_condition": ("condition",),
    "playbook": ("playbook_id",),
}


class SocPlaybookTriggerCondition(Part):
    """A condition that an alert meets."""

    field: Annotated[str, Size(max=100), "Field of SocAlert to look at."]
    operator: Annotated[Literal["equals", "not_equals", "contains", "in", "greater_than", "less_than", "matches"], "Comparison."]
    value: Annotated[str, Size(max=500), "Value to compare with; a comma separates the values of in."]


class SocPlaybookStep(Part):
    """A step of the workflow."""

    key: Annotated[str, Pattern(r"^[a-z0-9]+(-[a-z0-9]+)*$"), Size(max=80), "Key of the step within the playbook."]
    name: Annotated[str, Size(max=200), "Name of the step."]
    type: Annotated[
        Literal["start", "action", "manual_task", "playbook", "parallel", "if_condition", "while_condition", "switch_condition", "end"],
        "Kind of step, after CACAO.",
    ]
    description: Annotated[str | None, Size(max=4000), "Instruction to the analyst."] = None
    connector_id: Annotated[Id | None, ref("Connector"), "Connector that carries the action out."] = None
    command: Annotated[str | None, Size(max=4000), "Command or operation of the connector."] = None
    condition: Annotated[str | None, Size(max=1000), "Expression of a condition step."] = None
    playbook_id: Annotated[Id | None, ref("SocPlaybook"), "Playbook that a step of type playbook runs."] = None
    on_success: Annotated[str | None, Size(max=80), "Key of the step after success or a true condition."] = None
    on_failure: Annotated[str | None, Size(max=80), "Key of the step after failure or a false condition."] = None
    next_steps: Annotated[list[Annotated[str, Size(max=80)]] | None, Size(max=20), "Keys of the branches of parallel and switch steps."] = (
        None
    )
    requires_approval: Annotated[bool, "A person must agree before the step runs."] = False
    timeout_seconds: Annotated[int | None, Range(1, 604800), "Longest run of the step."] = None


@entity(
    prefix="pbk",
    path="/v1/soc/playbooks",
    unique=[("name",)],
    search=["name", "description"],
    expand={
        "owner": One("owner_id"),
        "required_connectors": One("required_connector_ids"),
        "investigations": Many("SocInvestigation", "playbook_ids"),
    },
    transitions={"status": {"draft": ["active"], "active": ["draft", "deprecated"], "deprecated": ["active", "revoked"]}},
    example={
        "name": "Isolate host and reset credentials",
        "description": "Contains a host on which credentials were stolen and renews the accounts seen there.",
        "playbookTypes": ["mitigation", "remediation"],
        "revision": "1.2.0",
        "ownerId": "per-01J297W6Q0VBE536WTW7FKZTM9",
        "severity": 80,
        "priority": 1,
        "impact": 60,
        "mitreTechniques": ["T1003.001"],
        "triggerConditions": [
            {"field": "mitreTechniques", "operator": "contains", "value": "T1003.001"},
            {"field": "severity", "operator": "in", "value": "critical,high"},
        ],
        "workflowStart": "begin",
        "steps": [
            {"key": "begin", "name": "Begin", "type": "start", "onSuccess": "isolate"},
            {
                "key": "isolate",
                "name": "Isolate the host",
                "type": "manual_task",
                "onSuccess": "reset",
                "onFailure": "call",
                "requiresApproval": True,
                "timeoutSeconds": 600,
            },
            {"key": "call", "name": "Call the user and unplug the host", "type": "manual_task", "onSuccess": "reset"},
            {"key": "reset", "name": "Reset passwords and sessions", "type": "manual_task", "onSuccess": "finish"},
            {"key": "finish", "name": "End", "type": "end"},
        ],
    },
)
class SocPlaybook(Entity):
    """A repeatable response procedure whose steps are done by people, by connectors or by both."""

    name: Annotated[str, Size(1, 200), "Name of the playbook."]
    description: Annotated[str | None, Size(max=10000), "What it does and when to use it."] = None
    playbook_types: Annotated[
        list[Literal["notification", "detection", "investigation", "prevention", "mitigation", "remediation", "attack", "engagement"]],
        Size(1, 8),
        "Purposes, after CACAO.",
    ]
    status: Annotated[Literal["draft", "active", "deprecated", "revoked"], "Whether the playbook may be run."] = "draft"
    revision: Annotated[Semver, Size(max=LONGEST_REVISION), "Revision of the steps."] = "1.0.0"
    owner_id: Annotated[Id | None, ref("Person"), "Person who keeps it up to date."] = None
    severity: Annotated[int | None, Range(0, 100), "Seriousness of the condition it answers, after CACAO."] = None
    priority: Annotated[int | None, Range(0, 100), "Order among playbooks that match; 1 is first and 0 is unset, after CACAO."] = None
    impact: Annotated[int | None, Range(0, 100), "Disturbance the playbook itself causes, after CACAO."] = None
    tlp: Annotated[Literal["clear", "green", "amber", "amber_strict", "red"], "Traffic Light Protocol marking."] = "amber"
    mitre_techniques: Annotated[
        list[Annotated[str, Pattern(r"^T[0-9]{4}([.][0-9]{3})?$")]] | None, Size(max=100), "ATT&CK techniques it answers."
    ] = None
    trigger_conditions: Annotated[
        list[SocPlaybookTriggerCondition] | None,
        Size(max=50),
        "Conditions that must all hold on an alert for the playbook to be proposed or started.",
    ] = None
    is_auto_executed: Annotated[bool, "The playbook starts by itself when its conditions hold."] = False
    workflow_start: Annotated[str, Size(max=80), "Key of the first step."]
    steps: Annotated[list[SocPlaybookStep], Size(1, 200), "Steps of the workflow."]
    variables: Annotated[
        OpenMap | None, "Open map of variable names to default values, readable in commands as names in double braces."
    ] = None
    required_connector_ids: Annotated[
        list[Id] | None, ref("Connector"), Size(max=50), "Connectors that must work for the playbook to run."
    ] = None
    last_run_at: Annotated[Time | None, STORED, "Latest run."] = None
    run_count: Annotated[int, Range(0), STORED, "How often it ran."] = 0
    success_percent: Annotated[float | None, Range(0, 100), STORED, "How well it works."] = None
    average_duration_seconds: Annotated[int | None, Range(0), STORED, "How long a run takes."] = None


@stamp(SocPlaybook)
def raised_revision(change: Change[SocPlaybook]) -> None:
    """Where the client sends no revision of its own, new steps of an active playbook make the next minor one."""
    if steps_in_use_change(change) and "revision" not in change.sent:
        major, minor, _ = numbers(change.record.revision)
        raised = f"{major}.{minor + 1}.0"
        if len(raised) > LONGEST_REVISION:
            refuse(
                f"steps of an active playbook change, and the revision after {change.record.revision} is too long to be kept", "revision"
            )
        change.record.revision = raised


@rule(SocPlaybook, "update")
def new_steps_raise_the_revision(change: Change[SocPlaybook]) -> None:
    """A change of steps to an active playbook raises revision: the server makes the next minor one unless the client sends a higher one."""
    if change.before is None or not steps_in_use_change(change):
        return
    before, after = change.before.revision, change.record.revision
    if numbers(after) <= numbers(before):
        refuse(f"steps of an active playbook change, but revision {after} is not higher than {before}", "revision")


step_keys_are_unique = distinct(SocPlaybook, "steps", "Keys of steps are unique.", key=lambda step: step.key)


@rule(SocPlaybook)
def steps_lead_to_steps(change: Change[SocPlaybook]) -> None:
    """workflowStart, onSuccess, onFailure and nextSteps name existing steps."""
    playbook = change.record
    keys = {step.key for step in playbook.steps}
    if playbook.workflow_start not in keys:
        refuse(f"workflowStart names {playbook.workflow_start}, which is no step", "workflowStart")
    for index, step in enumerate(playbook.steps):
        named = {"onSuccess": [step.on_success], "onFailure": [step.on_failure], "nextSteps": step.next_steps or ()}
        for field, ahead in named.items():
            for key in ahead:
                if key and key not in keys:
                    refuse(f"{field} of step {step.key} names {key}, which is no step", f"/steps/{index}/{field}")


@rule(SocPlaybook)
def every_step_is_reached(change: Change[SocPlaybook]) -> None:
    """Every step can be reached from workflowStart."""
    playbook = change.record
    links = {step.key: following(step) for step in playbook.steps}
    reached = reachable([playbook.workflow_start], links)
    for index, step in enumerate(playbook.steps):
        if step.key not in reached:
            refuse(f"step {step.key} cannot be reached from {playbook.workflow_start}", f"/steps/{index}")


@rule(SocPlaybook)
def every_step_comes_to_an_end(change: Change[SocPlaybook]) -> None:
    """At least one step of type end can be reached from each step."""
    steps = change.record.steps
    backward: dict[str, list[str]] = {}
    for step in steps:
        for key in following(step):
            backward.setdefault(key, []).append(step.key)
    ending = reachable([step.key for step in steps if step.type == "end"], backward)
    for index, step in enumerate(steps):
        if step.key not in ending:
            refuse(f"no step of type end can be reached from {step.key}", f"/steps/{index}")


@rule(SocPlaybook)
def steps_name_what_they_need(change: Change[SocPlaybook]) -> None:
    """Steps of type action name a connectorId and a command; condition steps name a condition; steps of type playbook name a
    playbookId.
    """
    for index, step in enumerate(change.record.steps):
        for field in NEEDED.get(step.type, ()):
            if not getattr(step, field):
                refuse(f"step {step.key} of type {step.type} needs {camel(field)}", f"/steps/{index}/{camel(field)}")


@rule(SocPlaybook)
async def playbooks_do_not_run_themselves(change: Change[SocPlaybook]) -> None:
    """The playbookId of a step does not lead back to the playbook itself."""
    if change.creating or not change.changed("steps"):
        return
    seen: set[str] = set()
    below = called(change.record)
    while below:
        if change.record.id in below:
            refuse(f"a step runs a playbook that leads back to {change.record.id}", "steps")
        seen |= below
        # Locked, so that two changes at once cannot close a circle between them.
        held = [await change.tx.lock(SocPlaybook, id) for id in sorted(below)]
        below = {id for playbook in held if playbook for id in called(playbook)} - seen


started_playbooks_have_conditions = needs(
    SocPlaybook,
    "trigger_conditions",
    "isAutoExecuted true needs at least one entry in triggerConditions.",
    when={"is_auto_executed": (True,)},
)

started_playbooks_are_active = rule_of(
    SocPlaybook,
    "isAutoExecuted true needs status active.",
    lambda playbook: not playbook.is_auto_executed or playbook.status == "active",
    "is_auto_executed",
)


@rule(SocPlaybook)
def connectors_of_steps_are_required(change: Change[SocPlaybook]) -> None:
    """Every connectorId used in steps is also in requiredConnectorIds."""
    required = change.record.required_connector_ids or ()
    for step in change.record.steps:
        if step.connector_id and step.connector_id not in required:
            refuse(f"step {step.key} uses {step.connector_id}, which requiredConnectorIds does not name", "requiredConnectorIds")


def steps_in_use_change(change: Change[SocPlaybook]) -> bool:
    return change.before is not None and change.before.status == "active" and change.changed("steps")


def numbers(revision: str) -> tuple[int, int, int]:
    """Major, minor and patch of a version; what stands after them does not count."""
    major, minor, patch = revision.partition("+")[0].partition("-")[0].split(".")
    return int(major), int(minor), int(patch)


def following(step: SocPlaybookStep) -> list[str]:
    """The keys of the steps that may come next."""
    return [key for key in (step.on_success, step.on_failure, *(step.next_steps or ())) if key]


def reachable(starts: Iterable[str], links: dict[str, list[str]]) -> set[str]:
    """The starts and all that links lead to from there."""
    reached: set[str] = set()
    ahead = list(starts)
    while ahead:
        key = ahead.pop()
        if key not in reached:
            reached.add(key)
            ahead += links.get(key, ())
    return reached


def called(playbook: SocPlaybook) -> set[str]:
    """The playbooks that its steps run."""
    return {step.playbook_id for step in playbook.steps if step.playbook_id}
