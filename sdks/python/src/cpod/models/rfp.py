# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Requests for proposal and security questionnaires that customers send, their questions, and the answers given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded, Model
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.customer import Account, Contact, Deal
    from cpod.models.grc import GrcControl
    from cpod.models.groups import Group
    from cpod.models.people import Person
    from cpod.models.storage import StorageObject
    from cpod.models.telemetry import Trace

RfpRecordType = Literal["rfp", "rfi", "rfq", "tender", "framework_agreement", "security_questionnaire", "due_diligence"]
RfpRecordStatus = Literal[
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
]
RfpRecordPhase = Literal["intake", "qualification", "drafting", "review", "production", "submission", "post_submission"]
RfpRecordBidDecision = Literal["undecided", "bid", "no_bid"]
RfpRecordSubmissionMethod = Literal["portal", "email", "post", "api", "in_person"]
RfpQuestionCategory = Literal[
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
]
RfpQuestionAnswerFormat = Literal[
    "free_text", "yes_no", "single_choice", "multiple_choice", "compliance_level", "numeric", "date", "table", "file"
]
RfpQuestionStatus = Literal["open", "assigned", "drafted", "in_review", "approved", "skipped"]
RfpResponseComplianceLevel = Literal[
    "full", "partial", "configuration", "customization", "roadmap", "third_party", "not_supported", "not_applicable"
]
RfpResponseStatus = Literal["draft", "in_review", "changes_requested", "approved", "submitted", "rejected"]
RfpResponseOrigin = Literal["human", "library", "generated", "generated_and_edited"]


class RfpRecord(Entity):
    """A request received from a customer, from intake over the bid decision to its outcome."""

    rfp_number: str
    """Number for people to quote."""
    title: str
    """Title of the request."""
    description: str | None
    """What the customer asks for."""
    type: RfpRecordType | str
    """Form of the request."""
    customer_reference: str | None
    """Number the customer gave it."""
    account_id: str | None
    """Customer that issued it. Id of Account."""
    contact_id: str | None
    """Buyer to write to. Id of Contact."""
    deal_id: str | None
    """Deal it belongs to. Id of Deal."""
    owner_id: str | None
    """Bid manager. Id of Person."""
    team_group_id: str | None
    """Group that writes the answer. Id of Group."""
    parent_rfp_id: str | None
    """Request this one amends or follows. Id of RfpRecord."""
    status: RfpRecordStatus | str
    """State of the bid; declined is a decision not to bid."""
    phase: RfpRecordPhase | str
    """Working phase."""
    bid_decision: RfpRecordBidDecision | str
    """Decision whether to answer."""
    bid_decision_reason: str | None
    """Grounds of the decision."""
    received_date: date | None
    """Day it came in."""
    questions_due_at: datetime | None
    """Latest time for questions to the customer."""
    submission_due_at: datetime | None
    """Latest time for the answer."""
    submission_method: RfpRecordSubmissionMethod | str | None
    """How the answer is handed in."""
    submitted_at: datetime | None
    """Time it was handed in."""
    estimated_value: int | None
    """Worth of the contract. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of estimatedValue."""
    win_probability: int | None
    """Chance to win, in percent."""
    outcome_reason: str | None
    """Why it was won or lost, in the customer's words."""
    progress_percent: float
    """How far the answer is."""
    account: Expanded[Account | None]
    """Only with `expand=account`."""
    contact: Expanded[Contact | None]
    """Only with `expand=contact`."""
    deal: Expanded[Deal | None]
    """Only with `expand=deal`."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    team_group: Expanded[Group | None]
    """Only with `expand=teamGroup`."""
    parent: Expanded[RfpRecord | None]
    """Only with `expand=parent`."""
    amendments: Expanded[list[RfpRecord]]
    """Only with `expand=amendments`."""
    questions: Expanded[list[RfpQuestion]]
    """Only with `expand=questions`."""
    responses: Expanded[list[RfpResponse]]
    """Only with `expand=responses`."""


class RfpQuestion(Entity):
    """One question or requirement of a request, with who answers it and by when."""

    rfp_record_id: str
    """Request it belongs to. Id of RfpRecord."""
    number: str | None
    """Number in the customer's document, such as 3.2.1."""
    section: str | None
    """Section of the customer's document."""
    sort_order: int
    """Order within the request."""
    parent_question_id: str | None
    """Question this one details. Id of RfpQuestion."""
    text: str
    """Wording of the question."""
    guidance: str | None
    """Customer's hints for answering."""
    category: RfpQuestionCategory | str
    """Topic, which decides who answers."""
    answer_format: RfpQuestionAnswerFormat | str
    """Form the answer must have."""
    options: list[str] | None
    """Choices given by the customer."""
    is_mandatory: bool
    """The answer is required."""
    weight: float | None
    """Weight in the customer's scoring."""
    max_words: int | None
    """Most words allowed."""
    status: RfpQuestionStatus | str
    """State of the answer."""
    assignee_id: str | None
    """Person who answers. Id of Person."""
    reviewer_id: str | None
    """Person who checks the answer. Id of Person."""
    due_at: datetime | None
    """Time the answer is due inside the team."""
    grc_control_ids: list[str] | None
    """Controls that speak to the question."""
    duplicate_of_id: str | None
    """Earlier question whose answer fits here as well. Id of RfpQuestion."""
    rfp_record: Expanded[RfpRecord | None]
    """Only with `expand=rfpRecord`."""
    assignee: Expanded[Person | None]
    """Only with `expand=assignee`."""
    reviewer: Expanded[Person | None]
    """Only with `expand=reviewer`."""
    parent: Expanded[RfpQuestion | None]
    """Only with `expand=parent`."""
    grc_controls: Expanded[list[GrcControl]]
    """Only with `expand=grcControls`."""
    responses: Expanded[list[RfpResponse]]
    """Only with `expand=responses`."""


