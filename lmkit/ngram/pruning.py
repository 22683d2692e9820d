"""Pruning of back-off models by relative entropy.

Stolcke, A. (1998): Entropy-based pruning of backoff language models. DARPA Broadcast News Workshop. As `ngram -prune`
of SRILM computes it. Letters: N nodes of a table.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from lmkit.errors import LmkitError
from lmkit.ngram.backoff import BackoffTable
from lmkit.ngram.ngram_lm import NGramLM, backing_off, ngram_model
from lmkit.ngram.renormalise import Floats, Suffixes, left_over, on_cpu, renormalise
from lmkit.text.vocabulary import BOS, EOS
from lmkit.text_model import TextModel, shared_tokenizer


def prune(
    model: TextModel,
    *,
    threshold: float | None = None,
    max_ngrams: int | None = None,
    order: int | None = None,
    history: TextModel | None = None,
) -> TextModel:
    """A smaller model: the n-grams removed without which it predicts nearly as well.

    threshold: an n-gram goes if the model's perplexity would rise by less than this share (1e-8, say) without it. Words
        stay, and so do n-grams with continuations that stay.
    max_ngrams: instead, the lowest threshold that leaves at most so many n-grams, words included.
    order: first drop all longer n-grams. What stays are the model's own distributions after shorter histories; of a
        Kneser-Ney model those are made for backing off to, and are not the Kneser-Ney model of that order.
    history: the n-gram model that says how frequent contexts are; without it the model itself. The lower orders of a
        Kneser-Ney model say that badly (Chelba et al. 2010): a maximum-likelihood model of the same text does better.

    Raises LmkitError for models that do not back off, and if there are more words than `max_ngrams`.
    """
    whole = backing_off(model, exact=True)
    pruned = whole.table
    by = None
    if history is not None:
        shared_tokenizer([model, history])
        by = ngram_model(history).table.decoded()
    if order is not None:
        pruned = cut(pruned, order)
    if order is None or threshold is not None or max_ngrams is not None:
        pruned = prune_table(pruned, threshold=threshold, max_ngrams=max_ngrams, history=by)
    given = {"threshold": threshold, "max_ngrams": max_ngrams, "order": order, "history": history and history.name}
    pruning = {"from": whole.ngrams, **{name: value for name, value in given.items() if value is not None}}
    smaller = NGramLM(pruned, smoothing=whole.smoothing, notes={**whole.notes, "pruning": pruning})
    return model.derived(smaller, "pruning")


def prune_table(
    table: BackoffTable,
    *,
    threshold: float | None = None,
    max_ngrams: int | None = None,
    history: BackoffTable | None = None,
) -> BackoffTable:
    """Removes n-grams as `prune` says, one of threshold and max_ngrams given; every context sums to one again."""
    if (threshold is None) == (max_ngrams is None):
        raise LmkitError("pruning needs a threshold or a largest number of n-grams, one of the two")
    if threshold is not None and not 0 <= threshold < np.inf:
        raise LmkitError(f"pruning threshold {threshold}: it is a share of the perplexity, 0 or more, such as 1e-8")
    costs = removal_costs(table, history=history)
    keep = costs >= threshold if threshold is not None else _most_costly(costs, max_ngrams or 0, table.vocabulary_size)
    return on_cpu(table) if keep.all() else renormalise(subset(table, keep))


def cut(table: BackoffTable, order: int) -> BackoffTable:
    """The n-grams up to an order, nothing else changed: a back-off weight only concerns the next order."""
    if not 1 <= order <= table.order:
        raise LmkitError(f"order {order}: the model has orders 1 to {table.order}")
    return subset(table, np.arange(len(table.words)) < table.level(order).stop)


def removal_costs(table: BackoffTable, *, history: BackoffTable | None = None) -> Floats:
    """For each n-gram (N,) the threshold above which pruning removes it; infinite for words.

    Without the n-gram hw, p(w | h) becomes weight'(h) p(w | h') and the other unseen words of h take weight'(h) too:

        D = -p(h) { p(w|h) [log p(w|h') + log weight'(h) - log p(w|h)] + left(h) [log weight'(h) - log weight(h)] }

    with left(h) = 1 - sum of p(v|h) over the v seen after h; the perplexity changes by the share exp(D) - 1. That is
    the n-gram's own cost; an n-gram costs at least what its continuations do, for they need it as their context.
    """
    suffixes = Suffixes(table)
    table = suffixes.table
    log_histories = _log_histories(suffixes) if history is None else _log_histories_by(on_cpu(history), table)
    costs = np.full(len(table.words), np.inf)
    for n in range(table.order, 1, -1):
        level = table.level(n)
        costs[level] = np.maximum(np.expm1(_divergences(suffixes, n, log_histories)), 0)  # below 0 is rounding
        if n < table.order:
            longer = table.level(n + 1)
            np.maximum.at(costs, suffixes.parents[longer], costs[longer])
    return costs


def _divergences(suffixes: Suffixes, n: int, log_histories: Floats) -> Floats:
    """D of the n-grams of order n, in nats."""
    table, level = suffixes.table, suffixes.table.level(n)
    contexts = suffixes.parents[level]
    log_probs = table.log_probs[level].astype(np.float64)
    log_lower = suffixes.lower_log_probs(n, table.backoffs)
    probs, lower = np.exp(log_probs), np.exp(log_lower)
    row = contexts - table.level(n - 1).start
    left = left_over(suffixes.sums(n, probs))[row]
    left_lower = left_over(suffixes.sums(n, lower))[row]
    log_weight = np.log((left + probs) / (left_lower + lower))
    with np.errstate(invalid="ignore"):  # a word of probability 0 loses nothing
        change = np.where(probs > 0, probs * (log_lower + log_weight - log_probs), 0)
    change += left * (log_weight - np.log(left / left_lower))
    histories = np.exp(log_histories[contexts])
    return np.where(histories > 0, -histories * change, 0)


def _log_histories(suffixes: Suffixes) -> Floats:
    """log p(h) of every n-gram below the highest order as a history, by the chain rule.

    `<s>` is never predicted: a sentence begins as often as one ends, so it counts as `</s>`, as in SRILM.
    """
    table = suffixes.table
    logs: Floats = table.log_probs[: len(table.backoffs)].astype(np.float64)
    logs[BOS : BOS + 1] = table.log_probs[EOS]  # of a model of order 1 there are none
    for n in range(2, table.order):
        level = table.level(n)
        logs[level] += logs[suffixes.parents[level]]
    return logs


def _log_histories_by(history: BackoffTable, table: BackoffTable) -> Floats:
    """The same as another model has it."""
    logs = []
    for n in range(1, table.order):
        ngrams = np.stack(table.ngrams(n), 1)  # (size, n)
        depth = np.tile(np.arange(n, dtype=np.int32), len(ngrams))
        scores = history.score(ngrams.ravel(), depth).log_probs.reshape(-1, n)
        scores[:, 0] = np.where(ngrams[:, 0] == BOS, history.log_probs[EOS], scores[:, 0])
        logs.append(scores.sum(1))
    return np.concatenate(logs) if logs else np.zeros(0)


def _most_costly(costs: Floats, max_ngrams: int, vocabulary_size: int) -> npt.NDArray[np.bool_]:
    """Which n-grams stay if at most so many may (`<pad>` is not one): those of equal cost go together."""
    if max_ngrams < vocabulary_size - 1:
        raise LmkitError(f"max_ngrams {max_ngrams}: the model has {vocabulary_size - 1} words, which all stay")
    if max_ngrams + 1 >= len(costs):
        return np.ones(len(costs), bool)
    dearest_to_go = np.partition(costs, len(costs) - max_ngrams - 2)[len(costs) - max_ngrams - 2]
    keep: npt.NDArray[np.bool_] = costs > dearest_to_go
    keep[:vocabulary_size] = True
    return keep


def subset(table: BackoffTable, keep: npt.NDArray[np.bool_]) -> BackoffTable:
    """The table of the n-grams that `keep` (N,) names, contexts of kept ones among them; weights as they were."""
    table = on_cpu(table)
    sizes = [int(keep[table.level(n)].sum()) for n in range(1, table.order + 1)]
    sizes = sizes[: np.count_nonzero(sizes)]  # an order without n-grams is none
    nodes = np.flatnonzero(keep)
    contexts = nodes[: sum(sizes[:-1])]
    before = np.concatenate([[0], np.cumsum(keep)])  # how many stay before each node
    starts = np.append(before[table.starts[contexts]], len(nodes)).astype(table.starts.dtype)
    parts = (table.words[nodes], starts, table.log_probs[nodes], table.backoffs[contexts])
    return BackoffTable(tuple(sizes), *parts, table.xp, table.unseen, table.backs_off)
