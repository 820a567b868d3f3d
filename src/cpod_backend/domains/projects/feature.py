"""Features: pieces of value that a project brings to its users, scored, planned and built through tasks."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import acyclic, blocked_by, needs, ordered, refers_to, rule_of
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule, stamp
from cpod_backend.contract.shapes import SAFE_NUMBER
from cpod_backend.contract.stamps import counted, percent, round_half_up, stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Date, Id, Pattern, Range, Size, Time, ref
from cpod_backend.domains.projects.board import COUNTED, UNDER_WAY


@entity(
    prefix="feat",
    path="/v1/projects/features",
    unique=[("project_id", "name"), ("feature_flag",)],
    search=["name", "description", "hypothesis", "target_release"],
    expand={
        "project": One("project_id"),
        "owner": One("owner_id"),
        "parent_feature": One("parent_feature_id"),
        "product": One("product_id"),
        "key_result": One("key_result_id"),
        "requested_by_accounts": One("requested_by_account_ids"),
        "tasks": Many("Task", "feature_id"),
    },
    transitions={
        "status": {
            "idea": ["discovery", "planned", "rejected"],
            "discovery": ["idea", "planned", "rejected"],
            "planned": ["discovery", "in_progress", "rejected"],
            "in_progress": ["planned", "in_beta", "released", "rejected"],
            "in_beta": ["in_progress", "released", "rejected"],
            "released": ["in_progress", "retired"],
            "rejected": ["idea"],
        }
    },
    immutable=["project_id"],
    example={
        "projectId": "prj-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "name": "Zonal rolling upgrades",
        "description": "Cluster upgrades happen zone by zone, with an automatic stop when a health gate fails.",
        "type": "feature",
        "status": "discovery",
        "moscow": "must",
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "keyResultId": "kr-01J9ZK3M5Q7R9T1V3X5Z7B9D7M",
        "hypothesis": "Upgrades without customer impact let us patch within seven days.",
        "reachCount": 1200,
        "impactScore": 2,
        "confidencePercent": 80,
        "effortPersonMonths": 1.5,
        "targetRelease": "2026.3",
        "startDate": "2026-06-08",
        "dueDate": "2026-07-31",
        "featureFlag": "upgrades.zonal",
    },
)
class Feature(Entity):
    """A piece of value a project delivers to its users, scored, planned and built through tasks."""

    project_id: Annotated[Id, ref("Project"), "Project that builds it."]
    name: Annotated[str, Size(max=200), "Name of the feature."]
    description: Annotated[str | None, Size(max=20000), "Problem it solves and how."] = None
    type: Annotated[Literal["epic", "feature", "capability", "enabler"], "Kind in the hierarchy of work."] = "feature"
    status: Annotated[
        Literal["idea", "discovery", "planned", "in_progress", "in_beta", "released", "rejected", "retired"], "Stage on the way to users."
    ] = "idea"
    moscow: Annotated[Literal["must", "should", "could", "wont"] | None, "Need for the target release."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Product manager."] = None
    parent_feature_id: Annotated[Id | None, ref("Feature"), "Epic or capability it belongs to."] = None
    product_id: Annotated[Id | None, ref("Product"), "Product it is part of."] = None
    key_result_id: Annotated[Id | None, ref("KeyResult"), "Key result it should move."] = None
    hypothesis: Annotated[str | None, Size(max=2000), "Change expected and how it will show."] = None
    acceptance_criteria: Annotated[list[Annotated[str, Size(max=1000)]] | None, Size(max=50), "What has to hold for release."] = None
    requested_by_account_ids: Annotated[list[Id] | None, ref("Account"), Size(max=1000), "Customers who asked for it."] = None
    reach_count: Annotated[int | None, Range(0, 1000000000), "Users or events touched per quarter."] = None
    impact_score: Annotated[float | None, Range(0, 3), "Effect on each: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal."] = None
    confidence_percent: Annotated[float | None, Range(0, 100), "Trust in the numbers."] = None
    effort_person_months: Annotated[float | None, Range(0, 1000), "Work needed, above 0 where set."] = None
    rice_score: Annotated[float | None, STORED, "RICE score."] = None
    target_release: Annotated[str | None, Size(max=80), "Release in which it is meant to come."] = None
    start_date: Annotated[Date | None, "Day on which building begins."] = None
    due_date: Annotated[Date | None, "Day by which it should be released."] = None
    released_at: Annotated[Time | None, STORED, "When users got it."] = None
    feature_flag: Annotated[str | None, Pattern(r"^[a-z0-9][a-z0-9._-]*$"), Size(max=120), "Key of the flag that switches it."] = None
    task_count: Annotated[int, COMPUTED, "Tasks of the feature."] = 0
    progress_percent: Annotated[float, COMPUTED, "Share of the tasks done."] = 0.0


@stamp(Feature)
def rice_score(change: Change[Feature]) -> None:
    score = rice(change.record)
    change.record.rice_score = None if score is None or score > SAFE_NUMBER else round_half_up(score, 1)


def rice(feature: Feature) -> float | None:
    reach, impact, confidence = feature.reach_count, feature.impact_score, feature.confidence_percent
    if reach is None or impact is None or confidence is None or not feature.effort_person_months:
        return None
    return reach * impact * confidence / 100 / feature.effort_person_months


released_at = stamp_time(Feature, "released_at", of="status", to=("released",))

task_count = counted(Feature, "task_count", "Task", by="feature_id", when={"status": COUNTED})


@computed(Feature)
async def progress_percent(feature: Feature, tx: Tx) -> float:
    return percent(await tx.count("Task", feature_id=feature.id, status="done"), feature.task_count)


# Stands before the next rule because it locks the parent, whose type may be changing at this moment.
features_are_trees = acyclic(Feature, "parent_feature_id", "parentFeatureId closes no circle.")

parent_holds_features = refers_to(
    Feature, "parent_feature_id", "Feature", "parentFeatureId names an epic or capability.", when={"type": ("epic", "capability")}
)

feature_with_parts_stays_an_epic_or_capability = blocked_by(
    Feature,
    "Feature",
    "parent_feature_id",
    "A feature whose id is the parentFeatureId of others stays an epic or capability.",
    becomes={"type": ("feature", "enabler")},
)

effort_is_above_zero = rule_of(
    Feature, "effortPersonMonths is above 0 where set.", lambda feature: feature.effort_person_months != 0, "effortPersonMonths"
)


@rule(Feature)
def rice_score_can_be_written(change: Change[Feature]) -> None:
    """riceScore is at most 1000000000000000, so that every JSON reader keeps its digits."""
    if (rice(change.record) or 0) > SAFE_NUMBER:
        refuse(
            f"with an effort of {change.record.effort_person_months} person months riceScore would be out of range", "effortPersonMonths"
        )


feature_ends_after_it_starts = ordered(Feature, "start_date", "due_date", "dueDate is not before startDate.")

planned_features_have_an_owner = needs(
    Feature,
    "owner_id",
    "A feature in planned or a later stage up to released has an ownerId.",
    when={"status": ("planned", "in_progress", "in_beta", "released")},
)

work_is_over_before_the_release = blocked_by(
    Feature,
    "Task",
    "feature_id",
    "status does not become released while a task of the feature is in_progress, in_review or blocked.",
    becomes={"status": ("released",)},
    when={"status": UNDER_WAY},
)
