"""`lmkit generate`: text from a model."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from .options import beam_for, device_option, note, precision_option, products_of, typed_options

if TYPE_CHECKING:
    from lmkit.nn.precision import InferencePrecisionName


@click.command()
@click.argument("model", metavar="MODEL")
@click.option("--prompt", default="", help="What each sentence begins with.")
@click.option("--num", type=click.IntRange(1, 100_000), default=1, show_default=True, help="How many sentences.")
@click.option("--seed", type=click.IntRange(0, 2**63 - 1), help="The same seed gives the same text.")
@click.option(
    "--max-length", type=click.IntRange(1, 100_000), default=100, show_default=True, help="Tokens beyond the prompt."
)
@click.option("--temperature", type=click.FloatRange(0), default=1.0, show_default=True, help="0: the likeliest token.")
@click.option("--top-k", type=click.IntRange(1), help="Draw from the k likeliest tokens only.")
@click.option("--top-p", type=click.FloatRange(0, 1, min_open=True), help="... from the likeliest that make up p.")
@click.option("--min-p", type=click.FloatRange(0, 1), help="... from those at least p times as likely as the best.")
@click.option("--beam", type=click.IntRange(1, 10_000), help="Beam search of this width instead of drawing.")
@click.option("--forbid", multiple=True, metavar="WORDS", help="Never go on with these, '<unk>' say; may be repeated.")
@click.option(
    "--draft",
    metavar="MODEL",
    help="Draft tokens with this quicker model, one text at a time; the distribution stays.",
)
@click.option(
    "--draft-tokens", type=click.IntRange(1, 1000), metavar="K", help="Tokens drafted at a time.  [default: 3]"
)
@click.option(
    "--across-lines", is_flag=True, help="Go on with the next line where one ends, for --max-length tokens in all."
)
@click.option("--json", "as_json", is_flag=True, help="Print each text as a JSON string, one a line.")
@device_option
@precision_option
def generate(
    model: str,
    prompt: str,
    num: int,
    seed: int | None,
    max_length: int,
    temperature: float,
    top_k: int | None,
    top_p: float | None,
    min_p: float | None,
    beam: int | None,
    forbid: tuple[str, ...],
    draft: str | None,
    draft_tokens: int | None,
    across_lines: bool,
    as_json: bool,
    device: str,
    precision: InferencePrecisionName,
) -> None:
    """Sentences drawn from MODEL, one a line, or texts of several lines (--across-lines), a blank line between two
    (a text may hold one as well: --json tells them apart).

    Every word of the vocabulary can be drawn, with the model's own (smoothed) probability; a sentence ends at </s>.
    """
    from lmkit.registry import load_language_model
    from lmkit.text_model import DRAFTED

    if beam is not None and (temperature != 1.0 or (top_k, top_p, min_p, seed) != (None,) * 4):
        raise click.UsageError(
            "--beam finds the likeliest sentences and draws nothing: leave --temperature, --top-k, "
            "--top-p, --min-p and --seed out"
        )
    if draft is None and draft_tokens is not None:
        raise click.UsageError(
            "--draft-tokens says how many tokens --draft drafts at a time: give --draft, or leave it out"
        )
    if draft is not None and beam is not None:
        raise click.UsageError("--draft drafts what is drawn, and --beam draws nothing: leave one of them out")
    if across_lines and (beam is not None or draft is not None):
        raise click.UsageError("--across-lines draws token by token: leave --beam and --draft out")
    if draft is not None and num > 1:
        note("texts are drafted one by one, and without --draft all are drawn together, which is faster for many")
    loaded = load_language_model(model, device=device)
    for word in loaded.unknown_words(prompt):
        note(f"the prompt's {word!r} is not in the vocabulary; the model reads <unk>")
    room = loaded.room(prompt, across_lines=across_lines)
    if room is not None and room < max_length and typed_options(["max_length"]):
        note(f"the model has room for {room:,} tokens more, so a text ends there at the latest")
    with products_of([loaded], device, precision):
        texts = loaded.generate(
            prompt,
            num=num,
            seed=seed,
            max_length=max_length,
            temperature=temperature,
            top_k=top_k,
            top_p=top_p,
            min_p=min_p,
            beam=None if beam is None else beam_for(num, beam),
            forbid=forbid,
            draft=None if draft is None else load_language_model(draft, device=device),
            draft_tokens=draft_tokens or DRAFTED,
            across_lines=across_lines,
        )
    if as_json:
        texts = [json.dumps(text, ensure_ascii=False) for text in texts]
    click.echo(("\n\n" if across_lines and not as_json else "\n").join(texts))
