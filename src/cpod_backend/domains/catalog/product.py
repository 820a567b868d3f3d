"""Products: prices, bundles, and the attributes that their category asks for."""

from itertools import pairwise
from typing import Literal

from cpod_backend.contract.check_digits import is_gs1_number
from cpod_backend.contract.entity import Entity, Many, One, Part, entity
from cpod_backend.contract.patterns import distinct, needs, only_when, rule_of
from cpod_backend.contract.rule import Change, Tx, refuse, rule, stamp
from cpod_backend.contract.stamps import ancestors, percent
from cpod_backend.contract.types import STORED, Annotated, Currency, Id, MinorUnits, Pattern, Range, Size, Uri, ref


class ProductPriceTier(Part):
    """One list price for a larger quantity."""

    min_quantity: Annotated[float, Range(0), "Quantity from which the price holds."]
    unit_price: Annotated[MinorUnits, Range(0), "Net price of one unit."]


class ProductBundleItem(Part):
    """One part of a bundle."""

    product_id: Annotated[Id, ref("Product"), "Part."]
    quantity: Annotated[float, Range(0), "How many of it, above 0."]


class ProductAttribute(Part):
    """One further property."""

    name: Annotated[str, Size(max=80), "Property."]
    value: Annotated[str, Size(max=500), "Value."]
    unit_code: Annotated[str | None, Pattern(r"^[A-Z0-9]{2,3}$"), "Unit of the value."] = None


@entity(
    prefix="prod",
    path="/v1/catalog",
    unique=[("sku",), ("gtin",)],
    search=["sku", "name", "description", "brand", "manufacturer_part_number", "gtin"],
    expand={
        "category": One("category_id"),
        "preferred_supplier": One("preferred_supplier_id"),
        "successor_product": One("successor_product_id"),
        "features": Many("Feature", "product_id"),
    },
    transitions={
        "status": {
            "draft": ["active", "archived"],
            "active": ["discontinued"],
            "discontinued": ["active", "archived"],
            "archived": ["draft"],
        }
    },
    example={
        "sku": "NWC-K8S-PRO",
        "name": "Managed Kubernetes Pro",
        "description": "Highly available control plane with three node pools and daily backups.",
        "type": "subscription",
        "status": "active",
        "categoryId": "pcat-01J9ZK3M5Q7R9T1V3X5Z7B9D5J",
        "brand": "Northwind Cloud",
        "manufacturerPartNumber": "K8S-PRO-3",
        "gtin": "0614141123452",
        "unitCode": "MON",
        "unitPrice": 1990000,
        "unitCost": 1850000,
        "currency": "EUR",
        "priceTiers": [{"minQuantity": 12, "unitPrice": 1890000}, {"minQuantity": 36, "unitPrice": 1790000}],
        "billingPeriod": "monthly",
        "preferredSupplierId": "sup-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "minOrderQuantity": 1,
        "attributes": [{"name": "Availability", "value": "99.95", "unitCode": "P1"}],
        "imageUrls": ["https://cdn.northwind-cloud.example/k8s-pro.png"],
    },
)
class Product(Entity):
    """A good, service, subscription or bundle that can be sold or bought."""

    sku: Annotated[str, Pattern(r"^[A-Za-z0-9][A-Za-z0-9._/-]*$"), Size(max=60), "Stock keeping unit, the product's code in the tenant."]
    name: Annotated[str, Size(max=200), "Display name."]
    description: Annotated[str | None, Size(max=20000), "What it is and does, in Markdown."] = None
    type: Annotated[
        Literal["physical_good", "digital_good", "software_license", "subscription", "service", "bundle", "consumable"], "Kind of product."
    ]
    status: Annotated[
        Literal["draft", "active", "discontinued", "archived"],
        "State in the catalog; discontinued products are sold out and not reordered.",
    ] = "draft"
    category_id: Annotated[Id | None, ref("ProductCategory"), "Category it is sorted in."] = None
    brand: Annotated[str | None, Size(max=120), "Brand."] = None
    manufacturer_part_number: Annotated[str | None, Size(max=80), "Number the maker gives it."] = None
    gtin: Annotated[str | None, Pattern(r"^([0-9]{8}|[0-9]{12,14})$"), "GS1 Global Trade Item Number of 8, 12, 13 or 14 digits."] = None
    hs_code: Annotated[str | None, Pattern(r"^[0-9]{6}([0-9]{2,4})?$"), "Customs tariff number in the Harmonized System."] = None
    unit_code: Annotated[str, Pattern(r"^[A-Z0-9]{2,3}$"), "Unit of sale in UN/ECE Recommendation 20; C62 is one piece."] = "C62"
    unit_price: Annotated[MinorUnits | None, Range(0), "Net list price of one unit."] = None
    unit_cost: Annotated[MinorUnits | None, Range(0), "Usual cost of one unit."] = None
    currency: Annotated[Currency | None, "Currency of prices and cost."] = None
    margin_percent: Annotated[float | None, STORED, "Gross margin at list price."] = None
    price_tiers: Annotated[list[ProductPriceTier] | None, Size(max=50), "List prices for larger quantities."] = None
    billing_period: Annotated[Literal["one_time", "monthly", "quarterly", "annual", "usage_based"], "How often it is charged."] = "one_time"
    tax_category: Annotated[Literal["standard", "reduced", "zero_rated", "exempt", "outside_scope"], "Usual tax treatment."] = "standard"
    preferred_supplier_id: Annotated[Id | None, ref("Supplier"), "Supplier from whom it is bought first."] = None
    min_order_quantity: Annotated[float | None, Range(0, 1000000), "Smallest quantity sold or ordered."] = None
    weight_grams: Annotated[float | None, Range(0, 100000000), "Weight of one unit with packaging."] = None
    bundle_items: Annotated[list[ProductBundleItem] | None, Size(max=100), "Parts of a bundle."] = None
    attributes: Annotated[list[ProductAttribute] | None, Size(max=100), "Further properties, as the category defines them."] = None
    image_urls: Annotated[list[Uri] | None, Size(max=30), "Pictures, the main one first."] = None
    successor_product_id: Annotated[Id | None, ref("Product"), "Product that replaces it."] = None


