"""Teaches the fuzzer the formats that JSON Schema does not know, so that its values get past the door."""

from base64 import b64encode
from hashlib import sha256

import schemathesis
from hypothesis import strategies as st

from cpod_backend.contract.codes import COUNTRIES, CURRENCIES

# A cursor and an entity tag cannot be made up: the empty cursor starts a walk, and * stands for any version.
schemathesis.openapi.format("cpod-cursor", st.just(""))
schemathesis.openapi.format("cpod-etag", st.just("*"))

# A digest rarely fits the bytes that are made up beside it; this one fits an empty body.
schemathesis.openapi.format("cpod-digest", st.just(f"sha-256=:{b64encode(sha256(b'').digest()).decode()}:"))

schemathesis.openapi.format("iso-4217", st.sampled_from(sorted(CURRENCIES)))
schemathesis.openapi.format("iso-3166", st.sampled_from(sorted(COUNTRIES)))
schemathesis.openapi.format("iana-timezone", st.sampled_from(["Europe/Berlin", "America/Chicago", "Asia/Kolkata", "UTC"]))
schemathesis.openapi.format("cron", st.sampled_from(["15 2 * * *", "0 */4 * * 1-5", "30 6 1 * *"]))
