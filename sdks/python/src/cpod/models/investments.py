# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""What the organization spends on technology and why: portfolio items and the cost centers that bear the cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date

    from cpod.models.contracts import Vendor
    from cpod.models.finance import Budget
    from cpod.models.licenses import SoftwareLicense
    from cpod.models.org import Department
    from cpod.models.people import Person
    from cpod.models.technology import TechnologyAsset

TechPortfolioItemType = Literal[
    "application", "platform", "infrastructure", "service", "initiative", "data_product", "end_user_device"
]
TechPortfolioItemLifecycleStage = Literal["plan", "phase_in", "active", "phase_out", "end_of_life"]
TechPortfolioItemDisposition = Literal["tolerate", "invest", "migrate", "eliminate"]
TechPortfolioItemPaceLayer = Literal["system_of_record", "system_of_differentiation", "system_of_innovation"]
TechPortfolioItemBusinessCriticality = Literal[
    "administrative", "business_operational", "business_critical", "mission_critical"
]
TechPortfolioItemInvestmentCategory = Literal["run", "grow", "transform"]
TechPortfolioItemTbmTower = Literal[
    "data_center",
    "compute",
    "storage",
    "network",
    "platform",
    "output",
    "end_user",
    "application",
    "delivery",
    "security_and_compliance",
    "it_management",
    "ai",
]
CostCenterType = Literal[
    "production", "service", "administration", "sales", "research_and_development", "project", "shared", "statutory"
]
CostCenterStatus = Literal["planned", "active", "blocked", "closed"]
CostCenterChargebackModel = Literal["none", "showback", "chargeback"]
CostCenterAllocationMethod = Literal["direct", "headcount", "usage", "revenue", "fixed_percent", "even_split"]


class TechPortfolioItem(Entity):
    """A technology in the portfolio, judged for fit, cost and future for one fiscal year."""

    name: str
    """Name of the item."""
    description: str | None
    """Scope and purpose."""
    type: TechPortfolioItemType | str
    """Kind of item."""
    business_capability: str | None
    """Business capability it supports."""
    business_owner_id: str | None
    """Person who answers for its value. Id of Person."""
    technical_owner_id: str | None
    """Person who answers for its operation. Id of Person."""
    technology_asset_ids: list[str] | None
    """Technology assets that make up the item."""
    license_ids: list[str] | None
    """Licenses paid for it."""
    vendor_id: str | None
    """Main vendor. Id of Vendor."""
    cost_center_id: str | None
    """Cost center that pays. Id of CostCenter."""
    lifecycle_stage: TechPortfolioItemLifecycleStage | str
    """Stage of the item's life."""
    disposition: TechPortfolioItemDisposition | str | None
    """Decision on its future, after the TIME model."""
    pace_layer: TechPortfolioItemPaceLayer | str | None
    """Pace at which it changes."""
    business_criticality: TechPortfolioItemBusinessCriticality | str
    """Weight for the business."""
    business_fit_score: float | None
    """How well it serves the business, 5 being best."""
    technical_fit_score: float | None
    """How sound it is technically, 5 being best."""
    investment_category: TechPortfolioItemInvestmentCategory | str
    """What the money is for."""
    tbm_tower: TechPortfolioItemTbmTower | str | None
    """TBM resource tower to which the cost goes."""
    fiscal_year: int
    """Fiscal year of the amounts."""
    budget_amount: int | None
    """Approved spend for the year. In minor units of the currency, such as cents."""
    actual_amount: int | None
    """Spend so far. In minor units of the currency, such as cents."""
    variance_amount: int | None
    """What is left, negative where overspent. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of the amounts."""
    successor_item_id: str | None
    """Item that takes over. Id of TechPortfolioItem."""
    retirement_date: date | None
    """Planned or actual last day of use."""
    business_owner: Expanded[Person | None]
    """Only with `expand=businessOwner`."""
    technical_owner: Expanded[Person | None]
    """Only with `expand=technicalOwner`."""
    technology_assets: Expanded[list[TechnologyAsset]]
    """Only with `expand=technologyAssets`."""
    licenses: Expanded[list[SoftwareLicense]]
    """Only with `expand=licenses`."""
    vendor: Expanded[Vendor | None]
    """Only with `expand=vendor`."""
    cost_center: Expanded[CostCenter | None]
    """Only with `expand=costCenter`."""


class CostCenter(Entity):
    """A unit of the organization to which costs are charged and which someone answers for."""

    code: str
    """Code in the ledger, such as CC-ENG-001."""
    name: str
    """Display name."""
    description: str | None
    """What is charged here."""
    type: CostCenterType | str
    """Function of the cost center."""
    status: CostCenterStatus | str
    """blocked takes no new postings, closed is gone for good."""
    owner_id: str | None
    """Person who answers for the budget. Id of Person."""
    deputy_id: str | None
    """Person who stands in for the owner. Id of Person."""
    parent_cost_center_id: str | None
    """Node above in the hierarchy. Id of CostCenter."""
    department_id: str | None
    """Department it belongs to. Id of Department."""
    legal_entity: str | None
    """Company in whose books it stands."""
    country: str | None
    """Country of that company."""
    is_postable: bool
    """False for nodes that only group others."""
    chargeback_model: CostCenterChargebackModel | str
    """Whether users of the service see or pay the cost."""
    allocation_method: CostCenterAllocationMethod | str
    """Key by which shared cost is passed on."""
    valid_from_date: date | None
    """First day on which it can be charged."""
    valid_to_date: date | None
    """Last day on which it can be charged."""
    fiscal_year: int | None
    """Calendar year for which budgetAmount is granted."""
    budget_amount: int | None
    """Yearly budget. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of the amounts."""
    spent_amount: int
    """Spend of the year. In minor units of the currency, such as cents."""
    child_count: int
    """Nodes directly below."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    parent_cost_center: Expanded[CostCenter | None]
    """Only with `expand=parentCostCenter`."""
    department: Expanded[Department | None]
    """Only with `expand=department`."""
    children: Expanded[list[CostCenter]]
    """Only with `expand=children`."""
    budgets: Expanded[list[Budget]]
    """Only with `expand=budgets`."""
