"""Reads the model for a command, which ends where the domain files contradict themselves."""

from cpod_backend.commands.ending import fail
from cpod_backend.contract.model import Model, ModelError, load


def load_model() -> Model:
    """The model, or one line for each contradiction in the domain files."""
    try:
        return load()
    except ModelError as error:
        fail(f"the domain files contradict themselves:\n{error}")
