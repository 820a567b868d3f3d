"""Applications that call the API, connections to other systems, machine credentials, and outgoing events."""

from cpod_backend.contract.entity import DomainInfo

FILES = ("application", "connector", "api_key", "webhook")

DOMAIN = DomainInfo(
    name="Integration",
    prefix="integration",
    standards=(
        "OAuth 2.0 dynamic client registration (RFC 7591)",
        "OAuth 2.0 (RFC 6749, RFC 7636, RFC 8628, RFC 8693, RFC 8705)",
        "Standard Webhooks 1.0",
        "CloudEvents 1.0",
        "OWASP API Security",
    ),
    not_done=(
        "lastUsedAt of an Application is the time of the latest token issued to it. It stays empty: issuing a token writes no record yet.",
        "A suspended or retired application gets no tokens, and its API keys and webhooks rest. Tokens are refused; while the application "
        "rests no key or webhook of it becomes active, and those that were active keep their status until keys open doors and events are "
        "delivered.",
        "The server checks a pending connection and sets connected after success; five failures in a row make it error, a refused token "
        "expired. Connections are not checked yet: they stay pending, with consecutiveErrors 0 and without tokenExpiresAt, lastCheckedAt, "
        "lastSyncAt and lastError.",
        "baseUrl uses https and does not point to a private, loopback or link-local address unless the tenant allows that host. No tenant "
        "can allow a host yet, and the address is judged by its text: a name that resolves to a private address is found out only when "
        "it is called.",
        "A key works only while its status is active, expiresAt has not passed, its application is active and its owner is not terminated. "
        "No request can be made with an API key yet, so lastUsedAt and lastUsedIpAddress stay empty and useCount 0; a key becomes active "
        "only under these conditions.",
        "The server sets status of an API key to expired when expiresAt passes. Until there is a nightly run the status stays; such a key "
        "cannot be made active again.",
        "url of a webhook does not resolve to a private, loopback or link-local address. Names are not resolved when it is written.",
        "filter of a webhook is read when an event is delivered; a mistake in it is not found before.",
        "Every delivery carries webhook-id, webhook-timestamp and webhook-signature, and a retry keeps webhook-id. Events are not "
        "delivered yet: lastDeliveryAt, lastDeliveryStatus and lastResponseCode stay empty and consecutiveFailures 0.",
        "An answer of 410, or five days without any success, sets status to disabled; a PATCH to active starts anew. Without deliveries "
        "the server never sets disabled.",
        "credentials of a connector and secret of a webhook are kept encrypted. They are kept apart from the record, not encrypted yet.",
    ),
)
