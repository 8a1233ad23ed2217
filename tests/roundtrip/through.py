"""Reads every catalog of a folder with a tool that translators use, and writes it again as that tool writes it.

usage: through.py TOOL FROM TO        TOOL is moz.l10n or translate-toolkit
"""

import sys
from pathlib import Path


def by_moz_l10n(path: Path) -> str:
    from moz.l10n.resource import parse_resource, serialize_resource

    return "".join(serialize_resource(parse_resource(str(path))))


def by_translate_toolkit(path: Path) -> str:
    from translate.storage.fluent import FluentFile

    return bytes(FluentFile.parsefile(str(path))).decode("utf-8")


def main() -> None:
    tool, source, target = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    through = {"moz.l10n": by_moz_l10n, "translate-toolkit": by_translate_toolkit}[tool]
    for path in sorted(source.rglob("*.ftl")):
        out = target / path.relative_to(source)
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(through(path), encoding="utf-8", newline="")


main()
