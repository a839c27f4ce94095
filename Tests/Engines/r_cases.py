"""Writes what a document says as tables of cases that R can work out again; engine.R reads them.

Each table has a column `case`, the inputs, and columns whose names begin with `said_`: what the document says.
"""

import csv

import recount


def write_cases(folder, waves, document):
    """Writes one table for each kind of figure into a folder."""
    pairs = list(zip(waves, document["waves"]))
    write(folder, "means", ["case", "unit_count", "value", "said_mean", "said_low", "said_high"], means(pairs))
    write(folder, "tables", ["case", "answered", "silent", "said_statistic", "said_p"], tables(pairs))
    write(folder, "changes", ["case", "gained", "lost", "said_p"], changes(document))
    write(folder, "shifts", ["case", "before", "now", "said_low", "said_high"], shifts(document))
    write(folder, "areas", ["case", "a", "b", "c", "d", "said_p", "said_q"], areas(pairs))
    write(folder, "frames", ["case", "unit", "first", "second"], frames(pairs))
    write(folder, "weights", [
        "case", "frame", "method", "limit", "unit", "in_base", "hit", "said_value", "said_n",
    ], weights(pairs))


def write(folder, name, heading, rows):
    with open(f"{folder}/{name}.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([heading, *rows])


def means(pairs):
    """Means of which all known units have a value, so that n of N is a simple random sample without replacement."""
    for wave, said in pairs:
        for domain, found in zip(recount.all_domains(wave), said["domains"]):
            for place, question in enumerate(found["questions"]):
                tally = recount.Tally(wave, place, domain)
                mean = question["answers"].get("mean", {})
                values = list(tally.values().values()) if tally.item.has_values else []
                if len(values) < 2 or len(values) < tally.known or tally.silent == 0:
                    continue
                case = f"{wave.year} {domain.frame} {domain.division} {domain.name} {tally.item.id}"
                unit = 10**tally.item.decimals
                ends = mean["interval"]
                for value in values:
                    yield case, tally.units, value / unit, mean["value"], ends["low"], ends["high"]


def tables(pairs):
    for wave, said in pairs:
        for place, found in enumerate(said["response"]):
            for table in found["divisions"]:
                if "statistic" not in table["chiSquare"]:
                    continue
                for row in table["classes"]:
                    x, n = row["response"]["count"], row["response"]["N"]
                    if n:
                        test = table["chiSquare"]
                        yield f"{wave.year} {place} {table['division']}", x, n - x, test["statistic"], test["p"]


def changes(document):
    """The distinct changes of all panels."""
    seen = set()
    for panel in document["panels"]:
        for domain in panel.get("domains", []):
            for change in domain["changes"]:
                seen |= {(a["gained"], a["lost"], a["p"]) for a in change["answers"] if "gained" in a}
    return [(f"{gained} gained, {lost} lost", gained, lost, p) for gained, lost, p in sorted(seen)]


def shifts(document):
    """Mean changes of scales, told by their transitions within the scale."""
    for panel in document["panels"]:
        for domain in panel.get("domains", []):
            for change in domain["changes"]:
                mean, table = change["mean"], change["transitions"]
                steps = lambda ids: [int(c["id"][1:]) if c["id"][0] == "s" else None for c in ids]
                if not mean.get("interval") or "counts" not in table or mean["deviation"] == 0:
                    continue
                name = f"{panel['question']} {domain['domain']} {panel['waves']} {change['since']} {change['until']}"
                for before, row in zip(steps(table["from"]), table["counts"]):
                    for now, count in zip(steps(table["to"]), row):
                        if before and now:
                            ends = mean["interval"]
                            yield from [(name, before, now, ends["low"], ends["high"])] * count


def areas(pairs):
    for wave, said in pairs:
        for found in said["areas"]:
            # A family with areas that are missing is adjusted otherwise; those are compared with scipy.
            if len(found["areas"]) < len(wave.battery("benefit")):
                continue
            for area in found["areas"]:
                here, there = area["region"], area["rest"]
                yield (
                    f"{wave.year} {found['domain']['frame']} {found['domain']['id']}", here["count"],
                    here["n"] - here["count"], there["count"], there["n"] - there["count"], area["p"], area["q"],
                )


def frame_cases(wave):
    """For each frame and each other division a name and both classes of each unit."""
    main = wave.divisions[wave.main][1]
    for frame in wave.frames:
        for division in [None, *(d for d in wave.divisions if d != wave.main)]:
            other = wave.divisions[division][1] if division else {}
            units = recount.Domain(wave, frame).units
            yield (frame, division), [
                (u, main.get(u, ""), other.get(u, "") if division else "all") for u in units
            ]


def frames(pairs):
    for wave, _ in pairs:
        for (frame, division), rows in frame_cases(wave):
            for row in rows:
                yield (f"{wave.year} {frame} {division}", *row)


def weights(pairs):
    """The units whose status on an item is known, for the first category in the base of each weighted question."""
    for wave, said in pairs:
        for frame, found in zip(wave.frames, said["weighted"]):
            for question in found["questions"]:
                shown = [c for c in question["categories"] if "value" in c]
                if not shown or not question["converged"]:
                    continue
                yield from weighted_rows(wave, frame, question, shown[-1])


def weighted_rows(wave, frame, question, category):
    place = wave.place[question["question"]]
    item, status, answer = wave.items[place], wave.status[place], wave.answer[place]
    method = question["method"]
    other = method["divisions"][1] if len(method["divisions"]) > 1 else None
    outside = {"does-not-apply"} | ({"not-relevant"} if item.kind == "scale" else set())
    name = f"{wave.year} {frame} {item.id} {category['id']} {'+'.join(method['divisions'])}"
    for unit in recount.Domain(wave, frame).units:
        if status[unit] == "silent":
            continue
        given = recount.picked(answer[unit]) if status[unit] == "answered" else frozenset()
        in_base = any(item.standings[c] not in outside for c in given)
        yield (
            name, f"{wave.year} {frame} {other}", method["kind"], method["limit"] or 0, unit, int(in_base),
            int(item.ids.index(category["id"]) in given), category["value"], category["effectiveN"],
        )
