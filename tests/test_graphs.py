"""lmkit/nn/graphs.py, loops.py: what is recorded equals what is not. On a CPU `tape.py` records, on a GPU CUDA does."""

from __future__ import annotations

import gc
import itertools
import logging
import math
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from typing import Any, NamedTuple
from weakref import WeakSet

import pytest
import torch
from tape import Recorder, Tape
from torch import Tensor, nn

from lmkit.beams import BeamConfig, Hypotheses
from lmkit.config import from_dict
from lmkit.neural.character_lm import CharacterConfig, CharacterLM
from lmkit.neural.convolutional_lm import ConvolutionalConfig, GatedConvolutionalLM
from lmkit.neural.feedforward_lm import FeedforwardConfig, FeedforwardLM
from lmkit.neural.neural_lm import NeuralLM
from lmkit.neural.recurrent_lm import LSTMLM, RecurrentConfig
from lmkit.neural.transformer_lm import TransformerConfig, TransformerLM
from lmkit.nmt.batches import PairBatch
from lmkit.nmt.encoder_decoder import EncoderDecoder, Given, Sizes
from lmkit.nn import attention, graphs, loops
from lmkit.registry import translator_class
from lmkit.rules import NoRepeat, Rule
from lmkit.sampling import row_noise
from lmkit.search import beam_search, greedy, sample
from lmkit.text.vocabulary import BOS, EOS, PAD, Vocabulary

V = 12
SMALL = {"embedding": 6, "encoder": 4, "hidden": 8, "readout": 6, "dropout": 0.0}
LOOPS: list[tuple[str, dict[str, Any]]] = [
    ("bahdanau", {**SMALL, "attention": 5}),
    ("bahdanau", {**SMALL, "attention": 5, "cell": "lstm"}),
    ("luong", {**SMALL, "attention": 5, "layers": 2}),
    ("luong", {**SMALL, "cell": "gru", "score": "general"}),
]
STEPS = [*LOOPS, ("seq2seq", SMALL), ("seq2seq", {**SMALL, "cell": "lstm", "hidden": 4, "context": "initial"})]
TRANSFORMERS: list[tuple[str, dict[str, Any]]] = [
    ("transformer-nmt", {"size": 8, "heads": 2, "encoder_layers": 1, "decoder_layers": 2}),
    ("transformer-nmt", {"size": 8, "heads": 2, "positions": "alibi", "key_value_heads": 1, "decoder_layers": 1}),
    ("transformer-nmt", {"size": 8, "heads": 2, "positions": "learned", "length": 40, "decoder_layers": 1}),
    ("transformer-nmt", {"size": 8, "heads": 2, "positions": "sinusoidal", "post_norm": True, "decoder_layers": 1}),
]
CONVOLUTIONS: list[tuple[str, dict[str, Any]]] = [
    ("conv-seq2seq", {"embedding": 6, "features": 5, "encoder_layers": 2, "layers": 2, "length": 64, "dropout": 0.0}),
]
STEPS += TRANSFORMERS + CONVOLUTIONS
every_loop = pytest.mark.parametrize(("kind", "settings"), LOOPS)
every_step = pytest.mark.parametrize(("kind", "settings"), STEPS)


@pytest.fixture
def recorder(device: torch.device) -> Iterator[Recorder]:
    """What records on a CPU; on a GPU it has no tapes."""
    tapes = Recorder()
    with nullcontext() if device.type == "cuda" else graphs.recorded_by(tapes):
        yield tapes


def replays(recorder: Recorder) -> int:
    return sum(tape.replays for tape in recorder.tapes)


