"""Derives the document that the mock servers are given: one domain only, with a list of 50 as the example."""

import json
from pathlib import Path
from typing import Any

WHOLE = Path(__file__).parent.parent / "docs" / "api-contract" / "openapi.json"


def people_only(target: Path) -> Path:
    """The paths of the domain People and all that they refer to; related records of other entities are plain objects."""
    document = json.loads(WHOLE.read_text(encoding="utf-8"))
    lengthen(document)
    whole = document["components"]
    entities = {name for name, schema in whole["schemas"].items() if "tenantId" in schema.get("properties", {})}
    paths = {path: item for path, item in document["paths"].items() if path == "/v1/people" or path.startswith("/v1/people/")}
    components: dict[str, dict[str, Any]] = {"securitySchemes": whole["securitySchemes"]}
    waiting: list[Any] = [paths]
    while waiting:
        for reference in references(waiting.pop()):
            _, _, kind, name, *_ = reference.split("/")
            found = components.setdefault(kind, {})
            if name not in found:
                found[name] = own_part(name, whole[kind][name], entities) if kind == "schemas" else whole[kind][name]
                waiting.append(found[name])
    document |= {"paths": paths, "components": components}
    target.write_text(json.dumps(document), encoding="utf-8")
    return target


def lengthen(document: dict[str, Any]) -> None:
    """A mock server answers with the example; let its list hold 50 people, as a page of cPod does."""
    page = document["components"]["examples"]["PersonList"]["value"]
    first = page["data"][0]
    page["data"] = [{**first, "id": f"{first['id'][:-2]}{number:02}", "email": f"person{number}@acme.example"} for number in range(50)]
    page["total"] = 50


def own_part(name: str, component: dict[str, Any], entities: set[str]) -> dict[str, Any]:
    """A schema of People as it is, without related records; of another entity only that it is an object."""
    if name not in entities:
        return component
    if name != "Person":
        return {"type": "object"}
    properties = component["properties"].items()
    own = {key: value for key, value in properties if not any(one.rsplit("/", 1)[1] in entities for one in references(value))}
    return {**component, "properties": own}


def references(node: Any) -> list[str]:
    """Every address inside the document that this part of it names."""
    if isinstance(node, list):
        return [found for item in node for found in references(item)]
    if not isinstance(node, dict):
        return []
    own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
    return own + [found for item in node.values() for found in references(item)]
