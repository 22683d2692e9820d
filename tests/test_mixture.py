"""Mixtures word by word: the formulas, the weights, the folder. `test_language_model.py` holds them to the contract."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from conftest import GOLDEN
from dictionaries import arpa
from hypothesis import given, settings
from hypothesis import strategies as st

import lmkit
from lmkit import LanguageModel, LmkitError, Mixture, NGramLM, TextModel
from lmkit import mixture as module
from lmkit.mixture import (
    TOLERANCE,
    NextWordBatch,
    em_gains,
    linear_weights,
    log_linear_weights,
    next_word_batches,
    tune,
)
from lmkit.ngram.ngram_lm import NGramConfig
from lmkit.storage import read_json
from lmkit.text.corpus import encode_corpus, read_lines
from lmkit.text.vocabulary import BOS, PAD

HELDOUT = (GOLDEN / "heldout.txt").read_text(encoding="utf-8").split("\n")[:-1]


class Contract(LanguageModel):
    """A model of which only the contract shows."""

    kind = "contract"

    def __init__(self, inner: LanguageModel) -> None:
        self.inner = inner

    @property
    def vocabulary_size(self) -> int:
        return self.inner.vocabulary_size

    def start(self, batch_size: int) -> Any:
        return self.inner.start(batch_size)

    def step(self, tokens: torch.Tensor, state: Any) -> tuple[torch.Tensor, Any]:
        return self.inner.step(tokens, state)

    def log_probs(self, tokens: torch.Tensor, lengths: torch.Tensor, state: Any = None) -> tuple[torch.Tensor, Any]:
        return self.inner.log_probs(tokens, lengths, state)

    def settings(self) -> dict[str, Any]:
        return {}

    def save(self, folder: Path) -> None:
        raise NotImplementedError

    @classmethod
    def load(cls, folder: Path, settings: dict[str, Any], vocabulary_size: int) -> LanguageModel:
        raise NotImplementedError


def hidden(model: TextModel) -> TextModel:
    return TextModel(Contract(model.model), model.tokenizer)


@pytest.fixture(scope="module")
def members(story: list[str]) -> list[TextModel]:
    """Models of orders 2, 4 and 1 of parts of the story, over one vocabulary."""
    tokenizer = NGramLM.train(story, order=1).tokenizer
    configs = [NGramConfig(2), NGramConfig(4), NGramConfig(1, "add-k")]
    return [NGramLM.fit(encode_corpus(read_lines(story[i::3]), tokenizer), tokenizer, c) for i, c in enumerate(configs)]


@pytest.fixture(scope="module")
def mle(members: list[TextModel], story: list[str]) -> TextModel:
    corpus = encode_corpus(read_lines(story), members[0].tokenizer)
    return NGramLM.fit(corpus, members[0].tokenizer, NGramConfig(2, "mle"))


# --- the formulas ---------------------------------------------------------------------------------------------------


def test_an_example_by_hand(tmp_path: Path) -> None:
    def words(end: float, a: float, b: float) -> dict[str, tuple[float, float]]:
        return {"<unk>": (0.0, 1.0), "<s>": (0.0, 1.0), "</s>": (end, 1.0), "a": (a, 1.0), "b": (b, 1.0)}

    two = [arpa(tmp_path / "1", words(0.25, 0.5, 0.25)), arpa(tmp_path / "2", words(0.2, 0.2, 0.6))]
    linear = Mixture.of(two, [0.3, 0.7])
    assert linear.probability("a") == pytest.approx(0.3 * 0.5 + 0.7 * 0.2)
    assert linear.score("b") == pytest.approx(math.log(0.495 * 0.215))  # and </s>
    product = Mixture.of(two, [0.5, 0.5], method="log-linear")
    z = math.sqrt(0.5 * 0.2) + math.sqrt(0.25 * 0.6) + math.sqrt(0.25 * 0.2)  # 0.9271
    assert product.probability("a") == pytest.approx(math.sqrt(0.5 * 0.2) / z)
    assert product.score("b") == pytest.approx(math.log(math.sqrt(0.25 * 0.6) * math.sqrt(0.25 * 0.2) / z**2))
    squared = Mixture.of(two, [2.0, 0.0], method="log-linear")  # one model, its distribution sharpened
    assert squared.probability("a") == pytest.approx(0.25 / (0.25 + 0.0625 + 0.0625))


@pytest.mark.parametrize("context", [[], ["<s>"], ["<s>", "the", "old"], ["the", "dragon", "unheard"]], ids=" ".join)
def test_every_word_has_the_probability_of_the_formula(members: list[TextModel], context: list[str]) -> None:
    weights = [0.2, 0.5, 0.3]
    tokens = [t.decode() for t in members[0].tokenizer.vocabulary.tokens()]
    words = [t for i, t in enumerate(tokens) if i not in (BOS, PAD)]
    parts = [[m.probability(w, context) for m in members] for w in words]
    linear, product = (Mixture.of(members, weights, method=method) for method in ("linear", "log-linear"))
    expected = [sum(w * p for w, p in zip(weights, ps, strict=True)) for ps in parts]
    np.testing.assert_allclose([linear.probability(w, context) for w in words], expected, rtol=1e-9)
    powers = np.array([math.prod(p**w for w, p in zip(weights, ps, strict=True)) for ps in parts])
    np.testing.assert_allclose([product.probability(w, context) for w in words], powers / powers.sum(), rtol=1e-9)


@pytest.mark.parametrize("method", ["linear", "log-linear"])
@pytest.mark.parametrize("cells", [1, 1000, 1 << 21])
def test_a_text_has_the_same_score_on_every_path(
    members: list[TextModel], method: Any, cells: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Distinct histories of n-gram tables, steps through the contract, a distribution at a time."""
    monkeypatch.setattr(module, "CELLS", cells)
    lines = HELDOUT[:6] if cells == 1 else HELDOUT
    mixed = Mixture.of(members, [0.2, 0.5, 0.3], method=method)
    by_steps = Mixture.of([members[0], hidden(members[1]), members[2]], [0.2, 0.5, 0.3], method=method)
    corpus = mixed.encode(lines)
    found = mixed.model.corpus_log_probs(corpus)
    np.testing.assert_allclose(by_steps.model.corpus_log_probs(corpus), found, rtol=1e-5)
    sentence = mixed.encode([lines[0]]).ids.tolist()
    one_by_one = [mixed.model.next_log_probs([BOS, *sentence[:t]])[w] for t, w in enumerate([*sentence, 2])]
    np.testing.assert_allclose(found[: len(one_by_one)], one_by_one, rtol=1e-6)


