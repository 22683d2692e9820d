"""Language models that learn from the text while they score it: a neural cache, and dynamic evaluation.

Both are wrappers over a trained neural model and made when a text is scored; what is saved is the model itself. Their
figures do not compare with those of models that stand still, and `adaptive` keeps them apart.
Letters: B rows, T positions, D features, V vocabulary size, K slots of a cache, P parameters, N events of a text.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, ClassVar, NamedTuple, Self, TypeAlias

import numpy as np
import torch
from torch import Tensor

from lmkit.errors import LmkitError
from lmkit.language_model import SENTENCE, STREAM_CHUNK, Context, ContextName, Floats, LanguageModel, stream
from lmkit.neural.neural_lm import Carried, NeuralLM, windows
from lmkit.nn.embedding import padded
from lmkit.nn.inference import evaluation
from lmkit.nn.state import State, detached
from lmkit.text.batching import sentence_batches
from lmkit.text.corpus import Corpus
from lmkit.text.vocabulary import BOS

EMPTY = -1  # the word of a slot that holds nothing
BLOCK = 256  # positions that ask the cache at once
THETAS = (0.0, 0.003, 0.01, 0.03, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0, 1.5)
WEIGHTS = (0.0, 0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.13, 0.17, 0.21, 0.25, 0.3, 0.4, 0.5, 0.7)
RATES = {"sgd": (0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0), "rms": (1e-5, 3e-5, 1e-4, 3e-4, 1e-3, 3e-3)}
EPSILON = 2e-5  # of the RMS rule: added to the root of the mean square, as Krause et al. do


class Adaptive(LanguageModel):
    """What the wrappers share: all but the numbers is the model's own."""

    def __init__(self, model: NeuralLM) -> None:
        self.model, self.kind = model, model.kind

    @property
    def adaptive(self) -> bool:
        """See `LanguageModel.adaptive`."""
        return True

    @property
    def parameter_count(self) -> int:
        """See `LanguageModel.parameter_count`."""
        return self.model.parameter_count

    @property
    def device(self) -> str:
        """See `LanguageModel.device`."""
        return self.model.device

    @property
    def longest(self) -> int | None:
        """See `LanguageModel.longest`."""
        return self.model.longest

    def move(self, device: torch.device | str) -> None:
        """See `LanguageModel.move`."""
        self.model.move(device)

    @property
    def vocabulary_size(self) -> int:
        """See `LanguageModel.vocabulary_size`."""
        return self.model.vocabulary_size

    def settings(self) -> dict[str, Any]:
        """See `LanguageModel.settings`: those of the model."""
        return self.model.settings()

    def save(self, folder: Path) -> None:
        """LmkitError: the model is saved, not its wrapper."""
        raise LmkitError(f"{self.form}: is made when a text is scored; save the model without it")

    @classmethod
    def load(cls, folder: Path, settings: dict[str, Any], vocabulary_size: int) -> LanguageModel:
        """LmkitError, as `save`."""
        raise LmkitError(f"{folder}: no model folder holds an adaptive model; load the model and adapt it")


# --- neural cache -----------------------------------------------------------------------------------------------------


class Memory(NamedTuple):
    """The last hidden vectors and the word that followed each, the latest last."""

    keys: Tensor  # (B, K, D)
    words: Tensor  # (B, K), EMPTY where there is none


class CachedText(NamedTuple):
    """Where a text goes on, and what is remembered of it."""

    text: Carried
    memory: Memory


class CachedStep(NamedTuple):
    """Where stepping goes on; `hidden` (B, D) waits for the word that follows it. None before the first step."""

    trunk: State
    hidden: Tensor | None
    memory: Memory | None


