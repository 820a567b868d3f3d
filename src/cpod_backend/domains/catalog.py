"""What the organization sells and buys: products and services and the tree they are sorted in."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, Part, entity
from cpod_backend.contract.types import COMPUTED, Currency, Id, MinorUnits, Pattern, Range, STORED, Size, Uri, ref

DOMAIN = DomainInfo(
    name="Catalog",
    prefix="catalog",
    standards=(
        "schema.org Product and Offer",
        "GS1 GTIN and GPC",
        "UNSPSC",
        "UN/ECE Recommendation 20 units",
        "WCO Harmonized System",
        "UNTDID 5305 tax categories",
        "ISO 4217",
    ),
)


class ProductPriceTier(Part):
    """ProductPriceTier"""

    min_quantity: Annotated[float, Range(0), "Quantity from which the price holds."]
    unit_price: Annotated[MinorUnits, Range(0), "Net price of one unit."]


class ProductBundleItem(Part):
    """ProductBundleItem"""

    product_id: Annotated[Id, ref("Product"), "Part."]
    quantity: Annotated[float, Range(0), "How many of it, above 0."]


class ProductAttribute(Part):
    """ProductAttribute"""

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
    # computed: unitPrice less unitCost, divided by unitPrice, times 100, to one decimal; empty unless both are set and unitPrice is above 0
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


# RULE: currency is set where unitPrice, unitCost or priceTiers are set, and an active product has a unitPrice.
# RULE: The last digit of gtin is its GS1 check digit.
# RULE: priceTiers rise strictly in minQuantity.
# RULE: bundleItems is set exactly on bundles, with quantities above 0, and neither holds the product itself nor a bundle that contains it.
# RULE: billingPeriod of a subscription is not one_time; weightGrams is set on physical goods and consumables only.
# RULE: attributes has each name once and a value for every attribute its category requires; an active product's category is active.


class ProductCategoryAttributeDefinition(Part):
    """ProductCategoryAttributeDefinition"""

    name: Annotated[str, Size(max=80), "Property."]
    data_type: Annotated[Literal["text", "number", "boolean", "date", "choice"], "Kind of value."] = "text"
    unit_code: Annotated[str | None, Pattern(r"^[A-Z0-9]{2,3}$"), "Unit of a number."] = None
    allowed_values: Annotated[list[Annotated[str, Size(max=120)]] | None, Size(max=200), "Values to choose from."] = None
    is_required: Annotated[bool, "Whether every product has it."] = False


@entity(
    prefix="pcat",
    path="/v1/catalog/categories",
    unique=[("slug",), ("code",), ("parent_category_id", "name")],
    search=["name", "slug", "code", "description"],
    expand={
        "parent_category": One("parent_category_id"),
        "manager": One("manager_id"),
        "child_categories": Many("ProductCategory", "parent_category_id"),
        "products": Many("Product", "category_id"),
    },
    transitions={"status": {"active": ["hidden", "archived"], "hidden": ["active", "archived"], "archived": ["hidden", "active"]}},
    example={
        "name": "Cloud services",
        "slug": "cloud-services",
        "code": "CLD",
        "description": "Hosted infrastructure and platforms.",
        "unspscCode": "81112106",
        "managerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "glAccountCode": "6810",
        "isSellable": True,
        "isPurchasable": True,
        "sortOrder": 10,
        "attributeDefinitions": [
            {"name": "Availability", "dataType": "number", "unitCode": "P1", "isRequired": True},
            {"name": "Support level", "dataType": "choice", "allowedValues": ["Basic", "Business", "Premium"]},
        ],
    },
)
class ProductCategory(Entity):
    """A node in the tree of product categories, with the attributes its products carry."""

    name: Annotated[str, Size(max=120), "Display name."]
    slug: Annotated[str | None, Pattern(r"^[a-z0-9]+(-[a-z0-9]+)*$"), Size(max=120), "Name for addresses."] = None
    code: Annotated[str | None, Size(max=40), "Code in the ledger or merchandise system."] = None
    description: Annotated[str | None, Size(max=2000), "What belongs here."] = None
    parent_category_id: Annotated[Id | None, ref("ProductCategory"), "Category above."] = None
    # computed: names from the topmost category down to this one, joined by ' / '
    path: Annotated[str | None, COMPUTED, "Full name in the tree."] = None
    # computed: 0 without parentCategoryId, else the parent's level plus 1
    level: Annotated[int | None, COMPUTED, "Depth in the tree."] = None
    status: Annotated[Literal["active", "hidden", "archived"], "hidden categories are used but not shown to buyers."] = "active"
    sort_order: Annotated[int, Range(0, 100000), "Place among its siblings, lowest first."] = 0
    unspsc_code: Annotated[str | None, Pattern(r"^[0-9]{8}$"), "Matching UNSPSC code."] = None
    gpc_brick_code: Annotated[str | None, Pattern(r"^[0-9]{8}$"), "Matching GS1 GPC brick."] = None
    manager_id: Annotated[Id | None, ref("Person"), "Category manager."] = None
    gl_account_code: Annotated[str | None, Pattern(r"^[A-Za-z0-9.-]+$"), Size(max=40), "Usual account in the general ledger."] = None
    default_tax_category: Annotated[
        Literal["standard", "reduced", "zero_rated", "exempt", "outside_scope"], "Tax treatment proposed for new products."
    ] = "standard"
    is_sellable: Annotated[bool, "Whether its products are sold."] = True
    is_purchasable: Annotated[bool, "Whether its products are bought."] = False
    attribute_definitions: Annotated[
        list[ProductCategoryAttributeDefinition] | None,
        Size(max=100),
        "Properties that products of the category carry; categories below inherit them.",
    ] = None
    image_url: Annotated[Uri | None, "Picture."] = None
    # computed: count of Product with this categoryId and a status other than archived
    product_count: Annotated[int | None, COMPUTED, "Products sorted right here."] = None
    # computed: count of ProductCategory with this parentCategoryId
    child_count: Annotated[int | None, COMPUTED, "Categories directly below."] = None


# RULE: parentCategoryId is neither the category itself nor one of its descendants, and the tree is at most 8 levels deep.
# RULE: attributeDefinitions has each name once, and allowedValues exactly where dataType is choice.
# RULE: status does not become archived while the category holds active products or active child categories.
# RULE: A category is not deleted while productCount or childCount is above 0.
