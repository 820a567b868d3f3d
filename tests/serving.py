"""The configuration of a server that a test puts together itself: cPod's own connections, which stay open as long as those of the product."""

from typing import Any

import uvicorn

from cpod_backend.api.connection import Connection
from cpod_backend.listening import KEEP_ALIVE


def configured(app: Any, keep_alive: float = KEEP_ALIVE) -> uvicorn.Config:
    """For an application on a listener of the test's own."""
    return uvicorn.Config(
        app, http=Connection, interface="asgi3", lifespan="off", log_config=None, access_log=False, proxy_headers=False,
        timeout_graceful_shutdown=1, timeout_keep_alive=keep_alive,  # type: ignore[arg-type]
    )  # fmt: skip
