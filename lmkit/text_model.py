"""A model with its tokenizer: text in, numbers and text out. What people use.

`lmkit.load("runs/x")` and `NGramLM.train(...)` return a `TextModel`.
"""

from __future__ import annotations

import math
import reprlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import index
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from lmkit.errors import LmkitError
from lmkit.language_model import (
    Context,
    Floats,
    LanguageModel,
    Lengths,
    PerplexityReport,
    Writer,
    by_sentence,
    report,
    stream,
    token_positions,
)
from lmkit.model_folder import write_model_folder
from lmkit.storage import new_folder
from lmkit.text.arrow import strings, take
from lmkit.text.corpus import Block, Corpus, encode_corpus, read_files, read_lines
from lmkit.text.tokenizer import Tokenizer, phrase_ids, split_words
from lmkit.text.vocabulary import BOS, EOS, SPECIALS
from lmkit.version import __version__

if TYPE_CHECKING:
    from torch import Tensor

    from lmkit.beams import Hypotheses
    from lmkit.speculative import Rewindable

DRAFTED = 3  # tokens at a time, where nothing else is said: what gains most in most settings (benchmarks/README.md)
LONGEST = 10**7  # tokens of a text that is written
TOKENS_AT_ONCE = 1 << 18  # of texts that are drawn side by side
SCORES_AT_ONCE = 1 << 26  # the same, of one step


class TokenScores(NamedTuple):
    """Of each token and `</s>` (T + S,)."""

    lines: npt.NDArray[np.int64]  # the line it stands on, from 0
    tokens: pa.Array  # as it stands in the text, UTF-8
    log_probs: Floats
    lengths: Lengths | None  # of the n-gram that matched, for models that have such
    unknown: npt.NDArray[np.bool_]


