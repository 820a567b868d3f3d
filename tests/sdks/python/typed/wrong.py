"""Mistakes that type checkers find: each line that ends in `# wrong`, and no other."""

from datetime import UTC, datetime

from cpod import CpodClient

client = CpodClient(api_key="any-key")

client.people.create(first_name="Ada", last_name="Lovelace", email="ada@acme.com")  # wrong
client.people.create(first_name="Ada", last_name="Lovelace", email="ada@acme.com", type="robot")  # wrong
client.people.create(first_name="Ada", last_name="Lovelace", email=None, type="employee")  # wrong
client.people.update("per-1", version=2)  # wrong
client.people.update("per-1", first_name=None)  # wrong
client.people.update("per-1", start_date="2026-06-01")  # wrong
client.people.update("per-1", shoe_size=43)  # wrong
client.people.update(person_id="per-1")  # wrong
client.people.list(status="napping")  # wrong
client.people.list(created_at=datetime(2026, 1, 1, tzinfo=UTC))  # wrong
client.people.list(sort="shoe_size")  # wrong
client.people.list(expand="assignments")  # wrong
client.people.get("per-1", expand=["groups", "pets"])  # wrong
client.people.get("per-1", fields="firstName")  # wrong
client.people.get("per-1", request_options={"patience": 3})  # wrong
client.procurement.update("sup-1", address={"line1": "1 Harbour Yard", "town": "London"})  # wrong
client.storage.upload("obj-1", "text")  # wrong
print(client.people.get("per-1").shoe_size)  # wrong
print(client.people.get("per-1").job_title.upper())  # wrong
print(client.people.vendors)  # wrong
CpodClient(api_key=5)  # wrong
CpodClient.from_env(patience=3)  # wrong
