"""The in-memory store keeps the promises of the store suite."""

import pytest

from cpod_backend.stores.memory import MemoryStore
from tests.stores.suite import StoreSuite


class TestMemoryStore(StoreSuite):
    """Every promise, on the emulator's store."""

    @pytest.fixture
    def store(self):
        return MemoryStore()

    def fresh(self):
        return MemoryStore()
