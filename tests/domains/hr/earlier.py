"""What an earlier step may be at, and whether one that depends on it may have started: the same for every kind of step."""

import pytest

by_earlier_step = pytest.mark.parametrize(("earlier", "status"), [
    ("pending", 422), ("in_progress", 422), ("blocked", 422), ("completed", 200), ("skipped", 200), ("cancelled", 200),
])  # fmt: skip
