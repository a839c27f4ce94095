"""Tells as JSON what openpyxl reads in an XLSX file that comes through the standard input."""

import datetime
import io
import json
import sys

import openpyxl


def plain(value):
    return value.isoformat() if isinstance(value, (datetime.date, datetime.time)) else value


def cell(found):
    """A cell as [kind, value, format, colour behind it]."""
    fill = found.fill.fgColor.rgb if found.fill.fill_type else ""
    kind = "d" if found.is_date else found.data_type
    return {"kind": kind, "value": str(plain(found.value)), "format": found.number_format, "fill": fill}


def sheet(found):
    rows = [[cell(one) if one.value is not None else None for one in row] for row in found.iter_rows()]
    return {
        "name": found.title,
        "state": found.sheet_state,
        "freeze": found.freeze_panes or "",
        "filter": found.auto_filter.ref or "",
        "widths": [found.column_dimensions[key].width for key in sorted(found.column_dimensions)],
        "lists": [[str(rule.sqref), rule.formula1] for rule in found.data_validations.dataValidation],
        "page": [found.page_setup.orientation, str(found.page_setup.paperSize), str(found.page_setup.fitToWidth),
                 str(found.page_setup.fitToHeight), found.print_title_rows or ""],
        "rows": rows,
    }


book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
properties = book.properties
json.dump({
    "title": properties.title or "",
    "author": properties.creator or "",
    "created": properties.created.isoformat(),
    "sheets": [sheet(one) for one in book.worksheets],
}, sys.stdout)
