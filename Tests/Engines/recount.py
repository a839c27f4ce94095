"""Counts the waves of a survey again: what `regionblikk tabulate` should say of each of them."""

from fractions import Fraction

import formulas

PARTS = {"poor": {1, 2}, "neither": {3}, "good": {4, 5}}
SMALLEST_BASE = 5


class Domain:
    """Units of one frame."""

    def __init__(self, wave, frame, division=None, name=None):
        self.frame, self.division, self.name = frame, division, name
        member = wave.divisions[division][1] if division else {}
        self.units = [
            u for u in wave.units if wave.frame_of[u] == frame and (division is None or member.get(u) == name)
        ]

    @property
    def heading(self):
        return {
            "frame": self.frame, "division": self.division, "id": self.name, "N": len(self.units),
            "scope": "class" if self.division else "country",
        }


def all_domains(wave):
    return [domain for frame in wave.frames for domain in [
        Domain(wave, frame),
        *(Domain(wave, frame, d, c) for d, (classes, _) in wave.divisions.items() for c in classes),
    ]]


def benchmarks(wave):
    """Of each frame the country, then the classes of the main division."""
    return [domain for domain in all_domains(wave) if domain.division in (None, wave.main)]


# --- figures


def share(x, n, known, units):
    """x of n, where r = known of N = units have a status."""
    silent = units - known
    found = {
        "count": x, "n": n, "N": units, "silent": silent, "value": None, "interval": None, "absent": None,
        "percent": formulas.half_up(100 * x, n) if n >= SMALLEST_BASE else None, "boundsFromSilence": None,
    }
    if n + silent > 0:
        found["boundsFromSilence"] = {"low": x / (n + silent), "high": (x + silent) / (n + silent)}
    if n == 0:
        found["absent"] = "emptyDomain" if units == 0 else "everybodyLeavesBase" if known else "nobodyAnswered"
        return found
    population = n + formulas.half_up(silent * n, known)
    low, high = formulas.hypergeometric_inversion(x, n, population)
    found["value"] = x / n
    found["interval"] = {
        "low": low / population, "high": high / population, "lowUnits": low, "highUnits": high,
        "ofUnits": population, "approximate": known > n and silent > 0,
    }
    return found


def certain_share(x, n):
    return share(x, n, n, n)


