"""SentencePiece pieces drawn at random, the same from one seed in every process.

Subword regularisation (Kudo 2018) for unigram models, BPE-dropout (Provilkov et al. 2020) for BPE. SentencePiece draws
too, but (0.2.3) from a generator that no seed makes repeatable from one process to the next.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable
from itertools import chain, pairwise
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from lmkit.errors import LmkitError
from lmkit.text.tokenizer import Ids, Positions, SentencePieceTokenizer
from lmkit.text.vocabulary import UNK

CHUNK = re.compile(r" +[^ ]+(?: +\Z)?| +\Z")  # spaces and the word behind them: no piece reaches into the next
LIKELIEST = 64  # segmentations of a chunk that unigram draws are from
DROPPED = 16  # segmentations of a chunk that BPE-dropout makes beforehand


class Segmentations(NamedTuple):
    """Ways to cut a chunk into pieces, and how often each is drawn."""

    rows: list[list[int]]
    weights: npt.NDArray[np.float64]


class SubwordSampler:
    """A text of which each chunk can be drawn in one of several segmentations.

    alpha: the exponent that smooths the probabilities of the segmentations (unigram), or the share of merges that are
        left out (BPE). seed: of BPE's segmentations.
    Raises LmkitError for a model that puts no space before the first word.
    """

    def __init__(self, blocks: Iterable[bytes], tokenizer: SentencePieceTokenizer, *, alpha: float, seed: int) -> None:
        numbers: dict[str, int] = {}
        self._text: list[tuple[Ids, Ids]] = []  # of each block, the numbers of its chunks and how many each line has
        for block in blocks:
            lines = [CHUNK.findall(f" {line}") for line in block.decode().split("\n")[:-1]]
            counts = np.fromiter(map(len, lines), np.int32, len(lines))
            chunks = (numbers.setdefault(chunk, len(numbers)) for chunk in chain.from_iterable(lines))
            self._text.append((np.fromiter(chunks, np.int32, int(counts.sum())), counts))
        segment = _segmenter(tokenizer, alpha, random.Random(seed))
        found = [segment(chunk[1:]) for chunk in numbers]  # SentencePiece puts the first space back
        rows = [row for segmentations in found for row in segmentations.rows]
        self._lengths = np.fromiter(map(len, rows), np.int64, len(rows))
        self._begins = np.cumsum(self._lengths) - self._lengths
        self._ids = np.fromiter(chain.from_iterable(rows), np.int32, int(self._lengths.sum()))
        self._last = np.cumsum([len(segmentations.rows) for segmentations in found]) - 1
        # chunk c and a number u in [0, 1) choose the first segmentation whose edge is above c + u
        shares = [np.cumsum(s.weights) / s.weights.sum() for s in found]
        self._edges = np.concatenate([c + share for c, share in enumerate(shares)] or [np.zeros(0)])

    def draw(self, generator: np.random.Generator) -> tuple[Ids, Positions]:
        """Ids (T,) of the text and the length of each line (S,)."""
        drawn = [self._draw(chunks, counts, generator) for chunks, counts in self._text]
        ids, lengths = ([part[i] for part in drawn] for i in (0, 1))
        return np.concatenate([np.zeros(0, np.int32), *ids]), np.concatenate([np.zeros(0, np.int64), *lengths])

    def _draw(self, chunks: Ids, counts: Ids, generator: np.random.Generator) -> tuple[Ids, Positions]:
        chosen = np.searchsorted(self._edges, chunks + generator.random(len(chunks)), "right")
        chosen = np.minimum(chosen, self._last[chunks])  # for sums that rounding left below 1
        lengths = self._lengths[chosen]
        ends = np.cumsum(lengths)
        places = np.arange(lengths.sum()) + np.repeat(self._begins[chosen] - (ends - lengths), lengths)
        return self._ids[places], np.diff(ends[np.cumsum(counts) - 1], prepend=0)


def _segmenter(
    tokenizer: SentencePieceTokenizer, alpha: float, generator: random.Random
) -> Callable[[str], Segmentations]:
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(model_proto=tokenizer.model)
    if processor.encode("a", out_type=str)[0][:1] != "▁":
        raise LmkitError("the SentencePiece model has no space before the first word, so its pieces cannot be drawn")
    scores = np.array([processor.get_score(i) for i in range(processor.get_piece_size())])
    try:
        processor.nbest_encode("a", nbest_size=2)
    except RuntimeError:  # a BPE model
        return _bpe_dropout(processor, scores, alpha, generator)

    def likeliest(text: str) -> Segmentations:
        rows = processor.nbest_encode(text, nbest_size=LIKELIEST)
        sums = np.array([scores[row].sum() for row in rows])
        return Segmentations(rows, np.exp(alpha * (sums - sums.max())))

    return likeliest


def _bpe_dropout(
    processor: Any, scores: npt.NDArray[np.float64], dropout: float, generator: random.Random
) -> Callable[[str], Segmentations]:
    """Provilkov et al. 2020, algorithm 1: at every step each possible merge is left out at random."""
    ids = {processor.id_to_piece(i): i for i in range(len(scores))}
    whole = {piece for piece, i in ids.items() if processor.is_byte(i) or processor.is_control(i) or i == UNK}
    ranks = {piece: -scores[i] for piece, i in ids.items() if piece not in whole}

    def merged(pieces: list[str]) -> list[int]:
        while True:
            joined = ((ranks.get(a + b), at) for at, (a, b) in enumerate(pairwise(pieces)))
            merges = [(rank, at) for rank, at in joined if rank is not None and generator.random() >= dropout]
            if not merges:
                return [ids.get(piece, UNK) for piece in pieces]
            _, at = min(merges)
            pieces[at : at + 2] = [pieces[at] + pieces[at + 1]]

    def dropped(text: str) -> Segmentations:
        found = processor.encode(text, out_type=str)
        characters = [c for piece in found for c in ([piece] if piece in whole else piece)]
        return Segmentations([merged(list(characters)) for _ in range(DROPPED)], np.ones(DROPPED))

    return dropped
