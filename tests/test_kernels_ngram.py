"""The back-off table on a device, by plain PyTorch and by its kernel, against the numpy path."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

from lmkit.fusion import Fusion
from lmkit.ngram.backoff import BackoffTable
from lmkit.ngram.device_table import DeviceTable
from lmkit.ngram.interpolation import interpolate
from lmkit.ngram.ngram_lm import NGramLM, SmoothingName
from lmkit.ngram.pruning import prune
from lmkit.search import BeamConfig, beam_search
from lmkit.text.vocabulary import BOS, EOS, PAD, UNK

HISTORIES = ["", "the", "the miller", "the miller opened the gate ,", "dragon", "the dragon", "watched ditch glad the"]


def histories(model: NGramLM, ids: dict[str, int]) -> tuple[np.ndarray, np.ndarray]:
    """contexts and depth of `HISTORIES`, known and unknown, half of them after `<s>`, and of one after `</s>`."""
    rows = [[ids.get(word, UNK) for word in text.split()] for text in HISTORIES]
    rows = [*rows, *([BOS, *row] for row in rows), [BOS, EOS]]
    contexts = np.full((len(rows), model.order - 1), -1, np.int64)
    for n, row in enumerate(rows):
        for word in row:
            contexts[n : n + 1] = model.table.advance(contexts[n : n + 1], np.array([word]))
    return contexts, np.array([len(row) for row in rows])


@contextmanager
def only_kernels(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def refuse(*_: Tensor) -> None:
        raise AssertionError("no kernel ran")

    with monkeypatch.context() as patch:
        patch.setattr(DeviceTable, "_look_up", refuse)
        yield


def check(model: NGramLM, ids: dict[str, int], device: torch.device, atol: float = 1e-6) -> None:
    """All words, some words, and the next contexts."""
    contexts, depth = histories(model, ids)
    expected = np.asarray(model.table.next_words(contexts, depth), np.float64)
    table = DeviceTable(model.table, device)
    places, lengths = (torch.as_tensor(array, device=device) for array in (contexts, depth))
    got = table.next_words(places, lengths)
    assert got.dtype == getattr(torch, str(model.table.log_probs.dtype))
    np.testing.assert_allclose(got.cpu().double(), expected, rtol=1e-6, atol=atol)
    assert got[:, [BOS, PAD]].isneginf().all()
    some = torch.randint(model.vocabulary_size, (len(depth), 5), generator=torch.Generator().manual_seed(0))
    some[:, :2] = torch.tensor([UNK, EOS])
    assert torch.equal(table.look_up(places, lengths, some.to(device)), got.gather(1, some.to(device)))
    for word in (UNK, EOS, ids.get("the", UNK)):
        words = np.full(len(depth), word)
        after = table.advance(places, torch.as_tensor(words, device=device))
        np.testing.assert_array_equal(after.cpu(), model.table.advance(contexts, words))


def ids_of(text_model) -> dict[str, int]:  # type: ignore[no-untyped-def]
    return {word: text_model._id(word) for word in {word for text in HISTORIES for word in text.split()}}


@pytest.mark.parametrize("smoothing", ["modified-kneser-ney", "katz", "stupid-backoff", "add-k", "mle"])
@pytest.mark.parametrize("order", [1, 2, 3, 5])
def test_plain_look_up(device: torch.device, story: list[str], order: int, smoothing: SmoothingName) -> None:
    trained = NGramLM.train(story, order=order, smoothing=smoothing)
    check(trained.model, ids_of(trained), device)  # type: ignore[arg-type]


@pytest.mark.parametrize("order", [1, 2, 3, 4, 5])
def test_kernel(kernels: torch.device, story: list[str], order: int, monkeypatch: pytest.MonkeyPatch) -> None:
    trained = NGramLM.train(story, order=order)
    with only_kernels(monkeypatch):
        check(trained.model, ids_of(trained), kernels)  # type: ignore[arg-type]


def test_kernel_over_blocks_of_words_and_long_lists_of_children(
    kernels: torch.device, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A vocabulary of several programs; contexts with 0, 1, 2, 3 ... continuations; n-grams without their suffixes."""
    rng = np.random.default_rng(0)
    lines = [" ".join(f"w{w}" for w in rng.pareto(0.6, 12).astype(int) % 600) for _ in range(100)]
    lines += [" ".join(f"w{w}" for w in range(600))]
    lines += [f"a{n} w{k}" for n in range(1, 20) for k in range(n)]
    trained = NGramLM.train(lines, order=3)
    ids = {"the": trained._id("w0"), "miller": trained._id("w1"), "dragon": trained._id("a7")}
    assert trained.model.vocabulary_size > 512
    with only_kernels(monkeypatch):
        check(trained.model, ids, kernels)  # type: ignore[arg-type]
        check(prune(trained, threshold=1e-5).model, ids, kernels)  # type: ignore[arg-type]


