"""What the tests of the request path share."""

from collections.abc import Iterator

import pytest

from tests.api.lines import Line


@pytest.fixture
def line(deployment) -> Iterator[Line]:
    line = Line(str(deployment.connection.base_url), deployment.token("connection"))
    yield line
    line.close()
