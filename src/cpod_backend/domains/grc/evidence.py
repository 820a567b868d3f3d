"""The proof that controls were carried out, from its collection to its judgement."""

from typing import Literal

from cpod_backend.contract.entity import Entity, One, entity
from cpod_backend.contract.patterns import kept, needs, needs_one_of, ordered, rule_of
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.types import STORED, Annotated, AnyId, Date, Id, Sha256, Size, Time, Uri, ref

JUDGED = ("accepted", "rejected")


@entity(
    prefix="gev",
    path="/v1/grc/evidence",
    plural="GrcEvidence",
    search=["name", "description", "review_note"],
    expand={
        "controls": One("control_ids"),
        "document": One("document_id"),
        "storage_object": One("storage_object_id"),
        "data_source": One("data_source_id"),
        "collected_by": One("collected_by_id"),
        "reviewed_by": One("reviewed_by_id"),
    },
    transitions={
        "status": {
            "draft": ["submitted"],
            "submitted": ["accepted", "rejected", "draft"],
            "rejected": ["draft", "submitted"],
            "accepted": ["expired"],
        }
    },
    example={
        "name": "Quarterly access review Q1 2026",
        "description": "Signed result of the review of all privileged roles in GitHub Enterprise.",
        "controlIds": ["gctl-01JY82ZEKVMS5KRNB45G5MVE7B"],
        "evidenceType": "report",
        "collectionMethod": "examine",
        "documentId": "doc-01J25KWXMKX3RYH4S6D8NHZZRY",
        "contentSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "periodStartDate": "2026-01-01",
        "periodEndDate": "2026-03-31",
        "validUntilDate": "2027-03-31",
        "collectedAt": "2026-04-10T14:05:00Z",
        "collectedById": "per-01JGEESPSYMRASJZ197M3E0PA7",
        "classification": "confidential",
    },
)
class GrcEvidence(Entity):
    """A piece of proof that one or more controls were carried out in a stated period."""

    name: Annotated[str, Size(1, 300), "Short name of the evidence."]
    description: Annotated[str | None, Size(max=4000), "What it shows."] = None
    control_ids: Annotated[list[Id], ref("GrcControl"), Size(1, 200), "Controls it supports."]
    evidence_type: Annotated[
        Literal[
            "document",
            "policy",
            "screenshot",
            "configuration_export",
            "log_extract",
            "report",
            "ticket",
            "interview_record",
            "attestation",
            "test_result",
            "training_record",
            "contract",
            "source_code",
        ],
        "Form of the evidence.",
    ]
    collection_method: Annotated[
        Literal["examine", "interview", "test", "observation", "automated_collection", "self_attestation"],
        "How it was obtained, after NIST SP 800-53A.",
    ] = "examine"
    status: Annotated[Literal["draft", "submitted", "accepted", "rejected", "expired"], "State of the review."] = "draft"
    document_id: Annotated[Id | None, ref("Document"), "Document that is the evidence."] = None
    storage_object_id: Annotated[Id | None, ref("StorageObject"), "File that is the evidence."] = None
    source_url: Annotated[Uri | None, "Address of the evidence in another system."] = None
    source_entity_id: Annotated[AnyId | None, "Record that is the evidence, such as a ticket or an approval request."] = None
    data_source_id: Annotated[Id | None, ref("DataSource"), "Data source of an automated collection."] = None
    content_sha256: Annotated[Sha256 | None, "Digest of the content, to show it was not changed."] = None
    period_start_date: Annotated[Date, "First day it speaks for."]
    period_end_date: Annotated[Date | None, "Last day it speaks for; the first day, where empty."] = None
    valid_until_date: Annotated[Date | None, "Day after which it no longer counts."] = None
    collected_at: Annotated[Time | None, "Time of collection; the time of creation where not given."] = None
    collected_by_id: Annotated[Id | None, ref("Person"), "Person who collected it."] = None
    reviewed_by_id: Annotated[Id | None, ref("Person"), STORED, "Person who judged it."] = None
    reviewed_at: Annotated[Time | None, STORED, "Time of that judgement."] = None
    review_note: Annotated[str | None, Size(max=4000), "Remark of the reviewer."] = None
    assessor_name: Annotated[str | None, Size(max=200), "External auditor who looked at it."] = None
    assessment_result: Annotated[Literal["not_assessed", "satisfied", "not_satisfied"], "Auditor's finding, in OSCAL's terms."] = (
        "not_assessed"
    )
    classification: Annotated[Literal["public", "internal", "confidential", "restricted"], "Who may see it."] = "internal"


@stamp(GrcEvidence)
def collected_at(change: Change[GrcEvidence]) -> None:
    change.record.collected_at = change.record.collected_at or change.record.created_at


@stamp(GrcEvidence)
def judgement(change: Change[GrcEvidence]) -> None:
    evidence = change.record
    if change.becomes("status", *JUDGED):
        evidence.reviewed_by_id, evidence.reviewed_at = change.caller.person, change.now


evidence_has_a_source = needs_one_of(
    GrcEvidence,
    ("document_id", "storage_object_id", "source_url", "source_entity_id"),
    "At least one of documentId, storageObjectId, sourceUrl and sourceEntityId is present when status becomes submitted.",
    when={"status": ("submitted", "accepted")},
)

evidence_period_is_in_order = ordered(GrcEvidence, "period_start_date", "period_end_date", "periodEndDate is not before periodStartDate.")


@rule(GrcEvidence)
def evidence_is_valid_beyond_its_period(change: Change[GrcEvidence]) -> None:
    """validUntilDate is not before periodEndDate."""
    evidence = change.record
    last = evidence.period_end_date or evidence.period_start_date
    if evidence.valid_until_date and evidence.valid_until_date < last:
        refuse(f"validUntilDate {evidence.valid_until_date} is before the last day of the period, {last}", "validUntilDate")


nobody_judges_their_own_evidence = rule_of(
    GrcEvidence,
    "The person who accepts or rejects is not the person in collectedById.",
    lambda evidence: (
        evidence.status not in JUDGED or evidence.collected_by_id is None or evidence.collected_by_id != evidence.reviewed_by_id
    ),
    "collected_by_id",
)

rejections_are_explained = needs(
    GrcEvidence, "review_note", "reviewNote is present when status becomes rejected.", when={"status": ("rejected",)}
)

accepted_evidence_stands = kept(
    GrcEvidence,
    "Accepted evidence is changed in status, validUntilDate, assessorName and assessmentResult only.",
    when={"status": ("accepted",)},
    only=("status", "valid_until_date", "assessor_name", "assessment_result"),
)
