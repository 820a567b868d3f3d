"""Files in object storage, and structured JSON documents in named collections."""

from cpod_backend.contract.entity import DomainInfo

FILES = ("stored_object", "stored_record")

DOMAIN = DomainInfo(
    name="Storage",
    prefix="storage",
    standards=(
        "Amazon S3 object metadata and Object Lock",
        "HTTP representation metadata (RFC 9110)",
        "HTTP digest fields (RFC 9530)",
        "JSON (RFC 8259)",
        "JSON Merge Patch (RFC 7396)",
        "JSON Schema 2020-12",
    ),
    not_done=(
        "downloadUrl stays empty for bytes that came as content in base64, which are kept with the record; GET of the content gives them.",
        "An upload to uploadUrl is taken over when a POST to the content of the record asks for it, not when the bytes arrive.",
        "The bytes are in the coding that contentEncoding names. Nobody looks: where they are not, a client that decodes them, as most do, "
        "cannot read the content.",
        "lastAccessedAt is the time of the latest download. It stays empty, so that reading writes nothing.",
        "An upload that has not arrived after 24 hours is deleted. Until there is such a run it stays pending_upload.",
        "An infected or quarantined object gets no downloadUrl. Nothing is scanned yet: scanResult stays not_scanned, and no object "
        "becomes quarantined.",
        "expiresAt is the time after which the server deletes an object or a document. Until there is such a run it stays readable.",
        "tier says who may read: the writing application, one person over all applications, or the whole tenant. It separates paths and "
        "keys; reading is open to every client of the tenant with the scope.",
        "Where the tenant has registered the schema that schemaName names, value satisfies it. No schema can be registered yet.",
    ),
)
