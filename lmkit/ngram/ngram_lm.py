"""The n-gram language model: a Markov model of order n - 1 over a back-off table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple

import numpy as np

from lmkit.errors import LmkitError
from lmkit.language_model import Floats, LanguageModel, Lengths
from lmkit.ngram.arrays import Array, NumpyArrays, arrays_for
from lmkit.ngram.backoff import MAX_ORDER, BackoffTable
from lmkit.ngram.counts import count_ngrams, with_marks
from lmkit.ngram.quantization import QuantizedArray, quantize
from lmkit.ngram.smoothing import SMOOTHINGS, AddK, Smoothing
from lmkit.storage import map_arrays, write_arrays
from lmkit.text.corpus import Block, Corpus, learn_corpus, read_files, read_lines, require_text, silent
from lmkit.text.tokenizer import Tokenizer
from lmkit.text.vocabulary import BOS
from lmkit.text_model import TextModel

if TYPE_CHECKING:
    from torch import Tensor

Say = Callable[[str], None]


@dataclass(frozen=True)
class NGramConfig:
    """How an n-gram model is estimated."""

    order: int = 3  # length of the longest n-grams
    smoothing: Literal["modified-kneser-ney", "add-k", "mle"] = "modified-kneser-ney"
    k: float = 1.0  # what add-k adds

    def estimator(self) -> Smoothing:
        """The estimator that these settings name."""
        if self.smoothing not in SMOOTHINGS:
            raise LmkitError(f"unknown smoothing {self.smoothing!r}; known are {', '.join(SMOOTHINGS)}")
        return AddK(self.k) if self.smoothing == "add-k" else SMOOTHINGS[self.smoothing]()


class NGramState(NamedTuple):
    """The history of each row, as rows of the table."""

    contexts: Any  # (B, order-1) int64: in column n-1 the row of the last n words, -1 where there is none
    depth: Any  # (B,) int64: how many words were fed


class NGramLM(LanguageModel):
    """A language model with the Markov assumption: a word depends on the order - 1 words before it."""

    kind: ClassVar[str] = "ngram"

    def __init__(self, table: BackoffTable, *, smoothing: str, notes: dict[str, Any] | None = None) -> None:
        self.table = table
        self.smoothing = smoothing
        self.notes = notes or {}

    @property
    def vocabulary_size(self) -> int:
        """See `LanguageModel.vocabulary_size`."""
        return self.table.vocabulary_size

    @property
    def order(self) -> int:
        """Length of the longest n-grams."""
        return self.table.order

    @property
    def ngrams(self) -> list[int]:
        """How many n-grams the model holds of each order (`<pad>` is not one)."""
        return [size - (n == 0) for n, size in enumerate(self.table.sizes)]

    @property
    def bits(self) -> int | None:
        """Of a code in a quantised model; None in others."""
        log_probs = self.table.log_probs
        return log_probs.bits if isinstance(log_probs, QuantizedArray) else None

    def quantize(self, bits: int = 8) -> NGramLM:
        """The model with codes of 8 or 16 bits for its probabilities and back-off weights; see `quantization`."""
        return NGramLM(quantize(self.table, bits), smoothing=self.smoothing, notes=self.notes)

    # --- training -----------------------------------------------------------------------------------------------------

    @classmethod
    def train(
        cls,
        text: Iterable[str] | Path,
        *,
        order: int = 3,
        smoothing: Literal["modified-kneser-ney", "add-k", "mle"] = "modified-kneser-ney",
        k: float = 1.0,
        tokenizer: str = "word",
        min_count: int = 1,
        vocabulary_size: int | None = None,
        device: str = "cpu",
        say: Say = silent,
    ) -> TextModel:
        """Trains a model on lines of text, or on a file.

        text: sentences, one a string, or the Path of a text file.
        tokenizer, min_count, vocabulary_size: see `lmkit.text.corpus.learn_corpus`.
        say: receives a line for each thing worth knowing (fixed discounts on a small text, ...).
        """
        blocks: Iterable[Block] = read_files([text], say=say) if isinstance(text, Path) else read_lines(text)
        learned, corpus = learn_corpus(blocks, tokenizer, min_count=min_count, vocabulary_size=vocabulary_size, say=say)
        require_text(corpus, str(text) if isinstance(text, Path) else "text")
        return cls.fit(corpus, learned, NGramConfig(order, smoothing, k), device=device, say=say)

    @classmethod
    def fit(
        cls,
        corpus: Corpus,
        tokenizer: Tokenizer,
        config: NGramConfig,
        *,
        device: str = "cpu",
        say: Say = silent,
        progress: Callable[[int], None] = lambda done: None,
    ) -> TextModel:
        """Trains a model on an encoded corpus; `progress` is told each order that was counted."""
        if not 1 <= config.order <= MAX_ORDER:
            raise LmkitError(f"order {config.order}: the order of an n-gram model is 1 to {MAX_ORDER}")
        require_text(corpus, "the training text")
        counts = count_ngrams(corpus, config.order, len(tokenizer.vocabulary), arrays_for(device), progress=progress)
        estimate = config.estimator().estimate(counts)
        for warning in estimate.warnings:
            say(warning)
        model = cls(estimate.table, smoothing=config.smoothing, notes=estimate.notes)
        trained_on = {"sentences": len(corpus), "tokens": len(corpus.ids), "unknown": len(corpus.unknown)}
        return TextModel(model, tokenizer, {"trained_on": trained_on})

    # --- the contract -------------------------------------------------------------------------------------------------

    def start(self, batch_size: int) -> NGramState:
        """See `LanguageModel.start`."""
        import torch

        contexts = torch.full((batch_size, self.order - 1), -1, dtype=torch.int64)
        return NGramState(contexts, torch.zeros(batch_size, dtype=torch.int64))

    def step(self, tokens: Tensor, state: NGramState) -> tuple[Tensor, NGramState]:
        """See `LanguageModel.step`."""
        contexts, depth, words = map(self._to_table, (state.contexts, state.depth, tokens))
        contexts, depth = self.table.advance(contexts, words), depth + 1
        scores, contexts, depth = (
            self._to_torch(a, tokens) for a in (self.table.next_words(contexts, depth), contexts, depth)
        )
        return scores, NGramState(contexts, depth)

    def log_probs(self, tokens: Tensor, lengths: Tensor, state: Any = None) -> tuple[Tensor, Any]:
        """See `LanguageModel.log_probs`. The state is the padded history (B, order-1), -1 before its begin."""
        import torch

        batch, width = tokens.shape
        history = state
        if history is None:
            history = torch.full((batch, self.order - 1), -1, dtype=torch.int64, device=tokens.device)
            history[:, -1:] = BOS  # (B, order-1)
        given = torch.cat([history, tokens], 1)
        inside = torch.arange(width, device=tokens.device) < lengths[:, None]
        known = torch.cat([history >= 0, inside], 1)
        depth = (known.cumsum(1) - 1)[known]
        scored = torch.zeros(known.shape, dtype=torch.float64, device=tokens.device)
        flat = self.table.score(self._to_table(given[known]), self._to_table(depth)).log_probs
        scored[known] = self._to_torch(flat, tokens)
        last = lengths[:, None] + torch.arange(self.order - 1, device=tokens.device)  # (B, order-1)
        return scored[:, self.order - 1 :].masked_fill(~inside, 0.0), given.gather(1, last)

    def _to_table(self, tensor: Tensor) -> Array:
        xp = self.table.xp
        return tensor.cpu().numpy() if isinstance(xp, NumpyArrays) else tensor.to(xp.device)

    def _to_torch(self, array: Array, like: Tensor) -> Tensor:
        import torch

        return torch.as_tensor(array, device=like.device)

    # --- faster than derived, and without torch on a CPU --------------------------------------------------------------

    def corpus_detail(self, corpus: Corpus) -> tuple[Floats, Lengths | None]:
        """See `LanguageModel.corpus_detail`."""
        sequence, depth = with_marks(corpus, self.vocabulary_size)
        xp = self.table.xp
        scores = self.table.score(xp.asarray(sequence), xp.asarray(depth))
        events = depth > 0
        return xp.to_numpy(scores.log_probs)[events], xp.to_numpy(scores.lengths)[events]

    def corpus_log_probs(self, corpus: Corpus) -> Floats:
        """See `LanguageModel.corpus_log_probs`."""
        return self.corpus_detail(corpus)[0]

    def next_log_probs(self, context: Sequence[int]) -> Floats:
        """Log-probabilities (V,) after exactly these ids: no `<s>` is put before them, so () asks for p(w)."""
        xp = self.table.xp
        contexts = xp.asarray(np.full((1, self.order - 1), -1, np.int64))
        for word in context:
            contexts = self.table.advance(contexts, xp.asarray(np.array([word])))
        scores = self.table.next_words(contexts, xp.asarray(np.array([len(context)])))
        result: Floats = xp.to_numpy(scores)[0].astype(np.float64)
        return result

    def mean_log_sum(self, corpus: Corpus, *, sample: int = 1000, seed: int = 0) -> float:
        """Mean logarithm of the sum of p(w | h) over all words w, for histories h drawn from a corpus.

        0 for a model whose probabilities sum to one. What a quantised model's perplexity lacks of one that may be
        compared is exp of this.
        """
        sequence, depth = with_marks(corpus, self.vocabulary_size)
        events = np.flatnonzero(depth > 0)
        drawn = np.random.default_rng(seed).choice(events, min(sample, len(events)), replace=False)
        begins = drawn - np.minimum(depth[drawn], self.order - 1)
        histories = [sequence[a:b].tolist() for a, b in zip(begins, drawn, strict=True)]
        return float(np.mean([np.logaddexp.reduce(self.next_log_probs(h)) for h in histories]))

    # --- the model folder ---------------------------------------------------------------------------------------------

    def settings(self) -> dict[str, Any]:
        """See `LanguageModel.settings`."""
        return {
            "order": self.order,
            "smoothing": self.smoothing,
            "backs_off": self.table.backs_off,
            "log_unseen": None if self.table.unseen == -np.inf else self.table.unseen,
            "ngrams": self.ngrams,
            "notes": self.notes,
            **({} if self.bits is None else {"bits": self.bits, "normalized": False}),
        }

    def save(self, folder: Path) -> None:
        """See `LanguageModel.save`: the arrays of `BackoffTable`, codes and codebooks where they are quantised."""
        table, arrays = self.table, dict[str, Any]()
        for name in ("words", "starts", "log_probs", "backoffs"):
            array = getattr(table, name)
            if isinstance(array, QuantizedArray):
                arrays |= {name: array.codes, f"{name}_codebook": array.codebook}
            else:
                arrays[name] = table.xp.to_numpy(array)
        write_arrays(folder / "model.safetensors", arrays)

    @classmethod
    def load(cls, folder: Path, settings: dict[str, Any], vocabulary_size: int) -> NGramLM:
        """See `LanguageModel.load`: the arrays stay on disk and are mapped into memory."""
        path = folder / "model.safetensors"
        arrays = map_arrays(path)
        try:
            sizes = tuple(int(size) + (n == 0) for n, size in enumerate(settings["ngrams"]))  # and `<pad>`
            _check_settings(settings)
            unseen = -np.inf if settings["log_unseen"] is None else float(settings["log_unseen"])
            words, starts = arrays["words"], arrays["starts"]
            log_probs, backoffs = _floats(arrays, "log_probs", sizes), _floats(arrays, "backoffs", sizes[:-1])
            backs_off = settings["backs_off"] is True
            table = BackoffTable(sizes, words, starts, log_probs, backoffs, arrays_for("cpu"), unseen, backs_off)
            if table.vocabulary_size != vocabulary_size:
                raise ValueError("another vocabulary")
            table.check()
            model = cls(table, smoothing=str(settings["smoothing"]), notes=settings.get("notes"))
            if model.bits != settings.get("bits"):
                raise ValueError("another number of bits")
        except (KeyError, ValueError, TypeError, IndexError, OverflowError) as error:
            raise LmkitError(
                f"{path}: not the model that config.json describes ({error}); restore the folder or train again"
            ) from None
        return model


def _floats(arrays: dict[str, Any], name: str, sizes: tuple[int, ...]) -> Array:
    """An array of floats of a model folder, quantised if there is a codebook for it."""
    codebook = arrays.get(f"{name}_codebook")
    return (
        arrays[name] if codebook is None else QuantizedArray(arrays[name], codebook, np.cumsum(sizes, dtype=np.int64))
    )


def _check_settings(settings: dict[str, Any]) -> None:
    """ValueError for settings that contradict each other: each of them changes every number."""
    smoothing, backs_off, unseen = settings["smoothing"], settings["backs_off"], settings["log_unseen"]
    if settings["order"] != len(settings["ngrams"]):
        raise ValueError("order and ngrams disagree")
    if smoothing not in (*SMOOTHINGS, "arpa") or backs_off is not (smoothing not in ("mle", "add-k")):
        raise ValueError("smoothing and backs_off disagree")
    numeric = isinstance(unseen, int | float) and not isinstance(unseen, bool)
    if smoothing == "mle":
        fits = unseen is None
    elif smoothing == "add-k":
        fits = numeric and -np.inf < unseen < 0
    else:
        fits = numeric and unseen == 0
    if not fits:
        raise ValueError("smoothing and log_unseen disagree")
