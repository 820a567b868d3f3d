"""The answers to the questions of a request, with their sources, their review and their way into the answer library."""

from typing import Literal

from cpod_backend.contract.entity import Entity, One, Part, entity
from cpod_backend.contract.patterns import kept, needs, refers_to
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.stamps import stamp_person, stamp_time
from cpod_backend.contract.types import STORED, Annotated, Date, Id, Range, Size, Time, ref
from cpod_backend.domains.rfp.question import RfpQuestion, selection_fault


class RfpResponseCitation(Part):
    """A document, and the passage in it, that supports an answer."""

    chunk_id: Annotated[Id | None, ref("Chunk"), "Passage that supports the answer."] = None
    document_id: Annotated[Id, ref("Document"), "Document that supports the answer."]
    quote: Annotated[str | None, Size(max=2000), "Words relied on."] = None
    score: Annotated[float | None, Range(0, 1), "Relevance given by the retrieval."] = None


@entity(
    prefix="rfpr",
    path="/v1/rfp/responses",
    search=["text", "review_note"],
    expand={
        "rfp_record": One("rfp_record_id"),
        "question": One("question_id"),
        "author": One("author_id"),
        "reviewers": One("reviewer_ids"),
        "approved_by": One("approved_by_id"),
        "attachments": One("attachment_ids"),
        "trace": One("trace_record_id"),
    },
    transitions={
        "status": {
            "draft": ["in_review", "rejected"],
            "in_review": ["draft", "changes_requested", "approved", "rejected"],
            "changes_requested": ["draft", "in_review", "rejected"],
            "approved": ["in_review", "submitted"],
            "rejected": ["draft"],
        }
    },
    immutable=["rfp_record_id", "question_id"],
    example={
        "rfpRecordId": "rfp-01JQA1001N0H79K5EJ1CQQ9TSG",
        "questionId": "rfpq-01JXFDC6P0B026THYQACDMSV23",
        "text": "All privileged roles are reviewed every quarter by their owners; roles unused for 30 days are withdrawn at once.",
        "complianceLevel": "full",
        "origin": "generated_and_edited",
        "generatedText": "Privileged roles are reviewed every quarter.",
        "citations": [
            {
                "documentId": "doc-01J25KWXMKX3RYH4S6D8NHZZRY",
                "chunkId": "chk-01JFCMFH5K3A26S58Q0BFN3KQ6",
                "quote": "Every grant has an owner, a reason and an end.",
                "score": 0.83,
            }
        ],
        "confidence": 0.74,
        "model": "qwen3-32b",
        "inputTokens": 3180,
        "outputTokens": 412,
        "authorId": "per-01JNN1Y0ZE3FX9DV7QH5PGGM9K",
        "reviewerIds": ["per-01JK1BA9HZWZBK01QDY53AAPZZ"],
        "isReusable": True,
        "validUntilDate": "2027-05-31",
    },
)
class RfpResponse(Entity):
    """An answer to a question, with its sources, its review and its way into the answer library."""

    rfp_record_id: Annotated[Id, ref("RfpRecord"), "Request it belongs to."]
    question_id: Annotated[Id, ref("RfpQuestion"), "Question it answers."]
    text: Annotated[str | None, Size(max=100000), "Answer as it will be handed in."] = None
    selected_options: Annotated[list[Annotated[str, Size(max=500)]] | None, Size(max=50), "Chosen options."] = None
    compliance_level: Annotated[
        Literal["full", "partial", "configuration", "customization", "roadmap", "third_party", "not_supported", "not_applicable"] | None,
        "How far the requirement is met.",
    ] = None
    status: Annotated[Literal["draft", "in_review", "changes_requested", "approved", "submitted", "rejected"], "State of the review."] = (
        "draft"
    )
    origin: Annotated[Literal["human", "library", "generated", "generated_and_edited"], "How the text came about."] = "human"
    generated_text: Annotated[str | None, Size(max=100000), "Draft of a language model as it was, to compare with text."] = None
    citations: Annotated[list[RfpResponseCitation] | None, Size(max=100), "Sources of the answer."] = None
    attachment_ids: Annotated[list[Id] | None, ref("StorageObject"), Size(max=50), "Files handed in with it."] = None
    word_count: Annotated[int, Range(0), STORED, "Length."] = 0
    confidence: Annotated[float | None, Range(0, 1), "Model's own estimate of a generated answer."] = None
    model: Annotated[str | None, Size(max=150), "Model that drafted it."] = None
    input_tokens: Annotated[int | None, Range(0), "Tokens the draft read."] = None
    output_tokens: Annotated[int | None, Range(0), "Tokens the draft wrote."] = None
    trace_record_id: Annotated[Id | None, ref("Trace"), "Span of the model call."] = None
    author_id: Annotated[Id | None, ref("Person"), "Person who answers for the text; the caller where not given."] = None
    reviewer_ids: Annotated[list[Id] | None, ref("Person"), Size(max=20), "People asked to check it."] = None
    approved_by_id: Annotated[Id | None, ref("Person"), STORED, "Person who approved it."] = None
    approved_at: Annotated[Time | None, STORED, "Time of the approval."] = None
    review_note: Annotated[str | None, Size(max=4000), "Remarks of the reviewers."] = None
    is_reusable: Annotated[bool, "The answer is part of the answer library."] = False
    valid_until_date: Annotated[Date | None, "Day a reusable answer must be checked again."] = None


