"""Normalisation: batch, layer and root mean square, features on the last axis: (..., D).

Layer and RMS normalisation treat each position alone, so padding and batch mates cannot matter. Batch normalisation
takes its statistics over all positions of a batch: it needs the mask of the real ones, and it lets a position see later
ones through them, so that a model of text in order must not use it (`refuse_batch_statistics`).
"""

from typing import Any, Literal, TypeAlias

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable
from torch.nn import functional
from torch.nn.modules.batchnorm import _NormBase

from lmkit.errors import LmkitError
from lmkit.nn.inference import apply, compilable

RunningRule: TypeAlias = Literal["average", "exponential"]
EPS = 1e-6  # of the root mean square
NormalizationName: TypeAlias = Literal["none", "batch", "layer", "rms"]


def batch_statistics(inputs: Tensor, mask: Tensor | None = None) -> tuple[Tensor, Tensor, int]:
    """Give the mean (D,), the variance (D,) with 1/m, and m, the number of real positions: (..., D), mask (...).

    Raises LmkitError for fewer than two positions, which have no spread.
    """
    rows = inputs.flatten(0, -2) if mask is None else inputs[mask]  # (m, D)
    if len(rows) < 2:
        raise LmkitError(f"batch normalisation over {len(rows)} positions has no variance: train on larger batches")
    variance, mean = torch.var_mean(rows, dim=0, correction=0)
    return mean, variance, len(rows)


class BatchNorm(nn.Module):
    """weight (x - mean) / sqrt(variance + eps) + bias, a feature at a time. Ioffe and Szegedy 2015, algorithm 1.

    In training, mean and variance (1/m) are those of the batch; in evaluation the running ones, 0 and 1 before any
    batch. `running` is the rule that updates those:

    * `"average"`: the plain average of all batches so far, as in the paper's algorithm 2 (torch: `momentum=None`);
    * `"exponential"`: (1 - momentum) running + momentum batch (torch's default).

    The running variance takes the batch's variance with 1/(m - 1), as the paper and torch do, or, with
    `unbiased=False`, with 1/m. A fresh average starts with `reset`.
    """

    mean: Tensor
    variance: Tensor
    batches: Tensor

    def __init__(
        self,
        features: int,
        *,
        running: RunningRule = "average",
        momentum: float = 0.1,
        unbiased: bool = True,
        eps: float = 1e-5,
    ) -> None:
        super().__init__()
        if running not in ("average", "exponential"):
            raise LmkitError(f"running rule {running!r} is unknown: take 'average' or 'exponential'")
        self.running, self.momentum, self.unbiased, self.eps = running, momentum, unbiased, eps
        self.weight = nn.Parameter(torch.ones(features))
        self.bias = nn.Parameter(torch.zeros(features))
        self.register_buffer("mean", torch.zeros(features))
        self.register_buffer("variance", torch.ones(features))
        self.register_buffer("batches", torch.zeros((), dtype=torch.int64))

    def forward(self, inputs: Tensor, mask: Tensor | None = None) -> Tensor:
        """Normalise: (..., D), mask (...) -> (..., D); positions outside the mask come out as zeros."""
        if mask is not None:  # first, so that nothing in the padding reaches a gradient
            inputs = inputs.masked_fill(~mask[..., None], 0.0)
        if self.training:
            mean, variance, count = batch_statistics(inputs, mask)
            self._update(mean.detach(), variance.detach() * (count / (count - 1) if self.unbiased else 1.0))
        else:
            mean, variance = self.mean, self.variance
        scale = self.weight * (variance + self.eps).rsqrt()  # (D,)
        outputs = (inputs - mean) * scale + self.bias
        return outputs if mask is None else outputs.masked_fill(~mask[..., None], 0.0)

    def reset(self) -> None:
        """Forget the batches seen, to take the statistics of a trained model anew."""
        self.mean.zero_()
        self.variance.fill_(1.0)
        self.batches.zero_()

    @torch.no_grad()
    def _update(self, mean: Tensor, variance: Tensor) -> None:
        self.batches += 1
        share = self.momentum if self.running == "exponential" else 1 / self.batches
        self.mean += share * (mean - self.mean)
        self.variance += share * (variance - self.variance)


