"""Additive attention by kernels equals its formula in float64; `kernels` runs them through Triton's interpreter."""

from __future__ import annotations

import logging

import pytest
import torch
from torch import Tensor

from lmkit.kernels import choice
from lmkit.nn.alignment import Alignment
from lmkit.nn.attentional_recurrence import AttentionalRecurrence
from lmkit.nn.input_feeding import InputFeeding
from lmkit.nn.recurrence import LayerState

pytest.importorskip("triton")
from lmkit.kernels import attention

EXACT = {"atol": 2e-6, "rtol": 2e-5}  # float32 sums of up to 100 terms of size 1
SHAPES = [(1, 1, 1, 1, 1), (2, 3, 5, 7, 6), (3, 6, 19, 70, 9), (2, 1, 33, 5, 130)]  # N, k, S, A, M


def formula(queries: Tensor, keys: Tensor, values: Tensor, scale: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
    scores = (queries[:, :, None] + keys[:, None]).tanh() @ scale
    weights = scores.masked_fill(~mask[:, None], -1e9).softmax(-1) * mask[:, None]
    weights = weights * mask.any(1)[:, None, None]
    return weights @ values, weights


def given(shape: tuple[int, ...], device: torch.device, kind: torch.dtype = torch.float32) -> list[Tensor]:
    N, k, S, A, M = shape
    generator = torch.Generator().manual_seed(1)
    sizes = [(N, k, A), (N, S, A), (N, S, M), (A,)]
    tensors = [torch.randn(size, generator=generator).to(device, kind) for size in sizes]
    mask = torch.rand(N, S, generator=generator) > 0.3
    if N > 1:
        mask[-1] = False
    return [*tensors, mask.to(device)]


@pytest.mark.parametrize("kind", [torch.float32, torch.bfloat16, torch.float16])
@pytest.mark.parametrize("shape", SHAPES)
def test_a_look(kernels: torch.device, shape: tuple[int, ...], kind: torch.dtype) -> None:
    tensors = given(shape, kernels, kind)
    N, k, S, _, M = shape
    weights = torch.full((N, k, S), torch.nan, device=kernels)
    contexts = torch.full((N, k, M), torch.nan, device=kernels, dtype=kind)
    attention.look(*tensors, weights, contexts)
    exact, looked = formula(*(t if t.dtype == torch.bool else t.double() for t in tensors))
    torch.testing.assert_close(weights.double(), looked, **EXACT)
    torch.testing.assert_close(contexts, exact.to(kind), **({} if kind != torch.float32 else EXACT))
    only = torch.full_like(weights, torch.nan)
    attention.look_weights(*tensors[:2], *tensors[3:], only)
    assert only.equal(weights)


@pytest.mark.parametrize("shape", SHAPES)
def test_its_gradients(kernels: torch.device, shape: tuple[int, ...]) -> None:
    queries, keys, values, scale, mask = given(shape, kernels)
    wide = [t.double().requires_grad_() for t in (queries, keys, values, scale)]
    contexts, weights = formula(*wide, mask)
    d_contexts = torch.randn(contexts.shape, generator=torch.Generator().manual_seed(2)).to(kernels)
    exact = torch.autograd.grad(contexts, wide, d_contexts.double())
    weights = weights.detach().float()
    results = []
    for _ in range(2):
        d_scores, d_queries = torch.full_like(weights, torch.nan), torch.full_like(queries, torch.nan)
        d_keys, d_scale = torch.zeros_like(keys), torch.zeros_like(keys[:, 0])
        attention.back_to_scores(d_contexts, weights, values, d_scores)
        attention.back_to_energies(d_scores, queries, keys, scale, d_queries, d_keys, d_scale)
        results.append((d_queries, d_keys * scale, d_scale.sum(0)))
    for again, found, expected in zip(*results, (exact[0], exact[1], exact[3]), strict=True):
        assert again.equal(found), "not deterministic"
        torch.testing.assert_close(found.double(), expected, **EXACT)


def test_gradients_add_up(kernels: torch.device) -> None:
    """Those of keys and scale over the steps of a loop."""
    queries, keys, _, scale, _ = given((2, 1, 5, 7, 6), kernels)
    d_scores = torch.ones(2, 1, 5, device=kernels)
    once = torch.zeros_like(keys), torch.zeros_like(keys[:, 0])
    twice = torch.zeros_like(keys), torch.zeros_like(keys[:, 0])
    for total in (once, twice, twice):
        attention.back_to_energies(d_scores, queries, keys, scale, torch.empty_like(queries), *total)
    torch.testing.assert_close(twice, tuple(2 * part for part in once))


def test_a_long_memory_and_the_way_back(kernels: torch.device) -> None:
    queries, keys, values, scale, mask = given((1, 1, 5000, 2, 1), kernels)
    mask[:] = True
    exact = [part.double().requires_grad_() for part in (queries, keys, values, scale)]
    context, looked = formula(*exact, mask)
    wanted = torch.autograd.grad(context.sum(), [exact[0], exact[1], exact[3]])
    weights, d_scores = torch.full((2, 1, 1, 5000), torch.nan, device=kernels)
    attention.look_weights(queries, keys, scale, mask, weights)
    torch.testing.assert_close(weights.double(), looked, atol=1e-8, rtol=2e-5)
    attention.back_to_scores(torch.ones_like(queries[..., :1]), weights, values, d_scores)
    d_queries, d_keys, d_scale = (
        torch.full_like(queries, torch.nan),
        torch.zeros_like(keys),
        torch.zeros_like(keys[:, 0]),
    )
    attention.back_to_energies(d_scores, queries, keys, scale, d_queries, d_keys, d_scale)
    for found, expected in zip((d_queries, d_keys * scale, d_scale.sum(0)), wanted, strict=True):
        torch.testing.assert_close(found.double(), expected, atol=1e-6, rtol=1e-4)


@pytest.mark.parametrize("gradient", [False, True])
@pytest.mark.parametrize("queries", [1, 3])
def test_the_module_is_the_same_with_and_without(kernels: torch.device, queries: int, gradient: bool) -> None:
    """With tensors as they come: transposed, of stride 0, and in more dimensions than they have."""
    torch.manual_seed(0)
    alignment = Alignment("additive", 6, 4, 5).to(kernels)
    memory = torch.randn(4, 7, 3, device=kernels).permute(2, 1, 0).requires_grad_(gradient)  # (3, 7, 4)
    query = torch.randn(6, 3 * queries, device=kernels).mT.requires_grad_(gradient)
    mask = torch.tensor([True] * 5 + [False] * 2, device=kernels).expand(3, 7)

    def run() -> list[Tensor]:
        context, weights = alignment(query, alignment.project(memory), memory, mask)
        if not gradient:
            return [context.detach(), weights.detach()]
        total = context.sin().sum() + weights.cos().sum()
        return [context, weights, *torch.autograd.grad(total, [query, memory, *alignment.parameters()])]

    for found, expected in zip(run(), run_plainly(run), strict=True):
        torch.testing.assert_close(found, expected, **EXACT)


def run_plainly(run: object) -> list[Tensor]:
    """Without kernels, on a GPU too."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(choice, "_missing", lambda device: "this test wants the plain path")
        result: list[Tensor] = run()  # type: ignore[operator]
        return result


@pytest.mark.parametrize("name", ["gru", "lstm", "feeding"])
def test_loops_are_the_same_with_and_without(kernels: torch.device, name: str) -> None:
    torch.manual_seed(0)
    x, memory = (torch.randn(2, size, 4, device=kernels, requires_grad=True) for size in (3, 5))
    mask = torch.tensor([[True] * 5, [True] * 3 + [False] * 2], device=kernels)
    start = LayerState(torch.randn(2, 6, device=kernels), None if name == "gru" else torch.randn(2, 6, device=kernels))
    if name == "feeding":
        feeding = InputFeeding("lstm", 4, 6, 4, layers=1).to(kernels)
        parameters = [x, memory, *feeding.parameters()]
    else:
        recurrence = AttentionalRecurrence(name, 4, 6, 4, 7).to(kernels)  # type: ignore[arg-type]
        parameters = [x, memory, *recurrence.parameters()]

    def run() -> list[Tensor]:
        if name == "feeding":
            out, _ = feeding(x, feeding.start([start]), feeding.project(memory, mask))
            total = out.sin().sum()
        else:
            looked, _ = recurrence(x, start, recurrence.alignment.project(memory), memory, mask)
            out, total = looked.hidden, looked.hidden.sin().sum() + looked.context.cos().sum()
        return [out, *torch.autograd.grad(total, parameters)]

    for found, expected in zip(run(), run_plainly(run), strict=True):
        torch.testing.assert_close(found, expected, **EXACT)


def test_the_environment_turns_kernels_off(kernels: torch.device, monkeypatch: pytest.MonkeyPatch) -> None:
    x = torch.zeros(1, device=kernels)
    assert choice.kernels_take(x)
    monkeypatch.setenv("LMKIT_KERNELS", "0")
    assert not choice.kernels_take(x)


def test_an_empty_batch(kernels: torch.device) -> None:
    alignment = Alignment("additive", 3, 3).to(kernels)
    for N, S in ((0, 4), (2, 0)):
        memory = torch.zeros(N, S, 3, device=kernels)
        context, weights = alignment(
            torch.zeros(N, 3, device=kernels), alignment.project(memory), memory, memory[..., 0] > 0
        )
        assert (context.shape, weights.shape) == ((N, 3), (N, S))
        assert not context.any()


@pytest.mark.parametrize(
    ("why", "told"),
    [("type", "kernels do not take float64"), ("triton", "triton is not installed"), ("old", "capability 7.5")],
)
def test_what_keeps_kernels_away_is_told_once(
    kernels: torch.device, why: str, told: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    choice._tell.cache_clear()
    if why == "triton":
        monkeypatch.setattr(choice, "_has_triton", lambda: False)
    if why == "old":
        choice._too_old.cache_clear()
        monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device: (7, 5))
        monkeypatch.setattr(torch.cuda, "get_device_name", lambda device: "an old GPU")
        monkeypatch.setattr(choice, "_missing", lambda device: choice._too_old(device))
    queries, keys, values, scale, mask = given((2, 3, 5, 7, 6), kernels, torch.float64)
    if why != "type":
        queries, keys, values, scale = (x.float() for x in (queries, keys, values, scale))
    alignment = Alignment("additive", 7, 6, 7).to(kernels, queries.dtype)
    with caplog.at_level(logging.WARNING, "lmkit"), torch.no_grad():
        alignment.query.weight.copy_(torch.eye(7))  # type: ignore[union-attr]
        alignment.scale.copy_(scale)  # type: ignore[union-attr]
        for _ in range(2):
            context, weights = alignment(queries.flatten(0, 1), keys, values, mask)
    assert len(caplog.records) == 1
    assert told in caplog.text
    exact, looked = formula(*(t if t.dtype == torch.bool else t.double() for t in (queries, keys, values, scale, mask)))
    torch.testing.assert_close(context.view(2, 3, 6).double(), exact, **EXACT)
    torch.testing.assert_close(weights.view(2, 3, 5).double(), looked, **EXACT)
    choice._tell.cache_clear()
    choice._too_old.cache_clear()
