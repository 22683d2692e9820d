"""The contract that all language models speak, and what follows from it.

A model fills `start`, `step` and `log_probs`; perplexity and generation are derived here and in `text_model.py`, once.
Letters: B rows of a batch, T positions, V vocabulary size, S sentences.
"""

from __future__ import annotations

import math
import re
import reprlib
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from lmkit.errors import LmkitError
from lmkit.storage import forget
from lmkit.text.batching import sentence_batches
from lmkit.text.corpus import Corpus, new_ids
from lmkit.text.tokenizer import Ids
from lmkit.text.vocabulary import BOS, EOS, PAD
from lmkit.version import __version__

if TYPE_CHECKING:
    import torch
    from torch import Tensor

Floats = npt.NDArray[np.float64]
Lengths = npt.NDArray[np.int8]
ContextName = Literal["sentence", "carried", "window", "mixed"]
STREAM_CHUNK = 2048  # positions of a carried text that go through a model at once
STREAM_PIECE = 1 << 22  # tokens that become part of a stream at once


class Context(NamedTuple):
    """What a model may see before a token of a text; written `sentence`, `carried`, `window-256`, `window-256-128`.

    sentence: the line up to the token. carried: everything before it, as one stream. window: the stream in windows of
    `window` tokens that begin every `stride`; a token is scored in the first window that holds it, so all but those of
    the first window see at least window - stride tokens, and with stride = window (the default) they are disjoint.
    mixed: each member of a mixture in its own (`parts`); written with `+`, as `carried+sentence`.
    """

    name: ContextName
    window: int = 0
    stride: int = 0
    parts: tuple[Context, ...] = ()

    @classmethod
    def of(cls, text: str) -> Context:
        """Reads what `str` writes; LmkitError for anything else."""
        if "+" in text:
            return cls.of_members(map(cls.of, text.split("+")))
        if text in ("sentence", "carried"):
            return cls(text)  # type: ignore[arg-type]
        found = re.fullmatch(r"window-(\d{1,9})(?:-(\d{1,9}))?", text)
        window = int(found[1]) if found else 0
        stride = int(found[2] or window) if found else 0
        if not 1 <= stride <= window:
            raise LmkitError(
                f"context {reprlib.repr(text)}: is none of sentence, carried, window-SIZE and window-SIZE-STRIDE, "
                "STRIDE up to SIZE"
            )
        return cls("window", window, stride)

    @classmethod
    def of_members(cls, contexts: Iterable[Context]) -> Context:
        """That of a mixture of models with these: the one they share, or mixed."""
        given = tuple(contexts)
        if len(set(given)) == 1:
            return given[0]
        return cls("mixed", parts=tuple(part for context in given for part in context.parts or (context,)))

    def __str__(self) -> str:
        if self.name == "mixed":
            return "+".join(map(str, self.parts))
        if self.name != "window":
            return self.name
        return f"window-{self.window}" + (f"-{self.stride}" if self.stride != self.window else "")


SENTENCE = Context("sentence")


class Writer(Protocol):
    """What texts are drawn from, token by token: see `LanguageModel`, whose members these are."""

    @property
    def device(self) -> str:
        """See `LanguageModel.device`."""
        ...

    @property
    def longest(self) -> int | None:
        """See `LanguageModel.longest`."""
        ...

    def after(self, ids: Sequence[int], rows: int) -> Any:
        """See `LanguageModel.after`."""
        ...

    def step(self, tokens: Tensor, state: Any) -> tuple[Tensor, Any]:
        """See `LanguageModel.step`."""
        ...


