"""Mixtures of language models, computed word by word: of any kinds, over one vocabulary.

    linear        p(w | h) = sum_i weight_i p_i(w | h)                the weights sum to one
    log-linear    p(w | h) = prod_i p_i(w | h) ^ weight_i / Z(h)      Z(h): the sum over the vocabulary

The weights that suit a text: for linear mixtures by expectation maximisation (Jelinek & Mercer 1980), for log-linear
ones by Newton's method (Heafield et al. 2016). Letters: K members, E events (tokens and `</s>`), V
vocabulary size, B rows, T positions, R histories.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast

import numpy as np
import numpy.typing as npt

from lmkit.errors import LmkitError
from lmkit.evaluation import Measurement
from lmkit.language_model import SENTENCE, Context, Floats, LanguageModel, Writer, next_of
from lmkit.ngram.backoff import BackoffTable
from lmkit.ngram.counts import with_marks
from lmkit.ngram.interpolation import interpolation_weights, log_mixture
from lmkit.ngram.ngram_lm import NGramLM
from lmkit.ngram.renormalise import on_cpu
from lmkit.registry import model_class
from lmkit.text.batching import sentence_batches
from lmkit.text.corpus import Corpus
from lmkit.text.tokenizer import Ids
from lmkit.text.vocabulary import BOS, PAD
from lmkit.text_model import TextModel, shared_tokenizer

if TYPE_CHECKING:
    import torch
    from torch import Tensor

Method = Literal["linear", "log-linear"]
METHODS: tuple[Method, ...] = ("linear", "log-linear")
CELLS = 1 << 21  # next-word probabilities held at once, of all members together: what caches like
TOLERANCE = 1e-6  # nats an event that better weights might still gain


class Mixture(LanguageModel):
    """A language model made of others; members of weight 0 are left out.

    After any history the probabilities sum to one where those of the members do. In a linear mixture each member scores
    a text in its own context, which `context` states as `carried+sentence` where they differ; a log-linear one reads by
    the sentence, since Z(h) needs all members after one history.
    """

    kind = "mixture"

    def __init__(
        self, members: Sequence[LanguageModel], weights: Sequence[float], *, method: Method = "linear"
    ) -> None:
        if method not in METHODS:
            raise LmkitError(f"unknown method {method!r}; known are {', '.join(METHODS)}")
        if len({member.vocabulary_size for member in members}) != 1:
            raise LmkitError("the members of a mixture need one vocabulary; train them with the same tokenizer")
        if method == "linear" and not all(member.normalised for member in members):
            raise LmkitError("a member's scores do not sum to one (stupid-backoff); train it with another smoothing")
        checked = interpolation_weights(weights, len(members), sum_to_one=method == "linear")
        self.members = [member for member, weight in zip(members, checked, strict=True) if weight]
        self.weights: Floats = checked[checked > 0]
        self.method = method
        own = [member.context for member in self.members]
        self.context = Context.of_members(own) if method == "linear" else SENTENCE

    @classmethod
    def of(
        cls, models: Sequence[TextModel], weights: Sequence[float] | None = None, *, method: Method = "linear"
    ) -> TextModel:
        """The mixture of models that share a vocabulary, of equal weights if none are given; see also `tune`."""
        tokenizer = shared_tokenizer(models)
        given = [1 / len(models)] * len(models) if weights is None else weights
        mixture = cls([model.model for model in models], given, method=method)
        return TextModel(mixture, tokenizer, {"mixed_from": [model.name for model in models]})

    @property
    def vocabulary_size(self) -> int:
        """See `LanguageModel.vocabulary_size`."""
        return self.members[0].vocabulary_size

    @property
    def adaptive(self) -> bool:
        """See `LanguageModel.adaptive`: one member that adapts is enough."""
        return any(member.adaptive for member in self.members)

    @property
    def form(self) -> str:
        """See `LanguageModel.form`: those of the members."""
        return "+".join(dict.fromkeys(member.form for member in self.members if member.form))

    @property
    def device(self) -> str:
        """See `LanguageModel.device`: the one that members share; n-gram members take numbers from any."""
        return next((member.device for member in self.members if member.device != "cpu"), "cpu")

    @property
    def longest(self) -> int | None:
        """See `LanguageModel.longest`: what all members have room for."""
        return _longest(self.members)

    def move(self, device: torch.device | str) -> None:
        """See `LanguageModel.move`."""
        for member in self.members:
            member.move(device)

    # --- the contract -------------------------------------------------------------------------------------------------

    def start(self, batch_size: int) -> tuple[Any, ...]:
        """See `LanguageModel.start`."""
        return tuple(member.start(batch_size) for member in self.members)

    def after(self, ids: Sequence[int], rows: int) -> tuple[Any, ...]:
        """See `LanguageModel.after`."""
        return tuple(member.after(ids, rows) for member in self.members)

    def writer(self, tokens: int | None) -> Writer:
        """See `LanguageModel.writer`: those of the members together; a log-linear mixture reads by the sentence."""
        if self.method != "linear":
            return self
        return MixtureWriter(self, [member.writer(tokens) for member in self.members])

    def step(self, tokens: Tensor, state: tuple[Any, ...]) -> tuple[Tensor, tuple[Any, ...]]:
        """See `LanguageModel.step`; float64."""
        return self.step_of(self.members, tokens, state)

    def step_of(
        self, members: Sequence[Writer], tokens: Tensor, state: tuple[Any, ...]
    ) -> tuple[Tensor, tuple[Any, ...]]:
        """`step` with the members themselves, or what writes for each."""
        import torch

        steps = [member.step(tokens, own) for member, own in zip(members, state, strict=True)]
        scores, states = [scores.double() for scores, _ in steps], tuple(own for _, own in steps)
        if self.method == "linear":
            return self._log_sum(scores), states
        product: Any = sum(weight * score for weight, score in zip(self.weights, scores, strict=True))
        impossible = product.isneginf().all(-1, keepdim=True)  # a history after which nothing can come
        return torch.where(impossible, product, product.log_softmax(-1)), states

    def log_probs(self, tokens: Tensor, lengths: Tensor, state: Any = None) -> tuple[Tensor, Any]:
        """See `LanguageModel.log_probs`. A log-linear mixture goes through the text step by step, for Z(h)."""
        import torch

        if self.method == "log-linear":
            return self._log_probs_by_steps(tokens, lengths, state)
        before = state or [None] * len(self.members)
        parts = [member.log_probs(tokens, lengths, own) for member, own in zip(self.members, before, strict=True)]
        inside = torch.arange(tokens.shape[1], device=tokens.device) < lengths[:, None]
        mixed = self._log_sum([scores.double() for scores, _ in parts])
        return mixed.masked_fill(~inside, 0.0), tuple(own for _, own in parts)

    def _log_sum(self, scores: list[Tensor]) -> Tensor:
        import torch

        terms = [score + math.log(weight) for weight, score in zip(self.weights, scores, strict=True)]
        return torch.logsumexp(torch.stack(terms), 0)

    def _log_probs_by_steps(self, tokens: Tensor, lengths: Tensor, state: Any) -> tuple[Tensor, Any]:
        """The state is the text so far (B, L) and its lengths (B,), which is read again to go on from it."""
        import torch

        text, before = (tokens[:, :0], torch.zeros_like(lengths)) if state is None else state
        text = torch.cat([text, torch.full_like(tokens, PAD)], 1)
        rows, columns = (torch.arange(tokens.shape[1], device=tokens.device) < lengths[:, None]).nonzero(as_tuple=True)
        places = before[rows] + columns
        text[rows, places] = tokens[rows, columns]
        after = before + lengths
        whole = torch.zeros(text.shape, dtype=torch.float64, device=tokens.device)
        fed, at = torch.full_like(lengths, BOS), self.start(len(tokens))
        for t in range(int(after.max())):
            scores, at = self.step(fed, at)
            fed = text[:, t]
            whole[:, t] = scores.gather(1, fed[:, None]).squeeze(1)
        scored = torch.zeros(tokens.shape, dtype=torch.float64, device=tokens.device)
        scored[rows, columns] = whole[rows, places]
        return scored, (text, after)

    # --- faster than derived ------------------------------------------------------------------------------------------

    def corpus_log_probs(self, corpus: Corpus) -> Floats:
        """See `LanguageModel.corpus_log_probs`; with n-gram members alone, without torch."""
        if self.method == "linear":
            return self.mix([member.corpus_log_probs(corpus) for member in self.members])
        result = np.empty(len(corpus.ids) + len(corpus), np.float64)
        for batch in next_word_batches(self.members, corpus):
            product = _product(self.weights, batch.scores)
            result[batch.events] = (product - _log_norms(product))[batch.rows, batch.words]
        return result

    def check_context(self, context: Context | None) -> Context:
        """See `LanguageModel.check_context`: its own, or one that all members have."""
        if context is None or context == self.context:
            return self.context
        if self.method == "log-linear":
            raise LmkitError(f"context {context}: a log-linear mixture scores text by sentence")
        for member in self.members:
            member.check_context(context)
        return context

    def text_log_probs(self, corpus: Corpus, context: Context | None = None) -> Floats:
        """See `LanguageModel.text_log_probs`; each member in its own context if none or the mixture's own is given."""
        context = self.check_context(context)
        if self.method == "log-linear":
            return self.corpus_log_probs(corpus)
        given = None if context == self.context else context
        return self.mix([member.text_log_probs(corpus, given) for member in self.members])

    def mix(self, log_probs: Sequence[Floats]) -> Floats:
        """The linear mixture of what the members gave events (K, E)."""
        return log_mixture(log_probs, self.weights)

    def next_log_probs(self, context: Sequence[int]) -> Floats:
        """See `LanguageModel.next_log_probs`; each member takes the context as it does alone."""
        if self.method == "linear":
            return self.mix([member.next_log_probs(context) for member in self.members])
        # by the sentence, so without windows
        whole = [member.writer(1 + len(context)) is member for member in self.members]
        scores = [
            member.next_log_probs(context) if alone else next_of(member, context)
            for member, alone in zip(self.members, whole, strict=True)
        ]
        product = _product(self.weights, scores)
        result: Floats = product - _log_norms(product)
        return result

    # --- the model folder ---------------------------------------------------------------------------------------------

    def settings(self) -> dict[str, Any]:
        """See `LanguageModel.settings`."""
        members = {str(i): {"kind": m.kind, "settings": m.settings()} for i, m in enumerate(self.members)}
        return {"method": self.method, "weights": self.weights.tolist(), "members": members}

    def save(self, folder: Path) -> None:
        """See `LanguageModel.save`: member i goes into `members/i`."""
        for i, member in enumerate(self.members):
            place = folder / "members" / str(i)
            place.mkdir(parents=True)
            member.save(place)

    @classmethod
    def load(cls, folder: Path, settings: dict[str, Any], vocabulary_size: int) -> Mixture:
        """See `LanguageModel.load`."""
        match settings:
            case {"method": str(method), "weights": list(weights), "members": dict(given)} if all(
                isinstance(weight, float | int) for weight in weights
            ):
                members = [
                    _load_member(folder / "members" / str(i), given.get(str(i)), vocabulary_size)
                    for i in range(len(weights))
                ]
                if len(given) == len(members) > 0 and method in METHODS:
                    return cls(members, weights, method=method)
        raise LmkitError(f"{folder}/config.json: not the settings of a mixture; restore the folder or mix again")


