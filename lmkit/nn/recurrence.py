"""Recurrent layers: tanh RNN, LSTM and GRU, in whole chunks over cuDNN or oneDNN, and step by step.

Gates stand in torch's order (LSTM: i, f, g, o; GRU: r, z, n) and parameters have the names of `torch.nn.LSTM`,
whose `state_dict` loads. Shapes: B rows, T steps, H units, G gates, D directions (1 or 2).
"""

import math
import warnings
from typing import Any, Literal, NamedTuple, TypeAlias, get_args

import torch
from torch import Generator, Tensor, nn
from torch.nn import functional as F
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence, pad_packed_sequence

from lmkit.errors import LmkitError
from lmkit.kernels.choice import kernels_take
from lmkit.nn.dropout import dropout_mask, probability
from lmkit.nn.inference import linear

Kind = Literal["rnn", "gru", "lstm"]
GATES: dict[Kind, int] = {"rnn": 1, "gru": 3, "lstm": 4}
_KERNEL_ROW = 8192  # units at most that a kernel works on at once


class LayerState(NamedTuple):
    """What one layer (in one direction) remembers: `hidden` (B, H) and, of an LSTM, `cell` (B, H)."""

    hidden: Tensor
    cell: Tensor | None = None


RecurrentState: TypeAlias = list[LayerState]  # layer by layer, in each the forward direction first


class Weights(NamedTuple):
    """The parameters of one layer in one direction; the gains and `cell_bias` are those of layer normalisation."""

    input: Tensor  # (G * H, input size)
    hidden: Tensor  # (G * H, H)
    input_bias: Tensor  # (G * H,)
    hidden_bias: Tensor  # (G * H,)
    input_gain: Tensor | None = None  # (G * H,)
    hidden_gain: Tensor | None = None  # (G * H,)
    cell_gain: Tensor | None = None  # (H,), of an LSTM
    cell_bias: Tensor | None = None  # (H,), of an LSTM


class Draw(NamedTuple):
    """All that is random in a run: the weights after weight drop, and for each layer but the last a mask (B, H)."""

    weights: list[Weights]
    masks: list[Tensor | None]


def detach(state: RecurrentState) -> RecurrentState:
    """The same values, cut from the graph: truncated back-propagation carries this from chunk to chunk."""
    return [LayerState(hidden.detach(), None if cell is None else cell.detach()) for hidden, cell in state]


def at_lengths(states: Tensor, first: Tensor, lengths: Tensor | None) -> Tensor:
    """The last of states (B, T, H), or that after lengths (B,) steps: `first` (B, H) after none."""
    if lengths is None:
        return states[:, -1]
    every = torch.cat((first[:, None], states), 1)
    return every.take_along_dim(lengths.to(states.device)[:, None, None], 1)[:, 0]


def project(x: Tensor, weight: Tensor, bias: Tensor, gain: Tensor | None) -> Tensor:
    """W x + b, or LN(W x; gain, b) over all gates at once (Ba et al. 2016, eq. 20): (..., I) -> (..., G * H)."""
    if gain is None:
        return linear(x, weight, bias)
    return F.layer_norm(linear(x, weight), gain.shape, gain, bias)


def cell(kind: Kind, from_input: Tensor, state: LayerState, weights: Weights) -> LayerState:
    """One step, from the projected input (B, G * H) and the state before it to the state after it.

    With a = W x + b and u = U h + b', a part for each gate:

        rnn   h' = tanh(a + u)
        gru   h' = (1 - z) n + z h,  r, z = sigmoid(a + u),  n = tanh(a + r u)
        lstm  c' = f c + i g,  h' = o tanh(c'),  i, f, o = sigmoid(a + u),  g = tanh(a + u)

    Layer normalisation is of a, of u and of the c' inside h' (Ba et al. 2016, supplement), in the RNN too.
    """
    if kind != "rnn" and weights.hidden_gain is not None and _kernel_takes(from_input, state, weights):
        return _normalised_by_kernel(from_input, state, weights)
    from_hidden = project(state.hidden, weights.hidden, weights.hidden_bias, weights.hidden_gain)
    if kind == "rnn":
        return LayerState(torch.tanh(from_input + from_hidden))
    if kind == "gru":
        input_r, input_z, input_n = from_input.chunk(3, -1)
        hidden_r, hidden_z, hidden_n = from_hidden.chunk(3, -1)
        r, z = torch.sigmoid(input_r + hidden_r), torch.sigmoid(input_z + hidden_z)
        n = torch.tanh(input_n + r * hidden_n)
        return LayerState(n + z * (state.hidden - n))
    assert state.cell is not None
    i, f, g, o = (from_input + from_hidden).chunk(4, -1)  # (B, H) each
    c = torch.sigmoid(f) * state.cell + torch.sigmoid(i) * torch.tanh(g)
    shown = c if weights.cell_gain is None else F.layer_norm(c, c.shape[-1:], weights.cell_gain, weights.cell_bias)
    return LayerState(torch.sigmoid(o) * torch.tanh(shown), c)


