"""Pooling against loops over the formulas and against torch's own."""

import math
from functools import partial
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from lmkit.errors import LmkitError
from lmkit.nn.pooling import max_over_time, max_pool1d, max_pool2d, mean_over_time, mean_pool1d, mean_pool2d
from lmkit.nn.windows import padding_sides


def random(*shape: int, device: torch.device, seed: int = 0) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(shape, generator=generator, dtype=torch.float64).to(device)


def length_mask(lengths: list[int], time: int, device: torch.device) -> Tensor:
    return torch.arange(time, device=device) < torch.tensor(lengths, device=device)[:, None]


@pytest.mark.parametrize("pool", [max_over_time, mean_over_time])
def test_pooling_over_time_is_that_of_the_row_alone(pool: Any, device: torch.device) -> None:
    inputs, lengths = random(4, 6, 3, device=device) - 5.0, [6, 1, 4, 0]  # all negative: a zero would win
    mask = length_mask(lengths, 6, device)
    found = pool(inputs.masked_fill(~mask[:, :, None], math.nan), mask)
    for row, length in enumerate(lengths[:3]):
        alone = inputs[row, :length]
        torch.testing.assert_close(found[row], alone.amax(0) if pool is max_over_time else alone.mean(0))
    assert found[3].tolist() == [0.0] * 3  # nothing there
    torch.testing.assert_close(pool(inputs[:1]), found[:1])


def test_the_mask_may_have_holes(device: torch.device) -> None:
    inputs = random(1, 5, 3, device=device)
    mask = torch.tensor([[True, False, True, False, True]], device=device)
    torch.testing.assert_close(max_over_time(inputs, mask), inputs[:, ::2].amax(1))
    torch.testing.assert_close(mean_over_time(inputs, mask), inputs[:, ::2].mean(1))


def test_attention_is_a_weighted_mean_whose_weights_depend_on_the_input(device: torch.device) -> None:
    query, keys, values = (random(2, n, 4, device=device, seed=n) for n in (1, 5, 5))
    mask = length_mask([5, 3], 5, device)
    context = functional.scaled_dot_product_attention(query, keys, values, attn_mask=mask[:, None])  # (2, 1, 4)
    scores = (query @ keys.transpose(1, 2))[:, 0] / 2.0  # (2, 5), over sqrt(4)
    softmax = scores.masked_fill(~mask, -math.inf).softmax(dim=1)
    torch.testing.assert_close(mean_over_time(values, weights=softmax), context[:, 0])
    # the mean scales its weights to one, so exp(score) and a mask do as well
    torch.testing.assert_close(mean_over_time(values, mask, weights=scores.exp()), context[:, 0])
    uniform = torch.full((2, 5), 0.2, dtype=torch.float64, device=device)
    torch.testing.assert_close(mean_over_time(values, weights=uniform), values.mean(1))


@pytest.mark.parametrize("pooling", ["max", "mean", "weighted"])
@pytest.mark.parametrize(
    ("stride", "padding"), [(1, "valid"), (2, "valid"), (1, "same"), (2, "same"), (2, "causal"), (2, 1)]
)
def test_windows_are_those_of_a_loop(pooling: str, stride: int, padding: Any, device: torch.device) -> None:
    inputs, mask = random(2, 7, 2, device=device), length_mask([7, 2], 7, device)
    weights = torch.tensor([0.5, 2.0, 1.0], dtype=torch.float64, device=device)
    if pooling == "max":
        found = max_pool1d(inputs, 3, stride=stride, padding=padding, mask=mask)
    else:
        found = mean_pool1d(inputs, 3 if pooling == "mean" else weights, stride=stride, padding=padding, mask=mask)
    before, _ = padding_sides(3, padding)
    for b, t in ((b, t) for b in range(2) for t in range(found.shape[1])):
        places = [(k, t * stride + k - before) for k in range(3)]
        places = [(k, place) for k, place in places if 0 <= place < (7, 2)[b]]
        for d in range(2):
            seen = [float(inputs[b, place, d]) for _, place in places]
            share = [float(weights[k]) if pooling == "weighted" else 1.0 for k, _ in places]
            expected = 0.0
            if seen and pooling == "max":
                expected = max(seen)
            elif seen:
                expected = sum(s * x for s, x in zip(share, seen, strict=True)) / sum(share)
            assert float(found[b, t, d]) == pytest.approx(expected, abs=1e-12)


