"""Reads a folder of a survey as docs/codebook.md describes it, without the program that is checked."""

import csv
import os
import re
from decimal import Decimal

import yaml


class Loader(yaml.SafeLoader):
    """YAML in which every plain word is text, so that an id `no` is not false."""


Loader.yaml_implicit_resolvers = {}


def read_yaml(path):
    with open(path, encoding="utf-8-sig") as file:
        return yaml.load(file, Loader)


def read_csv(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


class Item:
    """One question: its kind, categories and who is asked."""

    def __init__(self, entry, categories, missing, area=None, battery=None):
        self.id, self.kind = entry["id"], entry["kind"]
        self.ids = [c["id"] for c in categories]
        self.codes = [int(c["code"]) for c in categories]
        self.labels = [_labels(c["label"]) for c in categories]
        self.standings = [c.get("standing", "ordinary") for c in categories]
        self.steps = [
            int(c["value"]) if "value" in c and s == "ordinary" else None
            for c, s in zip(categories, self.standings)
        ]
        self.columns = [entry["column"]] if "column" in entry else [entry["columns"][i] for i in self.ids]
        self.asked_if = entry.get("asked-if")
        self.frames = entry.get("frames") or []
        self.concern = set(entry.get("concern") or [])
        self.area, self.battery = area, battery
        self.range = [int(end) for end in entry.get("range", ["0", "0"])]
        self.decimals = int(entry.get("decimals", "0"))
        self.comparability = {int(c["wave"]): c for c in entry.get("comparability") or []}
        own = entry.get("missing")
        usual = missing if self.kind != "number" else {"not-shown": missing.get("not-shown")}
        blank = [*(usual.get("blank") or []), *((usual.get("empty-text") or []) if self.kind == "text" else [])]
        self.blank = {int(c) for c in ((own or {}).get("blank") or blank)}
        self.not_shown = {int(c) for c in ((own or {}).get("not-shown") or usual.get("not-shown") or [])}

    @property
    def is_closed(self):
        return self.kind in ("single", "multiple", "scale")

    @property
    def has_values(self):
        return self.kind in ("scale", "number")

    @property
    def has_five_steps(self):
        return self.kind == "scale" and {s for s in self.steps if s is not None} == {1, 2, 3, 4, 5}

    def is_asked(self, frame):
        return not self.frames or frame in self.frames

    def earlier(self, year):
        """The id of the item in an earlier wave."""
        continued = self.comparability.get(year, {}).get("continues")
        if continued is None:
            return self.id
        return f"{continued}.{self.area}" if self.battery else continued


class Wave:
    """One year: units with their classes, items, and for each item the status and answer of each unit.

    A status is `answered`, `silent` or `not-asked`. An answer is a position, a frozenset of positions, a whole number
    of 10^-decimals, or a text.
    """

    def __init__(self, folder, year):
        self.year = year
        codebook = read_yaml(f"{folder}/codebook-{year}.yaml")
        own = f"{folder}/register-{year}.yaml"
        register = read_yaml(own if os.path.exists(own) else f"{folder}/register.yaml")
        self._read_register(folder, register)
        self._read_codebook(codebook)
        self._read_answers(f"{folder}/answers-{year}.csv", codebook["layout"])

    # --- the register

    def _read_register(self, folder, register):
        names = register["units"]
        heading, *rows = read_csv(f"{folder}/{names['file']}")
        rows = [dict(zip(heading, row)) for row in rows if any(row)]
        rows.sort(key=lambda row: row[names["code"]])
        self.frames = [frame["id"] for frame in register["frames"]]
        self.codes = [row[names["code"]] for row in rows]
        self.frame_of = [row.get(names.get("frame", ""), "") or self.frames[0] for row in rows]
        self.units = range(len(rows))
        self.position = {code: place for place, code in enumerate(self.codes)}
        self.main = register["main-division"]
        self.characteristics = {}
        for entry in register.get("characteristics") or []:
            unit = 10 ** int(entry.get("decimals", "0"))
            cells = [row[entry["column"]].replace(",", ".") for row in rows]
            self.characteristics[entry["id"]] = (
                unit, [None if cell == "" else int(Decimal(cell) * unit) for cell in cells],
            )
        self.divisions = {}
        years = self._series(folder, register.get("series"))
        for entry in register["divisions"]:
            frames = entry.get("frames") or self.frames
            classes = [c["id"] for c in entry.get("classes") or []]
            member = {}
            for unit in self.units:
                name = self._class(entry, classes, rows[unit], years.get(self.codes[unit]))
                if name is not None and self.frame_of[unit] in frames:
                    member[unit] = name
            self.divisions[entry["id"]] = (classes or self._found(entry, rows), member)

    @staticmethod
    def _series(folder, series):
        """For each unit's code its rows by year: the number, or `withheld`, or nothing, by the columns of the table."""
        if not series:
            return {}
        heading, *rows = read_csv(f"{folder}/{series['file']}")
        columns = {item["id"]: item["column"] for item in series["items"]}
        found = {}
        for row in (dict(zip(heading, row)) for row in rows if any(row)):
            is_withheld = "flag" in series and row[series["flag"]] == series["withheld"]
            found.setdefault(row[series["code"]], {})[int(row[series["year"]])] = {
                name: row[column] or (1 if is_withheld else 0) for name, column in columns.items()
            }
        return found

    @staticmethod
    def _class(entry, classes, row, years):
        if "column" in entry:
            return row[entry["column"]] or None
        if "count" in entry:
            if years is None:
                return None
            span = range(int(entry["from"]), int(entry["to"]) + 1)
            return classes[sum(int(years[year][entry["count"]]) > 0 for year in span if year in years)]
        cell = row[entry["cut"]].replace(",", ".")
        if cell == "":
            return None
        return classes[sum(Decimal(cell) >= Decimal(at) for at in entry["at"])]

    @staticmethod
    def _found(entry, rows):
        return sorted({row[entry["column"]] for row in rows} - {""})

    # --- the codebook

    def _read_codebook(self, codebook):
        missing = codebook.get("missing") or {}
        scales = codebook.get("scales") or {}
        batteries = {battery["id"]: battery for battery in codebook.get("batteries") or []}
        self.areas = [area["id"] for area in codebook.get("areas") or []]
        self.roles = {}
        self.items = []
        for battery in batteries.values():
            self.roles.setdefault(battery.get("role", "other"), battery["id"])
        for entry in codebook["items"]:
            if "battery" not in entry:
                categories = entry.get("categories") or scales.get(entry.get("scale", ""), [])
                self.items.append(Item(entry, categories, missing))
                continue
            battery = batteries[entry["battery"]]
            for area in self.areas:
                if area in battery["columns"]:
                    part = {**battery, "id": f"{battery['id']}.{area}", "kind": "scale"}
                    part["column"] = battery["columns"][area]
                    self.items.append(Item(part, scales[battery["scale"]], missing, area, battery["id"]))
        self.place = {item.id: place for place, item in enumerate(self.items)}

    def battery(self, role):
        """The items of a role's battery in the order of the areas; none where the wave has no such battery."""
        return [place for place, item in enumerate(self.items) if item.battery == self.roles.get(role, 0)]

    # --- the answers

    def _read_answers(self, path, layout):
        heading, *rows = read_csv(path)
        columns = {}
        for place, name in enumerate(heading):
            columns.setdefault(name.strip(), place)
        completed = layout.get("completed")
        done = {int(code) for code in completed["codes"]} if completed else set()
        chosen = {}
        for row in rows:
            if not row:
                continue
            cell = lambda name: row[columns[name]] if name in columns and columns[name] < len(row) else ""
            unit = self.position.get(cell(layout["unit"]).strip())
            if unit is None:
                continue
            statuses, answers = self._read_row(unit, cell)
            is_done = bool(completed) and whole(cell(completed["column"])) in done
            rank = ("answered" in statuses, is_done)
            if unit not in chosen or rank >= chosen[unit][0]:
                chosen[unit] = (rank, statuses, answers)
        chosen = {unit: row for unit, row in chosen.items() if row[0][0]}
        self.responded = set(chosen)
        self.status = [[chosen[u][1][k] if u in chosen else "silent" for u in self.units] for k in self.indices]
        self.answer = [[chosen[u][2][k] if u in chosen else None for u in self.units] for k in self.indices]

    @property
    def indices(self):
        return range(len(self.items))

    def _read_row(self, unit, cell):
        statuses, answers = [], []
        for item in self.items:
            answer = read_cells(item, [cell(column) for column in item.columns])
            asked = item.is_asked(self.frame_of[unit])
            if asked and item.asked_if:
                asked = self._leads_here(item.asked_if, statuses, answers)
            statuses.append("answered" if answer is not None else "silent" if asked else "not-asked")
            answers.append(answer)
        return statuses, answers

    def _leads_here(self, rule, statuses, answers):
        """Whether an item may have been put: only a known answer that does not lead to it explains that it was not."""
        place = self.place[rule["item"]]
        if statuses[place] == "not-asked":
            return False
        if statuses[place] == "silent":
            return True
        given = answers[place] if isinstance(answers[place], frozenset) else {answers[place]}
        return any(self.items[place].ids[position] in rule["is"] for position in given)


def _labels(label):
    return {_plain(word) for word in ([label] if isinstance(label, str) else label.values())}


def _plain(word):
    return re.sub(r"\s", "", word).lower()


def scaled(text, decimals):
    """The number in a cell as a whole number of 10^-decimals; None where it is none."""
    plain = re.sub(r"\s", "", text).replace(",", ".")
    if not re.fullmatch(r"[+-]?\d+(\.\d+)?", plain):
        return None
    value = Decimal(plain) * 10**decimals
    return int(value) if value == int(value) else None


def whole(text):
    return scaled(text, 0)


def read_cells(item, cells):
    """The answer in an item's cells, or None."""
    if item.kind == "multiple" and len(cells) > 1:
        ticked = frozenset(k for k, cell in enumerate(cells) if is_ticked(item, k, cell))
        return ticked or None
    cell = cells[0]
    code = whole(cell)
    if not cell.strip() or code is not None and (code in item.blank or code in item.not_shown):
        return None
    if item.kind == "text":
        return cell
    if item.kind == "number":
        number = scaled(cell, item.decimals)
        unit = 10**item.decimals
        low, high = item.range[0] * unit, item.range[1] * unit
        return number if number is not None and low <= number <= high else None
    if item.kind == "multiple":
        parts = (find(item, part) for part in re.split(r"[,;\n]", cell))
        return frozenset(k for k in parts if k is not None) or None
    return find(item, cell)


def is_ticked(item, k, cell):
    code = whole(cell)
    if not cell.strip() or code is not None and (code in item.blank or code in item.not_shown):
        return False
    return code == 1 or find(item, cell) == k


def find(item, cell):
    """The position of the category that a cell names by its code or its label."""
    code = whole(cell)
    if code in item.codes:
        return item.codes.index(code)
    found = [k for k, labels in enumerate(item.labels) if _plain(cell) in labels]
    return found[0] if len(found) == 1 else None


def read_survey(folder):
    """The waves of a folder, ascending by year."""
    names = (re.fullmatch(r"codebook-(\d+)\.yaml", name) for name in os.listdir(folder))
    return [Wave(folder, year) for year in sorted(int(name[1]) for name in names if name)]
