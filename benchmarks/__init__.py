"""Measures the emulator against its peers on one core; `python -m benchmarks` writes RESULTS.md."""
