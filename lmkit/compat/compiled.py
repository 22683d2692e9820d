"""The loop over words of `query`, compiled by numba: the twin of `query._word_scores` for large texts."""

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
