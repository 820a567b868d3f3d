"""Requests for proposal and security questionnaires that customers send, their questions, and the answers given."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, Part, entity
from cpod_backend.contract.types import COMPUTED, Currency, Date, Id, MinorUnits, Range, STORED, Size, Time, ref

DOMAIN = DomainInfo(
    name="RFP",
    prefix="rfp",
    standards=(
        "APMP bid lifecycle",
        "Shared Assessments SIG and CSA CAIQ questionnaires",
        "UN/CEFACT and OCDS tender terms",
        "ISO 4217",
    ),
)


@entity(
    prefix="rfp",
    path="/v1/rfp",
    unique=[("rfp_number",), ("account_id", "customer_reference")],
    search=["rfp_number", "title", "description", "customer_reference"],
    expand={
        "account": One("account_id"),
        "contact": One("contact_id"),
        "deal": One("deal_id"),
        "owner": One("owner_id"),
        "team_group": One("team_group_id"),
        "parent": One("parent_rfp_id"),
        "amendments": Many("RfpRecord", "parent_rfp_id"),
        "questions": Many("RfpQuestion", "rfp_record_id"),
        "responses": Many("RfpResponse", "rfp_record_id"),
    },
    transitions={
        "status": {
            "received": ["qualifying", "in_progress", "declined", "cancelled"],
            "qualifying": ["in_progress", "declined", "cancelled"],
            "in_progress": ["in_review", "withdrawn", "cancelled"],
            "in_review": ["in_progress", "submitted", "withdrawn", "cancelled"],
            "submitted": ["shortlisted", "won", "lost", "withdrawn", "cancelled"],
            "shortlisted": ["won", "lost", "withdrawn", "cancelled"],
            "declined": ["qualifying"],
        }
    },
    example={
        "title": "Identity governance for 12,000 employees",
        "description": "The customer looks for access reviews and provisioning over three years.",
        "type": "rfp",
        "customerReference": "NBK-2026-117",
        "accountId": "acc-01JVN8KHPBAME0WGKFY102FB2D",
        "contactId": "con-01JC19V05T3A4F8VGF4F1M1JQ7",
        "dealId": "deal-01J8E78YTW3YM8YYF0877AN71K",
        "ownerId": "per-01JK1BA9HZWZBK01QDY53AAPZZ",
        "teamGroupId": "grp-01JTADJQC0EDTFPQFD9H00W023",
        "receivedDate": "2026-05-04",
        "questionsDueAt": "2026-05-18T16:00:00Z",
        "submissionDueAt": "2026-06-15T16:00:00Z",
        "submissionMethod": "portal",
        "estimatedValue": 96000000,
        "currency": "EUR",
        "winProbability": 35,
    },
)
class RfpRecord(Entity):
    """A request received from a customer, from intake over the bid decision to its outcome."""

    # computed: RFP, a hyphen, the year and a yearly counter of four digits
    rfp_number: Annotated[str | None, STORED, "Number for people to quote."] = None
    title: Annotated[str, Size(1, 300), "Title of the request."]
    description: Annotated[str | None, Size(max=20000), "What the customer asks for."] = None
    type: Annotated[
        Literal["rfp", "rfi", "rfq", "tender", "framework_agreement", "security_questionnaire", "due_diligence"], "Form of the request."
    ] = "rfp"
    customer_reference: Annotated[str | None, Size(max=100), "Number the customer gave it."] = None
    account_id: Annotated[Id | None, ref("Account"), "Customer that issued it."] = None
    contact_id: Annotated[Id | None, ref("Contact"), "Buyer to write to."] = None
    deal_id: Annotated[Id | None, ref("Deal"), "Deal it belongs to."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Bid manager."] = None
    team_group_id: Annotated[Id | None, ref("Group"), "Group that writes the answer."] = None
    parent_rfp_id: Annotated[Id | None, ref("RfpRecord"), "Request this one amends or follows."] = None
    status: Annotated[
        Literal[
            "received",
            "qualifying",
            "in_progress",
            "in_review",
            "submitted",
            "shortlisted",
            "won",
            "lost",
            "declined",
            "withdrawn",
            "cancelled",
        ],
        "State of the bid; declined is a decision not to bid.",
    ] = "received"
    phase: Annotated[
        Literal["intake", "qualification", "drafting", "review", "production", "submission", "post_submission"], "Working phase."
    ] = "intake"
    bid_decision: Annotated[Literal["undecided", "bid", "no_bid"], "Decision whether to answer."] = "undecided"
    bid_decision_reason: Annotated[str | None, Size(max=4000), "Grounds of the decision."] = None
    received_date: Annotated[Date | None, "Day it came in."] = None
    questions_due_at: Annotated[Time | None, "Latest time for questions to the customer."] = None
    submission_due_at: Annotated[Time | None, "Latest time for the answer."] = None
    submission_method: Annotated[Literal["portal", "email", "post", "api", "in_person"] | None, "How the answer is handed in."] = None
    # computed: time at which status became submitted
    submitted_at: Annotated[Time | None, STORED, "Time it was handed in."] = None
    estimated_value: Annotated[MinorUnits | None, Range(0), "Worth of the contract."] = None
    currency: Annotated[Currency | None, "Currency of estimatedValue."] = None
    win_probability: Annotated[int | None, Range(0, 100), "Chance to win, in percent."] = None
    outcome_reason: Annotated[str | None, Size(max=4000), "Why it was won or lost, in the customer's words."] = None
    # computed: share of the record's questions whose status is approved or skipped
    progress_percent: Annotated[float | None, Range(0, 100), COMPUTED, "How far the answer is."] = None


# RULE: status in_progress needs bidDecision bid, and declined needs no_bid; bidDecisionReason is present with no_bid.
# RULE: status submitted needs every mandatory question to be approved, and happens before submissionDueAt unless outcomeReason states a granted extension.
# RULE: questionsDueAt is not after submissionDueAt, and receivedDate is not after the day of submissionDueAt.
# RULE: estimatedValue is accepted only together with currency.
# RULE: contactId belongs to accountId, and so does dealId.
# RULE: parentRfpId never leads back to the record itself.


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
        "status": "assigned",
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


# RULE: options is present when answerFormat is single_choice or multiple_choice and absent otherwise.
# RULE: status approved needs an RfpResponse of the question whose status is approved.
# RULE: A mandatory question is not skipped.
# RULE: assigneeId is present from assigned on and differs from reviewerId.
# RULE: parentQuestionId belongs to the same request; dueAt is not after the request's submissionDueAt.


class RfpResponseCitation(Part):
    """RfpResponseCitation"""

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
    # computed: number of words in text
    word_count: Annotated[int | None, Range(0), STORED, "Length."] = None
    confidence: Annotated[float | None, Range(0, 1), "Model's own estimate of a generated answer."] = None
    model: Annotated[str | None, Size(max=150), "Model that drafted it."] = None
    input_tokens: Annotated[int | None, Range(0), "Tokens the draft read."] = None
    output_tokens: Annotated[int | None, Range(0), "Tokens the draft wrote."] = None
    trace_record_id: Annotated[Id | None, ref("Trace"), "Span of the model call."] = None
    author_id: Annotated[Id | None, ref("Person"), "Person who answers for the text; the caller where not given."] = None
    reviewer_ids: Annotated[list[Id] | None, ref("Person"), Size(max=20), "People asked to check it."] = None
    # computed: caller who set status to approved
    approved_by_id: Annotated[Id | None, ref("Person"), STORED, "Person who approved it."] = None
    # computed: time at which status became approved; emptied when it leaves approved for in_review
    approved_at: Annotated[Time | None, STORED, "Time of the approval."] = None
    review_note: Annotated[str | None, Size(max=4000), "Remarks of the reviewers."] = None
    is_reusable: Annotated[bool, "The answer is part of the answer library."] = False
    valid_until_date: Annotated[Date | None, "Day a reusable answer must be checked again."] = None


# RULE: questionId belongs to rfpRecordId.
# RULE: A question has at most one response whose status is approved or submitted.
# RULE: wordCount is not above the question's maxWords when status becomes in_review, approved or submitted.
# RULE: The author does not approve; reviewNote is present when status becomes changes_requested or rejected.
# RULE: selectedOptions holds options of the question only, and one at most for single_choice and yes_no.
# RULE: An answer with origin generated is approved only with at least one citation; text of an approved answer does not change.
