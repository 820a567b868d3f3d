"""Money owed and spent: invoices in and out, purchase orders, expenses and the budgets they draw on."""

from cpod_backend.contract.entity import DomainInfo

DOMAIN = DomainInfo(
    name="Finance",
    prefix="finance",
    standards=(
        "OASIS UBL 2.4",
        "EN 16931",
        "Peppol BIS Billing 3.0",
        "Peppol BIS Ordering 3.0",
        "UNTDID 1001 document types",
        "UNTDID 4461 payment means",
        "UNTDID 5305 tax categories",
        "UN/ECE Recommendation 20 units",
        "Incoterms 2020",
        "ISO 4217",
    ),
)

FILES = ("invoice", "purchase_order", "expense", "budget", "budget_line")