class LayerNorm(nn.Module):
    """weight (x - mean) / sqrt(variance + eps) + bias over the D features of each position. Ba et al. 2016.

    The variance divides by D. `bias=False` leaves the bias out.
    """

    def __init__(self, features: int, *, bias: bool = True, eps: float = 1e-5) -> None:
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(features))
        self.bias = nn.Parameter(torch.zeros(features)) if bias else None

    def forward(self, inputs: Tensor) -> Tensor:
        """Normalise: (..., D) -> (..., D)."""
        return functional.layer_norm(inputs, self.weight.shape, self.weight, self.bias, self.eps)


def rms_norm(inputs: Tensor, weight: Tensor | None = None, eps: float = EPS) -> Tensor:
    """weight x / sqrt(mean of squares + eps) over the last axis; weight broadcasts to the last axes of x.

    Zhang and Sennrich 2019, equation 4. A CPU has no fused kernel for it: there half of torch's time is saved, and
    nine tenths without a gradient.
    """
    if inputs.device.type != "cpu" or inputs.dtype not in (torch.float32, torch.float64):
        if weight is None or weight.ndim == 1:
            kept = None if weight is None else weight.to(inputs.dtype)
            return functional.rms_norm(inputs, inputs.shape[-1:], kept, eps)
        return functional.rms_norm(inputs, inputs.shape[-1:], None, eps) * weight.to(inputs.dtype)
    whole = weight is None or inputs.shape[-weight.ndim :] == weight.shape  # else it is broadcast
    if whole and compilable(inputs, weight) and inputs.numel():
        from lmkit.nn.compiled import rms_norm as norm_rows

        return norm_rows(inputs, weight, eps)
    result: Tensor = apply(_RMSNorm, inputs, weight, eps)
    return result


class _RMSNorm(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, inputs: Tensor, weight: Tensor | None, eps: float) -> Tensor:
        norm: Tensor = torch.linalg.vector_norm(inputs, dim=-1, keepdim=True)
        scale = norm.square_().div_(inputs.shape[-1]).add_(eps).rsqrt_()  # (..., 1)
        normed = inputs * scale
        ctx.save_for_backward(normed, scale, weight)
        return normed if weight is None else normed * weight

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
        normed, scale, weight = ctx.saved_tensors
        product = gradient * normed
        for_weight = None
        if weight is not None:
            for_weight = product.sum_to_size(weight.shape)
            gradient = gradient * weight
            product = product.mul_(weight)
        shared = product.mean(-1, keepdim=True)
        return torch.addcmul(gradient, normed, shared, value=-1).mul_(scale), for_weight, None


class RMSNorm(nn.Module):
    """weight x / sqrt(mean of squares + eps) over the D features of each position. Zhang and Sennrich 2019.

    `weight=False` leaves the weight out.
    """

    def __init__(self, features: int, *, weight: bool = True, eps: float = EPS) -> None:
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(features)) if weight else None

    def forward(self, inputs: Tensor) -> Tensor:
        """Normalise: (..., D) -> (..., D)."""
        return rms_norm(inputs, self.weight, self.eps)


def normalization(name: NormalizationName, features: int, *, causal: bool, bias: bool = True) -> nn.Module:
    """Build a normalisation by name; LmkitError for an unknown one, and for `"batch"` in a causal model.

    bias: of layer normalisation; it may be left out.
    """
    match name:
        case "none":
            return nn.Identity()
        case "layer":
            return LayerNorm(features, bias=bias)
        case "rms":
            return RMSNorm(features)
        case "batch":
            module = BatchNorm(features)
            if causal:
                refuse_batch_statistics(module)
            return module
    raise LmkitError(f"normalisation {name!r} is unknown: take 'none', 'batch', 'layer' or 'rms'")


def refuse_batch_statistics(model: nn.Module) -> None:
    """Raise LmkitError if a part of a causal model takes statistics over time: they carry the future to the past.

    Batch normalisation does, and torch's instance and group normalisation over (B, D, T).
    """
    for name, module in model.named_modules():
        if isinstance(module, BatchNorm | _NormBase | nn.GroupNorm):
            place = f" ({name})" if name else ""
            raise LmkitError(
                f"{type(module).__name__}{place} takes its statistics over time, so a causal model would see "
                "the words it predicts: use 'layer' or 'rms' normalisation"
            )
