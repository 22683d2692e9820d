"""Batches: every token is a target once an epoch, inputs are what comes before, an epoch follows from its number."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np
import pytest
import torch

from lmkit import LmkitError, language_model
from lmkit.language_model import ContextName, stream
from lmkit.neural.batches import TextBatch, TextBatches
from lmkit.text import corpus as corpus_module
from lmkit.text.corpus import Corpus
from lmkit.text.vocabulary import BOS, EOS, PAD

CONTEXTS: list[ContextName] = ["carried", "window", "sentence"]


def corpus(sentences: int = 40, longest: int = 12, seed: int = 5) -> Corpus:
    """Tokens are 4, 5, 6, ...: each says where it stands."""
    lengths = np.random.default_rng(seed).integers(0, longest, sentences)
    offsets = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    ids = np.arange(4, 4 + offsets[-1], dtype=np.int32)
    sizes = lengths.astype(np.int64)
    return Corpus(ids, offsets, lengths.astype(np.int32), sizes, np.zeros(0, np.int64), int(sizes.sum()))


def lines(text: Corpus) -> list[list[int]]:
    return [text.ids[a:b].tolist() for a, b in zip(text.offsets[:-1], text.offsets[1:], strict=True)]


def plain_stream(text: Corpus) -> list[int]:
    return [token for line in lines(text) for token in (*line, EOS)]


def batches(text: Corpus, context: ContextName, **settings: Any) -> TextBatches:
    return TextBatches(text, context, **{"batch_size": 4, "length": 7, "seed": 1, **settings})


def targets(epoch: Any) -> Counter[int]:
    found: Counter[int] = Counter()
    for batch in epoch:
        found.update(batch.targets[batch.targets != PAD].tolist())
    return found


def same(one: TextBatch, other: TextBatch) -> bool:
    pairs = zip(one, other, strict=True)
    return all(torch.equal(a, b) if isinstance(a, torch.Tensor) else a == b for a, b in pairs)


def row_of(batch: TextBatch, i: int) -> tuple[list[int], list[int]]:
    return batch.inputs[i].tolist(), batch.targets[i].tolist()


def test_a_stream_has_every_token_but_the_remainder_once_and_goes_on() -> None:
    text = corpus()
    ring = plain_stream(text)
    for number in range(4):
        epoch = list(batches(text, "carried").epoch(number))
        assert [batch.continues for batch in epoch] == [False] + [True] * (len(epoch) - 1)
        read, predicted = (torch.cat([getattr(b, side) for b in epoch], 1) for side in ("inputs", "targets"))
        assert predicted.shape == (4, len(ring) // 4)
        assert torch.equal(read[:, 1:], predicted[:, :-1])
        flat = predicted.flatten().tolist()
        starts = [i for i in range(len(ring)) if (ring * 2)[i : i + len(flat)] == flat]
        assert len(starts) == 1  # the rows are one part of the ring after the other
        before = [ring[starts[0] - 1], *predicted[:-1, -1].tolist()]
        assert read[:, 0].tolist() == before
        assert {tuple(b.targets.shape) for b in epoch[:-1]} == {(4, 7)}
    left_out = Counter(ring) - targets(batches(text, "carried").epoch(0))
    assert sum(left_out.values()) == len(ring) % 4


def test_the_first_epoch_of_a_stream_begins_with_the_text_and_an_end_of_sentence_before_it() -> None:
    text = corpus()
    read, predicted = row_of(batches(text, "carried").epoch(0)[0], 0)
    assert predicted == plain_stream(text)[:7]
    assert read == [EOS, *predicted[:-1]]


def test_windows_have_every_token_once_but_the_ragged_ends() -> None:
    text = corpus()
    ring = plain_stream(text)
    for number in range(4):
        found = targets(batches(text, "window").epoch(number))
        missing = Counter(ring) - found
        assert not found - Counter(ring)  # none twice
        assert sum(missing.values()) < 2 * 7
        for batch in batches(text, "window").epoch(number):
            assert not batch.continues
            for i in range(len(batch.inputs)):
                read, predicted = row_of(batch, i)
                begin = next(j for j in range(len(ring)) if ring[j : j + 7] == predicted)
                assert read == [ring[begin - 1], *predicted[:-1]]


def test_sentence_batches_hold_whole_sentences_each_once() -> None:
    text = corpus()
    seen = []
    for batch in batches(text, "sentence").epoch(2):
        assert batch.lengths is not None
        for i, length in enumerate(batch.lengths.tolist()):
            read, predicted = row_of(batch, i)
            assert predicted[length - 1 :] == [EOS] + [PAD] * (len(predicted) - length)
            assert read[:length] == [BOS, *predicted[: length - 1]]
            assert set(read[length:]) <= {PAD}
            seen.append(predicted[: length - 1])
        assert int(batch.lengths.sum()) <= 4 * 7 + 12
    assert sorted(seen) == sorted(lines(text))


@pytest.mark.parametrize("context", CONTEXTS)
def test_epochs_differ_and_follow_from_seed_and_number(context: ContextName) -> None:
    text = corpus()
    one = batches(text, context)
    list(one.epoch(0))
    for number in (0, 1, 5):
        again = list(batches(text, context).epoch(number))
        epoch = one.epoch(number)
        assert len(epoch) == len(again)
        assert all(map(same, epoch, again))
        assert all(same(epoch[i], again[i]) for i in reversed(range(len(epoch))))  # random access
        assert all(map(same, epoch[1:3], again[1:3]))
        assert same(epoch[-1], again[-1])
        with pytest.raises(IndexError):
            epoch[len(epoch)]
    others = [batches(text, context).epoch(6), batches(text, context, seed=2).epoch(5)]
    for other in others:
        assert not (len(other) == len(again) and all(map(same, other, again)))


def test_random_lengths_are_those_of_awd_lstm() -> None:
    """Normal with deviation 5 around the length, in one of twenty around its half, at least 5; rates go along."""
    text = corpus(30_000, 20)
    epoch = batches(text, "carried", batch_size=2, length=40, random_lengths=True).epoch(0)
    sizes = np.array([batch.targets.shape[1] for batch in epoch])[:-1]
    assert len(sizes) > 2500
    assert sizes.mean() == pytest.approx(0.95 * 40 + 0.05 * 20 - 0.5, abs=0.5)  # rounded down
    assert sizes.var() == pytest.approx(25 + 0.95 * 0.05 * 20**2, abs=4)
    assert (sizes >= 30).mean() == pytest.approx(0.95 * 0.977 + 0.05 * 0.023, abs=0.02)
    for batch in epoch[:50]:
        assert batch.rate == batch.targets.shape[1] / 40
    short = batches(text, "carried", batch_size=2, length=6, random_lengths=True).epoch(0)
    assert min(batch.targets.shape[1] for batch in short[:500]) == 5
    assert targets(epoch) == Counter(plain_stream(text)[: len(plain_stream(text)) // 2 * 2])


def test_a_short_text_is_refused_or_fits() -> None:
    text = corpus(3, 4)
    with pytest.raises(
        LmkitError, match=r"\d+ tokens to train on are too few for 99 streams; lower training.batch_size"
    ):
        batches(text, "carried", batch_size=99)
    (window,) = batches(text, "window", length=99).epoch(3)
    assert window.targets.tolist() == [plain_stream(text)]
    empty = Corpus(*(np.zeros(n, np.int64) for n in (0, 2, 1, 1, 0)), 1)  # one empty line
    for context in CONTEXTS:
        (batch,) = batches(empty, context, batch_size=1).epoch(0)
        assert batch.targets.tolist() == [[EOS]]


@pytest.mark.parametrize("piece", [1, 5, 1 << 20])
@pytest.mark.parametrize("spill", [0, 1 << 20])
def test_a_stream_made_in_pieces_and_in_a_file_is_the_same(
    piece: int, spill: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corpus_module, "SPILL_IDS", spill)
    monkeypatch.setattr(language_model, "STREAM_PIECE", piece)
    text = corpus()
    made = stream(text)
    assert made.tolist() == plain_stream(text)
    assert made.dtype == np.int32
    assert isinstance(made, np.memmap) == (spill == 0)
    ids = batches(text, "carried").ids
    assert ids is not None
    assert ids.tolist() == plain_stream(text)
    none = Corpus(*(np.zeros(n, np.int64) for n in (0, 1, 0, 0, 0)), 0)
    monkeypatch.setattr(corpus_module, "SPILL_IDS", 1)
    assert stream(none).tolist() == []


@pytest.mark.gpu
@pytest.mark.parametrize("context", CONTEXTS)
def test_a_gpu_gets_the_same_batches(context: ContextName) -> None:
    if not torch.cuda.is_available():
        pytest.skip("no GPU here")
    text = corpus()
    for here, there in zip(
        batches(text, context).epoch(1), batches(text, context, device="cuda").epoch(1), strict=True
    ):
        assert torch.equal(here.inputs, there.inputs.cpu())
        assert torch.equal(here.targets, there.targets.cpu())


def test_a_text_of_less_than_two_windows_is_seen_whole_in_the_course_of_epochs() -> None:
    text = corpus(3, 6)
    length = len(plain_stream(text)) - 3
    made = batches(text, "window", length=length)
    assert [len(made.epoch(number)) for number in range(20)] == [1] * 20
    seen = {token for number in range(20) for token in targets(made.epoch(number))}
    assert seen == set(plain_stream(text))