class NeuralCache(Adaptive):
    """The continuous cache of Grave, Joulin & Usunier 2017 (equations 2 and 3):

        p(w) = (1 - weight) p_model(w) + weight p_cache(w)
        p_cache(w)  proportional to  the sum over the last `size` words x_{i+1} = w of exp(theta h_t . h_i)

    h_i is the vector that x_{i+1} was predicted from. While the cache is empty, p = p_model. In sentence context each
    sentence begins with an empty cache. In carried context, and in windows, the cache goes on through the text: what a
    model reads may end at its window, the cache does not; a text is written in one window. Raises LmkitError for
    settings that give no probabilities.
    """

    contexts: ClassVar[tuple[ContextName, ...]] = ("sentence", "carried", "window")  # of them those the model has

    def __init__(self, model: NeuralLM, *, size: int = 500, theta: float = 0.3, weight: float = 0.1) -> None:
        super().__init__(model)
        if size < 1 or not 0.0 <= theta < math.inf or not 0.0 <= weight < 1.0:
            raise LmkitError(
                f"cache {size},{theta:g},{weight:g}: the size is at least 1, theta at least 0, the weight in [0, 1)"
            )
        self.size, self.theta, self.weight = size, theta, weight
        self.context = model.context

    @classmethod
    def tuned(
        cls,
        model: NeuralLM,
        heldout: Corpus,
        *,
        size: int = 500,
        context: Context | None = None,
        thetas: Sequence[float] = THETAS,
        weights: Sequence[float] = WEIGHTS,
    ) -> Self:
        """With the theta and weight under which a held-out text is likeliest; the model reads the text once."""
        own, cached = cls(model, size=size)._parts(heldout, context, thetas)
        sums = torch.stack([_mixed(own, cached, weight).sum(-1) for weight in weights], 1)  # of thetas by weights
        best = divmod(int(sums.argmax()), len(weights))
        return cls(model, size=size, theta=thetas[best[0]], weight=weights[best[1]])

    @property
    def form(self) -> str:
        """See `LanguageModel.form`."""
        return f"cache-{self.size}-{self.theta:g}-{self.weight:g}"

    def check_context(self, context: Context | None) -> Context:
        """See `LanguageModel.check_context`: what the model says."""
        return self.model.check_context(context)

    # --- the contract -------------------------------------------------------------------------------------------------

    def start(self, batch_size: int) -> CachedStep:
        """See `LanguageModel.start`."""
        return CachedStep(self.model.start(batch_size), None, None)

    @torch.no_grad()
    def step(self, tokens: Tensor, state: CachedStep) -> tuple[Tensor, CachedStep]:
        """See `LanguageModel.step`."""
        vectors, trunk = self.model.trunk(self.model.embed(tokens[:, None]), None, state.trunk)
        hidden = vectors[:, 0]
        scores = self.model.output.log_probs(hidden)
        if state.hidden is None:
            return scores, CachedStep(trunk, hidden, None)
        memory = state.memory or Memory(vectors[:, :0], tokens[:, None][:, :0])
        memory = _joined(memory, state.hidden[:, None], tokens[:, None])
        memory = Memory(memory.keys[:, -self.size :], memory.words[:, -self.size :])
        attention = (self.theta * (memory.keys @ hidden[..., None])[..., 0]).softmax(-1)  # (B, K)
        cached = torch.zeros_like(scores).scatter_add_(1, memory.words, attention.to(scores.dtype)).log()
        return _mixed(scores, cached, self.weight), CachedStep(trunk, hidden, memory)

    @torch.no_grad()
    def log_probs(self, tokens: Tensor, lengths: Tensor, state: CachedText | None = None) -> tuple[Tensor, CachedText]:
        """See `LanguageModel.log_probs`."""
        hidden, text = self.model.read(tokens, lengths, state.text if state else None)
        scores = self.model.output.score(hidden, padded(tokens, lengths))
        memory = state.memory if state else None
        cached, memory = self._ask(hidden, tokens, lengths, memory, (self.theta,))
        real = torch.arange(tokens.shape[1], device=tokens.device) < lengths[:, None]
        return _mixed(scores, cached[0], self.weight).masked_fill(~real, 0.0), CachedText(text, memory)

    def _ask(
        self, hidden: Tensor, tokens: Tensor, lengths: Tensor, memory: Memory | None, thetas: Sequence[float]
    ) -> tuple[Tensor, Memory]:
        """log p_cache of tokens (B, T) for each theta, (thetas, B, T), not a number where the cache is empty; and the
        memory after them."""
        before = memory or Memory(hidden[:, :0], tokens[:, :0])
        both = _joined(before, hidden, tokens)
        filled, T = before.words.shape[1], tokens.shape[1]
        parts = []
        for begin in range(0, T, BLOCK):
            own = torch.arange(filled + begin, filled + min(begin + BLOCK, T), device=tokens.device)[:, None]  # (Q, 1)
            part = slice(max(0, filled + begin - self.size), filled + min(begin + BLOCK, T))
            slots = torch.arange(part.start, part.stop, device=tokens.device)
            words = both.words[:, None, part]
            seen = (slots < own) & (slots >= own - self.size) & (words != EMPTY)  # (B, Q, slots)
            same = words == tokens[:, begin : begin + BLOCK, None]
            dots = hidden[:, begin : begin + BLOCK] @ both.keys[:, part].mT
            parts.append(torch.stack([_share(theta * dots, seen, same) for theta in thetas]))
        return torch.cat(parts, -1), self._latest(both, filled + lengths)

    def _latest(self, memory: Memory, ends: Tensor) -> Memory:
        """The last `size` slots before `ends` (B,) of each row."""
        count = min(self.size, memory.words.shape[1])
        slots = ends[:, None] - count + torch.arange(count, device=ends.device)  # (B, K)
        kept = slots.clamp(min=0)
        keys = memory.keys.gather(1, kept[..., None].expand(-1, -1, memory.keys.shape[-1]))
        return Memory(keys, memory.words.gather(1, kept).masked_fill(slots < 0, EMPTY))

    # --- texts --------------------------------------------------------------------------------------------------------

    def corpus_log_probs(self, corpus: Corpus) -> Floats:
        """See `LanguageModel.corpus_log_probs`."""
        return self.text_log_probs(corpus, SENTENCE)

    def text_log_probs(self, corpus: Corpus, context: Context | None = None) -> Floats:
        """See `LanguageModel.text_log_probs`."""
        own, cached = self._parts(corpus, context, (self.theta,))
        result: Floats = _mixed(own, cached[0], self.weight).numpy()
        return result

    def _parts(self, corpus: Corpus, context: Context | None, thetas: Sequence[float]) -> tuple[Tensor, Tensor]:
        """log p_model (N,) and log p_cache for each theta (thetas, N) of a text, float64."""
        context = self.check_context(context)
        size = len(corpus.ids) + len(corpus)
        own = torch.empty(size, dtype=torch.float64)
        cached = torch.empty(len(thetas), size, dtype=torch.float64)
        memory = None
        with evaluation(self.model):
            for hidden, tokens, lengths, places in self._read(corpus, context):
                scores = self.model.output.score(hidden, padded(tokens, lengths))
                memory = None if context == SENTENCE else memory
                shares, memory = self._ask(hidden, tokens, lengths, memory, thetas)
                inside = places >= 0
                own[places[inside]] = scores.double().cpu()[inside]
                cached[:, places[inside]] = shares.double().cpu()[:, inside]
        return own, cached

    def _read(self, corpus: Corpus, context: Context) -> Iterator[tuple[Tensor, Tensor, Tensor, Tensor]]:
        """A text as batches of hidden vectors (B, T, D), the tokens (B, T) predicted from them, lengths (B,), and where
        the tokens stand in the text (B, T), on the CPU, -1 beyond lengths. All but sentences are one row."""
        device = self.device
        if context == SENTENCE:
            begins = corpus.offsets[:-1] + np.arange(len(corpus))
            for batch in sentence_batches(corpus):
                tokens, lengths = (torch.from_numpy(side).long() for side in (batch.tokens, batch.lengths))
                column = torch.arange(tokens.shape[1])
                places = (torch.from_numpy(begins[batch.sentences])[:, None] + column).where(
                    column < lengths[:, None], -1
                )
                tokens, lengths = tokens.to(device), lengths.to(device)
                yield self.model.read(tokens, lengths)[0], tokens, lengths, places
            return
        done = 0
        for hidden, tokens in self._read_stream(corpus, context):
            lengths = torch.full_like(tokens[:, 0], tokens.shape[1])
            yield hidden, tokens, lengths, torch.arange(done, done + tokens.shape[1])[None]
            done += tokens.shape[1]

    def _read_stream(self, corpus: Corpus, context: Context) -> Iterator[tuple[Tensor, Tensor]]:
        """Hidden vectors (1, T, D) and tokens (1, T) of a text as one stream."""
        ids, device = stream(corpus), self.device
        if context.name == "window":
            for batch in windows(ids, context):
                state = Carried(None, batch.last.to(device))
                hidden, _ = self.model.read(batch.tokens.to(device), batch.lengths.to(device), state)
                yield hidden[batch.new.to(device)][None], batch.tokens[batch.new][None].to(device)
            return
        after = None
        for part in torch.split(torch.from_numpy(ids).long().to(device), STREAM_CHUNK):
            hidden, after = self.model.read(part[None], part.new_tensor([len(part)]), after)
            yield hidden, part[None]


