"""What is loaded when: a program pays for the domains that it uses, and for the HTTP library with its first request."""

import json
import os
import subprocess
import sys

import pytest

from tests.sdks.python.conftest import SDK

LOADED = "import json, sys; print(json.dumps(sorted(sys.modules)))"


def loaded(code: str) -> set[str]:
    """The modules that a program has loaded beyond those of an empty one."""
    return _modules(code) - _modules("")


def _modules(code: str) -> set[str]:
    environment = os.environ | {"PYTHONPATH": str(SDK / "src")}
    done = subprocess.run([sys.executable, "-S", "-c", f"{code}\n{LOADED}"], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


def own(modules: set[str]) -> set[str]:
    return {module for module in modules if module.split(".")[0] == "cpod"}


def test_importing_the_package_loads_two_small_modules():
    assert own(loaded("import cpod")) == {"cpod", "cpod._version"}
    assert len(loaded("import cpod")) <= 10


def test_importing_a_client_loads_no_domain_and_no_http_library():
    modules = loaded("from cpod import CpodClient, NotFoundError")

    assert not [
        module for module in modules if module.startswith(("cpod.models", "cpod.services", "cpod.params", "httpx2", "asyncio", "ssl"))
    ]
    assert len(modules) <= 60


def test_using_a_domain_loads_that_domain_alone():
    modules = own(loaded("from cpod import CpodClient\nCpodClient('key').licenses.assignments"))

    assert {module for module in modules if module.startswith("cpod.services.")} == {"cpod.services.licenses"}
    assert {module for module in modules if module.startswith("cpod.models.")} == {"cpod.models.licenses", "cpod.models._entity"}
    assert not [module for module in modules if module.startswith("cpod.params")]


def test_a_relation_loads_the_domain_of_its_record_when_it_is_read():
    code = (
        "from cpod.models.licenses import LicenseAssignment\n"
        "seat = LicenseAssignment.from_dict({'person': {'id': 'per-1'}})\n"
        "import sys; assert 'cpod.models.people' not in sys.modules\n"
        "assert type(seat.person).__name__ == 'Person'"
    )

    assert "cpod.models.people" in loaded(code)


def test_domains_can_be_loaded_ahead():
    assert {"cpod.services.people", "cpod.services.licenses"} <= loaded("import cpod; cpod.preload('people', 'licenses')")


def test_every_name_that_the_package_lists_is_there():
    import cpod
    from cpod import models

    assert all(hasattr(cpod, name) for name in dir(cpod))
    assert all(hasattr(models, name) for name in dir(models))
    with pytest.raises(AttributeError, match="no attribute 'Nobody'"):
        _ = models.Nobody


def test_a_star_imports_the_names_of_the_package_and_nothing_else():
    import cpod

    held: dict[str, object] = {}
    exec("from cpod import *", held)

    assert held.keys() - {"__builtins__"} == set(dir(cpod)) - {"__version__"} | {"preload"}
