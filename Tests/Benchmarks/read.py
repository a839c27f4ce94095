"""Reads the same large files with Regionblikk and with Polars, each in a process of its own, and prints their processor times
as ratios, which other work on the machine disturbs less than the clock. Both make texts of all cells, and must find as many
bytes of text.

usage: read.py PROGRAM [RUNS]
"""

import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

COLUMNS = ["unit"] + [f"q{n}" for n in range(1, 20)]
TEXT_BYTES = 200_000_000
SHEET_ROWS = 1_000_000

POLARS = """
import json, resource, statistics, sys, time
import polars
times = []
for _ in range(int(sys.argv[2])):
    start = time.process_time()
    frame = polars.read_csv(sys.argv[1], separator=";", infer_schema=False)
    times.append(time.process_time() - start)
letters = frame.select(polars.all().str.len_bytes().sum()).sum_horizontal()[0]
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"seconds": statistics.median(times), "letters": letters, "peak": peak}))
"""


def rows(seed):
    """Codes mostly, some words, some quoted text."""
    numbers = random.Random(seed)
    texts = ["Ring oss", "\"Ring; gjerne\"", "Opplæring på arbeidsplassen", "næringsliv – bygda", ""]
    lines = []
    for _ in range(20_000):
        cells = [str(1000 + numbers.randrange(357))] + [str(numbers.randrange(1, 6)) for _ in range(16)]
        lines.append(";".join(cells + [numbers.choice(texts) for _ in range(3)]))
    return ("\n".join(lines) + "\n").encode()


def write_text(path):
    block = rows(2017)
    with open(path, "wb") as file:
        file.write((";".join(COLUMNS) + "\n").encode())
        for _ in range(TEXT_BYTES // len(block)):
            file.write(block)


def write_sheet(path):
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet("Svar")
    numbers = random.Random(2018)
    columns = COLUMNS[:8]
    sheet.write_row(0, 0, columns)
    for row in range(1, SHEET_ROWS + 1):
        sheet.write_string(row, 0, str(1000 + numbers.randrange(357)))
        for column in range(1, 7):
            sheet.write_number(row, column, numbers.randrange(1, 6))
        sheet.write_string(row, 7, "Ring oss")
    book.close()


def measured(command):
    environment = os.environ | {"POLARS_MAX_THREADS": "1"}
    return json.loads(subprocess.run(command, check=True, capture_output=True, env=environment).stdout)


def row(name, size, result, base):
    ratio = result["seconds"] / base
    print(f"| {name} | {result['seconds']:.2f} | {ratio:.2f} | {result['peak'] / 1000:.0f} | {size / 1e6:.0f} |")


def main():
    program = sys.argv[1]
    runs = sys.argv[2] if len(sys.argv) > 2 else "5"
    with tempfile.TemporaryDirectory() as folder:
        text, sheet = Path(folder) / "answers.csv", Path(folder) / "answers.xlsx"
        write_text(text)
        theirs = measured([sys.executable, "-c", POLARS, str(text), runs])
        ours = measured([program, "cells", str(text), runs])
        if ours["letters"] - theirs["letters"] != 0:
            sys.exit(f"{ours['letters']} bytes of text, and {theirs['letters']} in Polars")
        wave = measured([program, "wave", str(text), "1"])
        print("| what | seconds | times Polars | peak MB | file MB |\n|---|---:|---:|---:|---:|")
        base, size = theirs["seconds"], text.stat().st_size
        row("Polars, one thread, every cell a text", size, theirs, base)
        row("Regionblikk, every cell a text", size, ours, base)
        row("Regionblikk, a wave", size, wave, base)
        write_sheet(sheet)
        size = sheet.stat().st_size
        row("Regionblikk, a sheet of a million rows, every cell a text", size, measured([program, "cells", str(sheet), "1"]), base)
        row("Regionblikk, a sheet of a million rows, a wave", size, measured([program, "wave", str(sheet), "1"]), base)


main()
