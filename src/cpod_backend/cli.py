"""The command line: the names of all commands, each of them in a file that is imported when it is called."""

import sys
from importlib import import_module
from itertools import takewhile
from typing import Any

import click
from click.exceptions import Exit, NoArgsIsHelpError

from cpod_backend import __version__
from cpod_backend.commands.ending import fail


class Deferred(click.Command):
    """A command of which only the name and the purpose are known until it is called: reading all of them would make each start longer."""

    def __init__(self, name: str, place: str, purpose: str) -> None:
        super().__init__(name, short_help=purpose)
        self._place = place

    def make_context(self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any) -> click.Context:
        module, _, name = self._place.partition(":")
        command: click.Command = getattr(import_module(f"cpod_backend.commands.{module}"), name)
        return command.make_context(info_name, args, parent, **extra)


SETTINGS = {"help_option_names": ["-h", "--help"], "show_default": True}
COMMANDS = [
    Deferred("emulator", "emulator:emulator", "Serve the whole API in memory, for development."),
    Deferred("serve", "serve:serve", "Serve the API on PostgreSQL and S3, with real credentials."),
    Deferred("app", "opening:app", "Applications of a production server."),
    Deferred("keys", "opening:keys", "The keys that access tokens are signed with."),
    Deferred("db", "db:db", "The database: its migrations and what it lacks."),
    Deferred("storage", "storage:storage", "The content of files."),
    Deferred("contract", "contract:contract", "The OpenAPI document and all that is derived with it."),
]


@click.group(context_settings=SETTINGS, commands=COMMANDS)
@click.version_option(__version__, message="%(version)s")
def cpod() -> None:
    """One typed REST contract for an enterprise's data."""


def main() -> None:
    """The `cpod` command. Ctrl-C is how a server is stopped, so it is no failure; arguments that make no sense are 2, as with most commands."""
    try:
        run(sys.argv[1:])
    except Exit as wish:
        sys.exit(wish.exit_code)
    except KeyboardInterrupt:
        sys.exit(0)


def run(arguments: list[str]) -> None:
    """Does what the arguments say. Where they make no sense, one line says why, and the process ends."""
    try:
        with cpod.make_context("cpod", arguments) as context:
            cpod.invoke(context)
    except NoArgsIsHelpError as wish:
        print(wish.format_message())
    except click.UsageError as error:
        said = error.format_message()
        # Of an option without its value click does not tell which command it belongs to.
        command = error.ctx.command_path if error.ctx else " ".join(["cpod", *takewhile(lambda word: word[:1] != "-", arguments)])
        fail(f"{said}{'' if said.endswith(('.', '?')) else '.'} Try '{command} --help'.", 2)
