"""Programs in plain JavaScript learn of options that there are not: no compiler tells them."""

import json

import pytest

from tests.sdks.typescript import node

FAULT_OF_A_CLIENT = """
import {{ CpodClient, ConfigurationError }} from '@cpod/sdk'
try {{
  const client = {expression}
}} catch (error) {{
  console.log(JSON.stringify([ConfigurationError.is(error), error.message]))
}}
"""

FAULT_OF_A_CALL = """
import {{ CpodClient, ConfigurationError }} from '@cpod/sdk'
const sent = []
const transport = async (url) => (sent.push(url), Response.json({{ data: {{ id: 'per-1' }}, meta: {{}} }}))
const client = new CpodClient({{ accessToken: 'token', transport }})
const error = await {expression}.catch((error) => error)
console.log(JSON.stringify([ConfigurationError.is(error), error.message, sent.length]))
"""


def said(project, program: str, expression: str) -> list:
    (project / "program.mjs").write_text(program.format(expression=expression))
    return json.loads(node.done(node.node(), "program.mjs", at=project))


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("new CpodClient({ apiKey: 'key', baseURL: 'http://localhost:4000' })", "baseURL is no option of a client; did you mean baseUrl?"),
        ("new CpodClient({ api_key: 'key' })", "api_key is no option of a client; did you mean apiKey?"),
        ("new CpodClient({ accessToken: 'token', retries: 5 })", "retries is no option of a client; it takes apiKey, clientId,"),
        ("new CpodClient({ accessToken: 'token' }).withOptions({ maxretries: 5 })", "did you mean maxRetries?"),
        ("CpodClient.fromEnv({ accessToken: 'token', BaseUrl: 'http://localhost:4000' })", "did you mean baseUrl?"),
        ("new CpodClient('key')", "the options of a client must be an object"),
        ("new CpodClient(null)", "the options of a client must be an object"),
        ("new CpodClient()", "an apiKey (CPOD_API_KEY in the environment) or an accessToken is missing"),
        ("new CpodClient({ accessToken: 'token', timeout: '5' })", "timeout must be a number, 0 or more"),
    ],
)
def test_a_client_refuses_options_that_there_are_not(project, expression, words):
    refused, message = said(project, FAULT_OF_A_CLIENT, expression)

    assert refused
    assert words in message


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        (
            "client.groups.create({ name: 'A' }, { idempotencykey: '1' })",
            "idempotencykey is no option of a call; did you mean idempotencyKey?",
        ),
        ("client.people.list({}, { retries: 5 })", "retries is no option of a call; it takes signal, headers,"),
        ("client.people.get('per-1', {}, { range: 'bytes=0-4' })", "range is no option of a call"),
        ("client.storage.upload('fil-1', 'text', { content_type: 'text/plain' })", "content_type is no option of a call"),
        ("client.people.list({}, null)", "the options of a call must be an object"),
    ],
)
def test_a_call_refuses_options_that_there_are_not_before_anything_is_sent(project, expression, words):
    refused, message, sent = said(project, FAULT_OF_A_CALL, expression)

    assert refused
    assert words in message
    assert sent == 0


def test_an_address_that_does_not_answer_is_named_in_the_error(project):
    (project / "program.mjs").write_text("""
import { CpodClient } from '@cpod/sdk'
const client = new CpodClient({ apiKey: 'key', baseUrl: 'http://127.0.0.1:9', maxRetries: 0 })
console.log((await client.people.list().catch((error) => error)).message)
""")

    printed = node.done(node.node(), "program.mjs", at=project).strip()

    assert printed == "The connection to 127.0.0.1:9 failed (POST /api/v1/auth/token)"
