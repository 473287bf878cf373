#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# An independent reader of JSON Schema accepts the shipped blueprints and refuses the broken ones, as the loader does.
import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(77)

tree = pathlib.Path(__file__).resolve().parents[3]
blueprints = tree / "resources" / "blueprints"
schema = json.loads((blueprints / "blueprint.schema.json").read_text(encoding="utf-8"))
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
failures = []
right = sorted(path for path in blueprints.glob("*.json") if not path.name.endswith(".schema.json"))
broken = sorted((pathlib.Path(__file__).parent / "broken").glob("*.json"))
for path in right:
    for error in validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))):
        failures.append(f"{path.name}: {error.json_path}: {error.message}")
for path in broken:
    if validator.is_valid(json.loads(path.read_text(encoding="utf-8"))):
        failures.append(f"{path.name}: accepted, though it is broken")
if len(right) < 5 or len(broken) < 10:
    failures.append(f"found {len(right)} right and {len(broken)} broken files only")
print("\n".join(failures) or f"{len(right)} accepted, {len(broken)} refused")
sys.exit(1 if failures else 0)
