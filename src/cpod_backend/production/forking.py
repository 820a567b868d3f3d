"""What all workers have in common, imported once by the process that they are forked from: the packages and the model, but nothing that runs."""

import gc

import cpod_backend.production.build  # noqa: F401
from cpod_backend.contract.model import load

load()
# What is there by now is never freed. A collector that looked at it would write to its memory, and so take it out of what the workers share.
gc.freeze()