def test_tables_of_other_makers(kernels: torch.device, story: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = NGramLM.train(story, order=2), NGramLM.train(story, order=4)
    with only_kernels(monkeypatch):
        check(interpolate([one, other], [0.3, 0.7]).model, ids_of(one), kernels)  # type: ignore[arg-type]
        check(other.model.quantize(8), ids_of(one), kernels)  # type: ignore[attr-defined]


def test_a_batch_of_nothing(kernels: torch.device, story: list[str]) -> None:
    for order in (1, 3):
        trained = NGramLM.train(story, order=order)
        table = DeviceTable(trained.model.table, kernels)  # type: ignore[attr-defined]
        contexts = torch.zeros(0, order - 1, dtype=torch.int64, device=kernels)
        none = torch.zeros(0, dtype=torch.int64, device=kernels)
        assert table.next_words(contexts, none).shape == (0, trained.model.vocabulary_size)
        assert table._look_up(contexts, none, table.vocabulary.expand(0, -1)).shape == (0, len(table.vocabulary))
        assert table.advance(contexts, none).shape == contexts.shape


def test_levels_without_ngrams(device: torch.device) -> None:
    """All n-grams pruned but the unigrams: the searches end in an empty table."""
    trained = NGramLM.train(["a b", "b a"], order=3, prune=(0, 9, 9))
    assert trained.model.table.sizes[1:] == (0, 0)  # type: ignore[attr-defined]
    check(trained.model, {}, device)  # type: ignore[arg-type]


# --- the model -------------------------------------------------------------------------------------------------------


def at_home(model: NGramLM, device: torch.device) -> NGramLM:
    """The same model with its table on the device, even where that is the CPU."""
    moved = NGramLM(model.table, smoothing=model.smoothing)
    moved.move(device)
    moved._home = moved._home or device
    return moved


def test_steps_of_a_moved_model(device: torch.device, story: list[str]) -> None:
    model: NGramLM = NGramLM.train(story, order=3).model  # type: ignore[assignment]
    moved = at_home(model, device)
    tokens = torch.randint(4, model.vocabulary_size, (6, 3), generator=torch.Generator().manual_seed(0))
    tokens[:, 0], tokens[0] = BOS, UNK
    state, own = model.start(3), moved.start(3)
    assert own.contexts.device.type == device.type
    for row in tokens:
        expected, state = model.step(row, state)
        scores, own = moved.step(row.to(device), own)
        assert scores.device.type == own.contexts.device.type == own.depth.device.type == device.type
        torch.testing.assert_close(scores.cpu(), expected, rtol=1e-6, atol=1e-6)
        assert torch.equal(own.contexts.cpu(), state.contexts)
        assert torch.equal(own.depth.cpu(), state.depth)


def test_a_moved_model_says_where_it_is_and_comes_back(story: list[str]) -> None:
    """And takes tokens from elsewhere, as before."""
    model: NGramLM = NGramLM.train(story, order=3).model  # type: ignore[assignment]
    tokens = torch.full((2,), BOS)
    expected, _ = model.step(tokens, model.start(2))
    state = model.start(2)
    model.move("meta")
    assert model.device == "meta"
    assert model.start(2).contexts.device.type == "meta"
    assert torch.equal(model.step(tokens, state)[0], expected)
    model.move("cpu")
    assert model.device == "cpu"
    assert torch.equal(model.step(tokens, model.start(2))[0], expected)


class Waits(TorchDispatchMode):
    """Notes operations whose result the host must see, for its value or for a shape."""

    WAITING = ("nonzero", "masked_select", "_local_scalar_dense", "repeat_interleave", "unique", "is_nonzero")

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):  # type: ignore[no-untyped-def]
        name = func.overloadpacket.__name__
        masks = name in ("index", "index_put_") and any(i is not None and i.dtype == torch.bool for i in args[1])
        if masks or name.startswith(self.WAITING):
            self.seen.append(name)
        return func(*args, **(kwargs or {}))


@pytest.mark.parametrize("smoothing", ["modified-kneser-ney", "mle"])
def test_a_step_waits_for_nothing(device: torch.device, story: list[str], smoothing: SmoothingName) -> None:
    model = at_home(NGramLM.train(story, order=4, smoothing=smoothing).model, device)  # type: ignore[arg-type]
    tokens = torch.full((3,), BOS, device=device)
    _, state = model.step(tokens, model.start(3))  # makes the table
    with Waits() as waits:
        for token in (5, 6, 7):
            _, state = model.step(tokens.fill_(token), state)
    assert waits.seen == []


def test_a_fused_search_finds_the_same(device: torch.device, story: list[str]) -> None:
    model: NGramLM = NGramLM.train(story, order=3).model  # type: ignore[assignment]
    first = NGramLM.train(story, order=2, smoothing="witten-bell").model
    tokens = torch.full((2,), BOS, device=device)
    found = [
        beam_search(Fusion(first, lm, 0.5), tokens, (first.start(2), lm.start(2)), BeamConfig(beam=3), max_length=6)
        for lm in (model, at_home(model, device))
    ]
    assert torch.equal(found[0].tokens, found[1].tokens)
    torch.testing.assert_close(found[0].scores, found[1].scores, rtol=1e-6, atol=1e-6)


def test_a_table_may_be_on_a_device_already(device: torch.device, story: list[str]) -> None:
    """As after training there."""
    from lmkit.ngram.arrays import TorchArrays

    table: BackoffTable = NGramLM.train(story, order=3).model.table  # type: ignore[attr-defined]
    one, other = DeviceTable(table, device), DeviceTable(table.converted(TorchArrays(str(device))), device)
    assert torch.equal(one.keys, other.keys)
    assert torch.equal(one.log_probs, other.log_probs)
