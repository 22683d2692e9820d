"""Batches of pairs: every pair once an epoch, partners together, within bounds, padded little."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from lmkit.nmt.batches import PairBatch, PairBatches
from lmkit.text.corpus import Corpus
from lmkit.text.parallel import ParallelCorpus
from lmkit.text.vocabulary import BOS, EOS, PAD


def side(lengths: list[int], first: int) -> Corpus:
    """Tokens are first, first + 1, ...: each says where it stands."""
    sizes = np.array(lengths, np.int64)
    offsets = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
    ids = np.arange(first, first + offsets[-1], dtype=np.int32)
    return Corpus(ids, offsets, sizes.astype(np.int32), sizes, np.zeros(0, np.int64), int(sizes.sum()))


def corpus(lengths: list[tuple[int, int]]) -> ParallelCorpus:
    return ParallelCorpus(side([s for s, _ in lengths], 4), side([t for _, t in lengths], 1_000_000))


def lines(text: Corpus) -> list[list[int]]:
    return [text.ids[a:b].tolist() for a, b in zip(text.offsets[:-1], text.offsets[1:], strict=True)]


def realistic(pairs: int, seed: int = 3) -> ParallelCorpus:
    """Lengths of captions: sources around 12 tokens, targets about as long, with a tail."""
    generator = np.random.default_rng(seed)
    sources = np.maximum(1, np.round(np.exp(generator.normal(2.5, 0.4, pairs)))).astype(int)
    targets = np.maximum(1, np.round(sources * np.exp(generator.normal(0.0, 0.2, pairs)))).astype(int)
    return corpus(list(zip(sources.tolist(), targets.tolist(), strict=True)))


def same(one: PairBatch, other: PairBatch) -> bool:
    pairs = zip(one, other, strict=True)
    return all(torch.equal(a, b) if isinstance(a, torch.Tensor) else a == b for a, b in pairs)


@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=40),
    st.integers(1, 60),
    st.one_of(st.none(), st.integers(1, 5)),
    st.integers(0, 3),
)
@settings(deadline=None, max_examples=150)
def test_every_pair_once_with_its_partner(
    lengths: list[tuple[int, int]], tokens: int, rows: int | None, number: int
) -> None:
    text = corpus(lengths)
    seen = []
    for batch in PairBatches(text, tokens=tokens, rows=rows, seed=1).epoch(number):
        size = len(batch.source)
        assert {len(tensor) for tensor in batch[:5]} == {size}
        assert batch.source.dtype == batch.inputs.dtype == batch.targets.dtype == torch.int64
        assert (batch.continues, batch.rate) == (False, 1.0)
        width = max(batch.source.shape[1], batch.targets.shape[1])
        assert size == 1 or size * width <= tokens
        assert rows is None or size <= rows
        assert batch.source.shape[1] == batch.source_lengths.max()
        assert batch.targets.shape == batch.inputs.shape == (size, batch.lengths.max())
        for i in range(size):
            s, t = int(batch.source_lengths[i]), int(batch.lengths[i])
            source, inputs, targets = (tensor[i].tolist() for tensor in (batch.source, batch.inputs, batch.targets))
            assert source[s - 1 :] == [EOS] + [PAD] * (len(source) - s)
            assert targets[t - 1 :] == [EOS] + [PAD] * (len(targets) - t)
            assert inputs == [BOS, *targets[: t - 1]] + [PAD] * (len(targets) - t)
            seen.append((tuple(source[: s - 1]), tuple(targets[: t - 1])))
    expected = zip(map(tuple, lines(text.source)), map(tuple, lines(text.target)), strict=True)
    assert Counter(seen) == Counter(expected)


def test_epochs_differ_and_follow_from_seed_and_number() -> None:
    text = realistic(300)
    one = PairBatches(text, tokens=200, seed=1)
    list(one.epoch(0))
    for number in (0, 1, 5):
        again, epoch = list(PairBatches(text, tokens=200, seed=1).epoch(number)), one.epoch(number)
        assert len(epoch) == len(again)
        assert all(same(epoch[i], again[i]) for i in reversed(range(len(epoch))))  # random access
        assert all(map(same, epoch[1:3], again[1:3]))
    for other in (one.epoch(6), PairBatches(text, tokens=200, seed=2).epoch(5)):
        assert not (len(other) == len(again) and all(map(same, other, again)))


def test_mates_are_others_each_epoch() -> None:
    text = realistic(1000)
    mates: list[set[frozenset[int]]] = [
        {frozenset(batch.source[:, 0].tolist()) for batch in PairBatches(text, tokens=None, rows=4, seed=1).epoch(n)}
        for n in (0, 1)
    ]
    assert len(mates[0] & mates[1]) < 0.2 * len(mates[0])  # though pairs of rare lengths have no others


def test_a_number_of_rows_alone() -> None:
    sizes = [len(batch.source) for batch in PairBatches(realistic(1000), tokens=None, rows=64, seed=1).epoch(0)]
    assert sorted(sizes) == [1000 % 64, *[64] * 15]
    with pytest.raises(ValueError, match="tokens or rows"):
        PairBatches(realistic(3), tokens=None, seed=1)


@pytest.mark.parametrize(("tokens", "rows", "most"), [(4096, None, 0.07), (1024, None, 0.04), (None, 64, 0.04)])
def test_little_is_padding(tokens: int | None, rows: int | None, most: float) -> None:
    """Of random batches of 64 more than half is; of batches sorted by the source alone a fifth."""
    epoch = PairBatches(realistic(20_000), tokens=tokens, rows=rows, seed=1).epoch(0)
    padded = sum(batch.source.numel() + batch.targets.numel() for batch in epoch)
    pads = sum(int((batch.source == PAD).sum() + (batch.targets == PAD).sum()) for batch in epoch)
    assert epoch.padding == pytest.approx(pads / padded)
    assert epoch.padding < most
    if tokens:  # and the bound is used
        sizes = [max(batch.source.shape[1], batch.targets.shape[1]) * len(batch.source) for batch in epoch]
        assert np.mean(sizes) > 0.9 * tokens


def test_batches_of_all_lengths_come_in_random_order() -> None:
    widths = [batch.source.shape[1] for batch in PairBatches(realistic(5000), tokens=500, seed=1).epoch(0)]
    assert abs(np.corrcoef(widths, np.arange(len(widths)))[0, 1]) < 0.3


def test_a_corpus_can_be_another_each_epoch() -> None:
    texts = [corpus([(2, 3), (1, 1)]), corpus([(5, 4), (2, 2)])]
    batches = PairBatches(texts[0], tokens=100, seed=1, resample=texts.__getitem__)
    for number, widths in ((0, (3, 4)), (1, (6, 5))):
        (batch,) = batches.epoch(number)
        assert (batch.source.shape[1], batch.targets.shape[1]) == widths


@pytest.mark.gpu
def test_a_gpu_gets_the_same_batches() -> None:
    if not torch.cuda.is_available():
        pytest.skip("no GPU here")
    text = realistic(300)
    here, there = (PairBatches(text, tokens=200, seed=1, device=device).epoch(1) for device in ("cpu", "cuda"))
    for one, other in zip(here, there, strict=True):
        assert other.source.is_cuda
        assert not other.source_lengths.is_cuda
        assert same(one, PairBatch(*(t.cpu() if isinstance(t, torch.Tensor) else t for t in other)))
