"""Tickets: priority follows impact and urgency, somebody is in charge, and solutions are explained before they are rated."""

from concurrent.futures import ThreadPoolExecutor

import pytest

STATUSES = {
    "new": ["open", "in_progress", "pending", "on_hold", "resolved", "cancelled"],
    "open": ["in_progress", "pending", "on_hold", "resolved", "cancelled"],
    "in_progress": ["open", "pending", "on_hold", "resolved", "cancelled"],
    "pending": ["open", "in_progress", "on_hold", "resolved", "cancelled"],
    "on_hold": ["open", "in_progress", "pending", "cancelled"],
    "resolved": ["closed", "open", "in_progress"],
    "closed": [],
    "cancelled": [],
}
SOLUTION = {"resolutionCode": "fixed", "resolutionNote": "The new client keeps the connection."}
PRIORITIES = {
    ("high", "high"): "urgent",
    ("high", "medium"): "high",
    ("medium", "high"): "high",
    ("high", "low"): "medium",
    ("low", "high"): "medium",
    ("medium", "medium"): "medium",
    ("medium", "low"): "low",
    ("low", "medium"): "low",
    ("low", "low"): "low",
}


@pytest.fixture
def ticket(api):
    return api.make("Ticket")


@pytest.fixture
def agent(api):
    return api.make("Person", email="agent@acme.com")


@pytest.fixture
def sound(agent):
    """What a ticket needs in any status."""
    return SOLUTION | {"assigneeId": agent["id"]}


def test_tickets_are_numbered(api):
    assert [api.make("Ticket")["number"] for _ in range(2)] == ["TKT-0001", "TKT-0002"]


@pytest.mark.parametrize(("impact", "urgency"), PRIORITIES)
def test_priority_follows_impact_and_urgency(api, impact, urgency):
    assert api.make("Ticket", impact=impact, urgency=urgency)["priority"] == PRIORITIES[impact, urgency]


def test_priority_goes_on_following(api, ticket):
    assert ticket["priority"] == "high"
    assert api.change(ticket, impact="high").data["priority"] == "urgent"
    assert api.change(ticket, priority=None, impact="low").data["priority"] == "medium"


def test_a_priority_that_was_given_stays(api):
    ticket = api.make("Ticket", priority="low")

    assert ticket["priority"] == "low"
    assert api.change(ticket, impact="high").data["priority"] == "low"
    assert api.change(ticket, priority=None).data["priority"] == "urgent"


def test_the_requester_is_the_caller_unless_named(api, agent):
    other = api.make("Person", email="other@acme.com", userName=None, employeeNumber=None)
    contact = api.make("Contact")
    anna = api.as_person(agent)

    assert anna.make("Ticket")["requesterId"] == agent["id"]
    assert anna.make("Ticket", requesterId=other["id"])["requesterId"] == other["id"]
    assert anna.make("Ticket", contactId=contact["id"])["requesterId"] is None
    assert api.make("Ticket")["requesterId"] is None


@pytest.mark.parametrize("status", ["in_progress", "pending", "on_hold", "resolved", "closed"])
def test_somebody_is_in_charge_of_a_ticket_in_work(api, agent, status):
    refused = api.create("Ticket", status=status, **SOLUTION)

    assert (refused.status, refused.fields) == (422, ["/assigneeId"])
    assert api.create("Ticket", status=status, assigneeId=agent["id"], **SOLUTION).status == 201
    assert api.create("Ticket", status=status, assignmentGroupId=api.make("Group")["id"], **SOLUTION).status == 201


@pytest.mark.parametrize("status", ["open", "cancelled"])
def test_nobody_need_be_in_charge_of_other_tickets(api, status):
    assert api.create("Ticket", status=status).status == 201


@pytest.mark.parametrize("field", SOLUTION)
def test_a_solution_is_explained(api, ticket, sound, field):
    assert api.change(ticket, status="resolved", **(sound | {field: None})).fields == [f"/{field}"]
    assert api.change(ticket, status="resolved", **sound).status == 200
    assert api.change(ticket, **{field: None}).fields == [f"/{field}"]


def test_only_a_solution_is_rated(api, ticket, sound):
    assert api.change(ticket, satisfactionRating=5).fields == ["/satisfactionRating"]
    assert api.change(ticket, status="resolved", satisfactionRating=5, **sound).status == 200
    assert api.change(ticket, status="closed", satisfactionRating=4).status == 200


def test_a_reopened_ticket_gives_its_rating_up(api, ticket, sound):
    api.change(ticket, status="resolved", satisfactionRating=1, **sound)

    assert api.change(ticket, status="open").fields == ["/satisfactionRating"]
    assert api.change(ticket, status="open", satisfactionRating=None).status == 200