class LanguageModel(ABC):
    """A distribution over sentences, one token at a time. Natural logarithms throughout."""

    kind: str
    context: Context = SENTENCE  # in which it scores a text if not told otherwise
    contexts: ClassVar[tuple[ContextName, ...]] = ("sentence",)  # in which it can

    @property
    def form(self) -> str:
        """What sets its numbers apart from those of the same model in another form, as the signature states it."""
        return ""

    @property
    def adaptive(self) -> bool:
        """Whether it learns from the text while it scores it: such figures stand in a column of their own."""
        return False

    @property
    def parameter_count(self) -> int | None:
        """How many numbers were learned; None where that says little."""
        return None

    @property
    def device(self) -> str:
        """Where `step` and `log_probs` take their tokens and leave their results."""
        return "cpu"

    @property
    def longest(self) -> int | None:
        """Tokens of a sentence, `</s>` included, that it has room for; None: any number."""
        return None

    def move(self, device: torch.device | str) -> None:  # noqa: B027 - most have nowhere to go
        """Moves to a device what it is quicker to have there."""

    @property
    def normalised(self) -> bool:
        """Whether probabilities sum to one; a model without that has scores, but no perplexity."""
        return True

    @property
    @abstractmethod
    def vocabulary_size(self) -> int:
        """V, special ids included."""

    @abstractmethod
    def start(self, batch_size: int) -> Any:
        """The state of `batch_size` rows before anything was fed, not even `<s>`."""

    @abstractmethod
    def step(self, tokens: Tensor, state: Any) -> tuple[Tensor, Any]:
        """Feeds one token a row, tokens (B,) int64; returns log-probabilities of the next one (B, V), and the state."""

    def after(self, ids: Sequence[int], rows: int) -> Any:
        """The state of so many rows alike after these ids were fed, from the start."""
        import torch

        from lmkit.nn.state import repeat

        state = self.start(1)
        for token in ids:
            _, state = self.step(torch.tensor([token], device=self.device), state)
        return repeat(state, rows)

    def writer(self, tokens: int | None) -> Writer:
        """What writes texts of up to so many tokens (None: any number): the model, or what lets it read on from where
        it cannot read more."""
        return self

    @abstractmethod
    def log_probs(self, tokens: Tensor, lengths: Tensor, state: Any = None) -> tuple[Tensor, Any]:
        """Log-probabilities (B, T) of tokens (B, T), without `<s>`, with `</s>`, 0 beyond lengths (B,), and the state.

        state: what an earlier call returned, to go on from there; None begins with `<s>`.
        """

    @abstractmethod
    def settings(self) -> dict[str, Any]:
        """What `load` needs beside the files of `save`, as JSON values."""

    def sizes(self) -> dict[str, Any]:
        """What `lmkit inspect` tells of it beyond its settings, as JSON values."""
        return {}

    @abstractmethod
    def save(self, folder: Path) -> None:
        """Writes `model.safetensors` into a model folder; a model of models, into a sub-folder for each."""

    @classmethod
    @abstractmethod
    def load(cls, folder: Path, settings: dict[str, Any], vocabulary_size: int) -> LanguageModel:
        """Reads what `save` wrote."""

    # --- derived ------------------------------------------------------------------------------------------------------

    def corpus_log_probs(self, corpus: Corpus) -> Floats:
        """Log-probability of each token and each `</s>` of a corpus, in its order (T + S,); batches change nothing."""
        import torch

        result = np.empty(len(corpus.ids) + len(corpus), np.float64)
        begins = corpus.offsets[:-1] + np.arange(len(corpus))
        for batch in sentence_batches(corpus):
            lengths = torch.from_numpy(batch.lengths).to(self.device)
            scores, _ = self.log_probs(torch.from_numpy(batch.tokens).long().to(self.device), lengths)
            column = np.arange(batch.tokens.shape[1])
            inside = column < batch.lengths[:, None]
            result[(begins[batch.sentences][:, None] + column)[inside]] = scores.double().cpu().numpy()[inside]
        return result

    def text_log_probs(self, corpus: Corpus, context: Context | None = None) -> Floats:
        """As `corpus_log_probs` (T + S,), but of the corpus as one text, in this context or the model's own.

        A carried text goes through the model as one stream, so its figures depend on no batch either.
        Raises LmkitError for a context that the model has not.
        """
        context = self.check_context(context)
        if context.name == "sentence":
            return self.corpus_log_probs(corpus)
        return self._carried_log_probs(stream(corpus))

    def check_context(self, context: Context | None) -> Context:
        """The context to score a text in; LmkitError if the model cannot."""
        if context is None:
            return self.context
        if context.name not in self.contexts:
            raise LmkitError(f"context {context}: {self.kind} models score text by {' or '.join(self.contexts)}")
        return context

    def _carried_log_probs(self, ids: Ids) -> Floats:
        import torch

        result, state = np.empty(len(ids), np.float64), None
        for begin in range(0, len(ids), STREAM_CHUNK):
            tokens = torch.from_numpy(ids[begin : begin + STREAM_CHUNK]).long().to(self.device)[None]  # (1, T)
            scores, state = self.log_probs(tokens, torch.full_like(tokens[:, 0], tokens.shape[1]), state)
            result[begin : begin + tokens.shape[1]] = scores[0].double().cpu().numpy()
        return result

    def corpus_detail(self, corpus: Corpus) -> tuple[Floats, Lengths | None]:
        """As `corpus_log_probs`, and the length (T + S,) of the n-gram each came from, for models that have such."""
        return self.corpus_log_probs(corpus), None

    def next_log_probs(self, context: Sequence[int]) -> Floats:
        """Log-probabilities (V,) after a context of ids; `<s>` is put before it if it is not there."""
        return next_of(self.writer(1 + len(context)), context)

    def top_words(self, contexts: Sequence[Sequence[int]], k: int) -> tuple[Ids, Floats]:
        """The k likeliest ids after each context (B, k), best first, and their log-probabilities."""
        scores = np.stack([self.next_log_probs(context) for context in contexts])
        scores[:, [BOS, PAD]] = -np.inf
        best = np.argsort(-scores, axis=1, kind="stable")[:, : min(k, scores.shape[1] - 2)].astype(np.int32)
        return best, np.take_along_axis(scores, best, 1)


