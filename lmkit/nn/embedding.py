"""Ids to vectors, and vectors to distributions over ids.

Both ends of a model: `TokenEmbedding` or `AdaptiveEmbedding` on the way in, `OutputLayer` or `AdaptiveSoftmax` on the
way out. The two output layers have the same three methods, so a model never asks which one it holds.
Letters: B rows, T positions, D features, V vocabulary size.
"""

from __future__ import annotations

import reprlib
from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lmkit.errors import LmkitError
from lmkit.nn.dropout import dropout_mask
from lmkit.nn.inference import Linear, gradient_wanted, linear
from lmkit.nn.loss import Loss, cross_entropy, linear_cross_entropy, linear_log_probs
from lmkit.text.vocabulary import PAD


def padded(tokens: Tensor, lengths: Tensor) -> Tensor:
    """Tokens (B, T) with `<pad>` beyond lengths (B,)."""
    return tokens.masked_fill(torch.arange(tokens.shape[1], device=tokens.device) >= lengths[:, None], PAD)


class TokenEmbedding(nn.Module):
    """A row of `weight` (V, D) an id; `padding` gives zeros and its row gets no gradient from here.

    std: the spread of the normal distribution the rows start from; D^-0.5 unless given. scale: multiplies the vectors
    (sqrt(D) in Vaswani et al. 2017, section 3.4). dropout: of whole ids, wherever they stand in a batch, in training
    (Gal & Ghahramani 2016; Merity et al. 2018, section 4.4).
    """

    def __init__(
        self,
        vocabulary_size: int,
        size: int,
        *,
        padding: int = PAD,
        std: float | None = None,
        scale: float = 1.0,
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        self.padding, self.scale, self.dropout = padding, scale, dropout
        self.weight = nn.Parameter(torch.empty(vocabulary_size, size))
        nn.init.normal_(self.weight, std=size**-0.5 if std is None else std)
        with torch.no_grad():
            self.weight[padding] = 0.0

    def forward(self, ids: Tensor) -> Tensor:
        """(B, T) int64 -> (B, T, D)."""
        vectors = F.embedding(ids, self.weight, padding_idx=self.padding)
        vectors = vectors.masked_fill((ids == self.padding).unsqueeze(-1), 0.0)  # a tied output layer moves that row
        if self.training and self.dropout:
            kept = dropout_mask(self.weight, (len(self.weight), 1), self.dropout)
            vectors = vectors * F.embedding(ids, kept)
        return vectors if self.scale == 1.0 else vectors * self.scale


class OutputLayer(nn.Module):
    """softmax(W h + b) over the vocabulary; tied when given the weight (V, D) of an embedding (Press & Wolf 2017)."""

    def __init__(self, size: int, vocabulary_size: int, *, bias: bool = True, tied: nn.Parameter | None = None) -> None:
        super().__init__()
        if tied is not None and tied.shape != (vocabulary_size, size):
            raise ValueError(f"a tied weight must be {(vocabulary_size, size)}, not {tuple(tied.shape)}")
        self.weight = nn.Parameter(torch.empty(vocabulary_size, size)) if tied is None else tied
        self.bias = nn.Parameter(torch.zeros(vocabulary_size)) if bias else None
        if tied is None:
            nn.init.normal_(self.weight, std=size**-0.5)

    def loss(self, hidden: Tensor, targets: Tensor, *, padding: int = PAD, smoothing: float = 0.0) -> Loss:
        """hidden (B, T, D), targets (B, T) -> the sum of nats and the count; the logits never exist at once."""
        return linear_cross_entropy(hidden, self.weight, self.bias, targets, padding=padding, smoothing=smoothing)

    def log_probs(self, hidden: Tensor) -> Tensor:
        """The whole distribution: (..., D) -> (..., V), float32 at least."""
        return _log_softmax(linear(hidden, self.weight, self.bias))

    def score(self, hidden: Tensor, targets: Tensor, *, padding: int = PAD) -> Tensor:
        """Log-probabilities of the targets: (B, T, D), (B, T) -> (B, T), 0 at padding; has no gradient."""
        return linear_log_probs(hidden, self.weight, self.bias, targets, padding=padding)


class AdaptiveSoftmax(nn.Module):
    """Softmax in clusters: a word of cluster i has p(cluster i) p(word | cluster i) (Grave et al. 2017).

    The ids before cutoffs[0] are in the head, those from cutoffs[i] on in tail i, whose vectors have
    D / factor^(i + 1) features: it pays where ids run from frequent to rare and V is above some 50,000. Exact: the
    probabilities of all words sum to one.
    """

    def __init__(self, size: int, vocabulary_size: int, cutoffs: Sequence[int], *, factor: float = 4.0) -> None:
        super().__init__()
        edges, shown = [0, *cutoffs, vocabulary_size], reprlib.repr(list(cutoffs))
        if edges != sorted(set(edges)):
            raise LmkitError(
                f"cutoffs {shown}: they must rise and lie between 0 and {vocabulary_size}, the size of the "
                "vocabulary; choose others, or leave cutoffs out"
            )
        if size < factor ** len(cutoffs):
            raise LmkitError(
                f"cutoffs {shown}: the last tail gets {size} / {factor:g}^{len(cutoffs)} features, which is "
                "less than one; give fewer cutoffs or a wider last layer"
            )
        self.clusters = nn.AdaptiveLogSoftmaxWithLoss(size, vocabulary_size, cutoffs, div_value=factor)

    def loss(self, hidden: Tensor, targets: Tensor, *, padding: int = PAD, smoothing: float = 0.0) -> Loss:
        """As `OutputLayer.loss`; with smoothing all V logits are made."""
        if smoothing:
            return cross_entropy(self.log_probs(hidden), targets, padding=padding, smoothing=smoothing)
        kept = targets != padding
        return Loss(-self._at(hidden[kept], targets[kept]).sum(), kept.sum())

    def log_probs(self, hidden: Tensor) -> Tensor:
        """The whole distribution: (..., D) -> (..., V), float32 at least."""
        first = self.clusters.cutoffs[0]
        head = _log_softmax(self.clusters.head(hidden))
        tails = [_log_softmax(tail(hidden)) + head[..., first + i, None] for i, tail in enumerate(self.clusters.tail)]
        return torch.cat((head[..., :first], *tails), -1)

    def score(self, hidden: Tensor, targets: Tensor, *, padding: int = PAD) -> Tensor:
        """As `OutputLayer.score`."""
        kept = targets != padding
        with torch.no_grad():
            found = self._at(hidden[kept], targets[kept])
            return found.new_zeros(targets.shape).masked_scatter_(kept, found)

    def _at(self, hidden: Tensor, targets: Tensor) -> Tensor:
        """Log-probabilities (N,) of targets (N,), float32 at least whatever type autocast gives the products, which
        torch's own module does not take: hidden (N, D)."""
        edges = self.clusters.cutoffs  # V is the last
        columns, parts = targets, []
        for i, tail in enumerate(self.clusters.tail):
            rows = ((targets >= edges[i]) & (targets < edges[i + 1])).nonzero()[:, 0]
            columns = columns.index_fill(0, rows, edges[0] + i)
            inside = _log_softmax(tail(hidden[rows])).gather(-1, targets[rows, None] - edges[i])
            parts.append((rows, inside[:, 0]))
        scores = _log_softmax(self.clusters.head(hidden)).gather(-1, columns[:, None])[:, 0]
        for rows, inside in parts:
            scores = scores.index_add(0, rows, inside)
        return scores


def _log_softmax(logits: Tensor) -> Tensor:
    """Over the last axis, in float32 at least; without a gradient on a CPU in the place of the logits."""
    logits = logits.to(torch.promote_types(logits.dtype, torch.float32))
    if logits.device.type != "cpu" or gradient_wanted(logits):
        return logits.log_softmax(-1)
    return torch.log_softmax(logits, -1, out=logits)


class AdaptiveEmbedding(nn.Module):
    """Fewer features for rarer ids, projected to the same size (Baevski & Auli 2019, section 3).

    Cluster i holds the ids from cutoffs[i - 1] to cutoffs[i] with D / factor^i features. `padding` gives zeros.
    """

    def __init__(
        self, vocabulary_size: int, size: int, cutoffs: Sequence[int], *, factor: float = 4.0, padding: int = PAD
    ) -> None:
        super().__init__()
        self.size, self.padding = size, padding
        self.edges = [0, *cutoffs, vocabulary_size]
        if self.edges != sorted(set(self.edges)):
            raise ValueError(f"cutoffs must rise and lie between 0 and {vocabulary_size}, not {list(cutoffs)}")
        widths = [max(1, int(size / factor**i)) for i in range(len(self.edges) - 1)]
        counts = [after - before for before, after in zip(self.edges, self.edges[1:], strict=False)]
        self.tables = nn.ParameterList(torch.empty(n, width) for n, width in zip(counts, widths, strict=True))
        self.projections = nn.ModuleList(Linear(width, size, bias=False) for width in widths)
        for table, width in zip(self.tables, widths, strict=True):
            nn.init.normal_(table, std=width**-0.5)

    def forward(self, ids: Tensor) -> Tensor:
        """(B, T) int64 -> (B, T, D)."""
        flat = ids.flatten()
        vectors: Tensor = self.tables[0].new_zeros(len(flat), self.size)
        for i, (table, projection) in enumerate(zip(self.tables, self.projections, strict=True)):
            low, high = self.edges[i], self.edges[i + 1]
            rows = ((flat >= low) & (flat < high) & (flat != self.padding)).nonzero().squeeze(-1)
            vectors = vectors.index_copy(0, rows, projection(F.embedding(flat[rows] - low, table)).to(vectors.dtype))
        return vectors.view(*ids.shape, self.size)
