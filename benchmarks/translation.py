"""Rows for translation: training recurrent networks, translating with them and with Transformers, attention alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from benchmarks import joey, marian
from benchmarks.floor import (
    Pairs,
    Work,
    additive_attention,
    recurrent_operations,
    searching,
    training_step,
    transformer_nmt_operations,
)
from benchmarks.marian import Search
from benchmarks.plain import additive_attention as plain_attention
from benchmarks.plain import plain
from benchmarks.rows import Row, Run
from lmkit.beams import BeamConfig
from lmkit.config import from_dict
from lmkit.nmt.batches import PairBatch, PairBatches
from lmkit.nmt.encoder_decoder import EncoderDecoder, Sizes
from lmkit.nmt.recurrent_nmt import Bahdanau, BahdanauConfig, Luong, LuongConfig
from lmkit.nmt.transformer_nmt import MARIAN, TransformerNMT
from lmkit.nmt.translating import SearchConfig, rows_of, search_sources
from lmkit.nn.alignment import Alignment
from lmkit.nn.int8 import Int8Weights, int8_products
from lmkit.nn.precision import fast_bfloat16, products
from lmkit.optimization import OptimizerConfig, ScheduleConfig
from lmkit.recipe import read_recipe
from lmkit.text.corpus import Corpus
from lmkit.text.parallel import ParallelCorpus
from lmkit.text.vocabulary import BOS, EOS, PAD
from lmkit.training import Outcome, Trainer, TrainingConfig

RECIPE = Path(__file__).parent.parent / "data" / "recipes" / "multi30k-joey.toml"
SIZES = Sizes(6000, 6000)
BATCH = 64
BEAM = 5
MEAN, SPREAD, SHORTEST, LONGEST = 14.0, 4.5, 4, 42  # tokens of a sentence of Multi30k in 6,000 pieces, about
PAIRS = 29_000
LOSS_STEPS = 200
LOSS_SIZES = Sizes(300, 300)
TRANSLATED_LENGTH = 16  # tokens of every translation
PEAKED = 4.0  # times the output weights: random networks are near indifferent else, and rounding decides
BEGIN, COUNT, END = -0.45, 0.04, 50.0  # where `ending` begins to count, about; its step; the weight of `</s>`
VOCABULARY = 16_000  # of the Transformer


def random_pairs(pairs: int, sizes: Sizes, seed: int = 1) -> ParallelCorpus:
    """Pairs of random words, of lengths like those of Multi30k: normal, those of a pair within a few tokens."""
    rng = np.random.default_rng(seed)
    source = rng.normal(MEAN, SPREAD, pairs)
    target = source + rng.normal(0, 2, pairs)
    return ParallelCorpus(
        *(_random_text(lengths, size, rng) for lengths, size in zip((source, target), sizes, strict=True))
    )


def _random_text(lengths: Any, size: int, rng: np.random.Generator) -> Corpus:
    lengths = np.clip(np.round(lengths), SHORTEST, LONGEST).astype(np.int64)
    ids = rng.integers(PAD + 1, size, lengths.sum(), dtype=np.int32)
    nothing = np.zeros(0, np.int64)
    return Corpus(ids, np.concatenate(([0], lengths.cumsum())), lengths.astype(np.int32), lengths, nothing, 0)


class Repeated:
    """The same batches over and over, as one epoch."""

    def __init__(self, batches: list[PairBatch]) -> None:
        self.batches = batches

    def epoch(self, number: int) -> list[PairBatch]:
        """See `lmkit.training.Batches`."""
        return self.batches * 10_000


def counted(batches: Sequence[PairBatch]) -> Pairs:
    """The real positions of some batches."""
    sources, targets = ([getattr(batch, name).long() for batch in batches] for name in ("source_lengths", "lengths"))
    looks = sum(int((s * t).sum()) for s, t in zip(sources, targets, strict=True))
    return Pairs(*(sum(int(lengths.sum()) for lengths in side) for side in (sources, targets)), looks)


def recipe() -> tuple[LuongConfig, TrainingConfig]:
    """The network of the recipe and how it is trained."""
    _, settings = read_recipe(RECIPE)
    model = from_dict(LuongConfig, settings["model"], where=str(RECIPE))
    return model, from_dict(TrainingConfig, settings["training"], where=str(RECIPE))


def precisions(run: Run) -> list[Any]:
    """In which products are worth measuring."""
    return ["float32", "bfloat16"] if fast_bfloat16(torch.device(run.device)) else ["float32"]


def searching_precisions(run: Run) -> list[Any]:
    """The same, and weights of 8 bits on a CPU."""
    return [*precisions(run), "int8"] if run.device == "cpu" else precisions(run)


def inside(device: str, precision: Any, call: Search) -> Search:
    """The call with its products in that type; weights of 8 bits are rounded once for all calls."""
    rounded = Int8Weights()

    def within() -> list[list[int]]:
        with int8_products(rounded) if precision == "int8" else products(torch.device(device), precision):
            return call()

    return within


def steps_of(model: EncoderDecoder, batches: list[PairBatch], config: TrainingConfig, steps: int) -> Iterator[object]:
    """An iterator that takes so many steps of training each time."""
    endless = replace(config, steps=10**9, epochs=None, seconds=None, log_every=steps)
    return Trainer(model, Repeated(batches), endless).fit()


# --- training recurrent networks ---------------------------------------------------------------------------------


def training(run: Run) -> list[Row]:
    """Training the network of multi30k-joey.toml: whole steps over random pairs of the lengths of Multi30k.

    Peers: Joey NMT's network with the same weights and batches, in float32, and a plain loop (`plain.py`) in the same
    precision. lmkit sorts pairs by length and Joey NMT does not, so it is also measured on random batches.
    """
    config, training = recipe()
    torch.manual_seed(1)
    model = Luong(config, SIZES).to(run.device)
    corpus = random_pairs(PAIRS, SIZES)
    epoch = PairBatches(corpus, tokens=None, rows=BATCH, seed=1, device=run.device).epoch(0)
    batches = [epoch.make(i) for i in range(4)]
    theirs = joey.installed()
    checked = _same_loss(model, plain(model), batches[0]) + (_same_as_joey(model, batches[0]) if theirs else "")
    calls: dict[str, Any] = {}
    for precision in precisions(run):
        settings = replace(training, precision=precision)
        for name, make in (("lmkit", _copy), ("plain", plain)):
            steps = steps_of(make(model), batches, settings, len(batches))
            calls[f"{name} {precision}"] = lambda steps=steps: next(steps)
    pairs = counted(batches)
    rate = dict.fromkeys(calls, pairs.target)
    if theirs:
        rng = np.random.default_rng(1)
        epoch.batches = [rng.choice(PAIRS, BATCH, replace=False) for _ in batches]
        unsorted = [epoch.make(i) for i in range(len(batches))]
        for name, given in (("same batches", batches), ("random batches", unsorted)):
            calls[name] = joey.training(model, given, training.optimizer.learning_rate)
            rate[name] = counted(given).target
    taken = run.medians(calls, 75.0)
    speed = {name: rate[name] / seconds for name, seconds in taken.items()}
    operations = recurrent_operations(config, SIZES.target, pairs)
    rows = []
    for precision in precisions(run):
        work = training_step(operations, model.parameter_count * len(batches), precision)
        floor = run.floor_ratio(work, taken[f"lmkit {precision}"])
        name = f"training, network of multi30k-joey.toml, products in {precision}"
        row = Row(name, speed[f"lmkit {precision}"], "target tokens/s", floor_ratio=floor, checked=checked)
        rows.append(row.beside(f"{joey.NAME}, float32", speed["same batches"]) if theirs else row.without(joey.NAME))
        if theirs:
            other = replace(row, name=f"{name}, each in batches of its own order", checked="-")
            rows.append(other.beside(f"{joey.NAME}, float32", speed["random batches"]))
        beside = replace(row, name=f"{name}, beside a plain loop", checked="-")
        rows.append(beside.beside("plain eager loop, the same precision", speed[f"plain {precision}"]))
    return rows


def _copy(model: Luong) -> Luong:
    other = Luong(model.config, SIZES).to(model.device)
    other.load_state_dict(model.state_dict())
    return other


@torch.no_grad()
def _nats(model: EncoderDecoder, batch: PairBatch) -> float:
    """A target token, without smoothing."""
    model.eval()
    outcome: Outcome = model.loss(batch)
    return float(outcome.loss.mean())


def _same_loss(one: EncoderDecoder, other: EncoderDecoder, batch: PairBatch) -> str:
    return f"loss as of the plain loop within {abs(_nats(one, batch) - _nats(other, batch)):.0e}"


def _same_as_joey(model: Luong, batch: PairBatch) -> str:
    ours, _ = (
        model.eval().given(batch.source, batch.source_lengths).log_probs(batch.targets, batch.lengths.to(model.device))
    )
    return f", log-probabilities as Joey NMT's within {float((ours - joey.log_probs(model, batch)).abs().max()):.0e}"


def loss_after_training(run: Run) -> list[Row]:
    """The loss of small networks after 200 steps of training, by the library's path and by the plain one."""
    limit = 1e-4 if run.device == "cpu" else 1e-3
    small = {"embedding": 32, "encoder": 32, "hidden": 64, "attention": 48, "readout": 32, "dropout": 0.0}
    kinds = {
        "bahdanau": (Bahdanau, BahdanauConfig(**small)),  # type: ignore[arg-type]
        "multi30k-joey.toml's kind": (Luong, replace(recipe()[0], **small)),  # type: ignore[arg-type]
    }
    training = TrainingConfig(precision="float32", optimizer=OptimizerConfig(learning_rate=2e-3), clip=0.0)
    training = replace(training, schedule=ScheduleConfig("constant"))
    corpus = random_pairs(BATCH * 6, LOSS_SIZES)
    epoch = PairBatches(corpus, tokens=None, rows=BATCH // 4, seed=1, device=run.device).epoch(0)
    *batches, held = (epoch.make(i) for i in range(len(epoch)))
    rows = []
    for name, (kind, config) in kinds.items():
        torch.manual_seed(1)
        model: Any = kind(config, LOSS_SIZES).to(run.device)  # type: ignore[arg-type]
        losses = []
        for each in (plain(model), model):
            next(steps_of(each, batches, training, LOSS_STEPS))
            losses.append(_nats(each, held))
        difference = abs(losses[0] - losses[1])
        same = "equal" if difference <= limit else "NOT equal"
        title = f"loss after {LOSS_STEPS} steps, {name}, against the plain path: difference"
        rows.append(Row(title, difference, "nats", checked=f"{same} to {limit:.0e} ({losses[1]:.6f})"))
    return rows


# --- translating -------------------------------------------------------------------------------------------------


def searched(model: EncoderDecoder, sources: Corpus, shortest: int, longest: int) -> list[list[int]]:
    """Translations of so many tokens before `</s>`, which is there only where they end earlier; beam 5."""
    beam = BeamConfig(beam=BEAM, num=1, min_length=shortest + 1)
    found = search_sources(model, sources, SearchConfig(beam=beam, max_length=longest, no_repeat=0))
    return [each.tokens[0] for each in found]


def _peaked(model: Any, factor: float = PEAKED) -> None:
    """Makes the distributions of a random network sharp, so that rounding decides nothing."""
    with torch.no_grad():
        model.output.weight *= factor


def ending(model: Any) -> None:
    """Makes translations of a random network end after about a dozen tokens, each elsewhere.

    One unit of the decoder counts: its gates are open, so its cell rises by as much at every step, from where the
    source lets it begin. Through one feature of the attentional vector it speaks for `</s>`, and for nothing else.
    """
    decoder = model.decoder
    look, cell = decoder.recurrence, decoder.recurrence.recurrence
    with torch.no_grad():
        for gate, bias in enumerate((20.0, 20.0, COUNT, 20.0)):  # input, forget, cell, output
            row = gate * model.config.hidden
            cell.weight_ih_l0[row], cell.weight_hh_l0[row] = 0.0, 0.0
            cell.bias_ih_l0[row], cell.bias_hh_l0[row] = bias, 0.0
        decoder.bridge.projection.bias[0] = BEGIN
        look.state.weight[0], look.state.bias[0], look.context.weight[0] = 0.0, 0.0, 0.0
        look.state.weight[0, 0] = 1.0
        model.output.weight[:, 0], model.output.weight[EOS] = 0.0, 0.0
        model.output.weight[EOS, 0] = END


def _agreement(ours: list[list[int]], theirs: list[list[int]]) -> str:
    same = sum(one == other for one, other in zip(ours, theirs, strict=True))
    return f"{same} of {len(ours)} translations are the same"


def searching_work(model: EncoderDecoder, operations: float, steps: int, precision: str = "float32") -> Work:
    """Of so many steps: the weights read at each are those of the decoder and the output layer."""
    weights = sum(p.numel() for part in (model.decoder, model.output) for p in part.parameters())
    return searching(operations, weights, steps, precision)


def translating_recurrent(run: Run) -> list[Row]:
    """Sentences a second of a recurrent network of random weights, beam 5, to one length and to their own ends.

    Random networks end at random. Where both searches are kept from ending before 16 tokens and stopped there they take
    as many steps; what a search gains by leaving finished sentences is in the rows of their own ends (`ending`).
    """
    torch.manual_seed(1)
    model = Luong(recipe()[0], SIZES).to(run.device).eval()
    _peaked(model)
    rows = _translating(run, model, f"to {TRANSLATED_LENGTH} tokens", TRANSLATED_LENGTH, TRANSLATED_LENGTH)
    ending(model)
    return rows + _translating(run, model, "to their own ends", 1, LONGEST)


def _translating(run: Run, model: Luong, how: str, shortest: int, longest: int) -> list[Row]:
    sources = random_pairs(BATCH if run.device == "cpu" else 1000, SIZES, seed=2).source
    found: dict[str, list[list[int]]] = {}
    calls: dict[str, Any] = {}
    for precision in searching_precisions(run):
        search = inside(run.device, precision, partial(searched, model, sources, shortest, longest))
        calls[precision] = lambda search=search, precision=precision: found.update({precision: search()})
    batches = _source_batches(sources, run.device)
    if joey.installed():
        search = joey.translating(model, batches, BEAM, shortest, longest)
        calls[joey.NAME] = lambda: found.update({joey.NAME: _in_order(search(), sources)})
    taken = run.medians(calls)
    rows = []
    for precision in searching_precisions(run):
        lengths = np.array([len(tokens) for tokens in found[precision]])
        operations = recurrent_operations(model.config, SIZES.target, _searched_pairs(sources, lengths))
        work = searching_work(model, operations, int(lengths.max()), precision)
        row = Row(
            f"translating, recurrent network, beam {BEAM}, {how}, products in {precision}",
            *(len(sources) / taken[precision], "sentences/s"),
            floor_ratio=run.floor_ratio(work, taken[precision]),
        )
        if joey.NAME in calls:
            checked = _agreement(found[precision], found[joey.NAME])
            if shortest != longest:
                theirs = sum(map(len, found[joey.NAME])) / len(sources)
                checked += f", of {lengths.mean():.1f} tokens, {joey.NAME}'s of {theirs:.1f}"
            row = replace(row, checked=checked).beside(f"{joey.NAME}, float32", len(sources) / taken[joey.NAME])
        else:
            row = row.without(joey.NAME)
        rows.append(row)
    return rows


def _source_batches(sources: Corpus, device: str) -> list[tuple[Tensor, Tensor]]:
    """Of 64 sentences, those of one length side by side: what suits Joey NMT best."""
    texts, order = rows_of(sources), np.argsort(sources.lengths, kind="stable")
    made = []
    for start in range(0, len(order), BATCH):
        rows = [texts[i].tolist() for i in order[start : start + BATCH]]
        lengths = torch.tensor([len(row) for row in rows])
        width = int(lengths.max())
        made.append((torch.tensor([[*row, *[PAD] * (width - len(row))] for row in rows]).to(device), lengths))
    return made


def _in_order(found: list[list[int]], sources: Corpus) -> list[list[int]]:
    """What `_source_batches` gave, in the order of the sources."""
    places = np.argsort(np.argsort(sources.lengths, kind="stable"), kind="stable")
    return [found[place] for place in places]


def _searched_pairs(sources: Corpus, lengths: Any) -> Pairs:
    """Positions of a search for translations of these lengths (N,): each hypothesis of the beam is a target."""
    positions = sources.lengths + 1
    return Pairs(int(positions.sum()), BEAM * int(lengths.sum()), BEAM * int((positions * lengths).sum()))


def translating_transformer(run: Run) -> list[Row]:
    """Target tokens a second of a Transformer of Marian's shape (twice six layers of 512), beam 5, of random weights.

    Every translation has 16 tokens, as above. Peer: CTranslate2 at the same precision on a CPU, `transformers` on a
    GPU, of the same weights.
    """
    torch.manual_seed(1)
    sources = random_pairs(32 if run.device == "cpu" else 256, Sizes(VOCABULARY, VOCABULARY), seed=3).source
    texts = [ids.tolist() for ids in rows_of(sources)]
    given: dict[str, Any] = {"beam": BEAM, "length": TRANSLATED_LENGTH}
    peers: dict[str, Any] = {}
    model = TransformerNMT(MARIAN, Sizes(VOCABULARY, VOCABULARY)).eval()
    name = "CTranslate2" if run.device == "cpu" else "transformers"
    if run.device == "cpu":
        with torch.no_grad():
            assert model.output.bias is not None
            model.output.bias[BOS] = -1e4  # never: CTranslate2 would have to be told at each step
        if marian.installed("ctranslate2"):
            for precision in ("float32", "int8"):
                peers[precision] = marian.ctranslate2(model, run.folder / "ct2", precision, texts, rows=32, **given)
    elif marian.installed("transformers"):
        model, search = marian.transformers(
            run.folder / "marian", MARIAN, VOCABULARY, texts, rows=BATCH, device=run.device, **given
        )
        peers["float32"] = search
    model = model.to(run.device).eval()
    found: dict[str, list[list[int]]] = {}
    calls: dict[str, Any] = {}
    for precision in searching_precisions(run):
        search = inside(run.device, precision, partial(searched, model, sources, TRANSLATED_LENGTH, TRANSLATED_LENGTH))
        calls[precision] = lambda search=search, precision=precision: found.update({precision: search()})
    for precision, search in peers.items():
        calls[f"{name} {precision}"] = lambda search=search, key=f"{name} {precision}": found.update({key: search()})
    taken = run.medians(calls, 45.0)
    rows = []
    once = _searched_pairs(sources, np.full(len(sources), TRANSLATED_LENGTH))
    own = Pairs(once.source, 0, int(((sources.lengths + 1) ** 2).sum()))
    operations = transformer_nmt_operations(MARIAN, VOCABULARY, own, once)
    tokens = len(sources) * TRANSLATED_LENGTH
    for precision in searching_precisions(run):
        row = Row(
            f"translating, Transformer of Marian's shape, beam {BEAM}, products in {precision}",
            *(tokens / taken[precision], "target tokens/s"),
            floor_ratio=run.floor_ratio(
                searching_work(model, operations, TRANSLATED_LENGTH, precision), taken[precision]
            ),
        )
        chosen = precision if precision in peers else "float32"
        if peers:
            key = f"{name} {chosen}"
            row = replace(row, checked=_agreement(found[precision], found[key])).beside(
                f"{name}, {chosen}", tokens / taken[key]
            )
        else:
            row = row.without(name)
        rows.append(row)
    return rows


# --- attention alone ---------------------------------------------------------------------------------------------

ATTENTION = (64, 50, 50, 1024)  # B, T, S, H
ATTENTION_NAMES = (
    "additive attention forward and backward, B 64, T 50, S 50, H 1024",
    "peak memory of additive attention, B 64, T 50, S 50, H 1024",
)


def attention(run: Run) -> list[Row]:
    """`Alignment` over T queries a row against eager PyTorch, forward and backward: time and peak memory."""
    B, T, S, H = ATTENTION
    torch.manual_seed(1)
    alignment: Any = Alignment("additive", H, H, H).to(run.device)
    query, keys, values = (
        torch.randn(*shape, H, device=run.device, requires_grad=True) for shape in ((B * T,), (B, S), (B, S))
    )
    mask = torch.arange(S, device=run.device) < torch.randint(1, S + 1, (B, 1), device=run.device)
    wanted = torch.randn(B * T, H, device=run.device)
    leaves = [query, keys, values, alignment.query.weight, alignment.scale]
    gradients: dict[str, Sequence[Tensor]] = {}

    def ours() -> None:
        context, _ = alignment(query, keys, values, mask)
        gradients["ours"] = torch.autograd.grad(context, leaves, wanted)

    def theirs() -> None:
        context, _ = plain_attention(query, keys, values, mask, alignment.query.weight, alignment.scale)
        gradients["theirs"] = torch.autograd.grad(context, leaves, wanted)

    calls = {"ours": ours, "theirs": theirs}
    taken = run.medians({name: _ten(call) for name, call in calls.items()})
    peaks = {name: _peak(call) for name, call in calls.items()}
    worst = max(
        float((one - other).abs().max() / other.abs().max())
        for one, other in zip(gradients["ours"], gradients["theirs"], strict=True)
    )
    floor = run.floor_ratio(additive_attention(*ATTENTION), taken["ours"] / 10)
    checked = f"gradients within {worst:.0e} of the largest"
    first, second = ATTENTION_NAMES
    time = Row(first, taken["ours"] * 100, "ms", floor_ratio=floor, checked=checked)
    return [
        time.beside("eager PyTorch", taken["theirs"] * 100),
        Row(second, peaks["ours"], "MiB").beside("eager PyTorch", peaks["theirs"]),
    ]


def _ten(call: Any) -> Any:
    def calls() -> None:
        for _ in range(10):
            call()

    return calls


def _peak(call: Any) -> float:
    """MiB that a call takes beyond what was there."""
    torch.cuda.synchronize()
    torch.cuda.reset_peak_memory_stats()
    before = torch.cuda.memory_allocated()
    call()
    torch.cuda.synchronize()
    return (torch.cuda.max_memory_allocated() - before) / 2**20


ROWS = {
    "nmt-training": training,
    "nmt-loss": loss_after_training,
    "nmt-translating": translating_recurrent,
    "nmt-transformer": translating_transformer,
}
GPU_ROWS = {"attention": attention}
