"""The steps of `cpod contract diff`: read both documents, compare them, judge, print."""

from collections.abc import Callable
from pathlib import Path

from cpod_backend.derive.diff.compare import compare
from cpod_backend.derive.diff.documents import Unreadable, read, read_working_tree
from cpod_backend.derive.diff.patience import Patience
from cpod_backend.derive.diff.reports import FORMATS, Report
from cpod_backend.derive.diff.versions import FailOn, judge


def report_differences(base: str, head: str | None, root: Callable[[], Path], form: str, fail_on: FailOn) -> bool:
    """Prints how HEAD differs from BASE, and tells whether that passes."""
    here = Path.cwd()
    with Patience() as patience:
        patience.step(f"reading {base}")
        old = read(base, here)
        patience.step(f"reading {head or 'the working tree'}")
        new = read(head, here) if head else read_working_tree(root())
        patience.step("comparing")
        try:
            findings = compare(old, new)
        except RecursionError:
            raise Unreadable("the schemas are nested too deeply to be compared") from None
    report = Report(old, new, findings, judge(old.version, new.version, findings, fail_on))
    FORMATS[form](report)
    return report.judgement.passes
