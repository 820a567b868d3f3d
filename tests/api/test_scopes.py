"""What a token opens: the domains and verbs of its scopes, by whatever way a record could be reached, and nothing beside."""

import pytest

from cpod_backend.contract.entity import Many
from tests.client import Api, model

DOMAINS = [domain.prefix for domain in model().domains]


def narrowed(api: Api, scope: str) -> Api:
    """A client of the same tenant that has these scopes alone."""
    return Api.of(api.deployment, api.make("Group")["tenantId"], "narrow", scope)


def lacks(answer, scope: str) -> bool:
    wanted = f'Bearer realm="cpod", error="insufficient_scope", scope="{scope}"'
    return (answer.status, answer.headers.get("www-authenticate")) == (
        403,
        wanted,
    ) and answer.detail == f"the token lacks the scope {scope}"


@pytest.mark.parametrize("prefix", DOMAINS)
def test_reading_and_writing_are_opened_each_by_their_scope(api, prefix):
    reader, writer = narrowed(api, f"{prefix}:read"), narrowed(api, f"{prefix}:write")
    for entity in (entity for entity in model().entities if entity.domain.prefix == prefix):
        one = f"{entity.path}/{entity.prefix}-01JK1BA9HZWZBK01QDY53AAPZZ"
        assert reader.get(entity.path).status == 200
        assert [reader.get(one).status, writer.patch(one).status, writer.delete(one).status] == [404, 404, 404]
        assert all(lacks(answer, f"{prefix}:write") for answer in (reader.post(entity.path), reader.patch(one), reader.delete(one)))
        assert all(lacks(answer, f"{prefix}:read") for answer in (writer.get(entity.path), writer.get(one)))


@pytest.mark.parametrize("prefix", DOMAINS)
def test_no_other_domain_is_opened(api, prefix):
    reader = narrowed(api, f"{prefix}:read {prefix}:write")

    assert all(lacks(reader.get(f"/v1/{other}"), f"{other}:read") for other in DOMAINS if other != prefix)


def test_related_records_of_another_domain_need_its_scope_too(api):
    person = api.make("Person")
    api.make("LicenseAssignment", personId=person["id"])
    reader, both = narrowed(api, "people:read"), narrowed(api, "people:read licenses:read")

    assert lacks(reader.list("Person", expand="manager,licenses"), "licenses:read")
    assert lacks(reader.get(api.path(person["id"]), expand="licenses"), "licenses:read")
    assert reader.get(api.path(person["id"]), expand="manager").status == 200
    assert [item["personId"] for item in both.get(api.path(person["id"]), expand="licenses").data["licenses"]] == [person["id"]]


def test_no_relation_shows_a_record_of_a_domain_without_its_scope(api):
    for entity in model().entities:
        reader = narrowed(api, f"{entity.domain.prefix}:read")
        for name, relation in entity.relations.items():
            ref = (
                None if isinstance(relation, Many) else (entity.by_attr[relation.via].shape.items or entity.by_attr[relation.via].shape).ref
            )
            targets = [relation.entity] if isinstance(relation, Many) else ref.entities
            beyond = [
                f"{found}:read" for found in (model().by_name[target].domain.prefix for target in targets) if found != entity.domain.prefix
            ]
            answer = reader.list(entity.name, expand=name)
            assert lacks(answer, beyond[0]) if beyond else answer.status == 200, (entity.name, name)