def test_histories_that_no_model_tells_apart_are_asked_once(members: list[TextModel]) -> None:
    pair = [m.model for m in members[:2]]
    corpus = members[0].encode(HELDOUT * 3)
    batches = list(next_word_batches(pair, corpus))
    asked = sum(b.scores.shape[1] for b in batches)
    once = sum(b.scores.shape[1] for b in next_word_batches(pair, members[0].encode(HELDOUT)))
    assert asked == once < len(corpus.ids) / 3
    assert sorted(np.concatenate([b.events for b in batches])) == list(range(len(corpus.ids) + len(corpus)))


@pytest.mark.parametrize("method", ["linear", "log-linear"])
def test_ragged_texts_can_be_scored_in_pieces(members: list[TextModel], method: Any) -> None:
    model = Mixture.of(members, [0.2, 0.5, 0.3], method=method).model
    generator = torch.Generator().manual_seed(1)
    tokens = torch.randint(4, model.vocabulary_size, (3, 7), generator=generator)
    lengths = torch.tensor([2, 3, 1])
    first, state = model.log_probs(tokens[:, :3], lengths, None)
    second, state = model.log_probs(tokens[:, 3:5], torch.tensor([2, 0, 1]), state)
    third, _ = model.log_probs(tokens[:, 5:], torch.tensor([1, 2, 2]), state)
    texts = [[0, 1, 3, 4, 5], [0, 1, 2, 5, 6], [0, 3, 5, 6]]
    for row, columns in enumerate(texts):
        whole, _ = model.log_probs(tokens[row : row + 1, columns], torch.tensor([len(columns)]))
        pieces = torch.cat([first[row], second[row], third[row]])
        torch.testing.assert_close(pieces[pieces != 0], whole[0])


