"""The n-gram language model: a Markov model of order n - 1 over a back-off table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

import numpy as np
import numpy.typing as npt

from lmkit.distributed import Ranks
from lmkit.errors import LmkitError
from lmkit.language_model import Floats, LanguageModel, Lengths
from lmkit.ngram.arrays import LARGE, Array, NumpyArrays, arrays_for
from lmkit.ngram.backoff import MAX_ORDER, BackoffTable
from lmkit.ngram.counts import count_ngrams, mark, with_marks
from lmkit.ngram.discounting import AbsoluteDiscounting, KneserNey, ModifiedKneserNey, WittenBell
from lmkit.ngram.estimation import CountedText, InMemory, Limits, estimate
from lmkit.ngram.jelinek_mercer import Frequencies, tune
from lmkit.ngram.quantization import QuantizedArray, quantize
from lmkit.ngram.smoothing import AddK, Katz, MaximumLikelihood, Smoothing, StupidBackoff
from lmkit.storage import map_arrays, member, read_json, replace_json, write_arrays
from lmkit.text.corpus import Block, Corpus, encode_corpus, learn_corpus, read_files, read_lines, require_text, silent
from lmkit.text.tokenizer import Ids, Tokenizer, load_tokenizer, restrict
from lmkit.text.vocabulary import BOS, Vocabulary
from lmkit.text_model import TextModel

if TYPE_CHECKING:
    import torch
    from torch import Tensor

    from lmkit.ngram.device_table import DeviceTable

SCORED_AT_ONCE = 1 << 21  # tokens
Say = Callable[[str], None]
SmoothingName = Literal[
    "modified-kneser-ney",
    "kneser-ney",
    "absolute-discounting",
    "witten-bell",
    "katz",
    "jelinek-mercer",
    "stupid-backoff",
    "add-k",
    "mle",
]


@dataclass(frozen=True)
class NGramConfig:
    """How an n-gram model is estimated."""

    order: int = 3  # length of the longest n-grams
    smoothing: SmoothingName = "modified-kneser-ney"
    k: float = 1.0  # what add-k adds
    discount: float | None = None  # of absolute discounting and Kneser-Ney, at all orders; None estimates it
    fallback: tuple[float, float, float] | None = (0.5, 1.0, 1.5)  # see `ModifiedKneserNey`
    alpha: float = 0.4  # of stupid back-off
    prune: tuple[int, ...] = ()  # this and the next two: see `Limits`
    interpolate_unigrams: bool = True
    vocab_pad: int = 0

    def limits(self, words: npt.NDArray[np.bool_] | None = None) -> Limits:
        """What is left out, with only these words (V,) kept if they are given.

        Raises LmkitError for an order or thresholds that make no sense.
        """
        if not 1 <= self.order <= MAX_ORDER:
            raise LmkitError(f"order {self.order}: the order of an n-gram model is 1 to {MAX_ORDER}")
        limits = Limits(self.prune, words, self.interpolate_unigrams, self.vocab_pad)
        limits.check(self.order)
        return limits

    def estimator(self) -> Smoothing:
        """The estimator that these settings name (`Frequencies` for Jelinek-Mercer, whose weights are yet to be found).

        Raises LmkitError for an unknown name.
        """
        estimators: dict[str, Smoothing] = {
            "modified-kneser-ney": ModifiedKneserNey(self.fallback),
            "kneser-ney": KneserNey(self.discount),
            "absolute-discounting": AbsoluteDiscounting(self.discount),
            "witten-bell": WittenBell(),
            "katz": Katz(),
            "jelinek-mercer": Frequencies(),
            "stupid-backoff": StupidBackoff(self.alpha),
            "add-k": AddK(self.k),
            "mle": MaximumLikelihood(),
        }
        if self.smoothing not in estimators:
            raise LmkitError(f"unknown smoothing {self.smoothing!r}; known are {', '.join(estimators)}")
        return estimators[self.smoothing]


class NGramState(NamedTuple):
    """The history of each row, as rows of the table."""

    contexts: Any  # (B, order-1) int64: in column n-1 the row of the last n words, -1 where there is none
    depth: Any  # (B,) int64: how many words were fed


class NGramLM(LanguageModel):
    """A language model with the Markov assumption: a word depends on the order - 1 words before it."""

    kind = "ngram"

    def __init__(self, table: BackoffTable, *, smoothing: str, notes: dict[str, Any] | None = None) -> None:
        self.table = table
        self.smoothing = smoothing
        self.notes = notes or {}
        self._home: torch.device | None = None  # where steps are answered beside the CPU

    @property
    def vocabulary_size(self) -> int:
        """See `LanguageModel.vocabulary_size`."""
        return self.table.vocabulary_size

    @property
    def form(self) -> str:
        """See `LanguageModel.form`."""
        return "" if self.bits is None else f"quantised:{self.bits}"

    @property
    def normalised(self) -> bool:
        """See `LanguageModel.normalised`."""
        return self.smoothing != "stupid-backoff"

    @property
    def device(self) -> str:
        """See `LanguageModel.device`; tokens from elsewhere are taken too, and their results go there."""
        return "cpu" if self._home is None else str(self._home)

    def move(self, device: torch.device | str) -> None:
        """See `LanguageModel.move`: steps are then answered there, texts still scored where the table is."""
        import torch

        home = torch.empty(0, device=device).device  # cuda:0 for cuda
        self._home = None if home.type == "cpu" else home
        self.__dict__.pop("_table_at_home", None)

    @property
    def order(self) -> int:
        """Length of the longest n-grams."""
        return self.table.order

    @property
    def ngrams(self) -> list[int]:
        """How many n-grams the model holds of each order (`<pad>` is not one)."""
        return [size - (n == 0) for n, size in enumerate(self.table.sizes)]

    @property
    def parameter_count(self) -> int:
        """See `LanguageModel.parameter_count`: a probability for each n-gram, a weight for all but the longest."""
        return 2 * sum(self.ngrams) - self.ngrams[-1]

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
        smoothing: SmoothingName = "modified-kneser-ney",
        k: float = 1.0,
        discount: float | None = None,
        prune: Sequence[int] = (),
        heldout: Iterable[str] | Path | None = None,
        tokenizer: str = "word",
        min_count: int = 1,
        vocabulary_size: int | None = None,
        device: str = "cpu",
        say: Say = silent,
    ) -> TextModel:
        """Trains a model on lines of text, or on a file.

        text: sentences, one a string, or the Path of a text file.
        smoothing, k, discount, prune: see `NGramConfig`, which has more settings for `fit`.
        heldout: text of the same kind, on which Jelinek-Mercer finds its weights.
        tokenizer, min_count, vocabulary_size: see `lmkit.text.corpus.learn_corpus`.
        say: receives a line for each thing worth knowing (fixed discounts on a small text, ...).
        """
        learned, corpus = learn_corpus(
            _blocks(text, say), tokenizer, min_count=min_count, vocabulary_size=vocabulary_size, say=say
        )
        require_text(corpus, str(text) if isinstance(text, Path) else "text")
        config = NGramConfig(order, smoothing, k, discount, prune=tuple(prune))
        held = None if heldout is None else encode_corpus(_blocks(heldout, say), learned)
        return cls.fit(corpus, learned, config, heldout=held, device=device, say=say)

    @classmethod
    def fit(
        cls,
        corpus: Corpus,
        tokenizer: Tokenizer,
        config: NGramConfig,
        *,
        heldout: Corpus | None = None,
        limit_vocabulary: Iterable[str] | None = None,
        device: str = "cpu",
        ranks: Ranks | None = None,
        memory: int | None = None,
        work: Path | None = None,
        say: Say = silent,
        progress: Callable[[int], None] = lambda done: None,
    ) -> TextModel:
        """Trains a model on an encoded corpus.

        heldout: what Jelinek-Mercer finds its weights on; other smoothings take none.
        limit_vocabulary: only these words are kept in n-grams (after all were counted, as `lmplz --limit_vocab_file`).
        ranks: these processes each have a share of the corpus; the first of them gets the model, the others an empty
            one.
        memory, work: bound the memory to so many bytes, with the help of an empty folder, in which the model's arrays
            remain; see `resume`.
        progress: is told each order that was counted.
        Raises LmkitError for settings that do not go together.
        """
        if (memory is None) != (work is None) or (memory is not None and ranks is not None):
            raise LmkitError("a bound on memory goes with a folder to work in, and with a single process")
        if ranks is not None and device != "cpu":
            raise LmkitError(f"device {device!r}: processes of torchrun count on the CPU; leave the device out")
        limits = _check(config, tokenizer, heldout, limit_vocabulary, on_disk=memory is not None)
        sizes = np.array([len(corpus), len(corpus.ids), len(corpus.unknown)])
        sentences, tokens, unknown = (sum(ranks.gather(sizes)) if ranks else sizes).tolist()
        if not sentences:
            raise LmkitError("the training text is empty; give at least one line")
        trained_on = {"sentences": sentences, "tokens": tokens, "unknown": unknown}
        smoothing, vocabulary_size = config.estimator(), len(tokenizer.vocabulary)
        if memory is not None and work is not None:
            from lmkit.ngram.external import cut_text

            text: CountedText = cut_text(corpus, config.order, vocabulary_size, work, memory, progress)
            replace_json(work / "job.json", {"tokenizer": tokenizer.save(work), "trained_on": trained_on})
            return cls._estimated(text, tokenizer, config, smoothing, limits, trained_on, say)
        if heldout is not None:
            counted = _counted(corpus, config.order, vocabulary_size, device, ranks, progress)
            frequencies = estimate(counted, smoothing).table
            tuned = tune(frequencies, heldout) if ranks is None or ranks.rank == 0 else smoothing
            smoothing = ranks.gather(tuned)[0] if ranks else tuned
        text = _counted(corpus, config.order, vocabulary_size, device, ranks, progress)
        return cls._estimated(text, tokenizer, config, smoothing, limits, trained_on, say)

    @classmethod
    def resume(
        cls,
        work: Path,
        config: NGramConfig,
        *,
        limit_vocabulary: Iterable[str] | None = None,
        say: Say = silent,
        progress: Callable[[int], None] = lambda done: None,
    ) -> TextModel | None:
        """Goes on where a `fit` with the same settings was killed, from its folder `work`.

        None if it did not come so far as to have read its text; the folder is then as good as empty.
        """
        from lmkit.ngram.external import open_text

        if not (work / "job.json").exists():
            return None
        job = read_json(work / "job.json")
        tokenizer = load_tokenizer(work, job["tokenizer"])
        limits = _check(config, tokenizer, None, limit_vocabulary, on_disk=True)
        text = open_text(work, progress)
        return cls._estimated(text, tokenizer, config, config.estimator(), limits, job["trained_on"], say)

    @classmethod
    def _estimated(
        cls,
        text: CountedText,
        tokenizer: Tokenizer,
        config: NGramConfig,
        smoothing: Smoothing,
        limits: Limits,
        trained_on: dict[str, int],
        say: Say,
    ) -> TextModel:
        found = estimate(text, smoothing, limits)
        for warning in found.warnings:
            say(warning)
        model = cls(found.table, smoothing=config.smoothing, notes=found.notes)
        if found.kept is not None:
            tokenizer = restrict(tokenizer, found.table.xp.to_numpy(found.kept))
        return TextModel(model, tokenizer, {"trained_on": trained_on})

    # --- the contract -------------------------------------------------------------------------------------------------

    def start(self, batch_size: int) -> NGramState:
        """See `LanguageModel.start`."""
        import torch

        contexts = torch.full((batch_size, self.order - 1), -1, dtype=torch.int64, device=self._home)
        return NGramState(contexts, torch.zeros(batch_size, dtype=torch.int64, device=self._home))

    def step(self, tokens: Tensor, state: NGramState) -> tuple[Tensor, NGramState]:
        """See `LanguageModel.step`."""
        if self._home is not None and tokens.device == self._home:
            return _step(self._table_at_home, tokens, NGramState(*(a.to(self._home) for a in state)))
        at_table = NGramState(*map(self._to_table, state))
        scores, after = _step(self.table, self._to_table(tokens), at_table)
        return self._to_torch(scores, tokens), NGramState(*(self._to_torch(a, tokens) for a in after))

    @cached_property
    def _table_at_home(self) -> DeviceTable:
        """Made at the first step: what never steps needs none."""
        from lmkit.ngram.device_table import DeviceTable

        assert self._home is not None
        return DeviceTable(self.table, self._home)

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
        xp, size = self.table.xp, len(corpus.ids) + len(corpus)
        log_probs, lengths = np.empty(size), np.empty(size, np.int8)
        begin = 0
        for ids, offsets in corpus.pieces(SCORED_AT_ONCE):
            sequence, depth = mark(ids, offsets, self.vocabulary_size)
            scores = self.table.score(xp.asarray(sequence), xp.asarray(depth))
            events = depth > 0
            end = begin + len(ids) + len(offsets) - 1
            log_probs[begin:end] = xp.to_numpy(scores.log_probs)[events]
            lengths[begin:end] = xp.to_numpy(scores.lengths)[events]
            begin = end
        return log_probs, lengths

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

    def top_words(self, contexts: Sequence[Sequence[int]], k: int) -> tuple[Ids, Floats]:
        """See `LanguageModel.top_words` and `BackoffTable.top`; contexts are taken as in `next_log_probs`."""
        xp, longest = self.table.xp, self.order - 1
        depth = np.array([min(len(context), longest) for context in contexts], np.int64)
        history = np.full((len(contexts), longest), -1, np.int64)
        for row, context in enumerate(contexts):
            history[row, longest - depth[row] :] = list(context)[len(context) - int(depth[row]) :]
        nodes = xp.asarray(np.full((len(contexts), longest), -1, np.int64))
        for words in history.T:
            after = self.table.advance(nodes, xp.asarray(np.maximum(words, 0)))
            nodes = xp.where(xp.asarray(words >= 0)[:, None], after, nodes)
        return self.table.top(nodes, xp.asarray(depth), k)

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
            **({} if self.bits is None else {"bits": self.bits}),
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
        path = member(folder, "model.safetensors")
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


def _step(table: BackoffTable | DeviceTable, words: Array, state: NGramState) -> tuple[Array, NGramState]:
    """Log-probabilities (B, V) of the words after one more word (B,), and the state."""
    after = NGramState(table.advance(state.contexts, words), state.depth + 1)
    return table.next_words(*after), after


def _floats(arrays: dict[str, Any], name: str, sizes: tuple[int, ...]) -> Array:
    """An array of floats of a model folder, quantised if there is a codebook for it."""
    codebook = arrays.get(f"{name}_codebook")
    return (
        arrays[name] if codebook is None else QuantizedArray(arrays[name], codebook, np.cumsum(sizes, dtype=np.int64))
    )


def _blocks(text: Iterable[str] | Path, say: Say) -> Iterable[Block]:
    return read_files([text], say=say) if isinstance(text, Path) else read_lines(text)


def _check(
    config: NGramConfig,
    tokenizer: Tokenizer,
    heldout: Corpus | None,
    limit_vocabulary: Iterable[str] | None,
    *,
    on_disk: bool,
) -> Limits:
    """LmkitError for settings that do not go together."""
    if config.smoothing == "jelinek-mercer" and on_disk:
        raise LmkitError(
            "jelinek-mercer counts in memory only; leave the bound on memory out, or take another smoothing"
        )
    if (heldout is not None) != (config.smoothing == "jelinek-mercer"):
        raise LmkitError("held-out text is what jelinek-mercer needs to find its weights, and nothing else uses it")
    mask = None if limit_vocabulary is None else _mask(limit_vocabulary, tokenizer.vocabulary)
    return config.limits(mask)


def _mask(words: Iterable[str], vocabulary: Vocabulary) -> npt.NDArray[np.bool_]:
    """(V,): which ids these words have."""
    mask = np.zeros(len(vocabulary), bool)
    mask[[vocabulary.id(word) for word in words]] = True
    return mask


def _counted(
    corpus: Corpus,
    order: int,
    vocabulary_size: int,
    device: str,
    ranks: Ranks | None,
    progress: Callable[[int], None],
) -> CountedText:
    """The n-grams of a corpus: with compiled loops if it is large and on the CPU."""
    if ranks:
        from lmkit.ngram.parts import shared_text

        return shared_text(corpus, order, vocabulary_size, ranks, progress)
    positions = len(corpus.ids) + 2 * len(corpus)
    if device == "cpu" and positions >= LARGE:
        from lmkit.ngram.parts import require_positions, whole_text

        require_positions(positions)
        return whole_text(corpus, order, vocabulary_size, progress)
    return InMemory(count_ngrams(corpus, order, vocabulary_size, arrays_for(device), progress=progress))


def ngram_model(model: TextModel) -> NGramLM:
    """The n-gram model inside; LmkitError, naming the model, if it is of another kind."""
    if not isinstance(model.model, NGramLM):
        raise LmkitError(f"{model.name}: a model of kind {model.model.kind} has no n-grams; give an n-gram model")
    return model.model


def backing_off(model: TextModel, *, words: bool = False, exact: bool = False) -> NGramLM:
    """The n-gram model inside, if its probabilities are p(hw), or weight(h) p(w | h') where hw is not there.

    words: its tokens must be words between white space. exact: it must not be quantised.
    Raises LmkitError, naming the model, if it is not like that.
    """
    found = ngram_model(model)
    if not found.table.backs_off or not found.normalised:
        raise LmkitError(
            f"{model.name}: {found.smoothing} does not back off to shorter n-grams with probabilities that sum to one, "
            "as ARPA files do; train with --smoothing modified-kneser-ney"
        )
    if words and model.tokenizer.kind != "word":
        raise LmkitError(
            f"{model.name}: its tokens are {model.tokenizer.kind}s, not words as for KenLM; use lmkit score or evaluate"
        )
    if exact and found.bits is not None:
        raise LmkitError(
            f"{model.name}: quantised, so its probabilities do not sum to one; take the model it was made from, and "
            "quantise what comes of that"
        )
    return found


def _check_settings(settings: dict[str, Any]) -> None:
    """ValueError for settings that contradict each other: each of them changes every number."""
    smoothing, backs_off, unseen = settings["smoothing"], settings["backs_off"], settings["log_unseen"]
    if settings["order"] != len(settings["ngrams"]):
        raise ValueError("order and ngrams disagree")
    if smoothing not in (*get_args(SmoothingName), "arpa", "interpolated") or backs_off is not (
        smoothing not in ("mle", "add-k")
    ):
        raise ValueError("smoothing and backs_off disagree")
    numeric = isinstance(unseen, int | float) and not isinstance(unseen, bool)
    if smoothing == "mle":
        fits = unseen is None
    elif smoothing in ("add-k", "stupid-backoff"):
        fits = numeric and -np.inf < unseen <= 0
    else:
        fits = numeric and unseen == 0
    if not fits:
        raise ValueError("smoothing and log_unseen disagree")