FINAL = ("approved", "submitted")


@stamp(RfpResponse)
def word_count(change: Change[RfpResponse]) -> None:
    change.record.word_count = len((change.record.text or "").split())


@stamp(RfpResponse)
def author_id(change: Change[RfpResponse]) -> None:
    if change.creating and change.record.author_id is None:
        change.record.author_id = change.caller.person


approved_by_id = stamp_person(RfpResponse, "approved_by_id", of="status", to=("approved",), clear=True, keep=("submitted",))

approved_at = stamp_time(RfpResponse, "approved_at", of="status", to=("approved",), clear=True, keep=("submitted",))

question_is_of_the_request = refers_to(
    RfpResponse, "question_id", "RfpQuestion", "questionId belongs to rfpRecordId.", same={"rfp_record_id": "rfp_record_id"}
)


@rule(RfpResponse)
async def one_answer_is_approved(change: Change[RfpResponse]) -> None:
    """A question has at most one response whose status is approved or submitted."""
    response = change.record
    if not change.becomes("status", *FINAL):
        return
    # Two responses may be approved at this moment: the two requests must wait for one another.
    await change.tx.lock(RfpQuestion, response.question_id)
    if await change.tx.count(RfpResponse, besides=response.id, question_id=response.question_id, status=FINAL):
        refuse(f"{response.question_id} already has a response that is approved or submitted", "status")


@rule(RfpResponse, "update")
async def approved_questions_keep_their_answer(change: Change[RfpResponse]) -> None:
    """The approved response of a question stays approved while the question is."""
    if change.before is not None and change.before.status in FINAL and change.record.status not in FINAL:
        await _refuse_while_question_is_approved(change)


@rule(RfpResponse, "delete")
async def approved_questions_do_not_lose_their_answer(change: Change[RfpResponse]) -> None:
    """The approved response of a question is not deleted while the question is approved."""
    if change.record.status in FINAL:
        await _refuse_while_question_is_approved(change)


@rule(RfpResponse)
async def answers_are_short_enough(change: Change[RfpResponse]) -> None:
    """wordCount is not above the question's maxWords when status becomes in_review, approved or submitted."""
    response = change.record
    if response.status not in ("in_review", *FINAL) or not change.changed("status"):
        return
    question = await change.tx.get(RfpQuestion, response.question_id)
    if question and question.max_words is not None and response.word_count > question.max_words:
        refuse(f"text has {response.word_count} words, and {question.id} allows {question.max_words}", "text")


@rule(RfpResponse)
def author_does_not_approve(change: Change[RfpResponse]) -> None:
    """The author does not approve."""
    # Naming another author in the same request makes nobody another.
    authors = {record.author_id for record in (change.before, change.record) if record}
    if change.becomes("status", "approved") and change.caller.person and change.caller.person in authors:
        refuse(f"{change.caller.person} is the author, and somebody else approves", "status")


refusal_has_a_note = needs(
    RfpResponse,
    "review_note",
    "reviewNote is present when status becomes changes_requested or rejected.",
    when={"status": ("changes_requested", "rejected")},
)


@rule(RfpResponse)
async def selection_is_offered(change: Change[RfpResponse]) -> None:
    """selectedOptions holds options of the question only, and one at most for single_choice and yes_no."""
    response = change.record
    if not response.selected_options or not change.changed("selected_options"):
        return
    # The options may change at this moment: that request and this one must wait for one another.
    question = await change.tx.lock(RfpQuestion, response.question_id)
    fault = selection_fault(question, response.selected_options) if question else None
    if fault:
        refuse(fault, "selectedOptions")


generated_answers_have_sources = needs(
    RfpResponse,
    "citations",
    "An answer with origin generated is approved only with at least one citation.",
    when={"origin": ("generated",), "status": FINAL},
)

approved_text_stays = kept(RfpResponse, "Text of an approved answer does not change.", when={"status": FINAL}, fields=("text",))


async def _refuse_while_question_is_approved(change: Change[RfpResponse]) -> None:
    # The question may be approved at this moment: that request and this one must wait for one another.
    question = await change.tx.lock(RfpQuestion, change.record.question_id)
    if question and question.status == "approved":
        refuse(f"{question.id} is approved by this answer; set it back to in_review first", "status")
