"""Parallel text: line n of the source and line n of the target are translations of each other.

Reading gives `Pairs`, pieces of both sides with as many lines; nothing is dropped on the way, an empty line is an empty
sentence. `prepare` encodes them with tokenizers given or learned, and leaves out pairs by length, with counts.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, compress, tee
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from lmkit.errors import LmkitError
from lmkit.text.corpus import (
    Block,
    Corpus,
    Errors,
    Say,
    count_characters,
    encode_corpus,
    read_files,
    read_lines,
    read_rows,
    require_words,
    row_text,
    silent,
)
from lmkit.text.subwords import SubwordSampler
from lmkit.text.tokenizer import Positions, SentencePieceTokenizer, Tokenizer, line_ends
from lmkit.text.vocabulary import UNK

TWO_LETTERS = """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en
    eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja
    jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb
    nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so
    sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""  # ISO 639-1
THREE_LETTERS = """
    afr aka alb als amh apc ara arb arg arm ary arz asm ast ava aze azj bak bam baq bel ben bho bod bos bre bul bur
    cat ceb ces chi chv ckb cmn cor cos crh cym cze dan deu div dsb dut dzo ell eng epo est eus ewe fao fas fij fil
    fin fra fre fry fur gaz geo ger gla gle glg glv gre grn gsw guj hat hau haw hbs heb hin hmn hrv hsb hun hye ibo
    ice ido ilo ina ind isl ita jav jpn kab kal kan kas kat kaz kea khk khm kik kin kir kmr kom kor kur lao lat lav
    lij lim lin lit lmo ltz lug lus lvs mac mai mal mao mar may mkd mlg mlt mni mon mri msa mya nav nbl nds nep nld
    nno nob nor npi nso nya oci ori orm ory oss pan pap pbt pes plt pol por prs pus quy roh ron rum run rus sag sah
    san sat scn sin slk slo slv sme smo sna snd som spa sqi srd srp ssw sun swa swe swh szl tah tam tat tel tgk tgl
    tha tib tir ton tpi tsn tso tuk tur uig ukr urd uzb uzn vec ven vie war wel wln wol xho ydd yid yor yue zha zho
    zsm zul
"""  # the usual ones of ISO 639-2 and 639-3
LANGUAGES = {*TWO_LETTERS.split(), *THREE_LETTERS.split()}  # by which the name of a file may tell its language
LANGUAGE = re.compile(r"([a-z]{2,3})([-_][A-Za-z]{4})?([-_]([A-Za-z]{2}|[0-9]{3}))?")  # with script and region
Bools = npt.NDArray[np.bool_]
Encode = Callable[[Iterable[Block]], tuple[Tokenizer, Corpus]]  # of one side: `learn_corpus`, or `given(tokenizer)`


class Pairs(NamedTuple):
    """Some lines of both sides, as many of each."""

    source: Block
    target: Block

    @property
    def numbers(self) -> range:
        """Of the lines, in the file of the source."""
        return range(self.source.line, self.source.line + self.source.data.count(b"\n"))


# --- reading ------------------------------------------------------------------------------------------------------


def read_parallel_files(
    sources: Sequence[str | Path], targets: Sequence[str | Path], *, errors: Errors = "strict", say: Say = silent
) -> Iterator[Pairs]:
    """Pairs of one or many pairs of files, read as `read_files` does.

    Raises LmkitError, with both counts, where a file has more lines than its partner.
    """
    if len(sources) != len(targets):
        raise LmkitError(
            f"{len(sources)} source files and {len(targets)} target files; give one target for each source"
        )
    for source, target in zip(sources, targets, strict=True):
        if str(source) == str(target) == "-":
            raise LmkitError("standard input cannot be both sides; give a file for one of them, or a TSV")
        blocks = (read_files([path], errors=errors, say=say) for path in (source, target))
        yield from align(*blocks, names=(str(source), str(target)))


def languages_of(source: str | Path, target: str | Path) -> tuple[str, str] | None:
    """The languages of a pair of files, if their names tell: train.de and train.en, or train.de.gz and train.en.gz.

    They are codes of ISO 639, `de`, `deu` or `pt-BR`, and the only part, not the first one, in which the names differ.
    """
    one, other = (Path(path).name.split(".") for path in (source, target))
    if len(one) != len(other) or one[0] != other[0]:
        return None
    different = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    if len(different) != 1 or not all(map(_is_language, different[0])):
        return None
    return different[0]


