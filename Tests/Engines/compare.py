"""Compares what was expected with what a document says."""

import math

TOLERANCE = 1e-9


class Comparison:
    """Counts the figures that were compared and keeps the differences."""

    def __init__(self):
        self.compared = 0
        self.differences = []

    def check(self, path, expected, found):
        """Every member of `expected` must stand in `found`; whole numbers and words exactly."""
        if isinstance(expected, dict) and isinstance(found, dict):
            for key, value in expected.items():
                self.check(f"{path}.{key}", value, found.get(key, "(nothing)"))
        elif isinstance(expected, list) and isinstance(found, list):
            self.check(f"{path}.length", len(expected), len(found))
            for place, (one, other) in enumerate(zip(expected, found)):
                self.check(f"{path}[{place}]", one, other)
        else:
            self.compared += 1
            if not same(expected, found):
                self.differences.append(f"{path}: expected {expected!r}, found {found!r}")


def same(expected, found):
    if isinstance(expected, float) and isinstance(found, (int, float)) and not isinstance(found, bool):
        return math.isclose(expected, found, rel_tol=TOLERANCE, abs_tol=TOLERANCE)
    if isinstance(expected, int) and isinstance(found, float):
        return expected == found
    return type(expected) is type(found) and expected == found


def no_constant(text):
    raise ValueError(f"{text} in a document")
