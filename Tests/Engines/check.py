"""Holds `regionblikk tabulate` against scipy on random surveys, or on the folders of others.

    check.py PROGRAM --seeds 1-5
    check.py PROGRAM FOLDER ...

With `--with-r` what R and its survey package can work out is held against them too.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time

import flags
import panels
import r_cases
import recount
from compare import Comparison, no_constant
from random_survey import RandomSurvey
from survey_reader import read_survey


def tabulate(program, folder, home):
    """What the program says of a survey. Numbers that JSON does not have are refused."""
    environment = {"HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    output = os.path.join(home, "tabulate.json")
    subprocess.run(
        [program, "tabulate", "--survey", folder, "--lang", "en", "--output", output, "--force"],
        env=environment, check=True,
    )
    with open(output, encoding="utf-8") as file:
        return json.load(file, parse_constant=no_constant)


def check_survey(waves, document):
    comparison = Comparison()
    comparison.check("waves", [wave.year for wave in waves], [wave["wave"] for wave in document["waves"]])
    for place, (wave, found) in enumerate(zip(waves, document["waves"])):
        check_wave(comparison, wave, found)
        raised = [flag for flag in found["flags"] if flag["rule"] != "contact-request"]
        comparison.check(f"{wave.year}.flags", flags.Flags(wave, waves[:place]).all(), raised)
    spans = panels.spans(waves)
    items = [panels.item_panel(item.id, span) for span in spans for item in span[-1].items]
    comparison.check("panels", items, document["panels"])
    batteries = [panels.battery_panel(role, span) for span in spans for role in ("benefit", "importance")]
    comparison.check("batteryPanels", batteries, document["batteryPanels"])
    return comparison


def check_wave(comparison, wave, found):
    path = str(wave.year)
    check_domains(comparison, wave, found, path)
    check_units(comparison, wave, found, path)
    check_response(comparison, wave, found, path)
    check_weighted(comparison, wave, found, path)
    regions = [d for d in recount.all_domains(wave) if d.division == wave.main and d.units]
    areas = [{"domain": region.heading, "areas": recount.areas(wave, region)} for region in regions]
    comparison.check(f"{path}.areas", areas, found["areas"])


def check_domains(comparison, wave, found, path):
    domains = recount.all_domains(wave)
    comparison.check(f"{path}.domains.length", len(domains), len(found["domains"]))
    for domain, said in zip(domains, found["domains"]):
        name = f"{path}.{domain.frame}.{domain.division}.{domain.name}"
        benefit = recount.battery_mean(wave, "benefit", domain)
        expected = {"domain": domain.heading, "response": recount.rate(wave, domain.units)}
        comparison.check(name, {**expected, **({"benefit": benefit} if benefit else {})}, said)
        comparison.check(f"{name}.questions", len(wave.items), len(said["questions"]))
        for place, question in enumerate(said["questions"]):
            tally = recount.Tally(wave, place, domain)
            answers = {
                "question": tally.item.id, "answers": tally.answers(), "standings": tally.standings(wave.codes),
            }
            comparison.check(f"{name}.{tally.item.id}", answers, question)


def check_units(comparison, wave, found, path):
    """The standing of each unit by the mean of its ratings, among all of its frame."""
    places = wave.battery("benefit")
    ratings = {}
    for frame in wave.frames:
        steps = [recount.Tally(wave, place, recount.Domain(wave, frame)).values() for place in places]
        for unit in wave.units:
            given = [s[unit] for s in steps if unit in s]
            if given:
                ratings.setdefault(frame, {})[unit] = recount.Fraction(sum(given), len(given))
    expected = []
    for unit in wave.units:
        among = ratings.get(wave.frame_of[unit], {})
        standing = recount.formulas.standing(list(among.values()), among[unit]) if unit in among else None
        expected.append({"code": wave.codes[unit], "frame": wave.frame_of[unit], "standing": standing})
    comparison.check(f"{path}.units", expected, found["units"])


def check_response(comparison, wave, found, path):
    expected = [{
        "domain": domain.heading,
        "divisions": [recount.division_table(wave, division, domain) for division in wave.divisions],
        "characteristics": [recount.characteristic(wave, name, domain) for name in wave.characteristics],
    } for domain in recount.benchmarks(wave)]
    comparison.check(f"{path}.response", expected, found["response"])


def check_weighted(comparison, wave, found, path):
    """Raked shares are compared where raking can reach every margin; elsewhere nothing says where it stops."""
    others = [division for division in wave.divisions if division != wave.main]
    methods = [([wave.main], None)] + [([wave.main, other], 3.0) for other in others]
    closed = [place for place, item in enumerate(wave.items) if item.is_closed]
    for frame, said in zip(wave.frames, found["weighted"]):
        pairs = [(place, method) for place in closed for method in methods]
        comparison.check(f"{path}.weighted.{frame}", len(pairs), len(said["questions"]))
        for (place, (divisions, limit)), question in zip(pairs, said["questions"]):
            if question["converged"]:
                domain = recount.Domain(wave, frame)
                expected, _ = recount.weighted(wave, place, domain, divisions, limit)
                comparison.check(f"{path}.weighted.{frame}.{question['question']}", expected, question)


def check_with_r(waves, document, home):
    """Whether R finds nothing that differs."""
    cases = tempfile.mkdtemp(dir=home)
    r_cases.write_cases(cases, waves, document)
    engine = os.path.join(os.path.dirname(os.path.abspath(__file__)), "engine.R")
    return subprocess.run(["Rscript", "--vanilla", engine, cases]).returncode == 0


def surveys(arguments, home):
    """The folders to look at, each with a name."""
    for folder in arguments.folders:
        yield folder, os.path.abspath(folder)
    for seed in arguments.seeds:
        folder = os.path.join(home, f"survey-{seed}")
        RandomSurvey(seed).write(folder)
        yield f"random survey {seed}", folder


def seeds(text):
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("folders", nargs="*")
    parser.add_argument("--seeds", type=seeds, default=[])
    parser.add_argument("--with-r", action="store_true")
    arguments = parser.parse_args()
    is_same = True
    with tempfile.TemporaryDirectory() as home:
        for name, folder in surveys(arguments, home):
            start = time.monotonic()
            waves, document = read_survey(folder), tabulate(arguments.program, folder, home)
            comparison = check_survey(waves, document)
            for line in comparison.differences[:20]:
                print(f"{name}: {line}")
            taken = time.monotonic() - start
            print(
                f"{name}: {comparison.compared} figures, {len(comparison.differences)} differ ({taken:.1f} s)",
                flush=True,
            )
            is_same = is_same and not comparison.differences
            if arguments.with_r:
                is_same = check_with_r(waves, document, home) and is_same
    sys.exit(0 if is_same else 1)


if __name__ == "__main__":
    main()
