"""lmkit/optimization.py: steps, schedules and averages against torch, plain loops and the papers' formulas."""

from __future__ import annotations

import copy
import json
import math
import random
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from lmkit import config as settings
from lmkit.errors import LmkitError
from lmkit.nn.attention import CrossAttention, SelfAttention
from lmkit.nn.convolution import CharacterCNN
from lmkit.nn.embedding import AdaptiveEmbedding, AdaptiveSoftmax, OutputLayer, TokenEmbedding
from lmkit.nn.recurrence import Recurrence
from lmkit.optimization import (
    Muon,
    NonMonotone,
    OptimizerConfig,
    Plateau,
    ScheduleConfig,
    WeightAverage,
    build_optimizer,
    hidden_matrices,
    orthogonalise,
    rate,
    set_rate,
)


@pytest.fixture(params=[False, True], ids=["float32", "bfloat16"])
def in_bfloat16(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Muon's products in both types, whatever this processor is quick at."""
    monkeypatch.setattr("lmkit.optimization.fast_bfloat16", lambda device: request.param)
    return bool(request.param)


NAMES = ["adamw", "sgd", "nt-asgd", "muon"]


class Model(nn.Module):
    """A tied model with a part of every kind."""

    def __init__(self) -> None:
        super().__init__()
        self.embedding = TokenEmbedding(11, 8)
        self.recurrence = Recurrence("lstm", 8, 8)
        self.attention = SelfAttention(8, 4, key_value_heads=2)
        self.cross = CrossAttention(8, 2)
        self.up, self.down = nn.Linear(8, 24), nn.Linear(24, 8)
        self.norm = nn.LayerNorm(8)
        self.output = OutputLayer(8, 11, tied=self.embedding.weight)

    def forward(self, ids: Tensor) -> Tensor:
        x, _ = self.recurrence(self.embedding(ids))
        x = x + self.attention(x, causal=True)
        x = x + self.cross(x, self.cross.project(x))
        return self.output.loss(self.norm(x + self.down(self.up(x).relu())), ids.roll(-1, 1)).total


def build(device: torch.device) -> Model:
    torch.manual_seed(3)
    return Model().to(device)


def give_gradients(model: nn.Module, seed: int) -> None:
    generator = torch.Generator().manual_seed(seed)
    for p in model.parameters():
        p.grad = torch.randn(p.shape, generator=generator).to(p)


def by_hand(matrix: Tensor) -> Tensor:
    """Five steps of Jordan et al. 2024, one matrix, in float64."""
    x = matrix.double() / matrix.double().norm()
    for _ in range(5):
        gram = x @ x.T
        x = 3.4445 * x + (-4.7750 * gram + 2.0315 * gram @ gram) @ x
    return x


@pytest.mark.parametrize("name", NAMES)
def test_every_parameter_is_in_one_group(name: str, device: torch.device) -> None:
    model = build(device)
    model.up.bias.requires_grad_(False)
    optimizer = build_optimizer(model, OptimizerConfig(name, weight_decay=0.1))  # type: ignore[arg-type]
    grouped = [id(p) for group in optimizer.param_groups for p in group["params"]]
    assert len(grouped) == len(set(grouped))
    assert set(grouped) == {id(p) for p in model.parameters() if p.requires_grad}
    for group in optimizer.param_groups:
        assert all((p.ndim >= 2) == (group["weight_decay"] > 0) for p in group["params"])
        assert group["lr"] == group["peak"]


def test_muon_takes_the_hidden_matrices_and_their_parts() -> None:
    model = Model()
    found = {id(p): rows for p, rows in hidden_matrices(model)}
    assert {name: found[id(p)] for name, p in model.named_parameters() if id(p) in found} == {
        "recurrence.weight_ih_l0": [8] * 4,
        "recurrence.weight_hh_l0": [8] * 4,
        "attention.input.weight": [8, 4, 4],
        "attention.output.weight": [8],
        "cross.input.weight": [8],
        "cross.output.weight": [8],
        "cross.memory_input.weight": [8, 8],
        "up.weight": [24],
        "down.weight": [8],
    }


def test_muon_leaves_both_ends_and_convolutions_to_adamw() -> None:
    ends = [AdaptiveEmbedding(50, 16, [10, 20]), AdaptiveSoftmax(16, 50, [10, 20]), OutputLayer(8, 50)]
    assert hidden_matrices(nn.ModuleList(ends)) == []
    words = CharacterCNN(20, 6, [(2, 3), (3, 5)])
    assert {id(p) for p, _ in hidden_matrices(words)} == {
        id(layer.weight)
        for highway in words.highways
        for layer in highway.children()  # type: ignore[union-attr]
    }


@pytest.mark.parametrize("name", ["adamw", "sgd"])
def test_steps_are_torchs(name: str, device: torch.device) -> None:
    ours, theirs = build(device), build(device)
    groups = [
        {"params": [p for p in theirs.parameters() if p.ndim >= 2], "weight_decay": 0.1},
        {"params": [p for p in theirs.parameters() if p.ndim < 2], "weight_decay": 0.0},
    ]
    if name == "adamw":
        config = OptimizerConfig("adamw", 0.01, weight_decay=0.1, betas=(0.8, 0.95))
        reference: Any = torch.optim.AdamW(groups, 0.01, (0.8, 0.95), foreach=False)
    else:
        config = OptimizerConfig("sgd", 0.01, weight_decay=0.1, momentum=0.9)
        reference = torch.optim.SGD(groups, 0.01, 0.9, foreach=False)
    optimizer = build_optimizer(ours, config)
    for step in range(4):
        for model, one in ((ours, optimizer), (theirs, reference)):
            give_gradients(model, step)
            one.step()
        for p, q in zip(ours.parameters(), theirs.parameters(), strict=True):
            torch.testing.assert_close(p, q, rtol=1e-5, atol=1e-6)


def test_muon_moves_what_is_not_its_own_as_adamw_does(device: torch.device) -> None:
    ours, theirs = build(device), build(device)
    both = [(ours, OptimizerConfig("muon", weight_decay=0.1)), (theirs, OptimizerConfig("adamw", weight_decay=0.1))]
    optimizers = [(model, build_optimizer(model, config)) for model, config in both]
    for step in range(3):
        for model, optimizer in optimizers:
            give_gradients(model, step)
            optimizer.step()
    hidden = {id(p) for p, _ in hidden_matrices(ours)}
    for p, q in zip(ours.parameters(), theirs.parameters(), strict=True):
        assert torch.equal(p, q) == (id(p) not in hidden)


@pytest.mark.parametrize("shape", [(3, 16, 16), (2, 8, 40), (2, 40, 8)])
def test_orthogonalised_matrices(shape: tuple[int, ...], in_bfloat16: bool, device: torch.device) -> None:
    matrices = torch.randn(shape, generator=torch.Generator().manual_seed(1))
    loop = torch.stack([by_hand(m) if len(m) <= len(m.T) else by_hand(m.T).T for m in matrices])
    ours = orthogonalise(matrices.to(device)).cpu().double()
    near = 0.05 if in_bfloat16 else 1e-4
    torch.testing.assert_close(ours, loop, rtol=0, atol=near)
    values = torch.linalg.svdvals(ours)
    before = torch.linalg.svdvals(matrices.double())
    assert values[before > 0.02 * before.norm(dim=-1, keepdim=True)].min() > 0.6
    assert values.max() < 1.25


def test_orthogonalising_zeros_gives_zeros(device: torch.device) -> None:
    assert not orthogonalise(torch.zeros(2, 4, 3, device=device)).any()


def test_muon_steps_by_the_formulas(in_bfloat16: bool, device: torch.device) -> None:
    """Nesterov's momentum, the gates of an LSTM apart, scale and decay, in float64 and one matrix at a time."""
    model = build(device)
    optimizer = build_optimizer(model, OptimizerConfig("muon", weight_decay=0.1, matrix_learning_rate=0.05))
    hidden = hidden_matrices(model)
    expected = [p.detach().double().cpu() for p, _ in hidden]
    averages = [torch.zeros_like(p) for p in expected]
    for step in range(3):
        give_gradients(model, step)
        set_rate(optimizer, 0.5)
        optimizer.step()
        for i, (p, rows) in enumerate(hidden):
            assert p.grad is not None
            gradient = p.grad.double().cpu()
            averages[i] = 0.95 * averages[i] + 0.05 * gradient
            expected[i] *= 1 - 0.5 * 0.05 * 0.1
            for part, update in zip(
                expected[i].split(rows), (0.05 * gradient + 0.95 * averages[i]).split(rows), strict=True
            ):
                height, width = part.shape
                turned = by_hand(update) if height <= width else by_hand(update.T).T
                part -= 0.5 * 0.05 * math.sqrt(max(1, height / width)) * turned
    for (p, _), value in zip(hidden, expected, strict=True):
        torch.testing.assert_close(p.double().cpu(), value, rtol=0, atol=5e-3 if in_bfloat16 else 1e-5)


def test_parts_are_moved_as_separate_matrices_are(device: torch.device) -> None:
    whole = nn.Parameter(torch.randn(24, 8, generator=torch.Generator().manual_seed(0)).to(device))
    apart = [nn.Parameter(part.clone()) for part in whole.detach().split([8, 4, 12])]
    whole.grad = torch.randn(24, 8, generator=torch.Generator().manual_seed(1)).to(device)
    for part, gradient in zip(apart, whole.grad.split([8, 4, 12]), strict=True):
        part.grad = gradient.clone()
    common = {"lr": 0.1, "weight_decay": 0.0}
    for group in (
        {"params": [whole], "parts": [[8, 4, 12]]},
        {"params": apart, "parts": [[8], [4], [12]]},
    ):
        Muon([group | common], momentum=0.95, betas=(0.9, 0.99), fused=False).step()
    torch.testing.assert_close(whole.detach(), torch.cat([p.detach() for p in apart]), rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("name", NAMES)
def test_a_saved_optimizer_goes_on_the_same(name: str, device: torch.device) -> None:
    config = OptimizerConfig(name, weight_decay=0.01, momentum=0.9 if name in ("sgd", "muon") else None)  # type: ignore[arg-type]
    model = build(device)
    optimizer = build_optimizer(model, config)
    for step in range(3):
        give_gradients(model, step)
        optimizer.step()
    copied = copy.deepcopy(model)
    resumed = build_optimizer(copied, config)
    saved = copy.deepcopy(optimizer.state_dict())
    saved["param_groups"] = json.loads(json.dumps(saved["param_groups"]))  # a checkpoint has them as JSON
    resumed.load_state_dict(saved)
    for step in range(3, 6):
        for one, mover in ((model, optimizer), (copied, resumed)):
            give_gradients(one, step)
            mover.step()
    for p, q in zip(model.parameters(), copied.parameters(), strict=True):
        assert torch.equal(p, q)


@pytest.mark.parametrize(("name", "learning_rate"), [("adamw", 0.01), ("sgd", 0.05), ("nt-asgd", 0.05), ("muon", 0.01)])
def test_a_small_model_learns(name: str, learning_rate: float, device: torch.device) -> None:
    model = build(device)
    ids = torch.randint(4, 11, (4, 12), generator=torch.Generator().manual_seed(2)).to(device)
    optimizer = build_optimizer(model, OptimizerConfig(name, learning_rate))  # type: ignore[arg-type]
    losses = []
    for _ in range(60):
        optimizer.zero_grad()
        loss = model(ids) / ids.numel()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert losses[-1] < 0.8 * losses[0]


def test_parameters_without_gradient_stay(device: torch.device) -> None:
    model = build(device)
    before = {name: p.detach().clone() for name, p in model.named_parameters()}
    optimizer = build_optimizer(model, OptimizerConfig("muon", weight_decay=0.1))
    optimizer.step()
    model.up.weight.grad = torch.ones_like(model.up.weight)
    optimizer.step()
    moved = {name for name, p in model.named_parameters() if not torch.equal(p, before[name])}
    assert moved == {"up.weight"}


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({"learning_rate": 0}, "learning_rate"),
        ({"learning_rate": math.nan}, "learning_rate"),
        ({"matrix_learning_rate": -1.0}, "matrix_learning_rate"),
        ({"weight_decay": -0.1}, "weight_decay"),
        ({"name": "sgd", "momentum": 1.0}, "momentum"),
        ({"name": "adamw", "momentum": 0.9}, "has no momentum"),
        ({"betas": [0.9, 1.0]}, "betas"),
    ],
)
def test_wrong_settings_of_an_optimizer(table: dict[str, Any], words: str) -> None:
    with pytest.raises(LmkitError, match=words):
        settings.from_dict(OptimizerConfig, table, where="here")