@stamp(Product)
def margin_percent(change: Change[Product]) -> None:
    price, cost = change.record.unit_price, change.record.unit_cost
    change.record.margin_percent = percent(price - cost, price) if price and cost is not None else None


prices_have_a_currency = needs(
    Product,
    "currency",
    "currency is set where unitPrice, unitCost or priceTiers are set.",
    given=("unit_price", "unit_cost", "price_tiers"),
)

active_product_has_a_price = needs(Product, "unit_price", "An active product has a unitPrice.", when={"status": ("active",)})

gtin_has_its_check_digit = rule_of(
    Product,
    "The last digit of gtin is its GS1 check digit.",
    lambda product: product.gtin is None or is_gs1_number(product.gtin),
    "gtin",
)


@rule(Product)
def price_tiers_rise(change: Change[Product]) -> None:
    """priceTiers rise strictly in minQuantity."""
    tiers = change.record.price_tiers or []
    for index, (lower, higher) in enumerate(pairwise(tiers), 1):
        if higher.min_quantity <= lower.min_quantity:
            refuse(f"minQuantity {higher.min_quantity} does not rise above {lower.min_quantity}", f"/priceTiers/{index}/minQuantity")


bundle_has_parts = needs(Product, "bundle_items", "bundleItems is set on every bundle.", when={"type": ("bundle",)})

only_a_bundle_has_parts = only_when(Product, "bundle_items", "bundleItems is set on bundles only.", when={"type": ("bundle",)})


@rule(Product)
def bundle_holds_some_of_each_part(change: Change[Product]) -> None:
    """The quantities of bundleItems are above 0."""
    for index, item in enumerate(change.record.bundle_items or ()):
        if item.quantity <= 0:
            refuse(f"quantity {item.quantity} of {item.product_id} is not above 0", f"/bundleItems/{index}/quantity")


@rule(Product, "update")
async def bundle_does_not_hold_itself(change: Change[Product]) -> None:
    """bundleItems holds neither the product itself nor a bundle that contains it."""
    if not change.changed("bundle_items"):
        return
    for index, item in enumerate(change.record.bundle_items or ()):
        if await contains(item.product_id, change.record.id, change.tx):
            refuse(f"{item.product_id} is or contains {change.record.id}", f"/bundleItems/{index}/productId")


async def contains(outer: str, inner: str, tx: Tx) -> bool:
    """Whether a product is the inner one or holds it at any depth.

    Every product on the way is locked, so that two bundles cannot be put into one another at once.
    """
    waiting, seen = [outer], set[str]()
    while waiting:
        id = waiting.pop()
        if id == inner:
            return True
        if id in seen:
            continue
        seen.add(id)
        if part := await tx.lock(Product, id):
            waiting += [item.product_id for item in part.bundle_items or ()]
    return False


subscription_is_charged_again = rule_of(
    Product,
    "billingPeriod of a subscription is not one_time.",
    lambda product: product.type != "subscription" or product.billing_period != "one_time",
    "billing_period",
)

only_goods_have_a_weight = only_when(
    Product,
    "weight_grams",
    "weightGrams is set on physical goods and consumables only.",
    when={"type": ("physical_good", "consumable")},
)

attributes_stand_once = distinct(Product, "attributes", "attributes has each name once.", key=lambda attribute: attribute.name)


@rule(Product)
async def product_has_what_its_category_requires(change: Change[Product]) -> None:
    """attributes has a value for every attribute its category requires."""
    product = change.record
    if product.category_id is None or not (change.changed("attributes", "category_id") or change.becomes("status", "active")):
        return
    given = {attribute.name for attribute in product.attributes or () if attribute.value}
    missing = [name for name in await required_attributes(product.category_id, change.tx) if name not in given]
    if missing:
        refuse(f"the category {product.category_id} requires a value for {', '.join(missing)}", "attributes")


async def required_attributes(category_id: str, tx: Tx) -> list[str]:
    """The names a category and those above it require of their products."""
    category = await tx.get("ProductCategory", category_id)
    if category is None:
        return []
    line = [category] + [above async for above in ancestors(category, tx, "parent_category_id")]
    return [definition.name for node in line for definition in node.attribute_definitions or () if definition.is_required]


@rule(Product)
async def active_product_is_in_an_active_category(change: Change[Product]) -> None:
    """An active product's category is active."""
    product = change.record
    if not change.changed("category_id", "status"):
        return
    # The category is held whatever the status, so that it is neither archived nor deleted while a product is put into it.
    category = await change.tx.lock("ProductCategory", product.category_id)
    if category and product.status == "active" and category.status != "active":
        refuse(f"the category {category.id} is {category.status}, not active", "categoryId")
