"""Serves the API from memory with its content on S3, so that tests meet the store as clients do: `python -m tests.stores.blobs.server`."""

import sys

import uvicorn
from msgspec.json import decode

from cpod_backend import __version__
from cpod_backend.api.app import App
from cpod_backend.api.auth import Service, Tokens
from cpod_backend.api.clock import Clock
from cpod_backend.api.limits import NoLimits
from cpod_backend.api.oauth.build import authorization
from cpod_backend.api.oauth.signing import SharedKey
from cpod_backend.api.pages import pages
from cpod_backend.api.routes import Routes
from cpod_backend.api.world import World
from cpod_backend.contract.model import load
from cpod_backend.emulator.build import ADDRESS, SIGNING_KEY, Clients
from cpod_backend.listening import listen
from cpod_backend.stores.blobs.s3 import S3Blobs, S3Settings
from cpod_backend.stores.keyring import MemoryKeyring
from cpod_backend.stores.memory import MemoryStore
from tests.serving import configured


def build(settings: S3Settings) -> App:
    clock = Clock()
    world = World(load(), MemoryStore(), SIGNING_KEY[:32], clock, blobs=S3Blobs(settings))
    tokens = Tokens(SharedKey(SIGNING_KEY), Service(ADDRESS, ADDRESS, "emu"), clock)
    oauth = authorization(world, tokens, Clients(world).authenticate, MemoryKeyring())
    return App(world, Routes(world, pages(__version__) | oauth.pages), oauth.auth, NoLimits())


def main() -> None:
    listener = listen("127.0.0.1", 0)
    app = build(decode(sys.argv[1], type=S3Settings))
    print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    uvicorn.Server(configured(app)).run(sockets=[listener])


if __name__ == "__main__":
    main()
