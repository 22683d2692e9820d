"""From parallel text to a translator: what a validation measures, and settings that are refused."""

from __future__ import annotations

import math
from typing import Any

import lmkit_data
import pytest
import sacrebleu
import torch
from translators import ENGLISH, GERMAN, SIZES, learned

from lmkit import LmkitError
from lmkit.beams import BeamConfig
from lmkit.config import read_toml
from lmkit.nmt import fitting
from lmkit.nmt.fitting import TranslationFitting, length_ratio, mean_loss, read_settings
from lmkit.nmt.recurrent_nmt import Bahdanau
from lmkit.nmt.translating import SearchConfig
from lmkit.nmt.translator import Translator
from lmkit.recipe import read_recipe
from lmkit.registry import TRANSLATORS, translator_class
from lmkit.text.parallel import Prepared, given, prepare, read_pairs
from lmkit.text.vocabulary import BOS, EOS

SAMPLED = {"schedule": "linear", "steps": 4.0, "floor": 0.25}


def prepared(sources: list[str], targets: list[str], kind: str = "word") -> Prepared:
    one, two = learned(GERMAN, kind), learned(ENGLISH, kind)
    return prepare(read_pairs(sources, targets), given(one), given(two))


def made(valid: Prepared | None = None, *, kind: str = "word", **changes: Any) -> TranslationFitting:
    training = {"steps": 4, "epochs": None, "batch_size": 2, "length": 12, "precision": "float32"}
    table = {"model": {**SIZES, **changes.pop("model", {})}, "training": training, **changes}
    settings = read_settings(Bahdanau, table, where="settings")
    return TranslationFitting(Bahdanau, prepared(GERMAN, ENGLISH, kind), settings, valid=valid)


@pytest.mark.parametrize("tokens", [1, 9, 14, 8192])
def test_the_validation_loss_is_a_plain_sum_over_pairs(tokens: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """In float64, a pair and a token at a time, whatever the batches; an empty source and an empty target are pairs."""
    monkeypatch.setattr(fitting, "VALIDATION_TOKENS", tokens)
    valid = prepared([*GERMAN, "", "ein Hund"], [*ENGLISH, "a dog", ""])
    run = made(valid)
    model = run.model.double()
    corpus = valid.corpus
    total, events = 0.0, 0
    with torch.no_grad():
        for i in range(len(corpus)):
            source, target = (
                [*side.ids[side.offsets[i] : side.offsets[i + 1]].tolist(), EOS]
                for side in (corpus.source, corpus.target)
            )
            bound = model.eval().given(torch.tensor([source]), torch.tensor([len(source)]))
            state = bound.start(1)
            for fed, wanted in zip([BOS, *target[:-1]], target, strict=True):
                log_probs, state = bound.step(torch.tensor([fed]), state)
                total -= float(log_probs[0, wanted])
                events += 1
    assert mean_loss(model.train(), corpus, device="cpu") == pytest.approx(total / events, rel=1e-12)
    assert model.training
    words = sum(len(line.split()) + 1 for line in [*ENGLISH, "a dog", ""])
    assert run._validate()["perplexity"] == pytest.approx(math.exp(total / words), rel=1e-10)


@pytest.mark.parametrize("beam", [1, 3])
def test_the_figures_of_the_sample_are_sacrebleu_s_of_what_the_translator_says(beam: int) -> None:
    sources, references = [*GERMAN[:2], "", *GERMAN[2:]], [*ENGLISH[:2], "a dog", *ENGLISH[2:]]
    valid = prepared(sources, references)
    run = made(valid, validation={"sentences": 3, "beam": beam})
    with torch.no_grad():
        for parameter in run.model.parameters():
            parameter.normal_(0, 0.4, generator=torch.Generator().manual_seed(1))
        run.model.output.bias[EOS] += 1
    figures = run._validate()
    chosen = [0, 2, 4]
    ratio = length_ratio(run.prepared.corpus)
    assert ratio == (3 + 5 + 3 + 8 + 4) / (3 + 5 + 3 + 7 + 4)
    translator = Translator(run.model.eval(), valid.source, valid.target, {"length_ratio": ratio})
    config = SearchConfig(BeamConfig(beam, num=1, length_penalty="average"))
    translations = translator.translate([sources[i] for i in chosen], config)
    assert len(set(translations)) > 1
    assert translations[1] == ""  # a blank source
    wanted = [[references[i] for i in chosen]]
    assert figures["bleu"] == sacrebleu.corpus_bleu(translations, wanted).score
    assert figures["chrf"] == sacrebleu.corpus_chrf(translations, wanted).score


def test_nothing_is_translated_where_no_sentences_are_asked_for() -> None:
    run = made(prepared(GERMAN, ENGLISH), validation={"sentences": 0})
    assert sorted(run._validate()) == ["loss", "perplexity"]


def test_a_validation_leaves_the_training_as_it_was() -> None:
    """Whatever is translated in between, the weights are those of a run that translates nothing."""
    weights = []
    for sentences in (0, 4):
        run = made(prepared(GERMAN, ENGLISH), validation={"sentences": sentences})
        run.run()
        weights.append(run.model.state_dict())
    assert all(torch.equal(weights[0][name], weights[1][name]) for name in weights[0])


@pytest.mark.parametrize("monitor", ["loss", "perplexity", "bleu", "chrf"])
def test_the_figure_that_decides_rises_where_more_is_better(monitor: str) -> None:
    settings = read_settings(Bahdanau, {"training": {"monitor": monitor}}, where="settings")
    assert settings.training.maximise == (monitor in ("bleu", "chrf"))


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"modle": {}}, "did you mean 'model'"),
        ({"model": {"hiden": 3}}, r"did you mean 'model\.hidden'"),
        ({"validation": {"beams": 3}}, r"did you mean 'validation\.beam'"),
        ({"validation": {"beam": 0}}, "beam at least 1"),
        ({"validation": {"sentences": -1}}, "sentences must be at least 0"),
        ({"sampling": 1.5}, "sampling must be from 0 to 1, not 1.5"),
        ({"batch_by": "words"}, "batch_by"),
        ({"training": {"monitor": "ter"}}, "choose from loss, perplexity, bleu, chrf"),
        (
            {"training": {"monitor": "bleu"}, "validation": {"sentences": 0}},
            "nothing is translated; set validation.sentences",
        ),
        ({"model": {"scheduled_sampling": {"schedule": "exponential"}}}, "one of 'none', 'linear', 'inverse-sigmoid'"),
    ],
)
def test_settings_that_are_wrong(table: dict[str, Any], message: str) -> None:
    with pytest.raises(LmkitError, match=message) as caught:
        read_settings(Bahdanau, table, where="settings")
    assert "\n" not in str(caught.value)


