"""The best continuations, against a sort of all of them."""

import math

import pytest
import torch
from torch import Tensor

from lmkit.candidates import best_continuations

BOS, EOS, PAD = 1, 2, 3


def plainly(scores: Tensor, totals: Tensor, count: int, banned: tuple[int, ...]) -> list[list[tuple[float, int, int]]]:
    """For each beam (-total, parent, token), sorted, impossible ones left out."""
    result = []
    for beam, values in enumerate(totals.tolist()):
        offers = []
        for parent, total in enumerate(values):
            row = scores[beam * len(values) + parent].double().tolist()
            offers += [
                (-(total + gain), parent, token)
                for token, gain in enumerate(row)
                if token not in banned and math.isfinite(gain) and math.isfinite(total)
            ]
        result.append(sorted(offers)[:count])
    return result


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.bfloat16])
@pytest.mark.parametrize("kind", ["plain", "ties", "one tie", "zeros", "broken"])
@pytest.mark.parametrize("size", [4, 5, 9, 40, 331])
def test_best_continuations(device: torch.device, size: int, kind: str, dtype: torch.dtype) -> None:
    generator = torch.Generator().manual_seed(size)
    for width, count, banned in ((1, 1, (BOS, PAD)), (1, 10, (BOS, PAD)), (5, 10, (BOS, PAD, EOS)), (3, 50, (BOS,))):
        scores = -torch.rand((4 * width, size), generator=generator).mul(10)
        totals = -torch.rand((4, width), generator=generator, dtype=torch.float64)
        if kind == "ties":
            scores, totals = scores.round(), totals.round()
        if kind == "one tie":
            scores[0, size // 2 :] = -0.01
        if kind == "zeros":
            scores[torch.rand(scores.shape, generator=generator) < 0.8] = -math.inf
            totals[1, 0] = -math.inf
        if kind == "broken":
            scores[0] = math.nan
            scores[-1, size // 2] = math.inf
        scores, totals = scores.to(device, dtype), totals.to(device)
        before = scores.clone()
        found = best_continuations(scores, totals, count, banned)
        assert torch.equal(scores.nan_to_num(), before.nan_to_num())
        for part in found:
            assert part.shape == (4, count)
        assert found.totals.dtype == torch.float64
        for beam, expected in enumerate(plainly(scores, totals, count, banned)):
            actual = list(
                zip(
                    (-found.totals[beam]).tolist(),
                    found.parents[beam].tolist(),
                    found.tokens[beam].tolist(),
                    strict=True,
                )
            )
            assert actual[: len(expected)] == expected
            assert all(value == math.inf for value, _, _ in actual[len(expected) :])


def test_tokens_of_no_hypothesis_are_ones_that_a_model_can_be_fed(device: torch.device) -> None:
    found = best_continuations(
        torch.full((6, 50), -math.inf, device=device), torch.zeros(2, 3, dtype=torch.float64, device=device), 10
    )
    assert (found.totals == -math.inf).all()
    assert ((found.tokens >= 0) & (found.tokens < 50)).all()
    assert ((found.parents >= 0) & (found.parents < 3)).all()