def test_members_of_weight_0_are_left_out(members: list[TextModel]) -> None:
    for method in ("linear", "log-linear"):
        alone = Mixture.of(members, [0, 1, 0], method=method)
        assert len(alone.model.members) == 1
        np.testing.assert_allclose(alone.score_lines(HELDOUT), members[1].score_lines(HELDOUT), rtol=1e-6)


def test_beams_and_samples_come_from_a_mixture(members: list[TextModel]) -> None:
    for method in ("linear", "log-linear"):
        mixed = Mixture.of(members, method=method)
        beams = mixed.generate("the", beam=4, num=4)
        assert sorted(beams, key=mixed.score, reverse=True) == beams
        assert mixed.generate("the", seed=3, num=2, top_k=5) == mixed.generate("the", seed=3, num=2, top_k=5)


def test_what_is_impossible_for_a_member_is_impossible_in_a_product(members: list[TextModel], mle: TextModel) -> None:
    product = Mixture.of([members[0], mle], method="log-linear")
    assert product.probability("dragon", ["the"]) == 0
    assert product.score("dragon dragon") == -math.inf
    assert Mixture.of([members[0], mle]).score("dragon dragon") > -math.inf
    state = product.model.start(1)
    scores, _ = product.model.step(torch.tensor([product._id("dragon")]), state)
    assert torch.isneginf(scores).all()  # mle never saw the history: nothing, rather than not a number
    assert np.isneginf(product.model.next_log_probs([product._id("dragon")])).all()


# --- linear weights -------------------------------------------------------------------------------------------------


def likelihood(log_probs: np.ndarray, weights: Sequence[float]) -> float:
    return float(np.log(np.asarray(weights) @ np.exp(log_probs)).mean())


random_events = st.lists(
    st.lists(st.floats(-8, -0.01), min_size=3, max_size=3), min_size=2, max_size=30
).map(lambda rows: np.array(rows).T)  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(random_events)
def test_no_round_of_em_lowers_the_likelihood(log_probs: np.ndarray) -> None:
    weights = np.full(3, 1 / 3)
    for _ in range(25):
        better = weights * em_gains(np.exp(log_probs), weights)
        assert better.sum() == pytest.approx(1)
        assert likelihood(log_probs, better) >= likelihood(log_probs, weights) - 1e-12
        weights = better


@settings(deadline=None, max_examples=60)
@given(random_events)
def test_no_other_linear_weights_are_better(log_probs: np.ndarray) -> None:
    best = likelihood(log_probs, linear_weights(log_probs))
    grid = [(i / 20, j / 20, 1 - (i + j) / 20) for i in range(21) for j in range(21 - i)]
    # after t rounds from equal weights the likelihood lacks at most log(K) / t, here t = 1000 (Cover 1984)
    assert max(likelihood(log_probs, weights) for weights in grid) <= best + math.log(3) / 1000


def test_linear_weights_are_the_best_to_the_stated_tolerance(members: list[TextModel]) -> None:
    corpus = members[0].encode(HELDOUT)
    log_probs = np.stack([m.model.corpus_log_probs(corpus) for m in members[:2]])
    weights = linear_weights(log_probs)
    grid = np.linspace(0, 1, 10001)
    likelihoods = np.logaddexp(
        np.log(grid[1:-1])[:, None] + log_probs[0], np.log1p(-grid[1:-1])[:, None] + log_probs[1]
    )
    assert likelihoods.mean(1).max() <= likelihood(log_probs, weights) + TOLERANCE
    assert weights[0] == pytest.approx(grid[1:-1][likelihoods.mean(1).argmax()], abs=0.01)


