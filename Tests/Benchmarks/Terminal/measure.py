"""Measures the dashboard in a pseudo-terminal of 120 columns and 40 rows, beside other full-screen programs, and prints
the tables of docs/performance.md.

usage: measure.py PROGRAM FIXTURES [--units N] [--runs N] [--wait SECONDS]
"""

import argparse
import csv
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import keys
from large_survey import make
from session import Session

DOWN, UP = b"\x1b[B", b"\x1b[A"
HERE = Path(__file__).parent
QUEUED = 200
# So much of the processors is idle before a run, unless that takes too long.
QUIET_ENOUGH = 0.9
idle_shares = []


class Program:
    """How a program is started, and the keys that bring it to the list that is measured."""

    def __init__(self, name, command, environment=None, setup=(), search=(), presses=(DOWN,) * 100 + (UP,) * 100):
        self.name = name
        self.command = [str(word) for word in command]
        self.environment = environment or {}
        self.setup = setup
        self.search = search
        self.presses = presses


def percentile(values, percent):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(percent / 100 * (len(ordered) - 1)))] if ordered else None


def times(session, keys):
    """Milliseconds from a key to the last change, and the bytes, for each key that changed the screen."""
    paints = [session.send(key) for key in keys]
    changed = [paint for paint in paints if paint.last_change is not None]
    return [paint.last_change * 1000 for paint in changed], [paint.bytes for paint in changed]


def idle_share(seconds=0.5):
    """How much of the processors' time nobody used in the last moment."""

    def ticks():
        with open("/proc/stat", encoding="ascii") as file:
            numbers = [int(word) for word in file.readline().split()[1:9]]
        return numbers[3] + numbers[4], sum(numbers)

    idle, whole = ticks()
    time.sleep(seconds)
    now, all_now = ticks()
    return (now - idle) / max(1, all_now - whole)


def wait_for_quiet(seconds):
    """Waits until hardly anybody else is working, but not forever, and notes how idle it became."""
    end = time.monotonic() + seconds
    while (share := idle_share()) < QUIET_ENOUGH and time.monotonic() < end:
        pass
    idle_shares.append(share)


def run_once(program, with_keys, wait):
    wait_for_quiet(wait)
    session = Session(program.command, program.environment)
    try:
        start = session.started()
        run = {"first": start.first_text * 1000, "full": start.last_change * 1000}
        for key in program.setup:
            session.send(key, quiet=0.3)
        run["text"] = session.emulator.text
        if with_keys:
            run["keys"], run["bytes"] = times(session, program.presses)
            burst = session.send(DOWN * QUEUED, quiet=0.3)
            run["burst"] = (burst.last_change or 0) * 1000
            run["paints"] = burst.paints
            run["search"] = times(session, program.search)[0]
        run["memory"] = session.peak_memory()
        return run
    finally:
        session.close()


def measure(program, runs, wait):
    starts = [run_once(program, False, wait) for _ in range(runs)]
    whole = [run_once(program, True, wait) for _ in range(min(3, runs))]
    every = starts + whole
    keys, sizes, search = ([value for run in whole for value in run[what]] for what in ("keys", "bytes", "search"))
    return {
        "name": program.name,
        "first": statistics.median(run["first"] for run in every),
        "full": statistics.median(run["full"] for run in every),
        "p50": percentile(keys, 50),
        "p99": percentile(keys, 99),
        "bytes": percentile(sizes, 50),
        "search": max(search, default=None),
        "burst": statistics.median(run["burst"] for run in whole),
        "paints": statistics.median(run["paints"] for run in whole),
        "memory": max(run["memory"] for run in every),
        "text": starts[0]["text"],
    }


def number(value, digits):
    return "–" if value is None else f"{value:.{digits}f}"


def row(result):
    cells = [
        f"{number(result['first'], 0)} / {number(result['full'], 0)}",
        f"{number(result['p50'], 1)} / {number(result['p99'], 1)}",
        number(result["search"], 1),
        number(result["bytes"], 0),
        f"{number(result['burst'], 0)} in {number(result['paints'], 0)}",
        number(result["memory"], 1),
    ]
    print(f"| {result['name']} | " + " | ".join(cells) + " |", flush=True)


def dashboard(name, program, folder, home):
    return Program(
        name,
        [program, "--region", "vest"] + (["--survey", folder] if folder else []),
        {"HOME": str(home)},
        # The whole country, from the menu of regions, and its first unit.
        setup=[b"r", b"\x1b[F", UP, b"\r", b"g"],
        search=[b"/", *(bytes([letter]) for letter in b"berg"), *[b"\x7f"] * 4],
    )


def press_every_key(program):
    """Tells which keys of a large survey are slow, once nothing is worked out beside the screen any more."""
    session = Session(program.command, program.environment)
    try:
        session.started()
        session.wait_until_idle()
        for key in program.setup:
            session.send(key, quiet=0.3)
        keys.report(keys.press_all(session))
    finally:
        session.close()


def compiled_list(folder, text):
    """The program in C, and the text for it to show."""
    program, lines = folder / "list", folder / "screen.txt"
    lines.write_text("\n".join(line.rstrip() for line in text) + "\n", encoding="utf-8")
    flags = ["-O2", "-D_XOPEN_SOURCE=700", "-D_XOPEN_SOURCE_EXTENDED", "-D_DEFAULT_SOURCE"]
    subprocess.run(["cc", *flags, "-o", program, HERE / "list.c", "-lncursesw", "-ltinfo"], check=True)
    return Program("C and ncurses, the same text", [program, lines])


def others(fixtures, folder):
    """Programs that are installed: VisiData with the same answers, htop with a clock that hardly ticks."""
    visidata = Path(sys.executable).parent / "vd"
    if visidata.exists():
        table = folder / "answers.csv"
        with open(fixtures / "survey/answers-2017.csv", encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, delimiter=";"))
        with open(table, "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        yield Program("VisiData, the same answers", [visidata, table], {"HOME": str(folder)})
    if shutil.which("htop"):
        yield Program("htop", ["htop", "-d", "100"], {"HOME": str(folder)})


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Path)
    parser.add_argument("fixtures", type=Path)
    parser.add_argument("--units", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--wait", type=float, default=20)
    options = parser.parse_args()
    runs, wait = options.runs, options.wait
    program = options.program.resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        demo = measure(dashboard("Regionblikk, 441 units", program, None, folder), runs, wait)
        print("\n| | first / full paint ms | key to painted p50 / p99 ms | slowest key of a search ms | bytes a press "
              f"| {QUEUED} queued keys, ms in paints | peak memory MB |")
        print("|---|---:|---:|---:|---:|---:|---:|")
        row(demo)
        row(measure(compiled_list(folder, demo["text"]), runs, wait))
        for other in others(options.fixtures, folder):
            row(measure(other, runs, wait))
        if options.units:
            large = folder / "large"
            large.mkdir()
            make(options.fixtures / "survey", options.units, large)
            program = dashboard(f"Regionblikk, {options.units} units", program, large, folder)
            row(measure(program, 1, wait))
            press_every_key(program)
        idle = statistics.median(idle_shares)
        print(f"\nOn {os.cpu_count()} processors, {idle:.0%} idle before a run (median), {min(idle_shares):.0%} at worst.")


main()