def next_of(writer: Writer, context: Sequence[int]) -> Floats:
    """See `LanguageModel.next_log_probs`."""
    import torch

    ids = list(context) if context and context[0] == BOS else [BOS, *context]
    scores, _ = writer.step(torch.tensor(ids[-1:], device=writer.device), writer.after(ids[:-1], 1))
    result: Floats = scores[0].double().cpu().numpy()
    return result


def stream(corpus: Corpus) -> Ids:
    """The tokens of a corpus with a `</s>` after each sentence (T + S,), a new array, mapped from a file if large."""
    result = new_ids(len(corpus.ids) + len(corpus))
    begin = 0
    for ids, offsets in corpus.pieces(STREAM_PIECE):
        part = result[begin : begin + len(ids) + len(offsets) - 1]
        inside = np.ones(len(part), bool)
        inside[offsets[1:] + np.arange(len(offsets) - 1)] = False
        part[inside], part[~inside] = ids, EOS
        forget(result)
        begin += len(part)
    return result


def by_sentence(corpus: Corpus, values: npt.NDArray[Any]) -> Floats:
    """Sums (S,) of values of each token and `</s>` (T + S,)."""
    begins = corpus.offsets[:-1] + np.arange(len(corpus))
    if not len(corpus):
        return np.zeros(0)
    sums: Floats = np.add.reduceat(values, begins)
    return sums


def token_positions(corpus: Corpus) -> npt.NDArray[np.int64]:
    """Where each token (T,) stands in arrays that also hold the `</s>` (T + S,)."""
    return np.arange(len(corpus.ids)) + np.repeat(np.arange(len(corpus)), np.diff(corpus.offsets))


