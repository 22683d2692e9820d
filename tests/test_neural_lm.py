"""lmkit/neural: the laws of `LanguageModel` and `NeuralLM` over every neural kind of the registry, at toy size."""

from __future__ import annotations

import dataclasses
import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

import lmkit
from lmkit.config import from_dict
from lmkit.errors import LmkitError
from lmkit.language_model import Context, LanguageModel, stream
from lmkit.neural import neural_lm
from lmkit.neural.batches import TextBatch, TextBatches
from lmkit.neural.neural_lm import NeuralLM
from lmkit.nn.state import select
from lmkit.registry import MODELS, model_class
from lmkit.text.corpus import Corpus, learn_corpus, read_lines
from lmkit.text.vocabulary import BOS, EOS, PAD
from lmkit.text_model import TextModel

LINES = ["the cat sat", "a dog", "", "the dog sat on the cat", "cats and dogs and a cat", "on", "the mat"]
TOKENIZER, CORPUS = learn_corpus(read_lines(LINES))
V = len(TOKENIZER.vocabulary)
SETTINGS: dict[str, list[dict[str, Any]]] = {
    "rnn": [{"embedding": 6, "hidden": 5}],
    "gru": [{"embedding": 6, "hidden": 5, "tied": False, "normalised": True}],
    "lstm": [{"embedding": 6, "hidden": 6}, {"embedding": 5, "hidden": 16, "tied": False, "cutoffs": (6, 9)}],
    "awd-lstm": [{"embedding": 6, "hidden": 8}],
    "feedforward": [
        {"order": 4, "embedding": 6, "hidden": 5},
        {"order": 2, "embedding": 6, "hidden": 5, "tied": False},
        {"order": 5, "embedding": 6, "hidden": 5, "layers": 3, "direct": True},
    ],
    "gated-cnn": [
        {"embedding": 6, "features": 8, "field": 3, "layers": 2},
        {"embedding": 6, "features": 6, "field": 2, "layers": 3, "bottleneck": 4, "weight_norm": False, "tied": False},
    ],
    "char-cnn": [{"characters": 4, "filters": (2, 3, 2), "hidden": 6, "longest": 3}],
    "transformer": [
        {"size": 16, "layers": 2, "init": "gpt2"},
        {"size": 12, "layers": 1, "heads": 2, "positions": "learned", "length": 64, "normalization": "layer"},
        {"size": 16, "layers": 1, "key_value_heads": 2, "positions": "alibi", "feedforward": "swiglu", "tied": False},
        {"size": 16, "layers": 1, "positions": "sinusoidal", "feedforward": "gelu", "bias": True, "qk_norm": False},
    ],
}
CASES = [pytest.param(kind, given, id=f"{kind}-{i}") for kind, all_ in SETTINGS.items() for i, given in enumerate(all_)]
ONE_EACH = [pytest.param(kind, all_[0], id=kind) for kind, all_ in SETTINGS.items()]
every_case = pytest.mark.parametrize(("kind", "given"), CASES)
every_kind = pytest.mark.parametrize(("kind", "given"), ONE_EACH)
LENGTHS = [7, 3, 0, 5]


def build(kind: str, given: dict[str, Any], device: torch.device | str = "cpu", dtype: Any = torch.float64) -> NeuralLM:
    """A model in evaluation whose every tensor matters: nothing is zero."""
    cls: Any = model_class(kind)
    torch.manual_seed(1)
    model: NeuralLM = cls.build(cls.Config(**given), TOKENIZER.vocabulary)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(0.2 * torch.randn_like(parameter))
    return model.to(device, dtype).eval()


def batch(device: torch.device | str = "cpu") -> tuple[Tensor, Tensor]:
    """Tokens (4, 7) of rows of different lengths (4,), one of them empty."""
    tokens = torch.randint(4, V, (4, 7), generator=torch.Generator().manual_seed(3))
    lengths = torch.tensor(LENGTHS)
    tokens[torch.arange(7) == lengths[:, None] - 1] = EOS
    tokens[torch.arange(7) >= lengths[:, None]] = PAD
    return tokens.to(device), lengths.to(device)


def close(a: Any, b: Any) -> None:
    torch.testing.assert_close(a, b, rtol=1e-9, atol=1e-11)