@contextmanager
def plainly(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing is recorded inside."""
    with monkeypatch.context() as patch:
        patch.setenv("LMKIT_GRAPHS", "0")
        yield


def build(kind: str, settings: dict[str, Any], device: torch.device) -> EncoderDecoder:
    cls = translator_class(kind)
    torch.manual_seed(1)
    return cls(from_dict(cls.Config, settings, where="test"), Sizes(V, V)).double().to(device)  # type: ignore[call-arg, arg-type]


def rows(lengths: list[int], generator: torch.Generator) -> Tensor:
    """Ids with `</s>` at the end of each row and `<pad>` beyond."""
    ids = torch.randint(4, V, (len(lengths), max(lengths)), generator=generator)
    places, ends = torch.arange(max(lengths)), torch.tensor(lengths)[:, None]
    return ids.masked_fill(places == ends - 1, EOS).masked_fill(places >= ends, PAD)


def batches(device: torch.device, *, count: int, seed: int = 5) -> Iterator[PairBatch]:
    """Of 9 or 10 pairs, sources of 9 or 10 and targets of 11 or 12 tokens at most: all are recorded at one size."""
    generator = torch.Generator().manual_seed(seed)
    for i in range(count):
        most = (9 + i % 2, 9 + (i // 2) % 2, 11 + (i // 4) % 2)
        lengths = [[n, *torch.randint(1, n + 1, (most[0] - 1,), generator=generator).tolist()] for n in most[1:]]
        source, target = (rows(each, generator) for each in lengths)
        inputs = torch.cat((torch.full_like(target[:, :1], BOS), target[:, :-1]), 1)
        tensors = (part.to(device) for part in (source, inputs, target))
        source, inputs, target = tensors
        yield PairBatch(source, torch.tensor(lengths[0]), inputs, target, torch.tensor(lengths[1]))


class Trained(NamedTuple):
    losses: list[float]
    gradients: list[Tensor]


def backward(model: EncoderDecoder, batch: PairBatch) -> Trained:
    model.zero_grad()
    loss = model.loss(batch).loss.total
    loss.backward()
    return Trained([loss.item()], [parameter.grad.clone() for parameter in model.parameters()])  # type: ignore[union-attr]


def plain(model: EncoderDecoder, batch: PairBatch, monkeypatch: pytest.MonkeyPatch) -> Trained:
    with plainly(monkeypatch):
        return backward(model, batch)


def close(one: Any, other: Any) -> None:
    torch.testing.assert_close(one, other, rtol=1e-9, atol=1e-10)


# --- loops ------------------------------------------------------------------------------------------------------------


@every_loop
def test_loss_and_gradients_do_not_tell_whether_a_loop_was_recorded(
    kind: str, settings: dict[str, Any], recorder: Recorder, device: torch.device, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = build(kind, settings, device)
    for batch in batches(device, count=8):
        close(backward(model, batch), plain(model, batch, monkeypatch))
        with torch.no_grad():
            for parameter in model.parameters():  # a recording reads the weights of today
                parameter.add_(0.05 * torch.randn_like(parameter))
    if device.type == "cpu":
        assert [tape.replays for tape in recorder.tapes] == [6, 6]  # on the way and back


@every_loop
def test_autocast_converts_the_weights_of_today(
    kind: str, settings: dict[str, Any], recorder: Recorder, device: torch.device, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = build(kind, settings, device).float()
    for batch in batches(device, count=5):
        with torch.autocast(device.type, torch.bfloat16):
            found, wanted = backward(model, batch), plain(model, batch, monkeypatch)
        torch.testing.assert_close(found, wanted, rtol=0.016, atol=1e-3)
        with torch.no_grad():
            for parameter in model.parameters():
                parameter.mul_(-1.5)
    assert device.type == "cuda" or replays(recorder)


def test_runs_at_once_do_not_share_a_recording(
    recorder: Recorder, device: torch.device, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = build(*LOOPS[0], device)
    several = list(batches(device, count=6))
    for batch in several[:3]:
        backward(model, batch)
    wanted = [plain(model, batch, monkeypatch) for batch in several]
    losses = [model.loss(batch).loss.total for batch in several]
    for i in (3, 0, 5, 1, 4, 2):
        model.zero_grad()
        losses[i].backward()
        close([parameter.grad for parameter in model.parameters()], wanted[i].gradients)


def test_a_recording_is_free_again_when_nobody_can_go_back(recorder: Recorder, device: torch.device) -> None:
    if device.type == "cuda":
        pytest.skip("counts tapes")
    model = build(*LOOPS[0], device)
    for batch in batches(device, count=6):
        model.loss(batch)
        gc.collect()
    assert replays(recorder) == 4


def test_going_back_twice_is_refused_once_the_recording_ran_again(recorder: Recorder, device: torch.device) -> None:
    model = build(*LOOPS[0], device)
    *_, batch = batches(device, count=1)
    for _ in range(3):
        backward(model, batch)
    loss = model.loss(batch).loss.total
    model.zero_grad()
    loss.backward(retain_graph=True)
    first = [parameter.grad.clone() for parameter in model.parameters()]  # type: ignore[union-attr]
    model.zero_grad()
    loss.backward(retain_graph=True)  # its state is still there
    close([parameter.grad for parameter in model.parameters()], first)
    backward(model, batch)
    with pytest.raises(RuntimeError, match="LMKIT_GRAPHS=0"):
        loss.backward()


# --- steps ------------------------------------------------------------------------------------------------------------


Search = Callable[[Given, Tensor, Any], Hypotheses]


def beams(config: BeamConfig, *rules: Rule) -> Search:
    return lambda given, first, state: beam_search(given, first, state, config, max_length=11, rules=rules)


def greedily(given: Given, first: Tensor, state: Any) -> Hypotheses:
    return greedy(given, first, state, max_length=11)


def drawn(given: Given, first: Tensor, state: Any) -> Hypotheses:
    noise = row_noise(1, [(row,) for row in range(len(first))], 11)
    return sample(given, first, state, max_length=11, noise=noise, top_k=8, top_p=0.9, temperature=1.2)


def searched(model: EncoderDecoder, batch: PairBatch, search: Search) -> list[Tensor]:
    given = model.given(batch.source, batch.source_lengths)
    made = search(given, torch.full_like(batch.source[:, 0], BOS), given.start(len(batch.source)))
    return [made.tokens, made.log_probs, made.scores]


SEARCHES = {
    "beam": beams(BeamConfig(beam=3)),
    "penalties": beams(BeamConfig(beam=3, length_penalty="gnmt", word_reward=0.3, min_length=4, fast_stop=True)),
    "groups": beams(BeamConfig(beam=6, groups=3, length_penalty="average")),
    "no repeat": beams(BeamConfig(beam=3, num=2), NoRepeat(1)),
    "greedy": greedily,
    "sampling": drawn,
}


def compare(model: EncoderDecoder, batch: PairBatch, search: Search, monkeypatch: pytest.MonkeyPatch) -> None:
    made = searched(model, batch, search)
    with plainly(monkeypatch):
        close(made, searched(model, batch, search))


@every_step
def test_searches_do_not_tell_whether_a_model_s_steps_were_recorded(
    kind: str, settings: dict[str, Any], recorder: Recorder, device: torch.device, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = build(kind, settings, device).eval()
    for batch in batches(device, count=3):
        compare(model, batch, SEARCHES["beam"], monkeypatch)
        with torch.no_grad():
            for parameter in model.parameters():  # in their places: a recording reads them
                parameter.add_(0.1 * torch.randn_like(parameter))
    assert device.type == "cuda" or replays(recorder) > 16


@pytest.mark.parametrize("name", SEARCHES)
def test_searches_do_not_tell_whether_their_own_steps_were_recorded(
    name: str, recorder: Recorder, device: torch.device, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = build(*STEPS[0], device).eval()
    for batch in batches(device, count=4):
        compare(model, batch, SEARCHES[name], monkeypatch)
    assert device.type == "cuda" or replays(recorder) > 16


def test_a_moved_model_is_recorded_anew(
    recorder: Recorder, device: torch.device, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = build(*STEPS[0], device).eval()
    for batch in batches(device, count=4):
        compare(model, batch, SEARCHES["beam"], monkeypatch)
        with torch.no_grad():
            model._apply(lambda tensor: 1.1 * tensor)  # as `to` does: other storage
    assert device.type == "cuda" or replays(recorder)


LANGUAGE_MODELS: list[tuple[type[NeuralLM], Any]] = [
    (LSTMLM, RecurrentConfig(embedding=6, hidden=8, layers=2)),
    (TransformerLM, TransformerConfig(size=8, layers=2, heads=2)),
    (TransformerLM, TransformerConfig(size=8, layers=1, heads=2, positions="learned", length=100)),
    (FeedforwardLM, FeedforwardConfig(embedding=6, hidden=8)),
    (GatedConvolutionalLM, ConvolutionalConfig(embedding=6, features=8, layers=2)),
]


@pytest.mark.parametrize(("cls", "config"), LANGUAGE_MODELS)
def test_generation_does_not_tell_whether_its_steps_were_recorded(
    cls: type[NeuralLM], config: Any, recorder: Recorder, device: torch.device, monkeypatch: pytest.MonkeyPatch
) -> None:
    torch.manual_seed(2)
    model = cls(config, V).double().to(device).eval()
    wide = BeamConfig(beam=2, min_length=79)
    for count in (3, 3, 5):
        first = torch.full((count,), BOS, device=device)
        made = beam_search(model, first, model.start(count), wide, max_length=80)  # beyond the first room of a cache
        with plainly(monkeypatch):
            close(made.log_probs, beam_search(model, first, model.start(count), wide, max_length=80).log_probs)
    assert device.type == "cuda" or replays(recorder) > 150


def test_a_part_that_is_swapped_is_read(
    recorder: Recorder, device: torch.device, monkeypatch: pytest.MonkeyPatch
) -> None:
    torch.manual_seed(2)
    model = LSTMLM(RecurrentConfig(embedding=6, hidden=8, layers=2), V).double().to(device).eval()
    tokens, state = torch.full((3,), 5, device=device), model.start(3)
    for _ in range(2):
        for _ in range(5):
            found, _ = model.step(tokens, state)
        with plainly(monkeypatch):
            close(found, model.step(tokens, state)[0])
        other = RecurrentConfig(embedding=6, hidden=8, layers=2)
        model.recurrence = LSTMLM(other, V).double().to(device).eval().recurrence
    assert device.type == "cuda" or len(recorder.tapes) == 2


def test_old_states_stay_good(recorder: Recorder, device: torch.device, monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(2)
    model = TransformerLM(TransformerConfig(size=8, layers=2, heads=2), V).double().to(device).eval()
    states, wanted = [model.start(2)], []
    tokens = torch.randint(4, V, (8, 2), generator=torch.Generator().manual_seed(1)).to(device)
    for token in tokens:
        log_probs, state = model.step(token, states[-1])
        states.append(state)
        wanted.append(log_probs)
    with plainly(monkeypatch):
        for i in (6, 2, 7, 4):
            close(model.step(tokens[i], states[i])[0], wanted[i])
    for i in (6, 2, 7, 4):
        close(model.step(tokens[i], states[i])[0], wanted[i])
        assert states[i + 1].layers[0].slots == i + 1
    assert device.type == "cuda" or replays(recorder) > 8


def test_threads_do_not_see_each_other_s_numbers(
    recorder: Recorder, device: torch.device, monkeypatch: pytest.MonkeyPatch
) -> None:
    torch.manual_seed(2)
    model = LSTMLM(RecurrentConfig(embedding=6, hidden=8, layers=2), V).double().to(device).eval()
    texts = torch.randint(4, V, (2, 12, 3), generator=torch.Generator().manual_seed(1)).to(device)

    def read(text: Tensor) -> list[Tensor]:
        state, found = model.start(3), []
        for tokens in text:
            log_probs, state = model.step(tokens, state)
            found.append(log_probs)
        return found

    with plainly(monkeypatch):
        wanted = [read(text) for text in texts]
    read(texts[0])  # from here on it is recorded
    replay = Tape.replay

    def slowly(tape: Tape) -> None:
        time.sleep(0.002)  # lets the others go on
        replay(tape)

    monkeypatch.setattr(Tape, "replay", slowly)
    with ThreadPoolExecutor(2) as pool:
        close(list(pool.map(read, texts)), wanted)


# --- what records -----------------------------------------------------------------------------------------------------


class Waits(nn.Module):
    """A step that asks how large a number is, which nobody can while it is recorded."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(()))

    @torch.no_grad()
    def forward(self, x: Tensor) -> Tensor:
        return x * self.scale if float(x.sum()) > 0 else -x


def test_what_cannot_be_recorded_goes_on_as_it_is_with_one_line(
    recorder: Recorder, device: torch.device, caplog: pytest.LogCaptureFixture
) -> None:
    module = Waits().to(device).eval()
    with torch.no_grad(), caplog.at_level(logging.WARNING, "lmkit"):
        for number in (1.0, -2.0, 3.0, -4.0, 5.0, -6.0):
            x = torch.full((2, 1), number, device=device)
            close(graphs.recorded_step("what waits", module.forward, 2, x, owner=module), x.abs())
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "what waits is not recorded" in caplog.text


def test_the_environment_turns_recording_off(
    recorder: Recorder, device: torch.device, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LMKIT_GRAPHS", "0")
    model = build(*LOOPS[0], device)
    for batch in batches(device, count=4):
        backward(model, batch)
    assert not recorder.tapes


def test_models_that_train_and_wide_states_are_left_alone(
    recorder: Recorder, device: torch.device, monkeypatch: pytest.MonkeyPatch
) -> None:
    if device.type == "cuda":
        pytest.skip("counts tapes")
    model = build(*STEPS[0], device).train()
    *_, batch = batches(device, count=1)

    def steps() -> None:
        given = model.given(batch.source, batch.source_lengths)
        tokens, state = torch.full_like(batch.source[:, 0], BOS), given.start(len(batch.source))
        for _ in range(5):
            _, state = given.step(tokens, state)

    steps()
    model.eval()
    monkeypatch.setattr(graphs, "COPIED", 1000)
    steps()
    assert not recorder.tapes
    monkeypatch.undo()
    steps()
    assert recorder.tapes


def test_when_there_is_no_room_only_what_was_idle_for_long_makes_some(
    device: torch.device, monkeypatch: pytest.MonkeyPatch
) -> None:
    gc.collect()
    monkeypatch.setattr(graphs, "_every", WeakSet())
    monkeypatch.setattr(graphs, "MOST", 3)
    monkeypatch.setattr(graphs, "IDLE", 20)
    one, other = graphs.Recorded[int](), graphs.Recorded[int]()

    def ask(kept: graphs.Recorded[int], *numbers: int) -> list[int | None]:
        return [kept.find(number, device, lambda number=number: number) for number in numbers]  # type: ignore[misc]

    assert ask(one, 0, 0, 0, 1, 1, 1) == [None, None, 0, None, None, 1]
    assert ask(other, 2, 2, 2, 3, 3, 3, 3) == [None, None, 2, None, None, None, None]  # three are kept
    assert ask(other, *[2] * 20) == [2] * 20
    assert ask(other, 3) == [3]  # in the place of 0
    assert ask(one, 1, 0, 0) == [1, None, None]
    one.grown(1, graphs.SHARE)
    assert one.size == graphs.SHARE


def test_only_so_much_memory_is_taken(device: torch.device, monkeypatch: pytest.MonkeyPatch) -> None:
    gc.collect()
    monkeypatch.setattr(graphs, "_every", WeakSet())
    reserved = itertools.count(step=10)
    monkeypatch.setattr(graphs, "_reserved", lambda device: next(reserved))
    monkeypatch.setattr(graphs, "_allowed", lambda device: 25)
    kept: graphs.Recorded[int] = graphs.Recorded()
    for number in range(5):
        for _ in range(4):
            kept.find(number, device, lambda number=number: number)  # type: ignore[misc]
    assert (len(kept), kept.size) == (3, 30)


READS = [*LOOPS[:1], *STEPS[4:6], *TRANSFORMERS, *CONVOLUTIONS]


@pytest.mark.parametrize(("kind", "settings"), READS)
def test_recordings_read_what_they_are_given_and_what_stays(
    kind: str,
    settings: dict[str, Any],
    recorder: Recorder,
    device: torch.device,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if device.type == "cuda":
        pytest.skip("looks at tapes")
    known: list[Tensor] = []
    room_for, turns = graphs.room_for, attention._turns

    def noted(tensor: Tensor, shape: Sequence[int]) -> Tensor:
        known.append(room_for(tensor, shape))
        return known[-1]

    def kept_turns(*given: Any) -> tuple[Tensor, Tensor]:
        known.extend(turns(*given))  # never let go
        return turns(*given)

    monkeypatch.setattr(attention, "_turns", kept_turns)
    for module in (graphs, loops):
        monkeypatch.setattr(module, "room_for", noted)
    model = build(kind, settings, device)
    for batch in batches(device, count=3):
        backward(model.train(), batch)
        searched(model.eval(), batch, SEARCHES["beam"])
    backs = [kept.made.back for kept in loops._recordings._kept.values() if kept.made.back]
    known += [room for back in backs for room in back.rooms if room is not None]
    known += [*model.parameters(), *model.buffers()]
    places = {tensor.untyped_storage().data_ptr() for tensor in known}.union(*(tape.made for tape in recorder.tapes))
    outside = [tensor for tape in recorder.tapes for tensor in tape.outside if tensor.ndim]  # else a number
    read = {tensor.untyped_storage().data_ptr() for tensor in outside}
    assert read
    assert read <= places


def test_vectors_that_a_model_keeps_are_those_of_its_weights(
    recorder: Recorder, device: torch.device, monkeypatch: pytest.MonkeyPatch
) -> None:
    torch.manual_seed(2)
    vocabulary = Vocabulary([b"a", b"the", b"dog", b"cat", b"sleeps"])
    model = (
        CharacterLM.build(CharacterConfig(hidden=6, filters=(2, 3), longest=8), vocabulary).double().to(device).eval()
    )
    tokens, state = torch.full((3,), 5, device=device), model.start(3)
    for _ in range(5):
        found, _ = model.step(tokens, state)
        with plainly(monkeypatch):
            close(found, model.step(tokens, state)[0])
        with torch.no_grad():
            for parameter in model.parameters():
                parameter.add_(0.1 * torch.randn_like(parameter))
    assert device.type == "cuda" or replays(recorder) == 3


def test_sources_as_long_as_positions_are_learned(
    recorder: Recorder, device: torch.device, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = build("transformer-nmt", {"size": 8, "heads": 2, "positions": "learned", "length": 9}, device).eval()
    generator = torch.Generator().manual_seed(3)
    lengths = [9, 4]
    source = rows(lengths, generator).to(device)
    given = model.given(source, torch.tensor(lengths))
    target = rows([6, 5], generator).to(device)
    assert given.alignment(target).shape == (2, 6, 9)  # type: ignore[union-attr]
    found, _ = given.step(target[:, 0], given.start(2))
    monkeypatch.setenv("LMKIT_GRAPHS", "0")
    given = model.given(source, torch.tensor(lengths))
    close(found, given.step(target[:, 0], given.start(2))[0])


def test_sizes_are_rounded_up_by_less_than_a_quarter_to_four_an_octave() -> None:
    sizes = [graphs.bucket(size) for size in range(1, 4097)]
    assert all(size <= room < 1.25 * size for size, room in enumerate(sizes, 1))
    assert sizes == sorted(sizes)
    for octave in range(3, 12):
        assert len(set(sizes[1 << octave : 2 << octave])) == 4
    assert graphs.bucket(0) == 0
    assert math.prod(graphs.bucket(room) == room for room in sizes)