def test_pooling_without_padding_is_torchs(device: torch.device) -> None:
    inputs, images = random(2, 8, 3, device=device), random(2, 3, 8, 6, device=device)
    channels_first = inputs.transpose(1, 2)
    torch.testing.assert_close(max_pool1d(inputs, 2), functional.max_pool1d(channels_first, 2).transpose(1, 2))
    torch.testing.assert_close(mean_pool1d(inputs, 4), functional.avg_pool1d(channels_first, 4).transpose(1, 2))
    torch.testing.assert_close(max_pool2d(images, 2), functional.max_pool2d(images, 2))
    torch.testing.assert_close(mean_pool2d(images, 2), functional.avg_pool2d(images, 2))
    torch.testing.assert_close(
        mean_pool2d(images, 3, stride=1, padding=1),
        functional.avg_pool2d(images, 3, stride=1, padding=1, count_include_pad=False),
    )


def test_a_weighted_mean_with_equal_weights_is_the_mean(device: torch.device) -> None:
    images = random(1, 2, 5, 5, device=device)
    uniform = torch.full((3, 3), 7.0, dtype=torch.float64, device=device)
    torch.testing.assert_close(mean_pool2d(images, uniform, stride=1), mean_pool2d(images, 3, stride=1))
    corner = torch.zeros(2, 2, dtype=torch.float64, device=device)
    corner[0, 1] = 3.0
    torch.testing.assert_close(mean_pool2d(images, corner, stride=1), images[:, :, :-1, 1:])


def test_a_small_shift_changes_few_maxima(device: torch.device) -> None:
    inputs = random(1, 400, 1, device=device)
    shifted = inputs.roll(1, dims=1)
    changed = (inputs != shifted).double().mean()
    pooled = max_pool1d(inputs, 5, stride=1)
    changed_maxima = (pooled != max_pool1d(shifted, 5, stride=1)).double().mean()
    # a maximum of r changes when the one that leaves or the one that comes is the largest of r + 1: 2 / (r + 1)
    assert float(changed) == 1.0
    assert float(changed_maxima) == pytest.approx(2 / 6, abs=0.1)


@pytest.mark.parametrize("pool", [max_pool1d, mean_pool1d])
def test_windows_that_do_not_come_out_even_are_refused(pool: Any) -> None:
    with pytest.raises(LmkitError, match="not whole"):
        pool(torch.zeros(1, 7, 1), 2)
    assert pool(torch.zeros(1, 7, 1), 2, floor=True).shape == (1, 3, 1)


@pytest.mark.parametrize("pool", [max_pool2d, mean_pool2d])
def test_images_that_do_not_come_out_even_are_refused(pool: Any) -> None:
    with pytest.raises(LmkitError, match="not whole"):
        pool(torch.zeros(1, 1, 4, 7), 2)
    assert pool(torch.zeros(1, 1, 4, 7), 2, floor=True).shape == (1, 1, 2, 3)


@pytest.mark.parametrize(
    "pool",
    [
        max_over_time,
        mean_over_time,
        partial(max_pool1d, field=3, stride=1, padding="same"),
        partial(mean_pool1d, field=3, stride=1, padding="same"),
    ],
)
def test_gradients(pool: Any, device: torch.device) -> None:
    inputs = random(3, 4, 2, device=device).requires_grad_()
    mask = length_mask([4, 2, 0], 4, device)
    assert torch.autograd.gradcheck(lambda values: pool(values, mask=mask), [inputs])
    (gradient,) = torch.autograd.grad(pool(inputs, mask=mask).sum(), inputs)
    assert not gradient[~mask].any()  # padding gets none
