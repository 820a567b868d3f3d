# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""What the organization sells and buys: products and services and the tree they are sorted in. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cpod._core.listing import IntegerRange, NumberRange
from cpod._core.typed import Required, TypedDict
from cpod.models.catalog import (
    ProductBillingPeriod,
    ProductCategoryAttributeDefinitionDataType,
    ProductCategoryDefaultTaxCategory,
    ProductCategoryStatus,
    ProductStatus,
    ProductTaxCategory,
    ProductType,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

ProductSort = Literal[
    EntitySort,
    "sku",
    "name",
    "description",
    "type",
    "status",
    "category_id",
    "brand",
    "manufacturer_part_number",
    "gtin",
    "hs_code",
    "unit_code",
    "unit_price",
    "unit_cost",
    "currency",
    "margin_percent",
    "billing_period",
    "tax_category",
    "preferred_supplier_id",
    "min_order_quantity",
    "weight_grams",
    "successor_product_id",
    "-sku",
    "-name",
    "-description",
    "-type",
    "-status",
    "-category_id",
    "-brand",
    "-manufacturer_part_number",
    "-gtin",
    "-hs_code",
    "-unit_code",
    "-unit_price",
    "-unit_cost",
    "-currency",
    "-margin_percent",
    "-billing_period",
    "-tax_category",
    "-preferred_supplier_id",
    "-min_order_quantity",
    "-weight_grams",
    "-successor_product_id",
]
ProductRelation = Literal["category", "preferred_supplier", "successor_product", "features"]
ProductMember = Literal[
    EntityMember,
    "sku",
    "name",
    "description",
    "type",
    "status",
    "category_id",
    "brand",
    "manufacturer_part_number",
    "gtin",
    "hs_code",
    "unit_code",
    "unit_price",
    "unit_cost",
    "currency",
    "margin_percent",
    "price_tiers",
    "billing_period",
    "tax_category",
    "preferred_supplier_id",
    "min_order_quantity",
    "weight_grams",
    "bundle_items",
    "attributes",
    "image_urls",
    "successor_product_id",
]
ProductFilterable = Literal[
    EntityFilterable,
    "sku",
    "name",
    "description",
    "type",
    "status",
    "category_id",
    "brand",
    "manufacturer_part_number",
    "gtin",
    "hs_code",
    "unit_code",
    "unit_price",
    "unit_cost",
    "currency",
    "margin_percent",
    "billing_period",
    "tax_category",
    "preferred_supplier_id",
    "min_order_quantity",
    "weight_grams",
    "image_urls",
    "successor_product_id",
]
ProductCategorySort = Literal[
    EntitySort,
    "name",
    "slug",
    "code",
    "description",
    "parent_category_id",
    "status",
    "sort_order",
    "unspsc_code",
    "gpc_brick_code",
    "manager_id",
    "gl_account_code",
    "default_tax_category",
    "is_sellable",
    "is_purchasable",
    "image_url",
    "-name",
    "-slug",
    "-code",
    "-description",
    "-parent_category_id",
    "-status",
    "-sort_order",
    "-unspsc_code",
    "-gpc_brick_code",
    "-manager_id",
    "-gl_account_code",
    "-default_tax_category",
    "-is_sellable",
    "-is_purchasable",
    "-image_url",
]
ProductCategoryRelation = Literal["parent_category", "manager", "child_categories", "products"]
ProductCategoryMember = Literal[
    EntityMember,
    "name",
    "slug",
    "code",
    "description",
    "parent_category_id",
    "path",
    "level",
    "status",
    "sort_order",
    "unspsc_code",
    "gpc_brick_code",
    "manager_id",
    "gl_account_code",
    "default_tax_category",
    "is_sellable",
    "is_purchasable",
    "attribute_definitions",
    "image_url",
    "product_count",
    "child_count",
]
ProductCategoryFilterable = Literal[
    EntityFilterable,
    "name",
    "slug",
    "code",
    "description",
    "parent_category_id",
    "status",
    "sort_order",
    "unspsc_code",
    "gpc_brick_code",
    "manager_id",
    "gl_account_code",
    "default_tax_category",
    "is_sellable",
    "is_purchasable",
    "image_url",
]


class ProductCreate(EntityInput, total=False):
    """What a client gives to create a Product."""

    sku: Required[str]
    """Stock keeping unit, the product's code in the tenant."""
    name: Required[str]
    """Display name."""
    description: str | None
    """What it is and does, in Markdown."""
    type: Required[ProductType]
    """Kind of product."""
    status: ProductStatus
    """State in the catalog; discontinued products are sold out and not reordered."""
    category_id: str | None
    """Category it is sorted in. Id of ProductCategory."""
    brand: str | None
    """Brand."""
    manufacturer_part_number: str | None
    """Number the maker gives it."""
    gtin: str | None
    """GS1 Global Trade Item Number of 8, 12, 13 or 14 digits."""
    hs_code: str | None
    """Customs tariff number in the Harmonized System."""
    unit_code: str
    """Unit of sale in UN/ECE Recommendation 20; C62 is one piece."""
    unit_price: int | None
    """Net list price of one unit. In minor units of the currency, such as cents."""
    unit_cost: int | None
    """Usual cost of one unit. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of prices and cost."""
    price_tiers: Sequence[ProductPriceTierInput] | None
    """List prices for larger quantities."""
    billing_period: ProductBillingPeriod
    """How often it is charged."""
    tax_category: ProductTaxCategory
    """Usual tax treatment."""
    preferred_supplier_id: str | None
    """Supplier from whom it is bought first. Id of Supplier."""
    min_order_quantity: float | None
    """Smallest quantity sold or ordered."""
    weight_grams: float | None
    """Weight of one unit with packaging."""
    bundle_items: Sequence[ProductBundleItemInput] | None
    """Parts of a bundle."""
    attributes: Sequence[ProductAttributeInput] | None
    """Further properties, as the category defines them."""
    image_urls: Sequence[str] | None
    """Pictures, the main one first."""
    successor_product_id: str | None
    """Product that replaces it. Id of Product."""


class ProductPriceTierInput(TypedDict, total=False):
    """One list price for a larger quantity."""

    min_quantity: Required[float]
    """Quantity from which the price holds."""
    unit_price: Required[int]
    """Net price of one unit. In minor units of the currency, such as cents."""


class ProductBundleItemInput(TypedDict, total=False):
    """One part of a bundle."""

    product_id: Required[str]
    """Part. Id of Product."""
    quantity: Required[float]
    """How many of it, above 0."""


class ProductAttributeInput(TypedDict, total=False):
    """One further property."""

    name: Required[str]
    """Property."""
    value: Required[str]
    """Value."""
    unit_code: str | None
    """Unit of the value."""


class ProductUpdate(EntityInput, total=False):
    """The fields of a Product to change; null clears an optional one."""

    sku: str
    """Stock keeping unit, the product's code in the tenant."""
    name: str
    """Display name."""
    description: str | None
    """What it is and does, in Markdown."""
    type: ProductType
    """Kind of product."""
    status: ProductStatus
    """State in the catalog; discontinued products are sold out and not reordered."""
    category_id: str | None
    """Category it is sorted in. Id of ProductCategory."""
    brand: str | None
    """Brand."""
    manufacturer_part_number: str | None
    """Number the maker gives it."""
    gtin: str | None
    """GS1 Global Trade Item Number of 8, 12, 13 or 14 digits."""
    hs_code: str | None
    """Customs tariff number in the Harmonized System."""
    unit_code: str
    """Unit of sale in UN/ECE Recommendation 20; C62 is one piece."""
    unit_price: int | None
    """Net list price of one unit. In minor units of the currency, such as cents."""
    unit_cost: int | None
    """Usual cost of one unit. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of prices and cost."""
    price_tiers: Sequence[ProductPriceTierInput] | None
    """List prices for larger quantities."""
    billing_period: ProductBillingPeriod
    """How often it is charged."""
    tax_category: ProductTaxCategory
    """Usual tax treatment."""
    preferred_supplier_id: str | None
    """Supplier from whom it is bought first. Id of Supplier."""
    min_order_quantity: float | None
    """Smallest quantity sold or ordered."""
    weight_grams: float | None
    """Weight of one unit with packaging."""
    bundle_items: Sequence[ProductBundleItemInput] | None
    """Parts of a bundle."""
    attributes: Sequence[ProductAttributeInput] | None
    """Further properties, as the category defines them."""
    image_urls: Sequence[str] | None
    """Pictures, the main one first."""
    successor_product_id: str | None
    """Product that replaces it. Id of Product."""


class ProductCategoryCreate(EntityInput, total=False):
    """What a client gives to create a ProductCategory."""

    name: Required[str]
    """Display name."""
    slug: str | None
    """Name for addresses."""
    code: str | None
    """Code in the ledger or merchandise system."""
    description: str | None
    """What belongs here."""
    parent_category_id: str | None
    """Category above. Id of ProductCategory."""
    status: ProductCategoryStatus
    """hidden categories are used but not shown to buyers."""
    sort_order: int
    """Place among its siblings, lowest first."""
    unspsc_code: str | None
    """Matching UNSPSC code."""
    gpc_brick_code: str | None
    """Matching GS1 GPC brick."""
    manager_id: str | None
    """Category manager. Id of Person."""
    gl_account_code: str | None
    """Usual account in the general ledger."""
    default_tax_category: ProductCategoryDefaultTaxCategory
    """Tax treatment proposed for new products."""
    is_sellable: bool
    """Whether its products are sold."""
    is_purchasable: bool
    """Whether its products are bought."""
    attribute_definitions: Sequence[ProductCategoryAttributeDefinitionInput] | None
    """Properties that products of the category carry; categories below inherit them."""
    image_url: str | None
    """Picture."""


class ProductCategoryAttributeDefinitionInput(TypedDict, total=False):
    """One property that products of the category carry."""

    name: Required[str]
    """Property."""
    data_type: ProductCategoryAttributeDefinitionDataType
    """Kind of value."""
    unit_code: str | None
    """Unit of a number."""
    allowed_values: Sequence[str] | None
    """Values to choose from."""
    is_required: bool
    """Whether every product has it."""


class ProductCategoryUpdate(EntityInput, total=False):
    """The fields of a ProductCategory to change; null clears an optional one."""

    name: str
    """Display name."""
    slug: str | None
    """Name for addresses."""
    code: str | None
    """Code in the ledger or merchandise system."""
    description: str | None
    """What belongs here."""
    parent_category_id: str | None
    """Category above. Id of ProductCategory."""
    status: ProductCategoryStatus
    """hidden categories are used but not shown to buyers."""
    sort_order: int
    """Place among its siblings, lowest first."""
    unspsc_code: str | None
    """Matching UNSPSC code."""
    gpc_brick_code: str | None
    """Matching GS1 GPC brick."""
    manager_id: str | None
    """Category manager. Id of Person."""
    gl_account_code: str | None
    """Usual account in the general ledger."""
    default_tax_category: ProductCategoryDefaultTaxCategory
    """Tax treatment proposed for new products."""
    is_sellable: bool
    """Whether its products are sold."""
    is_purchasable: bool
    """Whether its products are bought."""
    attribute_definitions: Sequence[ProductCategoryAttributeDefinitionInput] | None
    """Properties that products of the category carry; categories below inherit them."""
    image_url: str | None
    """Picture."""


class ProductList(EntityList, total=False):
    """What a list of Product records can be narrowed and arranged by."""

    sku: str | Sequence[str]
    """One of these."""
    name: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    type: ProductType | Sequence[ProductType]
    """One of these."""
    status: ProductStatus | Sequence[ProductStatus]
    """One of these."""
    category_id: str | Sequence[str]
    """One of these."""
    brand: str | Sequence[str]
    """One of these."""
    manufacturer_part_number: str | Sequence[str]
    """One of these."""
    gtin: str | Sequence[str]
    """One of these."""
    hs_code: str | Sequence[str]
    """One of these."""
    unit_code: str | Sequence[str]
    """One of these."""
    unit_price: IntegerRange
    """Compared."""
    unit_cost: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    margin_percent: NumberRange
    """Compared."""
    billing_period: ProductBillingPeriod | Sequence[ProductBillingPeriod]
    """One of these."""
    tax_category: ProductTaxCategory | Sequence[ProductTaxCategory]
    """One of these."""
    preferred_supplier_id: str | Sequence[str]
    """One of these."""
    min_order_quantity: NumberRange
    """Compared."""
    weight_grams: NumberRange
    """Compared."""
    image_urls: str | Sequence[str]
    """Contains one of these."""
    successor_product_id: str | Sequence[str]
    """One of these."""
    sort: ProductSort | Sequence[ProductSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: ProductRelation | Sequence[ProductRelation]
    """Related records that come along."""
    fields: ProductMember | Sequence[ProductMember]
    """The only members that are wanted."""
    exists: ProductFilterable | Sequence[ProductFilterable]
    """Members that have a value."""
    missing: ProductFilterable | Sequence[ProductFilterable]
    """Members that have none."""


class ProductCategoryList(EntityList, total=False):
    """What a list of ProductCategory records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    slug: str | Sequence[str]
    """One of these."""
    code: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    parent_category_id: str | Sequence[str]
    """One of these."""
    status: ProductCategoryStatus | Sequence[ProductCategoryStatus]
    """One of these."""
    sort_order: IntegerRange
    """Compared."""
    unspsc_code: str | Sequence[str]
    """One of these."""
    gpc_brick_code: str | Sequence[str]
    """One of these."""
    manager_id: str | Sequence[str]
    """One of these."""
    gl_account_code: str | Sequence[str]
    """One of these."""
    default_tax_category: ProductCategoryDefaultTaxCategory | Sequence[ProductCategoryDefaultTaxCategory]
    """One of these."""
    is_sellable: bool | Sequence[bool]
    """One of these."""
    is_purchasable: bool | Sequence[bool]
    """One of these."""
    image_url: str | Sequence[str]
    """One of these."""
    sort: ProductCategorySort | Sequence[ProductCategorySort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: ProductCategoryRelation | Sequence[ProductCategoryRelation]
    """Related records that come along."""
    fields: ProductCategoryMember | Sequence[ProductCategoryMember]
    """The only members that are wanted."""
    exists: ProductCategoryFilterable | Sequence[ProductCategoryFilterable]
    """Members that have a value."""
    missing: ProductCategoryFilterable | Sequence[ProductCategoryFilterable]
    """Members that have none."""
