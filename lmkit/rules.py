"""Rules about what may follow: forced beginnings, forbidden and required phrases, no repetition.

A search asks its rules before every token. They work on tensors, for all sentences at once, in greedy search, sampling
and beam search alike.

Shapes: N sentences, k hypotheses a sentence, t tokens so far, V tokens in the vocabulary. Row n k + j is hypothesis j
of sentence n.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

from lmkit.errors import LmkitError
from lmkit.sampling import NEVER
from lmkit.text.vocabulary import BOS, EOS, PAD

Phrase = Sequence[int]  # token ids


class Rule(ABC):
    """Changes what may follow the tokens so far."""

    @abstractmethod
    def apply(self, text: Tensor, scores: Tensor) -> Tensor:
        """The scores with -inf for what must not follow.

        text (N, k, t) int64: the tokens so far, without the one fed first; without meaning where a hypothesis is none.
        scores (N k, V): log-probabilities, the search's own copy, which may be changed in place.
        A search asks only where the rule `acts`.
        """

    def acts(self, position: int) -> bool:
        """Whether it may change anything after so many tokens; where it does not, a search does not ask it."""
        return True

    def keep(self, sentences: Tensor) -> "Rule":
        """The rule for these sentences (M,) only: those that are left in the batch."""
        return self


@dataclass(frozen=True, eq=False)
class ForcePrefix(Rule):
    """Every text begins with the prefix of its sentence; its tokens cost what the model says they do."""

    tokens: Tensor  # (N, P) int64, `<pad>` beyond the end of a prefix

    @classmethod
    def of(cls, prefixes: Sequence[Phrase], device: torch.device | str = "cpu") -> "ForcePrefix":
        """A prefix for each sentence, which may be empty; LmkitError for one that holds a mark of the ends."""
        return cls(_padded([_words("prefix", prefix) for prefix in prefixes], PAD).to(device))

    def apply(self, text: Tensor, scores: Tensor) -> Tensor:
        """See `Rule.apply`."""
        _, width, position = text.shape
        wanted = self.tokens[:, position].repeat_interleave(width)[:, None]  # (N k, 1)
        forced = torch.full_like(scores, NEVER).scatter(1, wanted, scores.gather(1, wanted))
        return torch.where(wanted == PAD, scores, forced)

    def acts(self, position: int) -> bool:
        """See `Rule.acts`."""
        return position < self.tokens.shape[1]

    def keep(self, sentences: Tensor) -> "ForcePrefix":
        """See `Rule.keep`."""
        return ForcePrefix(self.tokens[sentences])


class Forbid(Rule):
    """No text holds any of these phrases, the same for all sentences; a phrase of one token forbids that token.

    `</s>` may end a phrase: a text then does not end in it. Raises LmkitError for an empty phrase.
    """

    def __init__(self, phrases: Sequence[Phrase], device: torch.device | str = "cpu") -> None:
        for phrase in phrases:
            if not phrase or {BOS, PAD} & set(phrase) or EOS in phrase[:-1]:
                raise LmkitError(f"forbidden phrase {list(phrase)}: give at least one id, and </s> only at its end")
        lengths = sorted({len(phrase) for phrase in phrases})
        alike = [torch.tensor([phrase for phrase in phrases if len(phrase) == length]) for length in lengths]
        self.phrases = [some.to(device) for some in alike]  # (P, length) each

    def apply(self, text: Tensor, scores: Tensor) -> Tensor:
        """See `Rule.apply`."""
        text = text.flatten(0, 1)  # (N k, t)
        for phrases in self.phrases:
            before = phrases.shape[1] - 1
            if before <= text.shape[1]:
                tail = text[:, text.shape[1] - before :]
                complete = (tail[:, None] == phrases[:, :-1]).all(dim=2)  # (N k, P): all but the last token is there
                scores = _ban(scores, phrases[:, -1].expand(len(text), -1), complete)
        return scores


@dataclass(frozen=True, eq=False)
class NoRepeat(Rule):
    """No sequence of `size` tokens comes twice in a text; size 1: no token does.

    after (N,) int64: for sentence n the rule holds only once its text has that many tokens; None: from the beginning.
    `</s>` is no part of a repetition.
    """

    size: int
    after: Tensor | None = None

    def __post_init__(self) -> None:
        if self.size < 1:
            raise LmkitError(f"no-repeat size {self.size}: it must be at least 1")

    def apply(self, text: Tensor, scores: Tensor) -> Tensor:
        """See `Rule.apply`."""
        _, width, position = text.shape
        text = text.flatten(0, 1)  # (N k, t)
        windows = text.unfold(1, self.size, 1)  # (N k, W, size)
        tail = text[:, position - self.size + 1 :]  # (N k, size - 1)
        seen = (windows[:, :, :-1] == tail[:, None]).all(dim=2)  # (N k, W)
        if self.after is not None:
            seen &= (position >= self.after).repeat_interleave(width)[:, None]
        return _ban(scores, windows[:, :, -1], seen)

    def acts(self, position: int) -> bool:
        """See `Rule.acts`."""
        return position >= self._first

    @cached_property
    def _first(self) -> int:
        """The fewest tokens of any text after which it acts."""
        if self.after is None or not len(self.after):
            return self.size
        return max(self.size, int(self.after.min()))

    def keep(self, sentences: Tensor) -> "NoRepeat":
        """See `Rule.keep`."""
        return self if self.after is None else NoRepeat(self.size, self.after[sentences])


def repetition_guard(source_lengths: Tensor, *, ratio: float = 2.0, slack: int = 10, size: int = 3) -> NoRepeat:
    """A guard against loops that leaves ordinary translations alone.

    It acts on a text longer than ratio * source length + slack, where no sequence of `size` tokens may come a second
    time. source_lengths (N,), in tokens.
    """
    return NoRepeat(size, (source_lengths * ratio).long() + slack)


@dataclass(frozen=True, eq=False)
class Require(Rule):
    """A text ends only once it holds all phrases of its sentence.

    A beam search then deals its places to banks of hypotheses that have as many tokens of their phrases (Post & Vilar
    2018, dynamic beam allocation), and offers every hypothesis the next tokens of its phrases. Greedy search and
    sampling only go on until the phrases are there, which they may never be.
    """

    phrases: Tensor  # (N, P, W) int64, `<pad>` beyond the end of a phrase; all `<pad>`: no phrase

    @classmethod
    def of(cls, phrases: Sequence[Sequence[Phrase]], device: torch.device | str = "cpu") -> "Require":
        """Some phrases for each sentence; LmkitError for one that holds a mark of the ends, or nothing."""
        if any(not phrase for some in phrases for phrase in some):
            raise LmkitError("a required phrase is empty: give at least one token")
        places = max((len(some) for some in phrases), default=0)
        flat = [[*some, *[[]] * (places - len(some))] for some in phrases]
        rows = _padded([_words("required phrase", phrase) for some in flat for phrase in some], PAD)
        return cls(rows.view(len(phrases), places, rows.shape[1]).to(device))

    def apply(self, text: Tensor, scores: Tensor) -> Tensor:
        """See `Rule.apply`."""
        _, wanted = self.progress(text)
        lacking = (wanted != PAD).any(dim=2).flatten()  # (N k,)
        scores[:, EOS] = scores[:, EOS].masked_fill(lacking, NEVER)
        return scores

    def keep(self, sentences: Tensor) -> "Require":
        """See `Rule.keep`."""
        return Require(self.phrases[sentences])

    def progress(self, text: Tensor) -> tuple[Tensor, Tensor]:
        """How many tokens of its phrases a text has, (N, k), and the next one of each, (N, k, P), `<pad>` for none.

        A phrase that is not there counts with its longest beginning at the end of the text.
        """
        (sentences, width, position), (_, places, longest) = text.shape, self.phrases.shape
        lengths = (self.phrases != PAD).sum(dim=2)[:, None]  # (N, 1, P)
        reached = lengths.new_zeros((sentences, width, places))
        for size in range(1, min(longest, position) + 1):
            begin = self.phrases[:, None, :, None, :size]  # (N, 1, P, 1, size)
            same = (text.unfold(2, size, 1)[:, :, None] == begin).all(dim=4)  # (N, k, P, windows)
            whole = same.any(dim=3) & (lengths == size)
            at_end = same[:, :, :, -1] & (lengths > size) & (reached < lengths)
            reached = torch.where(whole | at_end, size, reached)
        follows = torch.nn.functional.pad(self.phrases, (0, 1), value=PAD)[:, None].expand(-1, width, -1, -1)
        return reached.sum(dim=2), follows.gather(3, reached[..., None])[..., 0]

    def held(self, text: Tensor) -> Tensor:
        """How many of its phrases a text holds whole, (N, k); those that are no phrase are in every text."""
        return (self.progress(text)[1] == PAD).sum(dim=2)


def _ban(scores: Tensor, tokens: Tensor, banned: Tensor) -> Tensor:
    """-inf for the tokens (B, C) that are `banned` (B, C), in place; a token may stand there more than once."""
    change = torch.zeros_like(tokens, dtype=scores.dtype).masked_fill(banned, NEVER)
    return scores.scatter_add_(1, tokens, change)


def _words(name: str, phrase: Phrase) -> list[int]:
    if {BOS, EOS, PAD} & set(phrase):
        raise LmkitError(f"{name} {list(phrase)}: holds <s>, </s> or <pad>, which only the ends of a text have")
    return list(phrase)


def _padded(rows: Sequence[Sequence[int]], fill: int) -> Tensor:
    width = max(map(len, rows), default=0)
    flat = [[*row, *[fill] * (width - len(row))] for row in rows]
    return torch.tensor(flat, dtype=torch.int64).view(len(rows), width)
