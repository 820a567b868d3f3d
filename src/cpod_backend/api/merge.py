"""JSON Merge Patch, RFC 7396."""

from typing import Any


def merge_patch(target: Any, patch: Any) -> Any:
    """RFC 7396 section 2: objects merge member by member, null removes a member, anything else replaces."""
    if not isinstance(patch, dict):
        return patch
    merged = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            merged.pop(name, None)
        else:
            merged[name] = merge_patch(merged.get(name), value)
    return merged


def merge_fields(record: dict[str, Any], patch: dict[str, Any]) -> dict[str, Any]:
    """A record with a patch applied; a field set to null stays in it without a value."""
    return record | {name: None if value is None else merge_patch(record.get(name), value) for name, value in patch.items()}