def test_the_time_of_the_solution_is_emptied_on_reopening(api, ticket, sound):
    resolved = api.change(ticket, status="resolved", **sound).data

    assert ticket["resolvedAt"] is None
    assert resolved["resolvedAt"] == resolved["updatedAt"]
    assert api.change(ticket, status="in_progress").data["resolvedAt"] is None


def test_closing_keeps_the_time_of_the_solution(api, ticket, sound):
    resolved = api.change(ticket, status="resolved", **sound).data

    assert api.change(ticket, status="closed").data["resolvedAt"] == resolved["resolvedAt"]


def test_the_first_answer_is_when_a_ticket_first_leaves_new(api, ticket):
    opened = api.change(ticket, status="open").data

    assert ticket["firstRespondedAt"] is None
    assert opened["firstRespondedAt"] == opened["updatedAt"]
    assert api.change(ticket, status="cancelled").data["firstRespondedAt"] == opened["firstRespondedAt"]


def test_an_agents_comment_is_an_answer(api, agent):
    requester = api.make("Person", email="other@acme.com", userName=None, employeeNumber=None)
    ticket = api.make("Ticket", requesterId=requester["id"])
    api.make("Comment", subjectId=ticket["id"], authorId=requester["id"])

    assert api.read(ticket)["firstRespondedAt"] is None

    answer = api.make("Comment", subjectId=ticket["id"], authorId=agent["id"])
    api.make("Comment", subjectId=ticket["id"], authorId=agent["id"])

    assert api.read(ticket)["firstRespondedAt"] == answer["createdAt"]
    assert api.change(ticket, status="open").data["firstRespondedAt"] == answer["createdAt"]


def test_a_comment_is_no_first_answer_to_a_ticket_that_was_answered(api, agent, ticket):
    opened = api.change(ticket, status="open").data

    api.make("Comment", subjectId=ticket["id"], authorId=agent["id"])

    assert api.read(ticket)["firstRespondedAt"] == opened["firstRespondedAt"]
    assert api.read(ticket)["version"] == opened["version"]


def test_of_many_answers_at_once_one_is_the_first(api, agent, ticket):
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: api.make("Comment", subjectId=ticket["id"], authorId=agent["id"]), range(8)))

    answered = api.read(ticket)
    assert answered["firstRespondedAt"] in {answer["createdAt"] for answer in answers}
    assert answered["version"] == ticket["version"] + 1


def test_parents_do_not_go_in_a_circle(api, ticket):
    child = api.make("Ticket", parentTicketId=ticket["id"])

    assert api.change(ticket, parentTicketId=child["id"]).fields == ["/parentTicketId"]
    assert api.change(ticket, parentTicketId=ticket["id"]).fields == ["/parentTicketId"]


@pytest.mark.parametrize("kind", ["problem", "change"])
def test_a_cause_below_an_incident_has_no_children(api, ticket, kind):
    cause = api.make("Ticket", type=kind, parentTicketId=ticket["id"])

    assert api.create("Ticket", parentTicketId=cause["id"]).fields == ["/parentTicketId"]


@pytest.mark.parametrize("kind", ["problem", "change"])
def test_a_cause_with_children_does_not_move_below_an_incident(api, ticket, kind):
    cause = api.make("Ticket", type=kind)
    api.make("Ticket", parentTicketId=cause["id"])

    assert api.change(cause, parentTicketId=ticket["id"]).fields == ["/parentTicketId"]


def test_what_stands_above_a_cause_with_children_does_not_become_an_incident(api):
    above = api.make("Ticket", type="problem")
    cause = api.make("Ticket", type="change", parentTicketId=above["id"])
    api.make("Ticket", parentTicketId=cause["id"])

    assert api.change(above, type="incident").fields == ["/type"]
    assert api.change(above, type="change").status == 200


def test_an_incident_below_an_incident_may_have_children(api, ticket):
    middle = api.make("Ticket", parentTicketId=ticket["id"])

    assert api.create("Ticket", parentTicketId=middle["id"]).status == 201


@pytest.mark.parametrize(("start", "change"), [(start, change) for start in STATUSES for change in STATUSES[start]])
def test_status_changes_along_its_table(api, sound, start, change):
    assert api.change(api.make("Ticket", status=start, **sound), status=change).status == 200


@pytest.mark.parametrize(
    ("start", "change"), [(start, change) for start in STATUSES for change in STATUSES if change not in (start, *STATUSES[start])]
)
def test_other_status_changes_are_refused(api, sound, start, change):
    assert api.change(api.make("Ticket", status=start, **sound), status=change).fields == ["/status"]
