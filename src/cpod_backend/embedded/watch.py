"""Watches embedded services while a server works with them."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from cpod_backend.embedded.errors import EmbeddedError
from cpod_backend.embedded.service import Service

# Seconds between two looks: requests that need a service which has ended are answered with 503 meanwhile.
_LOOKING = 0.5
# Seconds in which a server leaves that was told to stop together with its services, as supervisors tell all processes at once.
_LEAVING = 2.0


@contextmanager
def watched(*services: Service) -> Iterator[None]:
    """Tells this process to stop, as SIGTERM does, once a service has ended by itself, and raises EmbeddedError when it has stopped.

    Who started cPod is to know of it: a service that was killed or ran out of room would hardly fare better when it is started again at once.
    """
    ended: list[Service] = []
    leaving = Event()
    watching = Thread(target=_watch, args=(services, ended, leaving), daemon=True)
    watching.start()
    try:
        yield
    finally:
        leaving.set()
        watching.join()
        if ended:
            raise EmbeddedError(
                f"the embedded {ended[0].name} has ended, and with it the server; {ended[0].log} may say why. "
                "What was written is kept, so start cPod again"
            )


def _watch(services: tuple[Service, ...], ended: list[Service], leaving: Event) -> None:
    while not leaving.wait(_LOOKING):
        found = [service for service in services if not service.running]
        if found and not leaving.wait(_LEAVING):
            ended += found
            os.kill(os.getpid(), signal.SIGTERM)
            return
