"""The questions and requirements of a request, with who answers each and by when."""

from typing import Any, Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import differ, needs, only_when, refers_to, rule_of
from cpod_backend.contract.rule import Change, refuse, rule
from cpod_backend.contract.types import Annotated, Id, Range, Size, Time, ref


@entity(
    prefix="rfpq",
    path="/v1/rfp/questions",
    unique=[("rfp_record_id", "number")],
    search=["number", "section", "text", "guidance"],
    expand={
        "rfp_record": One("rfp_record_id"),
        "assignee": One("assignee_id"),
        "reviewer": One("reviewer_id"),
        "parent": One("parent_question_id"),
        "grc_controls": One("grc_control_ids"),
        "responses": Many("RfpResponse", "question_id"),
    },
    transitions={
        "status": {
            "open": ["assigned", "drafted", "skipped"],
            "assigned": ["open", "drafted", "skipped"],
            "drafted": ["assigned", "in_review", "skipped"],
            "in_review": ["drafted", "approved"],
            "approved": ["in_review"],
            "skipped": ["open"],
        }
    },
    immutable=["rfp_record_id"],
    example={
        "rfpRecordId": "rfp-01JQA1001N0H79K5EJ1CQQ9TSG",
        "number": "4.2.3",
        "section": "Security",
        "sortOrder": 42,
        "text": "Describe how privileged access to customer data is reviewed and how often.",
        "category": "security",
        "answerFormat": "free_text",
        "isMandatory": True,
        "weight": 5,
        "maxWords": 300,
        "assigneeId": "per-01JNN1Y0ZE3FX9DV7QH5PGGM9K",
        "reviewerId": "per-01JK1BA9HZWZBK01QDY53AAPZZ",
        "dueAt": "2026-05-29T16:00:00Z",
        "grcControlIds": ["gctl-01JY82ZEKVMS5KRNB45G5MVE7B"],
    },
)
class RfpQuestion(Entity):
    """One question or requirement of a request, with who answers it and by when."""

    rfp_record_id: Annotated[Id, ref("RfpRecord"), "Request it belongs to."]
    number: Annotated[str | None, Size(max=50), "Number in the customer's document, such as 3.2.1."] = None
    section: Annotated[str | None, Size(max=300), "Section of the customer's document."] = None
    sort_order: Annotated[int, Range(0), "Order within the request."] = 0
    parent_question_id: Annotated[Id | None, ref("RfpQuestion"), "Question this one details."] = None
    text: Annotated[str, Size(1, 10000), "Wording of the question."]
    guidance: Annotated[str | None, Size(max=4000), "Customer's hints for answering."] = None
    category: Annotated[
        Literal[
            "company",
            "references",
            "product",
            "technical",
            "integration",
            "security",
            "privacy",
            "compliance",
            "implementation",
            "support",
            "commercial",
            "legal",
            "sustainability",
            "other",
        ],
        "Topic, which decides who answers.",
    ] = "other"
    answer_format: Annotated[
        Literal["free_text", "yes_no", "single_choice", "multiple_choice", "compliance_level", "numeric", "date", "table", "file"],
        "Form the answer must have.",
    ] = "free_text"
    options: Annotated[list[Annotated[str, Size(max=500)]] | None, Size(max=50), "Choices given by the customer."] = None
    is_mandatory: Annotated[bool, "The answer is required."] = True
    weight: Annotated[float | None, Range(0, 100), "Weight in the customer's scoring."] = None
    max_words: Annotated[int | None, Range(1, 20000), "Most words allowed."] = None
    status: Annotated[Literal["open", "assigned", "drafted", "in_review", "approved", "skipped"], "State of the answer."] = "open"
    assignee_id: Annotated[Id | None, ref("Person"), "Person who answers."] = None
    reviewer_id: Annotated[Id | None, ref("Person"), "Person who checks the answer."] = None
    due_at: Annotated[Time | None, "Time the answer is due inside the team."] = None
    grc_control_ids: Annotated[list[Id] | None, ref("GrcControl"), Size(max=50), "Controls that speak to the question."] = None
    duplicate_of_id: Annotated[Id | None, ref("RfpQuestion"), "Earlier question whose answer fits here as well."] = None


