"""The face of `nltk.lm` over arrays: a course's script moves by its import.

    from lmkit.compat.nltk import KneserNeyInterpolated, padded_everygram_pipeline

    train, vocabulary = padded_everygram_pipeline(3, sentences)  # nltk's own works as well
    lm = KneserNeyInterpolated(3)
    lm.fit(train, vocabulary)
    lm.score("a", ["is"]), lm.generate(10, random_seed=3)

On what `padded_everygram_pipeline` gives, all seven classes compute what NLTK 3.10 computes, to the last bit, and
`generate` gives the same words for the same seed: nltk's definitions, not lmkit's. nltk pads a sentence with n-1 `<s>`
and n-1 `</s>` and counts all of them, discounts a Kneser-Ney count by a fixed 0.1, and gives nothing to a word that it
has not seen, so perplexities may be infinite. For the estimators of lmkit under this face there is `view`.

Differences from nltk, all where it fails or surprises:

* A context longer than order - 1 is cut to its last order - 1 words, in every class. (nltk: not in MLE, Lidstone and
  Laplace, where such a context was never seen, which gives 0 and 1/V.)
* Kneser-Ney of order 1 is the relative frequency, and a context without continuation counts defers to the shorter one.
  (nltk: ZeroDivisionError.)
* Asking never inserts anything into the counts.
* Mistakes raise `LmkitError`.

Scores are probabilities, log-scores are to base 2, as in nltk.
"""

from __future__ import annotations

import math
import random
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

import numpy as np
import numpy.typing as npt

from lmkit.compat.nltk_counts import (
    Continuations,
    Ids,
    Ints,
    Level,
    Ngram,
    NgramCounter,
    Trie,
    Vocabulary,
    pad_both_ends,
    padded_everygram_pipeline,
)
from lmkit.errors import LmkitError
from lmkit.ngram.arrays import NumpyArrays
from lmkit.ngram.backoff import BackoffTable
from lmkit.ngram.ngram_lm import NGramLM
from lmkit.text.vocabulary import PAD, SPECIALS, UNK
from lmkit.text_model import TextModel

__all__ = [
    "MLE",
    "AbsoluteDiscountingInterpolated",
    "KneserNeyInterpolated",
    "LanguageModel",
    "Laplace",
    "Lidstone",
    "NgramCounter",
    "StupidBackoff",
    "View",
    "Vocabulary",
    "WittenBellInterpolated",
    "pad_both_ends",
    "padded_everygram_pipeline",
    "view",
]

Floats = npt.NDArray[np.float64]


class _Scores:
    """p(w | h) of every n-gram and the weight of every context: `BackoffTable` in probabilities, asked one by one.

    probabilities: by order, (n,). weights: by order of the continuations, (contexts,). unseen: the weight of a context
    that is not there. seen: by order, (n,) which rows may be drawn.
    """

    def __init__(
        self,
        trie: Trie,
        probabilities: list[Floats],
        weights: list[Floats],
        seen: list[npt.NDArray[np.bool_]],
        *,
        unseen: float,
        backs_off: bool,
    ) -> None:
        self.trie, self.seen, self.unseen, self.backs_off = trie, seen, unseen, backs_off
        self.probabilities = [level.data for level in probabilities]
        self.weights = [level.data for level in weights]

    def probability(self, context: Ids, word: int) -> float:
        """p(word | context), -1 being a word or context word that is not there."""
        n = len(context)
        row = self.trie.row(context)
        found = self.trie.child(n, row, word)
        if found >= 0:
            return float(self.probabilities[n][found])
        weight = float(self.weights[n][row]) if row >= 0 and n < len(self.weights) else self.unseen
        if not self.backs_off:
            return weight
        return weight * self.probability(context[1:], word) if context else 0.0

    def draw(self, context: Ids, generator: random.Random) -> str:
        """A continuation of the longest suffix of the context that has any, by its probability."""
        n = len(context)
        begin, end = self.trie.children(n, self.trie.row(context))
        rows = np.flatnonzero(self.seen[n][begin:end]) + begin if end else np.zeros(0, np.int64)
        if not len(rows):
            if not context:
                raise LmkitError("the model has seen no words, so it can generate none; fit it first")
            return self.draw(context[1:], generator)
        weights = np.asarray(self.probabilities[n])[rows]
        at = np.searchsorted(np.cumsum(weights), math.fsum(weights.tolist()) * generator.random(), "right")
        row = int(rows[min(int(at), len(rows) - 1)])
        return self.trie.tokens[int(self.trie.words[n][row])]


