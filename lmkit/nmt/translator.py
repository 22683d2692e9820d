"""A translation model with its two tokenizers: text in, text out. What people use.

`lmkit.load("runs/x")` returns a `Translator` where the folder holds a translation model. Letters: U words of a
translation and W of its source.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, NamedTuple

import torch
from torch import Tensor

from lmkit.errors import LmkitError
from lmkit.fusion import Ensemble, Fusion
from lmkit.language_model import Floats
from lmkit.mbr import expected_utilities, model_weights, sentence_bleu, sentence_chrf
from lmkit.model_folder import write_model_folder
from lmkit.nmt.encoder_decoder import EncoderDecoder
from lmkit.nmt.translating import Bind, Found, SearchConfig, align_pairs, binding, rows_of, score_pairs, search_sources
from lmkit.nmt.word_alignment import between_words, links, source_words, target_words
from lmkit.nn.inference import evaluation
from lmkit.nn.state import State
from lmkit.rules import Forbid, ForcePrefix, Require, Rule
from lmkit.search import Stepper
from lmkit.storage import new_folder
from lmkit.text.corpus import Block, Corpus, encode_corpus, read_lines
from lmkit.text.tokenizer import Tokenizer, phrase_ids, split_words
from lmkit.text.vocabulary import EOS, UNK
from lmkit.text_model import TextModel
from lmkit.version import __version__

EXPANSION = 10.0  # target tokens for a source token that are allowed for where the tokenizers are of different kinds


class Attention(NamedTuple):
    """Where the words of a translation looked."""

    weights: Floats  # (U + 1, W + 1), `</s>` last in both; (U, W + 1) for a translation that was cut off
    source: list[str]  # (W + 1,)
    target: list[str]  # as many as rows

    @property
    def links(self) -> list[tuple[int, int]]:
        """Pairs (i, j): target word j looked at source word i most. None for words that looked at `</s>` most."""
        return links(self.weights, len(self.target) - (self.target[-1:] == ["</s>"]))


@dataclass(frozen=True)
class Translation:
    """One translation of a sentence."""

    text: str
    ids: tuple[int, ...] = ()  # `</s>` at the end, unless it was cut off
    log_prob: float = 0.0  # nats, `</s>` included, under the model itself
    score: float = 0.0  # what the translations of a sentence are ranked by
    attention: Attention | None = None


@dataclass(frozen=True)
class Phrases:
    """What translations begin with, must not hold, and must hold; the same for all sentences."""

    prefix: str = ""
    forbid: tuple[str, ...] = ()
    require: tuple[str, ...] = ()

    def rules(self, tokenizer: Tokenizer, sentences: int, device: torch.device) -> list[Rule]:
        """Rules for a search of so many sentences; LmkitError for words that the vocabulary lacks, and for phrases
        that are wanted and forbidden.
        """
        rules: list[Rule] = []
        for wanted in filter(None, (self.prefix, *self.require)):
            for phrase in self.forbid:
                if f" {' '.join(phrase.split())} " in f" {' '.join(wanted.split())} ":
                    raise LmkitError(f"{wanted!r} is wanted, and {phrase!r} in it forbidden; leave one of them out")
        if self.prefix:
            rules.append(ForcePrefix.of([phrase_ids(tokenizer, self.prefix)] * sentences, device))
        if self.forbid:
            rules.append(Forbid([phrase_ids(tokenizer, phrase) for phrase in self.forbid], device))
        if self.require:
            rules.append(Require.of([[phrase_ids(tokenizer, phrase) for phrase in self.require]] * sentences, device))
        return rules


@dataclass(frozen=True)
class Company:
    """What else has a say in a search: other models in an ensemble, a language model of the target language."""

    others: tuple[Translator, ...] = ()
    lm: TextModel | None = None
    lm_weight: float = 0.0

    def check(self, first: Translator) -> None:
        """LmkitError if `first` has not the vocabularies for this company."""
        for other in self.others:
            _require_same(first, other)
        if self.lm is not None:
            _require_target(first, self.lm)

    def longest(self, first: Translator) -> int | None:
        """Positions of a translation that all models have room for; None: any number."""
        rooms = [member.model.decoder.longest for member in (first, *self.others)]
        if self.lm is not None:
            rooms.append(self.lm.model.longest)
        return min((room for room in rooms if room is not None), default=None)

    def longest_source(self, first: Translator) -> int | None:
        """Positions of a source, `</s>` included, that all models have room for; None: any number."""
        rooms = [member.model.encoder.longest for member in (first, *self.others)]
        return min((room for room in rooms if room is not None), default=None)

    def bind(self, first: Translator, config: SearchConfig) -> Bind:
        """The search of `first` in this company."""

        def bound(source: Tensor, lengths: Tensor) -> tuple[Stepper, State]:
            members = (binding(member.model, config)(source, lengths) for member in (first, *self.others))
            given, states = zip(*members, strict=True)
            stepper, state = (Ensemble(given), states) if self.others else (given[0], states[0])
            if self.lm is None:
                return stepper, state
            fused = Fusion(stepper, self.lm.model, self.lm_weight)
            return fused, (state, self.lm.model.start(len(source)))

        return bound


def _require_same(first: Translator, other: Translator) -> None:
    for side in ("source", "target"):
        one, two = (getattr(model, side).vocabulary.identity for model in (first, other))
        if one != two:
            raise LmkitError(
                f"{other.name}: its {side} vocabulary ({two[:8]}) is not that of {first.name} ({one[:8]}), so the two "
                "cannot translate together; train them with the same tokenizers"
            )


def _require_target(first: Translator, lm: TextModel) -> None:
    one, two = (tokenizer.vocabulary.identity for tokenizer in (first.target, lm.tokenizer))
    if one != two:
        raise LmkitError(
            f"{lm.name}: its vocabulary ({two[:8]}) is not the target vocabulary of {first.name} ({one[:8]}); make a "
            f"model that shares it: lmkit train ngram --tokenizer {first.name}:target --text TEXT --out DIR"
        )


@dataclass
class Translator:
    """A translation model over text.

    metadata: what is known of its making, kept in the model folder; `length_ratio`: target tokens for a source token in
    the training text; `languages`: of source and target.
    name: how tables call it; the path it was loaded from.
    """

    model: EncoderDecoder
    source: Tokenizer
    target: Tokenizer
    metadata: dict[str, Any] = field(default_factory=dict)
    name: str = "model"

    # --- translating ---------------------------------------------------------------------------------------------

    def translate(self, lines: Iterable[str] | Block, config: SearchConfig | None = None) -> list[str]:
        """The best translation of each line, in their order; that of a blank line is empty."""
        config = config or SearchConfig()
        one = replace(config, beam=replace(config.beam, num=1))  # a search for more goes on for longer
        return [found[0].text for found in self.hypotheses(lines, one)]

    def hypotheses(
        self,
        lines: Iterable[str] | Block,
        config: SearchConfig | None = None,
        *,
        company: Company | None = None,
        phrases: Phrases | None = None,
        seed: int | None = None,
        before: int = 0,
    ) -> list[list[Translation]]:
        """The translations of each line, best first; of a blank line one that is empty.

        config: how they are searched for, and how many of each. seed: of what is drawn; None: another each time.
        before: lines of the same text that were translated earlier; what is drawn of a line follows from the seed and
        its place in the text. Raises LmkitError for a line that is longer than `config` allows, for a seed below 0, and
        as `check` does.
        """
        config, company, wanted = config or SearchConfig(), company or Company(), phrases or Phrases()
        self.check(config, company, wanted)
        texts, sources = self._encode(lines, config.max_source_length, company.longest_source(self))
        with ExitStack() as stack:
            for other in company.others:
                stack.enter_context(evaluation(other.model))
            if company.lm is not None and isinstance(company.lm.model, torch.nn.Module):
                stack.enter_context(evaluation(company.lm.model))
            found = search_sources(
                self.model,
                sources,
                config,
                bind=company.bind(self, config),
                seed=seed,
                places=[before + i for i, text in enumerate(texts) if text.strip()],
                rules=lambda sentences: wanted.rules(self.target, sentences, self.model.device),
                ratio=self.length_ratio,
                longest=company.longest(self),
            )
        each = iter(found)
        return [self._translations(next(each)) if text.strip() else [Translation("")] for text in texts]

    def check(self, config: SearchConfig, company: Company, phrases: Phrases) -> None:
        """LmkitError for a search that cannot be, whatever is to be translated.

        So for company or phrases that the vocabulary does not fit, required phrases without a beam that they could
        steer, and a coverage penalty where a model does not tell step by step where it looks.
        """
        company.check(self)
        phrases.rules(self.target, 1, torch.device("cpu"))
        if phrases.require and config.beam.groups > 1:
            raise LmkitError(f"groups is {config.beam.groups}: with required phrases it must be 1")
        if phrases.require and (config.sampling is not None or config.beam.beam < 2):
            raise LmkitError(
                "required phrases steer a beam search of two hypotheses or more: neither one that is followed nor what "
                "is drawn can be made to hold them; choose a wider beam"
            )
        for member in (self, *company.others):
            if config.beam.coverage_penalty and not member.model.decoder.tells_steps:
                raise LmkitError(
                    f"{member.name}: a {member.model.kind} model does not tell at each step where it looks, as "
                    "recurrent ones with attention do, so it has no coverage penalty; leave that out"
                )

    def with_attention(
        self, lines: Sequence[str], translations: Sequence[Sequence[Translation]]
    ) -> list[list[Translation]]:
        """The translations of lines, telling where their words looked. LmkitError for a model without attention.

        They are gone through once more, as in training: exact, and no cost to the search.
        """
        pairs = [(line, t.ids) for line, some in zip(lines, translations, strict=True) for t in some if t.ids]
        found = iter(self._attention([line for line, _ in pairs], [ids for _, ids in pairs]))
        return [[replace(t, attention=next(found)) if t.ids else t for t in some] for some in translations]

    def alignments(self, sources: Sequence[str], targets: Sequence[str]) -> list[Attention]:
        """Where the words of given translations look. LmkitError for a model without attention."""
        _require_pairs(sources, targets)
        return self._attention(sources, [row.tolist() for row in rows_of(_encoded(targets, self.target))])

    def replace_unknown(
        self, lines: Sequence[str], translations: Sequence[Sequence[Translation]]
    ) -> list[list[Translation]]:
        """The translations of lines, over words, with the source word that each `<unk>` looked at most in its place.

        LmkitError as from `require_replacement`.
        """
        self.require_replacement()
        blind = [[t for t in some if UNK in t.ids and t.attention is None] for some in translations]
        seeing = (t for some in self.with_attention(lines, blind) for t in some)
        return [
            [self._replaced(next(seeing) if t.attention is None else t) if UNK in t.ids else t for t in some]
            for some in translations
        ]

    def require_replacement(self) -> None:
        """LmkitError for a model that has no attention, or no words that it leaves out."""
        self.model.require_attention()
        if self.target.kind != "word":
            raise LmkitError(f"{self.name}: a {self.target.kind} vocabulary leaves no word out, so none is replaced")

    def _replaced(self, translation: Translation) -> Translation:
        assert translation.attention is not None
        weights, source, target = translation.attention
        ids = _without_end(translation.ids)
        words = [self.target.vocabulary.token(token) for token in ids]
        for i, token in enumerate(ids):
            if token == UNK and len(source) > 1:
                words[i] = source[int(weights[i, :-1].argmax())]
        attention = Attention(weights, source, [*words, *target[len(words) :]])
        return replace(translation, text=" ".join(words), attention=attention)

    def _encode(self, lines: Iterable[str] | Block, limit: int | None, longest: int | None) -> tuple[list[str], Corpus]:
        """Lines as they stand, and those that are not blank as ids, at most `limit` of them, `longest` with `</s>`."""
        if isinstance(lines, str):
            raise LmkitError(f"the text {lines[:50]!r} is one string; give a list of lines")
        name, first = (lines.name, lines.line) if isinstance(lines, Block) else ("text", 1)
        texts = lines.data.decode().split("\n")[:-1] if isinstance(lines, Block) else list(lines)
        for i, text in enumerate(texts):
            if not isinstance(text, str):
                raise LmkitError(f"{name}, sentence {i + 1}: {type(text).__name__} where a string is wanted")
        numbers = [first + i for i, text in enumerate(texts) if text.strip()]
        sources = _encoded([text for text in texts if text.strip()], self.source)
        for number, length in zip(numbers, sources.lengths.tolist(), strict=True):
            if longest is not None and length >= longest:
                held = f"{longest - 1:,}"  # and `</s>`
                raise LmkitError(
                    f"{name}:{number}: {length:,} tokens, and the model has positions for {held}; split the line"
                )
            if limit is not None and length > limit:
                raise LmkitError(
                    f"{name}:{number}: {length:,} tokens, and {limit:,} are allowed; split the line, or allow more"
                )
        return texts, sources

    def _translations(self, found: Found) -> list[Translation]:
        texts = (_one_line(self.target.decode(_without_end(ids))) for ids in found.tokens)
        rows = zip(texts, found.tokens, found.log_probs, found.scores, strict=True)
        return [Translation(text, tuple(ids), log_prob, score) for text, ids, log_prob, score in rows]

    def _attention(self, sources: Sequence[str], targets: Sequence[Sequence[int]]) -> list[Attention]:
        found = align_pairs(self.model, rows_of(_encoded(sources, self.source)), targets)
        return [self._between_words(*each) for each in zip(sources, targets, found, strict=True)]

    def _between_words(self, line: str, ids: Sequence[int], weights: Floats) -> Attention:
        inside = _without_end(ids)
        text = _one_line(self.target.decode(inside))
        between = between_words(weights, source_words(self.source, line), target_words(self.target, inside, text))
        target = [*_words(text), "</s>"]
        return Attention(between, [*_words(line), "</s>"], target[: len(between)])

    # --- given translations --------------------------------------------------------------------------------------

    def score(self, sources: Sequence[str], targets: Sequence[str]) -> list[float]:
        """Log-probability in nats of each target given its source, `</s>` included."""
        return [float(scores.sum()) for scores in self.token_scores(sources, targets)]

    def token_scores(self, sources: Sequence[str], targets: Sequence[str]) -> list[Floats]:
        """Those of the tokens of each target (T,), `</s>` the last."""
        _require_pairs(sources, targets)
        sides = (rows_of(_encoded(sources, self.source)), rows_of(_encoded(targets, self.target)))
        return score_pairs(self.model, *sides)

    def unknown_share(self, lines: Sequence[str]) -> float:
        """The share of the tokens of some source lines that are unknown to the model."""
        sources = _encoded(lines, self.source)
        return len(sources.unknown) / max(1, len(sources.ids))

    # --- the model folder ----------------------------------------------------------------------------------------

    @property
    def length_ratio(self) -> float:
        """Target tokens for a source token: as in the training text, else a guess that is high enough."""
        known = self.metadata.get("length_ratio")
        if isinstance(known, int | float) and 0 < known < 1000:
            return float(known)
        return 1.0 if self.source.kind == self.target.kind else EXPANSION

    @property
    def direction(self) -> str:
        """From which language to which, "" if that is not known."""
        return " to ".join(self.languages or ())

    @property
    def languages(self) -> tuple[str, str] | None:
        """Source and target language, if they are known."""
        match self.metadata.get("languages"):
            case [str(source), str(target)]:
                return source, target
        return None

    def require_languages(self, source: str | None, target: str | None) -> None:
        """LmkitError for a model that is known to translate from or into another language; None: any."""
        asked = " ".join(f"{word} {name}" for word, name in (("from", source), ("to", target)) if name)
        for wanted, known in zip((source, target), self.languages or (), strict=False):
            if wanted not in (None, known):
                raise LmkitError(
                    f"{self.name}: a model of another direction: it translates {self.direction}, not "
                    f"{asked}; give another model"
                )

    @property
    def figures(self) -> list[str]:
        """What was measured of the model, a line each."""
        figures = self.metadata.get("figures")
        return [str(line) for line in figures] if isinstance(figures, list) else []

    def vocabularies(self) -> dict[str, str]:
        """Kind, hash and size of both."""
        sides = {"source_vocabulary": self.source, "target_vocabulary": self.target}
        return {
            name: f"{side.kind}#{side.vocabulary.identity[:8]}, {len(side.vocabulary):,} ids"
            for name, side in sides.items()
        }

    def save(self, path: str | Path, *, overwrite: bool = False) -> None:
        """Writes a model folder, whole or not at all; see `TextModel.save`."""
        with new_folder(path, overwrite=overwrite) as folder:
            self.write(folder)

    def write(self, folder: Path, *, also: Sequence[str] = ()) -> None:
        """Writes the files of a model folder into a folder; of what else is in it, `also` become part of the model."""
        tokenizers = {"source": self.source, "target": self.target}
        write_model_folder(folder, self.model, tokenizers, metadata=self.metadata, card=self.card(), also=also)

    def card(self) -> str:
        """The model card: what the folder holds and how to use it."""
        trained_on = self.metadata.get("trained_on")
        trained_on = trained_on if isinstance(trained_on, dict) else {}
        sizes = ", ".join(f"{value:,} {key}" for key, value in trained_on.items() if isinstance(value, int))
        direction = f", {self.direction}" if self.direction else ""
        base = self.metadata.get("fine_tuned_from")
        origin = f"Fine-tuned from {base}, on" if isinstance(base, str) else "Trained on"
        facts = {**self.model.settings(), **self.vocabularies()}
        figures = [f"* {line}" for line in self.figures]
        parts = [
            f"# {self.model.kind} translation model{direction}",
            f"Made by lmkit {__version__}. {origin} {trained_on.get('text', 'text')}: {sizes or 'size unknown'}.",
            "\n".join(f"* {key.replace('_', ' ')}: {value}" for key, value in facts.items()),
            *(["## Figures", "\n".join(figures)] if figures else []),
            "## Use",
            "    lmkit translate FOLDER < SOURCE > TRANSLATION\n"
            "    lmkit evaluate FOLDER --source SOURCE --reference REFERENCE",
        ]
        return "\n\n".join(parts) + "\n"


def by_utility(
    translations: Sequence[Translation], utility: Literal["chrf", "bleu"], *, drawn: bool
) -> list[Translation]:
    """Translations of a sentence ranked by minimum Bayes risk (`mbr.py`); the score is the expected utility, 0 to 100.

    drawn: they were, so each counts alike; else with its probability among them. Those that are cut off, which may lack
    a phrase that is required, stand after all that are complete.
    """
    weights = None if drawn else model_weights([t.log_prob for t in translations])
    texts = [t.text for t in translations]
    scores = expected_utilities(texts, sentence_chrf() if utility == "chrf" else sentence_bleu(), weights)
    ranked = [replace(t, score=score) for t, score in zip(translations, scores, strict=True)]
    return sorted(ranked, key=lambda t: (t.ids[-1:] != (EOS,), -t.score))


def _require_pairs(sources: Sequence[str], targets: Sequence[str]) -> None:
    if len(sources) != len(targets):
        raise LmkitError(f"{len(sources):,} sources and {len(targets):,} targets; give one target for each source")


def _encoded(lines: Iterable[str], tokenizer: Tokenizer) -> Corpus:
    return encode_corpus(read_lines(lines), tokenizer)


def _block(lines: Iterable[str]) -> bytes:
    return b"".join(block.data for block in read_lines(lines))


def _words(text: str) -> list[str]:
    return [word.decode("utf-8", "replace") for word in split_words(_block([text]))[0].to_pylist()]


def _without_end(ids: Sequence[int]) -> list[int]:
    return list(ids[:-1] if len(ids) and ids[-1] == EOS else ids)


def _one_line(text: str) -> str:
    """A translation on one line, whatever a model over bytes or characters made of it."""
    return re.sub(r"[\r\n]+", " ", text)
