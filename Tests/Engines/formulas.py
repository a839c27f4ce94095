"""The formulas behind the figures, from the literature, with scipy and fractions.

Nothing here is taken from the program that is checked. x of n units gave an answer, r are known, N are in the domain.
"""

import functools
import math
from fractions import Fraction

import numpy
from scipy import stats

Z = stats.norm.ppf(0.975)


def half_up(part, whole):
    """part / whole rounded half up."""
    return math.floor(Fraction(part, whole) + Fraction(1, 2))


def half_away(part, whole):
    """part / whole rounded half away from zero."""
    size = half_up(abs(part), whole)
    return -size if part < 0 else size


@functools.lru_cache(maxsize=None)
def hypergeometric_inversion(x, n, population):
    """The smallest M with P(X >= x | M) > 0.025 and the largest with P(X <= x | M) > 0.025. (Wright 1991.)"""
    marked = numpy.arange(x, population - n + x + 1)
    upper = stats.hypergeom.sf(x - 1, population, marked, n)
    lower = stats.hypergeom.cdf(x, population, marked, n)
    low = next(int(m) for m, p in zip(marked, upper) if _exceeds(p, x, n, int(m), population, upper=True))
    high = next(
        int(m) for m, p in zip(marked[::-1], lower[::-1]) if _exceeds(p, x, n, int(m), population, upper=False)
    )
    return low, high


def _exceeds(p, x, n, marked, population, upper):
    """Whether a tail is above 0.025; by whole numbers where the float is too near to tell."""
    if abs(p - 0.025) > 1e-9:
        return p > 0.025
    counts = range(x, min(n, marked) + 1) if upper else range(max(0, n - (population - marked)), x + 1)
    ways = sum(math.comb(marked, k) * math.comb(population - marked, n - k) for k in counts)
    return 40 * ways > math.comb(population, n)


def standard_deviation(values):
    """With divisor n - 1; None for one value."""
    n = len(values)
    if n < 2:
        return None
    mean = Fraction(sum(values), n)
    return math.sqrt(sum((value - mean) ** 2 for value in values) / (n - 1))


def t_reach(deviation, n):
    """Half the width of the 95 % interval of a mean, without finite population correction."""
    return float(stats.t.ppf(0.975, n - 1)) * deviation / math.sqrt(n)


def mcnemar(gained, lost):
    """The exact two-sided p."""
    if gained + lost == 0:
        return 1.0
    return min(1.0, 2 * float(stats.binom.cdf(min(gained, lost), gained + lost, 0.5)))


def newcombe(kept, gained, lost, neither):
    """Newcombe's interval for paired proportions (1998, method 10), of the second less the first."""
    n = kept + gained + lost + neither
    second, first = kept + gained, kept + lost

    def wilson(count):
        p = count / n
        centre = (2 * count + Z**2) / (2 * (n + Z**2))
        reach = Z * math.sqrt(Z**2 + 4 * count * (1 - p)) / (2 * (n + Z**2))
        return p - max(0, centre - reach), min(1, centre + reach) - p

    margins = [second, n - second, first, n - first]
    phi = 0.0
    if 0 not in margins:
        excess = kept * neither - gained * lost
        corrected = max(excess - n / 2, 0) if excess > 0 else excess
        phi = corrected / math.sqrt(math.prod(margins))
    (below2, above2), (below1, above1) = wilson(second), wilson(first)

    def distance(a, b):
        return math.sqrt(max(0.0, a * a - 2 * phi * a * b + b * b))

    difference = (gained - lost) / n
    return difference - distance(below2, above1), difference + distance(above2, below1)


def sign_flip(changes):
    """P(|S| >= |s|) when every sign is as likely as the other, with whole numbers."""
    ways = {0: 1}
    for change in changes:
        after = {}
        for total, count in ways.items():
            for flipped in (total + change, total - change):
                after[flipped] = after.get(flipped, 0) + count
        ways = after
    reached = abs(sum(changes))
    return float(Fraction(sum(c for total, c in ways.items() if abs(total) >= reached), sum(ways.values())))


