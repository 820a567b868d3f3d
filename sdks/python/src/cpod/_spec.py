# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The document that this package was made from, and what in it is secret."""

API_VERSION = "1.0.0"
DOCUMENT_SHA256 = "0abb6b63d394793f5c94224d3bff0965a037915f15166c8056043ba3479d1ddc"

SECRETS = frozenset(
    {
        "access_token",
        "clientSecret",
        "client_secret",
        "config",
        "content",
        "credentials",
        "iban",
        "licenseKey",
        "secret",
        "token",
    }
)
"""Members that are never logged."""
