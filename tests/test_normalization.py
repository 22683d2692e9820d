"""Normalisation against the formulas and torch's own; running statistics against loops."""

import math
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from lmkit.errors import LmkitError
from lmkit.nn.normalization import BatchNorm, LayerNorm, RMSNorm, normalization, refuse_batch_statistics, rms_norm


def random(*shape: int, device: torch.device, seed: int = 0) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(shape, generator=generator, dtype=torch.float64).to(device)


def scrambled(module: Any, device: torch.device) -> Any:
    """The module in float64, its weights and biases no longer ones and zeros."""
    module = module.double().to(device)
    for seed, parameter in enumerate(module.parameters()):
        nn.init.zeros_(parameter)
        parameter.data += random(*parameter.shape, device=device, seed=seed + 1)
    return module


def test_batch_normalisation_of_one_two_three(device: torch.device) -> None:
    # variance 2/3 with 1/m, epsilon 1e-5: (1 - 2) / sqrt(2/3 + 1e-5) = -1.22474
    layer = BatchNorm(1).double().to(device)
    found = layer(torch.tensor([[1.0], [2.0], [3.0]], dtype=torch.float64, device=device))[:, 0]
    assert found.tolist() == pytest.approx([-1.22474, 0.0, 1.22474], abs=6e-6)


@pytest.mark.parametrize("running", ["average", "exponential"])
def test_batch_normalisation_is_torchs(running: Any, device: torch.device) -> None:
    ours = scrambled(BatchNorm(3, running=running, momentum=0.3), device)
    momentum = None if running == "average" else 0.3
    torchs: Any = nn.BatchNorm1d(3, momentum=momentum).double().to(device)  # type: ignore[arg-type]
    torchs.load_state_dict(
        {"weight": ours.weight, "bias": ours.bias, "running_mean": ours.mean, "running_var": ours.variance},
        strict=False,
    )
    for seed in range(4):
        inputs = random(2, 5, 3, device=device, seed=seed) * (seed + 1) + seed  # (B, T, D)
        torch.testing.assert_close(ours(inputs), torchs(inputs.transpose(1, 2)).transpose(1, 2))
    torch.testing.assert_close(ours.mean, torchs.running_mean)
    torch.testing.assert_close(ours.variance, torchs.running_var)
    ours.eval(), torchs.eval()
    single = random(1, 3, device=device)
    torch.testing.assert_close(ours(single), torchs(single))


@pytest.mark.parametrize("unbiased", [True, False])
def test_the_running_statistics_are_those_of_the_rule(unbiased: bool, device: torch.device) -> None:
    average = BatchNorm(2, unbiased=unbiased).double().to(device)
    exponential = BatchNorm(2, running="exponential", momentum=0.25, unbiased=unbiased).double().to(device)
    means, variances = [], []
    mean, variance = torch.zeros(2, dtype=torch.float64), torch.ones(2, dtype=torch.float64)
    for seed, size in enumerate((4, 7, 2)):
        inputs = random(size, 2, device=device, seed=seed)
        average(inputs), exponential(inputs)
        means.append(inputs.mean(0).cpu())
        variances.append(((inputs.cpu() - means[-1]) ** 2).sum(0) / (size - unbiased))
        mean, variance = 0.75 * mean + 0.25 * means[-1], 0.75 * variance + 0.25 * variances[-1]
    torch.testing.assert_close(average.mean.cpu(), torch.stack(means).mean(0))  # each batch counts alike
    torch.testing.assert_close(average.variance.cpu(), torch.stack(variances).mean(0))
    torch.testing.assert_close(exponential.mean.cpu(), mean)
    torch.testing.assert_close(exponential.variance.cpu(), variance)
    average.reset()
    inputs = random(5, 2, device=device, seed=9)
    average(inputs)
    torch.testing.assert_close(average.mean, inputs.mean(0))


def test_evaluation_does_not_depend_on_the_batch(device: torch.device) -> None:
    layer = scrambled(BatchNorm(3), device)
    layer(random(8, 3, device=device))
    layer.eval()
    kept = {name: value.clone() for name, value in layer.state_dict().items()}
    inputs = random(5, 3, device=device, seed=3)
    rows = torch.cat([layer(inputs[row : row + 1]) for row in range(5)])
    assert torch.equal(rows, layer(inputs))
    assert all(torch.equal(kept[name], value) for name, value in layer.state_dict().items())


@pytest.mark.parametrize("training", [True, False])
def test_padding_has_no_part_in_the_statistics(training: bool, device: torch.device) -> None:
    padded, flat = scrambled(BatchNorm(3), device).train(training), scrambled(BatchNorm(3), device).train(training)
    inputs = random(3, 6, 3, device=device)
    mask = torch.arange(6, device=device) < torch.tensor([6, 2, 4], device=device)[:, None]
    found = padded(inputs.masked_fill(~mask[:, :, None], math.nan), mask)
    alone = flat(inputs[mask])
    torch.testing.assert_close(found[mask], alone)
    assert not found[~mask].any()
    (gradient,) = torch.autograd.grad(found.square().sum(), padded.weight)
    (expected,) = torch.autograd.grad(alone.square().sum(), flat.weight)
    torch.testing.assert_close(gradient, expected)
    torch.testing.assert_close(padded.mean, flat.mean)
    torch.testing.assert_close(padded.variance, flat.variance)


