"""How the SDKs spell the names of the contract; the names of services are those of the tags."""

import pytest

from cpod_backend.derive.sdk.names import CSHARP, GO, LANGUAGES, PYTHON, TYPESCRIPT, enum_value, service, type_name, words
from tests.client import model


def spelled(name: str) -> tuple[str, ...]:
    return tuple(language.member(name) for language in LANGUAGES)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("People", ("people", "people", "People", "People")),
        ("DataSources", ("data_sources", "dataSources", "DataSources", "DataSources")),
        ("OKR", ("okr", "okr", "OKR", "Okr")),
        ("api-keys", ("api_keys", "apiKeys", "APIKeys", "ApiKeys")),
        ("grcControlIds", ("grc_control_ids", "grcControlIds", "GRCControlIDs", "GrcControlIds")),
        ("websiteUrl", ("website_url", "websiteUrl", "WebsiteURL", "WebsiteUrl")),
        ("line1", ("line1", "line1", "Line1", "Line1")),
        ("from", ("from_", "from", "From", "From")),
    ],
)
def test_a_name_is_spelled_as_its_language_does(name, expected):
    assert spelled(name) == expected


def test_the_first_entity_of_a_domain_is_its_service_and_the_others_are_members():
    assert [service("Licenses", "/v1/licenses", language) for language in LANGUAGES] == ["licenses", "licenses", "Licenses", "Licenses"]
    assert service("Licenses", "/v1/licenses/assignments", PYTHON) == "licenses.assignments"
    assert [service("Employee", "/v1/employee/calendar-events", language) for language in (PYTHON, TYPESCRIPT, GO)] == [
        "employee.calendar_events", "employee.calendarEvents", "Employee.CalendarEvents",
    ]  # fmt: skip


def test_methods_types_and_values_follow_each_language():
    assert [language.method("list") for language in LANGUAGES] == ["list", "list", "List", "ListAsync"]
    assert (type_name("Task", CSHARP), type_name("Task", GO), type_name("TaskCreate", CSHARP)) == ("ProjectTask", "Task", "TaskCreate")
    assert enum_value("Contract", "type", "statement_of_work", GO) == "cpod.ContractTypeStatementOfWork"
    assert enum_value("Contract", "type", "statement_of_work", CSHARP) == "ContractType.StatementOfWork"


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.key)
def test_no_two_things_of_the_contract_get_the_same_name(language):
    services = [service(entity.domain.name, entity.path, language) for entity in model().entities]
    assert len(set(services)) == len(services)
    for entity in model().entities:
        members = [language.member(name) for name in entity.fields]
        assert len(set(members)) == len(members), entity
        for field in entity.fields.values():
            choices = [language.member(choice) for choice in field.shape.choices]
            assert len(set(choices)) == len(choices), (entity, field.name)


def test_words_are_found_in_every_spelling():
    assert words("HTTPServer2") == ["http", "server2"]
    assert words("calendar-events") == words("calendarEvents") == ["calendar", "events"]