def test_weights_by_hand() -> None:
    # one event each that only one model expects, and twice as many of the second kind: weights 1/3 and 2/3
    log_probs = np.log(np.array([[0.9, 1e-12, 1e-12], [1e-12, 0.9, 0.9]]))
    np.testing.assert_allclose(linear_weights(log_probs), [1 / 3, 2 / 3], atol=1e-6)


def test_events_that_are_impossible_for_all_say_nothing() -> None:
    with np.errstate(divide="ignore"):
        log_probs = np.log(np.array([[0.9, 0.1, 0.0], [0.3, 0.3, 0.0]]))
    np.testing.assert_array_equal(linear_weights(log_probs), linear_weights(log_probs[:, :2]))
    with pytest.raises(LmkitError, match="no model gives the text to tune on any probability"):
        linear_weights(log_probs[:, 2:])


def test_tuned_mixtures_are_better_than_members_and_equal_weights(members: list[TextModel]) -> None:
    corpus = members[0].encode(HELDOUT)
    for method in ("linear", "log-linear"):
        tuned = Mixture.of(members, tune(members, corpus, method=method).tolist(), method=method)
        others = [*members, Mixture.of(members, method=method)]
        assert tuned.perplexity(corpus) <= min(m.perplexity(corpus) for m in others) * (1 + 2e-6)


# --- log-linear weights ---------------------------------------------------------------------------------------------


def batches_of(models: list[TextModel], lines: list[str]) -> list[NextWordBatch]:
    return list(next_word_batches([m.model for m in models], models[0].encode(lines)))


def test_derivatives_are_those_of_differences(members: list[TextModel]) -> None:
    batches, at, h = batches_of(members, HELDOUT), np.array([0.4, 0.7, 0.2]), 1e-5
    fit = module._fit(iter(batches), at)
    sides = [[module._fit(iter(batches), at + sign * h * unit) for sign in (1, -1)] for unit in np.eye(3)]
    np.testing.assert_allclose(fit.gradient, [(a.value - b.value) / (2 * h) for a, b in sides], rtol=1e-5, atol=1e-8)
    np.testing.assert_allclose(
        fit.hessian, [(a.gradient - b.gradient) / (2 * h) for a, b in sides], rtol=1e-5, atol=1e-8
    )


def test_the_fit_is_the_likelihood_of_the_mixture(members: list[TextModel]) -> None:
    weights = [0.4, 0.7, 0.2]
    fit = module._fit(iter(batches_of(members, HELDOUT)), np.array(weights))
    log_probs = Mixture.of(members, weights, method="log-linear").model.corpus_log_probs(members[0].encode(HELDOUT))
    assert fit.value == pytest.approx(log_probs.mean(), rel=1e-9)


def test_no_other_log_linear_weights_are_better(members: list[TextModel]) -> None:
    pair = members[:2]
    batches = batches_of(pair, HELDOUT)
    weights = log_linear_weights(lambda: iter(batches), 2)
    best = module._fit(iter(batches), weights).value
    grid = [(i / 10, j / 10) for i in range(13) for j in range(13)]
    near = [weights + np.array([a, b]) for a in (-0.01, 0, 0.01) for b in (-0.01, 0, 0.01)]
    for other in [*map(np.array, grid), *near]:
        assert module._fit(iter(batches), np.maximum(other, 0)).value <= best + TOLERANCE


def test_a_member_that_only_harms_gets_no_log_linear_weight(members: list[TextModel]) -> None:
    good = members[1].model

    def reversed_too() -> Iterator[NextWordBatch]:
        """The good model, and one that expects what it does not."""
        for batch in next_word_batches([good], members[1].encode(HELDOUT)):
            worse = np.where(np.isneginf(batch.scores), batch.scores, -batch.scores - 20)
            yield batch._replace(scores=np.concatenate([batch.scores, worse]))

    weights = log_linear_weights(reversed_too, 2)
    assert weights[1] == 0
    assert weights[0] > 0.1


