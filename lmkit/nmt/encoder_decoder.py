"""A source encoded, a target decoded: the model of layer three, whatever its parts.

`EncoderDecoder.given(sources)` is a language model over targets, so scoring, search, mixing and evaluation are those of
all language models. Letters: N sentences, S positions of a source, B = N k rows, T target positions, V target ids.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, NoReturn, Self

import torch
from torch import Tensor, nn

from lmkit.checkpoint import load_parameters, parameters_by_part, save_parameters
from lmkit.config import from_dict, to_dict
from lmkit.errors import LmkitError
from lmkit.language_model import LanguageModel
from lmkit.nmt.decoders import Decoder
from lmkit.nmt.encoders import Encoder, Memory
from lmkit.nn.embedding import OutputLayer, padded
from lmkit.nn.graphs import bucket, recorded_step, recorder_for
from lmkit.nn.inference import evaluation
from lmkit.nn.normalization import refuse_batch_statistics
from lmkit.nn.state import State, repeat, select
from lmkit.text.vocabulary import BOS, PAD, Vocabulary
from lmkit.training import Outcome

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from lmkit.nmt.batches import PairBatch


class Sizes(NamedTuple):
    """Of the two vocabularies, special ids included."""

    source: int
    target: int


@dataclass(frozen=True)
class ScheduledSampling:
    """How often training feeds the true token, and not one drawn from the model (Bengio et al. 2015, section 2.4).

    After i batches that is with probability

        linear           max(floor, 1 - i / steps)
        inverse-sigmoid  max(floor, steps / (steps + exp(i / steps)))
    """

    schedule: Literal["none", "linear", "inverse-sigmoid"] = "none"
    steps: float = 1000.0
    floor: float = 0.0

    def __post_init__(self) -> None:
        if not (self.steps >= 1 and 0 <= self.floor <= 1):
            raise ValueError("steps must be at least 1, and floor from 0 to 1")

    def truth(self, batches: Tensor) -> Tensor:
        """The probability of the true token after so many batches, ()."""
        done = batches.float() / self.steps
        kept = 1 - done if self.schedule == "linear" else self.steps / (self.steps + done.exp())
        return kept.clamp(min=self.floor)


class EncoderDecoder(nn.Module):
    """A translation model made of its parts.

    source_embedding, target_embedding: ids (N, S) -> (N, S, D); output: reads what the decoder gives. smoothing: of the
    labels in training (`nn/loss.py`). A kind of model is a subclass with a settings class `Config`, whose constructor
    takes the settings and the sizes of the vocabularies and builds the parts.
    """

    kind: str
    batches: Tensor
    Config: type[DataclassInstance]

    def __init__(
        self,
        source_embedding: nn.Module,
        encoder: Encoder,
        target_embedding: nn.Module,
        decoder: Decoder,
        output: OutputLayer,
        *,
        smoothing: float = 0.0,
        scheduled_sampling: ScheduledSampling | None = None,
    ) -> None:
        super().__init__()
        self.source_embedding, self.encoder = source_embedding, encoder
        self.target_embedding, self.decoder, self.output = target_embedding, decoder, output
        self.smoothing, self.scheduled_sampling = smoothing, scheduled_sampling or ScheduledSampling()
        if self.scheduled_sampling.schedule != "none":
            self.register_buffer("batches", torch.zeros((), dtype=torch.int64))  # trained on
        refuse_batch_statistics(decoder)

    @classmethod
    def build(cls, config: Any, source: Vocabulary, target: Vocabulary) -> Self:
        """A new model for two vocabularies."""
        return cls(config, Sizes(len(source), len(target)))  # type: ignore[arg-type, call-arg]

    # --- training ----------------------------------------------------------------------------------------------------

    def start_training(self, batch_size: int) -> State:
        """See `Trainable`: one batch has nothing to do with the next."""
        return None

    def loss(self, batch: PairBatch, state: State = None) -> Outcome:
        """See `Trainable`: nats of the targets of a batch."""
        bound = self.decoder.bind(self.encode(batch.source, batch.source_lengths))
        inputs = batch.inputs
        if self.training and self.scheduled_sampling.schedule != "none":
            inputs = self._sampled(inputs, bound)
        hidden, _ = self.decoder(self.target_embedding(inputs), bound)
        smoothing = self.smoothing if self.training else 0.0
        return Outcome(self.output.loss(hidden, batch.targets, smoothing=smoothing))

    def _sampled(self, inputs: Tensor, bound: Any) -> Tensor:
        """Inputs (N, T) in which some tokens are the model's own, drawn step by step from what it predicts after those
        before: the decoder without dropout, over the sources as they are bound for the loss, with the encoder's.

        A token has no gradient, so what the targets are predicted from is then made as a whole: a locked dropout mask
        is one for a sequence here too.
        """
        truth = self.scheduled_sampling.truth(self.batches)
        self.batches += 1
        fed = [inputs[:, 0]]
        with evaluation(self):
            state = self.decoder.start(bound)
            for t in range(1, inputs.shape[1]):
                hidden, state = self.decoder(self.target_embedding(fed[-1][:, None]), bound, state)
                probabilities = self.output.log_probs(hidden[:, 0]).exp()
                for never in (BOS, PAD):  # as in a search
                    probabilities[:, never] = 0.0
                own = torch.multinomial(probabilities, 1)[:, 0]
                fed.append(torch.where(torch.rand(len(own), device=own.device) < truth, inputs[:, t], own))
        return torch.stack(fed, 1)

    # --- use ---------------------------------------------------------------------------------------------------------

    def encode(self, source: Tensor, lengths: Tensor) -> Memory:
        """source (N, S) ids that end with `</s>`, lengths (N,) on the CPU."""
        memory: Memory = self.encoder(self.source_embedding(source), lengths)
        return memory

    @torch.no_grad()
    def given(self, source: Tensor, lengths: Tensor) -> Given:
        """The distribution of targets given sources (N, S) of lengths (N,), on the CPU, with `</s>` at their ends."""
        memory, positions = self.encode(source, lengths), source.shape[1]
        if recorder_for(memory.states):  # one recording for sources of similar lengths
            memory = memory.widened(bucket(positions))
        return Given(self, self.decoder.bind(memory), memory.mask, positions)

    def require_attention(self) -> None:
        """LmkitError if nobody can tell where its translations looked."""
        if not self.decoder.attends:
            raise LmkitError(
                f"a {self.kind} model has no attention: leave alignments, pictures of attention and the replacement of "
                "<unk> out"
            )

    @property
    def device(self) -> torch.device:
        """Where it works."""
        return next(self.parameters()).device

    @property
    def parameter_count(self) -> int:
        """How many numbers were learned; shared ones count once."""
        return sum(parameter.numel() for parameter in self.parameters())

    # --- the model folder --------------------------------------------------------------------------------------------

    def settings(self) -> dict[str, Any]:
        """What `load` needs beside the files of `save`, as JSON values."""
        return to_dict(self.config)  # type: ignore[arg-type]

    def sizes(self) -> dict[str, Any]:
        """What `lmkit inspect` tells of it beyond its settings, as JSON values."""
        parts = parameters_by_part(self)
        return {"parameters": sum(parts.values()), "parameters_by_part": parts}

    def save(self, folder: Path) -> None:
        """Writes `model.safetensors` into a model folder."""
        save_parameters(self, folder)

    @classmethod
    def load(cls, folder: Path, settings: dict[str, Any], sizes: Sizes) -> EncoderDecoder:
        """Reads what `save` wrote."""
        config = from_dict(cls.Config, settings, where=f"{folder}/config.json")
        return load_parameters(folder, to_dict(config), lambda shapes: cls._empty(config, sizes, shapes))

    @classmethod
    def _empty(cls, config: Any, sizes: Sizes, shapes: dict[str, tuple[int, ...]]) -> EncoderDecoder:
        """A model to load tensors of these shapes into."""
        return cls(config, sizes)  # type: ignore[arg-type, call-arg]


class Progressed(NamedTuple):
    """Where targets go on: the state of the decoder, and the token (B,) it has not read yet."""

    decoder: State
    last: Tensor


class Given(LanguageModel):
    """A translation model with N sources bound to it. Rows come N k at a time: row n k + j belongs to source n.

    What was made of the sources is kept once a sentence, outside of the states; `keep` leaves sentences behind.
    """

    kind = "translation"

    def __init__(self, model: EncoderDecoder, bound: State, mask: Tensor, positions: int) -> None:
        """mask: (N, S or more), true at real positions of the sources; positions: S."""
        self.model, self.bound, self.mask, self.positions = model, bound, mask, positions
        self.sentences = len(mask)

    @property
    def vocabulary_size(self) -> int:
        """See `LanguageModel.vocabulary_size`."""
        return len(self.model.output.weight)

    @property
    def device(self) -> str:
        """See `LanguageModel.device`."""
        return str(self.model.device)

    def keep(self, sentences: Tensor) -> Given:
        """The same with these sources (M,) alone."""
        return type(self)(self.model, select(self.bound, sentences), self.mask[sentences], self.positions)

    @torch.no_grad()
    def start(self, batch_size: int) -> State:
        """See `LanguageModel.start`; a multiple of N."""
        if batch_size % self.sentences:
            raise LmkitError(f"{batch_size} rows cannot share {self.sentences} sources; ask for a multiple")
        state = self.model.decoder.start(self.bound)
        return state if batch_size == self.sentences else repeat(state, batch_size // self.sentences)

    @torch.no_grad()
    def step(self, tokens: Tensor, state: State) -> tuple[Tensor, State]:
        """See `LanguageModel.step`."""
        made: tuple[Tensor, State] = recorded_step(
            "a step of a decoder", self._step, self.sentences, tokens, state, self.bound, owner=self.model
        )
        return made

    def _step(self, tokens: Tensor, state: State, bound: State) -> tuple[Tensor, State]:
        hidden, state = self.model.decoder(self.model.target_embedding(tokens[:, None]), bound, state)
        return self.model.output.log_probs(hidden[:, 0]), state

    @torch.no_grad()
    def log_probs(self, tokens: Tensor, lengths: Tensor, state: Progressed | None = None) -> tuple[Tensor, Progressed]:
        """See `LanguageModel.log_probs`."""
        if state is None:
            state = Progressed(self.start(len(tokens)), torch.full_like(tokens[:, 0], BOS))
        text = torch.cat((state.last[:, None], tokens), 1)
        hidden, after = self.model.decoder(
            self.model.target_embedding(text[:, :-1]), self.bound, state.decoder, lengths
        )
        last = text.gather(1, lengths[:, None])[:, 0]
        return self.model.output.score(hidden, padded(tokens, lengths)), Progressed(after, last)

    @torch.no_grad()
    def alignment(self, tokens: Tensor) -> Tensor | None:
        """Where each token of targets (N, T) looked: (N, T, S), rows sum to one; None for models without attention."""
        text = torch.cat((torch.full_like(tokens[:, :1], BOS), tokens[:, :-1]), 1)
        looked = self.model.decoder.alignment(self.model.target_embedding(text), self.bound)
        return None if looked is None else looked[..., : self.positions]

    def settings(self) -> NoReturn:
        """A model with its sources bound is not saved."""
        raise LmkitError("a translation model with its sources bound cannot be saved; save the model itself")

    def save(self, folder: Path) -> NoReturn:
        """See `settings`."""
        self.settings()

    @classmethod
    def load(cls, folder: Path, settings: dict[str, Any], vocabulary_size: int) -> NoReturn:
        """See `settings`."""
        raise LmkitError(f"{folder}: a translation model with its sources bound cannot be saved, so none can be loaded")


class Covered(NamedTuple):
    """The state of a decoder, and the attention that each source position got so far (B, S), 1 at padding."""

    decoder: State
    coverage: Tensor | None  # None: the decoder does not tell


class CoveredGiven(Given):
    """`Given` that adds up where its steps looked, for the coverage penalty of a search (`search.Covering`)."""

    @torch.no_grad()
    def start(self, batch_size: int) -> Covered:
        """See `LanguageModel.start`."""
        padding = (~self.mask).float().repeat_interleave(batch_size // self.sentences, 0)
        return Covered(super().start(batch_size), padding)

    @torch.no_grad()
    def step(self, tokens: Tensor, state: Covered) -> tuple[Tensor, Covered]:
        """See `LanguageModel.step`."""
        x = self.model.target_embedding(tokens[:, None])[:, 0]
        looked = self.model.decoder.looking(x, self.bound, state.decoder)
        log_probs, decoder = super().step(tokens, state.decoder)
        told = looked is not None and state.coverage is not None
        return log_probs, Covered(decoder, state.coverage + looked if told else None)  # type: ignore[operator]

    def coverage(self, state: Covered) -> Tensor | None:
        """See `search.Covering`."""
        return state.coverage
