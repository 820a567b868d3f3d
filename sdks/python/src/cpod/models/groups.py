# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Named sets of people, nested where needed, that carry membership, ownership and access."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.data_sources import DataSource
    from cpod.models.org import Department
    from cpod.models.people import Person

GroupType = Literal[
    "department", "team", "squad", "cohort", "committee", "project", "security", "distribution", "ad_group", "custom"
]
GroupStatus = Literal["active", "archived"]
GroupMembershipType = Literal["assigned", "dynamic"]
GroupVisibility = Literal["public", "private", "hidden"]
GroupSource = Literal["manual", "scim", "active_directory", "entra_id", "okta", "google_workspace", "hris", "rule"]


class Group(Entity):
    """A team, department, committee, cohort or directory group with its members and its owner."""

    name: str
    """Canonical name; for a directory group its account name there."""
    display_name: str | None
    """Friendlier name for screens; the name is shown where it is empty."""
    description: str | None
    """What the group is for."""
    type: GroupType | str
    """Purpose of the group."""
    status: GroupStatus | str
    """Whether the group is in use."""
    owner_id: str | None
    """Person who answers for the membership and approves changes to it. Id of Person."""
    parent_group_id: str | None
    """Group this one is nested in; empty at the top. Id of Group."""
    member_ids: list[str] | None
    """Direct members, each at most once."""
    member_count: int
    """Number of direct members."""
    membership_type: GroupMembershipType | str
    """Whether members are listed by hand or follow from a rule."""
    membership_rule: str | None
    """Filter over Person fields that decides a dynamic membership, in the syntax of list filters."""
    membership_evaluated_at: datetime | None
    """Age of a dynamic membership."""
    visibility: GroupVisibility | str
    """Public shows members to all, private to members, hidden to owners only."""
    email: str | None
    """Address that reaches the members."""
    is_mail_enabled: bool
    """Mail to the group's address is forwarded to its members."""
    is_security_enabled: bool
    """The group may be used to grant access."""
    source: GroupSource | str
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
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    parent: Expanded[Group | None]
    """Only with `expand=parent`."""
    children: Expanded[list[Group]]
    """Only with `expand=children`."""
    members: Expanded[list[Person]]
    """Only with `expand=members`."""
    data_source: Expanded[DataSource | None]
    """Only with `expand=dataSource`."""
    department: Expanded[Department | None]
    """Only with `expand=department`."""
