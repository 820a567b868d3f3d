# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Requests for proposal and security questionnaires that customers send, their questions, and the answers given. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, NumberRange, TimeRange
from cpod._core.typed import Required, TypedDict
from cpod.models.rfp import (
    RfpQuestionAnswerFormat,
    RfpQuestionCategory,
    RfpQuestionStatus,
    RfpRecordBidDecision,
    RfpRecordPhase,
    RfpRecordStatus,
    RfpRecordSubmissionMethod,
    RfpRecordType,
    RfpResponseComplianceLevel,
    RfpResponseOrigin,
    RfpResponseStatus,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

RfpRecordSort = Literal[
    EntitySort,
    "rfp_number",
    "title",
    "description",
    "type",
    "customer_reference",
    "account_id",
    "contact_id",
    "deal_id",
    "owner_id",
    "team_group_id",
    "parent_rfp_id",
    "status",
    "phase",
    "bid_decision",
    "bid_decision_reason",
    "received_date",
    "questions_due_at",
    "submission_due_at",
    "submission_method",
    "submitted_at",
    "estimated_value",
    "currency",
    "win_probability",
    "outcome_reason",
    "-rfp_number",
    "-title",
    "-description",
    "-type",
    "-customer_reference",
    "-account_id",
    "-contact_id",
    "-deal_id",
    "-owner_id",
    "-team_group_id",
    "-parent_rfp_id",
    "-status",
    "-phase",
    "-bid_decision",
    "-bid_decision_reason",
    "-received_date",
    "-questions_due_at",
    "-submission_due_at",
    "-submission_method",
    "-submitted_at",
    "-estimated_value",
    "-currency",
    "-win_probability",
    "-outcome_reason",
]
RfpRecordRelation = Literal[
    "account", "contact", "deal", "owner", "team_group", "parent", "amendments", "questions", "responses"
]
RfpRecordMember = Literal[
    EntityMember,
    "rfp_number",
    "title",
    "description",
    "type",
    "customer_reference",
    "account_id",
    "contact_id",
    "deal_id",
    "owner_id",
    "team_group_id",
    "parent_rfp_id",
    "status",
    "phase",
    "bid_decision",
    "bid_decision_reason",
    "received_date",
    "questions_due_at",
    "submission_due_at",
    "submission_method",
    "submitted_at",
    "estimated_value",
    "currency",
    "win_probability",
    "outcome_reason",
    "progress_percent",
]
RfpRecordFilterable = Literal[
    EntityFilterable,
    "rfp_number",
    "title",
    "description",
    "type",
    "customer_reference",
    "account_id",
    "contact_id",
    "deal_id",
    "owner_id",
    "team_group_id",
    "parent_rfp_id",
    "status",
    "phase",
    "bid_decision",
    "bid_decision_reason",
    "received_date",
    "questions_due_at",
    "submission_due_at",
    "submission_method",
    "submitted_at",
    "estimated_value",
    "currency",
    "win_probability",
    "outcome_reason",
]
RfpQuestionSort = Literal[
    EntitySort,
    "rfp_record_id",
    "number",
    "section",
    "sort_order",
    "parent_question_id",
    "text",
    "guidance",
    "category",
    "answer_format",
    "is_mandatory",
    "weight",
    "max_words",
    "status",
    "assignee_id",
    "reviewer_id",
    "due_at",
    "duplicate_of_id",
    "-rfp_record_id",
    "-number",
    "-section",
    "-sort_order",
    "-parent_question_id",
    "-text",
    "-guidance",
    "-category",
    "-answer_format",
    "-is_mandatory",
    "-weight",
    "-max_words",
    "-status",
    "-assignee_id",
    "-reviewer_id",
    "-due_at",
    "-duplicate_of_id",
]
RfpQuestionRelation = Literal["rfp_record", "assignee", "reviewer", "parent", "grc_controls", "responses"]
RfpQuestionMember = Literal[
    EntityMember,
    "rfp_record_id",
    "number",
    "section",
    "sort_order",
    "parent_question_id",
    "text",
    "guidance",
    "category",
    "answer_format",
    "options",
    "is_mandatory",
    "weight",
    "max_words",
    "status",
    "assignee_id",
    "reviewer_id",
    "due_at",
    "grc_control_ids",
    "duplicate_of_id",
]
RfpQuestionFilterable = Literal[
    EntityFilterable,
    "rfp_record_id",
    "number",
    "section",
    "sort_order",
    "parent_question_id",
    "text",
    "guidance",
    "category",
    "answer_format",
    "options",
    "is_mandatory",
    "weight",
    "max_words",
    "status",
    "assignee_id",
    "reviewer_id",
    "due_at",
    "grc_control_ids",
    "duplicate_of_id",
]
RfpResponseSort = Literal[
    EntitySort,
    "rfp_record_id",
    "question_id",
    "text",
    "compliance_level",
    "status",
    "origin",
    "generated_text",
    "word_count",
    "confidence",
    "model",
    "input_tokens",
    "output_tokens",
    "trace_record_id",
    "author_id",
    "approved_by_id",
    "approved_at",
    "review_note",
    "is_reusable",
    "valid_until_date",
    "-rfp_record_id",
    "-question_id",
    "-text",
    "-compliance_level",
    "-status",
    "-origin",
    "-generated_text",
    "-word_count",
    "-confidence",
    "-model",
    "-input_tokens",
    "-output_tokens",
    "-trace_record_id",
    "-author_id",
    "-approved_by_id",
    "-approved_at",
    "-review_note",
    "-is_reusable",
    "-valid_until_date",
]
RfpResponseRelation = Literal["rfp_record", "question", "author", "reviewers", "approved_by", "attachments", "trace"]
RfpResponseMember = Literal[
    EntityMember,
    "rfp_record_id",
    "question_id",
    "text",
    "selected_options",
    "compliance_level",
    "status",
    "origin",
    "generated_text",
    "citations",
    "attachment_ids",
    "word_count",
    "confidence",
    "model",
    "input_tokens",
    "output_tokens",
    "trace_record_id",
    "author_id",
    "reviewer_ids",
    "approved_by_id",
    "approved_at",
    "review_note",
    "is_reusable",
    "valid_until_date",
]
RfpResponseFilterable = Literal[
    EntityFilterable,
    "rfp_record_id",
    "question_id",
    "text",
    "selected_options",
    "compliance_level",
    "status",
    "origin",
    "generated_text",
    "attachment_ids",
    "word_count",
    "confidence",
    "model",
    "input_tokens",
    "output_tokens",
    "trace_record_id",
    "author_id",
    "reviewer_ids",
    "approved_by_id",
    "approved_at",
    "review_note",
    "is_reusable",
    "valid_until_date",
]


class RfpRecordCreate(EntityInput, total=False):
    """What a client gives to create an RfpRecord."""

    title: Required[str]
    """Title of the request."""
    description: str | None
    """What the customer asks for."""
    type: RfpRecordType
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
    status: RfpRecordStatus
    """State of the bid; declined is a decision not to bid."""
    phase: RfpRecordPhase
    """Working phase."""
    bid_decision: RfpRecordBidDecision
    """Decision whether to answer."""
    bid_decision_reason: str | None
    """Grounds of the decision."""
    received_date: date | None
    """Day it came in."""
    questions_due_at: datetime | None
    """Latest time for questions to the customer."""
    submission_due_at: datetime | None
    """Latest time for the answer."""
    submission_method: RfpRecordSubmissionMethod | None
    """How the answer is handed in."""
    estimated_value: int | None
    """Worth of the contract. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of estimatedValue."""
    win_probability: int | None
    """Chance to win, in percent."""
    outcome_reason: str | None
    """Why it was won or lost, in the customer's words."""


class RfpRecordUpdate(EntityInput, total=False):
    """The fields of an RfpRecord to change; null clears an optional one."""

    title: str
    """Title of the request."""
    description: str | None
    """What the customer asks for."""
    type: RfpRecordType
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
    status: RfpRecordStatus
    """State of the bid; declined is a decision not to bid."""
    phase: RfpRecordPhase
    """Working phase."""
    bid_decision: RfpRecordBidDecision
    """Decision whether to answer."""
    bid_decision_reason: str | None
    """Grounds of the decision."""
    received_date: date | None
    """Day it came in."""
    questions_due_at: datetime | None
    """Latest time for questions to the customer."""
    submission_due_at: datetime | None
    """Latest time for the answer."""
    submission_method: RfpRecordSubmissionMethod | None
    """How the answer is handed in."""
    estimated_value: int | None
    """Worth of the contract. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of estimatedValue."""
    win_probability: int | None
    """Chance to win, in percent."""
    outcome_reason: str | None
    """Why it was won or lost, in the customer's words."""


class RfpQuestionCreate(EntityInput, total=False):
    """What a client gives to create an RfpQuestion."""

    rfp_record_id: Required[str]
    """Request it belongs to. Id of RfpRecord."""
    number: str | None
    """Number in the customer's document, such as 3.2.1."""
    section: str | None
    """Section of the customer's document."""
    sort_order: int
    """Order within the request."""
    parent_question_id: str | None
    """Question this one details. Id of RfpQuestion."""
    text: Required[str]
    """Wording of the question."""
    guidance: str | None
    """Customer's hints for answering."""
    category: RfpQuestionCategory
    """Topic, which decides who answers."""
    answer_format: RfpQuestionAnswerFormat
    """Form the answer must have."""
    options: Sequence[str] | None
    """Choices given by the customer."""
    is_mandatory: bool
    """The answer is required."""
    weight: float | None
    """Weight in the customer's scoring."""
    max_words: int | None
    """Most words allowed."""
    status: RfpQuestionStatus
    """State of the answer."""
    assignee_id: str | None
    """Person who answers. Id of Person."""
    reviewer_id: str | None
    """Person who checks the answer. Id of Person."""
    due_at: datetime | None
    """Time the answer is due inside the team."""
    grc_control_ids: Sequence[str] | None
    """Controls that speak to the question."""
    duplicate_of_id: str | None
    """Earlier question whose answer fits here as well. Id of RfpQuestion."""


class RfpQuestionUpdate(EntityInput, total=False):
    """The fields of an RfpQuestion to change; null clears an optional one."""

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
    category: RfpQuestionCategory
    """Topic, which decides who answers."""
    answer_format: RfpQuestionAnswerFormat
    """Form the answer must have."""
    options: Sequence[str] | None
    """Choices given by the customer."""
    is_mandatory: bool
    """The answer is required."""
    weight: float | None
    """Weight in the customer's scoring."""
    max_words: int | None
    """Most words allowed."""
    status: RfpQuestionStatus
    """State of the answer."""
    assignee_id: str | None
    """Person who answers. Id of Person."""
    reviewer_id: str | None
    """Person who checks the answer. Id of Person."""
    due_at: datetime | None
    """Time the answer is due inside the team."""
    grc_control_ids: Sequence[str] | None
    """Controls that speak to the question."""
    duplicate_of_id: str | None
    """Earlier question whose answer fits here as well. Id of RfpQuestion."""


class RfpResponseCreate(EntityInput, total=False):
    """What a client gives to create an RfpResponse."""

    rfp_record_id: Required[str]
    """Request it belongs to. Id of RfpRecord."""
    question_id: Required[str]
    """Question it answers. Id of RfpQuestion."""
    text: str | None
    """Answer as it will be handed in."""
    selected_options: Sequence[str] | None
    """Chosen options."""
    compliance_level: RfpResponseComplianceLevel | None
    """How far the requirement is met."""
    status: RfpResponseStatus
    """State of the review."""
    origin: RfpResponseOrigin
    """How the text came about."""
    generated_text: str | None
    """Draft of a language model as it was, to compare with text."""
    citations: Sequence[RfpResponseCitationInput] | None
    """Sources of the answer."""
    attachment_ids: Sequence[str] | None
    """Files handed in with it."""
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
    reviewer_ids: Sequence[str] | None
    """People asked to check it."""
    review_note: str | None
    """Remarks of the reviewers."""
    is_reusable: bool
    """The answer is part of the answer library."""
    valid_until_date: date | None
    """Day a reusable answer must be checked again."""


class RfpResponseCitationInput(TypedDict, total=False):
    """A document, and the passage in it, that supports an answer."""

    chunk_id: str | None
    """Passage that supports the answer. Id of Chunk."""
    document_id: Required[str]
    """Document that supports the answer. Id of Document."""
    quote: str | None
    """Words relied on."""
    score: float | None
    """Relevance given by the retrieval."""


class RfpResponseUpdate(EntityInput, total=False):
    """The fields of an RfpResponse to change; null clears an optional one."""

    text: str | None
    """Answer as it will be handed in."""
    selected_options: Sequence[str] | None
    """Chosen options."""
    compliance_level: RfpResponseComplianceLevel | None
    """How far the requirement is met."""
    status: RfpResponseStatus
    """State of the review."""
    origin: RfpResponseOrigin
    """How the text came about."""
    generated_text: str | None
    """Draft of a language model as it was, to compare with text."""
    citations: Sequence[RfpResponseCitationInput] | None
    """Sources of the answer."""
    attachment_ids: Sequence[str] | None
    """Files handed in with it."""
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
    reviewer_ids: Sequence[str] | None
    """People asked to check it."""
    review_note: str | None
    """Remarks of the reviewers."""
    is_reusable: bool
    """The answer is part of the answer library."""
    valid_until_date: date | None
    """Day a reusable answer must be checked again."""


class RfpRecordList(EntityList, total=False):
    """What a list of RfpRecord records can be narrowed and arranged by."""

    rfp_number: str | Sequence[str]
    """One of these."""
    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    type: RfpRecordType | Sequence[RfpRecordType]
    """One of these."""
    customer_reference: str | Sequence[str]
    """One of these."""
    account_id: str | Sequence[str]
    """One of these."""
    contact_id: str | Sequence[str]
    """One of these."""
    deal_id: str | Sequence[str]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    team_group_id: str | Sequence[str]
    """One of these."""
    parent_rfp_id: str | Sequence[str]
    """One of these."""
    status: RfpRecordStatus | Sequence[RfpRecordStatus]
    """One of these."""
    phase: RfpRecordPhase | Sequence[RfpRecordPhase]
    """One of these."""
    bid_decision: RfpRecordBidDecision | Sequence[RfpRecordBidDecision]
    """One of these."""
    bid_decision_reason: str | Sequence[str]
    """One of these."""
    received_date: DateRange
    """Compared."""
    questions_due_at: TimeRange
    """Compared."""
    submission_due_at: TimeRange
    """Compared."""
    submission_method: RfpRecordSubmissionMethod | Sequence[RfpRecordSubmissionMethod]
    """One of these."""
    submitted_at: TimeRange
    """Compared."""
    estimated_value: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    win_probability: IntegerRange
    """Compared."""
    outcome_reason: str | Sequence[str]
    """One of these."""
    sort: RfpRecordSort | Sequence[RfpRecordSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: RfpRecordRelation | Sequence[RfpRecordRelation]
    """Related records that come along."""
    fields: RfpRecordMember | Sequence[RfpRecordMember]
    """The only members that are wanted."""
    exists: RfpRecordFilterable | Sequence[RfpRecordFilterable]
    """Members that have a value."""
    missing: RfpRecordFilterable | Sequence[RfpRecordFilterable]
    """Members that have none."""


class RfpQuestionList(EntityList, total=False):
    """What a list of RfpQuestion records can be narrowed and arranged by."""

    rfp_record_id: str | Sequence[str]
    """One of these."""
    number: str | Sequence[str]
    """One of these."""
    section: str | Sequence[str]
    """One of these."""
    sort_order: IntegerRange
    """Compared."""
    parent_question_id: str | Sequence[str]
    """One of these."""
    text: str | Sequence[str]
    """One of these."""
    guidance: str | Sequence[str]
    """One of these."""
    category: RfpQuestionCategory | Sequence[RfpQuestionCategory]
    """One of these."""
    answer_format: RfpQuestionAnswerFormat | Sequence[RfpQuestionAnswerFormat]
    """One of these."""
    options: str | Sequence[str]
    """Contains one of these."""
    is_mandatory: bool | Sequence[bool]
    """One of these."""
    weight: NumberRange
    """Compared."""
    max_words: IntegerRange
    """Compared."""
    status: RfpQuestionStatus | Sequence[RfpQuestionStatus]
    """One of these."""
    assignee_id: str | Sequence[str]
    """One of these."""
    reviewer_id: str | Sequence[str]
    """One of these."""
    due_at: TimeRange
    """Compared."""
    grc_control_ids: str | Sequence[str]
    """Contains one of these."""
    duplicate_of_id: str | Sequence[str]
    """One of these."""
    sort: RfpQuestionSort | Sequence[RfpQuestionSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: RfpQuestionRelation | Sequence[RfpQuestionRelation]
    """Related records that come along."""
    fields: RfpQuestionMember | Sequence[RfpQuestionMember]
    """The only members that are wanted."""
    exists: RfpQuestionFilterable | Sequence[RfpQuestionFilterable]
    """Members that have a value."""
    missing: RfpQuestionFilterable | Sequence[RfpQuestionFilterable]
    """Members that have none."""


class RfpResponseList(EntityList, total=False):
    """What a list of RfpResponse records can be narrowed and arranged by."""

    rfp_record_id: str | Sequence[str]
    """One of these."""
    question_id: str | Sequence[str]
    """One of these."""
    text: str | Sequence[str]
    """One of these."""
    selected_options: str | Sequence[str]
    """Contains one of these."""
    compliance_level: RfpResponseComplianceLevel | Sequence[RfpResponseComplianceLevel]
    """One of these."""
    status: RfpResponseStatus | Sequence[RfpResponseStatus]
    """One of these."""
    origin: RfpResponseOrigin | Sequence[RfpResponseOrigin]
    """One of these."""
    generated_text: str | Sequence[str]
    """One of these."""
    attachment_ids: str | Sequence[str]
    """Contains one of these."""
    word_count: IntegerRange
    """Compared."""
    confidence: NumberRange
    """Compared."""
    model: str | Sequence[str]
    """One of these."""
    input_tokens: IntegerRange
    """Compared."""
    output_tokens: IntegerRange
    """Compared."""
    trace_record_id: str | Sequence[str]
    """One of these."""
    author_id: str | Sequence[str]
    """One of these."""
    reviewer_ids: str | Sequence[str]
    """Contains one of these."""
    approved_by_id: str | Sequence[str]
    """One of these."""
    approved_at: TimeRange
    """Compared."""
    review_note: str | Sequence[str]
    """One of these."""
    is_reusable: bool | Sequence[bool]
    """One of these."""
    valid_until_date: DateRange
    """Compared."""
    sort: RfpResponseSort | Sequence[RfpResponseSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: RfpResponseRelation | Sequence[RfpResponseRelation]
    """Related records that come along."""
    fields: RfpResponseMember | Sequence[RfpResponseMember]
    """The only members that are wanted."""
    exists: RfpResponseFilterable | Sequence[RfpResponseFilterable]
    """Members that have a value."""
    missing: RfpResponseFilterable | Sequence[RfpResponseFilterable]
    """Members that have none."""
