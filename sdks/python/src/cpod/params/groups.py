# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Named sets of people, nested where needed, that carry membership, ownership and access. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, TimeRange
from cpod._core.typed import Required
from cpod.models.groups import GroupMembershipType, GroupSource, GroupStatus, GroupType, GroupVisibility
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

GroupSort = Literal[
    EntitySort,
    "name",
    "display_name",
    "description",
    "type",
    "status",
    "owner_id",
    "parent_group_id",
    "member_count",
    "membership_type",
    "membership_rule",
    "membership_evaluated_at",
    "visibility",
    "email",
    "is_mail_enabled",
    "is_security_enabled",
    "source",
    "data_source_id",
    "distinguished_name",
    "department_id",
    "expires_at",
    "last_reviewed_at",
    "next_review_date",
    "-name",
    "-display_name",
    "-description",
    "-type",
    "-status",
    "-owner_id",
    "-parent_group_id",
    "-member_count",
    "-membership_type",
    "-membership_rule",
    "-membership_evaluated_at",
    "-visibility",
    "-email",
    "-is_mail_enabled",
    "-is_security_enabled",
    "-source",
    "-data_source_id",
    "-distinguished_name",
    "-department_id",
    "-expires_at",
    "-last_reviewed_at",
    "-next_review_date",
]
GroupRelation = Literal["owner", "parent", "children", "members", "data_source", "department"]
GroupMember = Literal[
    EntityMember,
    "name",
    "display_name",
    "description",
    "type",
    "status",
    "owner_id",
    "parent_group_id",
    "member_ids",
    "member_count",
    "membership_type",
    "membership_rule",
    "membership_evaluated_at",
    "visibility",
    "email",
    "is_mail_enabled",
    "is_security_enabled",
    "source",
    "data_source_id",
    "distinguished_name",
    "department_id",
    "expires_at",
    "last_reviewed_at",
    "next_review_date",
]
GroupFilterable = Literal[
    EntityFilterable,
    "name",
    "display_name",
    "description",
    "type",
    "status",
    "owner_id",
    "parent_group_id",
    "member_ids",
    "member_count",
    "membership_type",
    "membership_rule",
    "membership_evaluated_at",
    "visibility",
    "email",
    "is_mail_enabled",
    "is_security_enabled",
    "source",
    "data_source_id",
    "distinguished_name",
    "department_id",
    "expires_at",
    "last_reviewed_at",
    "next_review_date",
]


class GroupCreate(EntityInput, total=False):
    """What a client gives to create a Group."""

    name: Required[str]
    """Canonical name; for a directory group its account name there."""
    display_name: str | None
    """Friendlier name for screens; the name is shown where it is empty."""
    description: str | None
    """What the group is for."""
    type: GroupType
    """Purpose of the group."""
    status: GroupStatus
    """Whether the group is in use."""
    owner_id: str | None
    """Person who answers for the membership and approves changes to it. Id of Person."""
    parent_group_id: str | None
    """Group this one is nested in; empty at the top. Id of Group."""
    member_ids: Sequence[str] | None
    """Direct members, each at most once."""
    membership_type: GroupMembershipType
    """Whether members are listed by hand or follow from a rule."""
    membership_rule: str | None
    """Filter over Person fields that decides a dynamic membership, in the syntax of list filters."""
    visibility: GroupVisibility
    """Public shows members to all, private to members, hidden to owners only."""
    email: str | None
    """Address that reaches the members."""
    is_mail_enabled: bool
    """Mail to the group's address is forwarded to its members."""
    is_security_enabled: bool
    """The group may be used to grant access."""
    source: GroupSource
    """System that is the authority for the group."""
    data_source_id: str | None
    """Data source that keeps a synchronised group up to date. Id of DataSource."""
    distinguished_name: str | None
    """Directory path of a synchronised group."""
    department_id: str | None
    """Department the group stands for or belongs to. Id of Department."""
    expires_at: datetime | None
    """Time after which a temporary group is archived."""
    last_reviewed_at: datetime | None
    """Time of the latest membership review."""
    next_review_date: date | None
    """Day the next membership review is due."""


class GroupUpdate(EntityInput, total=False):
    """The fields of a Group to change; null clears an optional one."""

    name: str
    """Canonical name; for a directory group its account name there."""
    display_name: str | None
    """Friendlier name for screens; the name is shown where it is empty."""
    description: str | None
    """What the group is for."""
    type: GroupType
    """Purpose of the group."""
    status: GroupStatus
    """Whether the group is in use."""
    owner_id: str | None
    """Person who answers for the membership and approves changes to it. Id of Person."""
    parent_group_id: str | None
    """Group this one is nested in; empty at the top. Id of Group."""
    member_ids: Sequence[str] | None
    """Direct members, each at most once."""
    membership_type: GroupMembershipType
    """Whether members are listed by hand or follow from a rule."""
    membership_rule: str | None
    """Filter over Person fields that decides a dynamic membership, in the syntax of list filters."""
    visibility: GroupVisibility
    """Public shows members to all, private to members, hidden to owners only."""
    email: str | None
    """Address that reaches the members."""
    is_mail_enabled: bool
    """Mail to the group's address is forwarded to its members."""
    is_security_enabled: bool
    """The group may be used to grant access."""
    source: GroupSource
    """System that is the authority for the group."""
    data_source_id: str | None
    """Data source that keeps a synchronised group up to date. Id of DataSource."""
    distinguished_name: str | None
    """Directory path of a synchronised group."""
    department_id: str | None
    """Department the group stands for or belongs to. Id of Department."""
    expires_at: datetime | None
    """Time after which a temporary group is archived."""
    last_reviewed_at: datetime | None
    """Time of the latest membership review."""
    next_review_date: date | None
    """Day the next membership review is due."""


class GroupList(EntityList, total=False):
    """What a list of Group records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    display_name: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    type: GroupType | Sequence[GroupType]
    """One of these."""
    status: GroupStatus | Sequence[GroupStatus]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    parent_group_id: str | Sequence[str]
    """One of these."""
    member_ids: str | Sequence[str]
    """Contains one of these."""
    member_count: IntegerRange
    """Compared."""
    membership_type: GroupMembershipType | Sequence[GroupMembershipType]
    """One of these."""
    membership_rule: str | Sequence[str]
    """One of these."""
    membership_evaluated_at: TimeRange
    """Compared."""
    visibility: GroupVisibility | Sequence[GroupVisibility]
    """One of these."""
    email: str | Sequence[str]
    """One of these."""
    is_mail_enabled: bool | Sequence[bool]
    """One of these."""
    is_security_enabled: bool | Sequence[bool]
    """One of these."""
    source: GroupSource | Sequence[GroupSource]
    """One of these."""
    data_source_id: str | Sequence[str]
    """One of these."""
    distinguished_name: str | Sequence[str]
    """One of these."""
    department_id: str | Sequence[str]
    """One of these."""
    expires_at: TimeRange
    """Compared."""
    last_reviewed_at: TimeRange
    """Compared."""
    next_review_date: DateRange
    """Compared."""
    sort: GroupSort | Sequence[GroupSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: GroupRelation | Sequence[GroupRelation]
    """Related records that come along."""
    fields: GroupMember | Sequence[GroupMember]
    """The only members that are wanted."""
    exists: GroupFilterable | Sequence[GroupFilterable]
    """Members that have a value."""
    missing: GroupFilterable | Sequence[GroupFilterable]
    """Members that have none."""
