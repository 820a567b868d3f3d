"""The frameworks the organization measures itself against, and how far it has come with each."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import acyclic, blocked_by, needs, ordered
from cpod_backend.contract.rule import Tx, computed
from cpod_backend.contract.stamps import counted, percent
from cpod_backend.contract.types import COMPUTED, Annotated, Country, Date, Id, Pattern, Range, Size, Uri, ref


@entity(
    prefix="gfw",
    path="/v1/grc",
    unique=[("slug",), ("name", "edition")],
    search=["name", "short_name", "slug", "publisher", "description"],
    expand={
        "owner": One("owner_id"),
        "supersedes": One("supersedes_id"),
        "controls": Many("GrcControl", "framework_id"),
    },
    transitions={
        "status": {"draft": ["active"], "active": ["retired"], "retired": ["active"]},
        "certification_status": {
            "not_pursued": ["preparing"],
            "preparing": ["in_audit", "not_pursued"],
            "in_audit": ["certified", "attested", "preparing"],
            "certified": ["in_audit", "lapsed"],
            "attested": ["in_audit", "lapsed"],
            "lapsed": ["preparing", "in_audit", "not_pursued"],
        },
    },
    immutable=["slug"],
    example={
        "name": "ISO/IEC 27001 Information security management systems",
        "slug": "iso-27001-2022",
        "shortName": "ISO 27001",
        "edition": "2022",
        "category": "security",
        "publisher": "ISO and IEC",
        "status": "draft",
        "isMandatory": False,
        "effectiveDate": "2022-10-25",
        "ownerId": "per-01JNN1Y0ZE3FX9DV7QH5PGGM9K",
        "scopeStatement": "Development and operation of the customer platform in San Francisco and Dublin.",
        "certificationStatus": "preparing",
        "nextAuditDate": "2026-11-09",
    },
)
class GrcFramework(Entity):
    """A law, standard or catalog the organization measures itself against, in one edition."""

    name: Annotated[str, Size(1, 300), "Full name of the framework."]
    slug: Annotated[
        str, Pattern(r"^[a-z0-9]+(-[a-z0-9]+)*$"), Size(max=80), "Stable short name for addresses and queries, such as iso-27001-2022."
    ]
    short_name: Annotated[str | None, Size(max=50), "Usual abbreviation."] = None
    edition: Annotated[str | None, Size(max=50), "Edition or version as its publisher counts."] = None
    description: Annotated[str | None, Size(max=10000), "Subject and reach of the framework."] = None
    category: Annotated[
        Literal[
            "security", "privacy", "resilience", "quality", "financial_reporting", "ai_governance", "industry", "environmental", "internal"
        ],
        "Field the framework belongs to.",
    ] = "security"
    publisher: Annotated[str | None, Size(max=200), "Body that issues it."] = None
    status: Annotated[Literal["draft", "active", "retired"], "Whether the organization works with it."] = "draft"
    is_mandatory: Annotated[bool, "The framework binds by law or contract."] = False
    jurisdictions: Annotated[list[Country] | None, Size(max=250), "Countries it applies in; all, where empty."] = None
    industries: Annotated[list[Annotated[str, Size(max=100)]] | None, Size(max=50), "Sectors it is made for."] = None
    effective_date: Annotated[Date | None, "Day it came into force."] = None
    retirement_date: Annotated[Date | None, "Day it is superseded."] = None
    supersedes_id: Annotated[Id | None, ref("GrcFramework"), "Earlier edition this one replaces."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Person who leads the programme for it."] = None
    scope_statement: Annotated[str | None, Size(max=10000), "Units, sites and systems the assessment covers."] = None
    certification_status: Annotated[
        Literal["not_pursued", "preparing", "in_audit", "certified", "attested", "lapsed"], "Standing towards an external auditor."
    ] = "not_pursued"
    certified_until_date: Annotated[Date | None, "Last day of a certificate or report period."] = None
    auditor_name: Annotated[str | None, Size(max=200), "Certification body or audit firm."] = None
    next_audit_date: Annotated[Date | None, "Day the next external audit starts."] = None
    catalog_url: Annotated[Uri | None, "Address of the OSCAL catalog or the official text."] = None
    control_count: Annotated[int, Range(0), COMPUTED, "Controls in scope."] = 0
    implemented_control_count: Annotated[int, Range(0), COMPUTED, "Controls in place."] = 0
    compliance_percent: Annotated[float, Range(0, 100), COMPUTED, "Share of controls in place."] = 0.0


control_count = counted(GrcFramework, "control_count", "GrcControl", by="framework_id", when={"is_applicable": (True,)})

implemented_control_count = counted(
    GrcFramework,
    "implemented_control_count",
    "GrcControl",
    by="framework_id",
    when={"is_applicable": (True,), "implementation_status": ("implemented", "alternative")},
)


@computed(GrcFramework)
def compliance_percent(framework: GrcFramework, tx: Tx) -> float:
    return percent(framework.implemented_control_count, framework.control_count)


retires_after_effect = ordered(GrcFramework, "effective_date", "retirement_date", "retirementDate is after effectiveDate.", strict=True)

certificates_have_a_last_day = needs(
    GrcFramework,
    "certified_until_date",
    "certifiedUntilDate is present when certificationStatus is certified or attested.",
    when={"certification_status": ("certified", "attested")},
)

editions_follow_one_another = acyclic(GrcFramework, "supersedes_id", "supersedesId never leads back to the framework itself.")

frameworks_with_controls_stay = blocked_by(
    GrcFramework, "GrcControl", "framework_id", "A framework that still has controls is retired rather than deleted."
)
