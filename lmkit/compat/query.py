"""What KenLM's `query` prints (lm/ngram_query.hh), for whole blocks of text at once.

Numbers are float32 and are added in KenLM's order, so that what is printed agrees to the last digit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from lmkit.ngram.arpa import LN10, MARK_IDS, MARKS, NEWLINE, NOTHING, SPACE, TAB
from lmkit.ngram.arrays import LARGE
from lmkit.ngram.backoff import BackoffTable
from lmkit.ngram.ngram_lm import backing_off
from lmkit.ngram.renormalise import on_cpu
from lmkit.text.arrow import strings, take, to_arrow, to_numpy
from lmkit.text.tokenizer import Ids, Positions, split_words
from lmkit.text.vocabulary import BOS, EOS, SPECIALS, UNK, Vocabulary
from lmkit.text_model import TextModel

Floats = npt.NDArray[np.float32]
EQUALS, TOTAL, OOV = strings([b"=", b"Total: ", b" OOV: "])
BLANKS = bytes(ord(" ") if b in b"\v\f" else b for b in range(256))  # `query` splits there too


@dataclass
class Query:
    """A model, what to print of a text, and the sums so far.

    sentences: put `<s>` and `</s>` around each line. words, lines: print each word, a total for each line.
    """

    model: TextModel
    sentences: bool = True
    words: bool = True
    lines: bool = True
    total: float = 0.0  # log10, as all numbers here
    total_oov: float = 0.0
    oov: int = 0
    tokens: int = 0

    def __post_init__(self) -> None:
        self._table = on_cpu(backing_off(self.model, words=True).table)
        self._numbers = _kenlm_ids(self.model)

    def block(self, data: bytes) -> bytes:
        """What is printed of a block of whole lines."""
        words, lengths = split_words(data.translate(BLANKS))
        sequence, depth = self._sequence(_word_ids(self.model.tokenizer.vocabulary, words), lengths)
        log_probs, matched = word_scores(self._table, sequence, depth)
        events = depth >= self.sentences  # all but `<s>`
        ids, log_probs, matched = sequence[events], log_probs[events], matched[events]
        counts = lengths.astype(np.int64) + self.sentences
        ends = np.cumsum(counts)
        totals = _totals(log_probs, ends)
        self._add(totals, log_probs[ids == UNK], len(ids))
        pieces = []
        if self.words:
            pieces.append(self._print_words(words, ids, ends, matched, log_probs))
        if self.lines:
            before = np.append(0, np.cumsum(ids == UNK))
            pieces.append(
                _join(TOTAL, _decimals(totals), OOV, _decimals(before[ends] - before[ends - counts]), NEWLINE)
            )
        if len(pieces) == 2:
            pieces = [_interleave(pieces[0], pieces[1], ends, counts)]
        return _text(pieces[0]) if pieces else b""

    def summary(self) -> str:
        """What is printed at the end."""
        including = _power(self.total, self.tokens)
        excluding = _power(self.total - self.total_oov, self.tokens - self.oov)
        return (
            f"Perplexity including OOVs:\t{_decimal(including)}\nPerplexity excluding OOVs:\t{_decimal(excluding)}\n"
            f"OOVs:\t{self.oov}\nTokens:\t{self.tokens}\n"
        )

    def _sequence(self, ids: Ids, lengths: Ids) -> tuple[Ids, Positions]:
        """The ids of a block with the sentence marks, if wanted, and how many of its line stand before each."""
        marks = 2 * self.sentences
        counts = lengths.astype(np.int64) + marks
        ends = np.cumsum(counts)
        depth = np.arange(len(ids) + marks * len(lengths)) - np.repeat(ends - counts, counts)
        if not self.sentences:
            return ids, depth
        sequence = np.empty(len(depth), np.int32)
        inside = depth > 0
        inside[ends - 1] = False
        sequence[inside], sequence[ends - counts], sequence[ends - 1] = ids, BOS, EOS
        return sequence, depth

    def _add(self, totals: Floats, oov: Floats, tokens: int) -> None:
        self.total = _in_order(self.total, totals)
        self.total_oov = _in_order(self.total_oov, oov)
        self.oov += len(oov)
        self.tokens += tokens

    def _print_words(self, words: pa.Array, ids: Ids, ends: Positions, matched: Any, log_probs: Floats) -> pa.Array:
        surfaces = words
        if self.sentences:
            source = np.full(len(ids), len(words))
            inside = np.ones(len(ids), bool)
            inside[ends - 1] = False
            source[inside] = np.arange(len(words))
            surfaces = take(pa.concat_arrays([words, strings([SPECIALS[EOS]])]), source)
        numbers, lengths = _decimals(self._numbers[ids]), _decimals(matched)
        return _join(surfaces, EQUALS, numbers, SPACE, lengths, SPACE, _decimals(log_probs), TAB)


def word_scores(table: BackoffTable, words: Ids, depth: Positions) -> tuple[Floats, npt.NDArray[np.int8]]:
    """log10 of each word (T,) given those before it in its line, and the length of the n-gram that matched.

    depth: (T,) how many words of its line stand before each. The weights of the histories that did not match are added
    shortest history first, in float32, as KenLM does.
    """
    if len(words) >= LARGE:
        from lmkit.compat.compiled import word_scores as compiled

        return compiled(table, words, depth)
    return _word_scores(table, words, depth)


def _word_scores(table: BackoffTable, words: Ids, depth: Positions) -> tuple[Floats, npt.NDArray[np.int8]]:
    nodes = words.astype(np.int64)
    longest, matched = nodes.copy(), np.ones(len(words), np.int8)
    contexts = []
    for n in range(2, table.order + 1):
        before = np.full(len(words), -1, np.int64)
        before[1:] = nodes[:-1]
        before[depth < n - 1] = -1
        contexts.append(before)
        nodes = table.find(before, words)
        found = np.flatnonzero(nodes >= 0)
        longest[found], matched[found] = nodes[found], n
    scores = -np.abs(_log10(table.log_probs[longest]))  # KenLM keeps no sign: certainty is -0
    scores[longest == BOS] = -0.0  # p(<s>) is 1 in the models of lmplz
    for n, context in enumerate(contexts, 1):
        backed = np.flatnonzero((context >= 0) & (matched <= n))
        scores[backed] += _log10(table.backoffs[context[backed]])
    return scores, matched


def _log10(nats: npt.NDArray[Any]) -> Floats:
    return (nats.astype(np.float64) / LN10).astype(np.float32)


def _word_ids(vocabulary: Vocabulary, words: pa.Array) -> Ids:
    """Ids (T,) of words, those of `<s>` and `</s>` too: to `query` they are words."""
    ids, unknown = vocabulary.lookup(words)
    marks = pc.index_in(take(words, unknown), value_set=strings(MARKS))
    known = to_numpy(pc.is_valid(marks))
    ids = ids.copy()
    ids[unknown[known]] = MARK_IDS[to_numpy(marks)[known]]
    return ids


def _kenlm_ids(model: TextModel) -> Positions:
    """How KenLM numbers the words (V,): in the order of the file, `<unk>` first wherever it stands."""
    size = model.model.vocabulary_size
    marks = _marks(model.metadata.get("kenlm_ids"), size)
    numbers = np.zeros(size, np.int64)
    numbers[[BOS, EOS]] = marks
    numbers[len(SPECIALS) :] = np.setdiff1d(np.arange(1, size - 1), marks)
    return numbers


def _marks(given: object, size: int) -> tuple[int, int]:
    """The numbers of `<s>` and `</s>`; unless the model's metadata give sensible ones, those in the files of lmplz."""
    if isinstance(given, dict):
        bos, eos = given.get("<s>"), given.get("</s>")
        if isinstance(bos, int) and isinstance(eos, int) and 0 < bos < size - 1 and 0 < eos < size - 1 and bos != eos:
            return bos, eos
    return BOS, EOS


