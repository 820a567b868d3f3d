# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The document that this package was made from, and what in it is secret."""

API_VERSION = "1.0.0"
DOCUMENT_SHA256 = "e6435640fc8163aa5bb4f3747ab3ad7f26734858a8316ff6004e6ee5739494be"

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
