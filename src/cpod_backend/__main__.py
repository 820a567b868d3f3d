"""The `cpod` command, as `python -m cpod_backend` too."""

from cpod_backend import collector


def main() -> None:
    """Runs what the arguments say."""
    collector.pause()
    from cpod_backend.cli import main as run

    run()


if __name__ == "__main__":
    main()
