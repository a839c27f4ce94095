"""Tells as JSON what openpyxl reads in an XLSX file that comes through the standard input."""

import datetime
import io
import json
import sys

import openpyxl


def plain(value):
    return value.isoformat() if isinstance(value, (datetime.date, datetime.time)) else value


def cell(found):
    """What a cell holds and how it looks; openpyxl calls a date a number with a format."""
    fill = found.fill.fgColor.rgb if found.fill.fill_type else ""
    kind = "d" if found.is_date else found.data_type
    return {"kind": kind, "value": str(plain(found.value)), "format": found.number_format, "fill": fill}


def sheet(found):
    rows = [[cell(one) if one.value is not None else None for one in row] for row in found.iter_rows()]
    page = found.page_setup
    return {
        "name": found.title,
        "state": found.sheet_state,
        "freeze": found.freeze_panes or "",
        "filter": found.auto_filter.ref or "",
        "widths": [found.column_dimensions[key].width for key in sorted(found.column_dimensions)],
        "lists": [[str(rule.sqref), rule.formula1] for rule in found.data_validations.dataValidation],
        "page": [page.orientation or "", str(page.paperSize), str(page.fitToWidth or 1), str(page.fitToHeight),
                 str(found.sheet_properties.pageSetUpPr is not None and found.sheet_properties.pageSetUpPr.fitToPage),
                 found.print_title_rows or ""],
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