def _joined(memory: Memory, keys: Tensor, words: Tensor) -> Memory:
    return Memory(torch.cat((memory.keys, keys), 1), torch.cat((memory.words, words), 1))


def _share(scores: Tensor, seen: Tensor, same: Tensor) -> Tensor:
    """Log of the part of softmax(scores) over the slots seen that falls on the same word: (B, Q, slots) -> (B, Q)."""
    scores = scores.masked_fill(~seen, -math.inf)
    return scores.masked_fill(~same, -math.inf).logsumexp(-1) - scores.logsumexp(-1)  # empty: -inf + inf


def _mixed(own: Tensor, cached: Tensor, weight: float) -> Tensor:
    """Log of the mixture; the model alone where `cached` is not a number."""
    if weight == 0.0:
        return own.expand_as(cached)
    both = torch.logaddexp(own + math.log1p(-weight), cached + math.log(weight))
    return torch.where(cached.isnan(), own, both)


# --- dynamic evaluation -----------------------------------------------------------------------------------------------


Gradients: TypeAlias = tuple[Tensor, ...]  # of each weight


class DynamicEvaluation(Adaptive):
    """Dynamic evaluation (Krause et al. 2018): the text is one stream in chunks of `chunk` tokens; each is scored, and
    then the weights w step on it, with g the gradient of its nats per token and w_0 the trained weights:

        sgd    w += decay (w_0 - w) - learning_rate g
        rms    w += decay r (w_0 - w) - learning_rate g / (m + EPSILON),   r = m / mean(m), decay r at most 1

    rms is the rule where `mean_squares` of gradients on training text are given (see `mean_square_gradients`) and m is
    their root. After a text, however it ends, the weights are those before it.

    A model that cannot carry its state (a Transformer) reads windows, and what is new in each is the chunk: its
    context window-128-32 means chunks of 32. Steps and sentences alone are refused: without adaptation they would be
    those of the model itself. Raises LmkitError for a model that reads a text neither way.
    """

    contexts: ClassVar[tuple[ContextName, ...]] = ("carried", "window")  # the first of them that the model has

    def __init__(
        self,
        model: NeuralLM,
        *,
        learning_rate: float,
        decay: float = 0.02,
        chunk: int = 5,
        mean_squares: Mapping[str, Tensor] | None = None,
    ) -> None:
        super().__init__(model)
        self.context = _stream_context(model)
        if not 0.0 <= learning_rate <= 1e38 or not 0.0 <= decay <= 1.0 or chunk < 1:
            raise LmkitError(
                f"dynamic evaluation with rate {learning_rate:g}, decay {decay:g}, chunk {chunk}: the rate is in "
                "[0, 1e38], the decay in [0, 1], the chunk at least 1"
            )
        self.learning_rate, self.decay, self.chunk, self.mean_squares = learning_rate, decay, chunk, mean_squares

    @classmethod
    def tuned(
        cls,
        model: NeuralLM,
        heldout: Corpus,
        *,
        context: Context | None = None,
        decay: float = 0.02,
        chunk: int = 5,
        mean_squares: Mapping[str, Tensor] | None = None,
        rates: Sequence[float] | None = None,
    ) -> Self:
        """With the learning rate under which a held-out text is likeliest: one pass over it for each rate."""
        made = partial(cls, model, decay=decay, chunk=chunk, mean_squares=mean_squares)
        given = rates or RATES["sgd" if mean_squares is None else "rms"]
        sums = [float(made(learning_rate=rate)._adapted_log_probs(heldout, context).sum()) for rate in given]
        return made(
            learning_rate=given[int(np.argmax(np.nan_to_num(sums, nan=-math.inf, neginf=-math.inf)))]
        )  # a rate that diverged is the worst

    @property
    def form(self) -> str:
        """See `LanguageModel.form`."""
        rule = "sgd" if self.mean_squares is None else "rms"
        chunk = f"-{self.chunk}" if self.context.name == "carried" else ""
        return f"dynamic-{rule}-{self.learning_rate:g}-{self.decay:g}{chunk}"

    def check_context(self, context: Context | None) -> Context:
        """See `LanguageModel.check_context`."""
        if context is None:
            return self.context
        if context.name != self.context.name:
            raise LmkitError(f"context {context}: dynamic evaluation of {self.kind} models needs {self.context.name}")
        return context

    def start(self, batch_size: int) -> State:
        """LmkitError: see the class."""
        raise self._refusal()

    def step(self, tokens: Tensor, state: State) -> tuple[Tensor, State]:
        """LmkitError: see the class."""
        raise self._refusal()

    def log_probs(self, tokens: Tensor, lengths: Tensor, state: Any = None) -> tuple[Tensor, Any]:
        """LmkitError: see the class."""
        raise self._refusal()

    def _refusal(self) -> LmkitError:
        return LmkitError("dynamic evaluation scores whole texts; use the model itself for the rest")

    def corpus_log_probs(self, corpus: Corpus) -> Floats:
        """LmkitError: see the class."""
        raise self._refusal()

    def text_log_probs(self, corpus: Corpus, context: Context | None = None) -> Floats:
        """See `LanguageModel.text_log_probs`; LmkitError where the rate is so high that the weights run away."""
        scores = self._adapted_log_probs(corpus, context)
        if not np.isfinite(scores).all():
            raise LmkitError(f"dynamic evaluation with rate {self.learning_rate:g}: the weights ran away; lower it")
        return scores

    def _adapted_log_probs(self, corpus: Corpus, context: Context | None) -> Floats:
        context = self.check_context(context)
        weights = _weights(self.model)
        trained = [weight.detach().clone() for weight in weights.values()]
        step, scores = self._rule(weights, trained), []
        with evaluation(self.model):
            try:
                for log_probs, gradients in _gradients(self.model, corpus, context, self.chunk):
                    scores.append(log_probs)
                    step(gradients)
            finally:
                torch._foreach_copy_(list(weights.values()), trained)
        result: Floats = torch.cat(scores).double().cpu().numpy() if scores else np.zeros(0)
        return result

    def _rule(self, weights: Mapping[str, Tensor], trained: list[Tensor]) -> Callable[[Gradients], None]:
        """What the weights do with the gradients of a chunk."""
        moved = list(weights.values())
        if self.mean_squares is None:

            def sgd(gradients: Gradients) -> None:
                torch._foreach_lerp_(moved, trained, self.decay)
                torch._foreach_add_(moved, gradients, alpha=-self.learning_rate)

            return sgd
        roots = [self.mean_squares[name].to(weight).sqrt() for name, weight in weights.items()]
        mean = sum(float(root.sum()) for root in roots) / sum(root.numel() for root in roots)
        decays = [(root * (self.decay / mean)).clamp(max=1.0) for root in roots]
        rates = [self.learning_rate / (root + EPSILON) for root in roots]

        def rms(gradients: Gradients) -> None:
            torch._foreach_lerp_(moved, trained, decays)
            torch._foreach_addcmul_(moved, gradients, rates, value=-1.0)

        return rms


