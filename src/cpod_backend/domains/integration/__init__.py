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
        "lastUsedAt of an application and lastUsedAt, lastUsedIpAddress and useCount of an API key tell of the times that their secret "
        "was shown to production, written at most once a minute; requests made with a token are not counted, and the emulator leaves them empty.",
        "Tokens are issued for the grant client_credentials to who shows a secret or an API key. The other grants and the methods "
        "client_secret_jwt, private_key_jwt and tls_client_auth can be registered and are not served yet.",
        "A suspended or retired application gets no tokens, those it has end within five seconds, and its API keys and webhooks rest. While "
        "it rests no key or webhook of it becomes active; a webhook that was active keeps its status until events are delivered.",
        "rateLimitPerMinute of an application or an API key is kept and not enforced yet.",
        "The server checks a pending connection and sets connected after success; five failures in a row make it error, a refused token "
        "expired. Connections are not checked yet: they stay pending, with consecutiveErrors 0 and without tokenExpiresAt, lastCheckedAt, "
        "lastSyncAt and lastError.",
        "baseUrl uses https and does not point to a private, loopback or link-local address unless the tenant allows that host. No tenant "
        "can allow a host yet, and the address is judged by its text: a name that resolves to a private address is found out only when "
        "it is called.",
        "A key works only while its status is active, expiresAt has not passed, its application is active and its owner is not terminated, "
        "and from its allowedCidrs only, which is asked when it gets a token and not at each request with the token. The emulator takes any "
        "credentials, so there a key opens everything.",
        "The server sets status of an API key to expired when expiresAt passes. Until there is a nightly run the status stays; such a key "
        "opens nothing and cannot be made active again.",
        "url of a webhook does not resolve to a private, loopback or link-local address. Names are not resolved when it is written.",
        "filter of a webhook is read when an event is delivered; a mistake in it is not found before.",
        "Every delivery carries webhook-id, webhook-timestamp and webhook-signature, and a retry keeps webhook-id. Events are not "
        "delivered yet: lastDeliveryAt, lastDeliveryStatus and lastResponseCode stay empty and consecutiveFailures 0.",
        "An answer of 410, or five days without any success, sets status to disabled; a PATCH to active starts anew. Without deliveries "
        "the server never sets disabled.",
    ),
)
