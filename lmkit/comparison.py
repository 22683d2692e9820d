"""Two models on one text, as tables of one page: figures, significance, where they differ most, what a token costs."""

from __future__ import annotations

import html as escaping
import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pyarrow as pa

from lmkit.evaluation import Measurement
from lmkit.language_model import Floats
from lmkit.significance import Comparison
from lmkit.surprisal import by_word, words_of
from lmkit.text.arrow import to_numpy
from lmkit.text.corpus import Block, encode_corpus
from lmkit.text.tokenizer import Positions

BANDS = (1, 2, 10, 100, 1000)  # of how often a word stands in the text; each ends where the next begins
SHOWN_CHARACTERS = 160  # of a line
Row = tuple[str, ...]


class Table(NamedTuple):
    """A part of the page."""

    title: str
    head: Row
    rows: list[Row]


def page(found: Comparison, blocks: Sequence[Block], *, num: int = 5) -> list[Table]:
    """The tables of two models that were measured on the text of `blocks`; `num` lines each way."""
    return [figures(found), significance(found), *lines(found, blocks, num), frequency_bands(found, blocks)]


def figures(found: Comparison) -> Table:
    """What was measured of both; time depends on the machine and what else it did."""
    both = found.better, found.worse
    reports = [m.report for m in both]
    rows: list[tuple[str, list[str]]] = [
        ("kind", [r.kind for r in reports]),
        ("tokenizer", [r.tokenizer for r in reports]),
        ("context", [r.context + (f", {r.form}" if r.form else "") for r in reports]),
        ("parameters", [_number(m.model.model.parameter_count) for m in both]),
        *(
            (("adapts to the text", ["yes" if r.adaptive else "no" for r in reports]),)
            * any(r.adaptive for r in reports)
        ),
        ("perplexity", [_number(r.perplexity, 2) for r in reports]),
        ("excluding OOV", [_number(r.perplexity_excluding_oov, 2) for r in reports]),
        ("OOV", [_number(r.oov) for r in reports]),
        ("bits per byte", [_number(r.bits_per_byte, 4) for r in reports]),
        ("bits per character", [_number(r.bits_per_character, 4) for r in reports]),
        ("tokens and `</s>`", [_number(r.events) for r in reports]),
        ("microseconds a token", [_number(1e6 * m.seconds_per_token, 2) for m in both]),
    ]
    return Table("Figures", ("", *(r.model for r in reports)), [(name, *cells) for name, cells in rows])


def significance(found: Comparison) -> Table:
    """Whether the first is better than the second."""
    b, signs = found.bootstrap, found.signs
    return Table(
        "Significance",
        ("test over lines", f"{found.worse.report.model} less {found.better.report.model}", "p"),
        [
            (
                f"paired bootstrap, {b.samples:,} samples",
                f"perplexity {b.difference:+,.2f} (95 %: {b.low:+,.2f} to {b.high:+,.2f})",
                f"{b.p_value:.3g}",
            ),
            ("sign test", f"better on {signs.second:,} lines, worse on {signs.first:,}", f"{signs.p_value:.3g}"),
        ],
    )


def lines(found: Comparison, blocks: Sequence[Block], num: int) -> list[Table]:
    """The lines on which each gains most over the other, in nats, with the log-probabilities that both give."""
    texts = [line for block in blocks for line in block.data.split(b"\n")[:-1]]
    both = found.better, found.worse
    nats = [m.nats for m in both]
    head = ("line", *(f"log p, {m.report.model}" for m in both), "gain", "text")
    tables = []
    for winner, gains in zip(both, (nats[1] - nats[0], nats[0] - nats[1]), strict=True):
        order = np.argsort(-gains, kind="stable")[:num]
        rows: list[Row] = [
            (f"{i + 1:,}", f"{-nats[0][i]:.2f}", f"{-nats[1][i]:.2f}", f"{gains[i]:.2f}", _shown(texts[i]))
            for i in order.tolist()
            if gains[i] > 0
        ]
        tables.append(Table(f"Lines where {winner.report.model} gains most", head, rows))
    return tables


