"""The benchmarks' own arithmetic and files; nothing is timed here."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

import benchmarks.__main__ as main
from benchmarks import floor, joey, marian, neural, rows, speculation, translation
from benchmarks.floor import Pairs, Rates, Work
from benchmarks.plain import plain
from benchmarks.rows import Row, Run
from lmkit.nmt.batches import PairBatches
from lmkit.nmt.encoder_decoder import Sizes
from lmkit.nmt.recurrent_nmt import Bahdanau, BahdanauConfig, Luong, LuongConfig
from lmkit.nmt.transformer_nmt import MARIAN, TransformerNMT, TransformerNMTConfig
from lmkit.nmt.translating import rows_of
from lmkit.nn import int8
from lmkit.text.corpus import Corpus
from lmkit.text.vocabulary import EOS

KEYS = {"name", "value", "unit", "peer", "peer_value", "ratio", "floor_ratio", "checked"}
SIZES = Sizes(23, 29)
BAHDANAU = BahdanauConfig(cell="gru", embedding=4, encoder=3, hidden=5, attention=7, readout=4)
JOEY = LuongConfig(score="additive", embedding=4, encoder=3, hidden=5, attention=7, readout=6, tied="none")


# --- floors ------------------------------------------------------------------------------------------------------


def test_the_limit_is_the_slower_of_operations_and_bytes() -> None:
    rates = Rates(float32=100.0, bfloat16=400.0, copy=10.0)
    assert rates.seconds(Work(200, 10)) == 2
    assert rates.seconds(Work(200, 50)) == 5
    assert rates.seconds(Work(200, precision="bfloat16")) == 0.5
    assert Rates(100.0, None, 10.0).seconds(Work(200, precision="bfloat16")) == 2
    assert rates.seconds(Work()) is None
    assert Rates().seconds(Work(1)) is None
    assert Rates(100.0, None, 10.0, 800.0).seconds(Work(200, precision="int8")) == 0.25
    assert rates.seconds(Work(200, precision="int8")) == 2  # where there are none, products stay float32
    assert Run("cpu", Path(), rates=rates).floor_ratio(Work(200), 8.0) == 0.25


def _products(call: Callable[[], object]) -> int:
    """The operations of products as torch's own counter sees them, attention made of products."""
    with sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter:
        call()
    return counter.get_total_flops()


def test_the_products_of_attentional_networks_by_hand() -> None:
    # a source of 5 and a target of 3; D 4, E 3, H 5, A 7; three gates of a GRU, four of an LSTM
    pairs = Pairs(5, 3, 15)
    encoder, keys = 2 * 3 * 3 * (4 + 3), 6 * 7
    target = 3 * 5 * (4 + 6 + 5) + 5 * 7 + 2 * 4 * (5 + 4 + 6) + 4 * 29
    expected = 2 * (5 * (encoder + keys) + 3 * target + 15 * (7 + 6))
    assert floor.recurrent_operations(BAHDANAU, SIZES.target, pairs) == expected
    encoder, keys = 2 * 4 * 3 * (4 + 3), 6 * 7 + 6 * 6
    target = 4 * 5 * (4 + 6 + 5) + 5 * 7 + 5 * 6 + 6 * 29
    expected = 2 * (5 * (encoder + keys) + 3 * target + 15 * (7 + 6))
    assert floor.recurrent_operations(JOEY, SIZES.target, pairs) == expected


def test_the_products_of_a_transformer_are_those_torch_counts() -> None:
    """But for attention among the positions of the target and the mean of the source, which are left out."""
    config = TransformerNMTConfig(size=8, heads=2, encoder_layers=2, decoder_layers=3, feedforward_size=12)
    model = TransformerNMT(config, SIZES).train()
    source, target = torch.randint(4, 23, (2, 5)), torch.randint(4, 29, (2, 3))

    def forward() -> None:
        memory = model.encode(source, torch.tensor([5, 5]))
        hidden, _ = model.decoder(model.target_embedding(target), model.decoder.bind(memory))
        torch.nn.functional.linear(hidden, model.output.weight)

    among_targets, mean = config.decoder_layers * 2 * 2 * 8 * 2 * 9, 2 * 2 * 5 * 8
    counted = floor.transformer_nmt_operations(config, 29, Pairs(10, 0, 50), Pairs(0, 6, 30))
    assert _products(forward) == counted + among_targets + mean


