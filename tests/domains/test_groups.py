"""Groups: members stand once and work here, nesting has an end, and what is in use does not hang on what is not."""

import pytest


def chain(api, length):
    """Groups of which each lies in the one before; the topmost first."""
    groups = [api.make("Group")]
    while len(groups) < length:
        groups.append(api.make("Group", parentGroupId=groups[-1]["id"]))
    return groups


def test_member_count_follows_the_members(api):
    people = [api.make("Person")["id"] for _ in range(3)]
    group = api.make("Group", memberIds=people)

    assert group["memberCount"] == 3
    assert api.change(group, memberIds=people[:1]).data["memberCount"] == 1
    assert api.change(group, memberIds=None).data["memberCount"] == 0


def test_a_group_without_members_counts_none(api):
    assert api.make("Group")["memberCount"] == 0


def test_a_member_stands_once(api):
    person = api.make("Person")["id"]

    refused = api.create("Group", memberIds=[person, person])

    assert (refused.status, refused.fields) == (422, ["/memberIds/1"])


def test_groups_form_no_circle(api):
    top, _, bottom = chain(api, 3)

    refused = api.change(top, parentGroupId=bottom["id"])

    assert (refused.status, refused.fields) == (422, ["/parentGroupId"])
    assert api.change(bottom, parentGroupId=top["id"]).status == 200


def test_a_group_does_not_lie_in_itself(api):
    group = api.make("Group")

    assert api.change(group, parentGroupId=group["id"]).fields == ["/parentGroupId"]


def test_groups_are_nested_ten_levels_deep_and_no_deeper(api):
    groups = chain(api, 10)

    refused = api.create("Group", parentGroupId=groups[-1]["id"])

    assert (refused.status, refused.fields) == (422, ["/parentGroupId"])


def test_a_group_takes_the_groups_below_it_along(api):
    groups = chain(api, 8)
    branch = chain(api, 3)

    refused = api.change(branch[0], parentGroupId=groups[7]["id"])

    assert (refused.status, refused.fields) == (422, ["/parentGroupId"])
    assert api.change(branch[0], parentGroupId=groups[6]["id"]).status == 200


def test_a_dynamic_group_needs_a_rule(api):
    refused = api.create("Group", membershipType="dynamic")

    assert (refused.status, refused.fields) == (422, ["/membershipRule"])
    assert api.create("Group", membershipType="dynamic", membershipRule="status=active").status == 201


def test_an_assigned_group_has_no_rule(api):
    refused = api.create("Group", membershipRule="status=active")

    assert (refused.status, refused.fields) == (422, ["/membershipRule"])


def test_members_of_a_dynamic_group_are_not_sent(api):
    person = api.make("Person")["id"]
    group = api.make("Group", membershipType="dynamic", membershipRule="status=active")

    assert group["membershipEvaluatedAt"] is None
    assert api.change(group, memberIds=[person]).fields == ["/memberIds"]
    assert api.create("Group", membershipType="dynamic", membershipRule="status=active", memberIds=[person]).fields == ["/memberIds"]


def test_a_group_that_becomes_dynamic_keeps_its_members(api):
    group = api.make("Group", memberIds=[api.make("Person")["id"]])

    changed = api.change(group, membershipType="dynamic", membershipRule="status=active").data

    assert changed["memberIds"] == group["memberIds"]


def test_who_has_left_is_not_added(api):
    here, gone = api.make("Person")["id"], api.make("Person", status="terminated")["id"]

    refused = api.create("Group", memberIds=[here, gone])

    assert (refused.status, refused.fields) == (422, ["/memberIds/1"])


def test_who_leaves_later_may_stay(api):
    person, other = api.make("Person"), api.make("Person")
    group = api.make("Group", memberIds=[person["id"]])
    api.change(person, status="terminated")

    assert api.change(group, memberIds=[person["id"], other["id"]]).status == 200


def test_a_mail_enabled_group_has_an_address(api):
    refused = api.create("Group", isMailEnabled=True, email=None)

    assert (refused.status, refused.fields) == (422, ["/email"])
    assert api.create("Group", isMailEnabled=False, email=None).status == 201


def test_a_group_with_an_active_child_is_not_archived(api):
    parent, child = chain(api, 2)

    refused = api.change(parent, status="archived")

    assert (refused.status, refused.fields) == (422, ["/status"])
    api.change(child, status="archived")
    assert api.change(parent, status="archived").status == 200


def test_an_active_group_does_not_come_into_an_archived_one(api):
    parent, child = chain(api, 2)
    api.change(child, status="archived")
    api.change(parent, status="archived")

    assert api.change(child, status="active").fields == ["/parentGroupId"]
    assert api.create("Group", parentGroupId=parent["id"]).fields == ["/parentGroupId"]
    assert api.create("Group", parentGroupId=parent["id"], status="archived").status == 201


@pytest.mark.parametrize(("start", "change"), [("active", "archived"), ("archived", "active")])
def test_groups_are_archived_and_brought_back(api, start, change):
    assert api.change(api.make("Group", status=start), status=change).data["status"] == change


@pytest.mark.parametrize(("field", "value"), [("name", "platform"), ("email", "platform@acme.example")])
def test_name_and_address_are_held_once(api, field, value):
    api.make("Group", **{field: value})

    assert api.create("Group", **{field: value}).fields == [f"/{field}"]