def mean_square_gradients(
    model: NeuralLM, corpus: Corpus, *, chunk: int = 5, chunks: int | None = 2000
) -> dict[str, Tensor]:
    """The mean squares of the gradients of nats per token over the first chunks of a training text (None: all), by the
    names of the parameters: what the RMS rule scales its steps by."""
    weights = _weights(model)
    squares, count = [torch.zeros_like(weight) for weight in weights.values()], 0
    with evaluation(model):
        for _, gradients in islice(_gradients(model, corpus, _stream_context(model), chunk), chunks):
            torch._foreach_addcmul_(squares, gradients, gradients)
            count += 1
    if not count:
        raise LmkitError("the text to take gradients from is empty; give at least one line")
    return {name: square / count for name, square in zip(weights, squares, strict=True)}


def _weights(model: NeuralLM) -> dict[str, Tensor]:
    return {name: weight for name, weight in model.named_parameters() if weight.requires_grad}


def _stream_context(model: NeuralLM) -> Context:
    """In which dynamic evaluation reads a text."""
    if "carried" in model.contexts:
        return Context("carried")
    if model.context.name != "window":
        raise LmkitError(f"dynamic evaluation of {model.kind} models needs windows; this one reads by {model.context}")
    return model.context


def _gradients(model: NeuralLM, corpus: Corpus, context: Context, chunk: int) -> Iterator[tuple[Tensor, Gradients]]:
    """A text as one stream: the log-probabilities (T,) of each chunk, and the gradients of its nats per token, both at
    the weights as they are when it is asked for."""
    weights = list(_weights(model).values())
    targets = torch.from_numpy(stream(corpus)).long().to(model.device)
    inputs = torch.cat((targets.new_full((1,), BOS), targets))[:-1]
    carried = context.name == "carried"
    state = model.trunk_start(1) if carried else None
    window, stride = (chunk, chunk) if carried else (context.window, context.stride)
    for begin in range(0, max(len(targets) - window + stride, min(len(targets), 1)), stride):
        old = window - stride if begin else 0  # scored in the window before
        read, predicted = inputs[begin : begin + window], targets[begin + old : begin + window]
        with torch.enable_grad():
            hidden, state = model.trunk(model.embed(read[None]), None, detached(state))
            scores = model.output.log_probs(hidden[0, old:]).gather(-1, predicted[:, None])[:, 0]
            gradients = torch.autograd.grad(-scores.mean(), weights, materialize_grads=True)
        yield scores.detach(), gradients
