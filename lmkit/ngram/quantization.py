"""Small tables: log-probabilities and back-off weights as codes of one or two bytes.

Each order has its own codebook. Its values are cut into bins that hold equally many of them, and a bin's mean stands
for all of it (Federico & Bertoldi 2006; KenLM and IRSTLM do so too). Two values have a code of their own and so stay
exact: 0, the back-off weight of an n-gram that nothing continues, and minus infinity, the impossible.

Back-off weights are not fitted to the quantised probabilities: on Multi30k that left sums as far from one (1 percent
on average) and gave higher perplexities. Nothing is decoded when a model is loaded: `QuantizedArray` looks up what is
asked for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from lmkit.errors import LmkitError
from lmkit.ngram.arrays import NumpyArrays

if TYPE_CHECKING:
    from lmkit.ngram.backoff import BackoffTable

BITS: dict[int, np.dtype[Any]] = {8: np.dtype(np.uint8), 16: np.dtype(np.uint16)}  # a code's type
EXACT = (0.0, -np.inf)  # values with a code of their own, the first ones of every codebook


@dataclass(frozen=True)
class QuantizedArray:
    """Reads like an array (N,) of floats: indexing, slicing, `len`, `dtype` and `np.asarray` decode.

    ValueError if the parts do not fit one another, so that every code there is can be looked up.
    """

    codes: npt.NDArray[Any]  # (N,) uint8 or uint16
    codebook: npt.NDArray[Any]  # (orders, 2 ** bits) float32 or float64
    ends: npt.NDArray[np.int64]  # (orders,) where the codes of each order end

    def __post_init__(self) -> None:
        if self.codes.dtype not in BITS.values() or self.codes.ndim != 1:
            raise ValueError("codes of another type than quantised models have")
        if self.codebook.shape != (len(self.ends), 1 << self.bits) or len(self.codes) != self.ends.max(initial=0):
            raise ValueError("codes and codebooks do not fit")

    @property
    def bits(self) -> int:
        """Of a code."""
        return 8 * self.codes.dtype.itemsize

    @property
    def dtype(self) -> np.dtype[Any]:
        """Of the values."""
        return self.codebook.dtype

    @property
    def ndim(self) -> int:
        """One."""
        return 1

    @property
    def nbytes(self) -> int:
        """Of codes and codebooks."""
        return self.codes.nbytes + self.codebook.nbytes

    def __len__(self) -> int:
        return len(self.codes)

    def __getitem__(self, index: Any) -> Any:
        places = np.arange(*index.indices(len(self))) if isinstance(index, slice) else index
        return self.codebook[np.searchsorted(self.ends, places, side="right"), self.codes[index]]

    def __array__(self, dtype: npt.DTypeLike | None = None, copy: bool | None = None) -> npt.NDArray[Any]:
        return np.asarray(self[:], dtype)


def quantize(table: BackoffTable, bits: int = 8) -> BackoffTable:
    """The table with codes of 8 or 16 bits for its floats, and words in two bytes where the vocabulary allows it.

    The probabilities after a history then sum to one only nearly.

    Raises LmkitError for other bits, a table that is quantised already, and one on a GPU.
    """
    if bits not in BITS:
        raise LmkitError(f"{bits} bits: codes have {' or '.join(map(str, BITS))} bits")
    if isinstance(table.log_probs, QuantizedArray):
        raise LmkitError(
            f"the model is quantised to {table.log_probs.bits} bits already; quantise the one it came from"
        )
    if not isinstance(table.xp, NumpyArrays):
        raise LmkitError("the model is on a GPU; save it, load it again and quantise that")
    narrow = table.vocabulary_size <= 1 << 16
    return replace(
        table,
        words=table.words.astype(np.uint16) if narrow else table.words,
        log_probs=_quantize_levels(table.log_probs, table.sizes, bits),
        backoffs=_quantize_levels(table.backoffs, table.sizes[:-1], bits),
    )


def _quantize_levels(values: npt.NDArray[Any], sizes: tuple[int, ...], bits: int) -> QuantizedArray:
    ends = np.cumsum(sizes, dtype=np.int64)
    codes: npt.NDArray[Any] = np.empty(len(values), BITS[bits])
    codebook: npt.NDArray[Any] = np.empty((len(sizes), 1 << bits), values.dtype)
    for n, end in enumerate(ends):
        level = slice(end - sizes[n], end)
        codebook[n] = make_codebook(values[level], 1 << bits)
        codes[level] = encode(values[level], codebook[n])
    return QuantizedArray(codes, codebook, ends)


def make_codebook(values: npt.NDArray[Any], size: int) -> npt.NDArray[Any]:
    """The codebook (size,) of values (N,): `EXACT`, then the means of bins of equally many, rising."""
    ordered = np.sort(values[~np.isin(values, EXACT)].astype(np.float64))
    bins = size - len(EXACT)
    if len(np.unique(ordered)) <= bins:
        means = np.unique(ordered)
    else:
        edges = np.arange(bins + 1) * len(ordered) // bins
        means = np.add.reduceat(ordered, edges[:-1]) / np.diff(edges)
    spare = means[-1:] if len(means) else np.zeros(1)
    return np.concatenate([EXACT, means, np.repeat(spare, bins - len(means))]).astype(values.dtype)


def encode(values: npt.NDArray[Any], codebook: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
    """For each value (N,) the code (N,) of the nearest value of the codebook; `EXACT` ones keep their own."""
    means = codebook[len(EXACT) :]
    codes = np.searchsorted((means[1:] + means[:-1]) / 2, values) + len(EXACT)
    for code, value in enumerate(EXACT):
        codes[values == value] = code
    return codes
