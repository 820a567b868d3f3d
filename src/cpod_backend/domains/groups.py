"""Named sets of people, nested where needed, that carry membership, ownership and access."""

from typing import Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, entity
from cpod_backend.contract.patterns import acyclic, blocked_by, distinct, needs, not_under, only_when
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.stamps import ancestors
from cpod_backend.contract.types import STORED, Annotated, Date, Email, Id, Range, Size, Time, ref

DOMAIN = DomainInfo(
    name="Groups",
    prefix="groups",
    standards=(
        "SCIM 2.0 group (RFC 7643)",
        "LDAP groupOfNames (RFC 4519)",
    ),
    not_done=(
        "membershipRule decides the members of a dynamic group. Until there is a run that evaluates it, a dynamic group keeps the "
        "members it had, a new one has none, and membershipEvaluatedAt is empty.",
        "A temporary group is archived after its expiresAt. Until there is such a run a client archives it.",
    ),
)


@entity(
    prefix="grp",
    path="/v1/groups",
    unique=[("name",), ("email",)],
    search=["name", "display_name", "description", "email"],
    expand={
        "owner": One("owner_id"),
        "parent": One("parent_group_id"),
        "children": Many("Group", "parent_group_id"),
        "members": One("member_ids"),
        "data_source": One("data_source_id"),
        "department": One("department_id"),
    },
    transitions={"status": {"active": ["archived"], "archived": ["active"]}},
    example={
        "name": "platform-engineering",
        "displayName": "Platform Engineering",
        "description": "Owns the runtime, the delivery pipeline and the developer portal.",
        "type": "team",
        "ownerId": "per-01JGEESPSYMRASJZ197M3E0PA7",
        "memberIds": ["per-01JK1BA9HZWZBK01QDY53AAPZZ", "per-01JGEESPSYMRASJZ197M3E0PA7", "per-01JNN1Y0ZE3FX9DV7QH5PGGM9K"],
        "visibility": "public",
        "email": "platform@acme.example",
        "isMailEnabled": True,
        "isSecurityEnabled": True,
        "nextReviewDate": "2026-09-30",
    },
)
class Group(Entity):
    """A team, department, committee, cohort or directory group with its members and its owner."""

    name: Annotated[str, Size(1, 200), "Canonical name; for a directory group its account name there."]
    display_name: Annotated[str | None, Size(max=200), "Friendlier name for screens; the name is shown where it is empty."] = None
    description: Annotated[str | None, Size(max=2000), "What the group is for."] = None
    type: Annotated[
        Literal["department", "team", "squad", "cohort", "committee", "project", "security", "distribution", "ad_group", "custom"],
        "Purpose of the group.",
    ] = "custom"
    status: Annotated[Literal["active", "archived"], "Whether the group is in use."] = "active"
    owner_id: Annotated[Id | None, ref("Person"), "Person who answers for the membership and approves changes to it."] = None
    parent_group_id: Annotated[Id | None, ref("Group"), "Group this one is nested in; empty at the top."] = None
    member_ids: Annotated[list[Id] | None, ref("Person"), Size(max=10000), "Direct members, each at most once."] = None
    member_count: Annotated[int, Range(0), STORED, "Number of direct members."] = 0
    membership_type: Annotated[Literal["assigned", "dynamic"], "Whether members are listed by hand or follow from a rule."] = "assigned"
    membership_rule: Annotated[
        str | None, Size(max=2000), "Filter over Person fields that decides a dynamic membership, in the syntax of list filters."
    ] = None
    membership_evaluated_at: Annotated[Time | None, STORED, "Age of a dynamic membership."] = None
    visibility: Annotated[
        Literal["public", "private", "hidden"], "Public shows members to all, private to members, hidden to owners only."
    ] = "private"
    email: Annotated[Email | None, "Address that reaches the members."] = None
    is_mail_enabled: Annotated[bool, "Mail to the group's address is forwarded to its members."] = False
    is_security_enabled: Annotated[bool, "The group may be used to grant access."] = False
    source: Annotated[
        Literal["manual", "scim", "active_directory", "entra_id", "okta", "google_workspace", "hris", "rule"],
        "System that is the authority for the group.",
    ] = "manual"
    data_source_id: Annotated[Id | None, ref("DataSource"), "Data source that keeps a synchronised group up to date."] = None
    distinguished_name: Annotated[str | None, Size(max=500), "Directory path of a synchronised group."] = None
    department_id: Annotated[Id | None, ref("Department"), "Department the group stands for or belongs to."] = None
    expires_at: Annotated[Time | None, "Time after which a temporary group is archived."] = None
    last_reviewed_at: Annotated[Time | None, "Time of the latest membership review."] = None
    next_review_date: Annotated[Date | None, "Day the next membership review is due."] = None


