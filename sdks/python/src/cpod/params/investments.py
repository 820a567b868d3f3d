# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""What the organization spends on technology and why: portfolio items and the cost centers that bear the cost. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, NumberRange
from cpod._core.typed import Required
from cpod.models.investments import (
    CostCenterAllocationMethod,
    CostCenterChargebackModel,
    CostCenterStatus,
    CostCenterType,
    TechPortfolioItemBusinessCriticality,
    TechPortfolioItemDisposition,
    TechPortfolioItemInvestmentCategory,
    TechPortfolioItemLifecycleStage,
    TechPortfolioItemPaceLayer,
    TechPortfolioItemTbmTower,
    TechPortfolioItemType,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

TechPortfolioItemSort = Literal[
    EntitySort,
    "name",
    "description",
    "type",
    "business_capability",
    "business_owner_id",
    "technical_owner_id",
    "vendor_id",
    "cost_center_id",
    "lifecycle_stage",
    "disposition",
    "pace_layer",
    "business_criticality",
    "business_fit_score",
    "technical_fit_score",
    "investment_category",
    "tbm_tower",
    "fiscal_year",
    "budget_amount",
    "actual_amount",
    "variance_amount",
    "currency",
    "successor_item_id",
    "retirement_date",
    "-name",
    "-description",
    "-type",
    "-business_capability",
    "-business_owner_id",
    "-technical_owner_id",
    "-vendor_id",
    "-cost_center_id",
    "-lifecycle_stage",
    "-disposition",
    "-pace_layer",
    "-business_criticality",
    "-business_fit_score",
    "-technical_fit_score",
    "-investment_category",
    "-tbm_tower",
    "-fiscal_year",
    "-budget_amount",
    "-actual_amount",
    "-variance_amount",
    "-currency",
    "-successor_item_id",
    "-retirement_date",
]
TechPortfolioItemRelation = Literal[
    "business_owner", "technical_owner", "technology_assets", "licenses", "vendor", "cost_center"
]
TechPortfolioItemMember = Literal[
    EntityMember,
    "name",
    "description",
    "type",
    "business_capability",
    "business_owner_id",
    "technical_owner_id",
    "technology_asset_ids",
    "license_ids",
    "vendor_id",
    "cost_center_id",
    "lifecycle_stage",
    "disposition",
    "pace_layer",
    "business_criticality",
    "business_fit_score",
    "technical_fit_score",
    "investment_category",
    "tbm_tower",
    "fiscal_year",
    "budget_amount",
    "actual_amount",
    "variance_amount",
    "currency",
    "successor_item_id",
    "retirement_date",
]
TechPortfolioItemFilterable = Literal[
    EntityFilterable,
    "name",
    "description",
    "type",
    "business_capability",
    "business_owner_id",
    "technical_owner_id",
    "technology_asset_ids",
    "license_ids",
    "vendor_id",
    "cost_center_id",
    "lifecycle_stage",
    "disposition",
    "pace_layer",
    "business_criticality",
    "business_fit_score",
    "technical_fit_score",
    "investment_category",
    "tbm_tower",
    "fiscal_year",
    "budget_amount",
    "actual_amount",
    "variance_amount",
    "currency",
    "successor_item_id",
    "retirement_date",
]
CostCenterSort = Literal[
    EntitySort,
    "code",
    "name",
    "description",
    "type",
    "status",
    "owner_id",
    "deputy_id",
    "parent_cost_center_id",
    "department_id",
    "legal_entity",
    "country",
    "is_postable",
    "chargeback_model",
    "allocation_method",
    "valid_from_date",
    "valid_to_date",
    "fiscal_year",
    "budget_amount",
    "currency",
    "-code",
    "-name",
    "-description",
    "-type",
    "-status",
    "-owner_id",
    "-deputy_id",
    "-parent_cost_center_id",
    "-department_id",
    "-legal_entity",
    "-country",
    "-is_postable",
    "-chargeback_model",
    "-allocation_method",
    "-valid_from_date",
    "-valid_to_date",
    "-fiscal_year",
    "-budget_amount",
    "-currency",
]
CostCenterRelation = Literal["owner", "parent_cost_center", "department", "children", "budgets"]
CostCenterMember = Literal[
    EntityMember,
    "code",
    "name",
    "description",
    "type",
    "status",
    "owner_id",
    "deputy_id",
    "parent_cost_center_id",
    "department_id",
    "legal_entity",
    "country",
    "is_postable",
    "chargeback_model",
    "allocation_method",
    "valid_from_date",
    "valid_to_date",
    "fiscal_year",
    "budget_amount",
    "currency",
    "spent_amount",
    "child_count",
]
CostCenterFilterable = Literal[
    EntityFilterable,
    "code",
    "name",
    "description",
    "type",
    "status",
    "owner_id",
    "deputy_id",
    "parent_cost_center_id",
    "department_id",
    "legal_entity",
    "country",
    "is_postable",
    "chargeback_model",
    "allocation_method",
    "valid_from_date",
    "valid_to_date",
    "fiscal_year",
    "budget_amount",
    "currency",
]


class TechPortfolioItemCreate(EntityInput, total=False):
    """What a client gives to create a TechPortfolioItem."""

    name: Required[str]
    """Name of the item."""
    description: str | None
    """Scope and purpose."""
    type: Required[TechPortfolioItemType]
    """Kind of item."""
    business_capability: str | None
    """Business capability it supports."""
    business_owner_id: str | None
    """Person who answers for its value. Id of Person."""
    technical_owner_id: str | None
    """Person who answers for its operation. Id of Person."""
    technology_asset_ids: Sequence[str] | None
    """Technology assets that make up the item."""
    license_ids: Sequence[str] | None
    """Licenses paid for it."""
    vendor_id: str | None
    """Main vendor. Id of Vendor."""
    cost_center_id: str | None
    """Cost center that pays. Id of CostCenter."""
    lifecycle_stage: TechPortfolioItemLifecycleStage
    """Stage of the item's life."""
    disposition: TechPortfolioItemDisposition | None
    """Decision on its future, after the TIME model."""
    pace_layer: TechPortfolioItemPaceLayer | None
    """Pace at which it changes."""
    business_criticality: TechPortfolioItemBusinessCriticality
    """Weight for the business."""
    business_fit_score: float | None
    """How well it serves the business, 5 being best."""
    technical_fit_score: float | None
    """How sound it is technically, 5 being best."""
    investment_category: TechPortfolioItemInvestmentCategory
    """What the money is for."""
    tbm_tower: TechPortfolioItemTbmTower | None
    """TBM resource tower to which the cost goes."""
    fiscal_year: Required[int]
    """Fiscal year of the amounts."""
    budget_amount: int | None
    """Approved spend for the year. In minor units of the currency, such as cents."""
    actual_amount: int | None
    """Spend so far. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of the amounts."""
    successor_item_id: str | None
    """Item that takes over. Id of TechPortfolioItem."""
    retirement_date: date | None
    """Planned or actual last day of use."""


class TechPortfolioItemUpdate(EntityInput, total=False):
    """The fields of a TechPortfolioItem to change; null clears an optional one."""

    name: str
    """Name of the item."""
    description: str | None
    """Scope and purpose."""
    type: TechPortfolioItemType
    """Kind of item."""
    business_capability: str | None
    """Business capability it supports."""
    business_owner_id: str | None
    """Person who answers for its value. Id of Person."""
    technical_owner_id: str | None
    """Person who answers for its operation. Id of Person."""
    technology_asset_ids: Sequence[str] | None
    """Technology assets that make up the item."""
    license_ids: Sequence[str] | None
    """Licenses paid for it."""
    vendor_id: str | None
    """Main vendor. Id of Vendor."""
    cost_center_id: str | None
    """Cost center that pays. Id of CostCenter."""
    lifecycle_stage: TechPortfolioItemLifecycleStage
    """Stage of the item's life."""
    disposition: TechPortfolioItemDisposition | None
    """Decision on its future, after the TIME model."""
    pace_layer: TechPortfolioItemPaceLayer | None
    """Pace at which it changes."""
    business_criticality: TechPortfolioItemBusinessCriticality
    """Weight for the business."""
    business_fit_score: float | None
    """How well it serves the business, 5 being best."""
    technical_fit_score: float | None
    """How sound it is technically, 5 being best."""
    investment_category: TechPortfolioItemInvestmentCategory
    """What the money is for."""
    tbm_tower: TechPortfolioItemTbmTower | None
    """TBM resource tower to which the cost goes."""
    fiscal_year: int
    """Fiscal year of the amounts."""
    budget_amount: int | None
    """Approved spend for the year. In minor units of the currency, such as cents."""
    actual_amount: int | None
    """Spend so far. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of the amounts."""
    successor_item_id: str | None
    """Item that takes over. Id of TechPortfolioItem."""
    retirement_date: date | None
    """Planned or actual last day of use."""


class CostCenterCreate(EntityInput, total=False):
    """What a client gives to create a CostCenter."""

    code: Required[str]
    """Code in the ledger, such as CC-ENG-001."""
    name: Required[str]
    """Display name."""
    description: str | None
    """What is charged here."""
    type: CostCenterType
    """Function of the cost center."""
    status: CostCenterStatus
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
    chargeback_model: CostCenterChargebackModel
    """Whether users of the service see or pay the cost."""
    allocation_method: CostCenterAllocationMethod
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


class CostCenterUpdate(EntityInput, total=False):
    """The fields of a CostCenter to change; null clears an optional one."""

    code: str
    """Code in the ledger, such as CC-ENG-001."""
    name: str
    """Display name."""
    description: str | None
    """What is charged here."""
    type: CostCenterType
    """Function of the cost center."""
    status: CostCenterStatus
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
    chargeback_model: CostCenterChargebackModel
    """Whether users of the service see or pay the cost."""
    allocation_method: CostCenterAllocationMethod
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


class TechPortfolioItemList(EntityList, total=False):
    """What a list of TechPortfolioItem records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    type: TechPortfolioItemType | Sequence[TechPortfolioItemType]
    """One of these."""
    business_capability: str | Sequence[str]
    """One of these."""
    business_owner_id: str | Sequence[str]
    """One of these."""
    technical_owner_id: str | Sequence[str]
    """One of these."""
    technology_asset_ids: str | Sequence[str]
    """Contains one of these."""
    license_ids: str | Sequence[str]
    """Contains one of these."""
    vendor_id: str | Sequence[str]
    """One of these."""
    cost_center_id: str | Sequence[str]
    """One of these."""
    lifecycle_stage: TechPortfolioItemLifecycleStage | Sequence[TechPortfolioItemLifecycleStage]
    """One of these."""
    disposition: TechPortfolioItemDisposition | Sequence[TechPortfolioItemDisposition]
    """One of these."""
    pace_layer: TechPortfolioItemPaceLayer | Sequence[TechPortfolioItemPaceLayer]
    """One of these."""
    business_criticality: TechPortfolioItemBusinessCriticality | Sequence[TechPortfolioItemBusinessCriticality]
    """One of these."""
    business_fit_score: NumberRange
    """Compared."""
    technical_fit_score: NumberRange
    """Compared."""
    investment_category: TechPortfolioItemInvestmentCategory | Sequence[TechPortfolioItemInvestmentCategory]
    """One of these."""
    tbm_tower: TechPortfolioItemTbmTower | Sequence[TechPortfolioItemTbmTower]
    """One of these."""
    fiscal_year: IntegerRange
    """Compared."""
    budget_amount: IntegerRange
    """Compared."""
    actual_amount: IntegerRange
    """Compared."""
    variance_amount: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    successor_item_id: str | Sequence[str]
    """One of these."""
    retirement_date: DateRange
    """Compared."""
    sort: TechPortfolioItemSort | Sequence[TechPortfolioItemSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: TechPortfolioItemRelation | Sequence[TechPortfolioItemRelation]
    """Related records that come along."""
    fields: TechPortfolioItemMember | Sequence[TechPortfolioItemMember]
    """The only members that are wanted."""
    exists: TechPortfolioItemFilterable | Sequence[TechPortfolioItemFilterable]
    """Members that have a value."""
    missing: TechPortfolioItemFilterable | Sequence[TechPortfolioItemFilterable]
    """Members that have none."""


class CostCenterList(EntityList, total=False):
    """What a list of CostCenter records can be narrowed and arranged by."""

    code: str | Sequence[str]
    """One of these."""
    name: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    type: CostCenterType | Sequence[CostCenterType]
    """One of these."""
    status: CostCenterStatus | Sequence[CostCenterStatus]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    deputy_id: str | Sequence[str]
    """One of these."""
    parent_cost_center_id: str | Sequence[str]
    """One of these."""
    department_id: str | Sequence[str]
    """One of these."""
    legal_entity: str | Sequence[str]
    """One of these."""
    country: str | Sequence[str]
    """One of these."""
    is_postable: bool | Sequence[bool]
    """One of these."""
    chargeback_model: CostCenterChargebackModel | Sequence[CostCenterChargebackModel]
    """One of these."""
    allocation_method: CostCenterAllocationMethod | Sequence[CostCenterAllocationMethod]
    """One of these."""
    valid_from_date: DateRange
    """Compared."""
    valid_to_date: DateRange
    """Compared."""
    fiscal_year: IntegerRange
    """Compared."""
    budget_amount: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    sort: CostCenterSort | Sequence[CostCenterSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: CostCenterRelation | Sequence[CostCenterRelation]
    """Related records that come along."""
    fields: CostCenterMember | Sequence[CostCenterMember]
    """The only members that are wanted."""
    exists: CostCenterFilterable | Sequence[CostCenterFilterable]
    """Members that have a value."""
    missing: CostCenterFilterable | Sequence[CostCenterFilterable]
    """Members that have none."""
