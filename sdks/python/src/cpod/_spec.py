# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The document that this package was made from, and what in it is secret."""

API_VERSION = "1.0.0"
DOCUMENT_SHA256 = "b9c883165ebe8f537ccf7658eb37eccb649861d5c9ec3de173e4644cc4505255"

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
