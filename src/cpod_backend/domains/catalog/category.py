"""Product categories: a tree of at most eight levels, with the attributes its products carry."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, Part, entity
from cpod_backend.contract.patterns import acyclic, blocked_by, distinct, not_under
from cpod_backend.contract.rule import Change, Tx, refuse, rule
from cpod_backend.contract.stamps import ancestors, counted, level_of, path_of
from cpod_backend.contract.types import COMPUTED, Annotated, Id, Pattern, Range, Size, Uri, ref


class ProductCategoryAttributeDefinition(Part):
    """One property that products of the category carry."""

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
    path: Annotated[str, COMPUTED, "Full name in the tree."] = ""
    level: Annotated[int, COMPUTED, "Depth in the tree."] = 0
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
    product_count: Annotated[int, COMPUTED, "Products sorted right here."] = 0
    child_count: Annotated[int, COMPUTED, "Categories directly below."] = 0


path = path_of(ProductCategory, "path", parent="parent_category_id")

level = level_of(ProductCategory, "level", parent="parent_category_id")

product_count = counted(ProductCategory, "product_count", "Product", by="category_id", when={"status": ("draft", "active", "discontinued")})

child_count = counted(ProductCategory, "child_count", "ProductCategory", by="parent_category_id")

MOST_LEVELS = 8

categories_form_a_tree = acyclic(
    ProductCategory,
    "parent_category_id",
    "parentCategoryId is neither the category itself nor one of its descendants, and the tree is at most 8 levels deep.",
    depth=MOST_LEVELS,
)


@rule(ProductCategory, "update")
async def categories_below_stay_within_the_tree(change: Change[ProductCategory]) -> None:
    """A category is not moved to where the categories below it would be more than 8 levels deep."""
    category = change.record
    if category.parent_category_id is None or not change.changed("parent_category_id"):
        return
    # Whoever adds a category further down locks this one on the way up, so that the depth below holds until the move is written.
    levels = await levels_from(category, change.tx)
    above = 0
    async for _ in ancestors(category, change.tx, "parent_category_id"):
        above += 1
    if above + levels > MOST_LEVELS:
        refuse(f"{above} levels above and {levels} from {category.id} down are more than {MOST_LEVELS}", "parentCategoryId")


async def levels_from(category: ProductCategory, tx: Tx) -> int:
    """Levels of the tree from this category down, itself included."""
    levels, row = 0, [category]
    while row and levels <= MOST_LEVELS:
        levels += 1
        row = await tx.find(ProductCategory, parent_category_id=tuple(parent.id for parent in row))
    return levels


definitions_stand_once = distinct(
    ProductCategory, "attribute_definitions", "attributeDefinitions has each name once.", key=lambda definition: definition.name
)


@rule(ProductCategory)
def only_choices_have_allowed_values(change: Change[ProductCategory]) -> None:
    """attributeDefinitions has allowedValues exactly where dataType is choice."""
    for index, definition in enumerate(change.record.attribute_definitions or ()):
        if bool(definition.allowed_values) != (definition.data_type == "choice"):
            refuse(
                f"{definition.name} has dataType {definition.data_type}, and allowedValues stand exactly where that is choice",
                f"/attributeDefinitions/{index}/allowedValues",
            )


active_products_keep_a_category = blocked_by(
    ProductCategory,
    "Product",
    "category_id",
    "status does not become archived while the category holds active products.",
    becomes={"status": ("archived",)},
    when={"status": ("active",)},
)

active_children_keep_a_category = blocked_by(
    ProductCategory,
    "ProductCategory",
    "parent_category_id",
    "status does not become archived while the category holds active child categories.",
    becomes={"status": ("archived",)},
    when={"status": ("active",)},
)

nothing_is_active_in_an_archived_category = not_under(
    ProductCategory,
    "parent_category_id",
    "ProductCategory",
    "An active category does not stand below an archived one.",
    when={"status": ("active",)},
    above={"status": ("archived",)},
)

category_with_products_is_kept = blocked_by(
    ProductCategory,
    "Product",
    "category_id",
    "A category is not deleted while productCount is above 0.",
    when={"status": ("draft", "active", "discontinued")},
)

category_with_children_is_kept = blocked_by(
    ProductCategory, "ProductCategory", "parent_category_id", "A category is not deleted while childCount is above 0."
)
