"""The laws of the contract, over every kind of model in the registry, at toy size."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

import lmkit
from lmkit import NGramLM, TextModel
from lmkit.errors import LmkitError
from lmkit.mixture import Method, Mixture
from lmkit.ngram.interpolation import interpolate
from lmkit.ngram.ngram_lm import NGramConfig
from lmkit.ngram.pruning import prune
from lmkit.registry import MODELS
from lmkit.text.corpus import Corpus, encode_corpus, read_lines
from lmkit.text.vocabulary import BOS, EOS, PAD

Maker = Callable[[list[str]], TextModel]


def ngram(order: int, smoothing: str) -> Maker:
    return lambda lines: NGramLM.train(lines, order=order, smoothing=smoothing)  # type: ignore[arg-type]


def mixture(*orders: int, method: Method = "linear") -> Maker:
    """Models of these orders over two parts of the text, the first one smoothed by add-k."""

    def make(lines: list[str]) -> TextModel:
        tokenizer = NGramLM.train(lines, order=1).tokenizer
        parts = [encode_corpus(read_lines(lines[i :: len(orders)]), tokenizer) for i in range(len(orders))]
        smoothings = ["add-k", *["modified-kneser-ney"] * (len(orders) - 1)]
        configs = [NGramConfig(order, smoothing) for order, smoothing in zip(orders, smoothings, strict=True)]
        models = [NGramLM.fit(part, tokenizer, config) for part, config in zip(parts, configs, strict=True)]
        raw = np.arange(1, len(models) + 1)
        return Mixture.of(models, list(raw / raw.sum()), method=method)

    return make


def mixture_of_mixtures(lines: list[str]) -> TextModel:
    first, second = mixture(2, 3)(lines), mixture(1, 4, method="log-linear")(lines)
    return Mixture.of([first, second], [0.4, 1.1], method="log-linear")


MAKERS: dict[str, Maker] = {
    **{
        f"ngram {smoothing} {order}": ngram(order, smoothing)
        for smoothing in ("modified-kneser-ney", "add-k", "mle")
        for order in (1, 2, 3, 5)
    },
    **{
        f"ngram {smoothing} 3": ngram(3, smoothing)
        for smoothing in ("kneser-ney", "absolute-discounting", "witten-bell", "katz")
    },
    "ngram interpolated": lambda lines: interpolate(
        [NGramLM.train(lines, order=2), NGramLM.train(lines, order=4)], [0.3, 0.7]
    ),
    "ngram pruned": lambda lines: prune(NGramLM.train(lines, order=4), threshold=1e-4),
    "mixture linear": mixture(2, 3, 4),
    "mixture log-linear": mixture(1, 2, 4, method="log-linear"),
    "mixture of mixtures": mixture_of_mixtures,
}


@pytest.fixture(scope="module", params=MAKERS)
def model(request: pytest.FixtureRequest, story: list[str]) -> TextModel:
    return MAKERS[request.param](story)


def test_every_kind_of_the_registry_is_held_to_the_laws() -> None:
    neural = {kind for kind, place in MODELS.items() if place.startswith("lmkit.neural.")}  # tests/test_neural_lm.py
    assert {name.split()[0] for name in MAKERS} == set(MODELS) - neural


CONTEXTS = [
    [],
    ["<s>"],
    ["the"],
    ["<s>", "the"],
    ["the", "miller"],
    ["the", "miller", "opened", "the", "gate", ","],
    ["dragon"],
    ["the", "dragon"],
    ["watched", "ditch", "glad"],
]


@pytest.mark.parametrize("context", CONTEXTS, ids=" ".join)
def test_probabilities_sum_to_one(model: TextModel, context: list[str]) -> None:
    probabilities = np.exp(model.model.next_log_probs([model._id(t) for t in context]))
    smoothing = getattr(model.model, "smoothing", "")
    history = context[-(model.model.order - 1) :] if getattr(model.model, "order", 1) > 1 else []
    if smoothing == "mle" and history and probabilities.sum() == 0:
        return  # maximum likelihood in a context never seen: 0 throughout, exempt by name
    assert probabilities.sum() == pytest.approx(1, abs=2e-6)
    assert probabilities[[BOS, PAD]].tolist() == [0, 0]


@pytest.mark.parametrize("k", [1, 5, 1000])
def test_the_top_words_are_those_of_the_whole_distribution(model: TextModel, k: int) -> None:
    contexts = [[model._id(t) for t in context] for context in CONTEXTS]
    words, log_probs = model.model.top_words(contexts, k)
    for context, found, scores in zip(contexts, words, log_probs, strict=True):
        whole = model.model.next_log_probs(context)
        whole[[BOS, PAD]] = -np.inf
        best = np.argsort(-whole, kind="stable")[: min(k, len(whole) - 2)]
        np.testing.assert_allclose(scores[: len(best)], whole[best], rtol=1e-6)
        np.testing.assert_allclose(whole[found[: len(best)]], whole[best], rtol=1e-6)  # near ties may change places
        assert len(set(found.tolist())) == len(found) == len(best)


def test_next_words_of_a_text() -> None:
    model = NGramLM.train(["a b", "a b", "a c"], order=2, smoothing="mle")
    assert model.next_words(["a"], 2) == [("b", pytest.approx(2 / 3)), ("c", pytest.approx(1 / 3))]


def test_mle_gives_nothing_exactly_where_the_context_was_never_seen(story: list[str]) -> None:
    model = NGramLM.train(story, order=3, smoothing="mle")
    for context in CONTEXTS:
        total = np.exp(model.model.next_log_probs([model._id(t) for t in context])).sum()
        text = " ".join(context[-2:])
        seen = not context or any(text in f"<s> {line} " for line in story if line)
        assert total == pytest.approx(1.0 if seen else 0.0)


def padded(corpus: Corpus) -> tuple[torch.Tensor, torch.Tensor]:
    rows = [[*corpus.ids[a:b].tolist(), EOS] for a, b in itertools.pairwise(corpus.offsets)]
    lengths = torch.tensor([len(r) for r in rows])
    width = int(lengths.max()) + 2
    return torch.tensor([r + [PAD] * (width - len(r)) for r in rows]), lengths


LINES = [
    "the miller watched the lake .",
    "",
    "a dragon lived behind the mill .",
    "the",
    "dragon dragon the dragon",
    "then they pulled together and the tree moved a little .",
]


def test_log_probs_are_the_sums_of_steps(model: TextModel) -> None:
    tokens, lengths = padded(model.encode(LINES))
    whole, _ = model.model.log_probs(tokens, lengths)
    state = model.model.start(len(LINES))
    fed = torch.full((len(LINES),), BOS)
    for t in range(tokens.shape[1]):
        step, state = model.model.step(fed, state)
        inside = t < lengths
        expected = step.gather(1, tokens[:, t : t + 1]).squeeze(1)[inside].double()
        torch.testing.assert_close(whole[inside, t].double(), expected, atol=2e-6, rtol=1e-6)
        assert (whole[~inside, t] == 0).all()
        fed = tokens[:, t]


def test_a_prompt_is_read_as_its_steps_are(model: TextModel) -> None:
    for prompt in ([BOS], [BOS, 5], [BOS, 6, 5, 7, 8, 5]):
        found, _ = model.model.step(torch.tensor([5, 6, EOS]), model.model.after(prompt, 3))
        wanted = np.stack([model.model.next_log_probs([*prompt, token]) for token in (5, 6, EOS)])
        torch.testing.assert_close(found.double(), torch.from_numpy(wanted), rtol=1e-5, atol=1e-5)


def test_padding_and_batch_mates_change_nothing(model: TextModel) -> None:
    together = model.model.corpus_log_probs(model.encode(LINES))
    alone = np.concatenate([model.model.corpus_log_probs(model.encode([line])) for line in LINES])
    np.testing.assert_array_equal(together, alone)


def test_the_flat_path_is_the_batched_path(model: TextModel) -> None:
    corpus = model.encode(LINES)
    derived = super(type(model.model), model.model).corpus_log_probs(corpus)
    np.testing.assert_allclose(model.model.corpus_log_probs(corpus), derived, rtol=1e-6)


def test_a_later_token_never_changes_an_earlier_score(model: TextModel) -> None:
    a = model.model.corpus_log_probs(model.encode(["the old miller lived by the river"]))
    b = model.model.corpus_log_probs(model.encode(["the old miller lived by the dragon ."]))
    np.testing.assert_array_equal(a[:6], b[:6])


def test_a_text_can_be_scored_in_pieces(model: TextModel) -> None:
    tokens, _ = padded(model.encode(["the old miller lived by the river with his three sons ."]))
    whole, _ = model.model.log_probs(tokens[:, :13], torch.tensor([13]))
    first, state = model.model.log_probs(tokens[:, :4], torch.tensor([4]))
    second, _ = model.model.log_probs(tokens[:, 4:13], torch.tensor([9]), state)
    torch.testing.assert_close(torch.cat([first, second], 1), whole)


def test_save_and_load_give_the_same_numbers(model: TextModel, tmp_path: Path) -> None:
    model.save(tmp_path / "model")
    loaded = lmkit.load(tmp_path / "model", verify=True)
    np.testing.assert_array_equal(
        loaded.model.corpus_log_probs(loaded.encode(LINES)), model.model.corpus_log_probs(model.encode(LINES))
    )
    assert loaded.tokenizer.vocabulary.identity == model.tokenizer.vocabulary.identity


def test_generated_text_has_the_scores_that_the_search_says(model: TextModel) -> None:
    from lmkit.search import sample

    tokens = torch.full((20,), BOS)
    found = sample(model.model, tokens, model.model.start(20), max_length=30, noise=torch.rand(20, 30))
    scored, _ = model.model.log_probs(found.tokens[:, 0], found.lengths[:, 0])
    torch.testing.assert_close(scored.sum(1).float(), found.log_probs[:, 0].float(), atol=1e-3, rtol=1e-5)
    assert torch.isfinite(found.log_probs).all()


def test_same_seed_same_text(model: TextModel) -> None:
    assert model.generate("the miller", num=4, seed=7) == model.generate("the miller", num=4, seed=7)
    assert all(text.startswith("the miller") for text in model.generate("the miller", num=4, seed=7))


def test_forbidden_words_never_follow() -> None:
    """However it generates; a phrase goes only as a whole, and the unknown word by its name."""
    model = NGramLM.train(["a b a c", "b a b", "c a b c"], order=2)
    ways: list[dict[str, Any]] = [{"num": 30, "seed": 3}, {"beam": 4, "num": 4}, {"num": 2, "temperature": 0.0}]
    for way in ways:
        for word in "abc":
            assert not any(word in text.split() for text in model.generate(forbid=[word], **way))
        assert not any("a b" in text for text in model.generate(forbid=["a b"], **way))
    assert any("a b" in text for text in model.generate(**ways[0]))
    assert any("a" in text and "b" in text for text in model.generate(forbid=["a b"], **ways[0]))
    assert any("<unk>" in text for text in model.generate(num=200, seed=3))
    assert not any("<unk>" in text for text in model.generate(forbid=["<unk>"], num=200, seed=3))
    with pytest.raises(LmkitError, match="lacks the words"):
        model.generate(forbid=["zyzzyva"])
    with pytest.raises(LmkitError, match="'</s>' is no word"):
        model.generate(forbid=["</s>"])


# --- the report -----------------------------------------------------------------------------------------------------


def test_report_counts_what_it_says() -> None:
    model = NGramLM.train(["a b", "b a a"], order=2)
    report = model.evaluate(["a c", "", "b"])
    assert (report.events, report.words, report.sentences, report.oov) == (6, 3, 3, 1)
    assert report.nll_nats == pytest.approx(-sum(model.score_lines(["a c", "", "b"])))
    assert report.perplexity == pytest.approx(math.exp(report.nll_nats / 6))
    p_c = model.probability("c", ["<s>", "a"])
    assert report.perplexity_excluding_oov == pytest.approx(math.exp((report.nll_nats + math.log(p_c)) / 5))
    assert report.bits_per_byte is None  # <unk> stood for a word


def test_bits_per_byte_counts_the_bytes_of_the_text() -> None:
    model = NGramLM.train(["ä b", "b"], order=2)
    report = model.evaluate(["ä  b", "b"])  # 2 + 1 + 1 + 1 + 1 bytes, and 1 + 1
    assert report.n_bytes == 8
    assert report.bits_per_byte == pytest.approx(report.nll_nats / math.log(2) / 8)


def test_literal_unk_is_a_word_where_the_training_text_held_it() -> None:
    with_unk = NGramLM.train(["the <unk> sat", "the cat sat"], order=2)
    assert with_unk.evaluate(["the <unk> sat"]).oov == 0
    assert with_unk.evaluate(["the dog sat"]).oov == 1
    without = NGramLM.train(["the cat sat"], order=2)
    assert without.evaluate(["the <unk> sat"]).oov == 1


def test_characters_are_reported_per_word() -> None:
    model = NGramLM.train(["ab ab", "ba"], order=3, tokenizer="char")
    report = model.evaluate(["ab ba"])
    assert (report.events, report.words, report.sentences) == (6, 2, 1)
    assert report.perplexity == pytest.approx(math.exp(report.nll_nats / 3))
