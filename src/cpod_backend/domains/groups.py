"""Named sets of people, nested where needed, that carry membership, ownership and access."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, entity
from cpod_backend.contract.types import Date, Email, Id, Range, STORED, Size, Time, ref

DOMAIN = DomainInfo(
    name="Groups",
    prefix="groups",
    standards=(
        "SCIM 2.0 group (RFC 7643)",
        "LDAP groupOfNames (RFC 4519)",
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
    # computed: number of distinct ids in memberIds
    member_count: Annotated[int | None, Range(0), STORED, "Number of direct members."] = None
    membership_type: Annotated[Literal["assigned", "dynamic"], "Whether members are listed by hand or follow from a rule."] = "assigned"
    membership_rule: Annotated[
        str | None, Size(max=2000), "Filter over Person fields that decides a dynamic membership, in the syntax of list filters."
    ] = None
    # computed: time at which the rule last ran
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


# RULE: parentGroupId never leads back to the group itself, and nesting is at most ten levels deep.
# RULE: membershipRule is present when membershipType is dynamic and absent when it is assigned.
# RULE: memberIds of a dynamic group is written by the server only.
# RULE: A person whose status is terminated is not added to memberIds.
# RULE: email is present when isMailEnabled is true.
# RULE: A group with an active child group is not archived.