def mean(values, known, units, unit=1):
    """Of whole numbers of 1 / unit; None without any."""
    if not values:
        return None
    n, ordered = len(values), sorted(values)
    value = Fraction(sum(values), n * unit)
    deviation = formulas.standard_deviation(values)
    deviation = None if deviation is None else deviation / unit
    silent = units - known
    found = {
        "value": float(value), "n": n, "N": units, "silent": silent, "deviation": deviation,
        "median": float(Fraction(ordered[(n - 1) // 2] + ordered[n // 2], 2 * unit)), "interval": None,
    }
    if silent == 0:
        found["interval"] = {"low": float(value), "high": float(value)}
    elif n > 1:
        reach = formulas.t_reach(deviation, n) * float(Fraction(silent, units)) ** 0.5
        found["interval"] = {"low": float(value) - reach, "high": float(value) + reach}
    return found


def absent(reason):
    return {"absent": reason}


# --- answers


def picked(answer):
    """The categories of an answer to a closed item."""
    return answer if isinstance(answer, frozenset) else frozenset([answer])


class Tally:
    """What became of a domain's units in one item."""

    def __init__(self, wave, place, domain):
        item, status, answer = wave.items[place], wave.status[place], wave.answer[place]
        self.item, self.asked = item, item.is_asked(domain.frame)
        self.domain = domain
        units = domain.units if self.asked else []
        self.units = len(domain.units)
        self.answered = [u for u in units if status[u] == "answered"]
        self.not_asked = sum(status[u] == "not-asked" for u in units)
        self.known = len(self.answered) + self.not_asked
        self.in_frame = len(units)
        self.silent = self.in_frame - self.known
        self.given = {u: answer[u] for u in self.answered}

    def absence(self):
        if self.units == 0:
            return "emptyDomain"
        return None if self.asked else "notAskedInFrame"

    # closed items

    def leave(self, standing):
        """The units all of whose categories have the standing."""
        return [
            u for u in self.answered if all(self.item.standings[c] == standing for c in picked(self.given[u]))
        ]

    def closed(self):
        item = self.item
        counts = [sum(c in picked(a) for a in self.given.values()) for c in range(len(item.ids))]
        gone, irrelevant = len(self.leave("does-not-apply")), len(self.leave("not-relevant"))
        wide = len(self.answered) - gone
        narrow = wide - irrelevant
        n = narrow if item.kind == "scale" else wide
        one = lambda x, base: share(x, base, self.known, self.in_frame)
        outside = {"does-not-apply"} | ({"not-relevant"} if item.kind == "scale" else set())
        found = {
            "N": self.units, "n": n, "answered": len(self.answered), "silent": self.silent,
            "notAsked": self.not_asked, "doesNotApply": gone, "notRelevant": irrelevant, "asked": self.asked,
            "categories": [
                {"id": i, "count": x, "share": None if s in outside else one(x, n)}
                for i, x, s in zip(item.ids, counts, item.standings)
            ],
        }
        if item.kind != "scale":
            ticks = sum(x for x, s in zip(counts, item.standings) if s != "does-not-apply")
            return {**found, "ticks": ticks, "ticksPerUnit": ticks / wide if wide else None}
        part = lambda steps: sum(x for x, s in zip(counts, item.steps) if s in steps)
        five = item.has_five_steps
        found["withoutNotRelevant"] = {p: one(part(s), narrow) if five else None for p, s in PARTS.items()}
        found["withNotRelevant"] = {p: one(part(s), wide) if five else None for p, s in PARTS.items()}
        found["withNotRelevant"]["notRelevant"] = one(irrelevant, wide)
        nobody = "onlyNotRelevant" if irrelevant else "everybodyLeavesBase" if self.known else "nobodyAnswered"
        found["mean"] = self.mean() or absent(self.absence() or nobody)
        return found

    # scales and numbers

    def values(self):
        """Of each unit with a value the step, or the whole number of 10^-decimals."""
        if self.item.kind == "number":
            return self.given
        steps = {u: self.item.steps[c] for u, c in self.given.items()}
        return {u: step for u, step in steps.items() if step is not None}

    def mean(self):
        return mean(list(self.values().values()), self.known, self.in_frame, 10**self.item.decimals)

    def number(self):
        values, unit = list(self.given.values()), 10**self.item.decimals
        nobody = "everybodyLeavesBase" if self.not_asked else "nobodyAnswered"
        return {
            "N": self.units, "n": len(values), "silent": self.silent, "notAsked": self.not_asked,
            "asked": self.asked, "lowest": min(values) / unit if values else None,
            "highest": max(values) / unit if values else None,
            "mean": self.mean() or absent(self.absence() or nobody),
        }

    def standings(self, codes):
        if not self.item.has_values:
            return None
        values = self.values()
        every = list(values.values())
        unit = 10**self.item.decimals
        return [{"code": codes[u], "value": v / unit, **formulas.standing(every, v)} for u, v in values.items()]

    def answers(self):
        if self.item.is_closed:
            return self.closed()
        if self.item.kind == "number":
            return self.number()
        return {"N": self.units, "n": len(self.answered)}


def battery_mean(wave, role, domain):
    """The unweighted mean of the means of a battery's items."""
    places = wave.battery(role)
    if not places:
        return absent("noBattery")
    if not domain.units:
        return absent("emptyDomain")
    tallies = [Tally(wave, place, domain) for place in places]
    means = [Fraction(sum(v.values()), len(v)) for v in (t.values() for t in tallies) if v]
    if not means:
        return None
    return {
        "mean": float(sum(means) / len(means)), "areas": len(means), "N": len(domain.units),
        "n": len(set().union(*(t.values() for t in tallies))),
    }


# --- response


def rate(wave, units):
    return certain_share(sum(u in wave.responded for u in units), len(units))


def division_table(wave, division, domain):
    classes, member = wave.divisions[division]
    among = set(wave.responded)
    rows = [[u for u in domain.units if member.get(u) == name] for name in classes]
    groups = [(sum(u in among for u in row), len(row)) for row in rows]
    answered, units = sum(u in among for u in domain.units), len(domain.units)
    indicator = formulas.r_indicator(groups)
    has_indicator = isinstance(indicator, dict)
    partials = indicator.pop("partials") if has_indicator else [None] * len(rows)
    chi = formulas.chi_square(groups)
    table = []
    for name, row, (a, u), partial in zip(classes, rows, groups, partials):
        p, q = (Fraction(a, answered) if answered else None, Fraction(u - a, units - answered) if units > answered else None)
        points = 100 * (p - Fraction(u, units)) if p is not None else None
        difference = (
            "nobodyToCompare" if p is None or q is None
            else formulas.standardized_difference(p, q, [p * (1 - p), q * (1 - q)])
        )
        table.append({
            "domain": {"id": name, "N": u}, "response": certain_share(a, u), "inFrame": certain_share(u, units),
            "amongAnswered": certain_share(a, answered), "amongSilent": certain_share(u - a, units - answered),
            "differencePoints": None if points is None else float(points),
            "wholePoints": None if points is None else formulas.half_away(points.numerator, points.denominator),
            "standardizedDifference": absent(difference) if isinstance(difference, str) else difference,
            "partial": partial,
        })
    return {
        "division": division, "N": units, "unclassified": units - sum(len(row) for row in rows),
        "response": certain_share(answered, units), "classes": table,
        "chiSquare": chi if isinstance(chi, dict) else absent(chi),
        "rIndicator": indicator if has_indicator else absent(indicator),
    }


def characteristic(wave, name, domain):
    unit, values = wave.characteristics[name]
    groups = [[u for u in domain.units if (u in wave.responded) == said] for said in (True, False)]
    known = [[values[u] for u in group if values[u] is not None] for group in groups]
    nobody = absent("nobodyToCompare" if domain.units else "emptyDomain")
    means = [mean(v, len(v), len(g), unit) or nobody for v, g in zip(known, groups)]
    if not all(known):
        difference = nobody
    elif min(len(v) for v in known) < 2:
        difference = absent("oneAnswer")
    else:
        spreads = [formulas.standard_deviation(v) ** 2 for v in known]
        difference = formulas.standardized_difference(*(Fraction(sum(v), len(v)) for v in known), spreads)
        difference = absent(difference) if isinstance(difference, str) else difference
    covered, total = sum(known[0]), sum(known[0]) + sum(known[1])
    return {
        "id": name, "answered": means[0], "silent": means[1], "standardizedDifference": difference,
        "unitsWithoutValue": sum(values[u] is None for u in domain.units),
        "coverage": {
            "covered": covered / unit, "total": total / unit, "value": covered / total if total else None,
            "percent": formulas.half_up(100 * covered, total) if total else None,
        },
    }


# --- weights


def weighted(wave, place, domain, divisions, limit):
    """The shares of a closed item weighted to its domain by the classes of some divisions."""
    tally = Tally(wave, place, domain)
    known = [u for u in (domain.units if tally.asked else []) if wave.status[place][u] != "silent"]
    memberships = [wave.divisions[d][1] for d in divisions]
    weights, represented, converged = formulas.rake(known, domain.units, memberships)
    if limit:
        weights = formulas.trim(weights, limit)
    item = tally.item
    counted = tally.closed()
    outside = {"does-not-apply"} | ({"not-relevant"} if item.kind == "scale" else set())
    base = {
        u: w for u, w in weights.items()
        if u in tally.given and any(item.standings[c] not in outside for c in picked(tally.given[u]))
    }
    categories = []
    for c, (name, standing) in enumerate(zip(item.ids, item.standings)):
        if standing in outside:
            categories.append({"id": name, "absent": "categoryNotOffered"})
        elif not base:
            categories.append({"id": name, "absent": counted["categories"][c]["share"]["absent"] or "nobodyAnswered"})
        else:
            value = sum(w for u, w in base.items() if c in picked(tally.given[u])) / sum(base.values())
            effective = sum(base.values()) ** 2 / sum(w * w for w in base.values())
            moved = 100 * (value - counted["categories"][c]["share"]["value"])
            categories.append({"id": name, "value": value, "effectiveN": effective, "pointsMoved": moved})
    return {
        "question": item.id, "n": counted["n"], "N": len(domain.units), "members": len(weights),
        "represented": len(represented), "unrepresented": len(domain.units) - len(represented),
        "categories": categories,
        "method": {
            "kind": "raked" if limit else "postStratified", "divisions": divisions, "limit": limit,
        },
    }, converged


# --- flags of regions


def areas(wave, region):
    """Each area of a region against the rest of its frame, on the share of poor among the answers 1 to 5."""
    rest = Domain(wave, region.frame)
    rest.units = [u for u in rest.units if u not in set(region.units)]
    rows = []
    for place in wave.battery("benefit"):
        if wave.items[place].has_five_steps:
            here, there = (
                Tally(wave, place, domain).closed()["withoutNotRelevant"]["poor"] for domain in (region, rest)
            )
            can = here["n"] > 0 and there["n"] > 0
            p = formulas.fisher((here["count"], here["n"]), (there["count"], there["n"])) if can else 1.0
            rows.append((wave.items[place].area, here, there, can, p))
    q = formulas.benjamini_hochberg([row[4] for row in rows], len(wave.battery("benefit")))
    found = []
    for (area, here, there, can, p), rate in zip(rows, q):
        points = 100 * (Fraction(here["count"], here["n"]) - Fraction(there["count"], there["n"])) if can else None
        verdict = (
            "notComparable" if not can else "unremarkable" if points < 10 or here["n"] < 10
            else "clear" if rate <= 0.1 else "watch"
        )
        found.append({
            "id": area, "region": here, "rest": there, "p": p, "q": float(rate), "verdict": verdict,
            "differencePoints": None if points is None else float(points),
        })
    return found