@pytest.mark.parametrize(
    "table", [{"warmup": -1}, {"decay": 0.0}, {"final": 1.5}, {"factor": 1.0}, {"patience": 0}, {"decay": math.nan}]
)
def test_wrong_settings_of_a_schedule(table: dict[str, Any]) -> None:
    with pytest.raises(LmkitError, match=next(iter(table))):
        settings.from_dict(ScheduleConfig, table, where="here")


def test_schedules_at_known_points() -> None:
    cosine = ScheduleConfig("cosine", final=0.1)
    assert [rate(cosine, 9, done, 0) for done in (0, 0.5, 1)] == pytest.approx([1, 0.55, 0.1])
    assert rate(cosine, 9, 0.25, 0) == pytest.approx(0.1 + 0.9 * (1 + math.cos(math.pi / 4)) / 2)
    trapezoid = ScheduleConfig("linear", warmup=4, decay=0.5)
    points = [(0, 0.0), (1, 0.1), (3, 0.2), (9, 0.5), (10, 0.75), (11, 1.0), (11, 1.1)]
    assert [rate(trapezoid, *point, 0) for point in points] == pytest.approx([0.25, 0.5, 1, 1, 0.5, 0, 0])
    assert [rate(ScheduleConfig("constant", warmup=2), step, 0.9, 5) for step in range(3)] == [0.5, 1, 1]
    plateau = ScheduleConfig("plateau", factor=0.5, final=0.2)
    assert [rate(plateau, 0, 0.0, drops) for drops in range(4)] == [1, 0.5, 0.25, 0.2]


