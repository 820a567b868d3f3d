"""How the records of an entity are found: filters, order, search, and what comes along with them."""

from cpod_backend.api.parameters import compares
from cpod_backend.contract.entity import Many, One
from cpod_backend.contract.model import EntityModel, Model
from cpod_backend.contract.names import camel
from cpod_backend.derive.pages.fields import EVERYWHERE
from cpod_backend.derive.pages.markdown import code, codes, heading, link, table


def lists(entity: EntityModel, model: Model) -> str:
    """The section on lists of an entity."""
    parts = [heading(3, "Find and expand", f"{entity.name.lower()}-lists"), _filters(entity), _expansions(entity, model)]
    return "\n\n".join(part for part in parts if part)


def _filters(entity: EntityModel) -> str:
    own = [field for field in entity.filterable.values() if field.name not in EVERYWHERE]
    compared = [field.name for field in own if compares(field)]
    contains = [field.name for field in own if field.shape.kind == "array"]
    equal = [field.name for field in own if field.name not in {*compared, *contains}]
    rows = [
        ("`q=words`", f"Every word is found in one of {codes(camel(attr) for attr in entity.declared.search)}."),
        (f"`{equal[0]}=…`" if equal else "", f"Is the value, or one of several when repeated: {codes(equal)}."),
        (f"`{compared[0]}[gte]=…`" if compared else "", f"Compared with `eq`, `gt`, `gte`, `lt` or `lte`: {codes(compared)}."),
        (f"`{contains[0]}=…`" if contains else "", f"The list contains the value: {codes(contains)}."),
        ("`exists=…`, `missing=…`", "The named fields have a value, or have none."),
    ]
    more = (
        "The [fields of every record](index.md#fields-of-every-record) filter too. Every single value sorts: `sort=-createdAt`. "
        "See [lists](../../../guides/pagination.md) for pages, cursors and `fields`."
    )
    return f"{table(('Parameter', 'Finds records in which'), [row for row in rows if row[0]])}\n\n{more}"


def _expansions(entity: EntityModel, model: Model) -> str:
    rows = []
    for name, relation in entity.relations.items():
        match relation:
            case Many(target, by):
                rows.append((code(name), f"list of {link(model.by_name[target], entity.domain)}, by their `{camel(by)}`"))
            case One(via):
                shape = entity.by_attr[via].shape
                inner = shape.items or shape
                named = [link(model.by_name[target], entity.domain) for target in (inner.ref.entities if inner.ref else ())]
                many = "list of " if shape.kind == "array" else ""
                rows.append((code(name), f"{many}{' or '.join(named) or 'any record'}, by `{camel(via)}`"))
    return table(("`expand=`", "Adds"), rows) if rows else ""
