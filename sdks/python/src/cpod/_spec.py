# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The document that this package was made from, and what in it is secret."""

API_VERSION = "1.0.0"
DOCUMENT_SHA256 = "dc4ff8af2053b2482898f49fc25f3582cf7000a251179b90d08430b5c25b13d1"

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
