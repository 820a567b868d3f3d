"""Derives a document with one domain only, for peers that cannot digest the whole."""

import json
from pathlib import Path
from typing import Any

WHOLE = Path(__file__).parent.parent / "docs" / "api-contract" / "openapi.json"


def people_only(target: Path) -> Path:
    """The paths of the domain People and all that they refer to, written to this file."""
    whole = json.loads(WHOLE.read_text(encoding="utf-8"))
    paths = {path: item for path, item in whole["paths"].items() if path == "/v1/people" or path.startswith("/v1/people/")}
    components: dict[str, dict[str, Any]] = {"securitySchemes": whole["components"]["securitySchemes"]}
    waiting: list[Any] = [paths]
    while waiting:
        for reference in references(waiting.pop()):
            _, _, kind, name, *_ = reference.split("/")
            found = components.setdefault(kind, {})
            if name not in found:
                found[name] = whole["components"][kind][name]
                waiting.append(found[name])
    document = {**whole, "paths": paths, "components": components}
    target.write_text(json.dumps(document), encoding="utf-8")
    return target


def references(node: Any) -> list[str]:
    """Every address inside the document that this part of it names."""
    if isinstance(node, list):
        return [found for item in node for found in references(item)]
    if not isinstance(node, dict):
        return []
    own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
    return own + [found for item in node.values() for found in references(item)]
