"""Onboards people: each gets a seat of a license, and who comes too late is told so.

Run it against the emulator: CPOD_BASE_URL=http://localhost:4000 CPOD_API_KEY=any-key python onboarding.py
"""

from __future__ import annotations

from cpod import CpodClient, UnprocessableEntityError
from cpod.models import Person, SoftwareLicense

NAMES = [("Ada", "Lovelace"), ("Grace", "Hopper"), ("Alan", "Turing")]


def license_with_seats(client: CpodClient, seats: int) -> SoftwareLicense:
    """The license that newcomers get, bought where there is none yet."""
    found = client.licenses.list(name="Editor for newcomers", vendor="Inkwell", page_size=1)
    if found.data:
        return found[0]
    return client.licenses.create(
        name="Editor for newcomers",
        vendor="Inkwell",
        product_name="Editor Pro",
        license_type="subscription",
        total_seats=seats,
    )


def hired(client: CpodClient, first_name: str, last_name: str) -> Person:
    """The person with this name, created where there is none yet."""
    email = f"{first_name}.{last_name}@acme.example".lower()
    found = client.people.list(email=email, page_size=1)
    if found.data:
        return found[0]
    return client.people.create(first_name=first_name, last_name=last_name, email=email, type="employee")


def main() -> None:
    with CpodClient.from_env() as client:
        license = license_with_seats(client, seats=2)
        for first_name, last_name in NAMES:
            person = hired(client, first_name, last_name)
            try:
                client.licenses.assignments.create(license_id=license.id, person_id=person.id)
                print(f"{person.display_name} has a seat of {license.name}.")
            except UnprocessableEntityError as error:
                print(f"{person.display_name} has no seat: {error.errors[0].detail}.")
        license = client.licenses.get(license.id, expand="assignments")
        print(f"{license.used_seats} of {license.total_seats} seats are taken, by {len(license.assignments)} people.")


if __name__ == "__main__":
    main()
