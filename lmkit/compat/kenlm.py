"""KenLM's Python module over lmkit's models: code written for `kenlm` runs unchanged.

    from lmkit.compat import kenlm
    model = kenlm.Model("model.arpa")       # or a model folder of lmkit, or a KenLM trie binary
    model.score("this is a sentence .")     # log10 p(this is a sentence . </s> | <s>)

    from lmkit.compat.kenlm import install
    install()                               # from here on `import kenlm` gives this module

Names and meanings are those of kpu/kenlm's python/kenlm.pyx; logarithms are to base 10, as there. Beyond it: paths may
be `Path`s, a `State` can be deep-copied and pickled, a pickled `Model` keeps its config, and `Model.vocabulary` lists
the words.
"""

from __future__ import annotations

import math
import os
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from enum import IntEnum
from itertools import accumulate
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from lmkit.errors import LmkitError
from lmkit.ngram.arrays import LARGE
from lmkit.ngram.backoff import BackoffTable
from lmkit.ngram.ngram_lm import backing_off
from lmkit.registry import load_language_model
from lmkit.text.vocabulary import BOS, EOS, PAD, UNK

__all__ = ["ARPALoadComplain", "Config", "FullScoreReturn", "LanguageModel", "LoadMethod", "Model", "State", "install"]

LOG10_E = math.log10(math.e)
EMPTY = -1  # the node of a state without words
Nodes = npt.NDArray[np.int32 | np.int64]


class LoadMethod(IntEnum):
    """How the arrays of a model folder come into memory: mapped (the first two), or read at once."""

    LAZY = 0
    POPULATE_OR_LAZY = 1
    POPULATE_OR_READ = 2
    READ = 3
    PARALLEL_READ = 4


class ARPALoadComplain(IntEnum):
    """When KenLM remarks that an ARPA file loads slowly. lmkit never does."""

    ALL = 0
    EXPENSIVE = 1
    NONE = 2


class Config:
    """How a model is loaded. `show_progress` and `arpa_complain` are kept, and change nothing: loading is silent."""

    def __init__(self) -> None:
        self.load_method = LoadMethod.POPULATE_OR_READ
        self.show_progress = True
        self.arpa_complain = ARPALoadComplain.ALL


class FullScoreReturn(NamedTuple):
    """Of one word: log10 of its probability, the length of the n-gram that matched, whether it is out of vocabulary."""

    log_prob: float
    ngram_length: int
    oov: bool


class State:
    """What a model remembers of the words so far, written by `Model.BeginSentenceWrite` and its like.

    It holds no more words than can matter for the next one, so hypotheses that no later word can tell apart have equal
    states. States of different models do not compare. A new state is that of no words at all.
    """

    __slots__ = ("_node",)

    def __init__(self) -> None:
        self._node = EMPTY  # of the words, in the model's table; longer n-grams have larger numbers

    def __eq__(self, other: object) -> bool:
        return self._node == other._node if isinstance(other, State) else NotImplemented

    def __lt__(self, other: State) -> bool:
        return self._node < other._node

    def __le__(self, other: State) -> bool:
        return self._node <= other._node

    def __gt__(self, other: State) -> bool:
        return self._node > other._node

    def __ge__(self, other: State) -> bool:
        return self._node >= other._node

    def __hash__(self) -> int:
        return hash(self._node)

    def __copy__(self) -> State:
        result = State()
        result._node = self._node
        return result

    def __deepcopy__(self, memo: object) -> State:
        return self.__copy__()


class _Parts(NamedTuple):
    """What the score of one word is made from, as views that plain Python reads quickly."""

    ids: dict[bytes, int]
    unigrams: list[float]
    words: memoryview
    starts: memoryview
    log_probs: memoryview
    backoffs: memoryview
    after: memoryview  # (nodes,) the state after each n-gram: its longest suffix that a later word can matter to
    shorter: memoryview  # (nodes below the highest order,) the same of the n-gram without its first word


