"""The face of `nltk.lm` over arrays: a course's script moves by its import.

    from lmkit.compat.nltk import KneserNeyInterpolated, padded_everygram_pipeline

    train, vocabulary = padded_everygram_pipeline(3, sentences)  # nltk's own works as well
    lm = KneserNeyInterpolated(3)
    lm.fit(train, vocabulary)
    lm.score("a", ["is"]), lm.generate(10, random_seed=3)

All seven classes compute what NLTK 3.10 computes, to the last bit, and `generate` gives the same words for the same
seed: nltk's definitions, not lmkit's. nltk pads a sentence with n-1 `<s>` and n-1 `</s>` and counts all of them,
discounts a Kneser-Ney count by a fixed 0.1, and gives nothing to a word that it has not seen, so perplexities may be
infinite. For the estimators of lmkit (`lmkit.NGramLM`) under this face there is `view`.

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
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any, NoReturn

import numpy as np
import numpy.typing as npt

from lmkit.errors import LmkitError
from lmkit.ngram.arrays import NumpyArrays
from lmkit.ngram.backoff import BackoffTable
from lmkit.ngram.ngram_lm import NGramLM
from lmkit.text.vocabulary import PAD, SPECIALS, UNK
from lmkit.text_model import TextModel

Ints = npt.NDArray[Any]
Floats = npt.NDArray[np.float64]
Ngram = tuple[str, ...]
Ids = tuple[int, ...]


def pad_both_ends(sentence: Iterable[str], n: int) -> Iterator[str]:
    """n - 1 `<s>`, the sentence, n - 1 `</s>`."""
    return chain(["<s>"] * (n - 1), sentence, ["</s>"] * (n - 1))


def padded_everygram_pipeline(
    order: int, text: Iterable[Iterable[str]]
) -> tuple[Iterator[Iterator[Ngram]], Iterator[str]]:
    """What `fit` takes, to be read once: the n-grams up to `order` of each padded sentence, and the padded words."""
    padded = [tuple(pad_both_ends(sentence, order)) for sentence in text]
    return (_everygrams(sentence, order) for sentence in padded), chain.from_iterable(padded)


def _everygrams(words: Ngram, longest: int) -> Iterator[Ngram]:
    return (words[i : i + n] for i in range(len(words)) for n in range(1, min(longest, len(words) - i) + 1))


class Vocabulary:
    """`nltk.lm.Vocabulary`: words with their counts; those rarer than `unk_cutoff` are looked up as `unk_label`."""

    def __init__(self, counts: Iterable[str] | None = None, unk_cutoff: int = 1, unk_label: str = "<UNK>") -> None:
        if unk_cutoff < 1:
            raise LmkitError(f"unk_cutoff {unk_cutoff}: it must be at least 1")
        self.unk_label, self.cutoff = unk_label, unk_cutoff
        self.counts: Counter[str] = Counter()
        self.update(() if counts is None else counts)

    def update(self, words: Iterable[str]) -> None:
        """Counts more words (or adds the counts of a mapping)."""
        self.counts.update(words)
        self._size = sum(1 for _ in self)

    def lookup(self, words: Any) -> Any:
        """The word, or `unk_label` for one that is not in the vocabulary; a tuple for an iterable of such."""
        if isinstance(words, str):
            return words if words in self else self.unk_label
        return tuple(self.lookup(word) for word in words)

    def __getitem__(self, word: str) -> int:
        return self.cutoff if word == self.unk_label else self.counts[word]

    def __contains__(self, word: str) -> bool:
        return self[word] >= self.cutoff

    def __iter__(self) -> Iterator[str]:
        known = (word for word, count in self.counts.items() if count >= self.cutoff or word == self.unk_label)
        return chain(known, [self.unk_label] if self.counts else [])

    def __len__(self) -> int:
        return self._size

    def __str__(self) -> str:
        return f"<Vocabulary with cutoff={self.cutoff} unk_label={self.unk_label!r} and {len(self)} items>"


# --- counts ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Level:
    """The n-grams of one order, by (row of the context one level below, word), as `CountLevel`.

    Level 1 has a row for each word. The parts of an n-gram are n-grams too, with count 0 if they were not given.
    """

    words: Ints  # (n,) int32
    starts: Ints  # (contexts + 1,) int64
    counts: Ints  # (n,) int64
    suffixes: Ints  # (n,) int32: the row, one level below, of the n-gram without its first word

    @cached_property
    def contexts(self) -> Ints:
        """The context (n,) of each row."""
        return np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))

    def sums(self, values: Ints) -> Ints:
        """Sums (contexts,) of integers (n,) over the continuations of each context."""
        return np.diff(np.concatenate([[0], np.cumsum(values)])[self.starts])

    @cached_property
    def totals(self) -> Ints:
        """How often each context (contexts,) was continued."""
        return self.sums(self.counts)

    @cached_property
    def kinds(self) -> Ints:
        """By how many different words each context (contexts,) was continued."""
        return self.sums(self.counts > 0)


def _levels(given: dict[int, Ints], size: int) -> list[_Level]:
    """Levels of n-grams, `given` by length n as ids (N, n) below `size`."""
    xp, shift = NumpyArrays(), (size - 1).bit_length()
    ones = given.get(1, np.zeros((0, 1), np.int64)).ravel()
    first = _Level(np.arange(size, dtype=np.int32), np.array([0, size]), xp.count(ones, size), np.zeros(size, np.int32))
    levels = [first]
    rows = given  # by n, (N, n - k + 1): the row in level k of each part of length k
    for k in range(2, max(given, default=1) + 1):
        longer = [n for n in rows if n >= k]
        keys = np.concatenate([(rows[n][:, :-1] << shift | given[n][:, k - 1 :]).ravel() for n in longer])
        contexts = len(levels[-1].words)
        groups = xp.group(keys, contexts << shift)
        suffixes = np.concatenate([rows[n][:, 1:].ravel() for n in longer])[groups.first]
        ends = np.cumsum([given[n].size // n * (n - k + 1) for n in longer])
        parts = zip(longer, np.split(groups.inverse.astype(np.int64), ends[:-1]), strict=True)
        rows = {n: part.reshape(-1, n - k + 1) for n, part in parts}
        starts = xp.cumulative(xp.count(groups.keys >> shift, contexts))
        words = (groups.keys & ((1 << shift) - 1)).astype(np.int32)
        counts = xp.count(rows[k].ravel() if k in rows else keys[:0], len(words))
        levels.append(_Level(words, starts, counts, suffixes.astype(np.int32)))
    return levels


class _Trie:
    """Which words continue which n-gram. Rows are numbered within their order; the empty n-gram is row 0 of order 0.

    tokens: words by id. levels: words (n,) and starts (contexts + 1,) of each order, as in `_Level`.
    """

    def __init__(self, tokens: list[str], levels: list[tuple[Ints, Ints]]) -> None:
        self.tokens = tokens
        self.ids = {token: i for i, token in enumerate(tokens)}
        self.words = [words.data for words, _ in levels]  # which give single values sooner than arrays do
        self.starts = [starts.data for _, starts in levels]

    def children(self, n: int, row: int) -> tuple[int, int]:
        """Where the continuations of a row of order n begin and end among the rows of order n + 1."""
        return (self.starts[n][row], self.starts[n][row + 1]) if row >= 0 and n < len(self.starts) else (0, 0)

    def child(self, n: int, row: int, word: int) -> int:
        """The row of order n + 1 that continues a row of order n by a word; -1 if there is none."""
        begin, end = self.children(n, row)
        if begin == end:
            return -1
        found = bisect_left(self.words[n], word, begin, end)
        return found if found < end and self.words[n][found] == word else -1

    def row(self, ids: Ids) -> int:
        """The row of an n-gram; -1 if there is none."""
        row = 0
        for n, word in enumerate(ids):
            row = self.child(n, row, word)
        return row

    def ngrams(self, n: int, rows: Ints) -> list[Ngram]:
        """The n-grams of rows of order n."""
        columns: list[list[str]] = []
        for k in range(n - 1, -1, -1):
            columns.append([self.tokens[i] for i in np.asarray(self.words[k])[rows].tolist()])
            rows = np.searchsorted(np.asarray(self.starts[k]), rows, "right") - 1
        return list(zip(*columns[::-1], strict=True))


class Continuations(Mapping[str, int]):
    """How often each word followed a context: what nltk has a `FreqDist` for. Words that did not count 0."""

    def __init__(self, counter: NgramCounter, n: int, row: int) -> None:
        self._trie = counter.trie
        self._n, self._row = n, row
        self._begin, end = self._trie.children(n, row)
        self._counts = counter.levels[n].counts[self._begin : end] if end else np.zeros(0, np.int64)

    def __getitem__(self, word: str) -> int:
        row = self._trie.child(self._n, self._row, self._trie.ids.get(word, -1))
        return int(self._counts[row - self._begin]) if row >= 0 else 0

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self[word] > 0

    def __iter__(self) -> Iterator[str]:
        rows = np.flatnonzero(self._counts) + self._begin
        return iter([word for (*_, word) in self._trie.ngrams(self._n + 1, rows)] if len(rows) else [])

    def __len__(self) -> int:
        return int((self._counts > 0).sum())

    def N(self) -> int:
        """How often the context was continued."""
        return int(self._counts.sum())

    def freq(self, word: str) -> float:
        """Share of a word."""
        return self[word] / self.N() if self.N() else 0.0

    def most_common(self, n: int | None = None) -> list[tuple[str, int]]:
        """Words with their counts, the most frequent first."""
        return Counter(dict(self)).most_common(n)

    def __repr__(self) -> str:
        return f"<Continuations with {len(self)} words and {self.N()} occurrences>"


class Conditions(Mapping[Ngram, Continuations]):
    """The continuations of each context of one length: what nltk has a `ConditionalFreqDist` for."""

    def __init__(self, counter: NgramCounter, n: int) -> None:
        self._counter, self._n = counter, n

    def __getitem__(self, context: Ngram) -> Continuations:
        trie = self._counter.trie
        return Continuations(self._counter, self._n - 1, trie.row(tuple(trie.ids.get(w, -1) for w in context)))

    def _totals(self) -> Ints:
        levels = self._counter.levels
        return levels[self._n - 1].totals if self._n <= len(levels) else np.zeros(0, np.int64)

    def __iter__(self) -> Iterator[Ngram]:
        return iter(self._counter.trie.ngrams(self._n - 1, np.flatnonzero(self._totals())))

    def __len__(self) -> int:
        return int((self._totals() > 0).sum())

    def N(self) -> int:
        """How many n-grams were counted."""
        return int(self._totals().sum())

    def __repr__(self) -> str:
        return f"<Conditions with {len(self)} contexts>"


class NgramCounter:
    """`nltk.lm.NgramCounter`: counts["a"], counts[["a"]]["b"], counts[2][("a",)]["b"], counts.unigrams, counts.N()."""

    def __init__(self, ngram_text: Iterable[Iterable[Ngram]] | None = None) -> None:
        self._numbers: dict[str, int] = {}  # words in the order they came
        self._given: dict[int, list[Ints]] = {1: []}  # by n, pieces (N, n) of these numbers
        self._built: tuple[list[_Level], _Trie] | None = None
        if ngram_text is not None:
            self.update(ngram_text)

    def update(self, ngram_text: Iterable[Iterable[Ngram]], label: Callable[[str], str] = str) -> None:
        """Counts n-grams, tuples of any length, sentence by sentence; `label` says how a word is to be called."""
        flat: dict[int, list[str]] = defaultdict(list)
        for ngram in chain.from_iterable(ngram_text):
            if not isinstance(ngram, tuple) or not ngram:
                raise LmkitError(f"n-gram {ngram!r}: an n-gram is a tuple of words; give sentences of such")
            flat[len(ngram)].extend(ngram)
        for n, words in flat.items():
            numbers = {w: self._numbers.setdefault(label(w), len(self._numbers)) for w in dict.fromkeys(words)}
            ids = np.fromiter(map(numbers.__getitem__, words), np.int64, len(words))
            self._given.setdefault(n, []).append(ids.reshape(-1, n))
        self._built = None

    def _build(self) -> tuple[list[_Level], _Trie]:
        if self._built is None:
            tokens = sorted(self._numbers)  # so that continuations stand in the order nltk draws from
            rank = np.empty(len(tokens), np.int64)
            rank[[self._numbers[token] for token in tokens]] = np.arange(len(tokens))
            given = {n: rank[np.concatenate(pieces)] for n, pieces in self._given.items() if pieces}
            levels = _levels(given, len(tokens))
            self._built = levels, _Trie(tokens, [(level.words, level.starts) for level in levels])
        return self._built

    @property
    def levels(self) -> list[_Level]:
        """The counts as arrays."""
        return self._build()[0]

    @property
    def trie(self) -> _Trie:
        """Where an n-gram stands in them."""
        return self._build()[1]

    @property
    def unigrams(self) -> Continuations:
        """How often each word was counted."""
        return Continuations(self, 0, 0)

    def __getitem__(self, item: int | str | Sequence[str]) -> Any:
        if isinstance(item, int):
            return self.unigrams if item == 1 else Conditions(self, item)
        if isinstance(item, str):
            return self.unigrams[item]
        return Conditions(self, len(item) + 1)[tuple(item)]

    def __len__(self) -> int:
        return len(self._given)

    def __contains__(self, n: object) -> bool:
        return n in self._given

    def N(self) -> int:
        """How many n-grams of all lengths were counted."""
        return sum(len(piece) for pieces in self._given.values() for piece in pieces)

    def __str__(self) -> str:
        return f"<NgramCounter with {len(self)} ngram orders and {self.N()} ngrams>"


# --- models ---------------------------------------------------------------------------------------------------------


class _Scores:
    """p(w | h) of every n-gram and the weight of every context: `BackoffTable` in probabilities, asked one by one.

    probabilities: by order, (n,). weights: by order of the continuations, (contexts,). unseen: the weight of a context
    that is not there. seen: by order, (n,) which rows may be drawn.
    """

    def __init__(
        self,
        trie: _Trie,
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
        self._known: tuple[_Trie, int, _Scores] | None = None

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
    def _estimate(self, levels: list[_Level], trie: _Trie) -> _Scores:
        """Probabilities from counts."""

    def score(self, word: str, context: Sequence[str] | None = None) -> float:
        """p(word | context), words outside the vocabulary being `<UNK>`; without a context p(word)."""
        return self.unmasked_score(self.vocab.lookup(word), self._lookup(context))

    def unmasked_score(self, word: str, context: Sequence[str] | None = None) -> float:
        """The same for words as they are in the counts."""
        scores = self._scores
        return scores.probability(self._ids(context or ()), scores.trie.ids.get(word, -1))

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
        for _ in range(num_words):
            words.append(self._scores.draw(self._ids(self._lookup(words)), generator))
        return words[before] if num_words == 1 else words[before:]

    def _lookup(self, context: Sequence[str] | None) -> Ngram:
        if isinstance(context, str):
            raise LmkitError(f"the context {context!r} is one string; give its words, as {context.split()!r}")
        looked_up: Ngram = self.vocab.lookup(context[-self.order :]) if context else ()
        return looked_up

    def _ids(self, context: Sequence[str]) -> Ids:
        ids = self._scores.trie.ids
        return tuple(ids.get(word, -1) for word in context[max(len(context) - self.order + 1, 0) :])


def _divide(a: Any, b: Any, otherwise: float = 0.0) -> Floats:
    result: Floats = NumpyArrays().divide(a, b, otherwise)
    return result


class MLE(LanguageModel):
    """p(w | h) = c(hw) / c(h); 0 after a context that was never continued."""

    def _estimate(self, levels: list[_Level], trie: _Trie) -> _Scores:
        return self._add(levels, trie, 0.0)

    def _add(self, levels: list[_Level], trie: _Trie, gamma: float) -> _Scores:
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

    def _estimate(self, levels: list[_Level], trie: _Trie) -> _Scores:
        return self._add(levels, trie, self.gamma)


class Laplace(Lidstone):
    """Lidstone with gamma = 1."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(1, *args, **kwargs)