@dataclass(frozen=True)
class PerplexityReport:
    """How well a model predicts a text.

    The unit of `perplexity` is the white-space word of the original text plus one `</s>` a line, whatever the model's
    tokens are, so figures of word, subword and character models compare; `events` is what the model itself predicts.
    """

    model: str
    kind: str
    tokenizer: str
    events: int  # tokens and `</s>`
    words: int
    sentences: int
    oov: int  # tokens that `<unk>` stood for
    nll_nats: float  # sum over events
    nll_oov_nats: float  # the part of it that is due to `oov`
    nll_known_nats: float  # the other part
    n_bytes: int  # of the text, line feeds included
    context: str
    tokens_are_words: bool
    form: str
    adaptive: bool
    n_characters: int  # as n_bytes

    @property
    def perplexity(self) -> float:
        """exp(nll / (words + sentences)): `</s>` is predicted and counted, `<s>` is neither."""
        return _exp(self.nll_nats, self.words + self.sentences)

    @property
    def perplexity_excluding_oov(self) -> float | None:
        """The same without the unknown words; their successors stay. None if unknown tokens are not words."""
        if self.oov and not self.tokens_are_words:
            return None
        return _exp(self.nll_known_nats, self.words + self.sentences - self.oov)

    @property
    def bits_per_byte(self) -> float | None:
        """nll / (ln 2 x bytes). None where `<unk>` stood for words: then the text was not predicted whole."""
        return None if self.oov else self.nll_nats / math.log(2) / self.n_bytes

    @property
    def bits_per_character(self) -> float | None:
        """The same by Unicode character, as enwik8, text8 and character-level Penn Treebank are reported."""
        return None if self.oov else self.nll_nats / math.log(2) / self.n_characters

    @property
    def signature(self) -> str:
        """All that must agree before two figures may be compared, as sacrebleu has one for BLEU."""
        unk = "scored" if self.oov else "none"
        return (
            f"ppl:word+eos|unk:{unk}|context:{self.context}|tok:{self.tokenizer}|lines:{self.sentences}"
            f"{'|' if self.form else ''}{self.form}|version:lmkit-{__version__}"
        )

    def to_json(self) -> dict[str, Any]:
        """As JSON values; a figure that is infinite is null, and then "infinite" is true."""
        figures = {
            "nll_nats": self.nll_nats,
            "perplexity": self.perplexity,
            "perplexity_excluding_oov": self.perplexity_excluding_oov,
            "bits_per_byte": self.bits_per_byte,
            "bits_per_character": self.bits_per_character,
        }
        infinite = any(v == math.inf for v in figures.values())
        plain = {k: getattr(self, k) for k in ("model", "kind", "tokenizer", "events", "words", "sentences", "oov")}
        return {
            **plain,
            **{k: None if v == math.inf else v for k, v in figures.items()},
            **({"infinite": True} if infinite else {}),
            "context": self.context,
            **({"form": self.form} if self.form else {}),
            "adaptive": self.adaptive,
            "signature": self.signature,
        }


def _exp(nats: float, count: int) -> float:
    if count == 0:
        return math.nan
    mean = nats / count
    return math.exp(mean) if mean < 709 else math.inf


def report(
    log_probs: Floats,
    corpus: Corpus,
    *,
    model: str,
    kind: str,
    tokenizer: str,
    context: str,
    form: str,
    adaptive: bool,
    tokens_are_words: bool,
) -> PerplexityReport:
    """The report of log-probabilities (T + S,) over a corpus; sums are float64 and exact (math.fsum is not needed)."""
    unknown = corpus.unknown + np.searchsorted(corpus.offsets, corpus.unknown, "right") - 1
    known = np.ones(len(log_probs), bool)
    known[unknown] = False
    nll_oov = float(-log_probs[unknown].sum())
    nll_known = float(-log_probs[known].sum())
    return PerplexityReport(
        model=model,
        kind=kind,
        tokenizer=tokenizer,
        events=len(log_probs),
        words=int(corpus.words.sum()),
        sentences=len(corpus),
        oov=len(corpus.unknown),
        nll_nats=nll_oov + nll_known,
        nll_oov_nats=nll_oov,
        nll_known_nats=nll_known,
        n_bytes=int(corpus.n_bytes.sum()),
        context=context,
        form=form,
        adaptive=adaptive,
        n_characters=corpus.n_characters,
        tokens_are_words=tokens_are_words,
    )