def _kernel_takes(from_input: Tensor, state: LayerState, weights: Weights) -> bool:
    H = state.hidden.shape[1]
    unfit = f"a row of a normalised cell is {H:,} units, above {_KERNEL_ROW:,}" if H > _KERNEL_ROW else ""
    return kernels_take(from_input, *state, *weights[1:], unless=unfit)


def _normalised_by_kernel(from_input: Tensor, state: LayerState, weights: Weights) -> LayerState:
    """`cell` of a normalised GRU or LSTM: all that follows its product in one launch."""
    from lmkit.kernels.cells import normalised_gru, normalised_lstm

    from_hidden, gain, bias = linear(state.hidden, weights.hidden), weights.hidden_gain, weights.hidden_bias
    assert gain is not None
    if state.cell is None:
        return LayerState(normalised_gru(from_input, from_hidden, state.hidden, gain, bias))
    assert weights.cell_gain is not None and weights.cell_bias is not None  # noqa: PT018
    norms = gain, bias, weights.cell_gain, weights.cell_bias
    return LayerState(*normalised_lstm(from_input, from_hidden, state.cell, *norms))


def run_cells(
    kind: Kind, x: Tensor, lengths: Tensor | None, state: LayerState, weights: Weights, backward: bool = False
) -> tuple[Tensor, LayerState]:
    """A chunk in one direction, cell by cell: x (B, T, I) -> (B, T, H). For the variants that no library fuses."""
    from_input = project(x, weights.input, weights.input_bias, weights.input_gain).unbind(1)  # (B, G * H) each
    outputs = [x.new_empty(0)] * len(from_input)
    for t in reversed(range(len(from_input))) if backward else range(len(from_input)):
        new = cell(kind, from_input[t], state, weights)
        outputs[t] = new.hidden
        if lengths is not None:
            real = (t < lengths)[:, None]
            outputs[t] = torch.where(real, new.hidden, 0)
            kept = None if new.cell is None else torch.where(real, new.cell, state.cell)  # type: ignore[arg-type]
            new = LayerState(torch.where(real, new.hidden, state.hidden), kept)
        state = new
    return torch.stack(outputs, 1), state


def in_one_block(weights: list[Tensor]) -> list[Tensor]:
    """The same, one behind the other as cuDNN wants them, which else gathers loose ones one by one.

    Masked weights are always loose. weights: matrices of input and state and their biases, layer by layer; in the block
    the matrices of all layers come first.
    """
    order = [i for i in range(len(weights)) if i % 4 < 2] + [i for i in range(len(weights)) if i % 4 > 1]
    parts = torch.split(torch.cat([weights[i].flatten() for i in order]), [weights[i].numel() for i in order])
    placed = dict(zip(order, parts, strict=True))
    return [placed[i].view(weight.shape) for i, weight in enumerate(weights)]


