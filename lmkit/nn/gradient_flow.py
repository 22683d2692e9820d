"""How gradients flow back over the steps of a recurrence: the norms of dh_t/dh_k, for t the last step and all k < t.

In a tanh RNN h_i = tanh(W h_{i-1} + U x_i + b) a step has the Jacobian diag(1 - h_i^2) W, so

    ||dh_t/dh_k|| <= (gamma_W gamma_phi)^(t-k),   gamma_W = ||W||, gamma_phi = max |phi'| (tanh: 1, sigmoid: 1/4)

(Pascanu et al. 2013, section 2.1): below 1 gradients vanish, above 1 they may explode. The cell of an LSTM goes on as
c_i = f_i c_{i-1} + ..., whose factor is near 1 where the forget gate is open (Hochreiter & Schmidhuber 1997).
Letters: T steps, H units, S numbers in the state of a layer (H, or 2H of an LSTM).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Generator, Tensor
from torch.func import jacrev

from lmkit.nn.recurrence import Kind, LayerState, Recurrence, RecurrentState, Weights, cell, project


@dataclass(frozen=True)
class GradientFlow:
    """Of one layer of a recurrence, from its last step t to each step k before it, k = 0 being the state it began with.

    If `exact`, the norms are the largest singular values of the Jacobians; else they are estimates of the root mean
    square of all singular values, by which a gradient of random direction shrinks: at most the norm.
    """

    kind: Kind
    layer: int  # from 0
    exact: bool
    distance: Tensor  # (T,) int64: t - k, from 1
    norm: Tensor  # (T,) of dh_t/dh_k; of an LSTM, with c_k held
    cell_norm: Tensor | None  # (T,) of dc_t/dc_k with h_k held, of an LSTM
    bound: Tensor | None  # (T,) of a tanh RNN that is not normalised; for the others none is known as simple

    def columns(self) -> dict[str, Tensor]:
        """What there is beside the distance, by name."""
        name = "norm of" if self.exact else "rms gain of"
        columns = {f"{name} dh_t/dh_k": self.norm, f"{name} dc_t/dc_k": self.cell_norm, "bound": self.bound}
        return {name: values for name, values in columns.items() if values is not None}

    def table(self, distances: Sequence[int] = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)) -> str:
        """Those of the distances that there are, a line each."""
        columns = self.columns()
        width = max(map(len, columns)) + 2
        rows = [f"{'t - k':>6}" + "".join(f"{name:>{width}}" for name in columns)]
        for at in distances:
            if at <= len(self.distance):
                rows.append(f"{at:>6}" + "".join(f"{values[at - 1].item():>{width}.3e}" for values in columns.values()))
        return "\n".join(rows)


def gradient_flow(
    recurrence: Recurrence,
    x: Tensor,
    state: RecurrentState | None = None,
    *,
    probes: int | None = None,
    generator: Generator | None = None,
) -> list[GradientFlow]:
    """For each layer of a recurrence that reads x (1, T, input size) from `state` on, in float64.

    The way from one step of a layer to another leads through that layer alone, so nothing is left out. The time for
    exact norms grows with T S^3; `probes` orthonormal vectors of random direction, back-propagated at once, give an
    estimate instead (with H of them it has no chance in it). In training mode the weights and masks are those of one
    draw. Raises ValueError for a bidirectional recurrence or more than one row.
    """
    if recurrence.directions == 2 or x.shape[0] != 1 or x.shape[1] == 0:
        raise ValueError("a gradient flow is of one row of at least one step, in one direction")
    layers, masks = recurrence.draw(1, generator)
    flows, x = [], x.detach().double()
    starts = recurrence.start(1) if state is None else state
    for i, (drawn, start, mask) in enumerate(zip(layers, starts, [*masks, None], strict=True)):
        weights = Weights(*(None if tensor is None else tensor.detach().double() for tensor in drawn))  # type: ignore[arg-type]
        begin = LayerState(*(None if part is None else part.detach().double() for part in start))  # type: ignore[arg-type]
        from_input = project(x, weights.input, weights.input_bias, weights.input_gain)[0]  # (T, G * H)
        states = _run(recurrence.kind, from_input, begin, weights)
        if probes is None:
            norm, cell_norm = _exact_norms(recurrence.kind, from_input, [begin, *states[:-1]], weights)
        else:
            norm, cell_norm = _estimated_gains(recurrence.kind, from_input, begin, weights, probes, generator)
        distance = torch.arange(1, len(from_input) + 1)
        simple = recurrence.kind == "rnn" and not recurrence.normalised
        bound = norm_bound(weights.hidden, distance).cpu() if simple else None
        flows.append(GradientFlow(recurrence.kind, i, probes is None, distance, norm, cell_norm, bound))
        x = torch.stack([after.hidden for after in states], 1)  # (1, T, H)
        x = x if mask is None else x * mask[:, None].double()
    return flows


def norm_bound(weight: Tensor, distance: Tensor, slope: float = 1.0) -> Tensor:
    """(||W|| slope)^distance: weight (H, H), distance (T,), slope the steepest of the activation function."""
    steepest: Tensor = torch.linalg.matrix_norm(weight, 2) * slope
    return steepest ** distance.to(weight.device)


def jacobian_products(jacobians: Iterable[Tensor]) -> Iterator[Tensor]:
    """From ds_i/ds_{i-1} (S, S) for i = t, ..., 1, the last step first: ds_t/ds_k for k = t - 1, ..., 0."""
    product: Tensor | None = None
    for jacobian in jacobians:
        product = jacobian if product is None else product @ jacobian
        yield product


def _run(kind: Kind, from_input: Tensor, state: LayerState, weights: Weights) -> list[LayerState]:
    """The states after each step of projected inputs (T, G * H)."""
    states = []
    for a in from_input:
        state = cell(kind, a[None], state, weights)
        states.append(state)
    return states


def _exact_norms(
    kind: Kind, from_input: Tensor, before: list[LayerState], weights: Weights
) -> tuple[Tensor, Tensor | None]:
    """Of steps of projected inputs (T, G * H) from the states before them."""
    H = weights.hidden.shape[1]

    def step(flat: Tensor, a: Tensor) -> Tensor:
        return _flat(cell(kind, a[None], LayerState(*flat.view(-1, 1, H).unbind()), weights))

    steps = zip(reversed(before), from_input.flip(0), strict=True)
    jacobians = (jacrev(step)(_flat(state), a) for state, a in steps)
    hidden, memory = [], []
    for product in jacobian_products(jacobians):
        hidden.append(torch.linalg.matrix_norm(product[:H, :H], 2))
        if kind == "lstm":
            memory.append(torch.linalg.matrix_norm(product[H:, H:], 2))
    return torch.stack(hidden).cpu(), torch.stack(memory).cpu() if memory else None


def _flat(state: LayerState) -> Tensor:
    """(S,): hidden, then cell."""
    return torch.cat([part[0] for part in state if part is not None])


def _estimated_gains(
    kind: Kind, from_input: Tensor, begin: LayerState, weights: Weights, probes: int, generator: Generator | None
) -> tuple[Tensor, Tensor | None]:
    H = begin.hidden.shape[1]
    device = generator.device if generator is not None else begin.hidden.device
    noise = torch.randn(H, min(probes, H), generator=generator, dtype=torch.float64, device=device)
    directions = torch.linalg.qr(noise).Q.T[:, None].to(begin.hidden.device)  # (R, 1, H)
    state, read = LayerState(*(None if part is None else part.requires_grad_() for part in begin)), []  # type: ignore[arg-type]
    with torch.enable_grad():
        for a in from_input:
            # what the next step reads: h_k and c_k apart, though h_k was made from c_k
            state = LayerState(*(None if part is None else part.clone() for part in state))  # type: ignore[arg-type]
            read.append(state)
            state = cell(kind, a[None], state, weights)

    def gains(end: Tensor, along: list[Any]) -> Tensor:
        gradients = torch.autograd.grad(end, along, directions, is_grads_batched=True, retain_graph=True)
        return torch.stack([g.square().sum((1, 2)).mean().sqrt() for g in reversed(gradients)]).cpu()

    memory = None if state.cell is None else gains(state.cell, [before.cell for before in read])
    return gains(state.hidden, [before.hidden for before in read]), memory
