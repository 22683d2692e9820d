"""`lmkit query` and `lmkit lmplz`: KenLM's programs, with their own flags and streams."""

from __future__ import annotations

import sys

import click

from .options import note

ALL = frozenset({"word", "sentence", "summary"})
LEVELS = {"0": ALL - {"word", "sentence"}, "1": ALL - {"word"}, "2": ALL}


@click.command()
@click.argument("model", metavar="MODEL")
@click.option("-b", "flush", is_flag=True, help="Do not buffer: answer each line as it comes.")
@click.option("-n", "bare", is_flag=True, help="Do not wrap the lines in <s> and </s>.")
@click.option(
    "-v",
    "levels",
    multiple=True,
    type=click.Choice([*sorted(ALL), *LEVELS]),
    help="What to print; may be repeated. 2 (all three) is the default, 1 leaves out the words, 0 the lines too.",
)
@click.option(
    "-l",
    "loading",
    type=click.Choice(["lazy", "populate", "read", "parallel"]),
    help="Accepted as KenLM's, and changes nothing: model folders are mapped, files read.",
)
def query(model: str, flush: bool, bare: bool, levels: tuple[str, ...], loading: str | None) -> None:
    """Scores text from standard input as KenLM's `query` does, and prints what it prints.

    MODEL is an ARPA file, a KenLM trie or a model folder. Each word is printed as
    word=vocab_id ngram_length log10(p(word|context)); the vocab_id of unknown words is 0. Unlike with KenLM's, a last
    line without a line feed is a line.
    """
    from pathlib import Path

    from lmkit.compat.query import Query
    from lmkit.registry import load, load_file
    from lmkit.text.corpus import read_files

    shown = _shown(levels)
    loaded = load(model) if Path(model).is_dir() else load_file(model, dtype="float64")
    answers = Query(loaded, sentences=not bare, words="word" in shown, lines="sentence" in shown)
    out = sys.stdout.buffer
    for block in read_files(["-"], say=note, live=flush):
        out.write(answers.block(block.data))
        if flush:
            out.flush()
    if "summary" in shown:
        out.write(answers.summary().encode())


def _shown(levels: tuple[str, ...]) -> frozenset[str]:
    """What -v asks for: a number sets all three, a name adds one."""
    shown: frozenset[str] = frozenset()
    for level in levels:
        shown = LEVELS[level] if level in LEVELS else shown | {level}
    return shown or ALL
