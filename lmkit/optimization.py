"""Optimisers, schedules of the learning rate, and averages of the weights.

Which tensors decay: those of two or more dimensions (matrices, kernels, embeddings), never vectors (biases, gains).
No step waits for the device: rates are Python numbers, all else stays where the parameters are.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

import torch
from torch import Tensor, nn
from torch.optim.adamw import adamw

from lmkit.nn.attention import CrossAttention, LearnedPositions, SelfAttention
from lmkit.nn.attentional_recurrence import AttentionalRecurrence
from lmkit.nn.embedding import AdaptiveEmbedding, AdaptiveSoftmax, OutputLayer, TokenEmbedding
from lmkit.nn.precision import fast_bfloat16
from lmkit.nn.recurrence import GATES, Recurrence

Group: TypeAlias = dict[str, Any]
NEWTON_SCHULZ = (3.4445, -4.7750, 2.0315)  # Jordan et al. 2024
NOT_HIDDEN = (TokenEmbedding, AdaptiveEmbedding, nn.Embedding, LearnedPositions, OutputLayer, AdaptiveSoftmax)


@dataclass(frozen=True)
class OptimizerConfig:
    """Settings of an optimiser. nt-asgd is plain SGD here: `NonMonotone` and `WeightAverage` do the rest.

    learning_rate: the peak; in Muon that of the tensors AdamW moves. matrix_learning_rate: the peak of Muon's own
    matrices. weight_decay: decoupled (AdamW, Muon) or L2 (SGD). momentum: of sgd (0 unless given) and muon (0.95
    unless given); the others have none. betas: of AdamW, in Muon too.
    """

    name: Literal["adamw", "sgd", "nt-asgd", "muon"] = "adamw"
    learning_rate: float = 2e-3
    matrix_learning_rate: float = 0.02
    weight_decay: float = 0.0
    momentum: float | None = None
    betas: tuple[float, float] = (0.9, 0.99)

    def __post_init__(self) -> None:
        for name in ("learning_rate", "matrix_learning_rate"):
            if not 0 < getattr(self, name) < math.inf:
                raise ValueError(f"{name} is {getattr(self, name)}: give a number above 0")
        if not 0 <= self.weight_decay < math.inf:
            raise ValueError(f"weight_decay is {self.weight_decay}: give 0 or more")
        if self.momentum is not None and self.name not in ("sgd", "muon"):
            raise ValueError(f"{self.name} has no momentum: leave it out, or use sgd or muon")
        if not all(0 <= value < 1 for value in (self.momentum or 0.0, *self.betas)):
            raise ValueError(f"momentum {self.momentum}, betas {self.betas}: each must be at least 0 and below 1")


@dataclass(frozen=True)
class ScheduleConfig:
    """How the learning rate goes over a run, as parts of its peak.

    warmup: steps of linear rise. decay: the last part of the run, over which linear and cosine fall (1: all of it;
    linear with 0.5 is the trapezoid). final: the part of the peak that the fall ends at; the other schedules never go
    below it. plateau: the rate is multiplied by `factor` after `patience` validations without gain.
    """

    name: Literal["constant", "linear", "cosine", "inverse-sqrt", "plateau"] = "cosine"
    warmup: int = 0
    decay: float = 1.0
    final: float = 0.0
    factor: float = 0.25
    patience: int = 1

    def __post_init__(self) -> None:
        if self.warmup < 0:
            raise ValueError(f"warmup is {self.warmup}: give a number of steps, 0 for none")
        if not 0 < self.decay <= 1:
            raise ValueError(f"decay is {self.decay}: give the part of the run, above 0 and at most 1")
        if not 0 <= self.final <= 1:
            raise ValueError(f"final is {self.final}: give a part of the peak, from 0 to 1")
        if not 0 < self.factor < 1:
            raise ValueError(f"factor is {self.factor}: give a number between 0 and 1")
        if self.patience < 1:
            raise ValueError(f"patience is {self.patience}: give a number of validations, at least 1")


def rate(config: ScheduleConfig, step: int, done: float, drops: int) -> float:
    """By what to multiply the peak rates in a step.

    step counts from 0; done: the part of the run that is over, 0 to 1; drops: how often the plateau rule fired.
    inverse-sqrt is equation 3 of Vaswani et al. 2017 divided by its peak: min(n / w, sqrt(w / n)) with n = step + 1.
    """
    rise = min(1.0, (step + 1) / config.warmup) if config.warmup else 1.0
    left = min(1.0, max(0.0, 1 - done) / config.decay)  # of the fall
    match config.name:
        case "linear":
            return rise * (config.final + (1 - config.final) * left)
        case "cosine":
            return rise * (config.final + (1 - config.final) * (1 - math.cos(math.pi * left)) / 2)
        case "inverse-sqrt":
            start = max(1, config.warmup)
            return rise * max(config.final, math.sqrt(start / max(start, step + 1)))
        case "plateau":
            return rise * max(config.final, config.factor**drops)
    return rise


def set_rate(optimizer: torch.optim.Optimizer, multiplier: float) -> None:
    """Give every group its peak rate times `multiplier`."""
    for group in optimizer.param_groups:
        group["lr"] = group["peak"] * multiplier


def build_optimizer(model: nn.Module, config: OptimizerConfig) -> torch.optim.Optimizer:
    """The optimiser of a model's trainable parameters, each in one group, shared ones once; fused where torch can."""
    parameters = [p for p in model.parameters() if p.requires_grad]
    fused = has_fused(parameters)
    if config.name == "muon":
        matrices = hidden_matrices(model)
        chosen = {id(p) for p, _ in matrices}
        groups = _decay_groups([p for p in parameters if id(p) not in chosen], config)
        if matrices:
            mine, parts = (list(column) for column in zip(*matrices, strict=True))
            groups.append(_group(mine, config.matrix_learning_rate, config.weight_decay) | {"parts": parts})
        momentum = 0.95 if config.momentum is None else config.momentum
        return Muon(groups, momentum=momentum, betas=config.betas, fused=fused)
    groups = _decay_groups(parameters, config)
    if config.name == "adamw":
        return torch.optim.AdamW(groups, betas=config.betas, fused=fused or None)
    return torch.optim.SGD(groups, momentum=config.momentum or 0.0, fused=fused or None)


