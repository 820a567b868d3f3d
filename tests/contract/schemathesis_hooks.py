"""Teaches the fuzzer what a schema cannot say: formats of values, and which records there are to refer to."""

import gc
import json
import os
import re
from base64 import b64encode
from hashlib import sha256
from typing import Any

import schemathesis
from hypothesis import strategies as st
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation.meta import TestPhase

from cpod_backend.contract.codes import COUNTRIES, CURRENCIES
from tests.client import model
from tests.contract.bodies import Bodies, References
from tests.contract.fuzz_summary import Reached
from tests.contract.fuzzed_server import FuzzedServer
from tests.contract.scenarios import within_a_domain

# A cursor and an entity tag cannot be made up: the empty cursor starts a walk, and * stands for any version.
schemathesis.openapi.format("cpod-cursor", st.just(""))
schemathesis.openapi.format("cpod-etag", st.just("*"))

# A digest rarely fits the bytes that are made up beside it; this one fits an empty body.
schemathesis.openapi.format("cpod-digest", st.just(f"sha-256=:{b64encode(sha256(b'').digest()).decode()}:"))

schemathesis.openapi.format("iso-4217", st.sampled_from(sorted(CURRENCIES)))
schemathesis.openapi.format("iso-3166", st.sampled_from(sorted(COUNTRIES)))
schemathesis.openapi.format("iana-timezone", st.sampled_from(["Europe/Berlin", "America/Chicago", "Asia/Kolkata", "UTC"]))
schemathesis.openapi.format("cron", st.sampled_from(["15 2 * * *", "0 */4 * * 1-5", "30 6 1 * *"]))

schemathesis.cli.handler()(Reached)


class Server(FuzzedServer):
    """The server under test, with the records that bodies refer to."""

    def __init__(self) -> None:
        super().__init__()
        self.bodies = self._bodies()

    def start_over(self) -> None:
        self.empty()
        self.bodies = self._bodies()

    def _bodies(self) -> Bodies:
        return Bodies(References(self.connection, self.token))


server = Server()


@schemathesis.hook
def before_load_schema(context: schemathesis.HookContext, raw_schema: dict[str, Any]) -> None:
    """Demands of each related record that it holds no related records in turn.

    The server never gives them, so this asks for more than the document does. Without it each response leads to nearly every schema
    of the document, and preparing them all takes most of a run.
    """
    schemas = raw_schema["components"]["schemas"]
    for entity in model().entities:
        properties = schemas[entity.name]["properties"]
        related = {name: properties[name] for name in entity.relations}
        own = {name: schema for name, schema in properties.items() if name not in related}
        schemas[f"{entity.name}Alone"] = schemas[entity.name] | {"properties": own}
        properties |= json.loads(re.sub(r"(#/components/schemas/\w+)", r"\1Alone", json.dumps(related)))


@schemathesis.hook
def filter_case(context: schemathesis.HookContext, case: schemathesis.Case) -> bool:
    """Leaves out a fault that no server sees: an empty list or object in a query leaves nothing in the URL."""
    if not any(value in ([], {}) for value in (case.query or {}).values()):
        return True
    meta = case.meta
    return not (meta and meta.is_negative_at(ParameterLocation.QUERY))


@schemathesis.hook
def before_call(context: schemathesis.HookContext, case: schemathesis.Case, kwargs: dict[str, Any]) -> None:
    """Completes the bodies that are meant to be valid.

    The examples and boundary values stay as they are but for their references, since each of them tests one thing.
    """
    # Each look at it makes Schemathesis compare the whole case with how it was generated.
    meta = case.meta
    if meta and meta.phase.name == TestPhase.STATEFUL and str((case.query or {}).get("includeDeleted")).lower() == "true":
        # A deleted record is then shown, as documented; the check for use after a deletion takes any answer but 404 for a leak.
        del case.query["includeDeleted"]
    entity = model().by_path.get(case.path.removesuffix("/{id}"))
    if entity is None or meta is None or not isinstance(case.body, dict) or meta.is_negative_at(ParameterLocation.BODY):
        return
    if meta.phase.name not in (TestPhase.FUZZING, TestPhase.STATEFUL):
        case.body = server.bodies.referring(entity, case.body)
    else:
        complete = server.bodies.creating if case.method == "POST" else server.bodies.changing
        case.body = readable(complete(entity, case.body))


def readable(body: dict[str, Any]) -> dict[str, Any]:
    """The body without a promise that made-up bytes are compressed, on which the fuzzer's client would act when it reads them again."""
    return body | {"contentEncoding": "identity"} if body.get("contentEncoding") in ("gzip", "deflate") else body


@schemathesis.hook
def after_load_schema(context: schemathesis.HookContext, schema: schemathesis.BaseSchema) -> None:
    # The document stays to the end, and looking through it for garbage again and again takes a twentieth of a run.
    gc.freeze()
    schema.config.phases.stateful.generation.max_examples = int(os.environ["FUZZ_SCENARIOS"])
    schema.build_state_machine = within_a_domain(schema, server.start_over)