@pytest.mark.parametrize("warmup", [1, 7, 4000])
def test_inverse_square_root_is_vaswanis(warmup: int) -> None:
    """Equation 3 of Vaswani et al. 2017, over its value at the end of the warm-up."""

    def formula(n: int) -> float:
        return 512**-0.5 * min(n**-0.5, n * warmup**-1.5)

    config = ScheduleConfig("inverse-sqrt", warmup=warmup)
    for step in (0, 1, 5, 6, 7, 3999, 4000, 100_000):
        assert rate(config, step, 0.3, 0) == pytest.approx(formula(step + 1) / formula(warmup))


def test_set_rate_multiplies_the_peaks() -> None:
    optimizer = build_optimizer(Model(), OptimizerConfig("muon", 0.5, 0.25))
    for multiplier in (0.5, 0.1):
        set_rate(optimizer, multiplier)
        for group in optimizer.param_groups:
            assert group["lr"] == (0.5 if group["parts"] is None else 0.25) * multiplier


def merity(values: list[float], n: int) -> int | None:
    """Algorithm 1 of Merity et al. 2018: the validation at which T is set, or None."""
    logs: list[float] = []
    for t, v in enumerate(values):
        if t > n and v > min(logs[index] for index in range(t - n)):
            return t
        logs.append(v)
    return None


