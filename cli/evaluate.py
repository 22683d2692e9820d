"""`lmkit evaluate`: perplexity of language models on a text; for translations see `evaluate_translations.py`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from .adapting import Adapting, adaptive_options
from .evaluate_translations import OWN, SEARCH, TranslationTask, evaluate_translations, translation_options
from .options import (
    TEXT,
    TextSource,
    context_option,
    has_products,
    note,
    one_sort,
    products_of,
    table,
    text_options,
    typed_options,
)
from .searching import Searching

if TYPE_CHECKING:
    from lmkit.evaluation import Measurement
    from lmkit.language_model import Context, PerplexityReport
    from lmkit.nn.precision import InferencePrecisionName
    from lmkit.significance import Comparison

LANGUAGE = (*TEXT, "context", "mix", "tune", "cache", "dynamic", "gradients")


@click.command()
@click.argument("models", nargs=-1, metavar="[MODEL]...")
@partial(text_options, required=False)
@context_option
@click.option("--mix", is_flag=True, help="A row for the linear mixture of the models, which share a vocabulary.")
@click.option(
    "--tune", metavar="FILE", help="Held-out text to choose on: weights of --mix, settings of --cache, --dynamic."
)
@adaptive_options
@click.option("--bootstrap", is_flag=True, help="Is the best model better than the second? Paired tests over lines.")
@click.option("--seed", type=click.IntRange(0, 2**63 - 1), default=1, show_default=True, help="Seed of --bootstrap.")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list, one object a model.")
@translation_options
def evaluate(
    models: tuple[str, ...],
    context: Context | None,
    mix: bool,
    tune: str | None,
    bootstrap: bool,
    seed: int,
    as_json: bool,
    adapting: Adapting,
    text: TextSource,
    task: TranslationTask,
    searching: Searching,
) -> None:
    """Perplexity of language models on a text, or BLEU, chrF and TER of translations, in one table.

    With --text the unit is the white-space word plus one </s> a line, whatever a model's own tokens are. `excl. OOV`
    leaves unknown words out; bits per byte is missing where words are unknown. Models that learn from the text as they
    score it have their perplexity in a column of their own.

    With --source and --reference a translation model translates, and sacrebleu compares raw text with raw text. With
    --hypothesis and --reference it is a file of translations that is compared. --bootstrap then gives the probability
    that chance alone makes a difference such as that of the two best (sacrebleu's paired bootstrap).
    """
    from lmkit.evaluation import measure_all
    from lmkit.mixture import measure_mixture
    from lmkit.registry import load_language_model
    from lmkit.significance import compare
    from lmkit.text_model import shared_tokenizer

    if typed_options(["seed"]) and not bootstrap:
        raise click.UsageError("--seed is that of --bootstrap; give both")
    if one_sort({*OWN, *SEARCH} - {"device", "precision"}, "translations", LANGUAGE, "perplexity"):
        evaluate_translations(
            models, replace(task, errors=text.errors), searching, seed if bootstrap else None, as_json
        )
        return
    if not models:
        raise click.UsageError("name a MODEL, or give translations with --hypothesis FILE")
    if not text:
        raise click.UsageError("give a text with --text FILE (or --dataset NAME), or --source and --reference")
    if tune is not None and not mix and not adapting.wanted:
        raise click.UsageError("--tune finds the weights of --mix or the settings of --cache or --dynamic; give both")
    if bootstrap and len(models) + mix < 2:
        raise click.UsageError("--bootstrap compares two models; give two or more")
    if adapting.dynamic is not None and searching.precision != "float32":
        raise click.UsageError("--dynamic follows gradients, in float32; leave --precision out")
    loaded = [load_language_model(path, device=searching.device) for path in models]
    for model in loaded:
        if context is not None and 0 < model.model.context.window < context.window:
            note(f"{model.name} was trained in {model.model.context}; in larger windows it may predict worse")
    with products_of(loaded, searching.device, searching.precision) as used:
        loaded = adapting.apply(loaded, tune=tune, context=context)
        if mix:
            shared_tokenizer(loaded)
        rows = list(measure_all(loaded, list(text.blocks()), name=text.name, context=context))
        weights = _weights(rows, tune, context) if mix else []
    if mix:
        rows.append(measure_mixture(rows, weights, context=context))
    rows = [_with_precision(row, searching.device, searching.precision, used) for row in rows]
    found = compare(*sorted(rows, key=lambda m: m.report.perplexity)[:2], seed=seed) if bootstrap else None
    if as_json:
        click.echo(json.dumps(_json(rows, weights, found), indent=2, allow_nan=False))
        return
    click.echo(perplexity_table([m.report for m in rows]))
    if mix:
        click.echo("weights " + "  ".join(f"{w:.4f} {m.report.model}" for w, m in zip(weights, rows, strict=False)))
    if found:
        click.echo(_sentence(found))
    for signature in dict.fromkeys(m.report.signature for m in rows):
        click.echo(f"signature {signature}", err=True)


def _with_precision(row: Measurement, device: str, precision: InferencePrecisionName, used: Any) -> Measurement:
    """With the precision of its products in its report, if that is another than the usual one; used: what
    `products_of` gave, in int8 the weights that were rounded.
    """
    if precision == "float32" or not has_products(row.model):
        return row
    if precision == "int8":
        members = getattr(row.model.model, "members", [row.model.model])
        networks = [getattr(member, "model", member) for member in members]
        if not any(used.any_of(network.parameters()) for network in networks if hasattr(network, "parameters")):
            return row
    from lmkit.nn.precision import resolved

    form = "|".join(filter(None, [row.report.form, f"products:{resolved(device, precision)}"]))
    return row._replace(report=replace(row.report, form=form))


def _weights(members: Sequence[Measurement], heldout: str | None, context: Context | None) -> list[float]:
    from lmkit.mixture import tune
    from lmkit.text.corpus import encode_corpus, read_files, require_text

    if heldout is None:
        return [1 / len(members)] * len(members)
    corpus = encode_corpus(read_files([heldout], say=note), members[0].model.tokenizer)
    require_text(corpus, heldout)
    weights: list[float] = tune([m.model for m in members], corpus, context=context).tolist()
    return weights


def _json(rows: Sequence[Measurement], weights: Sequence[float], found: Comparison | None) -> list[dict[str, Any]]:
    """The reports, with the time they took; weights with the mixture, which is last; the test with the better one."""
    result: list[dict[str, Any]] = [
        {**m.report.to_json(), "seconds": m.seconds, "tokens_per_second": 1 / m.seconds_per_token} for m in rows
    ]
    if weights:
        result[-1]["weights"] = list(weights)
    if found:
        [best] = [i for i, m in enumerate(rows) if m is found.better]
        result[best]["bootstrap"] = found.to_json()
    return result


def _sentence(found: Comparison) -> str:
    b, signs = found.bootstrap, found.signs
    return (
        f"{found.better.report.model} is better than {found.worse.report.model} by {_digits(b.difference)} "
        f"(95 % interval {_digits(b.low)} to {_digits(b.high)}, p = {b.p_value:.3g}, {b.samples:,} bootstrap samples), "
        f"on {signs.first:,} lines to {signs.second:,} (sign test: p = {signs.p_value:.3g})"
    )


def _digits(value: float) -> str:
    """Two decimals, and more where nothing would be left."""
    return f"{value:,.2f}" if abs(value) >= 0.1 else f"{value:.2g}"


def perplexity_table(reports: list[PerplexityReport]) -> str:
    """Reports as lines of text; what all have in common needs no column."""
    contexts = len({r.context for r in reports}) > 1
    forms = any(r.form for r in reports)
    adaptive = any(r.adaptive for r in reports)
    head = (
        *("model", "kind", "tokenizer", *["context"] * contexts, *["form"] * forms, "words", "lines", "OOV"),
        *("perplexity", *["adaptive ppl"] * adaptive, "excl. OOV", "bits/byte"),
    )
    rows = []
    for r in reports:
        plain = None if r.adaptive else r.perplexity
        rows.append(
            (
                *(r.model, r.kind, r.tokenizer, *[r.context] * contexts, *[r.form or "-"] * forms),
                *(f"{count:,}" for count in (r.words, r.sentences, r.oov)),
                *(figure(plain), *[figure(r.perplexity if r.adaptive else None)] * adaptive),
                *(figure(r.perplexity_excluding_oov), figure(r.bits_per_byte, 4)),
            )
        )
    return table(head, rows)


def figure(value: float | None, decimals: int = 2) -> str:
    """A number of a table, `-` for none."""
    return "-" if value is None else f"{value:,.{decimals}f}"