def by_steps(model: LanguageModel, tokens: list[int], first: int = BOS) -> list[float]:
    """The plain loop: feed a token, look up the next."""
    state, before, scores = model.start(1), first, []
    for token in tokens:
        log_probs, state = model.step(torch.tensor([before], device=model.device), state)
        scores.append(float(log_probs[0, token]))
        before = token
    return scores


def test_every_neural_kind_is_tested() -> None:
    assert set(SETTINGS) == {kind for kind, place in MODELS.items() if place.startswith("lmkit.neural.")}


# --- probabilities ----------------------------------------------------------------------------------------------------


@every_case
def test_probabilities_sum_to_one_after_any_prefix(kind: str, given: dict[str, Any], device: torch.device) -> None:
    model = build(kind, given, device)
    state = model.start(3)
    for tokens in [[BOS] * 3, [4, 5, EOS], [PAD, BOS, 6], [5, 5, 5], [0, 4, 7]]:
        log_probs, state = model.step(torch.tensor(tokens, device=device), state)
        assert log_probs.shape == (3, V)
        close(log_probs.exp().sum(-1), torch.ones(3, dtype=torch.float64, device=device))


@every_case
def test_a_text_scores_as_its_steps_do(kind: str, given: dict[str, Any], device: torch.device) -> None:
    model = build(kind, given, device)
    tokens, lengths = batch(device)
    scores, _ = model.log_probs(tokens, lengths)
    for row, length, mine in zip(tokens.tolist(), LENGTHS, scores.tolist(), strict=True):
        assert mine[length:] == [0.0] * (7 - length)
        close(torch.tensor(mine[:length]), torch.tensor(by_steps(model, row[:length])))


@every_case
def test_halves_of_a_text_score_as_the_whole(kind: str, given: dict[str, Any], device: torch.device) -> None:
    model = build(kind, given, device)
    tokens, lengths = batch(device)
    whole, _ = model.log_probs(tokens, lengths)
    for cut in (1, 4):
        first, state = model.log_probs(tokens[:, :cut], lengths.clamp(max=cut))
        second, _ = model.log_probs(tokens[:, cut:], (lengths - cut).clamp(min=0), state)
        close(torch.cat((first, second), 1), whole)


@every_case
def test_states_are_rows_to_choose_from(kind: str, given: dict[str, Any], device: torch.device) -> None:
    model = build(kind, given, device)
    _, state = model.step(torch.tensor([BOS, BOS], device=device), model.start(2))
    _, state = model.step(torch.tensor([4, 5], device=device), state)
    rows = torch.tensor([1, 0, 1], device=device)
    apart, _ = model.step(torch.tensor([6, 7, 8], device=device), select(state, rows))
    for i, (before, token) in enumerate([(5, 6), (4, 7), (5, 8)]):
        close(apart[i, 9].cpu(), torch.tensor(by_steps(model, [before, token, 9])[-1], dtype=torch.float64))


@every_case
def test_a_prompt_is_read_as_its_steps_are(
    kind: str, given: dict[str, Any], device: torch.device, monkeypatch: pytest.MonkeyPatch
) -> None:
    model, tokens = build(kind, given, device), torch.tensor([6, 7, EOS], device=device)
    monkeypatch.setattr(neural_lm, "STREAM_CHUNK", 3)
    for prompt in ([], [BOS], [BOS, 4, 5], [BOS, 4, EOS, 6, 7, 8, 9]):
        found, _ = model.step(tokens, model.after(prompt, 3))
        wanted, _ = model.step(tokens, LanguageModel.after(model, prompt, 3))
        close(found, wanted)


