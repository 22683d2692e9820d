"""The loss against torch's and against its formula; chunks change nothing, and the logits never exist at once."""

from __future__ import annotations

import math

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

from lmkit.nn.loss import cross_entropy, linear_cross_entropy, linear_log_probs

PADDING = 3


def example(device: torch.device, dtype: torch.dtype = torch.float64) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """hidden (2, 5, 4), weight (7, 4), bias (7,), targets (2, 5) with padding at the end of the second row."""
    torch.manual_seed(0)
    hidden, weight, bias = (torch.randn(s, dtype=dtype, device=device) for s in ((2, 5, 4), (7, 4), (7,)))
    targets = torch.tensor([[0, 6, 2, 5, 1], [4, 2, 3, 3, 3]], device=device)
    return hidden.requires_grad_(), weight.requires_grad_(), bias.requires_grad_(), targets


@pytest.mark.parametrize("smoothing", [0.0, 0.1])
@pytest.mark.parametrize("chunk", [1, 3, 10, 1000, None])
def test_equals_torch_in_value_and_gradient(device: torch.device, chunk: int | None, smoothing: float) -> None:
    hidden, weight, bias, targets = example(device)
    logits = F.linear(hidden, weight, bias).view(10, 7)
    expected = F.cross_entropy(
        logits, targets.view(10), ignore_index=PADDING, reduction="sum", label_smoothing=smoothing
    )
    loss = linear_cross_entropy(hidden, weight, bias, targets, smoothing=smoothing, chunk=chunk)
    torch.testing.assert_close(loss.total, expected)
    assert loss.events.item() == 7
    # a scale other than one: the loss may be divided by the events of several batches
    inputs = hidden, weight, bias
    grads = torch.autograd.grad(loss.total / 13, inputs)
    for got, wanted in zip(grads, torch.autograd.grad(expected / 13, inputs), strict=True):
        torch.testing.assert_close(got, wanted)
    plain = cross_entropy(F.linear(hidden, weight, bias), targets, smoothing=smoothing)
    torch.testing.assert_close(plain.total, expected)
    assert plain.events.item() == 7


def test_the_gradient_is_that_of_the_value(device: torch.device) -> None:
    hidden, weight, bias, targets = example(device)
    assert torch.autograd.gradcheck(
        lambda *inputs: linear_cross_entropy(*inputs, targets, smoothing=0.2, chunk=3).total, (hidden, weight, bias)
    )


def test_only_the_gradients_that_are_asked_for(device: torch.device) -> None:
    hidden, weight, _, targets = example(device)
    loss = linear_cross_entropy(hidden, weight.detach(), None, targets, chunk=4)
    (grad,) = torch.autograd.grad(loss.total, hidden)
    expected = F.cross_entropy((hidden @ weight.T).view(10, 7), targets.view(10), ignore_index=PADDING, reduction="sum")
    torch.testing.assert_close(grad, torch.autograd.grad(expected, hidden)[0])
    with torch.no_grad():
        assert not linear_cross_entropy(hidden, weight, None, targets).total.requires_grad


def test_smoothing_by_its_formula() -> None:
    """(1 - e) and e / V by hand: logits (0, ln 2), p = (1/3, 2/3), target 1, e = 0.1."""
    weight = torch.tensor([[0.0], [math.log(2)]], dtype=torch.float64)
    total, events = linear_cross_entropy(
        torch.ones(1, 1, dtype=torch.float64), weight, None, torch.tensor([1]), smoothing=0.1
    )
    assert total.item() == pytest.approx(-0.9 * math.log(2 / 3) - 0.05 * (math.log(1 / 3) + math.log(2 / 3)), rel=1e-14)
    assert events.item() == 1


@pytest.mark.parametrize("smoothing", [-0.1, 1.0, 1.5])
def test_smoothing_that_is_no_share_is_refused(smoothing: float) -> None:
    with pytest.raises(ValueError, match="smoothing"):
        linear_cross_entropy(*example(torch.device("cpu")), smoothing=smoothing)