def fisher(first, second):
    """Two-sided p of (count, of) against (count, of)."""
    table = [[first[0], first[1] - first[0]], [second[0], second[1] - second[0]]]
    return min(1.0, float(stats.fisher_exact(table)[1]))


def benjamini_hochberg(p, family):
    """The q of each p; tests of the family that are not among them count with p = 1."""
    padded = list(p) + [1.0] * (family - len(p))
    return list(stats.false_discovery_control(padded, method="bh"))[: len(p)] if padded else []


def chi_square(groups):
    """Pearson's test of (answered, units) groups, or the reason why there is none."""
    groups = [group for group in groups if group[1] > 0]
    answered, units = sum(g[0] for g in groups), sum(g[1] for g in groups)
    if units == 0:
        return "emptyDomain"
    if len(groups) < 2 or answered in (0, units):
        return "nobodyToCompare"
    table = [[a for a, _ in groups], [u - a for a, u in groups]]
    found = stats.chi2_contingency(table, correction=False)
    return {
        "statistic": float(found[0]), "p": float(found[1]), "degrees": int(found[2]), "N": units,
        "smallestExpected": float(numpy.min(found[3])),
    }


def r_indicator(groups):
    """R = 1 - 2 S over units and the signed partials of (answered, units) groups, or a reason."""
    answered, units = sum(g[0] for g in groups), sum(g[1] for g in groups)
    if units == 0:
        return "emptyDomain"
    if units == 1:
        return "nobodyToCompare"
    rate = answered / units
    propensities = [a / u for a, u in groups for _ in range(u)]
    deviation = float(numpy.std(propensities, ddof=1))
    partials = [math.sqrt(u / units) * (a / u - rate) if u else 0.0 for a, u in groups]
    return {"value": 1 - 2 * deviation, "deviation": deviation, "N": units, "partials": partials}


def standardized_difference(first, second, variances):
    """The difference in the groups' own spread, or a reason."""
    if first == second:
        return 0.0
    spread = math.sqrt(sum(variances) / 2)
    return float(first - second) / spread if spread > 0 else "noSpread"


def standing(values, value):
    """The mid-rank percentile and the ranks from the highest that a value shares with its equals."""
    below = sum(v < value for v in values)
    equal = sum(v == value for v in values)
    above = sum(v > value for v in values)
    return {
        "percentile": float(100 * (below + Fraction(equal, 2)) / len(values)), "rankFrom": above + 1,
        "rankTo": above + equal, "n": len(values),
    }


def rake(members, population, memberships, rounds=100_000):
    """Weights of members that give every class of every division its size in the population.

    `memberships` maps a unit to its class, one for each division. Units of no class, and of classes without members,
    are left out on both sides. Returns the weights by unit and the population that they stand for.
    """
    while True:
        present = [{m.get(u) for u in members} - {None} for m in memberships]
        kept = [u for u in members if all(m.get(u) in p for m, p in zip(memberships, present))]
        population = [u for u in population if all(m.get(u) in p for m, p in zip(memberships, present))]
        if len(kept) == len(members):
            break
        members = kept
    if not members:
        return {}, population, True
    place = {u: i for i, u in enumerate(members)}
    weights = numpy.full(len(members), len(population) / len(members))
    margins = []
    for membership in memberships:
        for name in sorted({membership[u] for u in members}):
            rows = numpy.array([place[u] for u in members if membership[u] == name])
            margins.append((rows, sum(membership[u] == name for u in population)))
    for _ in range(rounds):
        farthest = 0.0
        for rows, size in margins:
            factor = size / weights[rows].sum()
            weights[rows] *= factor
            farthest = max(farthest, abs(factor - 1))
        if farthest < 1e-13:
            return dict(zip(members, weights)), population, True
    return dict(zip(members, weights)), population, False


def trim(weights, limit):
    """Weights between their mean over the limit and their mean times it, with the same sum."""
    if not weights:
        return weights
    total = sum(weights.values())
    mean = total / len(weights)
    drawn = {u: min(max(w, mean / limit), mean * limit) for u, w in weights.items()}
    factor = total / sum(drawn.values())
    return {u: w * factor for u, w in drawn.items()}