def test_the_products_of_language_models() -> None:
    torch.manual_seed(1)
    loop = neural.PlainGPT2(neural.TransformerConfig(size=8, layers=2, heads=2, length=6), 17)
    ids = torch.randint(0, 17, (3, 6))
    whole = floor.transformer_lm_operations(8, 2, 17, 3, 6)
    causal = 2 * 3 * 6 * 2 * 2 * 8 * 7 // 2
    assert _products(lambda: loop(ids, ids)) == whole - causal + 2 * 2 * 2 * 3 * 6 * 6 * 8
    assert floor.lstm_lm_operations(5, 2, 17, 10) == 2 * 10 * (2 * 4 * 5 * 10 + 5 * 17)
    assert floor.training_step(100, 7, "bfloat16") == Work(300, 280, "bfloat16")
    assert floor.searching(100, 7, 3) == Work(100, 84)
    assert floor.searching(100, 7, 3, "int8") == Work(100, 21, "int8")
    cached = 3 * 2 * 2 * 8 * (1 + 2 + 3 + 4 + 5 + 6)  # rows, layers, keys and values
    assert floor.generating(8, 2, 17, 100, 3, 6, "bfloat16") == Work(whole, 2 * (600 + cached), "bfloat16")
    work = floor.additive_attention(2, 3, 5, 7)
    assert work.operations == 6 * (2 * 3 * 49 + 2 * 2 * 3 * 5 * 7)
    assert work.bytes == 8 * (2 * 2 * 3 * 7 + 2 * 2 * 5 * 7 + 49)


def test_rates_are_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(floor, "CPU_SIZES", (16, 64))
    rates = floor.measure("cpu", repeats=1)
    assert rates.float32 is not None
    assert rates.copy is not None
    assert min(rates.float32, rates.copy) > 0
    assert (rates.int8 is None) == bool(int8._missing())


# --- rows --------------------------------------------------------------------------------------------------------


def test_the_table() -> None:
    made = [
        Row("a", 12345.6, "s", floor_ratio=0.25, checked="same").beside("peer", 24691.2),
        Row("b", 0.01234, "ms"),
        Row.not_measured("c", "MiB"),
    ]
    assert rows.table(made).splitlines()[2:] == [
        "| a | 12,346 s | peer | 24,691 s | 0.50 | 0.25 | same |",
        "| b | 0.0123 ms | - | - | - | - | - |",
        "| c | not measured | - | - | - | - | not measured: needs a GPU |",
    ]


def test_what_is_written_keeps_rows_of_the_same_machine_and_versions_alone() -> None:
    first = rows.document("cpu", [Row("a", 1.0, "s"), Row("b", 2.0, "s")])
    assert set(first) == {"device", "versions", "rows"}
    assert all(set(row) == KEYS for row in first["rows"])
    again = rows.document("cpu", [Row("b", 3.0, "s"), Row("c", 4.0, "s")], first)
    assert [(row["name"], row["value"]) for row in again["rows"]] == [("a", 1.0), ("b", 3.0), ("c", 4.0)]
    other = rows.document("cpu", [Row("b", 3.0, "s")], {**first, "device": "another"})
    assert [row["name"] for row in other["rows"]] == ["b"]


def test_turns_end_with_their_budget() -> None:
    calls: list[str] = []
    run = Run("cpu", Path(), repeats=5)
    found = run.medians({name: lambda name=name: calls.append(name) for name in "ab"}, budget=0.0)  # type: ignore[misc]
    assert calls == ["a", "b", "a", "b"]  # a turn to warm up, one measured
    assert set(found) == {"a", "b"}


