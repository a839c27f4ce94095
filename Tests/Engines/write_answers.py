"""Writes the same answers in the forms that survey tools export, and sends them to the standard output.

usage: write_answers.py xlsx|sav|row-compressed|zsav|bomb
"""

import datetime
import io
import sys
import tempfile
from pathlib import Path

import openpyxl
import pandas
import pyreadstat

HEADING = "lfdn kommunenr dispcode datetime role v_1 v_2 v_3 v_4 v_5 v_6 v_7 v_8".split()
LONG = "Bygda æøå – " + "lang tekst " * 60 + "slutt"
ROWS = [
    [1, 1401, 31, datetime.datetime(2018, 1, 12, 9, 41), "rådmann", 1, 66.7, 0, 1, 0, LONG, 2, 6],
    [2, 101, 22, datetime.datetime(2018, 2, 3), "", 2, -77, 1, 0, 0, "-99", 0, 1],
    [3, 301, 32, None, "-66", None, None, None, None, 1, "", 8, 2],
]


def workbook():
    book = openpyxl.Workbook()
    front = book.active
    front.title = "Forside"
    front["A1"] = "Undersøkelsen 2017"
    front["A2"] = "v_1"
    answers = book.create_sheet("Svar")
    answers["A1"] = "Eksport"
    for number, row in enumerate([HEADING] + ROWS, start=3):
        for column, value in enumerate(row, start=1):
            if value != "":
                answers.cell(row=number, column=column, value=value)
    answers["B4"] = "1401"
    hidden = book.create_sheet("Skjult")
    hidden.append(HEADING)
    hidden.sheet_state = "hidden"
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def bomb():
    """A zsav that becomes more than a thousand times larger."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bomb.sav"
        pyreadstat.write_sav(pandas.DataFrame({"a": [1.0] * 300_000, "b": [None] * 300_000}), str(path), compress=True)
        return path.read_bytes()


def spss(form):
    frame = pandas.DataFrame(ROWS, columns=HEADING)
    frame["datetime"] = pandas.to_datetime(frame["datetime"])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "answers.sav"
        pyreadstat.write_sav(
            frame,
            str(path),
            column_labels={"v_1": "Har kommunen resultatmål?"},
            variable_value_labels={"v_1": {1: "Ja", 2: "Nei"}, "v_7": {1: "dårlig", 2: "god", 8: "vet ikke"}},
            missing_ranges={"v_2": [{"lo": -99, "hi": -66}], "v_7": [8], "v_8": [6]},
            compress=form == "zsav",
            row_compress=form == "row-compressed",
        )
        return path.read_bytes()


form = sys.argv[1]
sys.stdout.buffer.write(workbook() if form == "xlsx" else bomb() if form == "bomb" else spss(form))