class Model:
    """An n-gram model: an ARPA file, a model folder of lmkit, or a trie that KenLM's build_binary wrote."""

    def __init__(self, path: str | bytes | os.PathLike[str], config: Config | None = None) -> None:
        """Loads a model; OSError, with the reason and the remedy in one line, if that is impossible."""
        self.path: bytes = os.path.abspath(os.fsencode(path))
        self._config = Config() if config is None else config
        try:
            loaded = load_language_model(os.fsdecode(self.path))
            table = backing_off(loaded, words=True).table
        except LmkitError as error:
            raise OSError(f"Cannot read model '{os.fsdecode(path)}' ({error})") from error
        self._table = _in_memory(table) if self._config.load_method >= LoadMethod.READ else table
        self._tokens = loaded.tokenizer.vocabulary.tokens()
        self._parts = _parts(self._table, self._tokens)
        self._sizes = list(accumulate(self._table.sizes))

    @property
    def order(self) -> int:
        """Length of the longest n-grams."""
        return self._table.order

    @property
    def vocabulary(self) -> list[str]:
        """All words, `<unk>`, `<s>` and `</s>` first."""
        return [t.decode("utf-8", "replace") for i, t in enumerate(self._tokens) if i != PAD]

    def score(self, sentence: str | bytes, bos: bool = True, eos: bool = True) -> float:
        """log10 p(sentence </s> | <s>); without `bos` nothing stands before it, without `eos` no `</s>` behind it."""
        ids, after, walk = self._parts.ids, self._parts.after, self._walk
        node, total = BOS if bos and self.order > 1 else EMPTY, 0.0
        for word in _bytes(sentence).split():
            nats, row = walk(node, ids.get(word, UNK))
            total += nats
            node = after[row]
        if eos:
            total += walk(node, EOS)[0]
        return total * LOG10_E

    def perplexity(self, sentence: str | bytes) -> float:
        """10^(-score / (words + 1)): `</s>` counts, `<s>` does not, unknown words do."""
        words = len(_bytes(sentence).split()) + 1
        return float(10.0 ** (-self.score(sentence) / words))

    def full_scores(
        self, sentence: str | bytes, bos: bool = True, eos: bool = True
    ) -> Iterator[tuple[float, int, bool]]:
        """Of each word and `</s>`: log10 p, length of the n-gram that matched, whether it is out of vocabulary."""
        ids, after, walk, sizes = self._parts.ids, self._parts.after, self._walk, self._sizes
        node = BOS if bos and self.order > 1 else EMPTY
        for word in _bytes(sentence).split():
            id = ids.get(word, UNK)
            nats, row = walk(node, id)
            yield nats * LOG10_E, bisect_right(sizes, row) + 1, id == UNK
            node = after[row]
        if eos:
            nats, row = walk(node, EOS)
            yield nats * LOG10_E, bisect_right(sizes, row) + 1, False

    def BeginSentenceWrite(self, state: State) -> None:
        """Makes `state` the one after `<s>`."""
        state._node = BOS if self.order > 1 else EMPTY

    def NullContextWrite(self, state: State) -> None:
        """Makes `state` the one of no words at all."""
        state._node = EMPTY

    def BaseScore(self, in_state: State, word: str | bytes, out_state: State) -> float:
        """log10 p(word | in_state); `out_state` becomes the state after the word."""
        parts = self._parts
        nats, row = self._walk(in_state._node, parts.ids.get(_bytes(word), UNK))
        out_state._node = parts.after[row]
        return nats * LOG10_E

    def BaseFullScore(self, in_state: State, word: str | bytes, out_state: State) -> FullScoreReturn:
        """As `BaseScore`, with the length of the n-gram that matched and whether the word is out of vocabulary."""
        id = self._parts.ids.get(_bytes(word), UNK)
        nats, row = self._walk(in_state._node, id)
        out_state._node = self._parts.after[row]
        return FullScoreReturn(nats * LOG10_E, bisect_right(self._sizes, row) + 1, id == UNK)

    def _walk(self, node: int, id: int) -> tuple[float, int]:
        """Log-probability in nats of a word after the n-gram of a node, and the node of the n-gram that matched."""
        _, unigrams, words, starts, log_probs, backoffs, _, shorter = self._parts
        weights = 0.0
        while node >= 0:
            end = starts[node + 1]
            row = bisect_left(words, id, starts[node], end)
            if row < end and words[row] == id:
                return weights + log_probs[row], row
            weights += backoffs[node]
            node = shorter[node]
        return weights + unigrams[id], id

    def __contains__(self, word: str | bytes) -> bool:
        return self._parts.ids.get(_bytes(word), UNK) != UNK

    def __repr__(self) -> str:
        return f"<Model from {os.path.basename(os.fsdecode(self.path))}>"

    def __reduce__(self) -> tuple[type[Model], tuple[bytes, Config]]:
        return type(self), (self.path, self._config)


