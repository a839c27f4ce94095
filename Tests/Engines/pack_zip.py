"""Packs the parts that come as JSON through the standard input into a ZIP archive: texts, or numbers of blanks."""

import io
import json
import sys
import zipfile

content = io.BytesIO()
with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
    for name, part in json.load(sys.stdin).items():
        archive.writestr(name, part)
sys.stdout.buffer.write(content.getvalue())
