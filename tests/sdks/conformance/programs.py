"""Random programs in no language: steps as in the conformance cases, on records that the steps before made. The same seed gives the same program."""

from functools import cache
from random import Random
from typing import Any

from cpod_backend.derive.sdk.plan import Filter, Kind
from tests.sdks.conformance.bodies import Bodies, collections

Node = dict[str, Any]

DEEPEST = 4


class Program:
    """One program on its way. Every step of it has an outcome, so that its number is that of the outcome."""

    def __init__(self, number: int) -> None:
        self.random = Random(number)
        entities = list(collections())
        self.entity = entities[number % len(entities)]
        self.name, self.collection = collections()[self.entity]
        self.steps: list[Node] = []
        self.made: dict[str, list[int]] = {}
        self._depth = 0
        self.bodies = Bodies(self.random, self._refer)

    def written(self) -> list[Node]:
        """Its steps: a few records first, then whatever comes to mind."""
        for _ in range(self.random.randint(1, 3)):
            self._create(self.entity)
        for _ in range(self.random.randint(5, 10)):
            self.random.choice(self.WAYS)(self)
        return self.steps

    def _add(self, **step: Any) -> int:
        self.steps.append(step)
        return len(self.steps) - 1

    def _call(self, verb: str, **step: Any) -> int:
        return self._add(call=f"{self.name}.{verb}", **{name: value for name, value in step.items() if value is not None})

    def _create(self, entity: str, **options: Any) -> int:
        body = self.bodies.create(entity)
        number = self._add(call=f"{collections()[entity][0]}.create", args=body, **options)
        self.made.setdefault(entity, []).append(number)
        return number

    def _refer(self, entity: str, used: set[str]) -> str | None:
        """A record of the entity that is not used yet: one that is there, or a new one."""
        free = [number for number in self.made.get(entity, []) if f"${number}.value.id" not in used]
        if self._depth < DEEPEST and (not free or self.random.random() < 0.2):
            self._depth += 1
            free = [self._create(entity)]
            self._depth -= 1
        return f"${self.random.choice(free)}.value.id" if free else None

    def _id(self) -> str:
        """Mostly a record of this program; now and then one of another entity, none, or no id at all."""
        draw = self.random.random()
        if draw < 0.8:
            return f"${self.random.choice(self.made[self.entity])}.value.id"
        if draw < 0.88:
            return f"${self.random.choice([number for numbers in self.made.values() for number in numbers])}.value.id"
        return self.bodies.no_id(self.entity) if draw < 0.95 else self.random.choice(["nobody", "a/b?c", "ä ö"])

    def create(self) -> None:
        self._create(self.entity)

    def create_badly(self) -> None:
        body = self.bodies.spoiled(self.entity)
        self._call("create", args=body)

    def create_twice(self) -> None:
        """With the same key the second answer is the first; with another body the second is refused."""
        key = f"key-{self.random.randint(1, 3)}"
        number = self._create(self.entity, options={"idempotencyKey": key})
        body = self.steps[number]["args"] if self.random.random() < 0.6 else self.bodies.create(self.entity)
        self._call("create", args=body, options={"idempotencyKey": key})

    def get(self) -> None:
        args: Node = {}
        if self.random.random() < 0.3:
            args["expand"] = self._some(self.collection.expandable, 3)
        if self.random.random() < 0.2:
            args["fields"] = self._some(self.collection.members, 5)
        if self.random.random() < 0.3:
            args["includeDeleted"] = True
        self._call("get", id=self._id(), args=args or None)

    def get_if_changed(self) -> None:
        number = self.random.choice(self.made[self.entity])
        self._call("get", id=f"${number}.value.id", options={"ifNoneMatch": f"${number}.meta.etag"})

    def update(self) -> None:
        options = (
            {"ifMatch": self.random.choice(['"1"', '"2"', f"${self.made[self.entity][0]}.meta.etag"])}
            if self.random.random() < 0.3
            else None
        )
        body = self.bodies.update(self.entity)
        self._call("update", id=self._id(), args=body, options=options)

    def delete(self) -> None:
        self._call("delete", id=self._id(), options={"ifMatch": '"1"'} if self.random.random() < 0.2 else None)

    def page(self) -> None:
        self._call("list", args=self._query() or None)

    def page_after_page(self) -> None:
        """With nothing that could fail: there must be a page to go on from."""
        self._call("list", args={"sort": self._some(self._sortable(), 2), "pageSize": 1})
        self._add(nextPage=True)

    def search(self) -> None:
        words = self.random.choice(["e", "the", "a e", "ö", "100%", "nothing like it"])
        self._call("search", args={"q": words} | (self._query() if self.random.random() < 0.5 else {}))

    def iterate(self) -> None:
        self._call("iterate", args=self._query() | {"pageSize": self.random.randint(1, 3)}, take=self.random.randint(1, 6))

    def busy(self) -> None:
        """The emulator answers a status that the caller prefers, so that the call is tried again."""
        status = self.random.choice([429, 500, 503, 403, 404])
        options = {"headers": {"Prefer": f"code={status}"}, "maxRetries": self.random.randint(0, 2)}
        self._call("get", id=self._id(), options=options)

    def request(self) -> None:
        """A call past the typed methods, which can break the types too."""
        path = self.collection.operations[0].path
        request = self.random.choice([
            {"method": "GET", "path": path, "query": {"pageSize": 2, "sort": "-id"}},
            {"method": "GET", "path": path, "query": {"nonsense": True}},
            {"method": "POST", "path": path, "body": {"nonsense": [1, None, {"a": 1.5}]}},
            {"method": "PATCH", "path": f"{path}/{self.bodies.no_id(self.entity)}", "body": {}},
            {"method": "GET", "path": "/v1/nonsense"},
        ])  # fmt: skip
        self._add(request=request)

    WAYS = (
        create,
        create_badly,
        create_twice,
        get,
        get,
        get,
        get_if_changed,
        update,
        update,
        update,
        delete,
        page,
        page,
        page_after_page,
        search,
        iterate,
        busy,
        request,
    )

    def _query(self) -> Node:
        """Some parameters of a list, good and bad."""
        query: Node = {}
        chosen = {each.name for each in self.random.sample(self.collection.filters, self.random.randint(0, 2))}
        if len(chosen) > 1:
            chosen = {name for name in chosen if not name.endswith(("Id", "Ids"))}
        query |= {each.name: self._filter(each, len(chosen) > 1) for each in self.collection.filters if each.name in chosen}
        if self.random.random() < 0.4:
            query["sort"] = self._some(self._sortable(), 3)
        if self.random.random() < 0.3:
            query["expand"] = self._some(self.collection.expandable, 2)
        if self.random.random() < 0.2:
            query["fields"] = self._some(self.collection.members, 4)
        if self.random.random() < 0.2:
            query[self.random.choice(["exists", "missing"])] = self._some(self.collection.filterable, 2)
        if self.random.random() < 0.2:
            query["includeDeleted"] = True
        if not chosen and self.random.random() < 0.3:
            # One fault at most: which of several is told first depends on the order of the parameters.
            query |= self.random.choice([{"page": 2}, {"pageSize": 501}, {"cursor": "nonsense"}, {"page": 9}])
        return query

    def _sortable(self) -> tuple[str, ...]:
        """Without the times of the server, in which records may be equal or not from run to run."""
        return tuple(name for name in self.collection.sortable if not name.endswith("At"))

    def _filter(self, each: Filter, careful: bool) -> Any:
        """Values for a filter. Of several filters none has a bad one, since it is for the server to choose which fault it tells."""
        if each.compared:
            return {self.random.choice(["eq", "gt", "gte", "lt", "lte"]): self._compared(each.type.kind)}
        if each.type.enum:
            return self._some(each.type.enum.values if careful else (*each.type.enum.values, "nonsense"), 3)
        if each.type.kind is Kind.STRING:
            return self.random.choice([["GitHub"], ["Alice", "a,b"]])
        return [{Kind.BOOLEAN: self.random.random() < 0.5, Kind.DATE: "2026-12-25"}.get(each.type.kind, 3)]

    def _compared(self, kind: Kind) -> Any:
        return {
            Kind.DATE: "2026-03-01",
            Kind.TIME: self.random.choice(["2020-01-01T00:00:00.000Z", "2099-01-01T00:00:00.000Z"]),
            Kind.NUMBER: 1.5,
        }.get(kind, 3)

    def _some(self, names: tuple[str, ...], most: int) -> Any:
        return self.random.sample(names, min(len(names), self.random.randint(1, most)))


@cache
def program(number: int) -> list[Node]:
    """The steps of a program, which nobody changes."""
    return Program(number).written()
