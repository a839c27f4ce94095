"""Edits a follow-up list as somebody would in a spreadsheet: openpyxl for XLSX, csv for text.

Takes the file and, through the standard input, JSON: a list of [code, heading, value]. A value of null empties a cell; a
value like {"day": "2018-01-31"} is a date. A code that is not there becomes a new row. Writes the file in place.
"""

import csv
import datetime
import json
import sys

import openpyxl

path = sys.argv[1]
edits = json.load(sys.stdin)


def value(given):
    return datetime.date.fromisoformat(given["day"]) if isinstance(given, dict) else given


def edit_workbook():
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    top = next(row for row in sheet.iter_rows() if row[0].value in ("nr", "code"))
    columns = {cell.value: cell.column for cell in top}
    rows = {sheet.cell(row, 1).value: row for row in range(top[0].row + 1, sheet.max_row + 1)}
    for code, heading, given in edits:
        if code not in rows:
            rows[code] = sheet.max_row + 1
            sheet.cell(rows[code], 1).value = code
        sheet.cell(rows[code], columns[heading]).value = value(given)
    book.save(path)


def edit_text():
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";", strict=True))
    codes = {row[0]: row for row in rows[1:]}
    for code, heading, given in edits:
        if code not in codes:
            codes[code] = [code] + [""] * (len(rows[0]) - 1)
            rows.append(codes[code])
        day = value(given)
        text = "" if day is None else day.strftime("%d.%m.%Y") if isinstance(day, datetime.date) else str(day)
        codes[code][rows[0].index(heading)] = text
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)


edit_workbook() if path.endswith(".xlsx") else edit_text()
