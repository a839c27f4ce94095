"""Tells as JSON what the package icalendar reads in a calendar that comes through the standard input."""

import json
import sys

import icalendar

data = sys.stdin.buffer.read()
for line in data.split(b"\r\n"):
    assert len(line) <= 75, line
    assert b"\n" not in line and b"\r" not in line, line
    line.decode("utf-8")
calendar = icalendar.Calendar.from_ical(data)
events = [
    {
        "uid": str(event["UID"]),
        "stamp": event["DTSTAMP"].dt.isoformat(),
        "start": event["DTSTART"].dt.isoformat(),
        "end": event["DTEND"].dt.isoformat(),
        "isDay": type(event["DTSTART"].dt).__name__ == "date",
        "sequence": int(event["SEQUENCE"]),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "errors": [str(error) for error in event.errors],
    }
    for event in calendar.walk("VEVENT")
]
json.dump({"name": str(calendar["X-WR-CALNAME"]), "events": events}, sys.stdout)
