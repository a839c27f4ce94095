"""Presses every key that computes or draws something on a large survey, and tells which were slowest.

A step is what one presses for one purpose, and each of its keys is timed: from writing it to the first change that it
made, which is its picture, and to the last, which may be a number that was worked out beside it. Everything is done twice,
because the first time may have to work out what is kept afterwards.
"""

from dataclasses import dataclass

DOWN, UP, RIGHT, LEFT = b"\x1b[B", b"\x1b[A", b"\x1b[C", b"\x1b[D"
PAGE_DOWN, PAGE_UP, HOME, END = b"\x1b[6~", b"\x1b[5~", b"\x1b[H", b"\x1b[F"
ENTER, TAB, ESCAPE, BACKSPACE = b"\r", b"\t", b"\x1b", b"\x7f"
MOVES = [DOWN, UP, PAGE_DOWN, PAGE_UP, END, HOME]
ROUNDS = 2
# So long may a key take, in milliseconds.
LIMIT = 16


@dataclass
class Press:
    step: str
    key: bytes
    milliseconds: float
    whole: float
    processor: float


def letters(text):
    return [bytes([letter]) for letter in text.encode()]


def choices(key, count):
    """A menu opened, gone down and taken, for each of its first entries."""
    return [[key, *[DOWN] * place, ENTER] for place in range(count)]


def steps():
    """What is done, in an order that always ends in the list of units."""
    yield "move", MOVES
    for place, keys in enumerate(choices(b"s", 8)):
        yield f"sort {place + 1}", [*keys, b"S"]
    yield "sort back", [b"s", HOME, ENTER]
    for place, keys in enumerate(choices(b"f", 8)):
        yield f"filter {place + 1}", [*keys, DOWN, ESCAPE]
    yield "search", [b"/", *letters("berg"), *[BACKSPACE] * 4, *letters("stad"), ENTER, DOWN, ESCAPE]
    yield "search for nothing", [b"/", *letters("qvzw"), ESCAPE, ESCAPE]
    yield "mark", [b" ", b" ", b"f", END, ESCAPE, b"a", DOWN, b"a"]
    yield "unit", [ENTER, *[TAB] * 7, *letters("1234567"), b"1", *MOVES, b"n", b"p", b" ", ESCAPE]
    yield "map", [TAB, DOWN, UP, LEFT, RIGHT, *letters("nnnppp"), ESCAPE]
    yield "questions", [b"2", *MOVES, b"d", b"/", *letters("tolk"), ESCAPE, ESCAPE]
    yield "question", [b"2", DOWN, ENTER, *[TAB] * 4, *MOVES, b"d", b"n", b"p", ENTER, ESCAPE, ESCAPE, ESCAPE]
    yield "areas", [b"3", *MOVES, ENTER, *MOVES, ESCAPE, ESCAPE]
    yield "response", [b"4", *[TAB] * 5, *MOVES, ENTER, ESCAPE, ESCAPE]
    yield "follow-up", [b"5", *MOVES, ESCAPE]
    yield "figures", [b"6", *MOVES, ENTER, *MOVES, b"n", b"p", ESCAPE, ESCAPE]
    yield "forms", [key for form in letters("oetvdicM") for key in (form, ESCAPE)]
    yield "palette", [b":", *letters("berg"), *[BACKSPACE] * 4, *letters("stad"), DOWN, ESCAPE]
    yield "menus", [b"y", ESCAPE, b"r", ESCAPE, b"?", *MOVES, ESCAPE, b"H", ESCAPE]
    yield "region", [b"r", HOME, ENTER, b"r", DOWN, ENTER, b"r", END, UP, ENTER]
    yield "language and colours", [*letters("LLLTTTT")]


def press_all(session):
    """Presses everything and gives back each press that changed the screen."""
    presses = []
    for _ in range(ROUNDS):
        for name, keys in steps():
            for key in keys:
                before = session.processor_time()
                paint = session.send(key, patient=True)
                if paint.first_change is not None:
                    used = session.processor_time() - before
                    times = (paint.first_change, paint.last_change, used)
                    presses.append(Press(name, key, *(1000 * time for time in times)))
            session.send(b"1")
    return presses


def name_of(key):
    names = {
        DOWN: "Down", UP: "Up", RIGHT: "Right", LEFT: "Left", PAGE_DOWN: "PageDown", PAGE_UP: "PageUp", HOME: "Home",
        END: "End", ENTER: "Enter", TAB: "Tab", ESCAPE: "Esc", BACKSPACE: "Backspace", b" ": "Space",
    }
    return names.get(key, key.decode())


def report(presses, slowest=12):
    """Prints how many presses were too slow, and the slowest by what they took of a processor."""
    late = sum(press.milliseconds > LIMIT for press in presses)
    heavy = sum(press.processor > LIMIT for press in presses)
    later = [press.whole for press in presses if press.whole > press.milliseconds + LIMIT]
    print(f"\n{len(presses)} presses: {late} painted after more than {LIMIT} ms, {heavy} took more of a processor. "
          f"{len(later)} were followed by what was worked out beside them, the last after {max(later, default=0):.0f} ms.")
    print("The heaviest:\n\n| where | key | ms to painted | ms to all of it | ms of a processor |\n|---|---|---:|---:|---:|")
    for press in sorted(presses, key=lambda press: -press.processor)[:slowest]:
        times = f"{press.milliseconds:.1f} | {press.whole:.1f} | {press.processor:.1f}"
        print(f"| {press.step} | `{name_of(press.key)}` | {times} |", flush=True)
