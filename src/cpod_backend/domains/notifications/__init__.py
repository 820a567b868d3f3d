"""Messages to single people, and announcements to many."""

from cpod_backend.contract.entity import DomainInfo

DOMAIN = DomainInfo(
    name="Notifications",
    prefix="notifications",
    standards=(
        "Web Push (RFC 8030)",
        "ActivityStreams 2.0 actor, verb and object",
        "BCP 47",
        "Notification UX practice of large SaaS platforms",
    ),
    not_done=(
        "sent, delivered and failed are set by the server only. No channel but in_app is connected yet: messages over the others stay "
        "queued, sentAt and failureReason stay empty and attemptCount 0.",
        "A scheduled notification or announcement goes out when its time has come. Until there is a background run a client sets its "
        "status to queued or published.",
        "expiresAt is the time after which a message or an announcement is no longer sent or shown. Until there is a background run a "
        "client sets the status of an announcement to expired.",
    ),
)

FILES = ("notification", "announcement")
