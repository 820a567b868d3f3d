"""Playbooks: a workflow that is whole, comes to an end, names what its steps need and never runs itself."""

import pytest

STATUSES = {"draft": ["active"], "active": ["draft", "deprecated"], "deprecated": ["active", "revoked"], "revoked": []}
CONDITIONS = [{"field": "severity", "operator": "equals", "value": "critical"}]
END = {"key": "finish", "name": "End", "type": "end"}


@pytest.fixture
def active(api):
    return api.make("SocPlaybook", status="active", revision="1.2.0")


@pytest.fixture
def connector(api):
    return api.make("Connector")["id"]


def start(following="finish"):
    return {"key": "begin", "name": "Begin", "type": "start", "onSuccess": following}


def workflow(*steps):
    """A body of a playbook that begins, takes these steps in turn and ends."""
    links = [*(step["key"] for step in steps), "finish"]
    linked = [{"onSuccess": following, "name": "Step"} | step for step, following in zip(steps, links[1:], strict=True)]
    return {"workflowStart": "begin", "steps": [start(links[0]), *linked, END]}


def test_a_new_playbook_has_not_run(active):
    runs = ("lastRunAt", "runCount", "successPercent", "averageDurationSeconds")

    assert [active[field] for field in runs] == [None, 0, None, None]


def test_keys_of_steps_are_unique(api):
    steps = [start(), END, {"key": "finish", "name": "Another end", "type": "end"}]

    assert "/steps/2" in api.create("SocPlaybook", workflowStart="begin", steps=steps).fields


@pytest.mark.parametrize(("change", "field"), [
    ({"onSuccess": "nowhere", "onFailure": "finish"}, "/steps/0/onSuccess"),
    ({"onFailure": "nowhere"}, "/steps/0/onFailure"),
    ({"nextSteps": ["finish", "nowhere"]}, "/steps/0/nextSteps"),
])  # fmt: skip
def test_a_step_leads_to_steps(api, change, field):
    refused = api.create("SocPlaybook", workflowStart="begin", steps=[start() | change, END])

    assert (refused.status, refused.fields) == (422, [field])


def test_a_workflow_starts_with_a_step(api):
    assert "/workflowStart" in api.create("SocPlaybook", workflowStart="nowhere", steps=[start(), END]).fields


def test_every_step_is_reached(api):
    island = {"key": "island", "name": "Island", "type": "manual_task", "onSuccess": "finish"}

    assert api.create("SocPlaybook", workflowStart="begin", steps=[start(), island, END]).fields == ["/steps/1"]


@pytest.mark.parametrize("way", [{"onFailure": "island"}, {"nextSteps": ["finish", "island"]}])
def test_branches_and_failures_are_ways_to_a_step(api, way):
    island = {"key": "island", "name": "Island", "type": "manual_task", "onSuccess": "finish"}

    assert api.create("SocPlaybook", workflowStart="begin", steps=[start() | way, island, END]).status == 201


def test_every_step_comes_to_an_end(api):
    trap = {"key": "trap", "name": "Trap", "type": "manual_task", "onSuccess": "trap"}

    refused = api.create("SocPlaybook", workflowStart="begin", steps=[start() | {"onFailure": "trap"}, trap, END])

    assert (refused.status, refused.fields) == (422, ["/steps/1"])


def test_a_loop_with_a_way_out_comes_to_an_end(api):
    again = {"key": "again", "name": "Again", "type": "while_condition", "condition": "alive", "onSuccess": "again", "onFailure": "finish"}

    assert api.create("SocPlaybook", workflowStart="begin", steps=[start("again"), again, END]).status == 201


def test_an_action_names_connector_and_command(api, connector):
    action = {"key": "act", "type": "action", "connectorId": connector, "command": "contain_host"}

    def create(step):
        return api.create("SocPlaybook", requiredConnectorIds=[connector], **workflow(step))

    assert create(action).status == 201
    assert create(action | {"command": None}).fields == ["/steps/1/command"]
    assert create(action | {"connectorId": None}).fields == ["/steps/1/connectorId"]