class MixtureWriter:
    """What writes for a mixture: see `LanguageModel.writer`."""

    def __init__(self, mixture: Mixture, members: Sequence[Writer]) -> None:
        self.mixture, self.members = mixture, members

    @property
    def device(self) -> str:
        """See `LanguageModel.device`."""
        return self.mixture.device

    @property
    def longest(self) -> int | None:
        """See `LanguageModel.longest`."""
        return _longest(self.members)

    def after(self, ids: Sequence[int], rows: int) -> tuple[Any, ...]:
        """See `LanguageModel.after`."""
        return tuple(member.after(ids, rows) for member in self.members)

    def step(self, tokens: Tensor, state: tuple[Any, ...]) -> tuple[Tensor, tuple[Any, ...]]:
        """See `LanguageModel.step`; float64."""
        return self.mixture.step_of(self.members, tokens, state)


def _longest(members: Sequence[Writer]) -> int | None:
    return min((member.longest for member in members if member.longest is not None), default=None)


def _load_member(folder: Path, given: object, vocabulary_size: int) -> LanguageModel:
    if folder.is_symlink() or folder.parent.is_symlink():
        raise LmkitError(f"{folder}: is a link out of its folder; put the member itself there")
    match given:
        case {"kind": str(kind), "settings": dict(settings)}:
            return model_class(kind).load(folder, settings, vocabulary_size)
    raise LmkitError(f"{folder}: config.json does not say what this member is; restore the folder or mix again")