def _is_language(part: str) -> bool:
    found = LANGUAGE.fullmatch(part)
    return found is not None and found[1] in LANGUAGES


def read_tsv(paths: Iterable[str | Path], *, errors: Errors = "strict", say: Say = silent) -> Iterator[Pairs]:
    """Pairs of files of lines `source<TAB>target`.

    Raises LmkitError, with the number of the line, where there are not two columns.
    """
    return map(_columns, read_files(paths, errors=errors, say=say))


def _columns(block: Block) -> Pairs:
    tabs = np.flatnonzero(np.frombuffer(block.data, np.uint8) == ord("\t"))
    columns = np.diff(np.searchsorted(tabs, line_ends(block.data)), prepend=0) + 1
    wrong = np.flatnonzero(columns != 2)
    if len(wrong):
        found = int(columns[wrong[0]])
        raise LmkitError(
            f"{block.name}:{block.line + int(wrong[0])}: {found} column{'s' * (found > 1)} where source and target are "
            "wanted with one tab between; a sentence cannot hold a tab: mend the line, keep two columns (cut -f1,2) "
            "or give two files"
        )
    fields = block.data.replace(b"\t", b"\n").split(b"\n")[:-1]
    return Pairs(*(Block(b"\n".join([*fields[side::2], b""]), block.name, block.line) for side in (0, 1)))


def read_translations(
    name: str,
    source: str,
    target: str,
    *,
    config: str | None = None,
    split: str = "train",
    revision: str | None = None,
    streaming: bool = False,
    say: Say = silent,
) -> Iterator[Pairs]:
    """Pairs of two languages of a data set, as `read_dataset` takes it: columns, or keys of its column `translation`.

    A line feed inside a sentence is read as a space, and `say` gets a line about it.
    """
    rows = read_rows(name, config=config, split=split, revision=revision, streaming=streaming)
    where = f"{name}[{split}]"
    sides = [
        read_lines(_sentences(copy, language, where, say), name=f"{where}, {language}")
        for copy, language in zip(tee(rows), (source, target), strict=True)
    ]
    return align(*sides, names=(f"{where}, {source}", f"{where}, {target}"))


def _sentences(rows: Iterable[dict[str, Any]], language: str, where: str, say: Say) -> Iterator[str]:
    told = False
    for row in rows:
        inside = row.get("translation")
        columns = inside if isinstance(inside, dict) and language not in row else row
        text = row_text(columns, where, language, option="--source-lang and --target-lang").removesuffix("\n")
        if "\n" in text and not told:
            told = True
            say(f"{where}, {language}: line feeds inside sentences are read as spaces")
        yield text.replace("\r\n", " ").replace("\n", " ")


def read_pairs(sources: Iterable[str], targets: Iterable[str]) -> Iterator[Pairs]:
    """Pairs of sentences in memory."""
    names = ("the source", "the target")
    return align(*map(_named_lines, (sources, targets), names), names=names)


def _named_lines(lines: Iterable[str], name: str) -> Iterator[Block]:
    return read_lines(lines, name=name)


def align(source: Iterable[Block], target: Iterable[Block], *, names: tuple[str, str]) -> Iterator[Pairs]:
    """The blocks of two texts, cut to as many lines of each.

    Raises LmkitError, with both counts, if one has more lines than the other.
    """
    sides = (_Lines(source), _Lines(target))
    while lines := min([side.fill() for side in sides]):
        yield Pairs(*(side.take(lines) for side in sides))
    _require_as_many([side.count() for side in sides], names)


def require_as_many_lines(source: str | Path, target: str | Path, *, errors: Errors = "strict") -> None:
    """LmkitError, with both counts, for two files of which one has more lines; streams are not read."""
    if Path(source).is_file() and Path(target).is_file():
        counts = [
            sum(block.data.count(b"\n") for block in read_files([path], errors=errors)) for path in (source, target)
        ]
        _require_as_many(counts, (str(source), str(target)))


def _require_as_many(counts: Sequence[int], names: tuple[str, str]) -> None:
    if counts[0] != counts[1]:
        raise LmkitError(
            f"{names[0]} has {counts[0]:,} lines and {names[1]} has {counts[1]:,}; line n of one must be the "
            "translation of line n of the other"
        )


