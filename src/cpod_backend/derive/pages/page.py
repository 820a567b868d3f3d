"""The page of a domain and the page that lists them all, as Markdown."""

from json import dumps

from cpod_backend.contract.model import Domain, EntityModel, Model
from cpod_backend.contract.names import camel
from cpod_backend.contract.shapes import Shape
from cpod_backend.derive.pages.fields import Fields, base_fields
from cpod_backend.derive.pages.lists import lists
from cpod_backend.derive.pages.markdown import anchor, code, codes, fence, heading, link, table, tabs
from cpod_backend.derive.pages.refusals import refusals
from cpod_backend.derive.pages.samples import samples

FOLDER = "docs/pages/docs/domains"
MARK = "<!-- Derived from src/cpod_backend/domains by `make derive`; edits here are lost. -->"
GUIDES = "../../../guides"


def pages(model: Model) -> dict[str, bytes]:
    """The text of every page by its path."""
    texts = {"index": _overview(model)} | {domain.prefix: _domain(domain, model) for domain in model.domains}
    return {f"{FOLDER}/{name}.md": f"{text}\n".encode() for name, text in texts.items()}


def _overview(model: Model) -> str:
    rows = [
        (f"[{domain.name}]({domain.prefix}.md)", " ".join(domain.about.split()), ", ".join(_anywhere(entity) for entity in domain.entities))
        for domain in model.domains
    ]
    return "\n\n".join(
        (
            "---\ntitle: Domains\n---",
            MARK,
            "# Domains",
            f"{len(model.domains)} domains hold {len(model.entities)} entities. All of them work alike: the same five operations, the same "
            f"envelopes, the same errors. A page for each says what it holds, which rules it keeps, and how to call it.",
            table(("Domain", "What it is for", "Entities"), rows),
            heading(2, "Fields of every record", "fields-of-every-record"),
            "Besides its own fields every record has these. What the server sets is refused with 400 when a client sends it.",
            base_fields(model),
        )
    )


def _anywhere(entity: EntityModel) -> str:
    return f"[{entity.name}]({entity.domain.prefix}.md#{anchor(entity)})"


def _domain(domain: Domain, model: Model) -> str:
    about = " ".join(domain.about.split())
    parts = [
        f"---\ntitle: {domain.name}\ndescription: {dumps(about, ensure_ascii=False)}\n---",
        MARK,
        f"# {domain.name}",
        about,
        _entities(domain),
        _access(domain),
    ]
    parts += [section for entity in domain.entities for section in _entity(entity, model)]
    if domain.not_done:
        parts += [heading(2, "Not done yet", "not-done-yet"), "What needs a background job that does not run yet:"]
        parts.append("\n".join(f"- {sentence}" for sentence in domain.not_done))
    return "\n\n".join(parts)


def _entities(domain: Domain) -> str:
    rows = [(link(entity, domain), entity.about, f"{code(entity.path)}<br>{code(f'{entity.prefix}-…')}") for entity in domain.entities]
    return table(("Entity", "What it is", "Path and ids"), rows)


def _access(domain: Domain) -> str:
    standards = f" The model follows {', '.join(domain.standards)}." if domain.standards else ""
    return (
        f"Reading takes the scope `{domain.prefix}:read`, writing `{domain.prefix}:write`; "
        f"[authentication]({GUIDES}/authentication.md) tells how to get a token.{standards}"
    )


def _entity(entity: EntityModel, model: Model) -> list[str]:
    name = anchor(entity)
    return [
        heading(2, entity.name, name),
        entity.about,
        *_before(entity, model),
        heading(3, "Call it", f"{name}-calls"),
        tabs(samples(entity)),
        Fields(entity, model).section(),
        *(_diagram(entity, attr) for attr in entity.declared.transitions),
        heading(3, "Rules and refusals", f"{name}-rules"),
        f"A broken rule is a 422, *Unprocessable Entity*. In `detail` a value stands for each `<name>`, and the rule's own sentence for `…`. "
        f"Other errors are the same for all entities: see [errors]({GUIDES}/errors.md).",
        refusals(entity),
        lists(entity, model),
    ]


def _before(entity: EntityModel, model: Model) -> list[str]:
    """What must exist before the first record of the entity can, and before its example runs."""
    given = [field for field in entity.references if field.name in entity.declared.example]
    needed = [field for field in given if field.required]
    loose = [field.name for field in given if not field.required and (field.shape.items or field.shape).ref]
    sentences = []
    if needed:
        targets = [f"{_targets(field.shape, entity, model)} for `{field.name}`" for field in needed]
        sentences.append(f"Before you create one, you need {_listed(targets)}.")
    if given:
        sentences.append("The ids in the examples stand for records of yours.")
    if loose:
        sentences.append(f"Leave out {codes(loose)} where no rule below asks for {'them' if len(loose) > 1 else 'it'}.")
    return [" ".join(sentences)] if sentences else []


def _listed(parts: list[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]


def _targets(shape: Shape, entity: EntityModel, model: Model) -> str:
    """The entities that a field refers to, alone, in a list or within an object."""
    inner = shape.items or shape
    if inner.part:
        return "the records that are named"
    names = inner.ref.entities if inner.ref else ()
    return " or ".join(f"{_article(name)} {link(model.by_name[name], entity.domain)}" for name in names) or "any record"


def _article(name: str) -> str:
    return "an" if name[0] in "AEIO" else "a"


def _diagram(entity: EntityModel, attr: str) -> str:
    """The changes of a status that a client may make."""
    field, tables = entity.by_attr[attr], entity.declared.transitions[attr]
    start = [f"[*] --> {field.default}"] if field.default else []
    arrows = [f"{value} --> {target}" for value, targets in tables.items() for target in targets]
    reached = dict.fromkeys([*tables, *(target for targets in tables.values() for target in targets)])
    final = [f"{value} --> [*]" for value in reached if not tables.get(value)]
    lines = ["stateDiagram-v2", "direction LR", *start, *arrows, *final]
    name = camel(attr)
    return f"{heading(3, f'Changes of {name}', f'{anchor(entity)}-{name.lower()}')}\n\n" + fence("mermaid", "\n    ".join(lines))
