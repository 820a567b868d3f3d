"""Reads one person again and again, by the bare HTTP client and by the SDK in turns: `python_client.py BASE TOKEN ID ROUNDS CALLS`."""

import json
import sys
import time
from collections.abc import Callable

import httpx2
from cpod import CpodClient


def spent(work: Callable[[], object], calls: int) -> float:
    """Microseconds of CPU time per call."""
    begin = time.process_time()
    for _ in range(calls):
        work()
    return (time.process_time() - begin) / calls * 1e6


def main() -> None:
    base, token, id, rounds, calls = *sys.argv[1:4], *map(int, sys.argv[4:])
    bare = httpx2.Client(base_url=base, headers={"Authorization": f"Bearer {token}"})
    sdk = CpodClient(access_token=token, base_url=base)
    ways: dict[str, Callable[[], object]] = {
        "bare": lambda: bare.get(f"/v1/people/{id}").raise_for_status().json()["data"]["firstName"],
        "sdk": lambda: sdk.people.get(id).first_name,
    }
    assert ways["bare"]() == ways["sdk"]()
    print(json.dumps([{way: spent(work, calls) for way, work in ways.items()} for _ in range(rounds + 1)][1:]))


if __name__ == "__main__":
    main()
