"""Cross-entropy as a sum of nats beside its count of events, without the logits of a batch.

A mean of means weighs batches by chance; a sum and a count add up over batches, processes and accumulated steps.
Logits (V wide) are the largest thing a language model makes, so they are made for a few positions at a time.
Letters: N positions (any number of leading axes), D features, V vocabulary size.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.autograd.function import once_differentiable

from lmkit.kernels.choice import kernels_take
from lmkit.nn.inference import exact_linear, linear
from lmkit.nn.precision import add_product, at_least_float32, product_type
from lmkit.text.vocabulary import PAD

CHUNK_BYTES = 1 << 24  # of float32 logits that exist at once on a CPU, unless a caller says otherwise
CHUNK_BYTES_GPU = 1 << 29  # large products keep a GPU busy


class Loss(NamedTuple):
    """total: nats summed over the events, (); events: how many there were, () int64. Both stay on their device."""

    total: Tensor
    events: Tensor

    def mean(self) -> Tensor:
        """Nats per event; not a number where there was none."""
        return self.total / self.events


def cross_entropy(logits: Tensor, targets: Tensor, *, padding: int = PAD, smoothing: float = 0.0) -> Loss:
    """The loss of logits (..., V) that exist already; otherwise as `linear_cross_entropy`."""
    total = F.cross_entropy(
        logits.flatten(0, -2), targets.flatten(), ignore_index=padding, reduction="sum", label_smoothing=smoothing
    )
    return Loss(total, (targets != padding).sum())


def linear_cross_entropy(
    hidden: Tensor,
    weight: Tensor,
    bias: Tensor | None,
    targets: Tensor,
    *,
    padding: int = PAD,
    smoothing: float = 0.0,
    chunk: int | None = None,
) -> Loss:
    """Cross-entropy of softmax(hidden W^T + b), `chunk` positions at a time.

    hidden (..., D), weight (V, D), bias (V,) or None, targets (...) int64; positions whose target is `padding` are no
    events. Smoothing e replaces the target y by (1 - e) y + e / V over the whole vocabulary (Szegedy et al. 2016,
    section 7):

        total = sum over positions of  -(1 - e) log p_y - e / V sum_k log p_k

    The gradient p - y' is known as soon as the probabilities are, so the forward pass makes it and no logits are kept
    or made again. It has no second derivative. Under autocast the products run in its type, the softmax in float32.
    """
    if not 0.0 <= smoothing < 1.0:
        raise ValueError(f"smoothing must be in [0, 1), not {smoothing}")
    chunk = _chunk(weight) if chunk is None else chunk
    events = targets != padding
    targets = targets.masked_fill(~events, 0)  # padding may be an id outside the vocabulary
    inputs = hidden.flatten(0, -2), weight, bias
    wanted = tuple(torch.is_grad_enabled() and x is not None and x.requires_grad for x in inputs)
    flat = targets.flatten(), events.flatten()
    total = _LinearCrossEntropy.apply(*inputs, *flat, smoothing, chunk, wanted)  # type: ignore[no-untyped-call]
    return Loss(total, events.sum())


def linear_log_probs(
    hidden: Tensor,
    weight: Tensor,
    bias: Tensor | None,
    targets: Tensor,
    *,
    padding: int = PAD,
    chunk: int | None = None,
) -> Tensor:
    """log softmax(hidden W^T + b) at the targets, as they are shaped, 0 at padding; for scoring: has no gradient."""
    chunk = _chunk(weight) if chunk is None else chunk
    counted = targets != padding
    inputs = hidden.flatten(0, -2), targets.masked_fill(~counted, 0).flatten(), counted.flatten()
    score = _log_probs
    if kernels_take(hidden, weight, bias):
        from lmkit.kernels.cross_entropy import log_probs as score
    with torch.no_grad():
        parts = zip(*(torch.split(x, chunk) for x in inputs), strict=True)
        return torch.cat([score(linear(h, weight, bias), y, e) for h, y, e in parts]).view(targets.shape)


def _chunk(weight: Tensor) -> int:
    """How many positions have CHUNK_BYTES of float32 logits: weight (V, D)."""
    return max(1, (CHUNK_BYTES if weight.device.type == "cpu" else CHUNK_BYTES_GPU) // (4 * len(weight)))


def _at(rows: Tensor, columns: Tensor) -> Tensor:
    """One value a row: (N, V), (N,) -> (N,)."""
    return rows.gather(-1, columns.unsqueeze(-1)).squeeze(-1)


class _LinearCrossEntropy(torch.autograd.Function):
    """Makes the gradients of `linear_cross_entropy` in its forward pass; the backward pass scales them."""

    @staticmethod
    def forward(
        ctx: Any,
        hidden: Tensor,
        weight: Tensor,
        bias: Tensor | None,
        targets: Tensor,
        events: Tensor,
        smoothing: float,
        chunk: int,
        wanted: tuple[bool, bool, bool],
    ) -> Tensor:
        total = torch.zeros((), dtype=torch.promote_types(hidden.dtype, torch.float32), device=hidden.device)
        grad_hidden = torch.empty_like(hidden) if wanted[0] else None
        grad_weight = torch.zeros_like(weight) if wanted[1] else None
        grad_bias = torch.zeros_like(weight[:, 0]) if wanted[2] else None
        kind = product_type(hidden, weight)
        matrix, vector = weight.to(kind), None if bias is None else bias.to(kind)
        product, nats_and_gradient = exact_linear if any(wanted) else linear, _nats_and_gradient
        if kernels_take(hidden, weight, bias):
            from lmkit.kernels.cross_entropy import nats_and_gradient
        for start in range(0, len(hidden), chunk):
            part = slice(start, start + chunk)
            h, y, counted = hidden[part].to(kind), targets[part], events[part]  # (n, D), (n,), (n,)
            logits = product(h, matrix, vector)  # (n, V)
            nats, gradient = nats_and_gradient(logits, y, counted, smoothing, gradient=any(wanted))
            total += nats.sum()
            if gradient is None:
                continue
            counted = counted.to(kind)
            if grad_bias is not None:
                grad_bias += torch.mv(gradient.mT, counted)
            if grad_hidden is not None:
                grad_hidden[part] = (gradient @ matrix) * counted.unsqueeze(-1)
            if grad_weight is not None:
                add_product(grad_weight, gradient.mT, h * counted.unsqueeze(-1))
        ctx.gradients = grad_hidden, grad_weight, grad_bias
        return total

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, scale: Tensor) -> tuple[Tensor | None, ...]:
        if scale.device.type == "cpu" and scale.item() == 1.0:  # no copy where sums are minimised
            return *ctx.gradients, None, None, None, None, None
        scaled = [None if g is None else g * scale.to(g.dtype) for g in ctx.gradients]
        return *scaled, None, None, None, None, None


def _nats_and_gradient(
    logits: Tensor, targets: Tensor, counted: Tensor, smoothing: float, *, gradient: bool
) -> tuple[Tensor, Tensor | None]:
    """The smoothed loss (n,) of logits (n, V), 0 where not counted, and p - y' in the logits' type if it is wanted.

    targets (n,) int64 ids, counted (n,) bool. May write over the logits. The gradient of a row that is not counted may
    be anything finite that the row makes.
    """
    wide = at_least_float32(logits)
    top, at = wide.max(-1, keepdim=True)
    chosen = _at(wide, targets)
    mean = wide.mean(-1) if smoothing else None
    p = torch.softmax(wide, -1, out=wide)
    log_norm = (top - p.gather(-1, at).log()).squeeze(-1)  # the largest p is at least 1 / V: nothing underflows
    nats = log_norm - (1.0 - smoothing) * chosen
    if mean is not None:
        nats -= smoothing * mean
    nats.masked_fill_(~counted, 0.0)
    if not gradient:
        return nats, None
    if smoothing:
        p -= smoothing / logits.shape[-1]
    p.scatter_add_(-1, targets.unsqueeze(-1), p.new_full((len(p), 1), smoothing - 1.0))
    return nats, p.to(logits.dtype)


def _log_probs(logits: Tensor, targets: Tensor, counted: Tensor) -> Tensor:
    """log softmax of logits (n, V) at the targets (n,), 0 where not counted."""
    return _at(at_least_float32(logits).log_softmax(-1), targets).masked_fill_(~counted, 0.0)
