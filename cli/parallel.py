"""Options of commands that read parallel text, and what they stand for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

import click

from .options import (
    Command,
    dataset_config_option,
    dataset_option,
    errors_option,
    note,
    require_dataset,
    split_option,
    streaming_option,
    with_options,
)
from .tokenizing import TokenizerChoice, min_count_option, sentencepiece_type_option, vocabulary_size

if TYPE_CHECKING:
    from lmkit.text.parallel import Pairs, Prepared
    from lmkit.text.tokenizer import Tokenizer


@dataclass(frozen=True)
class ParallelSource:
    """Where a parallel text comes from: pairs of files, files of two columns, or two languages of a data set."""

    sources: tuple[str, ...]
    targets: tuple[str, ...]
    tsv: tuple[str, ...]
    dataset: str | None
    config: str | None
    split: str
    languages: tuple[str | None, str | None]
    streaming: bool
    errors: Literal["strict", "replace"]

    def __post_init__(self) -> None:
        ways = (bool(self.sources or self.targets), bool(self.tsv), self.dataset is not None)
        if sum(ways) != 1:
            raise click.UsageError(
                "give the parallel text with --source FILE --target FILE, --tsv FILE or --dataset NAME (one of them)"
            )
        if len(self.sources) != len(self.targets):
            raise click.UsageError(
                f"--source is given {len(self.sources)} times and --target {len(self.targets)} times; "
                "give a target for each source"
            )
        if self.dataset is not None and None in self.languages:
            raise click.UsageError("say which languages of the data set: --source-lang de --target-lang en")
        if (self.languages[0] is None) != (self.languages[1] is None):
            raise click.UsageError("--source-lang and --target-lang go together; give both")

    @property
    def name(self) -> str:
        """For messages and model cards."""
        if self.dataset is not None:
            return f"{self.dataset}[{self.split}], {self.languages[0]} to {self.languages[1]}"
        return ", ".join(self.tsv or map(" and ".join, zip(self.sources, self.targets, strict=True)))

    def known_languages(self) -> list[str] | None:
        """Source and target language, as the options say or the names of all files agree on; None if neither tells."""
        from lmkit.text.parallel import languages_of

        source, target = self.languages
        if source is not None and target is not None:
            return [source, target]
        told = {languages_of(*pair) for pair in zip(self.sources, self.targets, strict=True)}
        found = told.pop() if len(told) == 1 else None
        return None if found is None else list(found)

    def pairs(self) -> Iterator[Pairs]:
        """The text."""
        from lmkit.text.parallel import read_parallel_files, read_translations, read_tsv

        source, target = self.languages
        if self.dataset is not None and source is not None and target is not None:
            return read_translations(
                self.dataset,
                source,
                target,
                config=self.config,
                split=self.split,
                streaming=self.streaming,
                say=note,
            )
        if self.tsv:
            return read_tsv(self.tsv, errors=self.errors, say=note)
        return read_parallel_files(self.sources, self.targets, errors=self.errors, say=note)


def parallel_options(command: Command, *, name_files: bool = True) -> Command:
    """Adds `--source`, `--target` and their relatives; the command receives one `text: ParallelSource`.

    name_files: whether `--source-lang` and `--target-lang` also say what files are in.
    """
    options = [
        click.option(
            "--source", "sources", multiple=True, metavar="FILE", help="Text to translate from; may be repeated."
        ),
        click.option(
            "--target", "targets", multiple=True, metavar="FILE", help="Its translation, line for line; as --source."
        ),
        click.option(
            "--tsv", multiple=True, metavar="FILE", help="Instead: lines of source, tab, target; may be repeated."
        ),
        dataset_option,
        dataset_config_option,
        split_option,
        click.option(
            "--source-lang",
            metavar="L",
            help="The language: of a data set its column, or key of `translation`. Files may tell: train.de",
        ),
        click.option("--target-lang", metavar="L", help="As --source-lang, of the other side."),
        streaming_option,
        errors_option,
    ]

    def wrapped(**given: Any) -> Any:
        languages_too = () if name_files else ("source_lang", "target_lang")
        require_dataset(given["dataset"], ("dataset_config", "split", "streaming", *languages_too))
        languages = (given.pop("source_lang"), given.pop("target_lang"))
        config = given.pop("dataset_config")
        keys = ("sources", "targets", "tsv", "dataset", "split", "streaming", "errors")
        text = ParallelSource(**{key: given.pop(key) for key in keys}, config=config, languages=languages)
        return command(**given, text=text)

    return with_options(command, options, wrapped)


def validation_options(command: Command) -> Command:
    """Adds `--valid-source` and its relatives; the command receives one `valid: ParallelSource | None`.

    It goes below `parallel_options`, whose `text` says how the data set is read.
    """
    options = [
        click.option("--valid-source", metavar="FILE", help="Held-out text: the best weights on it are kept."),
        click.option("--valid-target", metavar="FILE", help="Its translation."),
        click.option("--valid-tsv", metavar="FILE", help="Instead: lines of source, tab, target."),
        click.option("--valid-split", metavar="S", help="Instead: another split of --dataset."),
    ]

    def wrapped(text: ParallelSource, **given: Any) -> Any:
        source, target, tsv, split = (given.pop(f"valid_{key}") for key in ("source", "target", "tsv", "split"))
        return command(**given, text=text, valid=_validation(text, source, target, tsv, split))

    return with_options(command, options, wrapped)


def _validation(
    text: ParallelSource, source: str | None, target: str | None, tsv: str | None, split: str | None
) -> ParallelSource | None:
    if sum(option is not None for option in (source or target, tsv, split)) > 1 or (source is None) != (target is None):
        raise click.UsageError("give the held-out text with --valid-source and --valid-target, or --valid-tsv alone")
    if split is not None:
        if text.dataset is None:
            raise click.UsageError("--valid-split is a split of --dataset; give --valid-source and --valid-target")
        return replace(text, split=split)
    if source is None and tsv is None:
        return None
    files = [() if path is None else (path,) for path in (source, target, tsv)]
    return replace(text, sources=files[0], targets=files[1], tsv=files[2], dataset=None)


@dataclass(frozen=True)
class PairTokens:
    """How a parallel text becomes tokens, and which of its pairs are trained on."""

    source: TokenizerChoice
    target: TokenizerChoice | None  # None: one vocabulary for both sides
    max_length: int
    max_ratio: float | None
    sampling: float | None  # for `SubwordSampling`

    def prepare(self, text: ParallelSource, tokenizers: tuple[Tokenizer, Tokenizer] | None = None) -> Prepared:
        """The text encoded, with tokenizers learned from it or with these; says what was left out."""
        from lmkit.text.parallel import LengthLimits, given, prepare

        def encoder(choice: TokenizerChoice) -> Any:
            return lambda blocks: choice.encode(blocks, None, None, note)

        source, target = encoder(self.source), None if self.target is None else encoder(self.target)
        if tokenizers is not None:
            source, target = (given(tokenizer, training=True) for tokenizer in tokenizers)
        done = prepare(
            text.pairs(),
            source,
            target,
            limits=LengthLimits(self.max_length, self.max_ratio),
        )
        note(f"{text.name}: {done.filtered.describe()}")
        note(done.corpus.describe())
        return done

    @staticmethod
    def prepare_validation(text: ParallelSource, trained: Prepared) -> Prepared:
        """Held-out text with the tokenizers of the text trained on; nothing is left out."""
        from lmkit.text.parallel import given, prepare

        return prepare(text.pairs(), given(trained.source), given(trained.target))


PAIR_TOKENIZER = (
    *("tokenizer", "source_tokenizer", "target_tokenizer", "vocab_size", "source_vocab_size", "target_vocab_size"),
    *("source_vocab", "target_vocab", "joint_vocab", "min_count", "sentencepiece_type"),
)


def pair_tokenizer_options(command: Command) -> Command:
    """Adds `--tokenizer`, `--joint-vocab`, `--max-length` and their relatives; given as one `tokens: PairTokens`."""
    options = [
        click.option(
            "--tokenizer",
            default="sentencepiece",
            show_default=True,
            metavar="KIND",
            help="sentencepiece, word, char or byte; or that of a model folder or a SentencePiece .model file.",
        ),
        click.option("--source-tokenizer", metavar="KIND", help="Another for the source."),
        click.option("--target-tokenizer", metavar="KIND", help="Another for the target."),
        click.option("--vocab-size", type=vocabulary_size, help="Tokens of each side, at most; SentencePiece: 8000."),
        click.option("--source-vocab-size", type=vocabulary_size, help="Another number for the source."),
        click.option("--target-vocab-size", type=vocabulary_size, help="Another number for the target."),
        click.option("--source-vocab", metavar="FILE", help="With words: exactly those of this file, one a line."),
        click.option("--target-vocab", metavar="FILE", help="As --source-vocab, for the target."),
        click.option("--joint-vocab", is_flag=True, help="One vocabulary, learned from both sides."),
        min_count_option,
        sentencepiece_type_option,
        click.option(
            "--subword-sampling",
            type=click.FloatRange(0, 1, min_open=True),
            metavar="A",
            help="Draw the SentencePiece pieces anew each epoch, with this smoothing (BPE: dropout), as 0.1.",
        ),
        click.option(
            "--max-length",
            type=click.IntRange(1),
            default=256,
            show_default=True,
            help="Leave out pairs with more tokens on a side.",
        ),
        click.option(
            "--max-ratio", type=click.FloatRange(1), metavar="R", help="Leave out pairs with a side R times as long."
        ),
    ]

    def wrapped(**given: Any) -> Any:
        common, size = given.pop("tokenizer"), given.pop("vocab_size")
        shared = (given.pop("min_count"), given.pop("sentencepiece_type"))
        source, target = (_choice(side, common, size, *shared, given) for side in ("source", "target"))
        joint, sampling = given.pop("joint_vocab"), given.pop("subword_sampling")
        if joint and source != target:
            raise click.UsageError("--joint-vocab makes both sides alike; leave out what is said of one of them")
        if sampling is not None and any(choice.name in ("word", "char", "byte") for choice in (source, target)):
            raise click.UsageError(
                "--subword-sampling draws SentencePiece pieces; use it with --tokenizer sentencepiece"
            )
        limits = (given.pop("max_length"), given.pop("max_ratio"))
        return command(**given, tokens=PairTokens(source, None if joint else target, *limits, sampling))

    return with_options(command, options, wrapped)


def _choice(
    side: str, name: str, size: int | None, min_count: int, algorithm: str, given: dict[str, Any]
) -> TokenizerChoice:
    """The tokenizer of a side: what is said of that side, else what is said of both."""
    own_name, own_size, file = (given.pop(f"{side}_{key}") for key in ("tokenizer", "vocab_size", "vocab"))
    return TokenizerChoice(own_name or name, file, min_count, size if own_size is None else own_size, algorithm)
