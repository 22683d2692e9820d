"""The limit that a machine sets: its own rates, measured, and the operations and bytes of each row, counted.

No program can take less than max(operations / product rate, bytes / copy rate). What is counted is what any
implementation must do: the products of the network at real positions, a multiply and an add as two operations, and the
weights once wherever they cannot be kept between uses. Not counted are padding, element-wise functions (tanh, softmax),
embedding look-ups, and searching: so no program reaches 1, and a large network comes nearer than a small one.

Letters: D features of a token, E units of a direction of an encoder, H units, A features of a key, R of what the output
layer reads, F inside a feed-forward layer, V tokens, S and T positions of sources and targets.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

import torch

from lmkit.nmt.recurrent_nmt import BahdanauConfig, LuongConfig
from lmkit.nmt.transformer_nmt import TransformerNMTConfig
from lmkit.nn.int8 import fast_int8
from lmkit.nn.precision import fast_bfloat16

GATES = {"rnn": 1, "gru": 3, "lstm": 4}
TRAINING = 3  # times the products of a forward pass: gradients of inputs and of weights have as many again
CPU_SIZES, GPU_SIZES = (2048, 1 << 26), (8192, 1 << 28)  # rows of the matrices multiplied, numbers copied
WEIGHT_BYTES = {"float32": 4, "bfloat16": 2, "int8": 1}  # of a number, as the products read it
STEP_BYTES = 4 * 10  # a parameter: read forward and back, its gradient written; AdamW reads 4 numbers and writes 3


@dataclass(frozen=True)
class Work:
    """What must be done."""

    operations: float = 0.0
    bytes: float = 0.0  # read and written
    precision: str = "float32"  # of the products


@dataclass(frozen=True)
class Rates:
    """What a machine does in a second; None: not known, or not fast enough to be used."""

    float32: float | None = None  # operations of large products
    bfloat16: float | None = None
    copy: float | None = None  # bytes read and written
    int8: float | None = None

    def seconds(self, work: Work) -> float | None:
        """The limit: whichever takes longer, the operations or the bytes. None where there is nothing to go by."""
        product = {"bfloat16": self.bfloat16, "int8": self.int8}.get(work.precision) or self.float32
        if product is None or self.copy is None or not (work.operations or work.bytes):
            return None
        return max(work.operations / product, work.bytes / self.copy)


def measure(device: str, repeats: int = 5) -> Rates:
    """The rates of this machine with the threads torch has: medians of products of large square matrices and copies."""
    size, length = CPU_SIZES if device == "cpu" else GPU_SIZES

    def seconds(call: Callable[[], object]) -> float:
        times = []
        for _ in range(repeats + 1):
            begin = time.perf_counter()
            call()
            if device == "cuda":
                torch.cuda.synchronize()
            times.append(time.perf_counter() - begin)
        return statistics.median(times[1:])

    def product(kind: torch.dtype) -> float:
        left, right = (torch.randn(size, size, device=device).to(kind) for _ in range(2))
        return 2 * size**3 / seconds(lambda: torch.mm(left, right))

    def product_of_int8() -> float:
        left, right = (torch.randint(-127, 128, (size, size), dtype=torch.int8) for _ in range(2))
        return 2 * size**3 / seconds(lambda: torch._int_mm(left, right.mT))  # as `Int8Weight.product` has them lie

    one, other = (torch.zeros(length, device=device) for _ in range(2))
    fast = fast_bfloat16(torch.device(device))
    return Rates(
        product(torch.float32),
        product(torch.bfloat16) if fast else None,
        2 * 4 * length / seconds(lambda: other.copy_(one)),
        product_of_int8() if device == "cpu" and fast_int8() else None,
    )


# --- recurrent networks for translation --------------------------------------------------------------------------


@dataclass(frozen=True)
class Pairs:
    """Some pairs of sentences, `</s>` counted."""

    source: int  # positions
    target: int
    looks: int  # sum over the pairs of source positions x target positions


def recurrent_operations(config: LuongConfig | BahdanauConfig, vocabulary: int, pairs: Pairs) -> int:
    """Of the forward pass of a network with one decoder layer and additive scores.

    A source position: gates of both directions over its word (D) and state (E) in each layer, and the key (A). A target
    position: gates over word, state and what is fed or seen, the query, the layer before the output, the output. Each
    pair of positions: score (A) and weighted sum.
    """
    source = target = 0
    D, E, H, A, R = config.embedding, config.encoder, config.hidden, config.attention, config.readout
    M, gates = 2 * E, GATES[config.cell]
    below = D
    for _ in range(config.encoder_layers):
        source += 2 * gates * E * (below + E)
        below = M
    source += M * A
    if isinstance(config, LuongConfig):
        source += M * R  # what attention sums is projected once a source
        target = gates * H * (D + (R if config.input_feeding else 0) + H) + H * A + H * R
        summed = R
    else:
        target = gates * H * (D + M + H) + H * A + 2 * R * (H + D + M)
        summed = M
    target += R * vocabulary
    return 2 * (source * pairs.source + target * pairs.target + (A + summed) * pairs.looks)


def training_step(operations: float, parameters: int, precision: str = "float32") -> Work:
    """Of a step: three forward passes' operations, and every parameter through forward, backward and AdamW."""
    return Work(TRAINING * operations, STEP_BYTES * parameters, precision)


