"""Attention between tokens as attention between white-space words, whatever the tokens are.

Letters: S source tokens and T target tokens, `</s>` left out; W source words and U target words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from lmkit.language_model import Floats
from lmkit.text.tokenizer import Positions, Tokenizer, word_edges


class TokenWords(NamedTuple):
    """Which word of a text each of its tokens belongs to; white space belongs to the word before it."""

    words: Positions  # (S,)
    size: int  # W


def source_words(tokenizer: Tokenizer, line: str) -> TokenWords:
    """Those of a line as it is encoded."""
    block = line.encode("utf-8", "replace") + b"\n"
    return _words_at(block, tokenizer.ends(block))


def target_words(tokenizer: Tokenizer, ids: Sequence[int], text: str) -> TokenWords:
    """Those of a translation, whose ids may be other tokens than its text would be encoded as."""
    ends = [len(tokenizer.decode(ids[: i + 1]).encode()) for i in range(len(ids))]
    return _words_at(text.encode() + b"\n", np.array(ends, np.int64))


def _words_at(block: bytes, ends: Positions) -> TokenWords:
    begins, _ = word_edges(block)
    return TokenWords(np.maximum(np.searchsorted(begins, ends) - 1, 0), len(begins))


def between_words(weights: Floats, source: TokenWords, target: TokenWords) -> Floats:
    """Attention (T + 1, S + 1) of tokens as that of words (U + 1, W + 1), `</s>` last in both; rows sum to one.

    A word gets what its tokens get, and looks where its tokens look on average. A translation that was cut off has no
    row for its `</s>`, neither before nor after.
    """
    columns = np.append(source.words, source.size)
    rows = np.append(target.words, target.size)[: len(weights)]
    sums = np.zeros((target.size + 1, source.size + 1))
    np.add.at(sums, (rows[:, None], columns), weights)
    tokens = np.bincount(rows, minlength=len(sums))[:, None]
    averages: Floats = sums / np.maximum(tokens, 1)
    return averages[: target.size + len(weights) - len(target.words)]


def links(attention: Floats, words: int) -> list[tuple[int, int]]:
    """Pairs (i, j): target word j, of so many, looks most at source word i. Without those that look at `</s>`."""
    end = attention.shape[1] - 1
    return [(int(i), j) for j, i in enumerate(attention[:words].argmax(1)) if i < end]