class LanguageModel(ABC):
    """What all models under this face have in common.

    order: length of the longest n-grams. vocabulary: a `Vocabulary`, lmkit's or nltk's; made by `fit` if not given.
    """

    def __init__(self, order: int, vocabulary: Any = None, counter: NgramCounter | None = None) -> None:
        if order < 1:
            raise LmkitError(f"order {order}: the order of an n-gram model is at least 1")
        if counter is not None and not isinstance(counter, NgramCounter):
            raise LmkitError("the counter is not one of lmkit.compat.nltk; count with its NgramCounter")
        self.order = order
        self.vocab = Vocabulary() if vocabulary is None else vocabulary
        self.counts = NgramCounter() if counter is None else counter
        self._known: tuple[Trie, int, _Scores] | None = None

    def fit(self, text: Iterable[Iterable[Ngram]], vocabulary_text: Iterable[str] | None = None) -> None:
        """Counts the n-grams of a text, sentence by sentence; a second call goes on counting.

        vocabulary_text: the words to know; needed unless there is a vocabulary already, and ignored then.
        """
        if not len(self.vocab):
            if vocabulary_text is None:
                raise LmkitError("no vocabulary and no text to make it from; give fit its vocabulary_text")
            self.vocab.update(vocabulary_text)
        self.counts.update(text, self.vocab.lookup)

    @property
    def _scores(self) -> _Scores:
        trie, size = self.counts.trie, len(self.vocab)
        if self._known is None or self._known[0] is not trie or self._known[1] != size:
            self._known = trie, size, self._estimate(self.counts.levels[: self.order], trie)
        return self._known[2]

    @abstractmethod
    def _estimate(self, levels: list[Level], trie: Trie) -> _Scores:
        """Probabilities from counts."""

    def score(self, word: str, context: Sequence[str] | None = None) -> float:
        """p(word | context), words outside the vocabulary being `<UNK>`; without a context p(word)."""
        return self.unmasked_score(self.vocab.lookup(word), self._lookup(context))

    def unmasked_score(self, word: str, context: Sequence[str] | None = None) -> float:
        """The same for words as they are in the counts."""
        scores = self._scores
        return scores.probability(self._ids(context or (), scores.trie), scores.trie.ids.get(word, -1))

    def logscore(self, word: str, context: Sequence[str] | None = None) -> float:
        """The logarithm of `score` to base 2."""
        score = self.score(word, context)
        return math.log(score, 2) if score else -math.inf

    def entropy(self, text_ngrams: Iterable[Ngram]) -> float:
        """Mean of -log2 p(last word | words before it) over n-grams."""
        scores = [self.logscore(ngram[-1], ngram[:-1]) for ngram in text_ngrams]
        if not scores:
            raise LmkitError("no n-grams, so no entropy; an iterator can be read only once: give a list")
        return -math.fsum(scores) / len(scores)

    def perplexity(self, text_ngrams: Iterable[Ngram]) -> float:
        """2 ** entropy; inf if the model gives 0 to something in the text."""
        return math.pow(2.0, self.entropy(text_ngrams))

    def context_counts(self, context: Sequence[str] | None) -> Continuations:
        """What followed a context, as counts."""
        found: Continuations = self.counts[tuple(context or ())]
        return found

    def generate(
        self, num_words: int = 1, text_seed: Iterable[str] | None = None, random_seed: int | random.Random | None = None
    ) -> str | list[str]:
        """One word (a string) or a list of several, drawn from the seen continuations of what stands before."""
        generator = random_seed if isinstance(random_seed, random.Random) else random.Random(random_seed)
        words = [] if text_seed is None else list(text_seed)
        before = len(words)
        scores = self._scores
        for _ in range(num_words):
            words.append(scores.draw(self._ids(self._lookup(words), scores.trie), generator))
        return words[before] if num_words == 1 else words[before:]

    def _lookup(self, context: Sequence[str] | None) -> Ngram:
        if isinstance(context, str):
            raise LmkitError(f"the context {context!r} is one string; give its words, as {context.split()!r}")
        looked_up: Ngram = self.vocab.lookup(context[-self.order :]) if context else ()
        return looked_up

    def _ids(self, context: Sequence[str], trie: Trie) -> Ids:
        """The last order - 1 words of a context, -1 for those that are not there."""
        return tuple([trie.ids.get(word, -1) for word in context[max(len(context) - self.order + 1, 0) :]])


def _divide(a: Any, b: Any, otherwise: float = 0.0) -> Floats:
    result: Floats = NumpyArrays().divide(a, b, otherwise)
    return result