CHOICE = {"answer_format": ("single_choice", "multiple_choice")}

choices_have_options = needs(
    RfpQuestion, "options", "options is present when answerFormat is single_choice or multiple_choice.", when=CHOICE
)

only_choices_have_options = only_when(
    RfpQuestion, "options", "options is absent unless answerFormat is single_choice or multiple_choice.", when=CHOICE
)


@rule(RfpQuestion, "update")
async def chosen_options_stay(change: Change[RfpQuestion]) -> None:
    """What responses have selected remains among the options of their question."""
    question = change.record
    if not change.changed("options", "answer_format"):
        return
    for response in await change.tx.find("RfpResponse", question_id=question.id):
        fault = selection_fault(question, response.selected_options)
        if fault:
            refuse(f"{response.id}: {fault}", "options")


@rule(RfpQuestion)
async def approval_needs_an_approved_response(change: Change[RfpQuestion]) -> None:
    """status approved needs an RfpResponse of the question whose status is approved."""
    if not change.becomes("status", "approved"):
        return
    if not await change.tx.count("RfpResponse", question_id=change.record.id, status=("approved", "submitted")):
        refuse(f"{change.record.id} has no response that is approved", "status")


mandatory_questions_are_answered = rule_of(
    RfpQuestion,
    "A mandatory question is not skipped.",
    lambda question: not (question.is_mandatory and question.status == "skipped"),
    "status",
)

work_has_an_assignee = needs(
    RfpQuestion,
    "assignee_id",
    "assigneeId is present from assigned on.",
    when={"status": ("assigned", "drafted", "in_review", "approved")},
)

somebody_else_reviews = differ(RfpQuestion, "assignee_id", "reviewer_id", "assigneeId differs from reviewerId.")

parent_is_of_the_same_request = refers_to(
    RfpQuestion,
    "parent_question_id",
    "RfpQuestion",
    "parentQuestionId belongs to the same request.",
    same={"rfp_record_id": "rfp_record_id"},
)


@rule(RfpQuestion)
async def answer_is_due_before_submission(change: Change[RfpQuestion]) -> None:
    """dueAt is not after the request's submissionDueAt."""
    question = change.record
    if question.due_at is None or not change.changed("due_at"):
        return
    # submissionDueAt may move at this moment: that request and this one must wait for one another.
    rfp = await change.tx.lock("RfpRecord", question.rfp_record_id)
    if rfp and rfp.submission_due_at is not None and question.due_at > rfp.submission_due_at:
        refuse(f"dueAt {question.due_at} is after the request's submissionDueAt {rfp.submission_due_at}", "dueAt")


@rule(RfpQuestion)
async def submitted_answers_stay_approved(change: Change[RfpQuestion]) -> None:
    """While a request is submitted, each of its mandatory questions is approved."""
    question = change.record
    if not question.is_mandatory or question.status == "approved" or not change.changed("is_mandatory", "status"):
        return
    # The request may be submitted at this moment: that request and this one must wait for one another.
    rfp = await change.tx.lock("RfpRecord", question.rfp_record_id)
    if rfp and rfp.status == "submitted":
        refuse(f"{rfp.id} is submitted, so a mandatory question of it is approved, not {question.status}", "status")


def selection_fault(question: Any, selected: list[str] | None) -> str | None:
    """What is wrong with options selected for a question; a question of yes or no has those two."""
    options = ["yes", "no"] if question.answer_format == "yes_no" else question.options or []
    unknown = next((option for option in selected or () if option not in options), None)
    if unknown is not None:
        return f"{unknown} is no option of {question.id}"
    if len(selected or ()) > 1 and question.answer_format in ("single_choice", "yes_no"):
        return f"{question.id} takes one option at most"
    return None