def test_padding_and_batch_mates_change_nothing(device: torch.device) -> None:
    hidden, weight, bias, targets = example(device)
    alone = linear_cross_entropy(hidden[1:, :2], weight, bias, targets[1:, :2])
    mate = linear_cross_entropy(hidden[:1], weight, bias, targets[:1])
    both = linear_cross_entropy(hidden, weight, bias, targets)
    torch.testing.assert_close(alone.total + mate.total, both.total)
    (grad,) = torch.autograd.grad(both.total, hidden)
    assert not grad[1, 2:].any()


@pytest.mark.parametrize("padding", [PADDING, -100])
def test_a_batch_of_padding_has_no_events(device: torch.device, padding: int) -> None:
    hidden, weight, bias, targets = example(device)
    loss = linear_cross_entropy(hidden, weight, bias, torch.full_like(targets, padding), padding=padding, smoothing=0.1)
    assert (loss.total.item(), loss.events.item()) == (0.0, 0)
    assert not any(grad.any() for grad in torch.autograd.grad(loss.total, (hidden, weight, bias)))
    assert loss.mean().isnan()


def test_scores_are_the_losses_of_the_targets(device: torch.device) -> None:
    hidden, weight, bias, targets = example(device)
    log_probs = F.linear(hidden, weight, bias).log_softmax(-1)
    scores = linear_log_probs(hidden, weight, bias, targets, chunk=3)
    for row in range(2):
        for t in range(5):
            y = targets[row, t]
            expected = 0.0 if y == PADDING else log_probs[row, t, y].item()
            assert scores[row, t].item() == pytest.approx(expected, rel=1e-12)
    assert not scores.requires_grad


def test_large_logits_stay_finite() -> None:
    hidden = torch.tensor([[1e4]], requires_grad=True)
    weight = torch.tensor([[1.0], [-1.0]])
    loss = linear_cross_entropy(hidden, weight, None, torch.tensor([1]))
    assert loss.total.item() == 2e4
    assert torch.autograd.grad(loss.total, hidden)[0].item() == 2.0


def test_under_autocast_the_sum_is_in_float32(device: torch.device) -> None:
    hidden, weight, bias, targets = example(device, torch.float32)
    exact = linear_cross_entropy(hidden, weight, bias, targets)
    with torch.autocast(device.type, dtype=torch.bfloat16):
        loss = linear_cross_entropy(hidden, weight, bias, targets, chunk=3)
    assert loss.total.dtype == torch.float32
    torch.testing.assert_close(loss.total, exact.total, rtol=0.02, atol=0.0)
    inputs = hidden, weight, bias
    for got, wanted in zip(
        torch.autograd.grad(loss.total, inputs), torch.autograd.grad(exact.total, inputs), strict=True
    ):
        assert got.dtype == torch.float32
        torch.testing.assert_close(got, wanted, rtol=0.05, atol=0.05)


class LargestTensor(TorchDispatchMode):
    """Notes how many elements the largest tensor made by any operation has."""

    elements = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):  # type: ignore[no-untyped-def]
        result = func(*args, **(kwargs or {}))
        for tensor in result if isinstance(result, tuple | list) else [result]:
            if isinstance(tensor, Tensor):
                self.elements = max(self.elements, tensor.numel())
        return result


def test_the_logits_of_a_batch_never_exist_at_once(device: torch.device) -> None:
    batch, length, size, vocabulary, chunk = 8, 16, 4, 500, 10
    hidden = torch.randn(batch, length, size, device=device, requires_grad=True)
    weight = torch.randn(vocabulary, size, device=device, requires_grad=True)
    targets = torch.randint(4, vocabulary, (batch, length), device=device)
    with LargestTensor() as plain:
        cross_entropy(hidden @ weight.T, targets).total.backward()
    assert plain.elements == batch * length * vocabulary
    with LargestTensor() as chunked:
        linear_cross_entropy(hidden, weight, None, targets, chunk=chunk).total.backward()
        linear_log_probs(hidden, weight, None, targets, chunk=chunk)
    assert chunked.elements == chunk * vocabulary