def test_subword_sampling_needs_pieces() -> None:
    with pytest.raises(LmkitError, match="a word tokenizer has none"):
        made(sampling=0.1)


@pytest.mark.parametrize("kind", TRANSLATORS)
def test_all_presets_and_recipes_of_a_kind_are_settings_of_it(kind: str) -> None:
    from lmkit_cli.recipe import checked_settings
    from lmkit_cli.training import PRESETS, preset_table

    demo = {"demo"} & set(read_toml(lmkit_data.path(f"presets/{kind}.toml")))
    for preset in (None, *PRESETS, *demo):
        settings = read_settings(translator_class(kind), preset_table(kind, preset), where=f"{kind} {preset}")
        assert settings.training.batch_size * settings.training.length > 0
    for path in lmkit_data.path("recipes").glob("*.toml"):
        recipe, table = read_recipe(path)
        if recipe.kind == kind:
            assert recipe.corpus.source is not None
            assert type(checked_settings(recipe, table, path).model) is not type(None)
            assert recipe.figure is not None


def test_every_recipe_of_parallel_text_is_of_a_translation_kind() -> None:
    recipes = [read_recipe(path)[0] for path in lmkit_data.path("recipes").glob("*.toml")]
    parallel = [recipe for recipe in recipes if recipe.corpus.source is not None]
    assert len(parallel) >= 7
    assert {recipe.kind for recipe in parallel} <= set(TRANSLATORS)


@pytest.mark.parametrize(("by", "told"), [("tokens", "2 x 12 tokens a step"), ("sentences", "2 sentences a step")])
def test_the_card_says_how_large_a_step_was(by: str, told: str) -> None:
    assert told in made(batch_by=by).run().card()


def test_scheduled_sampling_counts_the_batches_it_has_seen() -> None:
    """After i batches the truth is fed with probability max(floor, 1 - i / steps); the counter is part of the model."""
    run = made(model={"scheduled_sampling": SAMPLED})
    schedule = run.model.scheduled_sampling
    truths = [float(schedule.truth(torch.tensor(i))) for i in range(6)]
    assert truths == [1.0, 0.75, 0.5, 0.25, 0.25, 0.25]
    run.run()
    assert int(run.model.batches) == 4
    assert int(run.model.state_dict()["batches"]) == 4
