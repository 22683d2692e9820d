"""`lmkit quantize`: a smaller form of an n-gram model."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import click

from .options import note

if TYPE_CHECKING:
    from lmkit.language_model import PerplexityReport


@click.command()
@click.argument("model", metavar="MODEL")
@click.option(
    "--bits", type=click.Choice(["8", "16"]), default="8", show_default=True, help="Of a probability or weight."
)
@click.option("--out", required=True, metavar="DIR", help="Folder of the quantised model.")
@click.option("--overwrite", is_flag=True, help="Replace a model folder, once the new one is complete.")
@click.option(
    "--text", "files", multiple=True, metavar="FILE", help="Measure what it costs in perplexity on this text."
)
def quantize(model: str, bits: str, out: str, overwrite: bool, files: tuple[str, ...]) -> None:
    """Writes the n-gram model MODEL with probabilities and back-off weights of one or two bytes.

    Probabilities then sum to one only nearly, so that perplexities may come out too low. --text gives the perplexity
    before and after, and what it would be if the probabilities were scaled to sum to one.
    """
    from lmkit.ngram.ngram_lm import ngram_model
    from lmkit.registry import load_language_model
    from lmkit.storage import new_folder
    from lmkit.text.corpus import encode_corpus, read_files, require_text

    loaded = load_language_model(model)
    whole = ngram_model(loaded)
    with new_folder(out, overwrite=overwrite) as folder:
        small = whole.quantize(int(bits))
        quantized = loaded.derived(small, "quantisation")
        if files:
            corpus = encode_corpus(read_files(files, say=note), loaded.tokenizer)
            require_text(corpus, ", ".join(files))
            before, after = loaded.evaluate(corpus), quantized.evaluate(corpus)
            lines = _cost(before, after, small.mean_log_sum(corpus) - whole.mean_log_sum(corpus))
            for line in lines:
                note(line)
            measured = [f"{line} (on {', '.join(files)}; {before.signature})" for line in lines]
            quantized.metadata["figures"] = [*quantized.figures, *measured]
        quantized.write(folder)
    if small.table.nbytes > whole.table.nbytes:
        note("the codebooks are larger than what they save: so small a model is better left as it is")
    size, was, ngrams = small.table.nbytes, whole.table.nbytes, sum(small.ngrams)
    note(f"{ngrams:,} n-grams: {was / ngrams:.2f} bytes each before, {size / ngrams:.2f} after; saved in {out}")


def _cost(before: PerplexityReport, after: PerplexityReport, log_sum: float) -> list[str]:
    """What the user is told about the price; `log_sum`: by how much the mean logarithm of sums grew."""
    if not math.isfinite(after.perplexity):
        return [f"perplexity {before.perplexity:.4f} before, {after.perplexity:.4f} after quantisation"]
    scaled = after.perplexity * math.exp(log_sum * after.events / (after.words + after.sentences))
    cost, scaled_cost = (f"{p:.4f} ({p / before.perplexity - 1:+.3%})" for p in (after.perplexity, scaled))
    return [
        f"perplexity {before.perplexity:.4f} before, {cost} after quantisation",
        f"scaled to the sums of before (over at most 1,000 histories of the text): {scaled_cost}",
    ]