@pytest.mark.parametrize("kind", ["if_condition", "while_condition", "switch_condition"])
def test_a_condition_step_names_its_condition(api, kind):
    step = {"key": "ask", "type": kind}

    assert api.create("SocPlaybook", **workflow(step)).fields == ["/steps/1/condition"]
    assert api.create("SocPlaybook", **workflow(step | {"condition": "severity is critical"})).status == 201


def test_a_playbook_step_names_its_playbook(api, active):
    step = {"key": "call", "type": "playbook"}

    assert api.create("SocPlaybook", **workflow(step)).fields == ["/steps/1/playbookId"]
    assert api.create("SocPlaybook", **workflow(step | {"playbookId": active["id"]})).status == 201


def test_a_playbook_does_not_run_itself(api, active):
    def calls(playbook):
        return workflow({"key": "call", "type": "playbook", "playbookId": playbook["id"]})

    second = api.make("SocPlaybook", **calls(active))
    third = api.make("SocPlaybook", **calls(second))

    assert api.change(active, **calls(active)).fields == ["/steps"]
    assert api.change(active, **calls(third)).fields == ["/steps"]


def test_a_playbook_that_starts_by_itself_has_conditions(api, active):
    assert api.change(active, isAutoExecuted=True, triggerConditions=None).fields == ["/triggerConditions"]
    assert api.change(active, isAutoExecuted=True, triggerConditions=[]).fields == ["/triggerConditions"]
    assert api.change(active, isAutoExecuted=True, triggerConditions=CONDITIONS).status == 200


def test_a_playbook_that_starts_by_itself_is_active(api, active):
    assert api.create("SocPlaybook", isAutoExecuted=True, status="draft").fields == ["/isAutoExecuted"]

    api.change(active, isAutoExecuted=True)

    assert api.change(active, status="deprecated").fields == ["/isAutoExecuted"]
    assert api.change(active, status="deprecated", isAutoExecuted=False).status == 200


def test_new_steps_of_an_active_playbook_make_the_next_revision(api, active):
    assert api.change(active, **workflow()).data["revision"] == "1.3.0"


def test_the_client_may_name_the_higher_revision(api, active):
    assert api.change(active, revision="1.2.0", **workflow()).fields == ["/revision"]
    assert api.change(active, revision="1.1.9", **workflow()).fields == ["/revision"]
    assert api.change(active, revision="1.10.0", **workflow()).data["revision"] == "1.10.0"


def test_a_revision_that_would_grow_too_long_is_not_raised(api):
    longest = api.make("SocPlaybook", status="active", revision=f"1.{'9' * 96}.0")

    assert api.change(longest, **workflow()).fields == ["/revision"]
    assert api.change(longest, revision="2.0.0", **workflow()).data["revision"] == "2.0.0"


def test_a_draft_and_the_same_steps_keep_their_revision(api, active):
    draft = api.make("SocPlaybook", status="draft", revision="1.2.0")

    assert api.change(draft, **workflow()).data["revision"] == "1.2.0"
    assert api.change(active, name="Another name", steps=active["steps"]).data["revision"] == "1.2.0"


def test_connectors_of_steps_are_required(api, active, connector):
    body = workflow({"key": "tell", "type": "manual_task", "connectorId": connector})

    assert api.change(active, **body).fields == ["/requiredConnectorIds"]
    assert api.change(active, **body, requiredConnectorIds=[connector]).status == 200
    assert api.change(active, requiredConnectorIds=None).fields == ["/requiredConnectorIds"]


@pytest.mark.parametrize(("start", "change"), [(start, change) for start in STATUSES for change in STATUSES[start]])
def test_status_changes_along_its_table(api, start, change):
    assert api.change(api.make("SocPlaybook", status=start), status=change).status == 200


@pytest.mark.parametrize(
    ("start", "change"), [(start, change) for start in STATUSES for change in STATUSES if change not in (start, *STATUSES[start])]
)
def test_other_status_changes_are_refused(api, start, change):
    assert api.change(api.make("SocPlaybook", status=start), status=change).fields == ["/status"]
