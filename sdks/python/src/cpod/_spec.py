# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The document that this package was made from, and what in it is secret."""

API_VERSION = "1.0.0"
DOCUMENT_SHA256 = "dbbd8a23c1a3a4ebe0ab8bbaf1dae69c0c7d50685f9a299c4d9c4efc63f60093"

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
