"""Writes with openpyxl an XLSX file that has what spreadsheets have, and sends it to the standard output."""

import datetime
import io
import sys

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

book = openpyxl.Workbook()
answers = book.active
answers.title = "Svar"
answers["A1"] = "Undersøkelsen 2018: syntetiske svar"
answers.merge_cells("A1:D1")
for column, name in enumerate(["kommune", "dato", "tall", "merknad"], start=1):
    answers.cell(row=3, column=column, value=name)
rows = [
    ["0301", datetime.date(2018, 1, 12), 100000, CellRichText("a", TextBlock(InlineFont(b=True), "b "), " c")],
    ["1401", datetime.datetime(2018, 1, 12, 9, 41), 0.1 + 0.2, True],
    [None, datetime.time(9, 30), -1.5e-7, "#N/A"],
    ["=1+1", datetime.date(1900, 1, 1), 1e20, "  æ\nø "],
]
for number, row in enumerate(rows, start=4):
    for column, value in enumerate(row, start=1):
        cell = answers.cell(row=number, column=column)
        cell.value = value
        if isinstance(value, str) and value.startswith("="):
            cell.data_type = "s"
answers["C9"] = 43112
answers["C9"].number_format = '[$-414]d. mmmm yyyy;@'
answers["D9"] = 12.5
answers["D9"].number_format = '0,00 "dager"'
answers["XFD9"] = "ytterst"
answers.freeze_panes = "A4"
answers.auto_filter.ref = "A3:D7"
hidden = book.create_sheet("Skjult", 0)
hidden["A1"] = "skjult"
hidden.sheet_state = "hidden"
book.create_chartsheet("Figur")
old = book.create_sheet("Ark & 2")
old["B2"] = "x"
book.active = 1
if len(sys.argv) > 1:
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
content = io.BytesIO()
book.save(content)
sys.stdout.buffer.write(content.getvalue())