MOST_LEVELS = 10


@stamp(Group)
def member_count(change: Change[Group]) -> None:
    change.record.member_count = len(set(change.record.member_ids or ()))


groups_form_a_tree = acyclic(
    Group,
    "parent_group_id",
    "parentGroupId never leads back to the group itself, and nesting is at most ten levels deep.",
    depth=MOST_LEVELS,
)


@rule(Group, "update")
async def moved_groups_stay_within_ten_levels(change: Change[Group]) -> None:
    """A group that moves takes the groups below it along, and they too are at most on the tenth level."""
    group = change.record
    if not group.parent_group_id or not change.changed("parent_group_id"):
        return
    above = [parent.id async for parent in ancestors(group, change.tx, "parent_group_id")]
    below = 0
    children = await change.tx.find(Group, parent_group_id=group.id)
    while children:
        below += 1
        if len(above) + 1 + below > MOST_LEVELS:
            refuse(f"below {group.parent_group_id} the groups under {group.id} would be deeper than {MOST_LEVELS} levels", "parentGroupId")
        children = await change.tx.find(Group, parent_group_id=tuple(child.id for child in children))


dynamic_groups_have_a_rule = needs(
    Group, "membership_rule", "membershipRule is present when membershipType is dynamic.", when={"membership_type": ("dynamic",)}
)

assigned_groups_have_no_rule = only_when(
    Group, "membership_rule", "membershipRule is absent when membershipType is assigned.", when={"membership_type": ("dynamic",)}
)


@rule(Group)
def dynamic_members_are_not_sent(change: Change[Group]) -> None:
    """memberIds of a dynamic group is written by the server only."""
    group = change.record
    if group.membership_type == "dynamic" and "member_ids" in change.sent and change.changed("member_ids"):
        refuse("membershipType is dynamic, so memberIds follows from membershipRule and is not accepted", "memberIds")


members_stand_once = distinct(Group, "member_ids", "Each direct member stands in memberIds at most once.")


@rule(Group)
async def new_members_work_here(change: Change[Group]) -> None:
    """A person whose status is terminated is not added to memberIds."""
    group, before = change.record, change.before
    if not change.changed("member_ids"):
        return
    added = set(group.member_ids or ()) - set((before.member_ids if before else None) or ())
    gone = await change.tx.find("Person", id=tuple(sorted(added)), status="terminated") if added else []
    if gone and group.member_ids:
        refuse(f"{gone[0].id} has status terminated and cannot be added to memberIds", f"/memberIds/{group.member_ids.index(gone[0].id)}")


@rule(Group, "update")
async def cohorts_take_the_members_in(change: Change[Group]) -> None:
    """Nobody is added to memberIds beyond the capacity of a Cohort that learns as this group, nor anybody who is its facilitator."""
    members = change.record.member_ids or []
    added = set(members) - set((change.before.member_ids if change.before else None) or ())
    # The group itself is held, and a cohort reads its learners under the same lock, so neither passes the other.
    for cohort in await change.tx.find("Cohort", group_id=change.record.id) if added else ():
        if cohort.capacity is not None and len(members) > cohort.capacity:
            refuse(f"{len(members)} members are more than the capacity of {cohort.id}, {cohort.capacity}", "memberIds")
        if teaching := added & set(cohort.facilitator_ids or ()):
            refuse(f"{min(teaching)} is facilitator of {cohort.id}", f"/memberIds/{members.index(min(teaching))}")


mail_needs_an_address = needs(Group, "email", "email is present when isMailEnabled is true.", when={"is_mail_enabled": (True,)})

groups_in_use_keep_their_parents = blocked_by(
    Group,
    "Group",
    "parent_group_id",
    "A group with an active child group is not archived.",
    becomes={"status": ("archived",)},
    when={"status": ("active",)},
)


active_groups_lie_in_active_ones = not_under(
    Group,
    "parent_group_id",
    "Group",
    "An active group does not lie in an archived one.",
    when={"status": ("active",)},
    above={"status": ("archived",)},
)
