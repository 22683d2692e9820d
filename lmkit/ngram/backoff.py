"""The back-off table: what every estimated n-gram model becomes, and how it is asked.

The probability of a word w after a history h, with h' = h without its first word (Katz 1987):

    p(w | h) = p(hw)                     if the n-gram hw is in the table
               weight(h) * p(w | h')     otherwise; weight(h) = 1 if h is not in the table

Interpolated models are stored in this form too. Models that do not back off (maximum likelihood, add-k) use the same
table with `backs_off` false: then weight(h) itself is the probability of a word not seen after h.

The table is a trie in four flat arrays. A batch is scored with one look-up per order over the whole array, never
position by position. Letters: B rows of a batch, T positions, Q queries, V vocabulary size.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate, pairwise
from typing import NamedTuple

import numpy as np

from lmkit.ngram.arrays import LARGE, Array, NumpyArrays, TorchArrays
from lmkit.ngram.quantization import QuantizedArray
from lmkit.text.vocabulary import BOS, PAD

MAX_ORDER = 100


@dataclass(frozen=True)
class BackoffLevel:
    """The n-grams of one order, by (row of the context one level below, word): a table is made of these."""

    words: Array  # (n,) int32
    starts: Array  # (contexts + 1,) int64: rows starts[c] .. starts[c+1]-1 continue row c of the level below
    log_probs: Array  # (n,) float32 or float64, natural logarithms
    backoffs: Array | None  # (n,) the same, natural logarithms of weight(h); None for the longest n-grams

    def __len__(self) -> int:
        return len(self.words)


class Scores(NamedTuple):
    """Of each position (T,)."""

    log_probs: Array  # float64, natural logarithms
    lengths: Array  # int8, length of the longest n-gram that matched


@dataclass(frozen=True)
class BackoffTable:
    """N-grams as the nodes of a trie, numbered level by level, each level sorted by (parent, word).

    A node's parent is its n-gram without the last word. Level 1 has a node for each id, so the node of a word is its
    id. The children of a node are neighbours, and so are the children of neighbours.

    unseen: logarithm of weight(h) for a history that is not in the table (0 for all models that back off to it freely).
    """

    sizes: tuple[int, ...]  # nodes of each order
    words: Array  # (nodes,) int32; uint16 in a quantised table of a small vocabulary
    starts: Array  # (nodes below the highest order + 1,): starts[c] .. starts[c+1]-1 are the children of c
    log_probs: Array  # (nodes,) float32 or float64, or a `QuantizedArray` of them
    backoffs: Array  # (nodes below the highest order,) the same
    xp: NumpyArrays | TorchArrays
    unseen: float = 0.0
    backs_off: bool = True

    @classmethod
    def of_levels(
        cls, levels: list[BackoffLevel], xp: NumpyArrays | TorchArrays, *, unseen: float = 0.0, backs_off: bool = True
    ) -> BackoffTable:
        """Puts levels end to end."""
        sizes = tuple(len(level) for level in levels)
        first = list(accumulate(sizes))  # where the next level begins
        kind = "int32" if first[-1] < 2**31 else "int64"
        starts = [xp.astype(level.starts[:-1] + first[n], kind) for n, level in enumerate(levels[1:])]
        return cls(
            sizes,
            xp.concatenate([level.words for level in levels]),
            xp.concatenate([*starts, xp.full(1, first[-1], kind)]),
            xp.concatenate([level.log_probs for level in levels]),
            xp.concatenate([level.backoffs for level in levels[:-1]] or [levels[0].log_probs[:0]]),
            xp,
            unseen,
            backs_off,
        )

    @property
    def order(self) -> int:
        """Length of the longest n-grams."""
        return len(self.sizes)

    @property
    def vocabulary_size(self) -> int:
        """Ids, special ones included."""
        return self.sizes[0]

    @property
    def nbytes(self) -> int:
        """Of the arrays, on disk or in memory."""
        return sum(int(a.nbytes) for a in (self.words, self.starts, self.log_probs, self.backoffs))

    def level(self, n: int) -> slice:
        """The nodes of order n."""
        before = sum(self.sizes[: n - 1])
        return slice(before, before + self.sizes[n - 1])

    def parents(self, n: int) -> Array:
        """For each node of order n (at least 2) its parent, int64."""
        above = self.level(n - 1)
        starts = self.starts[above.start : above.stop + 1]
        return self.xp.repeat(self.xp.arange(self.sizes[n - 2]) + above.start, starts[1:] - starts[:-1])

    def ngrams(self, n: int) -> list[Array]:
        """All n-grams of an order: the ids of their first words, of their second words, ..., n arrays."""
        nodes = self.xp.arange(self.sizes[n - 1]) + self.level(n).start
        columns = []
        for k in range(n, 1, -1):
            columns.append(self.words[nodes])
            nodes = self.parents(k)[nodes - self.level(k).start]
        return [*columns, self.words[nodes]][::-1]

    def decoded(self) -> BackoffTable:
        """The table in plain arrays, made once; itself unless it is quantised."""
        return self._decoded

    @cached_property
    def _decoded(self) -> BackoffTable:
        if not isinstance(self.log_probs, QuantizedArray):
            return self
        words = self.words.astype(np.int32)
        return replace(self, words=words, log_probs=np.asarray(self.log_probs), backoffs=np.asarray(self.backoffs))

    def converted(self, xp: NumpyArrays | TorchArrays) -> BackoffTable:
        """The table in arrays of another library or device."""
        words, starts, log_probs, backoffs = (
            xp.asarray(self.xp.to_numpy(a)) for a in (self.words, self.starts, self.log_probs, self.backoffs)
        )
        return replace(self, words=words, starts=starts, log_probs=log_probs, backoffs=backoffs, xp=xp)

    # --- looking up -------------------------------------------------------------------------------------------------

    @cached_property
    def shift(self) -> int:
        """Bits that a word takes in a key."""
        return (self.vocabulary_size - 1).bit_length()

    @cached_property
    def keys(self) -> Array:
        """(parent, word) of the nodes above level 1 as rising int64 keys; made at the first batch, not when loading."""
        below_top = len(self.backoffs)
        parents = self.xp.repeat(self.xp.arange(below_top), self.starts[1:] - self.starts[:-1])
        return parents << self.shift | self.words[self.vocabulary_size :]

    def find(self, contexts: Array, words: Array) -> Array:
        """Children (Q,) int64 by words (Q,) of contexts (Q,), nodes below the highest order or -1; -1 if absent."""
        nodes = self.xp.full(len(words), -1, "int64")
        known = self.xp.nonzero(contexts >= 0)
        queries = self.xp.astype(contexts[known], "int64") << self.shift | words[known]
        found = self.xp.find(self.keys, queries)
        nodes[known] = self.xp.where(found >= 0, found + self.vocabulary_size, -1)
        return nodes

    def score(self, words: Array, depth: Array) -> Scores:
        """Scores every position (T,) of sequences laid end to end.

        words: (T,) ids. depth: (T,) how many words of its own sequence stand before each position (its history);
            0 begins a new sequence.
        """
        xp = self.xp
        if isinstance(xp, NumpyArrays) and len(words) >= LARGE:
            from lmkit.ngram.compiled import score

            return Scores(*score(self.decoded(), words, depth))
        nodes = xp.astype(words, "int64")
        scores = xp.astype(self.log_probs[nodes], "float64")
        lengths = xp.full(len(words), 1, "int8")
        for n in range(2, self.order + 1):
            contexts = xp.full(len(words), -1, "int64")
            contexts[1:] = nodes[:-1]
            contexts[depth < n - 1] = -1
            nodes = self.find(contexts, words)
            weights = self._weights(contexts)
            missed = scores + weights if self.backs_off else weights
            if self.unseen != 0 or not self.backs_off:  # no n-1 words of history: the shorter n-gram stands
                missed = xp.where(depth < n - 1, scores, missed)
            found = xp.nonzero(nodes >= 0)
            scores = missed
            scores[found] = xp.astype(self.log_probs[nodes[found]], "float64")
            lengths[found] = n
        return Scores(scores, lengths)

    def _weights(self, contexts: Array) -> Array:
        """Back-off weights (Q,) float64 of contexts (Q,); the table's `unseen` where it is -1."""
        weights = self.xp.full(len(contexts), self.unseen, "float64")
        known = self.xp.nonzero(contexts >= 0)
        weights[known] = self.xp.astype(self.backoffs[contexts[known]], "float64")
        return weights

    # --- going on word by word --------------------------------------------------------------------------------------

    def advance(self, contexts: Array, words: Array) -> Array:
        """Contexts after one more word.

        contexts: (B, order-1) int64, in column n-1 the node of the last n words, -1 where they are not in the table or
            the sequence is shorter. words: (B,) int64 ids. Returns the contexts (B, order-1) of the longer history.
        """
        after = contexts + 0
        for n in range(1, self.order):
            after[:, n - 1] = words if n == 1 else self.find(contexts[:, n - 2], words)
        return after

    def next_words(self, contexts: Array, depth: Array) -> Array:
        """Log-probabilities (B, V) of every next word, in the table's own type.

        contexts: (B, order-1) as in `advance`. depth: (B,) words of history. What the shortest history gives is spread
        over the batch once; the continuations of each context are then written over it, shortest first.
        """
        xp = self.xp
        weights = [xp.where(depth >= n, self._weights(contexts[:, n - 1]), 0.0) for n in range(1, self.order)]
        result = self._unseen_words(weights, depth)
        for n in range(1, self.order):
            use = contexts[:, n - 1] >= 0
            if not self.backs_off:
                use = use & self._is_longest(n, depth)
            batch = xp.nonzero(use)
            owner, children = self._children(contexts[batch, n - 1])
            later = self._typed(sum(weights[n:], 0 * depth))[batch]
            result[batch[owner], self.words[children]] = self.log_probs[children] + later[owner]
        result[:, BOS] = result[:, PAD] = -float("inf")
        return result

    def top(self, contexts: Array, depth: Array, k: int) -> tuple[Array, Array]:
        """The k likeliest next words and their log-probabilities, both (B, k), best first, equals by id.

        contexts, depth: as in `next_words`, whose numbers these are; but on a CPU only the continuations of the history
        and as many of the likeliest unigrams are looked at, not the whole vocabulary.
        """
        k = min(k, self.vocabulary_size - 2)
        if not self.backs_off or not isinstance(self.xp, NumpyArrays):
            scores = self.xp.to_numpy(self.next_words(contexts, depth))
            owner, words = np.divmod(np.arange(scores.size), self.vocabulary_size)
            return self._best(owner, words, scores.ravel(), len(contexts), k)
        weights = [np.where(depth >= n, self._weights(contexts[:, n - 1]), 0.0) for n in range(1, self.order)]
        found, continued = [], np.zeros(len(contexts), np.int64)
        for n in range(self.order - 1, 0, -1):  # the longest first: what it says stands
            batch = np.flatnonzero(contexts[:, n - 1] >= 0)
            owner, children = self._children(contexts[batch, n - 1])
            later = self._typed(sum(weights[n:], 0 * depth))[batch]
            found.append((batch[owner], self.words[children], self.log_probs[children] + later[owner]))
            continued[batch] += np.bincount(owner, minlength=len(batch))
        taken = np.minimum(k + continued, self.vocabulary_size)  # so that k of them do not continue the history
        owner = np.repeat(np.arange(len(contexts)), taken)
        unigrams = self._likeliest[np.arange(len(owner)) - np.repeat(np.cumsum(taken) - taken, taken)]
        later = self._typed(sum(weights, 0 * depth))
        found.append((owner, unigrams, self.log_probs[unigrams] + later[owner]))
        owner, words, scores = (np.concatenate(parts) for parts in zip(*found, strict=True))
        _, first = np.unique(owner << self.shift | words, return_index=True)
        return self._best(owner[first], words[first], scores[first], len(contexts), k)

    @cached_property
    def _likeliest(self) -> Array:
        """The words but `<s>` and `<pad>`, the likeliest unigram first."""
        unigrams = np.array(self.log_probs[: self.vocabulary_size])
        unigrams[[BOS, PAD]] = -np.inf
        return np.argsort(-unigrams, kind="stable")

    def _best(self, owner: Array, words: Array, scores: Array, rows: int, k: int) -> tuple[Array, Array]:
        """The k best of scored words (C,) of each of the rows."""
        possible = (words != BOS) & (words != PAD)
        owner, words, scores = owner[possible], words[possible], scores[possible]
        order = np.lexsort((words, -scores, owner))
        begins = np.searchsorted(owner[order], np.arange(rows))
        chosen = order[begins[:, None] + np.arange(k)]
        return words[chosen], scores[chosen]

    def _unseen_words(self, weights: list[Array], depth: Array) -> Array:
        """(B, V): what a word gets that is not in the table after any suffix of the history."""
        unigrams = self.log_probs[: self.vocabulary_size][None]
        if self.backs_off:
            return unigrams + self._typed(sum(weights, 0 * depth))[:, None]
        result = unigrams + self._typed(0 * depth)[:, None]
        for n, weight in enumerate(weights, 1):
            batch = self.xp.nonzero(self._is_longest(n, depth))
            result[batch] = self._typed(weight[batch])[:, None]
        return result

    def _typed(self, values: Array) -> Array:
        """Values in the type of the table's probabilities."""
        return self.xp.astype(values, str(self.log_probs.dtype).removeprefix("torch."))

    def _is_longest(self, n: int, depth: Array) -> Array:
        """Where (B,) n words are the longest history that the model looks at."""
        longest: Array = self.xp.minimum(depth, 0 * depth + self.order - 1) == n
        return longest

    def _children(self, contexts: Array) -> tuple[Array, Array]:
        """All children of contexts (Q,), and for each the position in `contexts` it belongs to."""
        xp = self.xp
        begin = xp.astype(self.starts[contexts], "int64")
        lengths = self.starts[contexts + 1] - begin
        owner = xp.repeat(xp.arange(len(contexts)), lengths)
        return owner, xp.arange(len(owner)) + (begin - xp.cumulative(lengths)[:-1])[owner]

    def check(self) -> None:
        """ValueError if the arrays do not make a trie (a damaged or hostile file): then nothing above may be called."""
        nodes, below_top = sum(self.sizes), sum(self.sizes[:-1])
        floats = (self.log_probs.dtype, self.backoffs.dtype)
        whole = self.words.dtype in (np.int32, np.uint16) and self.starts.dtype in (np.int32, np.int64)
        if not whole or floats not in ((np.float32, np.float32), (np.float64, np.float64)):
            raise ValueError("arrays of other types than an n-gram model has")
        if self.order > MAX_ORDER:
            raise ValueError(f"order {self.order}, above {MAX_ORDER}")
        if any(a.ndim != 1 for a in (self.words, self.starts, self.log_probs, self.backoffs)):
            raise ValueError("arrays of more than one dimension")
        if not (len(self.words) == len(self.log_probs) == nodes and len(self.backoffs) == below_top):
            raise ValueError("array lengths differ")
        first = [self.level(n).start for n in range(1, self.order + 1)]  # the first children of a level begin the next
        if len(self.starts) != below_top + 1 or self.starts[-1] != nodes:
            raise ValueError("offsets do not fit the n-grams")
        if any(self.starts[parent] != child for parent, child in pairwise(first)):
            raise ValueError("offsets do not fit the orders")
        if (self.starts[1:] < self.starts[:-1]).any():
            raise ValueError("offsets fall")
        if self.words.min() < 0 or self.words.max() >= self.vocabulary_size:
            raise ValueError("words outside the vocabulary")
        if (self.words[: self.vocabulary_size] != np.arange(self.vocabulary_size)).any():
            raise ValueError("the first words are not the vocabulary")
        if not (_values(self.log_probs) <= 0).all() or not (_values(self.backoffs) < np.inf).all():  # nor is NaN
            raise ValueError("log-probabilities that are none")


def _values(array: Array) -> Array:
    """All the values that an array can hold."""
    return array.codebook if isinstance(array, QuantizedArray) else array
