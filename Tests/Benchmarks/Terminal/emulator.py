"""A screen that is fed with what a program writes: pyte, with the sequences that ncurses sends and pyte lacks."""

import re

import pyte

# What pyte would print or stumble over, and what no cell shows: titles, replies, private modes of other terminals.
UNSEEN = re.compile(
    rb"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1bP[^\x1b]*\x1b\\|\x1b\[[<=>][0-9;]*[A-Za-z]|\x1b\[[0-9;]* q"
    rb"|\x1b\[\?[0-9;]*(?:\$p|[rsu])|\x1b\[2[23](?:;[0-9]+)*t"
)
APPLICATION_CURSOR = 1 << 5


class Screen(pyte.Screen):
    """Knows REP, SU and SD besides, which xterm's description has."""

    latest = " "

    def draw(self, data):
        self.latest = data[-1:] or self.latest
        super().draw(data)

    def repeat(self, count=1, **_):
        super().draw(self.latest * (count or 1))

    def scroll(self, count, line, move):
        column, row = self.cursor.x, self.cursor.y
        self.cursor.y = line
        for _ in range(count or 1):
            move()
        self.cursor.x, self.cursor.y = column, row

    def scroll_up(self, count=1, **_):
        self.scroll(count, self.margins.bottom if self.margins else self.lines - 1, self.index)

    def scroll_down(self, count=1, **_):
        self.scroll(count, self.margins.top if self.margins else 0, self.reverse_index)

    def report_device_status(self, *_, **__):
        pass

    def report_device_attributes(self, *_, **__):
        pass


class Stream(pyte.ByteStream):
    csi = {**pyte.ByteStream.csi, "b": "repeat", "S": "scroll_up", "T": "scroll_down"}
    events = pyte.ByteStream.events | {"repeat", "scroll_up", "scroll_down"}


class Emulator:
    """Cells and cursor after each piece of what was written."""

    def __init__(self, columns, rows):
        self.screen = Screen(columns, rows)
        self.stream = Stream(self.screen)
        self.rest = b""

    def feed(self, data):
        # A sequence that was cut by the read waits for its end.
        data = UNSEEN.sub(b"", self.rest + data)
        cut = data.rfind(b"\x1b", -40)
        is_whole = cut < 0 or re.match(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[()].|[^\[\]()P])", data[cut:])
        self.rest = b"" if is_whole else data[cut:]
        self.stream.feed(data if is_whole else data[:cut])

    def seen(self):
        """Everything that somebody sees: two of these are equal when nothing has changed."""
        blank = self.screen.default_char
        cells = [
            [(column, cell) for column, cell in sorted(line.items()) if cell != blank]
            for line in (self.screen.buffer[row] for row in range(self.screen.lines))
        ]
        cursor = self.screen.cursor
        return cells, None if cursor.hidden else (cursor.x, cursor.y)

    @property
    def text(self):
        return self.screen.display

    @property
    def wants_application_keys(self):
        return APPLICATION_CURSOR in self.screen.mode
