"""From a counted text to a back-off table, order by order, with any estimator; what is pruned is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple, Protocol

from lmkit.errors import LmkitError
from lmkit.ngram.arrays import Array, NumpyArrays, TorchArrays
from lmkit.ngram.backoff import BackoffTable
from lmkit.ngram.counts import LastNGram, NGramCounts
from lmkit.ngram.smoothing import LARGEST, Order, Rows, Smoothing
from lmkit.text.vocabulary import BOS, PAD


@dataclass(frozen=True)
class Limits:
    """Which n-grams become part of a model, and what unknown words get. The meaning of each is `lmplz`'s.

    prune: for each order the occurrences up to which an n-gram is left out (0: none is), not falling; the last value
        holds for the higher orders.
    vocabulary: (V,) bool, the words that may stand in n-grams; None allows all.
    interpolate_unigrams: unigrams share in the uniform distribution; if not, all the mass it would have goes to words
        that were not seen, `<unk>` above all.
    vocab_pad: the uniform distribution is over at least so many words, so that models of different vocabularies give
        unknown words the same probability (which then sum to less than one).
    """

    prune: tuple[int, ...] = ()
    vocabulary: Array | None = None
    interpolate_unigrams: bool = True
    vocab_pad: int = 0

    def check(self, order: int) -> None:
        """LmkitError for thresholds that make no sense."""
        shown = ",".join(map(str, self.prune))
        if len(self.prune) > order:
            raise LmkitError(
                f"prune {shown}: {len(self.prune)} thresholds for a model of order {order}; give one an order"
            )
        if any(t < 0 for t in self.prune) or list(self.prune) != sorted(self.prune):
            raise LmkitError(f"prune {shown}: thresholds are at least 0 and do not fall from one order to the next")

    def threshold(self, n: int) -> int:
        """Occurrences up to which an n-gram of order n is left out."""
        return self.prune[min(n, len(self.prune)) - 1] if self.prune else 0


@dataclass(frozen=True)
class Piece:
    """Some n-grams of one order that stand together, R of them, which continue C of the order below.

    done: to be told their probabilities (R,) float64, and which of them are kept (R,) bool (None: all).
    """

    words: Array  # (R,) int32, last words
    starts: Array  # (C + 1,)
    occurrences: Array  # (R,)
    counts: Array  # (R,) occurrences, or different left neighbours
    lower: Array  # (R,) float64, the probability of the n-gram without its first word
    kept_before: Array | None  # (C,) bool, which of the order below are kept
    done: Callable[[Array, Array | None], None]


class CountedText(Protocol):
    """The n-grams of a text, however they are held."""

    order: int
    vocabulary_size: int
    xp: NumpyArrays | TorchArrays
    compiled: bool
    last: list[LastNGram]

    def occurrences(self) -> Array:
        """How often each id occurs (V,)."""
        ...

    def column(self, kind: str) -> Column:
        """Room for one array of the table."""
        ...

    def collect(self, n: int, arrays: tuple[Array, ...]) -> Iterator[tuple[Array, ...]]:
        """Arrays of a piece of order n, and of the pieces of other processes, where the table is put together."""
        ...

    def saved(self) -> tuple[int, dict[str, Any]]:
        """The last order that an interrupted run has done with, 0 if none, and what it gave `save` then."""
        ...

    def save(self, n: int, state: dict[str, Any]) -> None:
        """To be called when an order is done: what a later run needs to go on from there, as JSON values."""
        ...

    def histogram(self, n: int, neighbours: bool) -> list[int]:
        """How many n-grams of order n have each count 0 .. LARGEST. Asked for n = 1, 2, ... in turn."""
        ...

    def pieces(self, n: int, base: Array) -> Iterator[Piece]:
        """The n-grams of the order whose histogram was asked last; base: (V,), the probabilities of order 0."""
        ...


class InMemory:
    """Counts as whole arrays, of numpy or torch."""

    compiled = False

    def __init__(self, counts: NGramCounts) -> None:
        self.order, self.vocabulary_size, self.xp = counts.order, counts.vocabulary_size, counts.xp
        self.last = counts.last
        self._counted = counts
        self._probabilities: Array = None  # of the order below
        self._kept: Array | None = None
        self._counts: Array = None

    def occurrences(self) -> Array:
        """See `CountedText.occurrences`."""
        return self._counted.levels[0].counts

    def column(self, kind: str) -> Column:
        """See `CountedText.column`."""
        return Listed(self.xp)

    def collect(self, n: int, arrays: tuple[Array, ...]) -> Iterator[tuple[Array, ...]]:
        """See `CountedText.collect`."""
        yield arrays

    def saved(self) -> tuple[int, dict[str, Any]]:
        """See `CountedText.saved`."""
        return 0, {}

    def save(self, n: int, state: dict[str, Any]) -> None:
        """See `CountedText.save`."""

    def histogram(self, n: int, neighbours: bool) -> list[int]:
        """See `CountedText.histogram`."""
        level = self._counted.levels[n - 1]
        self._counts = level.counts + 0
        if neighbours and n < self.order:
            self._counts = self.xp.count(self._counted.levels[n].suffixes, len(level))
            initial = self._counted.sentence_initial(n)
            self._counts[initial] = level.counts[initial]
        if n == 1:
            self._counts[BOS] = 0  # the start of a sentence is given, never predicted
        return histogram(self._counts, self.xp)

    def pieces(self, n: int, base: Array) -> Iterator[Piece]:
        """See `CountedText.pieces`."""
        level = self._counted.levels[n - 1]
        lower = base if n == 1 else self._probabilities[level.suffixes]
        yield Piece(level.words, level.starts, level.counts, self._counts, lower, self._kept, self._done)

    def _done(self, probabilities: Array, kept: Array | None) -> None:
        self._probabilities, self._kept = probabilities, kept


def histogram(counts: Array, xp: NumpyArrays | TorchArrays) -> list[int]:
    """How many of the counts are 0, 1, .. LARGEST."""
    capped = xp.minimum(counts, xp.full(1, LARGEST + 1, "int64"))
    return [int(t) for t in xp.count(capped, LARGEST + 2)[:-1]]


class Estimate(NamedTuple):
    """A table, and what is to be said about it."""

    table: BackoffTable
    notes: dict[str, Any]  # recorded in the model folder
    warnings: list[str]
    kept: Array | None  # (V,) bool: the ids that are still words of the model, numbered anew in the table; None: all


def estimate(text: CountedText, smoothing: Smoothing, limits: Limits = Limits()) -> Estimate:
    """The model of a text. Raises LmkitError for settings that do not go together."""
    limits.check(text.order)
    pruned = limits.threshold(text.order) > 0 or limits.vocabulary is not None
    if pruned and not smoothing.backs_off:
        raise LmkitError("pruning needs a smoothing that backs off: what is left out must be given its probability")
    xp = text.xp
    allowed = _allowed_words(text, limits)
    predictable = allowed & True  # a copy
    predictable[[BOS, PAD]] = False
    words = max(int(predictable.sum()), limits.vocab_pad)
    base = _order_zero(text, limits, predictable, words)
    builder = TableBuilder(xp, allowed if pruned else None, "float64" if smoothing.exact else "float32", text.column)
    done, saved = text.saved()
    notes: dict[str, Any] = saved.get("notes", {"fallback": {}, "counts_of_counts": []})
    warnings, parameters = saved.get("warnings", []), saved.get("parameters", [])
    builder.sizes = saved.get("sizes", [])
    for n in range(done + 1, text.order + 1):
        t = text.histogram(n, smoothing.neighbours)
        if smoothing.neighbours and n <= len(text.last) and n < text.order:
            _leave_open(t, text.last[n - 1])
        order = smoothing.order(n, t)
        parameters.append(order.parameters)
        notes["counts_of_counts"].append(t[1:5])
        if order.problem:
            notes["fallback"][str(n)] = order.problem
            warnings.append(f"order {n}: {order.problem}; {order.instead}")
        for piece in text.pieces(n, base):
            dropped = _dropped(piece, n, limits, allowed, xp) if pruned else None
            _estimate_piece(text, piece, n, order, dropped, words, builder)
            del piece, dropped  # before the next ones take their room
        text.save(n, {"notes": notes, "warnings": warnings, "parameters": parameters, "sizes": builder.sizes})
    if any(parameters):
        notes[smoothing.parameters] = parameters
    table = builder.table(smoothing.unseen(words), smoothing.backs_off)
    return Estimate(table, {**notes, **_notes_of(limits)}, warnings, builder.allowed)


def _estimate_piece(
    text: CountedText, piece: Piece, n: int, order: Order, dropped: Array | None, words: int, builder: TableBuilder
) -> None:
    rows = Rows(n, piece.starts, piece.counts, piece.lower, dropped, words, text.xp, text.compiled)
    probabilities, weights = order.estimate(rows)
    if n == 1:
        probabilities[[BOS, PAD]] = 0.0  # given and never predicted
    kept = None if dropped is None else ~dropped
    for arrays in text.collect(n, builder.leave_out(piece, probabilities, weights, kept)):
        builder.add(n, *arrays)
    piece.done(probabilities, kept)


def _notes_of(limits: Limits) -> dict[str, Any]:
    """What differs from the defaults."""
    notes: dict[str, Any] = {"prune": list(limits.prune)} if limits.prune else {}
    if limits.vocabulary is not None:
        notes["limited_vocabulary"] = True
    if not limits.interpolate_unigrams:
        notes["interpolate_unigrams"] = False
    if limits.vocab_pad:
        notes["vocab_pad"] = limits.vocab_pad
    return notes


def _allowed_words(text: CountedText, limits: Limits) -> Array:
    """(V,) bool: the words that may stand in n-grams; special ones always."""
    seen = text.occurrences()
    allowed = seen > limits.threshold(1) if limits.threshold(1) else seen >= 0
    if limits.vocabulary is not None:
        allowed = allowed & text.xp.asarray(limits.vocabulary)
    allowed[: PAD + 1] = True
    return allowed


def _order_zero(text: CountedText, limits: Limits, predictable: Array, words: int) -> Array:
    """(V,) float64: the distribution below the unigrams."""
    share = text.xp.full(len(predictable), 1.0 / words, "float64")
    if not limits.interpolate_unigrams:
        unseen = predictable & (text.occurrences() == 0)
        if bool(unseen.any()):
            share = text.xp.astype(unseen, "float64") / unseen.sum()
    share[[BOS, PAD]] = 0.0
    return share


def _leave_open(t: list[int], last: LastNGram) -> None:
    """`lmplz` ends its pass with one n-gram of each lower order still open, the last in suffix order, and files it
    under its plain count; the discounts of a small text feel it, so it is done here too, for one discount an order as
    for three."""
    for count, change in ((last.neighbours, -1), (last.occurrences, 1)):
        if count < len(t):
            t[count] += change


def _dropped(piece: Piece, n: int, limits: Limits, allowed: Array, xp: NumpyArrays | TorchArrays) -> Array:
    dropped = ~allowed[piece.words]
    if n > 1:
        if limits.threshold(n):
            dropped = dropped | (piece.occurrences <= limits.threshold(n))
        assert piece.kept_before is not None
        dropped = dropped | xp.repeat(~piece.kept_before, piece.starts[1:] - piece.starts[:-1])
    return dropped


class Column(Protocol):
    """One array of a table under construction, longer with every piece."""

    def append(self, values: Array, change: Callable[..., Array] | None = None) -> None:
        """Puts values at the end, or what `change` makes of them; that may be told by `out` where to write them."""
        ...

    def finish(self, kind: str) -> Array:
        """The whole array, in this type."""
        ...


class Listed:
    """A column as a list of pieces, joined at the end."""

    def __init__(self, xp: NumpyArrays | TorchArrays) -> None:
        self._xp = xp
        self._pieces: list[Array] = []

    def append(self, values: Array, change: Callable[..., Array] | None = None) -> None:
        """See `Column.append`."""
        self._pieces.append(values if change is None else change(values))

    def finish(self, kind: str) -> Array:
        """See `Column.finish`."""
        return self._xp.astype(self._xp.concatenate(self._pieces), kind)


class TableBuilder:
    """Takes the pieces of each order in turn, leaves out what is dropped, and puts the table together.

    column: makes a column for values of a type.
    """

    def __init__(
        self, xp: NumpyArrays | TorchArrays, allowed: Array | None, kind: str, column: Callable[[str], Column]
    ) -> None:
        self.xp = xp
        self.kind = kind
        self.allowed = None if allowed is None or bool(allowed.all()) else allowed
        self._ids = None if self.allowed is None else xp.astype(xp.cumulative(self.allowed)[:-1], "int32")
        self._words, self._starts = column("int32"), column("int64")
        self._log_probs, self._backoffs = column(kind), column(kind)
        self.sizes: list[int] = []

    def leave_out(
        self, piece: Piece, probabilities: Array, weights: Array, kept: Array | None
    ) -> tuple[Array, Array, Array, Array]:
        """What a piece adds to the table: words, where those of each history begin, probabilities, weights."""
        words, begins = piece.words, piece.starts
        if kept is not None:
            words, probabilities = words[kept], probabilities[kept]
            begins = self.xp.cumulative(kept)[begins]
            if self._ids is not None:
                words = self._ids[words]
        begins = begins[:-1]
        if piece.kept_before is not None:
            begins, weights = begins[piece.kept_before], weights[piece.kept_before]
        return words, begins, probabilities, weights

    def add(self, n: int, words: Array, begins: Array, probabilities: Array, weights: Array) -> None:
        """The next n-grams of order n, and the weights of those of the order below that they continue."""
        if len(self.sizes) < n:
            self.sizes.append(0)
        log = partial(self.xp.log, dtype=self.kind)
        if n > 1:
            self._starts.append(begins, partial(self.xp.add, by=sum(self.sizes)))
            self._backoffs.append(weights, log)
        self._words.append(words)
        self._log_probs.append(probabilities, log)
        self.sizes[-1] += len(words)

    def table(self, unseen: float, backs_off: bool) -> BackoffTable:
        """What the pieces make."""
        nodes = sum(self.sizes)
        self._starts.append(self.xp.full(1, nodes, "int64"))
        starts = self._starts.finish("int32" if nodes < 2**31 else "int64")
        if len(self.sizes) == 1:
            self._backoffs.append(self.xp.full(0, 0, self.kind))
        log_probs, backoffs = self._log_probs.finish(self.kind), self._backoffs.finish(self.kind)
        words = self._words.finish("int32")
        return BackoffTable(tuple(self.sizes), words, starts, log_probs, backoffs, self.xp, unseen, backs_off)
