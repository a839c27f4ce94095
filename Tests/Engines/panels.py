"""Follows questions and batteries through the waves of a survey again."""

import itertools
from fractions import Fraction

import formulas
from recount import PARTS, Tally, absent, all_domains, battery_mean, picked

REASONS = ["otherCode", "notAsked", "notAnswered", "doesNotApply"]


class Refused(Exception):
    """Why nothing can be followed: a kind, a year or None, and the codebook's reason or None."""

    def __init__(self, kind, year=None, reason=None):
        super().__init__(kind)
        self.found = {"reason": kind, "wave": year, "because": reason}


def spans(waves):
    """Every two and every three waves."""
    return [list(span) for count in (2, 3) for span in itertools.combinations(waves, count)]


def follow(item_id, waves):
    """The place of an item in each wave, and what restricts the comparison; refused where nothing can be told."""
    newest = waves[-1]
    item = newest.items[newest.place[item_id]]
    places = []
    for wave in waves:
        name = item_id if wave is newest else item.earlier(wave.year)
        if name not in wave.place:
            raise Refused("noSuchItem", wave.year)
        places.append(wave.place[name])
    items = [wave.items[place] for wave, place in zip(waves, places)]
    cautions = []
    for k in reversed(range(len(waves))):
        for earlier in waves[:k]:
            said = items[k].comparability.get(earlier.year)
            if said and said["degree"] == "not":
                raise Refused("notComparable", waves[k].year, said["reason"])
            if said and said["degree"] == "nearly":
                cautions.append({"wave": earlier.year, "reason": said["reason"]})
    if item.kind == "text":
        raise Refused("freeText")
    for wave, other in zip(waves, items):
        if (other.kind, other.decimals) != (item.kind, item.decimals):
            raise Refused("otherKind", wave.year)
        if item.kind == "scale" and set(other.steps) - {None} != set(item.steps) - {None}:
            raise Refused("otherScale", wave.year)
    return places, cautions


def leaving(wave, place, unit):
    """Why a unit cannot be followed through a wave by an item; None where it answered."""
    if unit is None:
        return "otherCode"
    if not wave.items[place].is_asked(wave.frame_of[unit]):
        return "notAsked"
    return {"not-asked": "notAsked", "silent": "notAnswered", "answered": None}[wave.status[place][unit]]


def members_and_exits(waves, domain, reason):
    """The units of a domain in each wave, and how many leave for which reason."""
    members, exits = [], dict.fromkeys(REASONS, 0)
    for unit in domain.units:
        units = [wave.position.get(waves[-1].codes[unit]) for wave in waves]
        reasons = [reason(k, u) for k, u in enumerate(units)]
        weightiest = next((r for r in REASONS if r in reasons), None)
        if weightiest:
            exits[weightiest] += 1
        else:
            members.append(units)
    return members, exits


