"""The kernel of the loss against the plain path in float64."""

from __future__ import annotations

import math

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from lmkit.nn.loss import Loss, linear_cross_entropy, linear_log_probs

PADDING = 0
FLOATS = [torch.bfloat16, torch.float16]


@pytest.fixture(autouse=True)
def no_fallback(kernels: torch.device, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fails where plain PyTorch would do a kernel's work on float32 numbers or smaller ones."""
    from lmkit.nn import loss

    for name in ("_nats_and_gradient", "_log_probs"):
        plain = getattr(loss, name)

        def only_float64(logits: Tensor, *rest: Tensor, plain=plain, **named: bool) -> Tensor:  # type: ignore[no-untyped-def]
            assert logits.dtype == torch.float64, "no kernel ran"
            return plain(logits, *rest, **named)

        monkeypatch.setattr(loss, name, only_float64)


def example(size: int, device: torch.device, rows: int = 5, features: int = 6) -> tuple[list[Tensor], Tensor]:
    """hidden (rows, features), weight (size, features), bias (size,) with gradients; targets (rows,), some padding."""
    draw = torch.Generator().manual_seed(size)
    inputs = [torch.randn(s, generator=draw) for s in ((rows, features), (size, features), (size,))]
    targets = torch.randint(size, (rows,), generator=draw)
    targets[1:2] = PADDING
    targets[2:3] = size - 1  # the end of the last block
    return [x.to(device).requires_grad_() for x in inputs], targets.to(device)


def double(inputs: list[Tensor]) -> list[Tensor]:
    return [x.detach().double().requires_grad_() for x in inputs]


def gradients(loss: Loss, inputs: list[Tensor]) -> tuple[Tensor, ...]:
    return torch.autograd.grad(loss.total / 3, inputs)


def as_logits(logits: Tensor) -> tuple[Tensor, Tensor]:
    """hidden and weight whose product is exactly these logits (n, V)."""
    return torch.eye(len(logits), dtype=logits.dtype, device=logits.device), logits.mT.contiguous()


@pytest.mark.parametrize("smoothing", [0.0, 0.1])
@pytest.mark.parametrize("size", [1, 2, 5, 1000, 1025, 4097])
def test_equals_the_plain_path_in_value_and_gradient(kernels: torch.device, size: int, smoothing: float) -> None:
    inputs, targets = example(size, kernels)
    exact = double(inputs)
    loss = linear_cross_entropy(*inputs, targets, padding=PADDING, smoothing=smoothing, chunk=3)
    wanted = linear_cross_entropy(*exact, targets, padding=PADDING, smoothing=smoothing)
    torch.testing.assert_close(loss.total.double(), wanted.total, rtol=1e-6, atol=1e-6)
    assert torch.equal(loss.events, wanted.events)
    for got, grad in zip(gradients(loss, inputs), gradients(wanted, exact), strict=True):
        torch.testing.assert_close(got.double(), grad, rtol=1e-5, atol=1e-6)
    with torch.no_grad():
        alone = linear_cross_entropy(*inputs, targets, padding=PADDING, smoothing=smoothing, chunk=3)
    assert torch.equal(alone.total, loss.total)


@pytest.mark.parametrize("bias", [False, True])
def test_scores_equal_the_plain_path(kernels: torch.device, bias: bool) -> None:
    (hidden, weight, vector), targets = example(1025, kernels, rows=6)
    given = hidden.view(2, 3, -1), weight, vector if bias else None
    exact = [None if x is None else x.double() for x in given]
    scores = linear_log_probs(*given, targets.view(2, 3), padding=PADDING, chunk=4)
    wanted = linear_log_probs(*exact, targets.view(2, 3), padding=PADDING)  # type: ignore[arg-type]
    torch.testing.assert_close(scores.double(), wanted, rtol=1e-6, atol=1e-6)
    assert math.copysign(1.0, scores[0, 1].item()) == 1.0  # padding: 0, not -0


def test_only_the_gradients_that_are_asked_for(kernels: torch.device) -> None:
    (hidden, weight, _), targets = example(1000, kernels)
    loss = linear_cross_entropy(hidden, weight.detach(), None, targets, padding=PADDING)
    exact = double([hidden, weight])
    wanted = linear_cross_entropy(*exact, None, targets, padding=PADDING)
    torch.testing.assert_close(gradients(loss, [hidden])[0].double(), gradients(wanted, exact)[0], rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("smoothing", [0.0, 0.1])
@pytest.mark.parametrize("dtype", FLOATS)
def test_half_precision_is_what_float64_makes_of_the_same_logits(
    kernels: torch.device, dtype: torch.dtype, smoothing: float
) -> None:
    """The value to float32, the gradient to one rounding of the logits' type."""
    logits = torch.randn(4, 1025, generator=torch.Generator().manual_seed(1)).mul_(3).to(kernels, dtype)
    targets = torch.tensor([PADDING, 5, 1024, 17], device=kernels)
    hidden, weight = (x.requires_grad_() for x in as_logits(logits))
    exact = double([hidden, weight])
    loss = linear_cross_entropy(hidden, weight, None, targets, padding=PADDING, smoothing=smoothing)
    wanted = linear_cross_entropy(*exact, None, targets, padding=PADDING, smoothing=smoothing)
    assert loss.total.dtype == torch.float32
    torch.testing.assert_close(loss.total.double(), wanted.total, rtol=1e-6, atol=1e-6)
    got, grad = (torch.autograd.grad(part.total, x)[0] for part, x in ((loss, weight), (wanted, exact[1])))
    torch.testing.assert_close(got.double(), grad, rtol=2 * torch.finfo(dtype).eps, atol=1e-7)
    scores = linear_log_probs(hidden, weight, None, targets, padding=PADDING)
    torch.testing.assert_close(
        scores.double(), linear_log_probs(*exact, None, targets, padding=PADDING), rtol=1e-6, atol=0
    )


@pytest.mark.parametrize("dtype", [torch.float32, *FLOATS])
@pytest.mark.parametrize("smoothing", [0.0, 0.1])
def test_extreme_logits(kernels: torch.device, smoothing: float, dtype: torch.dtype) -> None:
    """A value and a gradient that is a number wherever float64 has one, -inf at the ends and whole blocks of it."""
    from lmkit.kernels.cross_entropy import log_probs, nats_and_gradient

    logits = torch.zeros(6, 4100)
    logits[0, 3], logits[1, 3] = 1e4, -1e4
    logits[2] = torch.linspace(-1e4, 1e4, 4100)
    logits[3, :4097] = -math.inf  # the first block
    logits[4, 4098:] = -math.inf
    logits[5, 7] = -math.inf  # the target
    targets = torch.tensor([3, 3, 11, 4099, 4099, 7], device=kernels)
    counted = torch.ones(6, dtype=torch.bool, device=kernels)
    logits = logits.to(kernels, dtype)
    exact = logits.double().requires_grad_()
    wanted = F.cross_entropy(exact, targets, reduction="none")
    uniform = exact.log_softmax(-1).mean(-1)
    smoothed = (1 - smoothing) * wanted - smoothing * uniform if smoothing else wanted
    p = exact.detach().softmax(-1) - smoothing / 4100
    p[torch.arange(6), targets] -= 1 - smoothing
    nats, gradient = nats_and_gradient(logits.clone(), targets, counted, smoothing, gradient=True)
    torch.testing.assert_close(nats.double(), smoothed.detach(), rtol=1e-6, atol=1e-6)
    assert gradient is not None
    torch.testing.assert_close(gradient.double(), p, rtol=2 * torch.finfo(dtype).eps, atol=1e-7)
    scores = log_probs(logits, targets, counted)
    torch.testing.assert_close(scores.double(), -wanted.detach(), rtol=1e-6, atol=1e-6)


@pytest.mark.filterwarnings("ignore:divide by zero:RuntimeWarning", "ignore:invalid value:RuntimeWarning")  # numpy's
def test_what_is_no_number_stays_none(kernels: torch.device) -> None:
    """A diverged run is told by its loss."""
    from lmkit.kernels.cross_entropy import nats_and_gradient

    logits = torch.zeros(4, 9, device=kernels)
    logits[0, 4], logits[1], logits[2, 2] = math.nan, -math.inf, math.inf
    targets, counted = torch.tensor([1, 1, 1, 1], device=kernels), torch.ones(4, dtype=torch.bool, device=kernels)
    nats, _ = nats_and_gradient(logits, targets, counted, 0.0, gradient=False)
    assert nats.isfinite().tolist() == [False, False, False, True]
    assert nats[:2].isnan().all()


@pytest.mark.parametrize("smoothing", [0.0, 0.1])
def test_rows_of_padding_are_not_read(kernels: torch.device, smoothing: float) -> None:
    from lmkit.kernels.cross_entropy import nats_and_gradient

    wide = torch.full((3, 12), math.nan, device=kernels)
    wide[0] = 0.0
    logits, counted = wide[:, :9], torch.tensor([True, False, False], device=kernels)  # rows of another stride
    nats, gradient = nats_and_gradient(
        logits, torch.zeros(3, dtype=torch.int64, device=kernels), counted, smoothing, gradient=True
    )
    assert nats.tolist() == pytest.approx([math.log(9), 0.0, 0.0])
    assert gradient is logits
    assert not gradient[1:].any()
    assert gradient[0].sum().item() == pytest.approx(0.0, abs=1e-6)
    assert wide[1:, 9:].isnan().all()


def test_batches_of_padding_alone_and_of_nothing(kernels: torch.device) -> None:
    inputs, targets = example(5, kernels)
    for padded in (torch.full_like(targets, -100), targets[:0]):
        given = [inputs[0][: len(padded)], *inputs[1:]]
        loss = linear_cross_entropy(*given, padded, padding=-100, smoothing=0.1)
        assert (loss.total.item(), loss.events.item()) == (0.0, 0)
        assert not any(grad.any() for grad in torch.autograd.grad(loss.total, given))
        assert not linear_log_probs(*given, padded, padding=-100).any()


def test_the_same_numbers_every_time(kernels: torch.device) -> None:
    inputs, targets = example(4097, kernels)
    losses = [linear_cross_entropy(*inputs, targets, padding=PADDING, smoothing=0.1) for _ in range(2)]
    assert torch.equal(losses[0].total, losses[1].total)
    for a, b in zip(*(gradients(loss, inputs) for loss in losses), strict=True):
        assert torch.equal(a, b)


def test_under_autocast(kernels: torch.device) -> None:
    inputs, targets = example(1000, kernels)
    exact = double(inputs)
    with torch.autocast(kernels.type, dtype=torch.bfloat16):
        loss = linear_cross_entropy(*inputs, targets, padding=PADDING, smoothing=0.1)
    wanted = linear_cross_entropy(*exact, targets, padding=PADDING, smoothing=0.1)
    assert loss.total.dtype == torch.float32
    torch.testing.assert_close(loss.total.double(), wanted.total, rtol=0.02, atol=0.0)
    for got, grad in zip(gradients(loss, inputs), gradients(wanted, exact), strict=True):
        assert got.dtype == torch.float32
        torch.testing.assert_close(got.double(), grad, rtol=0.05, atol=0.02)
