"""Tabulates the same answers with Regionblikk, NumPy, DuckDB and Polars, and prints the times as ratios to reading
the bytes once. Every engine must give the same counts.

usage: compare.py PROGRAM
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import duckdb
import numpy
import polars

CATEGORIES = 5
REGIONS = 6
SIZES = [(441, 60, 200), (10_000_000, 20, 5)]


def median_time(runs, body):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        result = body()
        times.append(time.perf_counter() - start)
    return statistics.median(times), result


def with_country(cells):
    """Counts by region and category, with the country before the regions."""
    return [[int(n) for n in cells.sum(axis=0)]] + [[int(n) for n in row] for row in cells]


def from_groups(groups):
    """Counts from rows of region, code and number of units."""
    cells = numpy.zeros((REGIONS, CATEGORIES), dtype=int)
    for region, code, count in groups:
        if code > 0:
            cells[region][code - 1] = count
    return with_country(cells)


def with_numpy(regions, codes):
    def one(column):
        cells = numpy.bincount(regions * numpy.uint8(8) + column, minlength=REGIONS * 8)
        return with_country(cells.reshape(REGIONS, 8)[:, 1 : CATEGORIES + 1])

    return lambda: [one(column) for column in codes]


def with_duckdb(regions, codes):
    database = duckdb.connect()
    columns = {"region": regions} | {f"q{i}": column for i, column in enumerate(codes)}
    database.register("arrays", columns)
    database.execute("CREATE TABLE answers AS SELECT * FROM arrays")

    def one(item):
        query = f"SELECT region, q{item}, count(*) FROM answers GROUP BY ALL"
        return from_groups(database.execute(query).fetchall())

    return lambda: [one(item) for item in range(len(codes))]


def with_polars(regions, codes):
    frame = polars.DataFrame({"region": regions} | {f"q{i}": column for i, column in enumerate(codes)}).lazy()
    queries = [frame.group_by("region", f"q{item}").len() for item in range(len(codes))]
    return lambda: [from_groups(result.rows()) for result in polars.collect_all(queries)]


def measure(program, units, items, runs):
    with tempfile.TemporaryDirectory() as folder:
        output = subprocess.run(
            [program, str(units), str(items), str(runs), folder], check=True, capture_output=True
        ).stdout
        regions = numpy.fromfile(Path(folder) / "regions.bin", dtype=numpy.uint8)
        codes = numpy.fromfile(Path(folder) / "codes.bin", dtype=numpy.uint8).reshape(items, units)
    ours = json.loads(output)
    times = {
        "reading the bytes once": ours["reading"],
        "Regionblikk, counts": ours["tabulating"],
        "Regionblikk, a distribution of each": ours["distributions"],
        "Regionblikk, laying out, once": ours["layingOut"],
    }
    for name, engine in [("NumPy", with_numpy), ("DuckDB", with_duckdb), ("Polars", with_polars)]:
        times[name], counts = median_time(max(5, runs // 10), engine(regions, list(codes)))
        if counts != ours["counts"]:
            sys.exit(f"{name} counts differently")
    return times


def main():
    for units, items, runs in SIZES:
        times = measure(sys.argv[1], units, items, runs)
        print(f"\n{units} units, {items} items, {REGIONS} regions and the country, medians\n")
        print("| what | milliseconds | times reading |\n|---|---:|---:|")
        for name, seconds in times.items():
            ratio = seconds / times["reading the bytes once"]
            print(f"| {name} | {seconds * 1000:.3f} | {ratio:.1f} |")


main()