def test_non_monotone_is_the_papers_algorithm() -> None:
    draw = random.Random(5)
    seen = set()
    for _ in range(300):
        n, length = draw.randint(0, 5), draw.randint(1, 20)
        values = [draw.gauss(0, 1) - draw.choice([0, 1]) * i for i in range(length)]
        trigger, fired = NonMonotone(n), []
        for i, value in enumerate(values):
            if trigger.observe(value):
                fired.append(i)
            again = NonMonotone(n)
            again.restore(json.loads(json.dumps(trigger.facts())))
            trigger = again
        expected = merity(values, n)
        assert fired == ([] if expected is None else [expected])
        seen.add(expected is None)
    assert seen == {True, False}


def test_plateau_counts_validations_without_gain() -> None:
    values = [5, 4, 4, 4.5, 3, 3.1, 3.2, 3.3, 3.4, 2]
    for patience, expected in ((1, [2, 3, 5, 6, 7, 8]), (2, [3, 6, 8]), (3, [7])):
        rule, fired = Plateau(patience), []
        for i, value in enumerate(values):
            if rule.observe(value):
                fired.append(i)
            again = Plateau(patience)
            again.restore(json.loads(json.dumps(rule.facts())))
            rule = again
        assert fired == expected
        assert rule.drops == len(expected)


@pytest.mark.parametrize("decay", [None, 0.6])
def test_averages_by_formula_swapped_and_saved(decay: float | None, device: torch.device) -> None:
    model = build(device)
    average = WeightAverage(model, decay)
    iterates = [[p.detach().double() for p in model.parameters()]]
    for seed in range(6):
        with torch.no_grad():
            give_gradients(model, seed)
            for p in model.parameters():
                p += p.grad
        iterates.append([p.detach().double() for p in model.parameters()])
        average.update()
        again = WeightAverage(model, decay)
        again.restore({name: tensor.cpu().clone() for name, tensor in average.arrays().items()})
        average = again
    if decay is None:
        expected = [torch.stack(values).mean(0) for values in zip(*iterates[1:], strict=True)]
    else:
        expected = [(one + two) / 2 for one, two in zip(*iterates[1:3], strict=True)]  # the mean, while 1 / n > 0.4
        for values in iterates[3:]:
            expected = [decay * e + (1 - decay) * v for e, v in zip(expected, values, strict=True)]
    own = {name: p.detach().clone() for name, p in model.named_parameters()}
    with average.swapped():
        for p, value in zip(model.parameters(), expected, strict=True):
            torch.testing.assert_close(p.detach().double(), value, rtol=1e-5, atol=1e-6)
        assert model.output.weight is model.embedding.weight
    with pytest.raises(KeyError), average.swapped():
        raise KeyError
    assert all(torch.equal(p, own[name]) for name, p in model.named_parameters())


def test_averages_cover_the_adaptive_softmax_and_refuse_another_model() -> None:
    output = AdaptiveSoftmax(16, 60, [10, 20])
    average = WeightAverage(output)
    assert len(average.averages) == len(list(output.parameters()))
    with pytest.raises(ValueError, match="other parameters"):
        WeightAverage(nn.Linear(2, 2)).restore(average.arrays())
    with pytest.raises(ValueError, match="decay"):
        WeightAverage(output, 1.0)