@dataclass
class TextModel:
    """A language model over text.

    metadata: what is known of its making (figures, sizes of the training text), kept in the model folder.
    name: how tables call it; the path it was loaded from.
    """

    model: LanguageModel
    tokenizer: Tokenizer
    metadata: dict[str, Any] = field(default_factory=dict)
    name: str = "model"

    @property
    def tokenizer_name(self) -> str:
        """Kind and vocabulary hash, as signatures state it."""
        return f"{self.tokenizer.kind}#{self.tokenizer.vocabulary.identity[:8]}"

    # --- probabilities ------------------------------------------------------------------------------------------------

    def encode(self, text: Iterable[str] | Path | Corpus) -> Corpus:
        """Lines, or a file, as this model's ids."""
        if isinstance(text, Corpus):
            return text
        return encode_corpus(read_files([text]) if isinstance(text, Path) else read_lines(text), self.tokenizer)

    def score(self, sentence: str, *, base: float = math.e) -> float:
        """Log-probability of one sentence, `</s>` included, in nats (or to another base)."""
        return self.score_lines([sentence], base=base)[0]

    def score_lines(self, text: Iterable[str] | Path | Corpus, *, base: float = math.e) -> list[float]:
        """Log-probability of each line, `</s>` included."""
        if base <= 0 or base == 1:
            raise LmkitError(f"base {base}: logarithms need a positive base other than 1")
        corpus = self.encode(text)
        sums: list[float] = (by_sentence(corpus, self.model.corpus_log_probs(corpus)) / math.log(base)).tolist()
        return sums

    def evaluate(self, text: Iterable[str] | Path | Corpus, *, context: Context | None = None) -> PerplexityReport:
        """How well the model predicts a text, in its own context or this one."""
        corpus = self.encode(text)
        return self.report(corpus, self.text_log_probs(corpus, context), context)

    def text_log_probs(self, corpus: Corpus, context: Context | None = None) -> Floats:
        """Log-probabilities (T + S,) of a text in the model's own context or this one.

        Raises LmkitError for a context that the model has not, for an empty text, and if the scores are no
        probabilities.
        """
        self.require_normalised()
        context = self.model.check_context(context)
        if len(corpus) == 0:
            raise LmkitError("the text is empty, so it has no perplexity; give at least one line")
        return self.model.text_log_probs(corpus, context)

    def report(self, corpus: Corpus, log_probs: Floats, context: Context | None = None) -> PerplexityReport:
        """The figures of log-probabilities (T + S,) that `text_log_probs` gave."""
        return report(
            log_probs,
            corpus,
            model=self.name,
            kind=self.model.kind,
            tokenizer=self.tokenizer_name,
            context=str(self.model.check_context(context)),
            form=self.model.form,
            adaptive=self.model.adaptive,
            tokens_are_words=self.tokenizer.kind == "word",
        )

    def require_normalised(self) -> None:
        """Raises LmkitError for a model whose scores are no probabilities."""
        if not self.model.normalised:
            raise LmkitError(
                f"{self.name}: its scores do not sum to one (stupid-backoff), so it has no perplexity; use `score`, or "
                "train with another smoothing"
            )

    def perplexity(self, text: Iterable[str] | Path | Corpus) -> float:
        """Perplexity of a text per word, `</s>` counted; inf if something in it is impossible for the model."""
        return self.evaluate(text).perplexity

    def probability(self, token: str, context: Sequence[str] = ()) -> float:
        """p(token | context). `<s>` and `</s>` stand for the ends of a sentence: probability("I", ["<s>"]).

        An n-gram model takes the context as it is; a model that reads sentences puts `<s>` before it.
        """
        if isinstance(context, str):
            raise LmkitError(f"the context {context!r} is one string; give its words, as {context.split()!r}")
        log_probs = self.model.next_log_probs([self._id(t) for t in context])
        return math.exp(log_probs[self._id(token)])

    def next_words(self, context: Sequence[str] = (), k: int = 10) -> list[tuple[str, float]]:
        """The k likeliest next tokens after a context and their probabilities, the likeliest first.

        The context is taken as in `probability`.
        """
        if isinstance(context, str):
            raise LmkitError(f"the context {context!r} is one string; give its words, as {context.split()!r}")
        if k < 1:
            raise LmkitError(f"k {k}: ask for at least one word")
        words, log_probs = self.model.top_words([[self._id(t) for t in context]], k)
        token = self.tokenizer.vocabulary.token
        return [(token(int(w)), math.exp(p)) for w, p in zip(words[0], log_probs[0], strict=True)]

    def token_scores(self, block: Block) -> TokenScores:
        """Every token and `</s>` of a block of text with its log-probability in nats."""
        corpus = encode_corpus([block], self.tokenizer)
        log_probs, lengths = self.model.corpus_detail(corpus)
        counts = np.diff(corpus.offsets) + 1
        where = token_positions(corpus)
        texts = pa.concat_arrays([self.tokenizer.texts(block.data, corpus.ids), strings([SPECIALS[EOS]])])
        rows = np.full(len(log_probs), len(corpus.ids))
        rows[where] = np.arange(len(corpus.ids))
        unknown = np.zeros(len(log_probs), bool)
        unknown[where[corpus.unknown]] = True
        return TokenScores(np.repeat(np.arange(len(corpus)), counts), take(texts, rows), log_probs, lengths, unknown)

    def _id(self, token: str) -> int:
        return {"<s>": BOS, "</s>": EOS}.get(token) or self.tokenizer.vocabulary.id(token)

    # --- text ---------------------------------------------------------------------------------------------------------

    def generate(
        self,
        prompt: str = "",
        *,
        num: int = 1,
        seed: int | None = None,
        max_length: int = 100,
        temperature: float = 1.0,
        top_k: int | None = None,
        top_p: float | None = None,
        min_p: float | None = None,
        beam: int | None = None,
        forbid: Sequence[str] = (),
        draft: TextModel | None = None,
        draft_tokens: int = DRAFTED,
        across_lines: bool = False,
    ) -> list[str]:
        """`num` sentences that begin with the prompt, drawn from the model; the same seed gives the same text.

        max_length: tokens beyond the prompt; a sentence ends at `</s>` or there, or where the model has no room for
            more (`room`). A model that was trained in windows goes on with the end of its last one.
        temperature, top_k, top_p, min_p: see `lmkit.search.sample`; temperature 0 takes the likeliest token each time.
        beam: the `num` likeliest sentences by beam search of this width (of `num` if that is more), instead of drawing;
            fewer where the model has no more.
        forbid: words that no sentence goes on with, one or several in a row; `<unk>` stands for the unknown word.
        draft: a quicker model over the same vocabulary that drafts `draft_tokens` tokens at a time, of which this one
            keeps what it would have drawn itself: see `lmkit.speculative`. The sentences have the same distribution,
            and with temperature 0 they are the same.
        across_lines: go on after `</s>` with the next line, for `max_length` tokens in all; for models that read a text
            as one stream, in carried context or in windows. The prompt may then have several lines.
        """
        import torch

        from lmkit.beams import BeamConfig
        from lmkit.rules import Forbid
        from lmkit.search import beam_search, greedy, sample

        try:
            num, max_length = index(num), index(max_length)
        except TypeError:
            raise LmkitError(f"num {num!r}, max_length {max_length!r}: both are whole numbers") from None
        if num < 1 or not 1 <= max_length <= LONGEST:
            raise LmkitError(f"num {num}, max_length {max_length}: both at least 1, max_length at most {LONGEST:,}")
        if seed is not None and (not isinstance(seed, int) or isinstance(seed, bool) or not 0 <= seed < 2**63):
            raise LmkitError(f"seed {reprlib.repr(seed)}: a whole number from 0 to 2**63 - 1")
        if draft is not None and beam:
            raise LmkitError(
                f"beam {beam} with a draft: a beam search draws nothing that could be drafted; leave one out"
            )
        if across_lines:
            self._require_stream(beam=beam, draft=draft)
        ids, room = self._prompt_ids(prompt, across_lines), self.room(prompt, across_lines=across_lines)
        max_length = max_length if room is None else min(max_length, room)
        writer = self.model.writer(1 + len(ids) + max_length)
        rules = [Forbid([phrase_ids(self.tokenizer, words) for words in forbid], self.model.device)] if forbid else []
        given: dict[str, Any] = {"max_length": max_length, "rules": rules}
        filters: dict[str, Any] = {"temperature": temperature, "top_k": top_k, "top_p": top_p, "min_p": min_p}
        end = None if across_lines else EOS
        generator = torch.Generator()
        generator.seed() if seed is None else generator.manual_seed(seed)

        def noises(rows: int, columns: int) -> Iterator[Tensor]:
            """The numbers of all texts, of so many at a time."""
            for begin in range(0, num, rows):
                shape = (min(rows, num - begin), max_length, columns)
                yield torch.rand(shape, generator=generator, dtype=torch.float64)

        def drawn(noise: Tensor) -> Hypotheses:
            tokens, state = _prompted(writer, ids, len(noise))
            return sample(writer, tokens, state, noise=noise[:, :, 0], end=end, **given, **filters)

        found: Iterable[Hypotheses]
        if draft is not None:
            found = self._drafted(writer, draft, ids, draft_tokens, noises, {**given, **filters})
        elif beam:
            config = BeamConfig(beam=max(beam, num), num=num)
            found = [beam_search(writer, *_prompted(writer, ids, 1), config, **given)]
        elif temperature == 0:
            found = [greedy(writer, *_prompted(writer, ids, 1), end=end, **given)] * num
        else:
            at_once = max(1, min(TOKENS_AT_ONCE // max_length, SCORES_AT_ONCE // self.model.vocabulary_size))
            found = map(drawn, noises(at_once, 1))
        texts = [
            self._lines([*ids, *text[:length]])
            for part in found
            for text, length in zip(part.tokens.flatten(0, 1).tolist(), part.lengths.flatten().tolist(), strict=True)
            if length
        ][:num]
        if not texts:
            raise LmkitError(
                f"nothing can follow the prompt {prompt!r} under this model; shorten it or smooth the model"
            )
        return texts

    def _drafted(
        self,
        writer: Writer,
        draft: TextModel,
        ids: Sequence[int],
        draft_tokens: int,
        noises: Callable[[int, int], Iterator[Tensor]],
        settings: dict[str, Any],
    ) -> Iterator[Hypotheses]:
        """Texts after a prompt, one by one, by `speculate` with these settings."""
        from lmkit.speculative import NOISES, Draft, speculate

        judge = self._judge_of(writer, draft)
        tokens, state = _prompted(writer, ids, 1)
        drafter = draft.model.writer(1 + len(ids) + settings["max_length"])
        # one without room for the prompt drafts nothing, so its state is not looked at
        draft_state = _prompted(drafter, ids[: drafter.longest], 1)[1]
        room = None if drafter.longest is None else drafter.longest - len(ids)
        drafting = Draft(drafter, draft_state, draft_tokens, room)
        for noise in noises(1, NOISES):
            yield speculate(judge, tokens, state, drafting, noise=noise[0], **settings).found

    def room(self, prompt: str = "", *, across_lines: bool = False) -> int | None:
        """How many tokens `generate` can write after a prompt, `</s>` included; None: any number.

        LmkitError if there is no room for one.
        """
        longest = self.model.writer(None).longest
        if longest is None:
            return None
        prompted = len(self._prompt_ids(prompt, across_lines))
        if prompted >= longest:
            raise LmkitError(
                f"{self.name}: a prompt of {prompted:,} tokens, and the model has room for {longest - 1:,}; shorten it"
            )
        return longest - prompted

    def _require_stream(self, *, beam: int | None, draft: TextModel | None) -> None:
        """LmkitError where a text cannot go on over the ends of lines."""
        if beam or draft is not None:
            raise LmkitError("texts across lines are drawn token by token: leave the beam and the draft out")
        context = self.model.context
        if any(part.name == "sentence" for part in context.parts or (context,)):
            raise LmkitError(
                f"{self.name}: reads every line for itself (context {context}), so a line does not follow "
                "from those before; ask for several sentences, or take a model of context carried or window-SIZE"
            )

    def _prompt_ids(self, prompt: str, across_lines: bool) -> list[int]:
        """Of one line, or of all lines of a text, `</s>` between two."""
        _require_string(prompt)
        if "\n" in prompt and not across_lines:
            raise LmkitError(
                "the prompt holds a line feed, and a sentence is one line; ask for a text of several lines "
                "(--across-lines, across_lines=True)"
            )
        ids: list[int] = stream(self.encode(prompt.split("\n")))[:-1].tolist()
        return ids

    def _lines(self, ids: Sequence[int]) -> str:
        """The text of ids; `</s>` between two of them ends a line."""
        begins = [0, *(i + 1 for i, token in enumerate(ids[:-1]) if token == EOS), len(ids)]
        return "\n".join(self.tokenizer.decode(ids[begin:end]) for begin, end in pairwise(begins))

    def _judge_of(self, writer: Writer, draft: TextModel) -> Rewindable:
        """The writer as one that judges the drafts of another model; LmkitError, naming both models, if it cannot."""
        from lmkit.speculative import Rewindable

        if not isinstance(draft, TextModel):
            raise LmkitError(f"the draft {reprlib.repr(draft)} is no model; give what lmkit.load returns")
        shared_tokenizer([self, draft])
        if not isinstance(writer, Rewindable):
            raise LmkitError(
                f"{self.name}: a model of kind {self.model.kind} cannot take back tokens that {draft.name} drafted; "
                "draft for a transformer, or leave the draft out"
            )
        return writer

    def unknown_words(self, text: str) -> list[str]:
        """The white-space words of a text that hold something the model has no token for."""
        _require_string(text)
        words = split_words(" ".join(text.split("\n")).encode("utf-8", "replace") + b"\n")[0].to_pylist()
        return [w.decode() for w in words if len(self.tokenizer.encode(w + b"\n").unknown)]

    # --- the model folder ---------------------------------------------------------------------------------------------

    @property
    def figures(self) -> list[str]:
        """What was measured of the model, a line each."""
        figures = self.metadata.get("figures")
        return [str(line) for line in figures] if isinstance(figures, list) else []

    def derived(self, model: LanguageModel, process: str) -> TextModel:
        """Another model made of this one, over the same text; figures are marked as those from before the process."""
        figures = [f"before {process}: {line}" for line in self.figures]
        metadata = {**self.metadata, **({"figures": figures} if figures else {}), "made_from": self.name}
        return TextModel(model, self.tokenizer, metadata)

    def save(self, path: str | Path, *, overwrite: bool = False) -> None:
        """Writes a model folder, whole or not at all.

        Raises LmkitError if the path exists; with overwrite an older model folder is replaced by the complete new one.
        """
        with new_folder(path, overwrite=overwrite) as folder:
            self.write(folder)

    def write(self, folder: Path, *, also: Sequence[str] = ()) -> None:
        """Writes the files of a model folder into a folder; of what else is in it, `also` become part of the model."""
        card = self.card()
        write_model_folder(folder, self.model, {"": self.tokenizer}, metadata=self.metadata, card=card, also=also)

    def card(self) -> str:
        """The model card: what the folder holds and how to use it."""
        trained_on = self.metadata.get("trained_on")
        trained_on = trained_on if isinstance(trained_on, dict) else {}
        settings = self.model.settings()
        facts = [f"* {key}: {value}" for key, value in settings.items() if not isinstance(value, dict)]
        sizes = ", ".join(f"{value:,} {key}" for key, value in trained_on.items() if isinstance(value, int))
        members, base = self.metadata.get("mixed_from"), self.metadata.get("fine_tuned_from")
        begun = f"Fine-tuned from {base}, on" if isinstance(base, str) else "Trained on"
        origin = f"{begun} {trained_on.get('text', 'text')}: {sizes or 'size unknown'}"
        if "source" in self.metadata:
            origin = f"From an {self.metadata['source']}"
        if isinstance(members, list):
            origin = f"Mixed from {', '.join(map(str, members))}"
        figures = [f"* {line}" for line in self.figures]
        parts = [
            f"# {self.model.kind} language model",
            f"Made by lmkit {__version__}. {origin}.",
            "\n".join([*facts, f"* tokenizer: {self.tokenizer_name}, {self.model.vocabulary_size:,} ids"]),
            *(["## Figures", "\n".join(figures)] if figures else []),
            "## Use",
            "    lmkit evaluate FOLDER --text TEXT\n    lmkit generate FOLDER --prompt WORDS --seed 1",
        ]
        return "\n\n".join(parts) + "\n"


def _prompted(model: Writer, ids: Sequence[int], rows: int) -> tuple[Tensor, Any]:
    """The last token of `<s>` and a prompt (rows,), to be fed next, and the state before it."""
    import torch

    *before, last = BOS, *ids
    return torch.full((rows,), last, device=model.device), model.after(before, rows)


def shared_tokenizer(models: Sequence[TextModel]) -> Tokenizer:
    """The tokenizer of models that are to work together.

    Raises LmkitError if there are fewer than two, or their vocabularies differ.
    """
    if len(models) < 2:
        raise LmkitError(f"{len(models)} model to mix; give two or more")
    first = models[0]
    for other in models[1:]:
        names = [(m.tokenizer.kind, m.tokenizer.vocabulary.identity) for m in (first, other)]
        if names[0] != names[1]:
            raise LmkitError(
                f"{other.name}: its vocabulary ({other.tokenizer_name}) is not that of {first.name} "
                f"({first.tokenizer_name}); train both with the same --vocab FILE or --tokenizer MODEL"
            )
    return first.tokenizer


def _require_string(prompt: object) -> None:
    if not isinstance(prompt, str):
        raise LmkitError(f"the prompt {reprlib.repr(prompt)} is no string; give one, and call again for another")
