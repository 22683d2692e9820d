"""Back-off models over dictionaries, one n-gram at a time, from the formulas: what the array code is compared with."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import lmkit
from lmkit import TextModel

NGram = tuple[str, ...]


@dataclass
class Backoff:
    """probs[h + (w,)] = p(w | h), weights[h] where h has continuations."""

    probs: dict[NGram, float]
    weights: dict[NGram, float]

    @property
    def order(self) -> int:
        return max(map(len, self.probs))

    def p(self, word: str, history: NGram) -> float:
        if (*history, word) in self.probs:
            return self.probs[(*history, word)]
        if not history:
            return 0.0
        return self.weights.get(history, 1.0) * self.p(word, history[1:])

    def continuations(self) -> dict[NGram, list[str]]:
        found: dict[NGram, list[str]] = {}
        for gram in self.probs:
            found.setdefault(gram[:-1], []).append(gram[-1])
        return found


def backoff_of(model: TextModel) -> Backoff:
    """An n-gram model as dictionaries."""
    table = model.model.table
    names = [t.decode() for t in model.tokenizer.vocabulary.tokens()]
    probs, weights = {}, {}
    for n in range(1, table.order + 1):
        level = table.level(n)
        grams = [tuple(names[i] for i in ids) for ids in zip(*(c.tolist() for c in table.ngrams(n)), strict=True)]
        probs |= dict(zip(grams, map(math.exp, table.log_probs[level].tolist()), strict=True))
        if n < table.order:
            weights |= dict(zip(grams, map(math.exp, table.backoffs[level].tolist()), strict=True))
    return Backoff(probs, weights)


def normalised(probs: dict[NGram, float]) -> Backoff:
    """The weights that make every context sum to one, by Katz's formula."""
    model = Backoff(probs, {})
    for history, words in sorted(model.continuations().items(), key=lambda item: len(item[0])):
        if history:
            lower = 1 - sum(model.p(w, history[1:]) for w in words)
            left = 1 - sum(probs[(*history, w)] for w in words)
            model.weights[history] = left / lower if lower > 1e-9 else 1.0
    return model


def mixed(models: Sequence[Backoff], weights: Sequence[float]) -> Backoff:
    """Every n-gram of any model with its interpolated probability."""
    grams = set(itertools.chain.from_iterable(m.probs for m in models))
    return normalised({g: sum(w * m.p(g[-1], g[:-1]) for m, w in zip(models, weights, strict=True)) for g in grams})


def pruning_costs(model: Backoff, history_model: Backoff | None = None) -> dict[NGram, float]:
    """exp(D) - 1 of each n-gram longer than a word, by Stolcke (1998), equations 5 to 7, without its closure."""
    by, costs = history_model or model, {}
    for history, words in model.continuations().items():
        if not history:
            continue
        p_history = by.p("</s>", ()) if history[0] == "<s>" else by.p(history[0], ())
        for i in range(1, len(history)):
            p_history *= by.p(history[i], history[:i])
        left = 1 - sum(model.probs[(*history, w)] for w in words)
        lower = 1 - sum(model.p(w, history[1:]) for w in words)
        for w in words:
            p, p_lower = model.probs[(*history, w)], model.p(w, history[1:])
            weight = (left + p) / (lower + p_lower)
            change = p * (math.log(p_lower) + math.log(weight) - math.log(p))
            change += left * (math.log(weight) - math.log(model.weights[history]))
            costs[(*history, w)] = math.expm1(-p_history * change)
    return costs


def pruned(model: Backoff, threshold: float) -> Backoff:
    """N-grams go, longest first, that cost less than the threshold and are no context of one that stays."""
    costs, keep = pruning_costs(model), {g for g in model.probs if len(g) == 1}
    for n in range(model.order, 1, -1):
        contexts = {g[:-1] for g in keep}
        keep |= {g for g in model.probs if len(g) == n and (costs[g] >= threshold or g in contexts)}
    return normalised({g: model.probs[g] for g in keep})


def arpa(path: Path, *orders: dict[str, tuple[float, float]]) -> TextModel:
    """A model from n-grams with their probabilities and back-off weights, through an ARPA file."""
    lines = ["\\data\\", *(f"ngram {n}={len(grams)}" for n, grams in enumerate(orders, 1))]
    for n, grams in enumerate(orders, 1):
        lines += ["", f"\\{n}-grams:"]
        for words, (p, weight) in grams.items():
            end = "" if n == len(orders) else f"\t{math.log10(weight):.9f}"
            lines.append(f"{math.log10(p) if p else -99:.9f}\t{words}{end}")
    path.write_text("\n".join([*lines, "", "\\end\\", ""]))
    return lmkit.load(path)
