"""Several models in one search: ensembles of models of one kind, and a translation model with a language model.

They are steppers (`search.py`) over steppers, whose state is the tuple of the members' states. `mixture.py` mixes
language models of one text into a model that is saved and has a perplexity; what is here lives for one search, knows
nothing of what the members are, and with them of sources. An ensemble of equal weights by probabilities is what a
linear mixture is; a fusion, and an ensemble by log-probabilities, are not renormalised, as a search only compares.

All members need one vocabulary; here only its size can be checked. B rows, V tokens.
"""

import math
from collections.abc import Sequence
from typing import Literal

import torch
from torch import Tensor

from lmkit.errors import LmkitError
from lmkit.nn.state import State
from lmkit.search import Covering, Stepper, kept, scored_step


class Ensemble:
    """Models of one task, such as several trainings of a translation model.

        linear        log sum_i weight_i p_i
        log-linear    sum_i weight_i log p_i

    weights: equal if none are given; they are scaled to sum to one. Raises LmkitError for weights that do not fit.
    """

    def __init__(
        self,
        members: Sequence[Stepper],
        weights: Sequence[float] | None = None,
        *,
        method: Literal["linear", "log-linear"] = "linear",
    ) -> None:
        given = [1.0] * len(members) if weights is None else list(weights)
        if len(given) != len(members) or not given or not all(0 < weight < math.inf for weight in given):
            raise LmkitError(f"weights {given} of {len(members)} models: give a number above 0 for each")
        self.members = list(members)
        self.weights = [weight / sum(given) for weight in given]
        self.method = method

    def step(self, tokens: Tensor, state: State) -> tuple[Tensor, State]:
        """See `Stepper.step`."""
        steps = [member.step(tokens, own) for member, own in zip(self.members, state, strict=True)]
        _check_sizes([log_probs for log_probs, _ in steps])
        result = self._weighted(steps[0][0], self.weights[0])
        for (log_probs, _), weight in zip(steps[1:], self.weights[1:], strict=True):
            part = self._weighted(log_probs, weight)
            result = torch.logaddexp(result, part) if self.method == "linear" else result + part
        return result, tuple(own for _, own in steps)

    def keep(self, sentences: Tensor) -> "Ensemble":
        """See `Bound.keep`."""
        return Ensemble([kept(member, sentences) for member in self.members], self.weights, method=self.method)

    def coverage(self, state: State) -> Tensor | None:
        """See `Covering.coverage`: the weighted mean of the members', all of which must have it."""
        each = [_coverage(member, own) for member, own in zip(self.members, state, strict=True)]
        parts = [weight * part for weight, part in zip(self.weights, each, strict=True) if part is not None]
        return torch.stack(parts).sum(dim=0) if len(parts) == len(each) else None

    def _weighted(self, log_probs: Tensor, weight: float) -> Tensor:
        return log_probs + math.log(weight) if self.method == "linear" else log_probs * weight


class Fusion:
    """Shallow fusion: a search by log p + weight * log p_lm (Gulcehre et al. 2015).

    The log-probabilities of what is found are the model's own; its scores are the sums that it was searched by. The
    language model reads the same tokens, in its own state. Raises LmkitError for a weight below 0.
    """

    def __init__(self, model: Stepper, language_model: Stepper, weight: float) -> None:
        if not 0 <= weight < math.inf:
            raise LmkitError(f"weight {weight} of the language model: it must be at least 0 and finite")
        self.model = model
        self.language_model = language_model
        self.weight = weight

    def step(self, tokens: Tensor, state: State) -> tuple[Tensor, State]:
        """The model's own log-probabilities; a search goes by `scored_step`."""
        _, log_probs, state = self.scored_step(tokens, state)
        return log_probs, state

    def scored_step(self, tokens: Tensor, state: State) -> tuple[Tensor, Tensor, State]:
        """See `Scored.scored_step`."""
        scores, log_probs, own = scored_step(self.model, tokens, state[0])
        others, other = self.language_model.step(tokens, state[1])
        _check_sizes([log_probs, others])
        if self.weight:  # 0 times the -inf of what is impossible would be no number
            scores = torch.add(scores, others, alpha=self.weight)
        return scores, log_probs, (own, other)

    def keep(self, sentences: Tensor) -> "Fusion":
        """See `Bound.keep`."""
        return Fusion(kept(self.model, sentences), kept(self.language_model, sentences), self.weight)

    def coverage(self, state: State) -> Tensor | None:
        """See `Covering.coverage`: the model's."""
        return _coverage(self.model, state[0])


def _coverage(stepper: Stepper, state: State) -> Tensor | None:
    return stepper.coverage(state) if isinstance(stepper, Covering) else None


def _check_sizes(log_probs: Sequence[Tensor]) -> None:
    sizes = {part.shape[1] for part in log_probs}
    if len(sizes) > 1:
        raise LmkitError(f"models over {', '.join(map(str, sorted(sizes)))} tokens: they need one vocabulary")
