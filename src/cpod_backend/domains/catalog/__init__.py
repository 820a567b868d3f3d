"""What the organization sells and buys: products and services and the tree they are sorted in."""

from cpod_backend.contract.entity import DomainInfo

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

FILES = ("product", "category")