def run_fused(
    kind: Kind, x: Tensor, lengths: Tensor | None, state: RecurrentState, weights: list[Weights], directions: int = 1
) -> tuple[Tensor, RecurrentState]:
    """A chunk through layers of one size by cuDNN, oneDNN or ATen: x (B, T, I) -> (B, T, D * H); lengths on the CPU."""
    function: Any = {"rnn": torch.rnn_tanh, "gru": torch.gru, "lstm": torch.lstm}[kind]
    flat = [tensor for layer in weights for tensor in layer[:4]]
    if x.is_cuda:
        flat = in_one_block(flat)
    # cuDNN differentiates only what ran as "training"; dropout is not its business here
    settings = (True, len(weights) // directions, 0.0, torch.is_grad_enabled(), directions == 2)

    def run(start: list[Tensor], *data: Tensor, batch_first: tuple[bool, ...] = ()) -> tuple[Tensor, list[Tensor]]:
        with warnings.catch_warnings():  # should cuDNN want another order, it copies them once more
            warnings.filterwarnings("ignore", ".*not part of single contiguous chunk of memory")
            output, *end = function(*data, start if kind == "lstm" else start[0], flat, *settings, *batch_first)
        return output, end

    parts = 2 if kind == "lstm" else 1  # each (layers * D, B, H)
    start = [torch.stack(part) for part in zip(*(layer[:parts] for layer in state), strict=True)]
    if lengths is None:
        output, end = run(start, x, batch_first=(True,))
    else:
        empty = (lengths == 0).to(x.device)[:, None, None]  # packing refuses these: run one step, then forget it
        packed: Any = pack_padded_sequence(
            x.masked_fill(empty, 0), lengths.clamp(min=1), batch_first=True, enforce_sorted=False
        )
        start_sorted = [part.index_select(1, packed.sorted_indices) for part in start]
        data, end = run(start_sorted, packed.data, packed.batch_sizes)
        output, _ = pad_packed_sequence(PackedSequence(data, *packed[1:]), batch_first=True, total_length=x.shape[1])
        output = output.masked_fill(empty, 0)
        end = [part.index_select(1, packed.unsorted_indices) for part in end]
        end = [torch.where(empty[:, 0], old, new) for old, new in zip(start, end, strict=True)]
    return output, [LayerState(*layer) for layer in zip(*(part.unbind(0) for part in end), strict=True)]


class Recurrence(nn.Module):
    """A stack of recurrent layers of one kind, batch first.

    `output_size` is the size of the last layer where it differs (AWD-LSTM ties it to the embeddings). `dropout` is
    locked, between layers; `weight_drop` is DropConnect on the hidden-to-hidden matrices, one mask a chunk (Merity et
    al. 2018); both act in training only. `normalised` layers run cell by cell. `orthogonal` starts the
    hidden-to-hidden matrix of each gate so, `forget_bias` sets the sum of an LSTM's two forget biases (Jozefowicz et
    al. 2015: 1); else parameters start uniform in ±1/sqrt(H), as in torch.
    """

    def __init__(
        self,
        kind: Kind,
        input_size: int,
        hidden_size: int,
        layers: int = 1,
        output_size: int | None = None,
        bidirectional: bool = False,
        dropout: float = 0.0,
        weight_drop: float = 0.0,
        normalised: bool = False,
        orthogonal: bool = False,
        forget_bias: float | None = None,
    ) -> None:
        super().__init__()
        if kind not in get_args(Kind):
            raise LmkitError(f"no recurrent layer is called {kind!r}: use rnn, gru or lstm")
        if min(input_size, hidden_size, layers, output_size or 1) < 1:
            raise LmkitError("a recurrent layer needs sizes and a number of layers of at least 1")
        if forget_bias is not None and kind != "lstm":
            raise LmkitError(f"a {kind} has no forget gate: leave forget_bias out")
        self.kind: Kind = kind
        self.sizes = [hidden_size] * (layers - 1) + [output_size or hidden_size]
        self.directions = 2 if bidirectional else 1
        self.output_size = self.sizes[-1] * self.directions
        self.dropout = probability("dropout", dropout)
        self.weight_drop = probability("weight_drop", weight_drop)
        self.normalised = normalised
        self.places = [f"l{i}{way}" for i in range(layers) for way in ("", "_reverse")[: self.directions]]
        inputs = [input_size] + [size * self.directions for size in self.sizes[:-1]]
        for i, place in enumerate(self.places):
            self._add_layer(place, inputs[i // self.directions], self.sizes[i // self.directions])
        self.reset_parameters(orthogonal, forget_bias)

    def _add_layer(self, place: str, input_size: int, size: int) -> None:
        rows = GATES[self.kind] * size
        shapes: dict[str, tuple[int, ...]] = {
            "weight_ih": (rows, input_size),
            "weight_hh": (rows, size),
            "bias_ih": (rows,),
            "bias_hh": (rows,),
        }
        if self.normalised:
            shapes |= {"gain_ih": (rows,), "gain_hh": (rows,)}
            shapes |= {"gain_cell": (size,), "bias_cell": (size,)} if self.kind == "lstm" else {}
        for name, shape in shapes.items():
            self.register_parameter(f"{name}_{place}", nn.Parameter(torch.empty(shape)))

    @torch.no_grad()
    def reset_parameters(self, orthogonal: bool = False, forget_bias: float | None = None) -> None:
        """Start anew, as the class says; gains start at 1, the bias of a normalised cell at 0."""
        for weights in self._parameters_of_layers():
            size = weights.hidden.shape[1]
            for tensor in weights[:4]:
                nn.init.uniform_(tensor, -1 / math.sqrt(size), 1 / math.sqrt(size))
            if orthogonal:
                for gate in weights.hidden.chunk(GATES[self.kind]):
                    nn.init.orthogonal_(gate)
            if forget_bias is not None:
                weights.input_bias[size : 2 * size] = forget_bias
                weights.hidden_bias[size : 2 * size] = 0
            for gain in (weights.input_gain, weights.hidden_gain, weights.cell_gain):
                if gain is not None:
                    nn.init.ones_(gain)
            if weights.cell_bias is not None:
                nn.init.zeros_(weights.cell_bias)

    def _parameters_of_layers(self) -> list[Weights]:
        names = ["weight_ih", "weight_hh", "bias_ih", "bias_hh", "gain_ih", "gain_hh", "gain_cell", "bias_cell"]
        return [Weights(*(self._parameters.get(f"{n}_{place}") for n in names)) for place in self.places]  # type: ignore[arg-type]

    def start(self, batch_size: int) -> RecurrentState:
        """The state before anything was read: zeros."""
        zeros = [w.hidden.new_zeros(batch_size, w.hidden.shape[1]) for w in self._parameters_of_layers()]
        return [LayerState(h, torch.zeros_like(h) if self.kind == "lstm" else None) for h in zeros]

    def draw(self, batch_size: int, generator: Generator | None = None) -> Draw:
        """Weights and masks for one run; steps that make up one run share a draw. In evaluation nothing is dropped."""
        weights = self._parameters_of_layers()
        masks: list[Tensor | None] = [None] * (len(self.sizes) - 1)
        if self.training and self.weight_drop > 0:
            kept = [dropout_mask(w.hidden, tuple(w.hidden.shape), self.weight_drop, generator) for w in weights]
            weights = [w._replace(hidden=w.hidden * mask) for w, mask in zip(weights, kept, strict=True)]
        if self.training and self.dropout > 0:
            shapes = [(batch_size, size * self.directions) for size in self.sizes[:-1]]
            masks = [dropout_mask(weights[0].hidden, shape, self.dropout, generator) for shape in shapes]
        return Draw(weights, masks)

    def forward(
        self, x: Tensor, lengths: Tensor | None = None, state: RecurrentState | None = None, draw: Draw | None = None
    ) -> tuple[Tensor, RecurrentState]:
        """x (B, T, input size) -> outputs (B, T, output size) of the last layer, and the state to go on from.

        With `lengths` (B,), best on the CPU, outputs after a row's end are 0 and its state is the one at its end (a
        row of length 0 keeps its state). The state carries gradients: see `detach`. Without `draw`, one is made.
        """
        B, T, _ = x.shape
        if lengths is not None:
            lengths = _checked(lengths, B, T)
        state = self.start(B) if state is None else state
        weights, masks = self.draw(B) if draw is None else draw
        whole = not self.normalised and len(set(self.sizes)) == 1 and all(mask is None for mask in masks)
        step = len(weights) if whole else self.directions
        new: RecurrentState = []
        for i in range(0, len(weights), step):
            x, after = self._run(x, lengths, state[i : i + step], weights[i : i + step])
            new += after
            if i + step < len(weights) and (mask := masks[i // step]) is not None:
                x = x * mask[:, None, :]
        return x, new

    def _run(
        self, x: Tensor, lengths: Tensor | None, state: RecurrentState, weights: list[Weights]
    ) -> tuple[Tensor, RecurrentState]:
        if not self.normalised:
            return run_fused(self.kind, x, lengths, state, weights, self.directions)
        if lengths is not None:
            lengths = lengths.to(x.device)
        ways = [
            run_cells(self.kind, x, lengths, s, w, i == 1) for i, (s, w) in enumerate(zip(state, weights, strict=True))
        ]
        return torch.cat([output for output, _ in ways], -1), [after for _, after in ways]

    def step(self, x: Tensor, state: RecurrentState, draw: Draw | None = None) -> tuple[Tensor, RecurrentState]:
        """A chunk of one: x (B, input size) -> output (B, output size) and the next state, by `cell`."""
        if self.directions == 2:
            raise ValueError("a bidirectional recurrence reads whole sequences: it has no single step")
        weights, masks = self.draw(x.shape[0]) if draw is None else draw
        new: RecurrentState = []
        for before, layer, mask in zip(state, weights, [*masks, None], strict=True):
            from_input = project(x, layer.input, layer.input_bias, layer.input_gain)
            new.append(cell(self.kind, from_input, before, layer))
            x = new[-1].hidden if mask is None else new[-1].hidden * mask
        return x, new


def _checked(lengths: Tensor, B: int, T: int) -> Tensor | None:
    """Lengths on the CPU, or None where no row is padded."""
    lengths = lengths.cpu()
    if lengths.shape != (B,) or lengths.min() < 0 or lengths.max() > T:
        raise ValueError(f"lengths must be {B} numbers from 0 to {T}, they are {lengths.tolist()}")
    return None if bool((lengths == T).all()) else lengths
