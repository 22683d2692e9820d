"""What all neural language models share: embedding, trunk, output layer, and all that follows from them.

A family fills `trunk` and `trunk_start`; a text in training is one long chunk for the trunk, a step is a chunk of one,
so generation cannot differ from training. `<s>` and `</s>` are one boundary to a neural model: `<s>` is read as
`</s>`, so a stream of sentences and sentences alone look alike to it.
Letters: B rows, T positions, D features, V vocabulary size.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self

import numpy as np
import torch
from torch import Tensor, nn

from lmkit.checkpoint import load_parameters, parameters_by_part, save_parameters
from lmkit.config import from_dict, to_dict
from lmkit.errors import LmkitError
from lmkit.language_model import STREAM_CHUNK, Context, ContextName, Floats, LanguageModel, Writer, stream
from lmkit.neural.sliding import Sliding
from lmkit.nn.embedding import AdaptiveSoftmax, OutputLayer, padded
from lmkit.nn.graphs import recorded_step
from lmkit.nn.inference import evaluation
from lmkit.nn.normalization import refuse_batch_statistics
from lmkit.nn.state import State, repeat
from lmkit.text.corpus import Corpus
from lmkit.text.tokenizer import Ids
from lmkit.text.vocabulary import BOS, EOS, PAD, Vocabulary
from lmkit.training import Outcome

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from lmkit.neural.batches import TextBatch

WINDOW_TOKENS = 1 << 13  # of windows that are scored at once


class Carried(NamedTuple):
    """Where a text goes on: the state of the trunk, and the token (B,) it has not read yet."""

    trunk: State
    last: Tensor


class Windows(NamedTuple):
    """Some windows of a stream, side by side."""

    tokens: Tensor  # (B, W)
    lengths: Tensor  # (B,)
    last: Tensor  # (B,) the token before each
    new: Tensor  # (B, W) bool, the tokens that no window before holds; row by row they are the stream


def windows(ids: Ids, context: Context) -> Iterator[Windows]:
    """A stream (N,) in windows, as `Context` says; a window reads the token before it."""
    tokens = torch.from_numpy(ids).long()
    begins = torch.arange(0, max(len(ids) - context.window + context.stride, 1), context.stride)
    before = torch.cat((tokens.new_full((1,), BOS), tokens))
    width = min(context.window, len(ids))
    text = nn.functional.pad(tokens, (0, width), value=PAD)
    for part in torch.split(begins, max(1, WINDOW_TOKENS // max(1, width))):
        places = part[:, None] + torch.arange(width)  # (B, W)
        new = places >= torch.where(part > 0, part + context.window - context.stride, 0)[:, None]
        lengths = (len(ids) - part).clamp(max=width)
        yield Windows(text[places], lengths, before[part], new & (places < len(ids)))


class NeuralLM(nn.Module, LanguageModel):
    """Base of the neural language models.

    A subclass has a settings class `Config` and sets `embedding` (ids (B, T) -> (B, T, D)) and `output`. Its
    constructor takes the settings and the size of the vocabulary and ends with `self.check()`.
    """

    Config: type[DataclassInstance]
    contexts: ClassVar[tuple[ContextName, ...]] = ("sentence", "carried", "window")
    sliding: ClassVar[type[Sliding]] = Sliding  # how it writes on beyond a window
    embedding: nn.Module
    output: OutputLayer | AdaptiveSoftmax

    def __init__(self, config: Any, vocabulary_size: int) -> None:
        super().__init__()
        self.config, self._size = config, vocabulary_size

    @classmethod
    def build(cls, config: Any, vocabulary: Vocabulary) -> Self:
        """A new model for a vocabulary."""
        return cls(config, len(vocabulary))

    def check(self) -> None:
        """LmkitError for a part that would let the model see what it predicts."""
        refuse_batch_statistics(self)

    # --- what a family fills -----------------------------------------------------------------------------------------

    @abstractmethod
    def trunk(self, x: Tensor, lengths: Tensor | None = None, state: State = None) -> tuple[Tensor, State]:
        """x (B, T, D), of which lengths (B,) positions of a row are real -> hidden (B, T, D') and the state after them.

        state: where the rows go on from. None begins with nothing, and then the state returned may be None as well,
        where keeping it would cost.
        """

    @abstractmethod
    def trunk_start(self, batch_size: int) -> State:
        """The state of rows before anything was read."""

    @property
    def receptive_field(self) -> int | None:
        """How many tokens before a token it can see at most; None: all of them."""
        return None

    # --- training ----------------------------------------------------------------------------------------------------

    def start_training(self, batch_size: int) -> State:
        """See `Trainable`: the state of a first batch."""
        return self.trunk_start(batch_size)

    def loss(self, batch: TextBatch, state: State) -> Outcome:
        """See `Trainable`: nats of the targets of a batch, and the state that the next batch goes on from."""
        hidden, after = self.trunk(self.embed(batch.inputs), batch.lengths, state)
        return Outcome(self.output.loss(hidden, batch.targets), after)

    def embed(self, tokens: Tensor) -> Tensor:
        """(B, T) int64 -> (B, T, D); `<s>` is read as `</s>`."""
        vectors: Tensor = self.embedding(tokens.masked_fill(tokens == BOS, EOS))
        return vectors

    # --- the contract ------------------------------------------------------------------------------------------------

    @property
    def vocabulary_size(self) -> int:
        """See `LanguageModel.vocabulary_size`."""
        return self._size

    @property
    def device(self) -> str:
        """See `LanguageModel.device`."""
        return str(next(self.parameters()).device)

    def move(self, device: torch.device | str) -> None:
        """See `LanguageModel.move`."""
        self.to(device)

    @property
    def parameter_count(self) -> int:
        """See `LanguageModel.parameter_count`; shared ones count once."""
        return sum(parameter.numel() for parameter in self.parameters())

    @torch.no_grad()
    def start(self, batch_size: int) -> State:
        """See `LanguageModel.start`."""
        return self.trunk_start(batch_size)

    @torch.no_grad()
    def after(self, ids: Sequence[int], rows: int) -> State:
        """See `LanguageModel.after`: read in large pieces, once for all rows."""
        tokens, state = torch.tensor(ids, dtype=torch.int64, device=self.device)[None], self.start(1)
        self._require_ids(tokens)
        for piece in torch.split(tokens, STREAM_CHUNK, 1) if ids else ():
            state = self.extend(piece, state)
        return repeat(state, rows)

    def writer(self, tokens: int | None) -> Writer:
        """See `LanguageModel.writer`: a model that was trained in windows reads no more than a window at a time."""
        window = self.context.window
        return self.sliding(self, window) if window and (tokens is None or tokens > window) else self

    def extend(self, tokens: Tensor, state: State) -> State:
        """The state after tokens (B, T) were fed."""
        return self.trunk(self.embed(tokens), None, state)[1]

    @torch.no_grad()
    def step(self, tokens: Tensor, state: State) -> tuple[Tensor, State]:
        """See `LanguageModel.step`."""
        x = self.embed(tokens[:, None])  # not recorded, as some keep vectors that they made
        made: tuple[Tensor, State] = recorded_step(
            "a step of a language model", self._step, len(x), x, state, owner=self
        )
        return made

    def _step(self, x: Tensor, state: State) -> tuple[Tensor, State]:
        hidden, state = self.trunk(x, None, state)
        return self.output.log_probs(hidden[:, 0]), state

    @torch.no_grad()
    def log_probs(self, tokens: Tensor, lengths: Tensor, state: Carried | None = None) -> tuple[Tensor, Carried]:
        """See `LanguageModel.log_probs`."""
        hidden, after = self.read(tokens, lengths, state)
        return self.output.score(hidden, padded(tokens, lengths)), after

    def read(self, tokens: Tensor, lengths: Tensor, state: Carried | None = None) -> tuple[Tensor, Carried]:
        """The vectors (B, T, D') that tokens (B, T) are predicted from, and where the text goes on; see `log_probs`."""
        self._require_ids(tokens)
        if state is None:
            state = Carried(self.trunk_start(len(tokens)), torch.full_like(tokens[:, 0], BOS))
        text = torch.cat((state.last[:, None], tokens), 1)
        hidden, trunk = self.trunk(self.embed(text[:, :-1]), lengths, state.trunk)
        return hidden, Carried(trunk, text.gather(1, lengths[:, None])[:, 0])  # length 0: still waits for its token

    def _require_ids(self, tokens: Tensor) -> None:
        """On a CPU, where it costs nothing, LmkitError for an id outside the vocabulary."""
        if tokens.device.type == "cpu" and tokens.numel():
            low, high = int(tokens.min()), int(tokens.max())
            if low < 0 or high >= self._size:
                wrong = low if low < 0 else high
                raise LmkitError(f"id {wrong}: the vocabulary of the model has ids 0 to {self._size - 1}")

    # --- texts -------------------------------------------------------------------------------------------------------

    def corpus_log_probs(self, corpus: Corpus) -> Floats:
        """See `LanguageModel.corpus_log_probs`."""
        with evaluation(self):
            return super().corpus_log_probs(corpus)

    def text_log_probs(self, corpus: Corpus, context: Context | None = None) -> Floats:
        """See `LanguageModel.text_log_probs`."""
        context = self.check_context(context)
        with evaluation(self):
            if context.name == "window":
                return self._window_log_probs(stream(corpus), context)
            return super().text_log_probs(corpus, context)

    def _window_log_probs(self, ids: Ids, context: Context) -> Floats:
        result, done = np.empty(len(ids), np.float64), 0
        for batch in windows(ids, context):
            tokens, lengths, chosen = (x.to(self.device) for x in (batch.tokens, batch.lengths, batch.new))
            hidden, _ = self.read(tokens, lengths, Carried(None, batch.last.to(self.device)))
            new = self.output.score(hidden[chosen], tokens[chosen]).double().cpu().numpy()
            result[done : done + len(new)] = new
            done += len(new)
        return result

    # --- the model folder --------------------------------------------------------------------------------------------

    def settings(self) -> dict[str, Any]:
        """See `LanguageModel.settings`."""
        return {"context": str(self.context), **to_dict(self.config)}

    def sizes(self) -> dict[str, Any]:
        """See `LanguageModel.sizes`: parameters by top-level part, shared ones where they come first."""
        parts, seen = parameters_by_part(self), self.receptive_field
        return {
            "parameters": sum(parts.values()),
            "parameters_by_part": parts,
            "receptive_field": "all tokens before" if seen is None else f"{seen} tokens",
        }

    def save(self, folder: Path) -> None:
        """See `LanguageModel.save`."""
        save_parameters(self, folder)

    @classmethod
    def load(cls, folder: Path, settings: dict[str, Any], vocabulary_size: int) -> NeuralLM:
        """See `LanguageModel.load`."""
        given, where = dict(settings), f"{folder}/config.json"
        context = str(given.pop("context", "sentence"))
        config = from_dict(cls.Config, given, where=where)
        model = load_parameters(folder, to_dict(config), lambda shapes: cls._empty(config, vocabulary_size, shapes))
        try:
            model.context = model.check_context(Context.of(context))
        except LmkitError as error:
            raise LmkitError(f"{where}: {error}") from error
        return model

    @classmethod
    def _empty(cls, config: Any, vocabulary_size: int, shapes: dict[str, tuple[int, ...]]) -> NeuralLM:
        """A model to load tensors of these shapes into."""
        return cls(config, vocabulary_size)