def _product(weights: Floats, scores: Sequence[Floats] | Floats) -> Floats:
    """log prod_k p_k ^ weight_k of log p_k (K, ...), element by element: the same in any batch."""
    product: Floats = sum((weight * score for weight, score in zip(weights, scores, strict=True)), np.zeros(()))
    return product


def _log_norms(scores: Floats) -> Floats:
    """log of the sums of exp along the last axis, which stays; 0 where all are impossible."""
    top = scores.max(-1, keepdims=True)
    top = np.where(np.isneginf(top), 0, top)
    sums = np.exp(scores - top).sum(-1, keepdims=True)
    norms: Floats = np.log(np.where(sums > 0, sums, 1)) + top
    return norms


# --- whole distributions over a corpus ------------------------------------------------------------------------------


class NextWordBatch(NamedTuple):
    """Some histories of a corpus, what each member expects after them, and the events that came."""

    scores: Floats  # (K, R, V) log-probabilities
    events: npt.NDArray[np.int64]  # (E,) their places among all tokens and `</s>`
    rows: npt.NDArray[np.int64]  # (E,) their histories
    words: Ids  # (E,)


def next_word_batches(members: Sequence[LanguageModel], corpus: Corpus) -> Iterator[NextWordBatch]:
    """All events of a corpus. N-gram models are asked once for each history that they can tell from others."""
    room = max(1, CELLS // (len(members) * members[0].vocabulary_size))
    tables = [on_cpu(member.table) for member in members if isinstance(member, NGramLM)]
    if len(tables) == len(members):
        return _ngram_batches(tables, corpus, room)
    return _stepped_batches(members, corpus, room)


def _ngram_batches(tables: list[BackoffTable], corpus: Corpus, room: int) -> Iterator[NextWordBatch]:
    sequence, depth = with_marks(corpus, tables[0].vocabulary_size)
    here = np.flatnonzero(depth > 0)  # the events; their histories end one position before
    longest = max(table.order for table in tables) - 1
    told = [np.minimum(depth, longest)[here, None], *(_contexts(table, sequence, depth)[here - 1] for table in tables)]
    distinct, rows = np.unique(np.concatenate(told, 1), axis=0, return_inverse=True)
    by_row = np.argsort(rows.ravel(), kind="stable")
    begins = np.searchsorted(rows.ravel()[by_row], np.arange(0, len(distinct) + room, room))
    columns = np.cumsum([1, *(table.order - 1 for table in tables[:-1])])
    for i in range(len(begins) - 1):
        part = distinct[i * room : (i + 1) * room]
        events = by_row[begins[i] : begins[i + 1]]
        contexts = np.split(part, columns, axis=1)[1:]
        scores = [table.next_words(c, part[:, 0]) for table, c in zip(tables, contexts, strict=True)]
        yield NextWordBatch(
            np.stack(scores).astype(np.float64), events, rows.ravel()[events] - i * room, sequence[here[events]]
        )


def _contexts(table: BackoffTable, sequence: Ids, depth: Ids) -> npt.NDArray[np.int64]:
    """What `BackoffTable.advance` gives after each position (positions, order-1)."""
    nodes = sequence.astype(np.int64)
    found = np.empty((len(sequence), table.order - 1), np.int64)
    for n in range(1, table.order):
        found[:, n - 1] = nodes
        before = np.append(-1, nodes[:-1])
        if n < table.order - 1:
            nodes = table.find(np.where(depth < n, -1, before), sequence)
    return found


def _stepped_batches(members: Sequence[LanguageModel], corpus: Corpus, room: int) -> Iterator[NextWordBatch]:
    import torch

    begins = corpus.offsets[:-1] + np.arange(len(corpus))
    for batch in sentence_batches(corpus, max_tokens=16 * room):  # a step holds one position of them
        states = [member.start(len(batch.tokens)) for member in members]
        fed = torch.full((len(batch.tokens),), BOS)
        for t in range(batch.tokens.shape[1]):
            going = np.flatnonzero(batch.lengths > t)
            scores = []
            for k, member in enumerate(members):
                score, states[k] = member.step(fed.to(member.device), states[k])
                scores.append(score.double().cpu().numpy()[going])
            events = begins[batch.sentences[going]] + t
            yield NextWordBatch(np.stack(scores), events, np.arange(len(going)), batch.tokens[going, t])
            fed = torch.from_numpy(batch.tokens[:, t]).long()


# --- figures --------------------------------------------------------------------------------------------------------


def measure_mixture(
    members: Sequence[Measurement], weights: Sequence[float], *, context: Context | None = None
) -> Measurement:
    """The linear mixture of models that were measured on one text in this context, without scoring it again."""
    mixed = Mixture.of([member.model for member in members], weights)
    mixed.name = "mixture"
    model = cast(Mixture, mixed.model)
    log_probs = model.mix([member.log_probs for member, weight in zip(members, weights, strict=True) if weight])
    report = mixed.report(members[0].corpus, log_probs, context)
    return Measurement(mixed, members[0].corpus, log_probs, report, sum(member.seconds for member in members))


# --- weights --------------------------------------------------------------------------------------------------------


def tune(
    models: Sequence[TextModel], text: Corpus, *, method: Method = "linear", context: Context | None = None
) -> Floats:
    """Weights (K,) under which the mixture of models gives a held-out text the highest probability, to `TOLERANCE`.

    context: in which all members of a linear mixture score the text; None: each in its own.
    Raises LmkitError if the vocabularies differ, and for texts that are empty or impossible.
    """
    shared_tokenizer(models)
    if len(text) == 0:
        raise LmkitError("the text to tune on is empty; give at least one line")
    if method == "linear":
        return linear_weights(np.stack([model.model.text_log_probs(text, context) for model in models]))
    log_probs = np.stack([model.model.corpus_log_probs(text) for model in models])
    for model, scores in zip(models, log_probs, strict=True):
        if np.isneginf(scores).any():
            raise LmkitError(f"{model.name}: gives the text to tune on no probability; smooth it, or mix linearly")
    members = [model.model for model in models]
    return log_linear_weights(lambda: next_word_batches(members, text), len(models))


def linear_weights(log_probs: Floats) -> Floats:
    """Weights (K,) of the linear mixture from the members' log-probabilities of events (K, E), by EM.

    A round multiplies each weight by its gain. As the likelihood is concave, no weights are better by more than the
    largest gain less one, in nats an event: this is what has to fall to `TOLERANCE` (or a thousand rounds). Events that
    are impossible for all members say nothing.
    """
    log_probs = log_probs[:, np.isfinite(log_probs).any(0)]
    if log_probs.size == 0:
        raise LmkitError("no model gives the text to tune on any probability; choose another text or smooth the models")
    probs: Floats = np.exp(log_probs - log_probs.max(0))  # of each event relative to the best member
    weights: Floats = np.full(len(probs), 1 / len(probs))
    for _ in range(1000):
        gains = em_gains(probs, weights)
        if gains.max() - 1 <= TOLERANCE:
            break
        weights *= gains
    weights /= weights.sum()
    return weights


def em_gains(probs: Floats, weights: Floats) -> Floats:
    """Mean over events of p_k / p (K,), of probabilities p_k (K, E) and their mixture p."""
    gains: Floats = np.mean(probs / (weights @ probs), axis=1)
    return gains


class _Fit(NamedTuple):
    """Mean log-probability of an event in nats, and its derivatives by the weights."""

    value: float
    gradient: Floats  # (K,)
    hessian: Floats  # (K, K)


def log_linear_weights(batches: Callable[[], Iterator[NextWordBatch]], members: int) -> Floats:
    """Weights (K,), none negative, of the log-linear mixture of the members whose distributions `batches` gives.

    The mean log-probability is concave in the weights: Newton's steps over those that are not held at 0, halved until
    they gain, up to a gain of `TOLERANCE` nats an event (or fifty steps). Every step reads all distributions.
    """
    weights = np.full(members, 1 / members)
    fit = _fit(batches(), weights)
    for _ in range(50):
        direction = _newton_direction(weights, fit)
        slope = float(fit.gradient @ direction)
        if slope < 2 * TOLERANCE:
            break
        falling = direction < 0
        step = min([1.0, *(-weights[falling] / direction[falling])])  # no further than to a weight of 0
        better = _fit(batches(), _moved(weights, step * direction))
        while better.value < fit.value + 1e-4 * step * slope and step > 1e-6:
            step /= 2
            better = _fit(batches(), _moved(weights, step * direction))
        if better.value <= fit.value:
            break
        weights, fit = _moved(weights, step * direction), better
    return weights


def _moved(weights: Floats, change: Floats) -> Floats:
    moved = weights + change
    moved[moved < 1e-9] = 0
    return moved


def _newton_direction(weights: Floats, fit: _Fit) -> Floats:
    """Newton's step for the weights that are positive or would rise; the others stay at 0."""
    free = (weights > 0) | (fit.gradient > 0)
    while True:
        direction: Floats = np.zeros(len(weights))
        if free.any():
            curvature = -fit.hessian[np.ix_(free, free)]  # singular where members agree
            direction[free] = np.linalg.pinv(curvature, rcond=1e-9, hermitian=True) @ fit.gradient[free]
        stuck = free & (weights == 0) & (direction < 0)
        if not stuck.any():
            return direction
        free &= ~stuck


def _fit(batches: Iterator[NextWordBatch], weights: Floats) -> _Fit:
    members, events, value = len(weights), 0, 0.0
    gradient, hessian = np.zeros(members), np.zeros((members, members))
    for batch in batches:
        impossible = np.isneginf(batch.scores).any(0)  # (R, V), `<s>` and `<pad>` among them
        scores = np.where(impossible, 0, batch.scores)
        product = np.where(impossible, -np.inf, _product(weights, scores))
        norms = _log_norms(product)
        counts = np.bincount(batch.rows, minlength=len(norms))
        value += float((product - norms)[batch.rows, batch.words].sum())
        expected = np.exp(product - norms)
        means = np.einsum("rv,krv->kr", expected, scores)  # of each member's log-probabilities under the mixture
        gradient += scores[:, batch.rows, batch.words].sum(1) - means @ counts
        expected *= counts[:, None]
        for k in range(members):
            hessian[k] -= np.tensordot(scores, expected * scores[k], 2) - (means * counts) @ means[k]
        events += len(batch.events)
    return _Fit(value / events, gradient / events, hessian / events)
