"""Makes random surveys in the folder format of docs/codebook.md, the same for the same seed."""

import csv
import os
import random

import yaml

AREAS = ["work", "school", "health", "housing"]


class RandomSurvey:
    """A survey of one to four waves, with frames, divisions and items of all kinds."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.years = sorted(self.random.sample(range(2010, 2020), self.random.randint(1, 4)))
        self.frames = ["towns", "parts"][: self.random.randint(1, 2)]
        self.sizes = [self.random.choice([1, 7, 20, 45, 90]), self.random.randint(1, 15)][: len(self.frames)]
        self.shares_register = self.random.random() < 0.4
        self.codebooks = {}

    def write(self, folder):
        os.makedirs(folder, exist_ok=True)
        units = self._units()
        for place, year in enumerate(self.years):
            if place and not self.shares_register:
                units = self._later(units, year)
            name = "register.yaml" if self.shares_register else f"register-{year}.yaml"
            self._write_register(folder, name, year, units)
            self.codebooks[year] = self._codebook(year)
            write_yaml(f"{folder}/codebook-{year}.yaml", self.codebooks[year])
            self._write_answers(folder, year, units)

    # --- the register

    def _units(self):
        units = []
        for frame, size in zip(self.frames, self.sizes):
            units += [self._unit(f"{len(units) + 1001 + k}", frame) for k in range(size)]
        return units

    def _unit(self, code, frame):
        chance = self.random
        return {
            "code": code, "name": f"Unit {code}", "frame": frame,
            "people": "" if chance.random() < 0.1 else str(int(chance.lognormvariate(8, 1.2))),
            "share": "" if chance.random() < 0.2 else f"{chance.uniform(0, 40):.1f}".replace(".", ","),
            "region": chance.choice(["north", "north", "south", "west", ""]),
            "county": chance.choice(["01", "02", "03", "04", "05"]),
            "talent": chance.random(), "has_series": chance.random() < 0.9,
            "arrivals2008": chance.choice(["", "0", "7"]), "arrivals2009": chance.choice(["", "0", "70"]),
        }

    def _later(self, units, year):
        """The units of a later year: a few have merged under a new code."""
        return [
            self._unit(f"{year}{unit['code']}", unit["frame"]) if self.random.random() < 0.1 else unit for unit in units
        ]

    def _write_register(self, folder, name, year, units):
        table = name.replace("register", "units").replace(".yaml", ".csv")
        columns = ["code", "name", "frame", "people", "share", "region", "county"]
        write_csv(f"{folder}/{table}", [columns] + [[unit[c] for c in columns] for unit in units])
        series = table.replace("units", "series")
        write_csv(f"{folder}/{series}", [["code", "year", "arrivals", "flag"]] + [
            [unit["code"], year, unit[f"arrivals{year}"], "few" if unit[f"arrivals{year}"] == "" else ""]
            for unit in units for year in (2008, 2009) if unit["has_series"]
        ])
        write_yaml(f"{folder}/{name}", {
            "schema": 1, "year": year, "source": "chance",
            "units": {"file": table, "code": "code", "name": "name", "frame": "frame"},
            "frames": [{"id": frame, "label": frame, "one": frame} for frame in self.frames],
            "main-division": "region",
            "characteristics": [
                {"id": "people", "label": "people", "column": "people"},
                {"id": "share", "label": "share", "column": "share", "decimals": 1},
            ],
            "divisions": [
                # Nobody lives in the east: a class without units.
                {"id": "region", "label": "region", "column": "region",
                 "classes": [{"id": c, "label": c} for c in ["north", "east", "south", "west"]]},
                {"id": "county", "label": "county", "column": "county"},
                {"id": "size", "label": "size", "cut": "people", "at": [1000, 3000, 9000], "frames": ["towns"],
                 "classes": [{"id": c, "label": c} for c in ["tiny", "small", "middle", "large"]]},
                {"id": "years", "label": "years", "count": "arrivals", "from": 2008, "to": 2009,
                 "classes": [{"id": c, "label": c} for c in ["none", "one", "two"]]},
            ],
            "series": {
                "file": series, "code": "code", "year": "year", "flag": "flag", "withheld": "few",
                "items": [{"id": "arrivals", "label": "arrivals", "column": "arrivals"}],
            },
        })

    # --- the codebook

    def _codebook(self, year):
        chance = self.random
        scale = [
            {"id": f"s{k}", "code": k, "value": k, "label": f"step {k}"} for k in range(1, self._steps() + 1)
        ] + [{"id": "irrelevant", "code": 9, "standing": "not-relevant", "label": "not relevant"}]
        batteries = [
            {"id": role, "role": role, "label": role, "question": f"The {role}", "section": "all", "scale": "steps",
             "columns": {area: f"{role}_{area}" for area in AREAS if chance.random() < 0.9 or area == "work"},
             **self._comparability(role)}
            for role in ["benefit", "importance"] if chance.random() < 0.85
        ]
        items = [self._single(k, year) for k in range(chance.randint(1, 3))]
        items += [self._multiple(k) for k in range(chance.randint(1, 2))]
        items += [self._number(k) for k in range(chance.randint(1, 2))]
        items.append({"id": "remarks", "kind": "text", "section": "all", "label": "remarks", "column": "remarks"})
        items.append({
            "id": "mood", "kind": "scale", "section": "all", "label": "mood", "column": "mood", "scale": "steps",
            **self._routing(items), **self._comparability("mood"),
        })
        items += [{"battery": battery["id"]} for battery in batteries]
        return {
            "schema": 1, "survey": "random", "wave": year, "synthetic": True, "title": f"Random {year}",
            "layout": {"unit": "unit", "completed": {"column": "state", "codes": [31, 32]}, "ignored": ["serial"]},
            "missing": {"blank": [0], "not-shown": [-77], "empty-text": [-66, -99]},
            "sections": [{"id": "all", "label": "all"}],
            "areas": [{"id": area, "label": area} for area in AREAS], "scales": {"steps": scale},
            "batteries": batteries, "items": items,
        }

    def _steps(self):
        return 5 if self.random.random() < 0.85 else 4

    def _single(self, k, year):
        categories = [{"id": f"c{c}", "code": c, "label": f"choice {c}"} for c in range(1, self.random.randint(2, 5) + 1)]
        if self.random.random() < 0.5:
            categories.append({"id": "out", "code": 8, "standing": "does-not-apply", "label": "does not apply"})
        own = {"missing": {"blank": [99], "not-shown": [-77]}} if self.random.random() < 0.3 else {}
        return {
            "id": f"single{k}", "kind": "single", "section": "all", "label": f"single {k}", "column": f"q{k}",
            "categories": categories, "concern": ["c1"], **own, **self._frames(), **self._comparability(f"single{k}"),
        }

    def _multiple(self, k):
        names = [f"m{c}" for c in range(1, self.random.randint(2, 6) + 1)]
        categories = [{"id": name, "code": c, "label": f"{name} of {k}"} for c, name in enumerate(names, 1)]
        categories[-1]["standing"] = self.random.choice(["ordinary", "excludes-rest", "does-not-apply"])
        cells = (
            {"column": f"m{k}"} if self.random.random() < 0.3 else
            {"columns": {name: f"m{k}_{name}" for name in names}}
        )
        return {
            "id": f"multiple{k}", "kind": "multiple", "section": "all", "label": f"multiple {k}", "at-most": 3,
            "categories": categories, **cells, **self._frames(),
        }

    def _number(self, k):
        return {
            "id": f"number{k}", "kind": "number", "section": "all", "label": f"number {k}", "column": f"n{k}",
            "range": [0, 100], "decimals": k, **self._frames(), **self._comparability(f"number{k}"),
        }

    def _frames(self):
        return {"frames": [self.frames[0]]} if self.random.random() < 0.2 else {}

    def _routing(self, items):
        first = items[0]
        if first.get("frames") or self.random.random() < 0.4:
            return {}
        return {"asked-if": {"item": first["id"], "is": [first["categories"][0]["id"]]}}

    def _comparability(self, _):
        statements = []
        for year in self.codebooks:
            degree = self.random.choice(["comparable", "comparable", "comparable", "nearly", "not", None])
            if degree:
                statements.append({"wave": year, "degree": degree, "reason": f"changed since {year}"})
        return {"comparability": statements} if statements else {}

    # --- the answers

    def _write_answers(self, folder, year, units):
        codebook = self.codebooks[year]
        questions = self._questions(codebook)
        heading = ["serial", "unit", "state"] + [column for q in questions for column in q["cells"]]
        response = self.random.choice([0.05, 0.4, 0.7, 0.9, 1.0])
        rows = []
        for unit in units:
            if self.random.random() > response * (0.6 + 0.8 * unit["talent"]):
                continue
            for _ in range(2 if self.random.random() < 0.05 else 1):
                rows.append(self._row(unit, questions))
        self.random.shuffle(rows)
        rows.append(["", units[0]["code"], "20"] + [""] * (len(heading) - 3))
        rows = [[str(serial)] + row[1:] for serial, row in enumerate(rows, 1)]
        write_csv(f"{folder}/answers-{year}.csv", [heading] + rows)

    def _questions(self, codebook):
        """Each item with its cells and the codes that may be answered, a liking for each."""
        questions = []
        for item in codebook["items"]:
            if "battery" in item:
                battery = next(b for b in codebook["batteries"] if b["id"] == item["battery"])
                for column in battery["columns"].values():
                    questions.append(self._question("scale", [column], codebook["scales"]["steps"], []))
                continue
            categories = item.get("categories") or codebook["scales"].get(item.get("scale"), [])
            cells = list(item["columns"].values()) if "columns" in item else [item["column"]]
            missing = item.get("missing", {}).get("blank", [])
            questions.append(self._question(item["kind"], cells, categories, missing, item.get("decimals", 0)))
        return questions

    def _question(self, kind, cells, categories, missing, decimals=0):
        likings = [self.random.choice([0, 0.3, 1, 2]) for _ in categories]
        if categories and not any(likings):
            likings[0] = 1
        return {
            "kind": kind, "cells": cells, "codes": [c["code"] for c in categories], "likings": likings,
            "labels": [c["label"] for c in categories], "missing": missing, "decimals": decimals,
            "silence": self.random.choice([0, 0.1, 0.3, 0.9]),
        }

    def _row(self, unit, questions):
        state = self.random.choice(["31", "32", "20", "22", ""])
        # A form that is broken off says "not shown" from there on.
        end = self.random.randint(0, len(questions)) if self.random.random() < 0.2 else len(questions)
        cells = []
        for place, question in enumerate(questions):
            cells += self._cells(question) if place < end else ["-77"] * len(question["cells"])
        return ["", unit["code"], state] + cells

    def _cells(self, question):
        chance, count = self.random, len(question["cells"])
        if chance.random() < question["silence"]:
            blank = [*map(str, question["missing"]), "", "0", "-77"] if question["kind"] != "number" else ["", "-77"]
            return [chance.choice(blank)] * count
        if chance.random() < 0.02:
            return [chance.choice(["77", "perhaps", "-3", "1.5"])] * count
        kind = question["kind"]
        if kind == "text":
            return [chance.choice(["Take contact with us.", "All is well", "-99", "yes; and \"no\"\nand more"])]
        if kind == "number":
            value = chance.uniform(0, 100)
            text = f"{value:.{question['decimals']}f}"
            return [text.replace(".", ",") if chance.random() < 0.5 else text]
        if kind == "multiple":
            ticked = [chance.random() < 0.25 * liking for liking in question["likings"]]
            if count > 1:
                return ["1" if tick else "0" for tick in ticked]
            return [",".join(str(c) for c, tick in zip(question["codes"], ticked) if tick)]
        place = chance.choices(range(len(question["codes"])), question["likings"])[0]
        return [question["labels"][place] if chance.random() < 0.1 else str(question["codes"][place])]


def write_yaml(path, value):
    with open(path, "w", encoding="utf-8") as file:
        yaml.safe_dump(value, file, sort_keys=False, allow_unicode=True)


def write_csv(path, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