LanguageModel = Model


def install() -> None:
    """Makes `import kenlm` give this module. Call it before anything imports the real one."""
    present = sys.modules.setdefault("kenlm", sys.modules[__name__])
    if present is not sys.modules[__name__]:
        raise LmkitError("another kenlm is imported already; call lmkit.compat.kenlm.install() before its first import")


def _bytes(text: str | bytes) -> bytes:
    if isinstance(text, str):
        return text.encode()
    if isinstance(text, bytes):
        return text
    raise TypeError(f"Cannot convert {type(text)} to string")


def _in_memory(table: BackoffTable) -> BackoffTable:
    words, starts, log_probs, backoffs = map(np.array, (table.words, table.starts, table.log_probs, table.backoffs))
    return replace(table, words=words, starts=starts, log_probs=log_probs, backoffs=backoffs)


def _parts(table: BackoffTable, tokens: list[bytes]) -> _Parts:
    ids = {token: id for id, token in enumerate(tokens) if id not in (UNK, PAD)}
    log_probs, backoffs = np.asarray(table.log_probs), np.asarray(table.backoffs)
    unigrams = log_probs[: table.vocabulary_size].tolist()
    unigrams[BOS] = 0.0  # as lmplz writes it
    arrays: list[Any] = [table.words, table.starts, log_probs, backoffs, *_states(table)]
    return _Parts(ids, unigrams, *(memoryview(array) for array in arrays))


def _states(table: BackoffTable) -> tuple[Nodes, Nodes]:
    """`after` and `shorter` of `_Parts`.

    An n-gram matters to later words if it is the context of a longer one or has a weight (lm/blank.hh).
    """
    matters = (np.asarray(table.backoffs) != 0) | (table.starts[1:] > table.starts[:-1])
    after = np.full(sum(table.sizes), EMPTY, table.starts.dtype)
    shorter = np.full(len(table.backoffs), EMPTY, table.starts.dtype)
    words = table.level(1)
    if table.order > 1:
        after[words] = np.where(matters[words], np.arange(words.stop), EMPTY)
    fill = _fill_states
    if len(after) >= LARGE:
        from lmkit.compat.compiled import fill_states as fill
    for n in range(2, table.order + 1):
        fill(table, n, matters, after, shorter)
    return after, shorter


def _fill_states(table: BackoffTable, n: int, matters: npt.NDArray[np.bool_], after: Nodes, shorter: Nodes) -> None:
    """The part of `_states` for n-grams of order n (at least 2)."""
    level = table.level(n)
    after[level] = after[_suffixes(table, n, shorter)]
    if n < table.order:
        shorter[level] = after[level]
        after[level] = np.where(matters[level], np.arange(level.start, level.stop), after[level])


def _suffixes(table: BackoffTable, n: int, shorter: Nodes) -> Nodes:
    """For each n-gram of an order (at least 2) the longest n-gram that it ends with, itself not counted."""
    words = table.words[table.level(n)]
    contexts = shorter[table.parents(n)]
    suffixes: Nodes = words.astype(np.int64)
    searched = np.flatnonzero(contexts >= 0)
    contexts = contexts[searched]
    while len(searched):  # once for a model that holds the suffix of each n-gram, as those of lmplz do
        found = table.find(contexts, words[searched])
        suffixes[searched[found >= 0]] = found[found >= 0]
        contexts = shorter[contexts]
        left = (found < 0) & (contexts >= 0)
        searched, contexts = searched[left], contexts[left]
    return suffixes
