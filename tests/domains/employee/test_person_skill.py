"""Skills: a statement with proof, confirmed by somebody else."""

import pytest


def test_confirming_a_skill_stamps_the_time_and_taking_it_back_clears_it(api):
    skill = api.make("PersonSkill")
    assert skill["verifiedAt"] is None

    confirmed = api.change(skill, verifiedById=api.make("Person")["id"]).data
    assert confirmed["verifiedAt"] == confirmed["updatedAt"]

    later = api.change(skill, notes="Seen in the last upgrade.").data
    assert later["verifiedAt"] == confirmed["verifiedAt"]

    assert api.change(skill, verifiedById=None).data["verifiedAt"] is None


def test_a_skill_confirmed_from_the_start_has_the_time_of_creation(api):
    skill = api.make("PersonSkill", verifiedById=api.make("Person")["id"])

    assert skill["verifiedAt"] == skill["createdAt"]


def test_nobody_confirms_their_own_skill(api):
    skill = api.make("PersonSkill")

    refused = api.change(skill, verifiedById=skill["personId"])

    assert (refused.status, refused.fields) == (422, ["/verifiedById"])


@pytest.mark.parametrize(("until", "expired"), [("2021-01-01", True), ("2099-01-01", False), (None, False)])
def test_a_certificate_lapses_after_its_last_day(api, until, expired):
    assert api.make("PersonSkill", issuedDate="2020-01-01", validUntilDate=until)["isExpired"] is expired


@pytest.mark.parametrize(("fields", "at"), [
    ({"taxonomy": None, "taxonomyCode": "S1.2"}, "/taxonomy"),
    ({"source": "certification", "issuer": None}, "/issuer"),
    ({"issuedDate": "2026-03-02", "validUntilDate": "2026-03-01"}, "/validUntilDate"),
    ({"proficiencyLevel": 4, "targetLevel": 3}, "/targetLevel"),
])  # fmt: skip
def test_a_skill_that_contradicts_itself_is_refused(api, fields, at):
    refused = api.create("PersonSkill", **fields)

    assert (refused.status, refused.fields) == (422, [at])


@pytest.mark.parametrize("fields", [
    {"taxonomyCode": None, "taxonomy": None},
    {"source": "self_reported", "issuer": None},
    {"issuedDate": "2026-03-02", "validUntilDate": "2026-03-02"},
    {"proficiencyLevel": 4, "targetLevel": 4},
])  # fmt: skip
def test_a_skill_at_the_edge_is_accepted(api, fields):
    assert api.create("PersonSkill", **fields).status == 201


def test_a_person_states_a_skill_once(api):
    skill = api.make("PersonSkill")

    assert api.create("PersonSkill", personId=skill["personId"], name=skill["name"]).status == 422
    assert api.create("PersonSkill", personId=skill["personId"], name="Terraform").status == 201


def test_a_skill_stays_with_its_person(api):
    assert api.change(api.make("PersonSkill"), personId=api.make("Person")["id"]).fields == ["/personId"]
