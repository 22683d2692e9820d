"""lmkit/nmt: the laws of translation models over every kind of the registry, at toy size."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from lmkit.config import from_dict
from lmkit.errors import LmkitError
from lmkit.nmt.batches import PairBatch
from lmkit.nmt.encoder_decoder import EncoderDecoder, Given, ScheduledSampling, Sizes
from lmkit.nn import int8
from lmkit.nn.state import select
from lmkit.registry import TRANSLATORS, translator_class
from lmkit.text.vocabulary import BOS, EOS, PAD, Vocabulary

SOURCE = Vocabulary([b"ein", b"der", b"hund", b"katze", "schläft".encode(), b"x"])
TARGET = Vocabulary([b"a", b"the", b"dog", b"cat", b"sleeps", b"well", b"y"])
V = len(TARGET)
SMALL = {"embedding": 6, "encoder": 4, "hidden": 8, "readout": 6}
PUBLISHED = {  # of Vaswani et al. 2017
    **{"positions": "sinusoidal", "feedforward": "relu", "normalization": "layer"},
    **{"qk_norm": False, "bias": True, "init": "xavier"},
}
SETTINGS: dict[str, list[dict[str, Any]]] = {
    "bahdanau": [
        {**SMALL, "attention": 5},
        {**SMALL, "cell": "lstm", "attention": 5, "readout_after": True, "tied": "none", "readout": 5},
        {**SMALL, "source_embedding": "characters", "spelling": {"characters": 3, "filters": (2, 3), "longest": 4}},
    ],
    "luong": [
        {**SMALL, "attention": 5, "score": "additive", "layers": 2},
        {**SMALL, "cell": "gru", "score": "general", "tied": "none", "readout": 5, "output_bias": False},
        {**SMALL, "score": "dot", "input_feeding": False, "bridge": "last"},
        {**SMALL, "cell": "gru", "score": "additive", "attention": 5, "input_feeding": False, "bridge": "zero"},
    ],
    "seq2seq": [
        {**SMALL, "layers": 2, "bidirectional": True},
        {**SMALL, "cell": "lstm", "hidden": 4, "encoder_layers": 2, "layers": 2, "context": "initial", "reverse": True},
        {**SMALL, "cell": "lstm", "tied": "none", "readout": 5},
    ],
    "transformer-nmt": [
        {"size": 8, "heads": 2, "encoder_layers": 2, "decoder_layers": 2},
        {"size": 8, "heads": 2, "encoder_layers": 1, "decoder_layers": 1, "post_norm": True, **PUBLISHED},
        {
            **{"size": 16, "heads": 4, "encoder_layers": 1, "decoder_layers": 3, "key_value_heads": 2, "qk_norm": True},
            **{"positions": "rotary", "feedforward": "swiglu", "normalization": "rms", "bias": False, "tied": "none"},
        },
        {
            "size": 8,
            "heads": 2,
            "positions": "learned",
            "length": 16,
            "encoder_layers": 1,
            "decoder_layers": 1,
            "init": "gpt2",
        },
        {"size": 8, "heads": 2, "positions": "alibi", "encoder_layers": 1, "decoder_layers": 2, "init": "zero"},
    ],
    "conv-seq2seq": [
        {"embedding": 6, "features": 5, "encoder_layers": 2, "layers": 2, "length": 16},
        {"embedding": 6, "features": 6, "field": 5, "layers": 1, "weight_norm": False, "positions": "none"},
    ],
}
CASES = [pytest.param(kind, given, id=f"{kind}-{i}") for kind, all_ in SETTINGS.items() for i, given in enumerate(all_)]
ONE_EACH = [pytest.param(kind, all_[0], id=kind) for kind, all_ in SETTINGS.items()]
every_case = pytest.mark.parametrize(("kind", "given"), CASES)
SOURCE_LENGTHS = [5, 2, 1]  # the last source is empty but for its `</s>`
LENGTHS = [4, 1, 6]


def build(kind: str, settings: dict[str, Any], device: Any = "cpu", dtype: Any = torch.float64) -> EncoderDecoder:
    """A model in evaluation whose every tensor matters: nothing is zero."""
    cls = translator_class(kind)
    torch.manual_seed(1)
    model = cls.build(from_dict(cls.Config, settings, where="test"), SOURCE, TARGET)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(0.2 * torch.randn_like(parameter))
    return model.to(device, dtype).eval()


def rows(lengths: list[int], size: int, seed: int) -> Tensor:
    """Ids with `</s>` at the end of each row and `<pad>` beyond."""
    ids = torch.randint(4, size, (len(lengths), max(lengths)), generator=torch.Generator().manual_seed(seed))
    places, ends = torch.arange(max(lengths)), torch.tensor(lengths)[:, None]
    return ids.masked_fill(places == ends - 1, EOS).masked_fill(places >= ends, PAD)


def sources() -> tuple[Tensor, Tensor]:
    return rows(SOURCE_LENGTHS, len(SOURCE), 3), torch.tensor(SOURCE_LENGTHS)


def targets() -> tuple[Tensor, Tensor]:
    return rows(LENGTHS, V, 4), torch.tensor(LENGTHS)


def bound(model: EncoderDecoder) -> Given:
    tokens, lengths = sources()
    return model.given(tokens.to(model.device), lengths)


def batch(device: Any) -> PairBatch:
    (source, source_lengths), (target, lengths) = sources(), targets()
    inputs = torch.cat((torch.full_like(target[:, :1], BOS), target[:, :-1].masked_fill(target[:, :-1] == EOS, PAD)), 1)
    return PairBatch(source.to(device), source_lengths, inputs.to(device), target.to(device), lengths)


def close(one: Any, other: Any) -> None:
    torch.testing.assert_close(one, other, rtol=1e-8, atol=1e-9)


def test_every_kind_is_tested() -> None:
    assert set(SETTINGS) == set(TRANSLATORS)


@every_case
def test_probabilities_sum_to_one_after_any_prefix(kind: str, given: dict[str, Any], device: torch.device) -> None:
    model = bound(build(kind, given, device))
    state = model.start(6)  # two rows a sentence
    for tokens in [[BOS] * 6, [4, 5, EOS, 6, 7, 4], [PAD, BOS, 6, 4, 4, 5], [0, 4, 7, 4, 4, 4]]:
        log_probs, state = model.step(torch.tensor(tokens, device=device), state)
        assert log_probs.shape == (6, V)
        close(log_probs.exp().sum(-1), torch.ones(6, dtype=torch.float64, device=device))


@every_case
def test_a_target_scores_as_its_steps_do(kind: str, given: dict[str, Any], device: torch.device) -> None:
    """So do two targets of each source beside each other, and a whole batch in the loss."""
    built = build(kind, given, device)
    model = bound(built)
    tokens, lengths = (part.to(device) for part in targets())
    once, _ = model.log_probs(tokens, lengths)
    pairs = torch.tensor([0, 1, 2, 0, 1, 2], device=device)  # row n k + j: other targets for the same sources
    twice, _ = model.log_probs(tokens[pairs], lengths[pairs])
    for scores, chosen in ((once, tokens), (twice, tokens[pairs])):
        state, before, found = model.start(len(chosen)), torch.full_like(chosen[:, 0], BOS), []
        for t in range(chosen.shape[1]):
            log_probs, state = model.step(before, state)
            before = chosen[:, t]
            found.append(log_probs.gather(1, before[:, None])[:, 0].masked_fill(before == PAD, 0.0))
        close(scores, torch.stack(found, 1))
    loss = built.loss(batch(device)).loss
    close(loss.total, -once.sum())
    assert int(loss.events) == sum(LENGTHS)


@every_case
def test_halves_of_a_target_score_as_the_whole(kind: str, given: dict[str, Any], device: torch.device) -> None:
    model = bound(build(kind, given, device))
    tokens, lengths = (part.to(device) for part in targets())
    whole, _ = model.log_probs(tokens, lengths)
    for cut in (1, 3):
        first, state = model.log_probs(tokens[:, :cut], lengths.clamp(max=cut))
        second, _ = model.log_probs(tokens[:, cut:], (lengths - cut).clamp(min=0), state)
        close(torch.cat((first, second), 1), whole)


@every_case
def test_states_are_rows_to_choose_from(kind: str, given: dict[str, Any], device: torch.device) -> None:
    model = bound(build(kind, given, device))
    _, state = model.step(torch.tensor([BOS] * 6, device=device), model.start(6))
    _, state = model.step(torch.tensor([4, 5, 6, 7, 8, 9], device=device), state)
    order = torch.tensor([1, 1, 2, 3, 5, 4], device=device)  # within a sentence
    apart, _ = model.step(torch.tensor([7] * 6, device=device), select(state, order))
    for row, token in enumerate([5, 5, 6, 7, 9, 8]):
        alone = model.keep(torch.tensor([row // 2], device=device))
        now = alone.start(1)
        for fed in (BOS, token, 7):
            log_probs, now = alone.step(torch.tensor([fed], device=device), now)
        close(apart[row], log_probs[0])


@every_case
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_a_later_token_never_changes_an_earlier_score(
    kind: str, given: dict[str, Any], dtype: torch.dtype, device: torch.device
) -> None:
    model = bound(build(kind, given, device, dtype))
    tokens, full = targets()[0].to(device).masked_fill(targets()[0].to(device) == PAD, 5), torch.tensor([6] * 3)
    scores, _ = model.log_probs(tokens, full.to(device))
    for cut in (1, 3, 5):
        other = tokens.clone()
        other[:, cut:] = 9
        changed, _ = model.log_probs(other, full.to(device))
        assert torch.equal(changed[:, :cut], scores[:, :cut])
        assert not torch.equal(changed[:, cut:], scores[:, cut:])


@every_case
def test_batch_mates_and_padding_change_nothing(kind: str, given: dict[str, Any], device: torch.device) -> None:
    built = build(kind, given, device)
    tokens, lengths = (part.to(device) for part in targets())
    together, _ = bound(built).log_probs(tokens, lengths)
    source, source_lengths = sources()
    for n, (long, short) in enumerate(zip(SOURCE_LENGTHS, LENGTHS, strict=True)):
        for more in (0, 3):
            wide = torch.nn.functional.pad(source[n : n + 1, :long], (0, more), value=PAD).to(device)
            text = torch.nn.functional.pad(tokens[n : n + 1, :short], (0, more), value=PAD)
            alone, _ = built.given(wide, source_lengths[n : n + 1]).log_probs(text, lengths[n : n + 1])
            close(alone[0, :short], together[n, :short])
            assert (alone[0, short:] == 0).all()


@every_case
def test_alignments_are_distributions_over_the_source(kind: str, given: dict[str, Any], device: torch.device) -> None:
    looked = bound(build(kind, given, device)).alignment(targets()[0].to(device))
    if kind == "seq2seq":
        assert looked is None
        return
    assert looked is not None
    assert looked.shape == (3, max(LENGTHS), max(SOURCE_LENGTHS))
    close(looked.sum(-1), torch.ones(3, max(LENGTHS), dtype=torch.float64, device=device))
    for n, length in enumerate(SOURCE_LENGTHS):
        assert (looked[n, :, length:] == 0).all()
        assert (looked[n, :, :length] > 0).all()


@every_case
def test_a_decoder_says_whether_it_tells_where_it_looks(kind: str, given: dict[str, Any], device: torch.device) -> None:
    model = bound(build(kind, given, device))
    tokens = targets()[0].to(device)
    assert model.model.decoder.attends == (model.alignment(tokens) is not None)
    x = model.model.target_embedding(tokens[:, :1])[:, 0]
    told = model.model.decoder.looking(x, model.bound, model.start(len(tokens)))
    assert model.model.decoder.tells_steps == (told is not None)


@every_case
def test_every_parameter_learns(kind: str, given: dict[str, Any], device: torch.device) -> None:
    model = build(kind, given, device).train()
    model.loss(batch(device)).loss.total.backward()
    for name, parameter in model.named_parameters():
        assert parameter.grad is not None, name
        assert torch.isfinite(parameter.grad).all(), name
        if name != "source_embedding.characters.embedding.weight":
            assert parameter.grad.abs().max() > 0, name


@every_case
def test_a_source_has_as_many_positions_as_the_encoder_says(kind: str, given: dict[str, Any]) -> None:
    model = build(kind, given)
    longest = model.encoder.longest
    assert longest == (given.get("length") if given.get("positions", kind) in ("learned", "conv-seq2seq") else None)
    for length in (longest or 40, (longest or 40) + 1):
        source = torch.full((1, length), 5)
        if longest is not None and length > longest:
            with pytest.raises(LmkitError, match=f"positions for {longest}"):
                model.encode(source, torch.tensor([length]))
        else:
            assert model.encode(source, torch.tensor([length])).mask.shape == (1, length)


@every_case
def test_a_saved_model_comes_back(kind: str, given: dict[str, Any], tmp_path: Path) -> None:
    model = build(kind, given, dtype=torch.float32)
    model.save(tmp_path)
    again = translator_class(kind).load(tmp_path, model.settings(), Sizes(len(SOURCE), V))
    tokens, lengths = targets()
    assert torch.equal(bound(again).log_probs(tokens, lengths)[0], bound(model).log_probs(tokens, lengths)[0])


@pytest.mark.parametrize(("kind", "given"), ONE_EACH)
@pytest.mark.parametrize("schedule", ["linear", "inverse-sigmoid"])
def test_scheduled_sampling(kind: str, given: dict[str, Any], schedule: str, device: torch.device) -> None:
    """With the true token always fed the loss is that of the whole; it falls with the model's own in the course."""
    plain = {**given, "dropout": 0.0, "label_smoothing": 0.0}
    model = build(kind, {**plain, "scheduled_sampling": {"schedule": schedule, "floor": 1.0}}, device).train()
    reference = build(kind, plain, device)
    one, other = model.loss(batch(device)).loss.total, reference.loss(batch(device)).loss.total
    close(one, other)
    assert int(model.batches) == 1
    one.backward()
    other.backward()
    for parameter, wanted in zip(model.parameters(), reference.parameters(), strict=True):
        close(parameter.grad, wanted.grad)
    sampled = build(kind, {**plain, "scheduled_sampling": {"schedule": schedule, "steps": 2.0}}, device).train()
    sampled.batches.fill_(100)
    assert float(sampled.loss(batch(device)).loss.total.detach()) != pytest.approx(float(other.detach()))
    assert float(sampled.eval().loss(batch(device)).loss.total.detach()) == pytest.approx(float(other.detach()))


