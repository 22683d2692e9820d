"""Products with weights of 8 bits: what rounding may cost, what it must not touch, the options that ask for it."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from click.testing import CliRunner
from lmkit_cli.main import lmkit
from torch import Tensor, nn
from translators import ENGLISH, GERMAN, learned, made

from lmkit import LmkitError, NGramLM
from lmkit.beams import BeamConfig
from lmkit.config import from_dict
from lmkit.nmt.translating import SearchConfig
from lmkit.nn import compiled, int8
from lmkit.nn.inference import Linear, linear
from lmkit.nn.int8 import Int8Weight, int8_products
from lmkit.nn.loss import linear_cross_entropy
from lmkit.nn.precision import products
from lmkit.training import TrainingConfig

CPU = torch.device("cpu")
SHAPES = [(1, 2, 1), (1, 7, 5), (2, 5, 1), (3, 2, 9), (16, 33, 65), (300, 17, 40), (7, 512, 130)]  # rows, D, N


@pytest.fixture
def every(monkeypatch: pytest.MonkeyPatch) -> None:
    """Weights of any size are rounded, on any processor."""
    monkeypatch.setattr(int8, "SMALLEST", 1)
    monkeypatch.setattr(int8, "_missing", lambda: "")


def inputs(rows: int, size: int, outputs: int) -> tuple[Tensor, Tensor, Tensor]:
    """x (rows, size) of rows of very different sizes, weight (outputs, size) likewise, bias (outputs,)."""
    generator = torch.Generator().manual_seed(1)
    x, weight = (torch.randn(shape, generator=generator) for shape in ((rows, size), (outputs, size)))
    sizes = (10 ** torch.linspace(-2, 2, count)[:, None] for count in (rows, outputs))
    x, weight = (part * each for part, each in zip((x, weight), sizes, strict=True))
    return x, weight, torch.randn(outputs, generator=generator)


def same(left: Tensor, right: Tensor) -> None:
    torch.testing.assert_close(left, right, rtol=0, atol=0, equal_nan=True)


# --- one product ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("with_bias", [True, False])
def test_the_error_is_within_what_rounding_gives(shape: tuple[int, int, int], with_bias: bool) -> None:
    """With x' = x + d, w' = w + e and |d| <= a / 254, |e| <= b / 254: |x' w' - x w| <= |x| |e| + |w| |d| + |d| |e|."""
    x, weight, bias = inputs(*shape)
    given = bias if with_bias else None
    exact = x.double() @ weight.double().mT + (bias.double() if with_bias else 0)
    a, b = x.double().abs().amax(1)[:, None] / 254, weight.double().abs().amax(1) / 254
    ones, others = x.double().abs().sum(1)[:, None], weight.double().abs().sum(1)
    bound = ones * b + a * others + shape[1] * a * b
    error = (Int8Weight(weight).product(x, given).double() - exact).abs()
    assert (error <= bound * (1 + 1e-4) + 1e-6 * (exact.abs() + 1)).all()
    if shape[1] > 5:
        assert error.max() > 0  # it does round


@pytest.mark.parametrize("threads", [1, 3])
def test_a_row_depends_on_no_other(threads: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch, "get_num_threads", lambda: threads)
    monkeypatch.setattr(compiled, "WORTH_SHARING", 1)
    x, weight, bias = inputs(64, 48, 40)
    small = Int8Weight(weight)
    together = small.product(x, bias)
    for rows in (slice(0, 1), slice(63, 64), slice(5, 12)):
        same(small.product(x[rows], bias), together[rows])
    same(small.product(x.view(4, 16, 48), bias), together.view(4, 16, 40))
    same(small.product(x[3], bias), together[3])
    same(small.product(x.T.contiguous().T, bias), together)


@pytest.mark.parametrize("power", [-90, -30, 30, 90])
def test_scales_go_through(power: int) -> None:
    """Powers of two change no rounding, in x and in the weight."""
    x, weight, _ = inputs(5, 32, 7)
    plain = Int8Weight(weight).product(x)
    same(Int8Weight(weight).product(x * 2.0**power), plain * 2.0**power)
    same(Int8Weight(weight * 2.0**power).product(x), plain * 2.0**power)


def test_zeros_the_tiniest_and_what_is_no_number() -> None:
    x, weight, bias = inputs(6, 16, 5)
    weight[2] = 0
    x[1], x[2], x[3, 4], x[4, 0] = 0, 1e-44, torch.nan, torch.inf
    result = Int8Weight(weight).product(x, bias)
    same(result[1], bias)
    torch.testing.assert_close(result[2], bias)
    assert result[3].isnan().all()
    assert not result[4].isfinite().any()
    same(result[[0, 5], 2], bias[2].expand(2))
    same(result[[0, 5]], Int8Weight(weight).product(x[[0, 5]], bias))


# --- what `linear` makes of it ----------------------------------------------------------------------------------------


@pytest.mark.usefixtures("every")
def test_linear_rounds_inside_and_not_outside() -> None:
    x, weight, bias = inputs(4, 8, 6)
    parameter = nn.Parameter(weight)
    module = Linear(8, 6)
    with torch.no_grad():
        outside, from_module = linear(x, parameter, bias), module(x)
        with int8_products():
            same(linear(x, parameter, bias), Int8Weight(weight).product(x, bias))
            same(module(x), Int8Weight(module.weight).product(x, module.bias))
            assert linear(x[:0], parameter, bias).shape == (0, 6)
            assert linear(x.view(2, 2, 8)[:, :0], parameter).shape == (2, 0, 6)
        same(linear(x, parameter, bias), outside)
        same(module(x), from_module)


def test_a_model_of_small_weights_is_told(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(int8, "_missing", lambda: "")
    x = torch.zeros(1, 256)
    with torch.no_grad(), caplog.at_level(logging.WARNING, "lmkit"):
        for sizes, told in (((128, 256), 0), ((128, 255), 1)):
            int8._tell.cache_clear()
            with int8_products():
                for size in sizes:
                    linear(x, nn.Parameter(torch.zeros(size, 256)))
            assert len(caplog.messages) == told
    assert "no weight that was used has 65,536 numbers" in caplog.text


@pytest.mark.usefixtures("every")
def test_training_and_other_types_are_not_rounded() -> None:
    x, weight, bias = inputs(4, 8, 6)
    parameter = nn.Parameter(weight)
    with int8_products():
        tracked = linear(x, parameter, bias)
        same(tracked, F.linear(x, parameter, bias))
        same(torch.autograd.grad(tracked.sum(), parameter)[0], x.sum(0).expand(6, 8))
        with torch.no_grad():
            double = nn.Parameter(weight.double())
            same(linear(x.double(), double), F.linear(x.double(), double))
            with torch.autocast("cpu", torch.bfloat16):
                assert linear(x, parameter).dtype == torch.bfloat16


@pytest.mark.usefixtures("every")
def test_parts_of_parameters_and_changes_in_place() -> None:
    x, weight, _ = inputs(4, 8, 6)
    parameter = nn.Parameter(weight.clone())
    with torch.no_grad(), int8_products():
        for _ in range(2):
            for part, given in ((parameter[:2], x), (parameter[2:], x), (parameter[:, 3:], x[:, 3:])):
                same(linear(given, part), Int8Weight(part.clone()).product(given))
        parameter.mul_(-3)
        same(linear(x, parameter), Int8Weight(-3 * weight).product(x))
        parameter.data = weight.clone()  # and lies elsewhere
        same(linear(x, parameter), Int8Weight(weight).product(x))
        once = parameter * 2  # rounding it would take longer than the product
        same(linear(x, once), 2 * linear(x, once / 2))


@pytest.mark.parametrize(("most", "size"), [(1, 1), (7, 8)])
@pytest.mark.usefixtures("every")
def test_weights_of_one_or_very_many_features_are_left_alone(
    most: int, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(int8, "MOST_FEATURES", most)
    x, weight, bias = inputs(3, size, 9)
    parameter = nn.Parameter(weight)
    with torch.no_grad():
        outside = linear(x, parameter, bias)
        with int8_products():
            same(linear(x, parameter, bias), outside)


def test_sums_of_the_most_features_fit() -> None:
    ones = torch.ones(1, int8.MOST_FEATURES)
    torch.testing.assert_close(Int8Weight(ones).product(ones), torch.full((1, 1), 1.0 * int8.MOST_FEATURES))


def test_small_weights_are_left_alone() -> None:
    small = nn.Parameter(torch.randn(8, 8))
    x = torch.randn(3, 8)
    with torch.no_grad():
        outside = linear(x, small)
        with int8_products():
            same(linear(x, small), outside)


def test_processors_without_the_instructions_stay_with_float32(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(int8, "SMALLEST", 1)
    monkeypatch.setattr(torch.cpu, "_is_vnni_supported", lambda: False)
    int8._tell.cache_clear()
    x, weight, bias = inputs(4, 8, 6)
    parameter = nn.Parameter(weight)
    with torch.no_grad(), caplog.at_level(logging.WARNING, "lmkit"):
        outside = linear(x, parameter, bias)
        for _ in range(2):
            with products(CPU, "int8"):
                same(linear(x, parameter, bias), outside)
    assert len(caplog.messages) == 1
    assert "VNNI" in caplog.text


def test_gpus_and_training_refuse_it() -> None:
    with pytest.raises(LmkitError, match="precision int8 is for CPUs, and the device is cuda; use bfloat16"):
        products(torch.device("cuda"), "int8")
    with pytest.raises(LmkitError, match=r"precision.*int8"):
        from_dict(TrainingConfig, {"precision": "int8"}, where="training")


# --- models -----------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("every")
@pytest.mark.parametrize("tokens", [1, 40])
def test_translations_do_not_depend_on_batches(tokens: int) -> None:
    translator = made(learned(GERMAN), learned(ENGLISH))
    config = SearchConfig(BeamConfig(beam=3, num=3, length_penalty="average"), batch_tokens=tokens)
    plain = translator.hypotheses(GERMAN)
    with products(CPU, "int8"):
        together, apart = (
            translator.hypotheses(GERMAN, SearchConfig(config.beam)),
            translator.hypotheses(GERMAN, config),
        )
        assert translator.hypotheses(GERMAN) != plain  # they are rounded
    for some, others in zip(together, apart, strict=True):
        assert [t.ids for t in some] == [t.ids for t in others]
        assert [t.log_prob for t in some] == pytest.approx([t.log_prob for t in others], rel=1e-5)
    assert translator.hypotheses(GERMAN) == plain


@pytest.mark.usefixtures("every")
def test_a_model_that_was_used_so_is_saved_as_it_was(tmp_path: Path) -> None:
    translator = made(learned(GERMAN), learned(ENGLISH))
    translator.save(tmp_path / "before")
    with products(CPU, "int8"):
        translator.translate(GERMAN)
    translator.save(tmp_path / "after")
    first, second = ((tmp_path / name / "model.safetensors").read_bytes() for name in ("before", "after"))
    assert first == second


# --- the command line -------------------------------------------------------------------------------------------------


def run(*arguments: object) -> str:
    result = CliRunner().invoke(lmkit, [*map(str, arguments)], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.mark.usefixtures("every")
def test_commands(tmp_path: Path) -> None:
    from lmkit.neural.recurrent_lm import LSTMLM, RecurrentConfig
    from lmkit.text_model import TextModel

    source, target = learned(GERMAN), learned(ENGLISH)
    translator = made(source, target)
    translator.save(tmp_path / "nmt")
    for name, lines in (("de", GERMAN), ("en", ENGLISH)):
        (tmp_path / name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    with products(CPU, "int8"):
        wanted = translator.translate(GERMAN)
    assert run("translate", tmp_path / "nmt", "--precision", "int8", "--text", tmp_path / "de").splitlines() == wanted
    measured = ("--source", tmp_path / "de", "--reference", tmp_path / "en", "--precision", "int8")
    assert "BLEU" in run("evaluate", tmp_path / "nmt", *measured)
    torch.manual_seed(0)
    model = LSTMLM(RecurrentConfig(embedding=8, hidden=8), len(target.vocabulary))
    TextModel(model, target).save(tmp_path / "lm")
    drawn = ("generate", tmp_path / "lm", "--num", 3, "--seed", 1, "--max-length", 5)
    for precision in ("int8", "bfloat16", "float32"):
        assert len(run(*drawn, "--precision", precision).splitlines()) == 3


@pytest.mark.usefixtures("every")
def test_what_it_costs_a_language_model_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from lmkit.neural.transformer_lm import TransformerConfig, TransformerLM
    from lmkit.text_model import TextModel

    tokenizer = learned(ENGLISH)
    torch.manual_seed(0)
    config = TransformerConfig(size=16, heads=2, layers=2, length=8)
    model = TextModel(TransformerLM(config, len(tokenizer.vocabulary)), tokenizer)
    for parameter in model.model.parameters():  # so that what is rounded matters
        parameter.data = torch.randn_like(parameter)
    model.save(tmp_path / "lm")
    NGramLM.train(ENGLISH, order=2, smoothing="add-k").save(tmp_path / "bigrams")
    (tmp_path / "en").write_text("".join(f"{line}\n" for line in ENGLISH), encoding="utf-8")
    command = ("evaluate", tmp_path / "lm", tmp_path / "bigrams", "--text", tmp_path / "en", "--json")
    plain, bigrams = json.loads(run(*command))
    rounded, same = json.loads(run(*command, "--precision", "int8"))
    with products(CPU, "int8"):
        wanted = model.perplexity(ENGLISH)
    assert rounded["perplexity"] == pytest.approx(wanted, rel=1e-6) != pytest.approx(plain["perplexity"], rel=1e-6)
    assert rounded["perplexity"] == pytest.approx(plain["perplexity"], rel=0.5)
    assert "|products:int8|" in rounded["signature"]
    assert plain["signature"] == rounded["signature"].replace("|products:int8", "")
    result = CliRunner().invoke(lmkit, [*map(str, command), "--precision", "int8", "--dynamic"])
    assert "--dynamic follows gradients, in float32; leave --precision out" in result.output
    assert {**bigrams, "seconds": 0, "tokens_per_second": 0} == {**same, "seconds": 0, "tokens_per_second": 0}
    tiny = TransformerLM(TransformerConfig(size=4, heads=2, layers=1, length=8), len(tokenizer.vocabulary))
    TextModel(tiny, tokenizer).save(tmp_path / "tiny")
    monkeypatch.setattr(int8, "SMALLEST", 200)
    both = ("evaluate", tmp_path / "lm", tmp_path / "tiny", *command[3:], "--precision", "int8")
    large, small = json.loads(run(*both))
    assert "products:int8" in large["signature"]
    assert "products:" not in small["signature"]


def test_models_without_products_refuse_it(tmp_path: Path) -> None:
    NGramLM.train(ENGLISH, order=2, smoothing="add-k").save(tmp_path / "lm")
    for command in (["generate"], ["evaluate", "--text", __file__]):
        result = CliRunner().invoke(lmkit, [*command, str(tmp_path / "lm"), "--precision", "int8"])
        assert result.exit_code == 2
        assert "--precision is that of products" in result.output


def test_the_loss_that_gradients_follow_from_is_not_rounded() -> None:
    torch.manual_seed(0)
    weight = torch.nn.Parameter(torch.randn(300, 256))
    hidden, targets = torch.randn(20, 256), torch.randint(4, 300, (20,))
    exact = linear_cross_entropy(hidden, weight, None, targets).total
    with products(torch.device("cpu"), "int8"):
        assert linear_cross_entropy(hidden, weight, None, targets).total.equal(exact)


def test_weights_of_inference_mode_stay_as_they_are() -> None:
    with torch.inference_mode(), products(torch.device("cpu"), "int8"):
        weight, x = torch.nn.Parameter(torch.randn(300, 256)), torch.randn(2, 256)
        torch.testing.assert_close(linear(x, weight), x @ weight.mT)


def test_rounded_weights_are_kept_on_request(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    monkeypatch.setattr(int8, "Int8Weight", lambda weight: made.append(len(weight)) or Int8Weight(weight))  # type: ignore[func-returns-value]
    layer, kept = Linear(256, 300), int8.Int8Weights()
    for given in (kept, kept, None, None):
        with torch.no_grad(), int8_products(given):
            layer(torch.randn(2, 256))
    assert made == [300] * 3  # once for those that are kept
