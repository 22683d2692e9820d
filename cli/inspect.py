"""`lmkit inspect`: what a model is."""

from __future__ import annotations

import json
from pathlib import Path

import click


@click.command()
@click.argument("model", metavar="MODEL")
@click.option("--verify", is_flag=True, help="Compare the checksums of all files.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def inspect(model: str, verify: bool, as_json: bool) -> None:
    """Kind, settings, vocabulary and sizes of MODEL."""
    from lmkit.registry import load

    loaded = load(model, verify=verify)
    facts = {
        "model": model,
        "kind": loaded.model.kind,
        **loaded.model.settings(),
        "tokenizer": loaded.tokenizer_name,
        "vocabulary_size": loaded.model.vocabulary_size,
        "vocabulary_id": loaded.tokenizer.vocabulary.identity,
        **loaded.metadata,
    }
    if Path(model).is_dir():
        facts["bytes"] = sum(p.stat().st_size for p in Path(model).rglob("*") if p.is_file())
        facts["checksums"] = "all agree" if verify else "not compared (use --verify)"
    if as_json:
        click.echo(json.dumps(facts, indent=2))
        return
    width = max(map(len, facts))
    for key, value in facts.items():
        click.echo(f"{key:<{width}}  {value if isinstance(value, str) else json.dumps(value)}")