class ItemPanel:
    """The units that answered an item in all of some waves."""

    def __init__(self, item_id, waves, domain):
        self.waves, self.domain = waves, domain
        self.places, self.cautions = follow(item_id, waves)
        self.items = [wave.items[place] for wave, place in zip(waves, self.places)]
        self.members, self.exits = members_and_exits(
            waves, domain, lambda k, u: leaving(waves[k], self.places[k], u)
        )
        self.concerned = [m for m in self.members if not any(self._is_out(k, u) for k, u in enumerate(m))]
        self.exits["doesNotApply"] += len(self.members) - len(self.concerned)

    def _answer(self, k, unit):
        return self.waves[k].answer[self.places[k]][unit]

    def _is_out(self, k, unit):
        item = self.items[k]
        return item.is_closed and all(
            item.standings[c] == "does-not-apply" for c in picked(self._answer(k, unit))
        )

    def _emptiness(self):
        if not self.domain.units:
            return "emptyDomain"
        if self.concerned:
            return None
        return "everybodyLeavesBase" if self.members else "emptyPanel"

    def change(self, mark, a, b):
        """`mark` is a test of an item that gives the positions that are meant."""
        meant = [mark(self.items[a]), mark(self.items[b])]
        if not all(meant):
            return absent("categoryNotOffered")
        if self._emptiness():
            return absent(self._emptiness())
        had = [bool(picked(self._answer(a, m[a])) & meant[0]) for m in self.concerned]
        has = [bool(picked(self._answer(b, m[b])) & meant[1]) for m in self.concerned]
        pairs = list(zip(had, has))
        kept, gained = pairs.count((True, True)), pairs.count((False, True))
        lost, neither = pairs.count((True, False)), pairs.count((False, False))
        n = len(pairs)
        low, high = formulas.newcombe(kept, gained, lost, neither)
        moment = lambda x: {
            "count": x, "value": x / n, "percent": formulas.half_up(100 * x, n) if n >= 5 else None,
        }
        return {
            "n": n, "N": len(self.domain.units), "kept": kept, "gained": gained, "lost": lost,
            "never": neither, "before": moment(kept + lost), "now": moment(kept + gained),
            "points": float(Fraction(100 * (gained - lost), n)),
            "wholePoints": formulas.half_away(100 * (gained - lost), n),
            "p": formulas.mcnemar(gained, lost), "interval": {"low": 100 * low, "high": 100 * high},
        }

    def _value(self, k, unit):
        answer = self._answer(k, unit)
        return answer if self.items[k].kind == "number" else self.items[k].steps[answer]

    def mean_change(self, a, b):
        if not self.items[b].has_values:
            return absent("noScale")
        if self._emptiness():
            return absent(self._emptiness())
        pairs = [(self._value(a, m[a]), self._value(b, m[b])) for m in self.concerned]
        pairs = [pair for pair in pairs if None not in pair]
        if not pairs:
            return absent("onlyNotRelevant")
        changes = [now - before for before, now in pairs]
        n, unit = len(pairs), 10 ** self.items[b].decimals
        deviation = formulas.standard_deviation(changes)
        value = float(Fraction(sum(changes), n * unit))
        interval = None
        if deviation is not None:
            reach = formulas.t_reach(deviation / unit, n)
            interval = {"low": value - reach, "high": value + reach}
        return {
            "n": n, "N": len(self.domain.units), "change": value, "interval": interval,
            "before": float(Fraction(sum(p[0] for p in pairs), n * unit)),
            "now": float(Fraction(sum(p[1] for p in pairs), n * unit)),
            "up": sum(c > 0 for c in changes), "same": changes.count(0), "down": sum(c < 0 for c in changes),
            "deviation": None if deviation is None else deviation / unit, "p": formulas.sign_flip(changes),
        }

    def transitions(self, a, b):
        if self.items[b].kind not in ("single", "scale"):
            return absent("notOneCategory")
        if not self.domain.units:
            return absent("emptyDomain")
        if not self.members:
            return absent("emptyPanel")
        seen = [(self._answer(a, m[a]), self._answer(b, m[b])) for m in self.members]
        rows, columns = range(len(self.items[a].ids)), range(len(self.items[b].ids))
        return {
            "n": len(seen), "N": len(self.domain.units), "from": [{"id": name} for name in self.items[a].ids],
            "to": [{"id": name} for name in self.items[b].ids],
            "counts": [[seen.count((row, column)) for column in columns] for row in rows],
        }

    def figures(self):
        return {
            "n": len(self.concerned), "N": len(self.domain.units), "members": len(self.members),
            "exits": self.exits, "cautions": self.cautions,
            "changes": [self._pair(a, b) for a, b in pairs(self.waves)],
        }

    def _pair(self, a, b):
        return {
            "since": self.waves[a].year, "until": self.waves[b].year, "mean": self.mean_change(a, b),
            "answers": [{**name, **self.change(mark, a, b)} for name, mark in marks(self.items[-1])],
            "transitions": self.transitions(a, b),
        }


def pairs(waves):
    return list(itertools.combinations(range(len(waves)), 2))


def part_marks():
    steps = lambda meant: lambda item: (
        {c for c, step in enumerate(item.steps) if step in meant} if item.has_five_steps else set()
    )
    irrelevant = lambda item: {c for c, s in enumerate(item.standings) if s == "not-relevant"}
    return [({"part": part}, steps(meant)) for part, meant in PARTS.items()] + [({"part": "notRelevant"}, irrelevant)]


