"""Options that say how text becomes tokens, and what they stand for."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import Command, typed_options, with_options

if TYPE_CHECKING:
    from lmkit.distributed import Ranks
    from lmkit.text.corpus import Block, Corpus, Say
    from lmkit.text.tokenizer import Tokenizer


@dataclass(frozen=True)
class TokenizerChoice:
    """The tokenizer that the options ask for."""

    name: str
    vocab_file: str | None
    min_count: int
    vocab_size: int | None
    sentencepiece_type: str

    def encode(
        self, blocks: Iterable[Block], ranks: Ranks | None, folder: Path | None, say: Say
    ) -> tuple[Tokenizer, Corpus]:
        """The tokenizer, learned from a text if it is not given, and the text encoded with it."""
        from lmkit.text.corpus import encode_corpus, learn_corpus

        given = _given_tokenizer(self.name, self.vocab_file)
        if given is not None or self.name == "byte" or (self.name == "sentencepiece" and self.min_count > 1):
            because = "--vocab" if self.vocab_file else f"--tokenizer {self.name}"
            _refuse_choosing(self.min_count, self.vocab_size, because)
        if given is not None:
            return given, encode_corpus(blocks, given, training=True, ranks=ranks, folder=folder)
        return learn_corpus(
            blocks,
            self.name,
            min_count=self.min_count,
            vocabulary_size=self.vocab_size,
            algorithm=self.sentencepiece_type,
            ranks=ranks,
            folder=folder,
            say=say,
        )


min_count_option = click.option(
    "--min-count", type=click.IntRange(1), default=1, show_default=True, help="Rarer tokens become <unk>."
)
sentencepiece_type_option = click.option(
    "--sentencepiece-type",
    type=click.Choice(["unigram", "bpe"]),
    default="unigram",
    show_default=True,
    help="Algorithm.",
)
vocabulary_size = click.IntRange(5, 2**31 - 1)

TOKENIZER = ("tokenizer", "vocab_file", "min_count", "vocab_size", "sentencepiece_type")


def tokenizer_options(command: Command) -> Command:
    """Adds `--tokenizer` and its relatives; the command receives them as one `tokens: TokenizerChoice`."""
    options = [
        click.option(
            "--tokenizer",
            default="word",
            show_default=True,
            metavar="KIND",
            help="word, char, byte or sentencepiece; or that of a model (DIR; of a translation model DIR:source or "
            "DIR:target) or of a SentencePiece .model file.",
        ),
        min_count_option,
        click.option("--vocab-size", type=vocabulary_size, help="At most so many tokens, the most frequent ones."),
        click.option("--vocab", "vocab_file", metavar="FILE", help="Exactly the words of this file, one a line."),
        sentencepiece_type_option,
    ]

    def wrapped(**given: Any) -> Any:
        choice = TokenizerChoice(*(given.pop(name) for name in TOKENIZER))
        return command(**given, tokens=choice)

    return with_options(command, options, wrapped)


def refuse_tokenizer(names: Collection[str]) -> None:
    """Refuses options that choose a vocabulary, which these parameters are, where --from does."""
    typed = typed_options(names)
    if typed:
        raise click.UsageError(f"--from MODEL keeps the vocabulary that MODEL has; leave {typed[0]} out")


def _given_tokenizer(name: str, vocab_file: str | None) -> Tokenizer | None:
    """The tokenizer that the options name, or None if one is to be learned."""
    from lmkit.text.tokenizer import TOKENIZERS, SentencePieceTokenizer, WordTokenizer
    from lmkit.text.vocabulary import read_vocabulary_file

    if vocab_file is not None:
        if name != "word":
            raise click.UsageError("--vocab lists words: use it with --tokenizer word")
        return WordTokenizer(read_vocabulary_file(vocab_file))
    if name in TOKENIZERS:
        return None
    if Path(name).is_file():
        return SentencePieceTokenizer(Path(name).read_bytes())
    folder, side = _side(name)
    if folder.is_dir():
        from lmkit.registry import load_tokenizer_of

        return load_tokenizer_of(folder, side)
    raise click.BadParameter(
        f"{name!r} is none of {', '.join(TOKENIZERS)}, no model folder and no .model file", param_hint="--tokenizer"
    )


def _side(name: str) -> tuple[Path, str | None]:
    """A folder, and which side of a translation model is meant: what FOLDER:source and FOLDER:target say."""
    folder, colon, side = name.rpartition(":")
    if colon and side in ("source", "target") and not Path(name).exists():
        return Path(folder), side
    return Path(name), None


def _refuse_choosing(min_count: int, vocab_size: int | None, because: str) -> None:
    named = [name for name, on in (("--min-count", min_count > 1), ("--vocab-size", vocab_size is not None)) if on]
    if named:
        raise click.UsageError(f"{named[0]} has nothing to choose with {because}; leave one of them out")