@every_kind
@pytest.mark.parametrize("window", [1, 2, 5, 8])
def test_a_text_is_written_as_it_is_scored_in_windows(
    kind: str, given: dict[str, Any], window: int, device: torch.device
) -> None:
    """Sliding windows, of which the next one begins with the last half of the one before."""
    model = build(kind, given, device)
    model.context = Context("window", window, window)
    context = Context("window", window, window - window // 2)
    tokens = torch.from_numpy(stream(CORPUS)).long()
    wanted = model._window_log_probs(stream(CORPUS), context)
    writer = model.writer(1 + len(tokens))
    for prompted in range(len(tokens)):
        state, scores = writer.after([BOS, *tokens[:prompted].tolist()][:prompted], 2), []
        for before, token in pairwise([BOS, *tokens.tolist()][prompted:]):
            state = select(state, torch.tensor([1, 0], device=device))
            log_probs, state = writer.step(torch.tensor([before, before], device=device), state)
            scores.append(float(log_probs[0, token]))
        close(torch.tensor(scores, dtype=torch.float64), torch.from_numpy(wanted[prompted:]))
    assert model.writer(window) is model
    assert model.writer(window + 1) is not model


@every_case
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_a_later_token_never_changes_an_earlier_score(
    kind: str, given: dict[str, Any], dtype: torch.dtype, device: torch.device
) -> None:
    model = build(kind, given, device, dtype)
    tokens, _ = batch(device)
    full = torch.full((4,), 7, device=device)
    before, _ = model.log_probs(tokens, full)
    for place in range(1, 7):
        changed = tokens.clone()
        changed[:, place] = (tokens[:, place] + 1) % V
        after, _ = model.log_probs(changed, full)
        assert torch.equal(before[:, :place], after[:, :place])


@every_case
def test_padding_and_batch_mates_change_nothing(kind: str, given: dict[str, Any], device: torch.device) -> None:
    model = build(kind, given, device)
    tokens, lengths = batch(device)
    scores, _ = model.log_probs(tokens, lengths)
    for i, length in enumerate(LENGTHS[:2]):
        alone, _ = model.log_probs(tokens[i : i + 1, :length], lengths[i : i + 1])
        close(alone[0], scores[i, :length])
    padding = tokens.masked_fill(tokens == PAD, 5)  # what stands beyond the end of a row
    close(model.log_probs(padding, lengths)[0], scores)


@every_case
def test_the_loss_is_minus_the_log_probabilities(kind: str, given: dict[str, Any], device: torch.device) -> None:
    model = build(kind, given, device)
    tokens, lengths = batch(device)
    inputs = torch.cat((torch.full_like(tokens[:, :1], BOS), tokens[:, :-1]), 1)
    loss, _, _ = model.loss(TextBatch(inputs, tokens, lengths.cpu()), None)
    close(loss.total, -model.log_probs(tokens, lengths)[0].sum())
    assert int(loss.events) == sum(LENGTHS)


@every_case
def test_chunks_of_a_stream_carry_their_state(kind: str, given: dict[str, Any], device: torch.device) -> None:
    """Chunk after chunk is the whole, if the state is passed on from the start; with none a chunk begins anew."""
    model = build(kind, given, device)
    tokens, _ = batch(device)
    tokens = tokens.masked_fill(tokens == PAD, 4)
    inputs = torch.cat((torch.full_like(tokens[:, :1], EOS), tokens[:, :-1]), 1)
    whole = -model.log_probs(tokens, torch.full((4,), 7, device=device))[0].sum()
    state, total = model.start_training(4), torch.zeros((), device=device, dtype=torch.float64)
    for part in (slice(0, 3), slice(3, 7)):
        outcome = model.loss(TextBatch(inputs[:, part], tokens[:, part], None, True), state)
        state, total = outcome.state, total + outcome.loss.total
    close(total, whole)


@every_kind
def test_every_parameter_learns(kind: str, given: dict[str, Any], device: torch.device) -> None:
    model = build(kind, given, device, torch.float32).train()
    tokens, lengths = batch(device)
    loss, _, penalty = model.loss(TextBatch(tokens.roll(1, 1), tokens, lengths.cpu()), None)
    (loss.total if penalty is None else loss.total + penalty * loss.events).backward()
    for name, parameter in model.named_parameters():
        assert parameter.grad is not None, name
        assert bool((parameter.grad != 0).any()), name


# --- texts ------------------------------------------------------------------------------------------------------------


def carried(model: LanguageModel, corpus: Corpus) -> list[float]:
    return by_steps(model, stream(corpus).tolist())


def sentences(model: LanguageModel, corpus: Corpus) -> list[float]:
    parts = np.split(corpus.ids, corpus.offsets[1:-1])
    return [score for part in parts for score in by_steps(model, [*part.tolist(), EOS])]


def windows(model: LanguageModel, corpus: Corpus, window: int, stride: int) -> list[float]:
    tokens, scores = stream(corpus).tolist(), []
    for begin in range(0, len(tokens), stride):
        before = tokens[begin - 1] if begin else BOS
        scores += by_steps(model, tokens[begin : begin + window], before)[len(scores) - begin :]
        if begin + window >= len(tokens):
            break
    return scores


@every_case
def test_texts_by_context(kind: str, given: dict[str, Any]) -> None:
    model = build(kind, given)
    close(model.corpus_log_probs(CORPUS), np.array(sentences(model, CORPUS)))
    close(model.text_log_probs(CORPUS, Context.of("sentence")), np.array(sentences(model, CORPUS)))
    for window, stride in [(5, 5), (6, 2), (40, 40)]:
        wanted = np.array(windows(model, CORPUS, window, stride))
        close(model.text_log_probs(CORPUS, Context("window", window, stride)), wanted)
    if "carried" in model.contexts:
        close(model.text_log_probs(CORPUS, Context.of("carried")), np.array(carried(model, CORPUS)))
    else:
        with pytest.raises(LmkitError, match="score text by sentence or window"):
            model.text_log_probs(CORPUS, Context.of("carried"))


def test_a_window_far_beyond_a_text_costs_no_more_than_the_text() -> None:
    model = build("feedforward", SETTINGS["feedforward"][0])
    [whole] = list(neural_lm.windows(stream(CORPUS), Context("window", 999_999_999, 7)))
    assert whole.tokens.shape == (1, len(stream(CORPUS)))
    far = model.text_log_probs(CORPUS, Context("window", 999_999_999, 7))
    close(far, model.text_log_probs(CORPUS, Context("carried")))


@every_kind
def test_scoring_neither_drops_nor_stops_training(kind: str, given: dict[str, Any]) -> None:
    dropout = {field.name: 0.5 for field in dataclasses.fields(model_class(kind).Config) if "dropout" in field.name}  # type: ignore[attr-defined]
    plain, dropping = build(kind, given), build(kind, {**given, **dropout}).train()
    close(dropping.corpus_log_probs(CORPUS), plain.corpus_log_probs(CORPUS))
    assert dropping.training
    losses = {float(dropping.loss(TextBatch(*[batch()[0]] * 2), None).loss.total.detach()) for _ in range(3)}
    assert len(losses) == 3


# --- the model folder -------------------------------------------------------------------------------------------------


@every_case
def test_saved_and_loaded_it_gives_the_same_numbers(kind: str, given: dict[str, Any], tmp_path: Path) -> None:
    model = build(kind, given, dtype=torch.float32)
    model.context = Context.of("window-6-3")
    TextModel(model, TOKENIZER, {}).save(tmp_path / "m")
    loaded = lmkit.load(tmp_path / "m", verify=True)
    assert loaded.model.kind == kind
    assert loaded.model.context == model.context
    assert np.array_equal(loaded.model.text_log_probs(CORPUS), model.text_log_probs(CORPUS))
    assert loaded.generate("the", seed=1, max_length=5) == TextModel(model, TOKENIZER, {}).generate(
        "the", seed=1, max_length=5
    )


@every_kind
def test_a_folder_with_other_sizes_is_refused(kind: str, given: dict[str, Any], tmp_path: Path) -> None:
    TextModel(build(kind, given, dtype=torch.float32), TOKENIZER, {}).save(tmp_path / "m")
    path = tmp_path / "m/config.json"
    config = json.loads(path.read_text())
    sizes = {"hidden": 7, "size": 24, "features": 9, "filters": [2, 3, 4]}
    changed = {key: value for key, value in sizes.items() if key in config["settings"]}
    path.write_text(json.dumps({**config, "settings": {**config["settings"], **changed}}))
    with pytest.raises(LmkitError, match=r"model\.safetensors"):
        lmkit.load(tmp_path / "m")
    path.write_text(json.dumps({**config, "settings": {**config["settings"], "laiers": 2}}))
    with pytest.raises(LmkitError, match="unknown key 'laiers'; did you mean 'layers'"):
        lmkit.load(tmp_path / "m")


# --- bad input --------------------------------------------------------------------------------------------------------


@every_kind
@pytest.mark.parametrize("wrong", [-1, V])
def test_ids_outside_the_vocabulary_are_refused(kind: str, given: dict[str, Any], wrong: int) -> None:
    with pytest.raises(LmkitError, match=f"id {wrong}: the vocabulary of the model has ids 0 to {V - 1}"):
        build(kind, given).log_probs(torch.tensor([[4, wrong, 5]]), torch.tensor([3]))


BAD = [
    ("lstm", {"hidden": 0}, "at least 1"),
    ("lstm", {"cutoffs": [5]}, "tied = false"),
    ("feedforward", {"order": 1}, "order must be at least 2"),
    ("feedforward", {"layers": 0}, "at least 1"),
    ("feedforward", {"dropout": 1.0}, "below 1"),
    ("feedforward", {"cutoffs": [5]}, "tied = false"),
    ("gated-cnn", {"field": 0}, "at least 1"),
    ("gated-cnn", {"bottleneck": -2}, "at least 1"),
    ("gated-cnn", {"output_dropout": -0.1}, "at least 0"),
    ("gated-cnn", {"cutoffs": [5]}, "tied = false"),
    ("char-cnn", {"filters": []}, "at least one in all"),
    ("char-cnn", {"filters": [3, -1]}, "at least one in all"),
    ("char-cnn", {"longest": 0}, "at least 1"),
    ("transformer", {"layers": 0}, "at least 1"),
    ("transformer", {"key_value_heads": -1}, "at least 1"),
    ("transformer", {"size": 10}, "multiple of heads"),
    ("transformer", {"key_value_heads": 3}, "multiple of heads"),
    ("transformer", {"size": 12}, "even size of a head"),
    ("transformer", {"normalization": "batch"}, "must be one of 'rms', 'layer'"),
    ("transformer", {"dropout": 1.5}, "below 1"),
]


@pytest.mark.parametrize(("kind", "given", "message"), BAD)
def test_settings_that_make_no_model_are_refused(kind: str, given: dict[str, Any], message: str) -> None:
    config: Any = model_class(kind).Config  # type: ignore[attr-defined]
    with pytest.raises(LmkitError, match=rf"here: .*{message}"):
        from_dict(config, given, where="here")


def test_a_model_that_normalises_over_time_is_refused() -> None:
    model = build("lstm", SETTINGS["lstm"][0])
    model.embedding = torch.nn.Sequential(model.embedding, torch.nn.BatchNorm1d(6))
    with pytest.raises(LmkitError, match="would see the words it predicts"):
        model.check()


def test_training_lowers_the_loss_of_every_kind() -> None:
    for kind, (given, *_) in SETTINGS.items():
        model = build(kind, given, dtype=torch.float32)
        batches = TextBatches(CORPUS, "sentence", batch_size=4, length=8, seed=1)
        before = -model.corpus_log_probs(CORPUS).sum()
        optimizer = torch.optim.Adam(model.train().parameters(), lr=0.02)
        for epoch in range(25):
            for part in batches.epoch(epoch):
                optimizer.zero_grad()
                loss, _, penalty = model.loss(part, None)
                (loss.mean() if penalty is None else loss.mean() + penalty).backward()
                optimizer.step()
        after = -model.corpus_log_probs(CORPUS).sum()
        assert after < 0.9 * before, (kind, before, after)


def test_training_from_python_learns_and_checks_its_settings() -> None:
    from lmkit.neural.fitting import train

    lines = ["the dog sleeps", "the cat sleeps", "a dog runs"] * 40
    sizes = {"embedding": 16, "hidden": 16, "layers": 1}
    settings = {"model": sizes, "training": {"epochs": 15, "batch_size": 4, "length": 10}}
    model = train(model_class("lstm"), lines, valid=lines[:9], settings=settings)  # type: ignore[arg-type]
    assert model.next_words(["<s>", "a"], 1)[0][0] == "dog"
    assert model.perplexity(lines) < 4  # three kinds of lines, of four events each: at best 3 ** (1 / 4)
    with pytest.raises(LmkitError, match=r"did you mean 'model\.hidden'"):
        train(model_class("lstm"), lines, settings={"model": {"hiden": 16}})  # type: ignore[arg-type]
    with pytest.raises(LmkitError, match="text: no word in the text"):
        train(model_class("lstm"), ["", " "])  # type: ignore[arg-type]
