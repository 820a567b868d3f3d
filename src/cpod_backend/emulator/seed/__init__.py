"""The seed data: one consistent company, the same bytes for the same number of people."""

from collections.abc import Callable
from importlib import import_module

from cpod_backend.contract.model import Model
from cpod_backend.emulator.seed.company import Company
from cpod_backend.stores.protocol import Store

# A domain refers to those before it; what must refer to a later one is linked after all are sown.
ORDER = (
    "org", "people", "groups", "investments", "contracts", "procurement", "catalog", "technology", "assets", "datasources",
    "licenses", "employee", "performance", "learning", "hr", "customer", "projects", "okr", "work", "finance", "approvals",
    "helpdesk", "risk", "grc", "soc", "storage", "knowledge", "rfp", "integration", "telemetry", "notifications", "relationships",
)  # fmt: skip


async def sow(model: Model, store: Store, tenant: str, people: int, report: Callable[[str, int], None] | None = None) -> Company:
    """Fills the tenant with the company. `report` is told of each record: its entity and the number of that entity so far."""
    company = Company(model, store, tenant, people, report)
    modules = [import_module(f"{__name__}.{name}") for name in ORDER]
    for module in modules:
        await module.sow(company)
    for module in modules:
        if hasattr(module, "link"):
            await module.link(company)
    return company