class MLE(LanguageModel):
    """p(w | h) = c(hw) / c(h); 0 after a context that was never continued."""

    def _estimate(self, levels: list[Level], trie: Trie) -> _Scores:
        return self._add(levels, trie, 0.0)

    def _add(self, levels: list[Level], trie: Trie, gamma: float) -> _Scores:
        """(c(hw) + gamma) / (c(h) + V gamma)."""
        mass = len(self.vocab) * gamma
        return _Scores(
            trie,
            [_divide(level.counts + gamma, (level.totals + mass)[level.contexts]) for level in levels],
            [_divide(np.full(len(level.totals), gamma), level.totals + mass) for level in levels],
            [level.counts > 0 for level in levels],
            unseen=gamma / mass if mass else 0.0,
            backs_off=False,
        )


class Lidstone(MLE):
    """p(w | h) = (c(hw) + gamma) / (c(h) + V gamma); V counts `<UNK>`, `<s>` and `</s>`.

    lmkit's add-k, which sums to one over what can follow, leaves `<s>` out.
    """

    def __init__(self, gamma: float, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.gamma = gamma

    def _estimate(self, levels: list[Level], trie: Trie) -> _Scores:
        return self._add(levels, trie, self.gamma)


class Laplace(Lidstone):
    """Lidstone with gamma = 1."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(1, *args, **kwargs)


class _Recursive(LanguageModel):
    """Models whose p(w | h) is made with p(w | h'), h' being h without its first word."""

    unseen = 1.0  # weight of a context that was never continued

    def _estimate(self, levels: list[Level], trie: Trie) -> _Scores:
        lower = self._unigrams(levels)
        probabilities, weights = [lower], [np.zeros(1)]
        for n, level in enumerate(levels[1:], 2):
            lower, weight = self._next(levels, n, level, lower[level.suffixes])
            probabilities.append(lower)
            weights.append(weight)
        seen = [level.counts > 0 for level in levels]
        return _Scores(trie, probabilities, weights, seen, unseen=self.unseen, backs_off=True)

    def _unigrams(self, levels: list[Level]) -> Floats:
        return _divide(levels[0].counts, levels[0].totals[levels[0].contexts])

    @abstractmethod
    def _next(self, levels: list[Level], n: int, level: Level, lower: Floats) -> tuple[Floats, Floats]:
        """p(w | h) (n,) of the rows of level n, and the weights (contexts,) of their contexts; `lower` is p(w | h')."""


class StupidBackoff(_Recursive):
    """c(hw) / c(h) if hw was seen, else alpha times the score after h' (Brants et al. 2007); sums exceed one."""

    def __init__(self, alpha: float = 0.4, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.alpha = self.unseen = alpha

    def _next(self, levels: list[Level], n: int, level: Level, lower: Floats) -> tuple[Floats, Floats]:
        frequency = _divide(level.counts, level.totals[level.contexts])
        return np.where(level.counts > 0, frequency, self.alpha * lower), np.full(len(level.totals), self.alpha)


class WittenBellInterpolated(_Recursive):
    """p(w | h) = (1 - g) c(hw) / c(h) + g p(w | h') with g = t / (t + c(h)), t different words after h.

    The recursion ends with c(w) / N, where lmkit's estimator goes on to the uniform distribution.
    """

    def _next(self, levels: list[Level], n: int, level: Level, lower: Floats) -> tuple[Floats, Floats]:
        gamma = _divide(level.kinds, level.kinds + level.totals, 1.0)
        frequency = _divide(level.counts, level.totals[level.contexts])
        return (1.0 - gamma)[level.contexts] * frequency + gamma[level.contexts] * lower, gamma


class AbsoluteDiscountingInterpolated(_Recursive):
    """p(w | h) = (c(hw) - D) / c(h) + D t / c(h) p(w | h'), t different words after h.

    D is given, not estimated, and the recursion ends with c(w) / N.
    """

    def __init__(self, order: int, discount: float = 0.75, **kwargs: Any) -> None:
        super().__init__(order, **kwargs)
        self.discount = discount

    def _next(self, levels: list[Level], n: int, level: Level, lower: Floats) -> tuple[Floats, Floats]:
        return self._discounted(level, level.counts, level.totals, lower)

    def _discounted(self, level: Level, counts: Ints, totals: Ints, lower: Floats) -> tuple[Floats, Floats]:
        alpha = _divide(np.maximum(counts - self.discount, 0.0), totals[level.contexts])
        gamma = _divide(self.discount * level.kinds, totals, 1.0)
        return alpha + gamma[level.contexts] * lower, gamma


class KneserNeyInterpolated(AbsoluteDiscountingInterpolated):
    """Absolute discounting, with the number of different words before hw for its count below the highest order.

    One discount, given; p(w) is that number over its sum, so a word that follows nothing has probability 0. lmkit's
    estimators, which estimate discounts and end with the uniform distribution: `view(NGramLM.train(...))`.
    """

    def __init__(self, order: int, discount: float = 0.1, **kwargs: Any) -> None:
        if not 0 <= discount <= 1:
            raise LmkitError(f"discount {discount}: it must be between 0 and 1 for probabilities to sum to one")
        super().__init__(order, discount, **kwargs)

    def _unigrams(self, levels: list[Level]) -> Floats:
        if self.order == 1:
            return super()._unigrams(levels)
        before = self._before(levels, 1)
        return _divide(before, np.full(len(before), before.sum()))

    def _next(self, levels: list[Level], n: int, level: Level, lower: Floats) -> tuple[Floats, Floats]:
        if n == self.order:
            return super()._next(levels, n, level, lower)
        before = self._before(levels, n)
        return self._discounted(level, before, level.sums(before), lower)

    def _before(self, levels: list[Level], n: int) -> Ints:
        """Different words (n,) before each row of level n."""
        if n == len(levels):
            return np.zeros(len(levels[n - 1].words), np.int64)
        above = levels[n]
        return np.bincount(above.suffixes[above.counts > 0], minlength=len(levels[n - 1].words))


# --- models of lmkit ------------------------------------------------------------------------------------------------


class View(LanguageModel):
    """An n-gram model of lmkit under this face; see `view`."""

    def __init__(self, text_model: TextModel) -> None:
        if not isinstance(text_model.model, NGramLM):
            raise LmkitError(
                f"{text_model.name}: a model of kind {text_model.model.kind}; only n-gram models have this face"
            )
        super().__init__(text_model.model.order)
        self.text_model = text_model
        tokens = [token.decode("utf-8", "replace") for token in text_model.tokenizer.vocabulary.tokens()]
        known = (token for i, token in enumerate(tokens) if i not in (UNK, PAD))
        self.vocab = Vocabulary(known, unk_label=SPECIALS[UNK].decode())
        self._table = _in_probabilities(text_model.model.table, tokens)

    @property
    def _scores(self) -> _Scores:
        return self._table

    def _estimate(self, levels: list[Level], trie: Trie) -> _Scores:
        raise NotImplementedError("a view is estimated already")

    def unmasked_score(self, word: str, context: Sequence[str] | None = None) -> float:
        """See `LanguageModel.unmasked_score`."""
        return 0.0 if word == "<s>" else super().unmasked_score(word, context)

    def fit(self, text: Iterable[Iterable[Ngram]], vocabulary_text: Iterable[str] | None = None) -> NoReturn:
        """A view is trained already: LmkitError."""
        raise LmkitError("the model is trained already; train another with lmkit.NGramLM.train")


def view(text_model: TextModel) -> View:
    """An n-gram model of lmkit (`lmkit.load`, `NGramLM.train`) that is asked as one of `nltk.lm`.

    Its probabilities are lmkit's: `<s>` has probability 0, one `</s>` ends a sentence, the unknown word is `<unk>` and
    has a probability in smoothed models. The context is taken as it is, so p(w) at the begin of a sentence is
    score(w, ["<s>"]). `generate` draws as nltk does, from the words seen after the longest context there is;
    `TextModel.generate` draws from the smoothed model. A trained model keeps no counts: `counts` is empty.
    """
    return View(text_model)


def _in_probabilities(table: BackoffTable, tokens: list[str]) -> _Scores:
    to_numpy = table.xp.to_numpy
    starts = [np.array([0, table.vocabulary_size])]
    probabilities, weights = [], [np.zeros(1)]
    for n in range(1, table.order + 1):
        level = table.level(n)
        probabilities.append(np.exp(to_numpy(table.log_probs[level]).astype(np.float64)))
        if n < table.order:
            weights.append(np.exp(to_numpy(table.backoffs[level]).astype(np.float64)))
            starts.append(to_numpy(table.starts[level.start : level.stop + 1]).astype(np.int64) - level.stop)
    words = [np.ascontiguousarray(to_numpy(table.words[table.level(n)])) for n in range(1, table.order + 1)]
    trie = Trie(tokens, list(zip(words, starts, strict=True)))
    seen = [level > 0 for level in probabilities]
    return _Scores(trie, probabilities, weights, seen, unseen=math.exp(table.unseen), backs_off=table.backs_off)
