"""Draws bars as SVG: one panel per kind of request, the longest bar as long as the panel is wide."""

from xml.sax.saxutils import escape

WIDTH, LABELS, VALUES = 860, 250, 70
BAR, GAP, TITLE = 18, 6, 40
OWN, PEER, INK, PAPER = "#1f6feb", "#9aa4b2", "#1c2128", "#ffffff"


def svg(title: str, panels: dict[str, dict[str, float]], own: str) -> str:
    """The whole picture; the bars of `own` are coloured."""
    parts, top = [text(20, 32, title, size=18, weight="bold")], 50
    for name, bars in panels.items():
        parts.append(text(20, top + 22, name, size=14, weight="bold"))
        top += TITLE - 8
        longest = max(bars.values())
        for label, value in bars.items():
            parts += bar(top, label, value, value / longest, OWN if label == own else PEER)
            top += BAR + GAP
        top += 8
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top + 10}" width="{WIDTH}" font-family="sans-serif" role="img">'
    background = f'<rect width="{WIDTH}" height="{top + 10}" fill="{PAPER}"/>'
    return "\n".join([head, f"<title>{escape(title)}</title>", background, *parts, "</svg>"]) + "\n"


def bar(top: int, label: str, value: float, share: float, colour: str) -> list[str]:
    length = max(1.0, share * (WIDTH - LABELS - VALUES - 30))
    middle = top + BAR - 5
    return [
        text(LABELS, middle, label, anchor="end"),
        f'<rect x="{LABELS + 10}" y="{top}" width="{length:.1f}" height="{BAR}" rx="2" fill="{colour}"/>',
        text(LABELS + 16 + length, middle, f"{value:,.0f}"),
    ]


def text(x: float, y: float, words: str, *, size: int = 12, anchor: str = "start", weight: str = "normal") -> str:
    shown = escape(words)
    return f'<text x="{x:.1f}" y="{y}" font-size="{size}" font-weight="{weight}" text-anchor="{anchor}" fill="{INK}">{shown}</text>'