@pytest.mark.parametrize(("kind", "given"), ONE_EACH)
def test_a_locked_mask_is_one_for_a_sequence_whatever_is_fed(
    kind: str, given: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As many masks are drawn where the model's own tokens are fed as with the true ones."""
    counts = []
    for schedule in ("none", "linear"):
        settings = {**given, "dropout": 0.3}
        model = build(kind, {**settings, "scheduled_sampling": {"schedule": schedule, "steps": 1.0}}).train()
        drawn: list[tuple[int, ...]] = []

        def watched(like: Tensor, shape: tuple[int, ...], *more: Any, masks: Any = drawn) -> Tensor:
            masks.append(tuple(shape))
            return like.new_ones(shape)

        for module in ("recurrence", "input_feeding"):
            monkeypatch.setattr(f"lmkit.nn.{module}.dropout_mask", watched)

        def locked(x: Tensor, p: float, *more: Any, draw: Any = watched) -> Tensor:
            return x * draw(x, (len(x), 1, x.shape[2])) if p else x

        monkeypatch.setattr("lmkit.nn.dropout.locked_dropout", locked)
        for _ in range(2):  # the second batch is fed with the model's own
            drawn.clear()
            model.loss(batch(torch.device("cpu")))
        counts.append(list(drawn))
    assert counts[0] == counts[1]
    assert bool(counts[0]) == (kind in ("bahdanau", "luong", "seq2seq"))


def test_schedules_by_their_formulas() -> None:
    import math

    for i in (0, 10, 50, 1000):
        batches = torch.tensor(i)
        linear = ScheduledSampling("linear", steps=40, floor=0.1).truth(batches)
        assert float(linear) == pytest.approx(max(0.1, 1 - i / 40))
        sigmoid = ScheduledSampling("inverse-sigmoid", steps=40).truth(batches)
        assert float(sigmoid) == pytest.approx(40 / (40 + math.exp(i / 40)), abs=1e-6)


# --- what every kind learns in seconds --------------------------------------------------------------------------------

LEARNERS: dict[str, dict[str, Any]] = {
    "bahdanau": {"embedding": 32, "encoder": 32, "hidden": 64, "attention": 32, "readout": 32},
    "luong": {"embedding": 32, "encoder": 32, "hidden": 64, "readout": 32, "cell": "gru"},
    "seq2seq": {"embedding": 32, "encoder": 96, "hidden": 96, "readout": 32},
    "transformer-nmt": {"size": 32, "heads": 4, "encoder_layers": 2, "decoder_layers": 2},
    "conv-seq2seq": {"embedding": 32, "features": 32, "encoder_layers": 2, "layers": 2, "length": 8},
}
SYMBOLS = 8


def task(reverse: bool, longest: int, count: int, generator: torch.Generator) -> PairBatch:
    """Sequences of up to `longest` of SYMBOLS symbols to copy or to reverse."""
    lengths = torch.randint(1, longest + 1, (count,), generator=generator) + 1
    places, ends = torch.arange(longest + 1), lengths[:, None]
    symbols = torch.randint(4, 4 + SYMBOLS, (count, longest + 1), generator=generator)
    source = symbols.masked_fill(places == ends - 1, EOS).masked_fill(places >= ends, PAD)
    backwards = symbols.gather(1, (ends - 2 - places).clamp(min=0))
    target = (backwards if reverse else symbols).masked_fill(places == ends - 1, EOS).masked_fill(places >= ends, PAD)
    inputs = torch.cat((torch.full_like(target[:, :1], BOS), target[:, :-1]), 1)
    return PairBatch(source, lengths, inputs, target, lengths)


def share_right(model: EncoderDecoder, pairs: PairBatch) -> float:
    """Of the sequences that come out whole, each token the likeliest."""
    model.eval()
    given = model.given(pairs.source, pairs.source_lengths)
    state, tokens = given.start(len(pairs.source)), torch.full_like(pairs.source[:, 0], BOS)
    right = torch.ones(len(tokens), dtype=torch.bool)
    for t in range(pairs.targets.shape[1]):
        log_probs, state = given.step(tokens, state)
        tokens = log_probs.argmax(-1)
        right &= (tokens == pairs.targets[:, t]) | (pairs.targets[:, t] == PAD)
    model.train()
    return float(right.double().mean())


@pytest.fixture
def one_thread() -> Iterator[None]:
    """Small products in two threads wait for each other where the machine has other work."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.mark.usefixtures("one_thread")
@pytest.mark.parametrize("reverse", [False, True], ids=["copy", "reversal"])
@pytest.mark.parametrize(
    ("kind", "longest"),
    [*((kind, 4 if kind == "seq2seq" else 6) for kind in SETTINGS), pytest.param("seq2seq", 6, marks=pytest.mark.slow)],
)
def test_sequences_are_copied_and_reversed(
    kind: str, longest: int, reverse: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without attention all of a sequence must go through one vector: longer ones take longer to learn."""
    torch.manual_seed(0)
    cls = translator_class(kind)
    model = cls(cls.Config(**LEARNERS[kind], dropout=0.0), Sizes(4 + SYMBOLS, 4 + SYMBOLS))  # type: ignore[arg-type]
    optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
    generator = torch.Generator().manual_seed(5)
    held_out = task(reverse, longest, 200, torch.Generator().manual_seed(6))
    reached = 0.0
    for step in range(1, 1201):
        loss = model.loss(task(reverse, longest, 64, generator)).loss
        optimizer.zero_grad()
        loss.mean().backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        if step % 25 == 0 and (reached := share_right(model, held_out)) >= 0.95:
            break
    assert reached >= 0.95, f"{reached} after {step} steps"
    monkeypatch.setattr(int8, "SMALLEST", 1)
    with torch.no_grad(), int8.int8_products():
        assert share_right(model, held_out) >= 0.9


@pytest.mark.parametrize(("kind", "given"), ONE_EACH)
def test_products_in_bfloat16_change_little(kind: str, given: dict[str, Any], device: torch.device) -> None:
    model = build(kind, given, device, torch.float32)
    exact = model.loss(batch(device)).loss.total
    with torch.autocast(device.type, torch.bfloat16):
        rough = model.loss(batch(device)).loss.total
    rough.backward()
    assert rough.dtype == torch.float32
    torch.testing.assert_close(rough, exact, rtol=5e-3, atol=0)
    assert all(torch.isfinite(p.grad).all() for p in model.parameters() if p.grad is not None)
