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
    from lmkit.errors import LmkitError
    from lmkit.ngram.ngram_lm import NGramLM
    from lmkit.registry import load
    from lmkit.storage import new_folder
    from lmkit.text.corpus import encode_corpus, read_files, require_text
    from lmkit.text_model import TextModel

    loaded = load(model)
    if not isinstance(loaded.model, NGramLM):
        raise LmkitError(f"{model}: a {loaded.model.kind} model has no n-gram table; only n-gram models are quantised")
    if loaded.model.bits is not None:
        raise LmkitError(f"{model}: quantised to {loaded.model.bits} bits already; quantise the model it came from")
    with new_folder(out, overwrite=overwrite) as folder:
        small = loaded.model.quantize(int(bits))
        figures = [f"before quantisation: {line}" for line in loaded.metadata.get("figures", [])]
        quantized = TextModel(small, loaded.tokenizer, {**loaded.metadata, "quantized_from": model}, name=out)
        if files:
            corpus = encode_corpus(read_files(files, say=note), loaded.tokenizer)
            require_text(corpus, ", ".join(files))
            before, after = loaded.evaluate(corpus), quantized.evaluate(corpus)
            lines = _cost(before, after, small.mean_log_sum(corpus))
            for line in lines:
                note(line)
            figures += [f"{line} (on {', '.join(files)}; {before.signature})" for line in lines]
        if figures:
            quantized.metadata["figures"] = figures
        quantized.write(folder)
    size, was, ngrams = small.table.nbytes, loaded.model.table.nbytes, sum(small.ngrams)
    note(f"{ngrams:,} n-grams: {was / ngrams:.2f} bytes each before, {size / ngrams:.2f} after; saved in {out}")


def _cost(before: PerplexityReport, after: PerplexityReport, log_sum: float) -> list[str]:
    """What the user is told about the price; `log_sum`: mean logarithm of the sum of probabilities."""
    if not math.isfinite(after.perplexity):
        return [f"perplexity {before.perplexity:.4f} before, {after.perplexity:.4f} after quantisation"]
    scaled = after.perplexity * math.exp(log_sum * after.events / (after.words + after.sentences))
    cost, scaled_cost = (f"{p:.4f} ({p / before.perplexity - 1:+.3%})" for p in (after.perplexity, scaled))
    return [
        f"perplexity {before.perplexity:.4f} before, {cost} after quantisation",
        f"scaled to sum to one (over at most 1,000 histories of the text): {scaled_cost}",
    ]
