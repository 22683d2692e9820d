"""`lmkit compare`: two models on one text, on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from .options import TextSource, context_option, device_option, text_options

if TYPE_CHECKING:
    from lmkit.language_model import Context


@click.command()
@click.argument("first", metavar="A")
@click.argument("second", metavar="B")
@text_options
@context_option
@device_option
@click.option("--num", type=click.IntRange(1), default=5, show_default=True, help="Lines to show each way.")
@click.option("--seed", type=int, default=1, show_default=True, help="Seed of the bootstrap.")
@click.option("--html", "out", metavar="FILE", help="Write the page as HTML rather than print it as Markdown.")
@click.option("--overwrite", is_flag=True, help="Replace FILE, once the new page is complete.")
def compare(
    first: str,
    second: str,
    context: Context | None,
    device: str,
    num: int,
    seed: int,
    out: str | None,
    overwrite: bool,
    text: TextSource,
) -> None:
    """Two models on a text, on one page; the better one comes first.

    Their figures, whether the difference is significant, the lines and words where they differ most, and the time a
    token takes.
    """
    from lmkit.comparison import html, markdown, page
    from lmkit.evaluation import measure_all
    from lmkit.registry import load_language_model
    from lmkit.significance import compare as compared
    from lmkit.storage import new_file

    loaded = [load_language_model(path, device=device) for path in (first, second)]
    blocks = list(text.blocks())
    a, b = measure_all(loaded, blocks, name=text.name, context=context)
    tables = page(compared(a, b, seed=seed), blocks, num=num)
    title = f"{first} and {second} on {text.name}"
    if out is None:
        click.echo(markdown(title, tables), nl=False)
        return
    with new_file(out, overwrite=overwrite) as file:
        file.write(html(title, tables).encode())
