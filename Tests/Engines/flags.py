"""Raises the flags of units again, by docs/flags.md; what is asked in a free text is left aside."""

from fractions import Fraction

import formulas
from panels import Refused, follow
from recount import picked

WEIGHTS = {
    "not-answered": 2, "not-answered-again": 3, "partial": 1, "low-mean": 2, "fall": 2, "unmet-need": 2,
    "low-benefit": 1, "missing-practice": 1, "reversed-answer": 1, "inconsistent-answer": 1,
}


class Flags:
    """The flags of a wave, seen beside the waves before it."""

    def __init__(self, wave, earlier):
        self.wave = wave
        self.earlier = sorted(earlier, key=lambda other: -other.year)
        self.benefit, self.importance = wave.battery("benefit"), wave.battery("importance")
        means = {u: mean for u in wave.units if (mean := self._mean(u))}
        self.means = means
        self.fall_since = self._comparable_battery()

    def all(self):
        """Each flag as its unit's code, its rule and what it is about, in order."""
        return [
            {"code": self.wave.codes[unit], "rule": rule, "subject": subject, "severity": WEIGHTS[rule]}
            for unit in self.wave.units for rule, subject in self._of(unit)
        ]

    def _of(self, unit):
        if unit not in self.wave.responded:
            yield ("not-answered-again" if self._silent_before(unit) else "not-answered"), None
            return
        put, answered = self._questions(unit)
        if 2 * answered < put:
            yield "partial", None
        if self._has_low_mean(unit):
            yield "low-mean", None
        if self._fell(unit):
            yield "fall", None
        for area in self.wave.areas:
            if (self._step(self._place(self.importance, area), unit) or 0) >= 4:
                if (self._step(self._place(self.benefit, area), unit) or 9) <= 2:
                    yield "unmet-need", area
        for place in self.benefit:
            if (self._step(place, unit) or 9) <= 2:
                yield "low-benefit", self.wave.items[place].area
        closed = [place for place, item in enumerate(self.wave.items) if item.is_closed]
        for place in closed:
            if concern(self.wave, place, unit):
                yield "missing-practice", self.wave.items[place].id
        for place in closed:
            if self._is_reversed(place, unit):
                yield "reversed-answer", self.wave.items[place].id
        for place in closed:
            if contradicts(self.wave, place, unit):
                yield "inconsistent-answer", self.wave.items[place].id

    # --- what rules look at

    def _place(self, battery, area):
        return next((place for place in battery if self.wave.items[place].area == area), None)

    def _step(self, place, unit, wave=None):
        wave = wave or self.wave
        answer = wave.answer[place][unit] if place is not None else None
        return None if answer is None else wave.items[place].steps[answer]

    def _mean(self, unit):
        steps = [step for place in self.benefit if (step := self._step(place, unit))]
        return (Fraction(sum(steps), len(steps)), len(steps)) if steps else None

    def _silent_before(self, unit):
        if not self.earlier:
            return False
        before = self.earlier[0]
        place = before.position.get(self.wave.codes[unit])
        return place is not None and place not in before.responded

    def _questions(self, unit):
        """The closed questions put to a unit, and those that it answered; a battery counts once."""
        questions = {}
        for place, item in enumerate(self.wave.items):
            if item.is_closed and item.is_asked(self.wave.frame_of[unit]):
                questions.setdefault(item.battery or item.id, []).append(self.wave.status[place][unit])
        put = sum(any(status != "not-asked" for status in q) for q in questions.values())
        return put, sum("answered" in q for q in questions.values())

    def _has_low_mean(self, unit):
        mean, areas = self.means.get(unit, (9, 0))
        if areas < 3 or mean >= Fraction(5, 2):
            return False
        frame = self.wave.frame_of[unit]
        among = [m for u, (m, _) in self.means.items() if self.wave.frame_of[u] == frame]
        return formulas.standing(among, mean)["percentile"] <= 10

    def _comparable_battery(self):
        """The last earlier wave with areas that can be compared, and their places now and then."""
        for before in self.earlier:
            found = []
            for place in self.benefit:
                try:
                    places, _ = follow(self.wave.items[place].id, [before, self.wave])
                except Refused:
                    continue
                if places[0] in before.battery("benefit"):
                    found.append((place, places[0]))
            if found:
                return before, found
        return None

    def _fell(self, unit):
        if not self.fall_since:
            return False
        before, places = self.fall_since
        then = before.position.get(self.wave.codes[unit])
        if then is None:
            return False
        steps = [(self._step(now, unit), self._step(old, then, before)) for now, old in places]
        steps = [pair for pair in steps if None not in pair]
        return len(steps) >= 3 and sum(old - now for now, old in steps) >= len(steps)

    def _is_reversed(self, place, unit):
        if not concern(self.wave, place, unit):
            return False
        for before in self.earlier:
            try:
                places, _ = follow(self.wave.items[place].id, [before, self.wave])
            except Refused:
                continue
            then = before.position.get(self.wave.codes[unit])
            return then is not None and in_place(before, places[0], then)
        return False


def given(wave, place, unit):
    answer = wave.answer[place][unit]
    return picked(answer) if answer is not None else frozenset()


def contradicts(wave, place, unit):
    """Whether a category that excludes the rest stands beside others."""
    answer = given(wave, place, unit)
    return len(answer) > 1 and any(wave.items[place].standings[c] == "excludes-rest" for c in answer)


def concern(wave, place, unit):
    item = wave.items[place]
    return not contradicts(wave, place, unit) and any(item.ids[c] in item.concern for c in given(wave, place, unit))


def in_place(wave, place, unit):
    """Whether a unit answered, to a question that concerns it, and gave no category of concern."""
    item, answer = wave.items[place], given(wave, place, unit)
    if not item.concern or not answer or contradicts(wave, place, unit) or concern(wave, place, unit):
        return False
    return not all(item.standings[c] in ("does-not-apply", "not-relevant") for c in answer)