def test_members_that_agree_share_their_log_linear_weight(members: list[TextModel]) -> None:
    twice = [members[0], members[0], members[1]]
    single = tune(members[:2], members[0].encode(HELDOUT), method="log-linear")
    shared = tune(twice, members[0].encode(HELDOUT), method="log-linear")
    assert shared[0] + shared[1] == pytest.approx(single[0], abs=0.01)
    assert shared[2] == pytest.approx(single[1], abs=0.01)


def test_tuning_through_the_contract_gives_the_same_weights(members: list[TextModel]) -> None:
    corpus = members[0].encode(HELDOUT)
    for method in ("linear", "log-linear"):
        straight = tune(members, corpus, method=method)
        np.testing.assert_allclose(tune([members[0], hidden(members[1]), members[2]], corpus, method=method), straight, atol=1e-3)  # fmt: skip # noqa: E501


def test_texts_that_cannot_be_tuned_on_are_refused(members: list[TextModel], mle: TextModel) -> None:
    with pytest.raises(LmkitError, match="is empty"):
        tune(members, members[0].encode([]))
    with pytest.raises(LmkitError, match="gives the text to tune on no probability"):
        tune([members[0], mle], members[0].encode(["dragon dragon"]), method="log-linear")
    with pytest.raises(LmkitError, match="no model gives the text"):
        tune([mle, mle], members[0].encode(["dragon dragon"]))
    assert tune([members[0], mle], members[0].encode(["dragon dragon"]))[0] > 0.99


# --- the folder -----------------------------------------------------------------------------------------------------


@pytest.fixture
def saved(members: list[TextModel], tmp_path: Path) -> Path:
    Mixture.of([members[0], Mixture.of(members[1:], [0.1, 0.9])], [0.3, 0.7]).save(tmp_path / "m")
    return tmp_path / "m"


def edit(folder: Path, change: Any) -> None:
    import json

    config = read_json(folder / "config.json")
    change(config)
    (folder / "config.json").write_text(json.dumps(config))


def test_the_members_stand_inside_and_are_listed(saved: Path) -> None:
    files = read_json(saved / "config.json")["files"]
    assert sorted(files) == [
        "members/0/model.safetensors",
        "members/1/members/0/model.safetensors",
        "members/1/members/1/model.safetensors",
        "vocabulary.txt",
    ]
    loaded = lmkit.load(saved, verify=True)
    assert loaded.model.settings()["weights"] == [0.3, 0.7]
    with (saved / "members/1/members/0/model.safetensors").open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"\xff")
    with pytest.raises(LmkitError, match="does not match its checksum"):
        lmkit.load(saved, verify=True)


def test_a_mixture_is_overwritten_whole_but_never_with_files_of_others(saved: Path, members: list[TextModel]) -> None:
    members[0].save(saved, overwrite=True)
    assert not (saved / "members").exists()
    Mixture.of(members).save(saved, overwrite=True)
    for place in ("members/notes.txt", "members/0/notes.txt", "members/2/deep/notes.txt"):
        (saved / place).parent.mkdir(parents=True, exist_ok=True)
        (saved / place).write_text("mine")
        with pytest.raises(LmkitError, match=r"also holds members/.* move it away"):
            members[0].save(saved, overwrite=True)
        assert (saved / place).read_text() == "mine"
        (saved / place).unlink()
    (saved / "members/2/deep").rmdir()
    (saved / "members/3").mkdir()
    with pytest.raises(LmkitError, match="also holds members/3"):
        members[0].save(saved, overwrite=True)


def test_a_linked_folder_of_members_is_not_ours(saved: Path, members: list[TextModel], tmp_path: Path) -> None:
    (saved / "members").rename(tmp_path / "elsewhere")
    (saved / "members").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(LmkitError, match="also holds members"):
        members[0].save(saved, overwrite=True)
    with pytest.raises(LmkitError, match="is a link out of its folder"):
        lmkit.load(saved)
    edit(saved, lambda config: config["files"].clear() or config["files"].update(
        {k: v for k, v in read_json(saved / "config.json")["files"].items() if k == "vocabulary.txt"},
        **{"model.safetensors": {"bytes": 0, "sha256": ""}}))  # fmt: skip
    (saved / "model.safetensors").write_bytes(b"")
    with pytest.raises(LmkitError, match="is a link out of its folder"):
        lmkit.load(saved)


