"""Loops compiled by numba for large texts and models: the twins of `query._word_scores` and `kenlm._fill_states`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from lmkit.ngram.arpa import LN10
from lmkit.ngram.compiled import THREADS, compiled, in_threads
from lmkit.text.vocabulary import BOS

if TYPE_CHECKING:
    from lmkit.ngram.backoff import BackoffTable

Floats = npt.NDArray[np.float32]


@compiled
def _word_scores(
    begin: int,
    end: int,
    order: int,
    words: Any,
    starts: Any,
    log_probs: Any,
    backoffs: Any,
    text: Any,
    depth: Any,
    scores: Floats,
    lengths: npt.NDArray[np.int8],
) -> None:
    """Scores positions begin .. end-1; the first of them begins a line."""
    before = np.full(order + 1, -1, np.int64)  # before[n]: the node of the last n words, -1 where there is none
    after = np.full(order + 1, -1, np.int64)
    for i in range(begin, end):
        after[1] = node = text[i]
        length = 1
        for n in range(2, order + 1):
            context = before[n - 1] if depth[i] >= n - 1 else -1
            after[n] = -1
            if context >= 0:
                low, high = starts[context], starts[context + 1]
                child = low + np.searchsorted(words[low:high], text[i])
                if child < high and words[child] == text[i]:
                    after[n] = node = child
                    length = n
        score = np.float32(-0.0) if node == BOS else np.float32(-abs(np.float64(log_probs[node]) / LN10))
        for n in range(length, order):
            if depth[i] >= n and before[n] >= 0:
                score += np.float32(np.float64(backoffs[before[n]]) / LN10)
        scores[i], lengths[i] = score, length
        before, after = after, before


def word_scores(table: BackoffTable, text: Any, depth: Any) -> tuple[Floats, npt.NDArray[np.int8]]:
    """See `query.word_scores`."""
    scores, lengths = np.empty(len(text), np.float32), np.empty(len(text), np.int8)
    arrays = (table.words, table.starts, np.asarray(table.log_probs), np.asarray(table.backoffs))
    begins = np.append(np.flatnonzero(depth == 0), len(text))
    edges = begins[np.linspace(0, len(begins) - 1, 4 * THREADS + 1).astype(np.int64)]
    rest = (table.order, *arrays, text, depth, scores, lengths)
    in_threads(lambda begin, end: _word_scores(begin, end, *rest), np.unique(edges).tolist())
    return scores, lengths


@compiled
def _find(words: Any, starts: Any, context: int, word: int, low: int) -> int:
    """The first child of a context, from node `low` on, whose word is not smaller."""
    return low + int(np.searchsorted(words[low : starts[context + 1]], word))


@compiled
def _states(begin: int, end: int, top: bool, words: Any, starts: Any, matters: Any, after: Any, shorter: Any) -> None:
    """`after` and `shorter` of the children of nodes begin .. end-1; those of shorter n-grams are there."""
    for parent in range(begin, end):
        context = shorter[parent]
        low = starts[context] if context >= 0 else 0  # children are sorted: the next is never before the last
        for node in range(starts[parent], starts[parent + 1]):
            word = words[node]
            suffix, c = word, context
            while c >= 0:
                child = _find(words, starts, c, word, low if c == context else starts[c])
                if c == context:
                    low = child
                if child < starts[c + 1] and words[child] == word:
                    suffix = child
                    break
                c = shorter[c]
            state = after[suffix]
            if not top:
                shorter[node] = state
            after[node] = node if not top and matters[node] else state


def fill_states(table: BackoffTable, n: int, matters: Any, after: Any, shorter: Any) -> None:
    """Of the n-grams of order n (at least 2); see `kenlm._states`."""
    level = table.level(n - 1)
    edges = np.linspace(level.start, level.stop, 4 * THREADS + 1).astype(np.int64)
    rest = (n == table.order, table.words, table.starts, matters, after, shorter)
    in_threads(lambda begin, end: _states(begin, end, *rest), np.unique(edges).tolist())