def frequency_bands(found: Comparison, blocks: Sequence[Block]) -> Table:
    """Mean surprisal of words by how often they stand in the text, and the words with the largest mean gains."""
    both = found.better, found.worse
    words, bits = _words(both, blocks)
    encoded = words.dictionary_encode()
    ids, types = to_numpy(encoded.indices), encoded.dictionary.to_pylist()
    counts = np.bincount(ids, minlength=len(types))
    sums = [np.bincount(ids, b, len(types)) for b in bits]
    gains = (sums[1] - sums[0]) / np.maximum(counts, 1)
    rows: list[Row] = []
    for low, high in zip(BANDS, [*BANDS[1:], math.inf], strict=True):
        band = np.flatnonzero((counts >= low) & (counts < high))
        if len(band):
            number = int(counts[band].sum())
            order = band[np.argsort(-gains[band], kind="stable")]
            most = [_most(types, gains, order), _most(types, -gains, order[::-1])]
            name = f"{low:,}" if high - low == 1 else f"{low:,} to {high - 1:,}" if high < math.inf else f"{low:,} on"
            rows.append((name, f"{number:,}", *(f"{s[band].sum() / number:.2f}" for s in sums), *most))
    names = [m.report.model for m in both]
    head = ("times in the text", "words", *(f"bits, {n}" for n in names), *(f"gains most, {n}" for n in names))
    return Table("Words by frequency", head, rows)


def _words(both: Sequence[Measurement], blocks: Sequence[Block]) -> tuple[pa.Array, list[Floats]]:
    """All words and `</s>` of the text, and their surprisal in bits under each model."""
    texts: list[pa.Array] = []
    bits: list[list[Floats]] = [[] for _ in both]
    begins = [0 for _ in both]
    for block in blocks:
        words = words_of(block)
        texts.append(words.words)
        for k, measured in enumerate(both):
            tokenizer = measured.model.tokenizer
            corpus = encode_corpus([block], tokenizer)
            end = begins[k] + len(corpus.ids) + len(corpus)
            scores = by_word(words, block, tokenizer, corpus, measured.log_probs[begins[k] : end])
            bits[k].append(-scores.log_probs / math.log(2))
            begins[k] = end
    return pa.concat_arrays(texts), [np.concatenate(b) for b in bits]


def _most(types: list[bytes], gains: Floats, order: Positions) -> str:
    """Three words and their gains, the largest first."""
    return ", ".join(f"{types[i].decode()} {gains[i]:+.1f}" for i in order[:3].tolist() if gains[i] > 0)


def _shown(line: bytes) -> str:
    text = line.decode().translate({0: " ", 9: " ", 13: " "})
    return text if len(text) <= SHOWN_CHARACTERS else text[: SHOWN_CHARACTERS - 3] + "..."


def _number(value: float | None, decimals: int = 0) -> str:
    return "-" if value is None else f"{value:,.{decimals}f}"


# --- the page -------------------------------------------------------------------------------------------------------


def markdown(title: str, tables: Sequence[Table]) -> str:
    """The page as GitHub reads it."""

    def line(cells: Row) -> str:
        return "| " + " | ".join(cell.replace("\\", "\\\\").replace("|", "\\|") for cell in cells) + " |"

    parts = [f"# {title}"]
    for part in tables:
        body = [line(part.head), "|" + " --- |" * len(part.head), *map(line, part.rows)] if part.rows else ["None."]
        parts += [f"## {part.title}", "\n".join(body)]
    return "\n\n".join(parts) + "\n"


STYLE = (
    "body{font:15px/1.45 system-ui,sans-serif;margin:2em auto;max-width:64em;padding:0 1em}"
    "table{border-collapse:collapse}th,td{border-bottom:1px solid #ccc;padding:.25em .8em;text-align:left}"
)


def html(title: str, tables: Sequence[Table]) -> str:
    """The page as one file that needs no other."""

    def row(cells: Row, tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{escaping.escape(cell)}</{tag}>" for cell in cells) + "</tr>"

    name = escaping.escape(title)
    parts = [f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{name}</title><style>{STYLE}</style>']
    parts.append(f"<h1>{name}</h1>")
    for part in tables:
        body = ["<table>", row(part.head, "th"), *(row(r, "td") for r in part.rows), "</table>"]
        parts += [f"<h2>{escaping.escape(part.title)}</h2>", *(body if part.rows else ["<p>None.</p>"])]
    return "\n".join(parts) + "\n"
