"""Holds codebooks against a JSON Schema: check_schema.py SCHEMA CODEBOOK... writes how many things each fails."""

import json
import sys

import jsonschema
import yaml

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
counts = []
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        counts.append(len(list(validator.iter_errors(yaml.safe_load(file)))))
print(*counts)
