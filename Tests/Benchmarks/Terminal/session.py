"""A program in a pseudo-terminal of its own, timed from outside.

What it writes is only stamped with a time while it runs; which of it changed the screen is found out afterwards, so that
the emulator delays nothing.
"""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from dataclasses import dataclass

from emulator import Emulator

COLUMNS, ROWS = 120, 40
# A paint has ended when nothing comes for so long: longer than any pause within one, and no part of any figure.
QUIET = 0.06
# Two pieces belong to one paint when they come within this time. Between two paints a program reads and computes.
PAUSE = 0.0005


@dataclass
class Paint:
    """What was written after something was sent, in seconds from then; no times where nothing changed."""

    first_text: float | None
    first_change: float | None
    last_change: float | None
    bytes: int
    paints: int


class Session:
    def __init__(self, command, environment):
        keep = {name: os.environ[name] for name in ("PATH",) if name in os.environ}
        variables = keep | {"TERM": "xterm-256color", "LANG": "C.UTF-8"} | environment
        self.emulator = Emulator(COLUMNS, ROWS)
        self.is_over = False
        self.start = time.perf_counter()
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.execvpe(command[0], command, variables)

    def read(self, quiet, limit, patient=False):
        """Pieces and their times until nothing comes any more; a patient reader waits for a program that works, too."""
        pieces, last = [], time.perf_counter()
        end = last + limit
        used = self.processor_time() if patient else 0
        while (now := time.perf_counter()) < min(end, last + quiet):
            if not select.select([self.terminal], [], [], min(end, last + quiet) - now)[0]:
                if patient and (self.is_working() or self.processor_time() != used):
                    used, last = self.processor_time(), time.perf_counter()
                continue
            try:
                data = os.read(self.terminal, 1 << 16)
            except OSError:
                data = b""
            if not data:
                self.is_over = True
                break
            last = time.perf_counter()
            pieces.append((last, data))
        return pieces

    def replay(self, pieces, start):
        text = first = last = None
        paints, latest = 0, 0.0
        before = self.emulator.seen()
        for at, data in pieces:
            self.emulator.feed(data)
            after = self.emulator.seen()
            if after != before:
                first = at - start if first is None else first
                last = at - start
                if text is None and any(line.strip() for line in self.emulator.text):
                    text = last
                if at - latest > PAUSE:
                    paints += 1
            latest, before = at, after
        return Paint(text, first, last, sum(len(data) for _, data in pieces), paints)

    def started(self, limit=300):
        """Waits for the first screen."""
        paint = Paint(None, None, None, 0, 0)
        while paint.first_text is None and not self.is_over and time.perf_counter() - self.start < limit:
            more = self.replay(self.read(quiet=0.7, limit=limit), self.start)
            paint = more if more.first_text is not None else paint
        if paint.first_text is None:
            raise RuntimeError("nothing was shown: " + "\n".join(self.emulator.text).strip())
        return paint

    def send(self, keys, quiet=QUIET, limit=60, patient=False):
        """Sends keys in one piece and waits for what becomes of them."""
        if self.emulator.wants_application_keys:
            keys = re.sub(rb"\x1b\[([A-DFH])", lambda key: b"\x1bO" + key[1], keys)
        start = time.perf_counter()
        os.write(self.terminal, keys)
        return self.replay(self.read(quiet, limit, patient), start)

    def is_working(self):
        """Whether any thread runs, or would if others let it."""
        for task in os.listdir(f"/proc/{self.process}/task"):
            try:
                with open(f"/proc/{self.process}/task/{task}/stat", encoding="ascii") as file:
                    if file.read().rsplit(")", 1)[1].split()[0] != "S":
                        return True
            except FileNotFoundError:
                pass  # The thread has ended meanwhile.
        return False

    def processor_time(self):
        """The seconds that the thread of keys and pictures has had of a processor: others who work take none of it."""
        with open(f"/proc/{self.process}/task/{self.process}/schedstat", encoding="ascii") as file:
            return int(file.read().split()[0]) / 1e9

    def wait_until_idle(self, limit=120):
        """Waits until nothing is worked out beside the screen any more."""
        before, end = None, time.monotonic() + limit
        while time.monotonic() < end:
            with open(f"/proc/{self.process}/stat", encoding="ascii") as file:
                ticks = file.read().rsplit(")", 1)[1].split()[11:13]
            if ticks == before:
                return
            before = ticks
            time.sleep(0.5)

    def peak_memory(self):
        """The most memory that the program has had, in MB."""
        with open(f"/proc/{self.process}/status", encoding="ascii") as file:
            found = re.search(r"VmHWM:\s+(\d+)", file.read())
        return int(found[1]) / 1024

    def close(self):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.terminal)
