"""Linear interpolation of back-off models into one back-off model (`ngram -mix-lm` of SRILM).

The n-grams are those of all members; each gets sum_i lambda_i p_i(w | h), where every p_i backs off as it does alone.
The back-off weights are then computed anew, so a word that no member holds after h gets nearly, not exactly, the
interpolated probability: `lmkit.mixture` keeps the members and is exact.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from lmkit.errors import LmkitError
from lmkit.ngram.arrays import NumpyArrays
from lmkit.ngram.backoff import BackoffLevel, BackoffTable
from lmkit.ngram.ngram_lm import NGramLM, backing_off
from lmkit.ngram.renormalise import Floats, Nodes, Suffixes, renormalise
from lmkit.text_model import TextModel, shared_tokenizer


def interpolate(models: Sequence[TextModel], weights: Sequence[float]) -> TextModel:
    """The back-off models in one, each with its weight.

    Raises LmkitError for models of other kinds, that do not back off or whose vocabularies differ, and for weights that
    are negative or do not sum to one.
    """
    tokenizer = shared_tokenizer(models)
    lambdas = interpolation_weights(weights, len(models))
    table = mix_tables([backing_off(model, exact=True).table for model in models], lambdas)
    model = NGramLM(table, smoothing="interpolated", notes={"weights": lambdas.tolist()})
    return TextModel(model, tokenizer, {"mixed_from": [member.name for member in models]})


def interpolation_weights(weights: Sequence[float], members: int, *, sum_to_one: bool = True) -> Floats:
    """The weights as an array; LmkitError if they are no distribution over the members (or sum to none at all)."""
    if len(weights) != members:
        raise LmkitError(f"{len(weights)} weights for {members} models; give one for each")
    result = np.array([float(weight) if abs(weight) < 1e300 else np.nan for weight in weights])
    if not ((result >= 0) & (result < np.inf)).all():
        raise LmkitError(f"weights {_listed(weights)}: a weight is a number of at least 0")
    if not sum_to_one:
        if not result.any():
            raise LmkitError(f"weights {_listed(weights)}: at least one of them must be above 0")
        return result
    if abs(result.sum() - 1) > 1e-6:
        raise LmkitError(f"weights {_listed(weights)} sum to {result.sum():g}; interpolation weights sum to 1")
    normalised: Floats = result / result.sum()
    return normalised


def _listed(weights: Sequence[float]) -> str:
    return ", ".join(f"{w:g}" for w in weights)


def log_mixture(log_probs: Sequence[npt.NDArray[np.floating]], weights: Floats) -> Floats:
    """log sum_i weight_i p_i of arrays of log p_i, all of one shape, for positive weights."""
    terms = [logs + log_weight for logs, log_weight in zip(log_probs, np.log(weights), strict=True)]
    mixed: Floats = np.logaddexp.reduce(terms, dtype=np.float64)
    return np.minimum(mixed, 0)  # rounding may reach above a probability of one


def mix_tables(tables: Sequence[BackoffTable], weights: Floats) -> BackoffTable:
    """The interpolation of tables over one vocabulary; tables of weight 0 are left out.

    Level by level: the n-grams of all members as one sorted array of (parent, word) keys, and in every member the
    longest match of each, which is also where the next level goes on.
    """
    members = [Suffixes(table) for table, weight in zip(tables, weights, strict=True) if weight]
    weights = weights[weights > 0]
    kind = np.result_type(*(m.table.log_probs for m in members))
    words = np.arange(members[0].table.vocabulary_size)

    def level(words: Nodes, starts: Nodes, log_probs: list[Floats]) -> BackoffLevel:
        mixed = log_mixture(log_probs, weights).astype(kind)
        return BackoffLevel(words.astype(np.int32), starts, mixed, np.zeros(len(words), kind))

    levels = [level(words, np.array([0, len(words)]), [m.table.log_probs[words] for m in members])]
    histories = [m.contexts(words) for m in members]  # of each row of the level, in each member
    rows = [words] * len(members)  # of each n-gram that a member has at this level, in the mixture
    for n in range(2, max(m.table.order for m in members) + 1):
        own = [_keys(m, n, row) for m, row in zip(members, rows, strict=True)]
        keys = _union(own)
        rows = [np.searchsorted(keys, member_keys) for member_keys in own]
        parents, words = keys >> 32, keys & 0xFFFFFFFF
        matches = [m.match(h[parents], words) for m, h in zip(members, histories, strict=True)]
        histories = [m.contexts(match.nodes) for m, match in zip(members, matches, strict=True)]
        log_probs = [m.table.log_probs[match.nodes] + match.weights for m, match in zip(members, matches, strict=True)]
        starts = np.searchsorted(parents, np.arange(len(levels[-1]) + 1))
        levels.append(level(words, starts, log_probs))
    return renormalise(BackoffTable.of_levels(levels, NumpyArrays()))


def _union(rising: Sequence[Nodes]) -> Nodes:
    """The distinct keys of rising arrays, rising (`np.unique` would hash them, many times slower)."""
    keys = np.sort(np.concatenate(rising), kind="stable")  # merges what is sorted already
    distinct: Nodes = keys[np.append(True, keys[1:] != keys[:-1])[: len(keys)]]
    return distinct


def _keys(member: Suffixes, n: int, rows: Nodes) -> Nodes:
    """(parent in the mixture, word) of the n-grams of order n, rising; `rows`: where those below stand there."""
    if n > member.table.order:
        return np.zeros(0, np.int64)
    level = member.table.level(n)
    parents = rows[member.parents[level] - member.table.level(n - 1).start]
    keys: Nodes = parents << 32 | member.table.words[level]
    return keys
