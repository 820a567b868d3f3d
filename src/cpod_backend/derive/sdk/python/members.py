"""The names of members in Python, held to what the SDK can turn back into names of the wire."""

from cpod_backend.derive.sdk.names import camel, snake
from cpod_backend.derive.sdk.plan import Field, Model, Role
from cpod_backend.derive.sdk.schemas import Unknown

# What the base of all records has itself, in sdks/python/src/cpod/_core/model.py.
OF_THE_BASE = {"extra", "from_dict", "meta", "part", "to_dict", "wire"}
# Names of types that the annotations of a class use: a member of the same name would hide them from those below.
OF_TYPES = {"str", "int", "float", "bool", "list", "dict", "date", "datetime"}
BESIDE_FIELDS = {"id", "q", "request_options", "self"}


def attribute(model: Model, field: Field) -> str:
    """The name of a member. Raises Unknown for one that would not work."""
    name = snake(field.name)
    taken = OF_THE_BASE | OF_TYPES if model.role in (Role.RECORD, Role.PART, Role.PLAIN) else {"request_options", "self"}
    if name in taken or not name.isidentifier() or name.startswith("_"):
        raise Unknown(f"/components/schemas/{model.name}/properties/{field.name}", f"the name {name} in Python")
    return name


def is_renamed(model: Model) -> bool:
    """Whether the members are spelled differently on the wire: `licenseId` and not, as OAuth has it, `client_id`."""
    names = [field.name for field in (*model.fields, *model.expansions)]
    if all(camel(snake(name)) == name for name in names):
        return True
    if all(snake(name) == name for name in names):
        return False
    odd = next(name for name in names if camel(snake(name)) != name)
    raise Unknown(f"/components/schemas/{model.name}/properties/{odd}", "a name that cannot be turned back from Python's")


def choice(name: str) -> str:
    """A name that a parameter lists, such as `-createdAt`. Raises Unknown."""
    bare = name.removeprefix("-")
    if camel(snake(bare)) != bare:
        raise Unknown("/components/parameters", f"the name {name}, which cannot be turned back from Python's,")
    return name[: len(name) - len(bare)] + snake(bare)
