# SPDX-License-Identifier: BSL-1.0
"""The little HTML that notebooks show; explanation() makes whole pages."""

from __future__ import annotations

from html import escape
from typing import Iterable, Tuple


def page_part(heading: str, *parts: str) -> str:
    """Parts that are no table are text."""
    shown = (part if part.startswith("<table") or not part else f"<p>{escape(part)}</p>"
             for part in parts)
    return f"<div><h4>{escape(heading)}</h4>{''.join(shown)}</div>"


def table(rows: Iterable[Tuple[str, str]], caption: str = "") -> str:
    """Rows of a name and what is said of it; nothing where there are no rows."""
    cells = "".join(
        f'<tr><th scope="row" style="text-align:left;vertical-align:top">{escape(name)}</th>'
        f'<td style="text-align:left">{escape(text)}</td></tr>'
        for name, text in rows)
    head = f'<caption style="text-align:left"><b>{escape(caption)}</b></caption>' if caption else ""
    return f"<table>{head}{cells}</table>" if cells else ""
