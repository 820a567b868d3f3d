# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""What the organization sells and buys: products and services and the tree they are sorted in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded, Model
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from cpod.models.people import Person
    from cpod.models.procurement import Supplier
    from cpod.models.projects import Feature

ProductType = Literal[
    "physical_good", "digital_good", "software_license", "subscription", "service", "bundle", "consumable"
]
ProductStatus = Literal["draft", "active", "discontinued", "archived"]
ProductBillingPeriod = Literal["one_time", "monthly", "quarterly", "annual", "usage_based"]
ProductTaxCategory = Literal["standard", "reduced", "zero_rated", "exempt", "outside_scope"]
ProductCategoryStatus = Literal["active", "hidden", "archived"]
ProductCategoryDefaultTaxCategory = Literal["standard", "reduced", "zero_rated", "exempt", "outside_scope"]
ProductCategoryAttributeDefinitionDataType = Literal["text", "number", "boolean", "date", "choice"]


class Product(Entity):
    """A good, service, subscription or bundle that can be sold or bought."""

    sku: str
    """Stock keeping unit, the product's code in the tenant."""
    name: str
    """Display name."""
    description: str | None
    """What it is and does, in Markdown."""
    type: ProductType | str
    """Kind of product."""
    status: ProductStatus | str
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
    margin_percent: float | None
    """Gross margin at list price."""
    price_tiers: list[ProductPriceTier] | None
    """List prices for larger quantities."""
    billing_period: ProductBillingPeriod | str
    """How often it is charged."""
    tax_category: ProductTaxCategory | str
    """Usual tax treatment."""
    preferred_supplier_id: str | None
    """Supplier from whom it is bought first. Id of Supplier."""
    min_order_quantity: float | None
    """Smallest quantity sold or ordered."""
    weight_grams: float | None
    """Weight of one unit with packaging."""
    bundle_items: list[ProductBundleItem] | None
    """Parts of a bundle."""
    attributes: list[ProductAttribute] | None
    """Further properties, as the category defines them."""
    image_urls: list[str] | None
    """Pictures, the main one first."""
    successor_product_id: str | None
    """Product that replaces it. Id of Product."""
    category: Expanded[ProductCategory | None]
    """Only with `expand=category`."""
    preferred_supplier: Expanded[Supplier | None]
    """Only with `expand=preferredSupplier`."""
    successor_product: Expanded[Product | None]
    """Only with `expand=successorProduct`."""
    features: Expanded[list[Feature]]
    """Only with `expand=features`."""


class ProductPriceTier(Model):
    """One list price for a larger quantity."""

    min_quantity: float
    """Quantity from which the price holds."""
    unit_price: int
    """Net price of one unit. In minor units of the currency, such as cents."""


class ProductBundleItem(Model):
    """One part of a bundle."""

    product_id: str
    """Part. Id of Product."""
    quantity: float
    """How many of it, above 0."""


class ProductAttribute(Model):
    """One further property."""

    name: str
    """Property."""
    value: str
    """Value."""
    unit_code: str | None
    """Unit of the value."""


class ProductCategory(Entity):
    """A node in the tree of product categories, with the attributes its products carry."""

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
    path: str
    """Full name in the tree."""
    level: int
    """Depth in the tree."""
    status: ProductCategoryStatus | str
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
    default_tax_category: ProductCategoryDefaultTaxCategory | str
    """Tax treatment proposed for new products."""
    is_sellable: bool
    """Whether its products are sold."""
    is_purchasable: bool
    """Whether its products are bought."""
    attribute_definitions: list[ProductCategoryAttributeDefinition] | None
    """Properties that products of the category carry; categories below inherit them."""
    image_url: str | None
    """Picture."""
    product_count: int
    """Products sorted right here."""
    child_count: int
    """Categories directly below."""
    parent_category: Expanded[ProductCategory | None]
    """Only with `expand=parentCategory`."""
    manager: Expanded[Person | None]
    """Only with `expand=manager`."""
    child_categories: Expanded[list[ProductCategory]]
    """Only with `expand=childCategories`."""
    products: Expanded[list[Product]]
    """Only with `expand=products`."""


class ProductCategoryAttributeDefinition(Model):
    """One property that products of the category carry."""

    name: str
    """Property."""
    data_type: ProductCategoryAttributeDefinitionDataType | str
    """Kind of value."""
    unit_code: str | None
    """Unit of a number."""
    allowed_values: list[str] | None
    """Values to choose from."""
    is_required: bool
    """Whether every product has it."""
