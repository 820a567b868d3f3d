"""The columns that the tasks of a project stand in, as projects, sprints and features count them."""

UNDER_WAY = ("in_progress", "in_review", "blocked")
"""Work that was begun and is not over."""

COUNTED = ("backlog", "todo", *UNDER_WAY, "done")
"""All but cancelled tasks."""