def searching(operations: float, decoder_parameters: int, steps: int, precision: str = "float32") -> Work:
    """Of a search: the operations of all hypotheses, and the weights of the decoder read once a step of a batch."""
    return Work(operations, decoder_parameters * steps * WEIGHT_BYTES[precision], precision)


# --- Transformers ------------------------------------------------------------------------------------------------


def transformer_nmt_operations(config: TransformerNMTConfig, vocabulary: int, pairs: Pairs, rows: Pairs) -> int:
    """Of one pass over sources (`pairs`) and targets (`rows`, all hypotheses counted).

    A source position: 4 D² and 2 D F in each encoder layer, keys and values (2 D²) in each of the decoder. A target
    position: 6 D² (self-attention, query and output of the look) and 2 D F in each layer, D V at the end. Each pair of
    source positions and each pair looked at: 2 D in each layer. Attention among target positions is left out.
    """
    D, F = config.size, config.feedforward_size or 4 * config.size
    source = config.encoder_layers * (4 * D * D + 2 * D * F) + config.decoder_layers * 2 * D * D
    target = config.decoder_layers * (6 * D * D + 2 * D * F) + D * vocabulary
    looks = config.encoder_layers * 2 * D * pairs.looks + config.decoder_layers * 2 * D * rows.looks
    return 2 * (source * pairs.source + target * rows.target + looks)


def transformer_lm_operations(
    size: int, layers: int, vocabulary: int, rows: int, length: int, feedforward_size: int | None = None
) -> int:
    """Of the forward pass over rows of one length: 4 D² + 2 D F a layer and D V a position, attention to half a row."""
    F = feedforward_size or 4 * size
    position = layers * (4 * size * size + 2 * size * F) + size * vocabulary
    return 2 * rows * length * (position + layers * 2 * size * (length + 1) // 2)


def generating(
    size: int, layers: int, vocabulary: int, weights: int, rows: int, length: int, precision: str = "float32"
) -> Work:
    """Of rows written side by side, token by token: at each step the weights are read once, and the keys and values
    (2 D a layer) of every token of a row so far.
    """
    operations = transformer_lm_operations(size, layers, vocabulary, rows, length)
    cached = rows * layers * 2 * size * length * (length + 1) // 2
    return Work(operations, WEIGHT_BYTES[precision] * (weights * length + cached), precision)


# --- language models ---------------------------------------------------------------------------------------------


def lstm_lm_operations(size: int, layers: int, vocabulary: int, positions: int) -> int:
    """Of the forward pass: 4 H (H + H) a layer and H V a position."""
    return 2 * positions * (layers * 4 * size * 2 * size + size * vocabulary)


def additive_attention(batch: int, steps: int, positions: int, size: int) -> Work:
    """Forward and backward: query products (B T H²), scores and sums (2 B T S H), three times; each input and each
    gradient of it once, and the contexts with theirs. The tanh, made twice at each of B T S H places, is not counted.
    """
    products = batch * steps * size * size + 2 * batch * steps * positions * size
    numbers = 2 * (2 * batch * steps * size + 2 * batch * positions * size + size * size)
    return Work(2 * TRAINING * products, 4 * numbers)