# --- the command -------------------------------------------------------------------------------------------------


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(floor, "CPU_SIZES", (16, 64))
    monkeypatch.setattr(main, "TEXT", {"text": lambda run: [Row(f"text of {run.tokens}", 1.0, "s")]})
    monkeypatch.setattr(main, "NETWORKS", {"network": lambda run: [Row("network", 1.0, "s")]})


@pytest.mark.usefixtures("quick")
def test_a_whole_run_on_a_cpu(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main.main(["--out", str(tmp_path)])
    table, found = capsys.readouterr().out, json.loads((tmp_path / "cpu.json").read_text())
    names = [row["name"] for row in found["rows"]]
    assert "text of 3000000" in names
    assert "network" in names
    gpu = [*translation.ATTENTION_NAMES, neural.GPT2_NAME, *neural.GPT2_WRITING_NAMES]
    assert [name for name in names if name in gpu] == gpu
    assert all(f"| {name} | not measured |" in table for name in gpu)
    assert all(row["value"] is None for row in found["rows"] if row["name"] in gpu)


@pytest.mark.usefixtures("quick")
def test_texts_of_another_size_have_a_file_of_their_own(tmp_path: Path) -> None:
    main.main(["--out", str(tmp_path), "--tokens", "5000"])
    assert [path.name for path in tmp_path.iterdir()] == ["cpu-5000.json"]
    names = [row["name"] for row in json.loads((tmp_path / "cpu-5000.json").read_text())["rows"]]
    assert "text of 5000" in names
    assert "network" not in names


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--only", "nothing"], "invalid choice: 'nothing'"),
        (["--repeats", "0"], "--tokens and --repeats must be at least 1"),
        (["--device", "cpu", "--only", "network", "--tokens", "5000"], "network: only with a text of"),
    ],
)
def test_bad_arguments(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as caught:
        main.main([*arguments, "--out", str(tmp_path)])
    assert caught.value.code == 2
    assert message in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_no_gpu(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(SystemExit) as caught:
        main.main(["--device", "cuda"])
    assert caught.value.code == 2
    error = capsys.readouterr().err
    assert "no GPU" in error
    assert error.count("\n") == 1


# --- what is compared --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["bahdanau", "luong"])
def test_the_plain_path_has_the_same_loss_and_gradients(kind: str) -> None:
    torch.manual_seed(1)
    model: Any = Bahdanau(BAHDANAU, SIZES) if kind == "bahdanau" else Luong(JOEY, SIZES)
    model = model.double().eval()
    corpus = translation.random_pairs(3, SIZES)
    batch = PairBatches(corpus, tokens=None, rows=3, seed=1).epoch(0).make(0)
    other = plain(model)
    for each in (model, other):
        each.loss(batch).loss.total.backward()
    for (name, mine), theirs in zip(model.named_parameters(), other.parameters(), strict=True):
        torch.testing.assert_close(mine.grad, theirs.grad, rtol=1e-6, atol=1e-6, msg=name)


def test_random_pairs_count_as_they_are() -> None:
    corpus = translation.random_pairs(50, SIZES)
    batches = PairBatches(corpus, tokens=None, rows=8, seed=1).epoch(0)
    found = translation.counted([batches.make(i) for i in range(len(batches))])
    sources, targets = corpus.source.lengths + 1, corpus.target.lengths + 1
    assert found == Pairs(sources.sum(), targets.sum(), (sources * targets).sum())


def _sources() -> Corpus:
    return translation.random_pairs(5, SIZES, seed=2).source


def test_translations_of_a_benchmark_have_one_length() -> None:
    torch.manual_seed(1)
    found = translation.searched(Luong(JOEY, SIZES), _sources(), 6, 6)
    assert [len(tokens) for tokens in found] == [6] * 5
    assert not {1, 2, 3} & {token for tokens in found for token in tokens}


def _ending_by_themselves() -> Luong:
    torch.manual_seed(1)
    model = Luong(replace(JOEY, hidden=16, output_bias=False, attention=16, readout=16), SIZES).eval()
    translation.ending(model)
    return model


def test_translations_end_by_themselves() -> None:
    found = translation.searched(_ending_by_themselves(), _sources(), 1, 60)
    assert len({len(tokens) for tokens in found}) > 1
    for tokens in found:
        assert tokens.index(EOS) == len(tokens) - 1
        assert len(tokens) < 30


def test_a_row_without_its_peer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, module in (("joeynmt.model", None), ("ctranslate2", None)):
        monkeypatch.setitem(sys.modules, name, module)
    assert not joey.installed()
    assert not marian.installed("ctranslate2")
    monkeypatch.setattr(translation, "BATCH", 3)
    monkeypatch.setattr(translation, "SIZES", SIZES)
    monkeypatch.setattr(translation, "recipe", lambda: (JOEY, None))
    monkeypatch.setattr(translation, "precisions", lambda run: ["float32"])
    rows = translation.translating_recurrent(Run("cpu", tmp_path, repeats=1, rates=Rates(1.0, None, 1.0)))
    assert [row.name.split()[-1] for row in rows] == ["float32", "int8"] * 2
    for row in rows:
        assert row.value is not None
        assert (row.peer, row.peer_value, row.ratio) == (None, None, None)
        assert row.floor_ratio is not None
        assert "Joey NMT is not installed" in row.checked


def test_attention_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(translation, "ATTENTION", (2, 3, 5, 7))
    monkeypatch.setattr(translation, "_peak", lambda call: 2.0)
    time, memory = translation.attention(Run("cpu", tmp_path, repeats=1))
    assert (time.name, memory.name) == translation.ATTENTION_NAMES
    assert memory.ratio == 1.0
    assert float(time.checked.split()[2]) < 1e-4


def test_the_plain_gpt2_has_the_same_parameters() -> None:
    config = replace(neural.GPT2, size=8, layers=2, heads=2, length=6)
    models = neural.TransformerLM(config, 17), neural.PlainGPT2(config, 17)
    assert len({sum(p.numel() for p in model.parameters()) for model in models}) == 1


def test_a_step_of_gpt2(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(neural, "GPT2", replace(neural.GPT2, size=8, layers=1, heads=2, length=6))
    for name, value in {"VOCABULARY": 17, "ROWS": 2, "LENGTH": 6, "STEPS": 1}.items():
        monkeypatch.setattr(neural, f"GPT2_{name}", value)
    monkeypatch.setattr(torch, "compile", lambda model: model)
    (row,) = neural.gpt2_training(Run("cpu", tmp_path, repeats=1, rates=Rates(1e9, 1e9, 1e9)))
    assert (row.name, row.peer) == (neural.GPT2_NAME, "plain PyTorch with compile")
    assert row.floor_ratio is not None


def test_texts_of_gpt2(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(neural, "GPT2", replace(neural.GPT2, size=8, layers=1, heads=2, length=6))
    monkeypatch.setattr(neural, "GPT2_VOCABULARY", 17)
    monkeypatch.setattr(neural, "LENGTH", 6)
    rates = Rates(1e9, 1e9, 1e9)
    made = neural.gpt2_generation(Run("cpu", tmp_path, repeats=1, rates=rates))
    assert [row.name for row in made] == neural.GPT2_WRITING_NAMES
    for row, count in zip(made, neural.GPT2_WRITTEN.values(), strict=True):
        assert row.value is not None
        assert row.floor_ratio is not None
        weights = 12 * 8 * 8 + 13 * 8 + 2 * 8 + 17 * 8  # a block with its norms, the last norm, the output layer
        limit = rates.seconds(floor.generating(8, 1, 17, weights, count, 6, "bfloat16"))
        assert row.floor_ratio == pytest.approx(limit * row.value / (count * 6))
    assert made[1].checked == "6 of 6 tokens are those of one row"


def test_drafted_generation(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(speculation, "NETWORK", replace(speculation.NETWORK, size=8, layers=2, heads=2))
    monkeypatch.setattr(speculation, "TRAINING", replace(speculation.TRAINING, steps=2, precision="float32"))
    monkeypatch.setattr(speculation, "TEXTS", 2)
    monkeypatch.setattr(speculation, "LONGEST", 6)
    greedy, sampling = speculation.speculation(Run("cpu", tmp_path, repeats=1))
    assert greedy.checked.startswith("same tokens, ")
    assert greedy.name.endswith("greedy")
    assert sampling.name.endswith("sampling")
    for row in (greedy, sampling):
        share = float(row.checked.removeprefix("same tokens, ").split()[0])
        assert 0 <= share <= 1
        assert row.peer == speculation.PEER


def test_untrained_layers_add_nothing() -> None:
    config = replace(speculation.NETWORK, size=8, layers=1, heads=2)
    torch.manual_seed(1)
    one = neural.TransformerLM(config, 17).eval()
    with torch.no_grad():
        for parameter in one.parameters():
            parameter.normal_()
    deep = neural.TransformerLM(replace(config, layers=3), 17).eval()
    deep.load_state_dict(one.state_dict(), strict=False)
    ids, lengths = torch.randint(4, 17, (2, 5)), torch.tensor([5, 5])
    ours, theirs = (model.log_probs(ids, lengths)[0] for model in (deep, one))
    torch.testing.assert_close(ours, theirs)


def test_joey_nmt_has_the_same_network() -> None:
    pytest.importorskip("joeynmt.model")
    torch.manual_seed(1)
    model = Luong(replace(JOEY, output_bias=False, attention=5, readout=5), SIZES)
    corpus = translation.random_pairs(5, SIZES)
    batch = PairBatches(corpus, tokens=None, rows=5, seed=1).epoch(0).make(0)
    ours, _ = model.eval().given(batch.source, batch.source_lengths).log_probs(batch.targets, batch.lengths)
    torch.testing.assert_close(ours, joey.log_probs(model, batch), rtol=1e-4, atol=1e-4)


def test_joey_nmt_finds_the_same() -> None:
    pytest.importorskip("joeynmt.model")
    model, sources = _ending_by_themselves(), _sources()
    search = joey.translating(model, translation._source_batches(sources, "cpu"), 5, 1, 60)
    assert translation._in_order(search(), sources) == translation.searched(model, sources, 1, 60)


def test_ctranslate2_finds_the_same(tmp_path: Path) -> None:
    pytest.importorskip("ctranslate2")
    torch.manual_seed(1)
    config = replace(MARIAN, size=16, heads=2, encoder_layers=1, decoder_layers=1, feedforward_size=24)
    model = TransformerNMT(config, Sizes(29, 29)).eval()
    sources = _sources()
    texts = [row.tolist() for row in rows_of(sources)]
    with torch.no_grad():
        model.output.bias[1] = -1e4  # type: ignore[index]
    search = marian.ctranslate2(model, tmp_path / "m", "float32", texts, beam=5, length=6, rows=3)
    assert search() == translation.searched(model, sources, 6, 6)


def test_transformers_finds_the_same(tmp_path: Path) -> None:
    pytest.importorskip("transformers")
    torch.manual_seed(1)
    config = replace(MARIAN, size=16, heads=2, encoder_layers=1, decoder_layers=1, feedforward_size=24)
    sources = _sources()
    texts = [row.tolist() for row in rows_of(sources)]
    given: dict[str, Any] = {"beam": 5, "length": 6, "rows": 3, "device": "cpu"}
    model, search = marian.transformers(tmp_path / "m", config, 29, texts, **given)
    assert search() == translation.searched(model, sources, 6, 6)