def _totals(log_probs: Floats, ends: Positions) -> Floats:
    """Sums (S,) of each line, float32, from its first word to its last."""
    begins = np.append(0, ends)
    sums = (np.add.accumulate(log_probs[a:b])[-1] if b > a else 0 for a, b in pairwise(begins.tolist()))
    return np.fromiter(sums, np.float32, len(ends)) + np.float32(0)


def _in_order(start: float, values: Floats) -> float:
    return float(np.add.accumulate(np.append(start, values.astype(np.float64)))[-1])


def _power(log10: float, count: int) -> float:
    return math.nan if count == 0 else 10.0 ** (-log10 / count)


def _decimals(numbers: npt.NDArray[Any]) -> pa.Array:
    return pc.cast(pc.cast(to_arrow(numbers), pa.string()), pa.binary())


def _decimal(number: float) -> str:
    """The shortest decimal that gives the same float64, in KenLM's form."""
    if number and not 1e-6 <= number < 1e21:
        return np.format_float_scientific(number, trim="-", exp_digits=1).replace("e+", "e").replace("nan", "NaN")
    return np.format_float_positional(number, trim="-")


def _join(*columns: Any) -> pa.Array:
    return pc.binary_join_element_wise(*columns, NOTHING)


def _interleave(words: pa.Array, lines: pa.Array, ends: Positions, counts: Positions) -> pa.Array:
    """After the words of each line its total."""
    order = np.empty(len(words) + len(lines), np.int64)
    number = np.arange(len(lines))
    order[np.arange(len(words)) + np.repeat(number, counts)] = np.arange(len(words))
    order[ends + number] = len(words) + number
    return take(pa.concat_arrays([words, lines]), order)


def _text(pieces: pa.Array) -> bytes:
    """All pieces end to end."""
    _, offsets, data = pieces.buffers()
    used = int(np.frombuffer(offsets, np.int32)[len(pieces)])
    return bytes(memoryview(data)[:used]) if used else b""