def has_fused(parameters: list[nn.Parameter]) -> bool:
    """Whether torch has one kernel for an optimiser's step over these parameters."""
    try:
        torch.optim.AdamW(parameters, fused=True)
    except RuntimeError:
        return False
    return True


def _group(parameters: list[nn.Parameter], peak: float, weight_decay: float) -> Group:
    return {"params": parameters, "lr": peak, "peak": peak, "weight_decay": weight_decay}


def _decay_groups(parameters: list[nn.Parameter], config: OptimizerConfig) -> list[Group]:
    wide = [p for p in parameters if p.ndim >= 2]
    vectors = [p for p in parameters if p.ndim < 2]
    pairs = ((wide, config.weight_decay), (vectors, 0.0))
    return [_group(part, config.learning_rate, decay) for part, decay in pairs if part]


def hidden_matrices(model: nn.Module) -> list[tuple[nn.Parameter, list[int]]]:
    """The matrices that Muon moves, those at neither end of the model, each with the numbers of rows of its parts.

    A recurrent layer holds a matrix for each gate in one tensor, attention those of queries, keys and values.
    """
    ends = {id(p) for module in model.modules() if isinstance(module, NOT_HIDDEN) for p in module.parameters()}
    parts = {}
    for module in model.modules():
        if isinstance(module, Recurrence):
            gates = GATES[module.kind]
            parts.update({id(p): [len(p) // gates] * gates for p in module.parameters()})
        elif isinstance(module, AttentionalRecurrence):
            gated = (module.input.weight, module.hidden, module.context)
            parts.update({id(p): [module.hidden_size] * (len(p) // module.hidden_size) for p in gated})
        elif isinstance(module, SelfAttention):
            counts = (module.heads, module.key_value_heads, module.key_value_heads)
            parts[id(module.input.weight)] = [count * module.head_size for count in counts]
        elif isinstance(module, CrossAttention):
            parts[id(module.memory_input.weight)] = [module.key_value_heads * module.head_size] * 2
    chosen = [p for p in model.parameters() if p.requires_grad and p.ndim == 2 and id(p) not in ends]
    return [(p, parts.get(id(p), [len(p)])) for p in chosen]


class Muon(torch.optim.Optimizer):
    """Momentum, orthogonalised, for the groups that have "parts"; AdamW for the others (Jordan et al. 2024).

    "parts" holds, for each matrix of a group, the numbers of rows of the matrices it is made of. An update has
    singular values near 1, times sqrt(max(1, rows / columns)). Weight decay is decoupled.
    """

    def __init__(self, groups: list[Group], *, momentum: float, betas: tuple[float, float], fused: bool) -> None:
        settings = {"momentum": momentum, "betas": betas, "eps": 1e-8, "fused": fused, "parts": None}
        super().__init__(groups, settings)

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """Move every parameter that has a gradient."""
        for group in self.param_groups:
            if group["parts"] is None:
                self._adamw(group)
            else:
                self._orthogonal(group)

    def _adamw(self, group: Group) -> None:
        moved = [p for p in group["params"] if p.grad is not None]
        for p in moved:
            if not self.state[p]:
                step = torch.zeros((), device=p.device if group["fused"] else "cpu")
                self.state[p] |= {"step": step, "exp_avg": torch.zeros_like(p), "exp_avg_sq": torch.zeros_like(p)}
        if not moved:
            return
        averages, squares, steps = ([self.state[p][key] for p in moved] for key in ("exp_avg", "exp_avg_sq", "step"))
        beta1, beta2 = group["betas"]
        adamw(
            moved,
            [p.grad for p in moved],
            averages,
            squares,
            [],
            steps,
            fused=group["fused"],
            foreach=not group["fused"],
            amsgrad=False,
            beta1=beta1,
            beta2=beta2,
            lr=group["lr"],
            weight_decay=group["weight_decay"],
            eps=group["eps"],
            maximize=False,
        )

    def _orthogonal(self, group: Group) -> None:
        moved = [(p, rows) for p, rows in zip(group["params"], group["parts"], strict=True) if p.grad is not None]
        if not moved:
            return
        parameters = [p for p, _ in moved]
        for p in parameters:
            if not self.state[p]:
                self.state[p]["momentum"] = torch.zeros_like(p)
        gradients, averages = [p.grad for p in parameters], [self.state[p]["momentum"] for p in parameters]
        torch._foreach_lerp_(averages, gradients, 1 - group["momentum"])
        ahead = torch._foreach_lerp(gradients, averages, group["momentum"])  # Nesterov's
        if group["weight_decay"]:
            torch._foreach_mul_(parameters, 1 - group["lr"] * group["weight_decay"])
        alike: dict[tuple[int, ...], list[tuple[Tensor, Tensor]]] = defaultdict(list)
        for (p, rows), update in zip(moved, ahead, strict=True):
            for pair in zip(torch.split(p, rows), torch.split(update, rows), strict=True):
                alike[pair[0].shape].append(pair)
        for (rows, columns), pairs in alike.items():
            updates = orthogonalise(torch.stack([update for _, update in pairs])).to(pairs[0][0].dtype)
            scale = math.sqrt(max(1, rows / columns))
            torch._foreach_add_([part for part, _ in pairs], list(updates.unbind()), alpha=-group["lr"] * scale)


def orthogonalise(matrices: Tensor, steps: int = 5) -> Tensor:
    """Each of (N, R, C) with its singular values brought near 1: x <- a x + (b x x' + c (x x')^2) x, Newton-Schulz.

    In bfloat16 where that is fast, else in float32. A matrix of zeros stays so.
    """
    a, b, c = NEWTON_SCHULZ
    tall = matrices.shape[-2] > matrices.shape[-1]
    x = matrices.mT if tall else matrices
    x = x / torch.linalg.vector_norm(x, dim=(-2, -1), keepdim=True).clamp_min(1e-20)
    if fast_bfloat16(x.device):
        x = x.bfloat16()
    x = x.contiguous()  # products of transposed bfloat16 crawl on a CPU
    following = torch.empty_like(x)
    gram, polynomial = (x.new_empty(*x.shape[:2], x.shape[1]) for _ in range(2))
    for _ in range(steps):
        torch.bmm(x, x.mT, out=gram)
        torch.baddbmm(gram, gram, gram, beta=b, alpha=c, out=polynomial)
        torch.baddbmm(x, polynomial, x, beta=a, out=following)
        x, following = following, x
    return x.mT if tall else x


class Plateau:
    """Fires when `patience` validations in a row did not go below the best; then counts anew."""

    def __init__(self, patience: int = 1) -> None:
        self.patience = patience
        self.best: float | None = None
        self.waited = self.drops = 0

    def observe(self, value: float) -> bool:
        """Take note of a validation; True when the rate should drop now (`drops` counts how often)."""
        if self.best is None or value < self.best:
            self.best, self.waited = value, 0
            return False
        self.waited += 1
        if self.waited < self.patience:
            return False
        self.waited, self.drops = 0, self.drops + 1
        return True

    def facts(self) -> dict[str, Any]:
        """What to save, as plain JSON."""
        return {"best": self.best, "waited": self.waited, "drops": self.drops}

    def restore(self, facts: dict[str, Any]) -> None:
        """Go on from what `facts` gave."""
        self.best, self.waited, self.drops = facts["best"], facts["waited"], facts["drops"]


class NonMonotone:
    """When to start averaging: algorithm 1 of Merity et al. 2018.

    Fires once, at the first validation worse than the best of those more than `interval` validations ago.
    """

    def __init__(self, interval: int = 5) -> None:
        self.interval = interval
        self.values: list[float] = []
        self.fired = False

    def observe(self, value: float) -> bool:
        """Take note of a validation; True when averaging should start now."""
        if self.fired:
            return False
        old = self.values[: max(0, len(self.values) - self.interval)]
        self.fired = bool(old) and value > min(old)
        self.values.append(value)
        return self.fired

    def facts(self) -> dict[str, Any]:
        """What to save, as plain JSON."""
        return {"values": list(self.values), "fired": self.fired}

    def restore(self, facts: dict[str, Any]) -> None:
        """Go on from what `facts` gave."""
        self.values, self.fired = list(facts["values"]), facts["fired"]


class WeightAverage:
    """A running average of all trainable parameters of a model, from now on; shared ones count once.

    Without `decay`, the mean of the weights after each step (ASGD, Polyak and Juditsky 1992); with it, exponential:
    average <- decay average + (1 - decay) weights, as long as that is not slower than the mean, with which it begins.
    """

    def __init__(self, model: nn.Module, decay: float | None = None) -> None:
        if decay is not None and not 0 <= decay < 1:
            raise ValueError(f"decay is {decay}: give a number of at least 0 and below 1, or none for the plain mean")
        named = {name: p for name, p in model.named_parameters() if p.requires_grad}
        self.names = list(named)
        self.parameters: list[Tensor] = list(named.values())
        self.averages = [p.detach().clone() for p in self.parameters]
        self.decay, self.updates = decay, 0

    @torch.no_grad()
    def update(self) -> None:
        """Take in the weights after a step."""
        self.updates += 1
        weight = 1 / self.updates if self.decay is None else max(1 / self.updates, 1 - self.decay)
        torch._foreach_lerp_(self.averages, self.parameters, weight)

    @contextmanager
    def swapped(self) -> Iterator[None]:
        """Inside, the model has the averages; afterwards its own weights again, bit for bit."""
        with torch.no_grad():
            own = [p.clone() for p in self.parameters]
        self.install()
        try:
            yield
        finally:
            with torch.no_grad():
                torch._foreach_copy_(self.parameters, own)

    @torch.no_grad()
    def install(self) -> None:
        """Gives the model the averages for good."""
        torch._foreach_copy_(self.parameters, self.averages)

    def arrays(self) -> dict[str, Tensor]:
        """What to save: "updates", and the averages by the names of their parameters after "average."."""
        averages = {f"average.{name}": average for name, average in zip(self.names, self.averages, strict=True)}
        return {"updates": torch.tensor(self.updates)} | averages

    @torch.no_grad()
    def restore(self, arrays: dict[str, Tensor]) -> None:
        """Go on from what `arrays` gave.

        Raises:
            ValueError: when they are of other parameters.
        """
        mine = {name: tensor.shape for name, tensor in self.arrays().items()}
        if {name: tensor.shape for name, tensor in arrays.items()} != mine:
            raise ValueError("the averages are of a model with other parameters")
        self.updates = int(arrays["updates"])
        for name, average in zip(self.names, self.averages, strict=True):
            average.copy_(arrays[f"average.{name}"])
