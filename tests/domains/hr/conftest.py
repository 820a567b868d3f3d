"""Postings and people that the HR tests share."""

import pytest


@pytest.fixture
def complete(api):
    """What an open posting needs."""
    return {
        "departmentId": api.make("Department")["id"],
        "locationId": api.make("Location")["id"],
        "hiringManagerId": api.make("Person")["id"],
    }


@pytest.fixture
def posting(api, complete):
    """An open posting with one opening."""
    return api.make("JobPosting", status="open", openings=1, **complete)
