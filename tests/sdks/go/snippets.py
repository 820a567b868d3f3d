"""Turns the Go code of documents into a program: each block a function of its own, which a compiler and an emulator then see."""

import re
from textwrap import dedent, indent

PACKAGES = {
    "errors": "errors", "fmt": "fmt", "io": "io", "os": "os", "strings": "strings", "time": "time", "slog": "log/slog", "url": "net/url",
    "http": "net/http", "httptest": "net/http/httptest", "context": "context",
}  # fmt: skip
SDK = 'cpod "github.com/cpod-ai/cpod-sdk-go"'
IMPORTS = re.compile(r"^import (\((.*?)^\)|[^\n(]+)\n", re.MULTILINE | re.DOTALL)


def blocks(markdown: str) -> list[str]:
    """The Go blocks of a document, in its order."""
    found = re.findall(r"^( *)```go\n(.*?)^\1```$", markdown, re.MULTILINE | re.DOTALL)
    return [dedent(code) for _, code in found]


def with_own_imports(name: str, code: str) -> str:
    """A file with one function that holds a sample, and the imports that the sample itself has."""
    found = IMPORTS.search(code)
    assert found, code
    body = code[found.end() :]
    return f'package main\n\n{found[0]}\nimport "context"\n\nfunc {name}(ctx context.Context) error {{\n{indent(body, "	")}\treturn err\n}}\n'


def with_needed_imports(name: str, code: str) -> str:
    """A file with one function that holds a snippet, which has a context and a client at hand. What it names and never uses is used at its end."""
    body = IMPORTS.sub("", code)
    imports = "\n".join(f'\t"{PACKAGES[word]}"' for word in sorted(_named(body) | {"context"}))
    return (
        f"package main\n\nimport (\n{imports}\n\n\t{SDK}\n)\n\nfunc {name}(ctx context.Context, client *cpod.Client) error {{\n\t_ = client\n"
        f"\t{{\n{indent(body, '		')}\n{_uses(body)}\n\t}}\n\treturn nil\n}}\n"
    )


def _uses(body: str) -> str:
    """The end of a block: its names count as used, and its error is the function's own."""
    made = [
        name.strip()
        for names in re.findall(r"^(?!for |if )(?:var )?([\w, ]+?)(?: :=| cpod\.\w+$| \*cpod\.\w+$)", body, re.MULTILINE)
        for name in names.split(",")
    ]
    uses = [f"\t\t_ = {name}" for name in dict.fromkeys(made) if name not in ("_", "err")]
    failed = "\t\tif err != nil {\n\t\t\treturn err\n\t\t}" if "err" in made and "case err != nil" not in body else ""
    return "\n".join([*uses, failed])


def program(body: str) -> str:
    """A program that does what stands in a document, with a context at hand."""
    imports = "\n".join(f'\t"{PACKAGES[word]}"' for word in sorted(_named(body) | {"context", "fmt", "os"}))
    return f"""package main

import (
{imports}

	{SDK}
)

func main() {{
	if err := run(context.Background()); err != nil {{
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}}
}}

func run(ctx context.Context) error {{
{indent(body, "	")}
	return nil
}}
"""


def _named(body: str) -> set[str]:
    """The packages of the standard library that a piece of code names."""
    return {word for word in PACKAGES if re.search(rf"\b{word}\.[A-Z]", body)}


def main_of(functions: list[str]) -> str:
    """A program that calls each function with a client of the environment, and says which one failed."""
    calls = "\n".join(f'\tcall("{name}", {name})' for name in functions)
    return f"""package main

import (
	"context"
	"fmt"
	"os"

	{SDK}
)

func main() {{
{calls}
}}

func call(name string, snippet func(context.Context, *cpod.Client) error) {{
	client, err := cpod.NewFromEnv()
	if err == nil {{
		err = snippet(context.Background(), client)
	}}
	if err != nil {{
		fmt.Fprintln(os.Stderr, name, err)
		os.Exit(1)
	}}
	fmt.Println("done", name)
}}
"""