def test_a_batch_of_one_position_cannot_train_but_can_be_evaluated() -> None:
    layer = BatchNorm(2)
    with pytest.raises(LmkitError, match="over 1 positions"):
        layer(torch.zeros(1, 2))
    with pytest.raises(LmkitError, match="over 0 positions"):
        layer(torch.zeros(3, 4, 2), torch.zeros(3, 4, dtype=torch.bool))
    assert layer.eval()(torch.zeros(1, 2)).tolist() == [[0.0, 0.0]]


def test_layer_and_rms_normalisation_are_the_formulas(device: torch.device) -> None:
    inputs = random(2, 3, 5, device=device)
    layer, rms = scrambled(LayerNorm(5), device), scrambled(RMSNorm(5), device)
    mean = inputs.sum(-1, keepdim=True) / 5
    variance = ((inputs - mean) ** 2).sum(-1, keepdim=True) / 5
    torch.testing.assert_close(layer(inputs), layer.weight * (inputs - mean) / (variance + 1e-5).sqrt() + layer.bias)
    square = (inputs**2).sum(-1, keepdim=True) / 5
    torch.testing.assert_close(rms(inputs), rms.weight * inputs / (square + 1e-6).sqrt())
    assert list(RMSNorm(5, weight=False).parameters()) == []
    assert [name for name, _ in LayerNorm(5, bias=False).named_parameters()] == ["weight"]


@pytest.mark.parametrize("name", ["layer", "rms", "none"])
def test_a_position_is_normalised_alone(name: Any, device: torch.device) -> None:
    module = normalization(name, 4, causal=True).double().to(device)
    inputs = random(3, 5, 4, device=device)
    torch.testing.assert_close(module(inputs)[1, 2], module(inputs[1, 2]))


@pytest.mark.parametrize("build", [BatchNorm, LayerNorm, RMSNorm])
def test_gradients(build: Any, device: torch.device) -> None:
    module = scrambled(build(3), device)
    parameters = dict(module.named_parameters())
    inputs = random(2, 3, 3, device=device, seed=9).requires_grad_()

    def apply(values: Tensor, *changed: Tensor) -> Tensor:
        found: Tensor = torch.func.functional_call(module, dict(zip(parameters, changed, strict=True)), (values,))
        return found

    assert torch.autograd.gradcheck(apply, (inputs, *parameters.values()))


def test_batch_normalisation_over_time_would_show_the_future(device: torch.device) -> None:
    """Why it is refused: a change at the last position changes the first."""
    layer, inputs = BatchNorm(2).double().to(device), random(1, 4, 2, device=device)
    later = inputs.clone()
    later[:, 3] += 1.0
    assert not torch.allclose(layer(inputs)[:, 0], layer(later)[:, 0])


def test_a_causal_model_refuses_statistics_over_time() -> None:
    with pytest.raises(LmkitError, match="BatchNorm takes its statistics over time"):
        normalization("batch", 4, causal=True)
    assert isinstance(normalization("batch", 4, causal=False), BatchNorm)
    for module in (BatchNorm(4), nn.BatchNorm1d(4), nn.InstanceNorm1d(4), nn.GroupNorm(2, 4)):
        with pytest.raises(LmkitError, match=r"\(1\) takes its statistics over time"):
            refuse_batch_statistics(nn.Sequential(nn.Linear(4, 4), module))
    refuse_batch_statistics(nn.Sequential(nn.Linear(4, 4), LayerNorm(4), RMSNorm(4)))


def test_an_unknown_name_is_refused() -> None:
    name: Any = "bath"
    with pytest.raises(LmkitError, match="'bath' is unknown"):
        normalization(name, 4, causal=True)
    with pytest.raises(LmkitError, match="'bath' is unknown"):
        BatchNorm(4, running=name)


@pytest.mark.parametrize("weight", [None, (6,), (3, 6)])
def test_gradients_of_the_rms_norm(weight: tuple[int, ...] | None, device: torch.device) -> None:
    generator = torch.Generator().manual_seed(1)
    inputs = torch.randn(2, 3, 6, generator=generator, dtype=torch.float64).to(device).requires_grad_()
    scale = None
    if weight is not None:
        scale = torch.randn(weight, generator=generator, dtype=torch.float64).to(device).requires_grad_()
    assert torch.autograd.gradcheck(rms_norm, (inputs, scale))
    plain = inputs / (inputs.square().mean(-1, keepdim=True) + 1e-6).sqrt()
    torch.testing.assert_close(rms_norm(inputs, scale), plain if scale is None else plain * scale)