class _Lines:
    """The lines of a text, taken some at a time."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._blocks = iter(blocks)
        self._rest = Block(b"", "", 1)
        self._ends: Positions = np.zeros(0, np.int64)
        self._taken = 0

    def fill(self) -> int:
        """How many lines can be taken; 0 at the end of the text."""
        while not len(self._ends) and (block := next(self._blocks, None)):
            self._rest, self._ends = block, line_ends(block.data) + 1
        return len(self._ends)

    def take(self, lines: int) -> Block:
        """The next lines."""
        (data, name, line), end = self._rest, int(self._ends[lines - 1])
        self._rest, self._ends = Block(data[end:], name, line + lines), self._ends[lines:] - end
        self._taken += lines
        return Block(data[:end], name, line)

    def count(self) -> int:
        """How many lines the text has; reads it to its end."""
        return self._taken + len(self._ends) + sum(block.data.count(b"\n") for block in self._blocks)


# --- encoding -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ParallelCorpus:
    """An encoded parallel text: sentence n of one side is the translation of sentence n of the other."""

    source: Corpus
    target: Corpus

    def __post_init__(self) -> None:
        if len(self.source) != len(self.target):
            raise LmkitError(
                f"{len(self.source):,} source sentences and {len(self.target):,} target sentences; give pairs"
            )

    def __len__(self) -> int:
        return len(self.source)

    def describe(self) -> str:
        """How large it is and how many tokens are unknown, in one line."""
        sides = (("source", self.source), ("target", self.target))
        told = (f"{side} {len(text.ids):,} tokens, {len(text.unknown):,} of them unknown" for side, text in sides)
        return f"{len(self):,} pairs: {'; '.join(told)}"


@dataclass(frozen=True)
class LengthLimits:
    """Which pairs are kept: no side is empty, or has more tokens than this (`</s>` not counted)."""

    max_length: int | None = 256
    max_ratio: float | None = None  # of the longer side to the shorter one

    def __post_init__(self) -> None:
        if self.max_length is not None and self.max_length < 1:
            raise ValueError(f"max_length must be at least 1, not {self.max_length}")
        if self.max_ratio is not None and not self.max_ratio >= 1:
            raise ValueError(f"max_ratio must be at least 1, not {self.max_ratio}")

    def apply(self, source: Positions, target: Positions) -> tuple[Bools, Filtered]:
        """Which of the pairs with these lengths (P,) are kept (P,), and how many are not, by the first reason."""
        shorter, longer = np.minimum(source, target), np.maximum(source, target)
        reasons = {"an empty side": shorter == 0}
        if self.max_length is not None:
            reasons[f"a side longer than {self.max_length:,} tokens"] = longer > self.max_length
        if self.max_ratio is not None:
            reasons[f"a side more than {self.max_ratio:g} times as long"] = longer > self.max_ratio * shorter
        keep, left_out = np.ones(len(source), bool), {}
        for reason, holds in reasons.items():
            left_out[reason] = int(np.count_nonzero(keep & holds))
            keep &= ~holds
        return keep, Filtered(len(source), left_out)


@dataclass(frozen=True)
class Filtered:
    """How many pairs were read, and how many of them left out, by reason."""

    read: int
    left_out: dict[str, int]

    @property
    def kept(self) -> int:
        """How many pairs are left."""
        return self.read - sum(self.left_out.values())

    def describe(self) -> str:
        """The counts in one line."""
        parts = [f"{count:,} with {reason}" for reason, count in self.left_out.items() if count]
        return f"{self.read:,} pairs, " + (f"left out {', '.join(parts)}" if parts else "all kept")


@dataclass(frozen=True)
class Prepared:
    """A parallel text with its tokenizers."""

    corpus: ParallelCorpus
    source: Tokenizer
    target: Tokenizer
    pairs: list[Pairs]  # the same sentences as text
    filtered: Filtered

    def lines(self) -> tuple[list[str], list[str]]:
        """The sources and the targets as they stand."""
        sides = ([pair[side].data.decode().split("\n")[:-1] for pair in self.pairs] for side in (0, 1))
        sources, targets = (list(chain.from_iterable(side)) for side in sides)
        return sources, targets


def given(tokenizer: Tokenizer, *, training: bool = False) -> Encode:
    """For `prepare`: encodes a side with this tokenizer; training: see `encode_corpus`."""
    return lambda blocks: (tokenizer, encode_corpus(blocks, tokenizer, training=training))


def prepare(
    pairs: Iterable[Pairs], source: Encode, target: Encode | None, *, limits: LengthLimits | None = None
) -> Prepared:
    """Encodes a parallel text; it is held in memory meanwhile.

    source, target: the tokenizer of a side and the side encoded with it. Without a target the one for the source gets
        both sides, for a joint vocabulary.
    limits: which pairs are kept; None keeps all.
    Raises LmkitError if a side has no word, or no pair is left.
    """
    held = list(pairs)
    for side in zip(*held, strict=True):
        deque(require_words(side, ", ".join(dict.fromkeys(block.name for block in side))), maxlen=0)
    if target is None:
        tokenizers, corpora = _encode_jointly(held, source)
    else:
        sides = [source([p.source for p in held]), target([p.target for p in held])]
        tokenizers, corpora = [t for t, _ in sides], [corpus for _, corpus in sides]
    filtered = Filtered(len(corpora[0]), {})
    if limits is not None:
        keep, filtered = limits.apply(corpora[0].lengths, corpora[1].lengths)
        if filtered.kept < filtered.read:
            held = list(_kept(held, keep))
            corpora = [_select(c, keep, [p[side] for p in held]) for side, c in enumerate(corpora)]
    if not filtered.kept:
        why = f"no pair is left to train on: {filtered.describe()}" if filtered.read else "the parallel text is empty"
        raise LmkitError(f"{why}; give at least one pair of sentences")
    return Prepared(ParallelCorpus(*corpora), tokenizers[0], tokenizers[1], held, filtered)


def _encode_jointly(pairs: list[Pairs], encode: Encode) -> tuple[list[Tokenizer], list[Corpus]]:
    sides = [[p.source for p in pairs], [p.target for p in pairs]]
    tokenizer, both = encode([*sides[0], *sides[1]])
    first = np.arange(len(both)) < len(both) // 2
    return [tokenizer] * 2, [_select(both, first, sides[0]), _select(both, ~first, sides[1])]


def _kept(pairs: Iterable[Pairs], keep: Bools) -> Iterator[Pairs]:
    """The pairs (P,) that are kept (P,), as text."""
    begin = 0
    for pair in pairs:
        part = keep[begin : begin + len(pair.numbers)]
        begin += len(part)
        if part.any():
            yield Pairs(*(block._replace(data=select_lines(block.data, part)) for block in pair))


def select_lines(block: bytes, keep: Bools) -> bytes:
    """Those lines of a block (S,) that are to be kept (S,)."""
    return b"\n".join([*compress(block.split(b"\n"), keep), b""])


def _select(corpus: Corpus, keep: Bools, blocks: Iterable[Block]) -> Corpus:
    """Only some sentences (S,) of a corpus; `blocks` are their text."""
    tokens = np.repeat(keep, corpus.lengths)
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(corpus.lengths[keep])])
    unknown = corpus.unknown[tokens[corpus.unknown]]
    sentence = np.searchsorted(corpus.offsets, unknown, "right") - 1
    moved = offsets[np.cumsum(keep) - 1][sentence] - corpus.offsets[sentence]
    characters = sum(count_characters(block.data) for block in blocks)
    ids, words, n_bytes = corpus.ids[tokens], corpus.words[keep], corpus.n_bytes[keep]
    return Corpus(ids, offsets, words, n_bytes, unknown + moved, characters)


class SubwordSampling:
    """A parallel text in pieces that are drawn anew for each epoch: they follow from seed and epoch alone.

    See `SubwordSampler`. Length limits were those of the best segmentation; a drawn one may be longer.
    Raises LmkitError for tokenizers other than SentencePiece.
    """

    def __init__(self, prepared: Prepared, *, alpha: float, seed: int) -> None:
        self._corpus, self._seed = prepared.corpus, seed
        self._sides = []
        for side, tokenizer in enumerate((prepared.source, prepared.target)):
            if not isinstance(tokenizer, SentencePieceTokenizer):
                raise LmkitError(f"subword sampling draws SentencePiece pieces; a {tokenizer.kind} tokenizer has none")
            text = (pair[side].data for pair in prepared.pairs)
            self._sides.append(SubwordSampler(text, tokenizer, alpha=alpha, seed=seed))

    def __call__(self, epoch: int) -> ParallelCorpus:
        """The text as it is seen in this epoch."""
        generators = (np.random.default_rng((self._seed, epoch, side)) for side in (1, 2))
        corpora = (self._corpus.source, self._corpus.target)
        return ParallelCorpus(*map(_drawn, corpora, self._sides, generators))


def _drawn(corpus: Corpus, sampler: SubwordSampler, generator: np.random.Generator) -> Corpus:
    ids, lengths = sampler.draw(generator)
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths)])
    return replace(corpus, ids=ids, offsets=offsets, unknown=np.flatnonzero(ids == UNK))