class _Recursive(LanguageModel):
    """Models whose p(w | h) is made with p(w | h'), h' being h without its first word."""

    unseen = 1.0  # weight of a context that was never continued

    def _estimate(self, levels: list[_Level], trie: _Trie) -> _Scores:
        lower = self._unigrams(levels)
        probabilities, weights = [lower], [np.zeros(1)]
        for n, level in enumerate(levels[1:], 2):
            lower, weight = self._next(levels, n, level, lower[level.suffixes])
            probabilities.append(lower)
            weights.append(weight)
        seen = [level.counts > 0 for level in levels]
        return _Scores(trie, probabilities, weights, seen, unseen=self.unseen, backs_off=True)

    def _unigrams(self, levels: list[_Level]) -> Floats:
        return _divide(levels[0].counts, levels[0].totals[levels[0].contexts])

    @abstractmethod
    def _next(self, levels: list[_Level], n: int, level: _Level, lower: Floats) -> tuple[Floats, Floats]:
        """p(w | h) (n,) of the rows of level n, and the weights (contexts,) of their contexts; `lower` is p(w | h')."""


class StupidBackoff(_Recursive):
    """c(hw) / c(h) if hw was seen, else alpha times the score after h' (Brants et al. 2007); sums exceed one."""

    def __init__(self, alpha: float = 0.4, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.alpha = self.unseen = alpha

    def _next(self, levels: list[_Level], n: int, level: _Level, lower: Floats) -> tuple[Floats, Floats]:
        frequency = _divide(level.counts, level.totals[level.contexts])
        return np.where(level.counts > 0, frequency, self.alpha * lower), np.full(len(level.totals), self.alpha)


class WittenBellInterpolated(_Recursive):
    """p(w | h) = (1 - g) c(hw) / c(h) + g p(w | h') with g = t / (t + c(h)), t different words after h.

    The recursion ends with c(w) / N, where lmkit's estimator goes on to the uniform distribution.
    """

    def _next(self, levels: list[_Level], n: int, level: _Level, lower: Floats) -> tuple[Floats, Floats]:
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

    def _next(self, levels: list[_Level], n: int, level: _Level, lower: Floats) -> tuple[Floats, Floats]:
        return self._discounted(level, level.counts, level.totals, lower)

    def _discounted(self, level: _Level, counts: Ints, totals: Ints, lower: Floats) -> tuple[Floats, Floats]:
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

    def _unigrams(self, levels: list[_Level]) -> Floats:
        if self.order == 1:
            return super()._unigrams(levels)
        before = self._before(levels, 1)
        return _divide(before, np.full(len(before), before.sum()))

    def _next(self, levels: list[_Level], n: int, level: _Level, lower: Floats) -> tuple[Floats, Floats]:
        if n == self.order:
            return super()._next(levels, n, level, lower)
        before = self._before(levels, n)
        return self._discounted(level, before, level.sums(before), lower)

    def _before(self, levels: list[_Level], n: int) -> Ints:
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
            raise LmkitError(f"{text_model.name}: a {text_model.model.kind} model; only n-gram models have this face")
        super().__init__(text_model.model.order)
        self.text_model = text_model
        tokens = [token.decode("utf-8", "replace") for token in text_model.tokenizer.vocabulary.tokens()]
        known = (token for i, token in enumerate(tokens) if i not in (UNK, PAD))
        self.vocab = Vocabulary(known, unk_label=SPECIALS[UNK].decode())
        self._table = _in_probabilities(text_model.model.table, tokens)

    @property
    def _scores(self) -> _Scores:
        return self._table

    def _estimate(self, levels: list[_Level], trie: _Trie) -> _Scores:
        raise NotImplementedError("a view is estimated already")

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
    trie = _Trie(tokens, list(zip(words, starts, strict=True)))
    seen = [level > 0 for level in probabilities]
    return _Scores(trie, probabilities, weights, seen, unseen=math.exp(table.unseen), backs_off=table.backs_off)
