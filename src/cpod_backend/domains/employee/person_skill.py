"""Skills of people: the level stated, who confirmed it, and the certificate behind it."""

from typing import Literal

from cpod_backend.contract.entity import Entity, One, entity
from cpod_backend.contract.patterns import differ, needs, ordered
from cpod_backend.contract.rule import Tx, computed
from cpod_backend.contract.stamps import stamp_change
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Date, Id, Range, Size, Time, Uri, ref


@entity(
    prefix="skil",
    path="/v1/employee",
    unique=[("person_id", "name")],
    search=["name", "taxonomy_code", "issuer"],
    expand={
        "person": One("person_id"),
        "verified_by": One("verified_by_id"),
        "learning_record": One("learning_record_id"),
    },
    immutable=["person_id"],
    example={
        "personId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "name": "Kubernetes",
        "category": "technical",
        "taxonomy": "internal",
        "taxonomyCode": "platform.kubernetes",
        "proficiencyLevel": 4,
        "targetLevel": 5,
        "interestLevel": "high",
        "yearsOfExperience": 5.5,
        "lastUsedDate": "2026-05-18",
        "isPrimary": True,
        "source": "certification",
        "issuer": "Cloud Native Computing Foundation",
        "credentialNumber": "CKA-2400-001234",
        "issuedDate": "2025-03-02",
        "validUntilDate": "2027-03-01",
    },
)
class PersonSkill(Entity):
    """A statement that a person has a skill at a certain level, with its source and proof."""

    person_id: Annotated[Id, ref("Person"), "Person who has the skill."]
    name: Annotated[str, Size(max=160), "Name of the skill, such as Kubernetes or Spanish."]
    category: Annotated[
        Literal["technical", "tool", "domain", "language", "soft", "leadership", "regulatory", "certification", "other"],
        "Family of the skill.",
    ] = "technical"
    taxonomy: Annotated[Literal["esco", "onet", "sfia", "lightcast", "internal"] | None, "Catalogue from which the skill is taken."] = None
    taxonomy_code: Annotated[str | None, Size(max=200), "Code or URI of the skill in that catalogue."] = None
    proficiency_level: Annotated[int, Range(1, 5), "1 beginner, 2 basic, 3 competent, 4 advanced, 5 expert."]
    target_level: Annotated[int | None, Range(1, 5), "Level the person works toward."] = None
    interest_level: Annotated[Literal["none", "low", "medium", "high"] | None, "How much the person wants to use the skill."] = None
    years_of_experience: Annotated[float | None, Range(0, 60), "Years of practice."] = None
    last_used_date: Annotated[Date | None, "Latest day on which the skill was used at work."] = None
    is_primary: Annotated[bool, "True for skills that define the person's role."] = False
    source: Annotated[
        Literal["self_reported", "manager_assessed", "peer_endorsed", "assessment", "certification", "inferred"],
        "Where the statement comes from.",
    ] = "self_reported"
    verified_by_id: Annotated[Id | None, ref("Person"), "Person who confirmed the level."] = None
    verified_at: Annotated[Time | None, STORED, "When the level was confirmed."] = None
    issuer: Annotated[str | None, Size(max=200), "Body that issued the certificate."] = None
    credential_number: Annotated[str | None, Size(max=120), "Number on the certificate."] = None
    credential_url: Annotated[Uri | None, "Page on which the certificate can be checked."] = None
    issued_date: Annotated[Date | None, "Day of issue of the certificate."] = None
    valid_until_date: Annotated[Date | None, "Last day of validity."] = None
    is_expired: Annotated[bool, COMPUTED, "Whether the certificate has lapsed."] = False
    learning_record_id: Annotated[Id | None, ref("LearningRecord"), "Training through which the skill was gained."] = None
    notes: Annotated[str | None, Size(max=2000), "Free remarks."] = None


verified_at = stamp_change(PersonSkill, "verified_at", of="verified_by_id", clear=True)


@computed(PersonSkill)
def is_expired(skill: PersonSkill, tx: Tx) -> bool:
    return skill.valid_until_date is not None and skill.valid_until_date < tx.today


verified_by_somebody_else = differ(PersonSkill, "verified_by_id", "person_id", "verifiedById is not the person who has the skill.")

code_has_a_taxonomy = needs(PersonSkill, "taxonomy", "taxonomyCode is set only where taxonomy is set.", given=("taxonomy_code",))

certificate_has_an_issuer = needs(
    PersonSkill, "issuer", "A skill whose source is certification has an issuer.", when={"source": ("certification",)}
)

valid_after_issue = ordered(PersonSkill, "issued_date", "valid_until_date", "validUntilDate is not before issuedDate.")

target_is_not_lower = ordered(PersonSkill, "proficiency_level", "target_level", "targetLevel is not lower than proficiencyLevel.")