@pytest.mark.parametrize(
    "change",
    [
        lambda s: s.pop("weights"),
        lambda s: s.update(weights=["a", "b"]),
        lambda s: s.update(weights=[1.0]),
        lambda s: s.update(weights=[]),
        lambda s: s.update(weights=[0.3, 0.6]),
        lambda s: s.update(weights=[math.inf, 0.7]),
        lambda s: s.update(method="median"),
        lambda s: s.update(members=[]),
        lambda s: s["members"].pop("0"),
        lambda s: s["members"]["1"].update(kind="unheard"),
        lambda s: s["members"]["1"].update(kind=1),
        lambda s: s["members"]["0"].pop("settings"),
        lambda s: s["members"]["0"].update(settings={}),
    ],
)
def test_settings_that_make_no_sense_are_refused(saved: Path, change: Any) -> None:
    edit(saved, lambda config: change(config["settings"]))
    with pytest.raises(LmkitError):
        lmkit.load(saved)


def test_a_missing_member_is_refused(saved: Path) -> None:
    (saved / "members/0/model.safetensors").unlink()
    with pytest.raises(LmkitError, match=r"members/0/model\.safetensors: is missing"):
        lmkit.load(saved)
    edit(saved, lambda config: config["files"].pop("members/0/model.safetensors"))
    with pytest.raises(LmkitError, match=r"members/0/model\.safetensors: is missing"):
        lmkit.load(saved)


def test_the_card_names_the_members(saved: Path) -> None:
    assert "Mixed from model, model." in (saved / "README.md").read_text()
    assert "* weights: [0.3, 0.7]" in (saved / "README.md").read_text()


# --- refused --------------------------------------------------------------------------------------------------------


def test_what_cannot_be_mixed_is_refused(members: list[TextModel]) -> None:
    with pytest.raises(LmkitError, match=r"is not that of .*; train both with the same --vocab FILE"):
        Mixture.of([members[0], NGramLM.train(["a b"], order=2)])
    with pytest.raises(LmkitError, match="1 model to mix"):
        Mixture.of(members[:1])
    with pytest.raises(LmkitError, match="one vocabulary"):
        Mixture([members[0].model, NGramLM.train(["a b"], order=2).model], [0.5, 0.5])
    with pytest.raises(LmkitError, match="unknown method 'static'"):
        Mixture.of(members, method="static")  # type: ignore[arg-type]


@pytest.mark.parametrize("weights", [[0.5, 0.5], [0.5, 0.5, 0.5], [1.5, -0.5, 0], [math.nan, 0.5, 0.5], [0, 0, 0]])
def test_bad_weights_are_refused(members: list[TextModel], weights: list[float]) -> None:
    with pytest.raises(LmkitError, match="weight"):
        Mixture.of(members, weights)
    if weights != [0.5, 0.5, 0.5]:  # a log-linear mixture is normalised whatever they sum to
        with pytest.raises(LmkitError, match="weight"):
            Mixture.of(members, weights, method="log-linear")


def test_members_move_and_ngram_members_take_their_numbers_anywhere() -> None:
    """Members inside of a mixture inside too; the mixture is where a neural member is that an n-gram model is not."""
    from lmkit.neural.recurrent_lm import LSTMLM, RecurrentConfig

    ngram = NGramLM.train(HELDOUT, order=2)
    lstm = LSTMLM.build(RecurrentConfig(embedding=4, hidden=4), ngram.tokenizer.vocabulary).eval()
    inner = Mixture([ngram.model, lstm], [0.5, 0.5])
    mixture = Mixture([ngram.model, inner], [0.4, 0.6])
    assert mixture.device == "cpu"
    mixture.move("meta")
    assert mixture.device == inner.device == lstm.device == ngram.model.device == "meta"
    ngram.model.move("cpu")
    assert mixture.device == "meta"
    assert Mixture([ngram.model, ngram.model], [0.4, 0.6]).device == "cpu"
