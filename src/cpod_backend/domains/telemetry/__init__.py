"""Three append-only streams: who did what, what happened in applications, and how calls ran across services."""

from cpod_backend.contract.entity import DomainInfo

FILES = ("audit_event", "app_event", "trace")

DOMAIN = DomainInfo(
    name="Telemetry",
    prefix="telemetry",
    standards=(
        "CloudEvents 1.0 (CNCF)",
        "OpenTelemetry trace data model and semantic conventions, generative AI included",
        "W3C Trace Context",
        "OCSF API activity",
        "ISO/IEC 27001 logging",
        "BCP 47",
    ),
    not_done=(
        "impersonatedPersonId of an audit event is the person on whose behalf an administrator's token acts. It stays empty: no token "
        "says yet for whom it acts.",
        "recordHash of an audit event is made with the tenant's key. The key is derived from the tenant's name, so the seal shows careless "
        "changes and gaps, but not those of somebody who reads this source, until each tenant has a secret key.",
        "country of an app event is the country of the caller's address. It stays empty until the server has a table of addresses.",
    ),
)