class RfpResponse(Entity):
    """An answer to a question, with its sources, its review and its way into the answer library."""

    rfp_record_id: str
    """Request it belongs to. Id of RfpRecord."""
    question_id: str
    """Question it answers. Id of RfpQuestion."""
    text: str | None
    """Answer as it will be handed in."""
    selected_options: list[str] | None
    """Chosen options."""
    compliance_level: RfpResponseComplianceLevel | str | None
    """How far the requirement is met."""
    status: RfpResponseStatus | str
    """State of the review."""
    origin: RfpResponseOrigin | str
    """How the text came about."""
    generated_text: str | None
    """Draft of a language model as it was, to compare with text."""
    citations: list[RfpResponseCitation] | None
    """Sources of the answer."""
    attachment_ids: list[str] | None
    """Files handed in with it."""
    word_count: int
    """Length."""
    confidence: float | None
    """Model's own estimate of a generated answer."""
    model: str | None
    """Model that drafted it."""
    input_tokens: int | None
    """Tokens the draft read."""
    output_tokens: int | None
    """Tokens the draft wrote."""
    trace_record_id: str | None
    """Span of the model call. Id of Trace."""
    author_id: str | None
    """Person who answers for the text; the caller where not given. Id of Person."""
    reviewer_ids: list[str] | None
    """People asked to check it."""
    approved_by_id: str | None
    """Person who approved it. Id of Person."""
    approved_at: datetime | None
    """Time of the approval."""
    review_note: str | None
    """Remarks of the reviewers."""
    is_reusable: bool
    """The answer is part of the answer library."""
    valid_until_date: date | None
    """Day a reusable answer must be checked again."""
    rfp_record: Expanded[RfpRecord | None]
    """Only with `expand=rfpRecord`."""
    question: Expanded[RfpQuestion | None]
    """Only with `expand=question`."""
    author: Expanded[Person | None]
    """Only with `expand=author`."""
    reviewers: Expanded[list[Person]]
    """Only with `expand=reviewers`."""
    approved_by: Expanded[Person | None]
    """Only with `expand=approvedBy`."""
    attachments: Expanded[list[StorageObject]]
    """Only with `expand=attachments`."""
    trace: Expanded[Trace | None]
    """Only with `expand=trace`."""


class RfpResponseCitation(Model):
    """A document, and the passage in it, that supports an answer."""

    chunk_id: str | None
    """Passage that supports the answer. Id of Chunk."""
    document_id: str
    """Document that supports the answer. Id of Document."""
    quote: str | None
    """Words relied on."""
    score: float | None
    """Relevance given by the retrieval."""
