"""Look-up of n-gram probabilities: rows of histories by candidate words, a binary search for each order of a pair.

The twin of `DeviceTable._look_up` in `ngram/device_table.py`.
"""

from __future__ import annotations

import torch
import triton
import triton.language as tl
from torch import Tensor

from lmkit.kernels.choice import COMPILED
from lmkit.text.vocabulary import BOS, PAD

BLOCK = 256  # words of a program
_BOS, _PAD = tl.constexpr(BOS), tl.constexpr(PAD)


def look_up(
    keys: Tensor,
    starts: Tensor,
    log_probs: Tensor,
    backoffs: Tensor,
    contexts: Tensor,
    words: Tensor,
    *,
    vocabulary_size: int,
    shift: int,
) -> Tensor:
    """Log-probabilities (B, C) float32 of words (B, C) after histories of contexts (B, order-1).

    The rest is the table, as `ngram/device_table.py` holds it: keys int64, log_probs and backoffs float32. It backs
    off freely from histories that it does not hold.
    """
    rows, candidates = words.shape
    scores = torch.empty(rows, candidates, dtype=torch.float32, device=words.device)
    if not scores.numel():
        return scores
    assert words.stride(1) == 1 or candidates == 1
    with torch.cuda.device_of(words):
        _pairs[rows, triton.cdiv(candidates, BLOCK)](
            keys,
            starts,
            log_probs,
            backoffs,
            contexts.contiguous(),
            words,
            scores,
            candidates,
            words.stride(0),
            contexts.shape[1],
            vocabulary_size,
            shift,
            block=BLOCK,
            **COMPILED,
        )
    return scores


@triton.jit
def _pairs(
    keys,
    starts,
    log_probs,
    backoffs,
    contexts,
    words,
    scores,
    candidates,
    stride,
    longest,
    vocabulary_size,
    shift,
    block: tl.constexpr,
):
    """A program for a row and a block of its words. All of them look among the children of the same nodes."""
    row = tl.program_id(0).to(tl.int64)
    columns = tl.program_id(1) * block + tl.arange(0, block)
    inside = columns < candidates
    word = tl.load(words + row * stride + columns, mask=inside, other=0)
    score = tl.load(log_probs + word, mask=inside, other=0.0)
    for n in range(1, longest + 1):
        context = tl.load(contexts + row * longest + n - 1)
        known = context >= 0
        begin = tl.load(starts + context, mask=known, other=0).to(tl.int64)
        size = tl.load(starts + context + 1, mask=known, other=0).to(tl.int64) - begin
        found = size > 0
        query = tl.where(known, context << shift, 0) | word
        place = tl.zeros((block,), tl.int64) + (begin - vocabulary_size)
        while size > 1:  # the last key that is not above the query is at place or less than size behind it
            half = size // 2
            key = tl.load(keys + place + half, mask=inside, other=0)
            place = tl.where(key <= query, place + half, place)
            size -= half
        key = tl.load(keys + place, mask=columns < tl.where(found, candidates, 0), other=-1)
        hit = key == query
        seen = tl.load(log_probs + vocabulary_size + place, mask=hit, other=0.0)
        score = tl.where(hit, seen, score + tl.load(backoffs + context, mask=known, other=0.0))
    score = tl.where(word == _BOS, -float("inf"), score)
    score = tl.where(word == _PAD, -float("inf"), score)
    tl.store(scores + row * candidates + columns, score, mask=inside)