def marks(item):
    """The answers whose change is told: every category, and of a scale its parts."""
    category = lambda name: lambda item: {
        c for c, i in enumerate(item.ids) if i == name and item.standings[c] != "does-not-apply"
    }
    return [({"category": name}, category(name)) for name in item.ids] + (
        part_marks() if item.kind == "scale" else []
    )


def item_panel(item_id, waves):
    """A question through some waves, in every domain of the newest; or why not."""
    heading = {"question": item_id, "waves": [wave.year for wave in waves], "refused": None}
    try:
        follow(item_id, waves)
    except Refused as refusal:
        return {**heading, "refused": refusal.found}
    return {**heading, "domains": [
        {"domain": domain.heading, **ItemPanel(item_id, waves, domain).figures()} for domain in all_domains(waves[-1])
    ]}


# --- batteries


def battery_panel(role, waves):
    """A battery through some waves, in every domain of the newest; or why not."""
    heading = {"role": role, "waves": [wave.year for wave in waves], "refused": None}
    newest = waves[-1]
    followed, refusals = [], []
    for place in newest.battery(role):
        try:
            follow(newest.items[place].id, waves)
            followed.append(newest.items[place].id)
        except Refused as refusal:
            refusals.append(refusal.found)
    if not followed:
        return {**heading, "refused": refusals[0] if refusals else Refused("noBattery").found}
    return {**heading, "domains": [
        {"domain": domain.heading, "refusedAreas": refusals, **battery_figures(role, followed, waves, domain)}
        for domain in all_domains(newest)
    ]}


def battery_figures(role, followed, waves, domain):
    places = {name: follow(name, waves)[0] for name in followed}

    def reason(k, unit):
        reasons = [leaving(waves[k], places[name][k], unit) for name in followed]
        if None in reasons:
            return None
        return reasons[0] if len(set(reasons)) == 1 else "notAnswered"

    members, exits = members_and_exits(waves, domain, reason)
    tallies = {
        name: [_tally(wave, places[name][k], domain, [m[k] for m in members]) for k, wave in enumerate(waves)]
        for name in followed
    }
    areas = []
    for name in followed:
        panel = ItemPanel(name, waves, domain)
        areas.append({
            "id": waves[-1].items[places[name][-1]].area,
            "waves": [{**t.closed(), "wave": w.year} for t, w in zip(tallies[name], waves)],
            "changes": [{
                "since": waves[a].year, "until": waves[b].year, "mean": panel.mean_change(a, b),
                "answers": [{**label, **panel.change(mark, a, b)} for label, mark in part_marks()],
            } for a, b in pairs(waves)],
        })
    return {
        "n": len(members), "N": len(domain.units), "exits": exits, "areas": areas,
        "means": [
            {**_mean(k, tallies, members, domain), "wave": wave.year} for k, wave in enumerate(waves)
        ],
        "pools": [{**_pool(k, tallies), "wave": wave.year} for k, wave in enumerate(waves)],
    }


class _Group:
    def __init__(self, frame, units):
        self.frame, self.units = frame, units


def _tally(wave, place, domain, units):
    return Tally(wave, place, _Group(domain.frame, units))


def _mean(k, tallies, members, domain):
    if not domain.units:
        return absent("emptyDomain")
    if not members:
        return absent("emptyPanel")
    values = [t[k].values() for t in tallies.values()]
    means = [Fraction(sum(v.values()), len(v)) for v in values if v]
    if not means:
        return absent("onlyNotRelevant")
    return {
        "mean": float(sum(means) / len(means)), "areas": len(means), "N": len(domain.units),
        "n": len(set().union(*values)),
    }


def _pool(k, tallies):
    closed = [t[k].closed() for t in tallies.values()]
    part = lambda name: sum((c["withNotRelevant"][name] or {"count": 0})["count"] for c in closed)
    return {
        **{name: part(name) for name in PARTS}, "notRelevant": sum(c["notRelevant"] for c in closed),
        "answers": sum(c["answered"] - c["doesNotApply"] for c in closed),
    }
