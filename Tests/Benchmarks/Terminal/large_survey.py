"""Makes a survey of many units out of a small one: its units as they are, and made-up ones that each are known and
answer as one of its kommuner does, wave for wave. The same arguments give the same bytes.

usage: large_survey.py FOLDER UNITS TARGET
"""

import csv
import random
import shutil
import sys
from pathlib import Path

SEED = 20171231
FRAME = "kommuner"
BEGINNINGS = "Al Berg Bjør Dal Ek Fag Gran Hag Is Kval Lang Myr Nord Os Rau Sel Sol Stor Sund Tor Ul Vest Yt Øver Ås"
MIDDLES = "ber der en er fer ge hol ke la mer ne rin sel ter ver"
ENDINGS = "bu bygd dal eid fjord heim lund mo nes rud sand stad vik våg ås"
# One in five answers in a wave as another kommune did than in the other waves.
FICKLE = 0.2


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    return rows[0], rows[1:]


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";", lineterminator="\n").writerows([header, *rows])


def made_up_names(count, chance):
    """Names that are all different: two syllables or three, then with a number behind."""
    beginnings, middles, endings = BEGINNINGS.split(), MIDDLES.split(), ENDINGS.split()
    two = [a + c for a in beginnings for c in endings]
    three = [a + b + c for a in beginnings for b in middles for c in endings]
    names = two + three
    chance.shuffle(names)
    return [names[i % len(names)] + (f" {i // len(names) + 1}" if i >= len(names) else "") for i in range(count)]


def multiply(folder, target, models, table, code_column, chance, fickle):
    """Rows of made-up units beside those of the file: what `models` says a made-up code takes after."""
    header, rows = read(folder / table)
    place = header.index(code_column)
    by_code = {}
    for row in rows:
        by_code.setdefault(row[place], []).append(row)
    codes = sorted(by_code)
    for code, (model, name) in models.items():
        if chance.random() < fickle:
            model = chance.choice(codes)
        for row in by_code.get(model, []):
            row = list(row)
            row[place] = code
            for column in ("name", "official_name", "c_0001"):
                if column in header:
                    row[header.index(column)] = name
            rows.append(row)
    if "lfdn" in header:
        for number, row in enumerate(rows, 1001):
            row[header.index("lfdn")] = str(number)
    write(target / table, header, rows)


def make(folder, units, target):
    """Writes the survey to a folder that is there."""
    chance = random.Random(SEED)
    for path in folder.iterdir():
        shutil.copy(path, target / path.name)
    registers = [read(path) for path in sorted(folder.glob("units-*.csv"))]
    known = [{row[0] for row in rows if row[header.index("frame")] == FRAME} for header, rows in registers]
    kommuner = sorted(set.intersection(*known))
    names = made_up_names(max(0, units - len(registers[-1][1])), chance)
    models = {f"X{i:06}": (chance.choice(kommuner), name) for i, name in enumerate(names)}
    for path in sorted(folder.glob("units-*.csv")):
        multiply(folder, target, models, path.name, "code", chance, fickle=0)
    for path in sorted(folder.glob("series-*.csv")):
        multiply(folder, target, models, path.name, "code", chance, fickle=0)
    for path in sorted(folder.glob("answers-*.csv")):
        multiply(folder, target, models, path.name, "kommunenr", chance, fickle=FICKLE)


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
