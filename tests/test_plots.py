"""Pictures: every finite score is in a bar, thresholds stand where they should, and mistakes are told beforehand."""

from __future__ import annotations

import importlib.util
import io

import numpy as np
import pytest

from lmkit import LmkitError
from lmkit.plots import attention, gradient_flow, histogram, learning_curve, require_plotting, save

pytest.importorskip("matplotlib")

RNG = np.random.default_rng(1)
SCORES = {
    "spread": np.exp(RNG.normal(5, 1.5, 10_000)),
    "few": np.array([3.0, 1e9]),
    "one": np.array([7.0]),
    "equal": np.full(5, 7.0),
    "infinite": np.array([np.inf, 2.0, np.inf]),
    "all infinite": np.full(3, np.inf),
    "none": np.zeros(0),
}


@pytest.mark.parametrize("name", SCORES)
@pytest.mark.parametrize("log", [True, False])
def test_every_finite_score_is_in_a_bar(name: str, log: bool) -> None:
    values = SCORES[name]
    axes = histogram(values, label="perplexity", thresholds={}, log=log).axes[0]
    counts, edges, _ = axes.patches[0].get_data()
    finite = values[np.isfinite(values)]
    assert counts.sum() == len(finite)
    low, high = axes.get_xlim()
    assert all(low <= v <= high for v in finite.tolist())
    steps = np.diff(np.log(edges)) if log else np.diff(edges)
    np.testing.assert_allclose(steps, steps[0], rtol=1e-6)
    hidden = len(values) - len(finite)
    assert (f"{hidden:,} infinite, not shown" in axes.get_title(loc="left")) == bool(hidden)


def test_thresholds_stand_at_their_scores_with_labels() -> None:
    given = {"30 %": 60.0, "60 %": 200.0, "90 %": 1500.0, "outside": 1e30, "nowhere": np.inf}
    figure = histogram(SCORES["spread"], label="perplexity", thresholds=given, log=True)
    axes = figure.axes[0]
    lines = sorted(float(c.get_segments()[0][0][0]) for c in axes.collections)
    assert lines == [60.0, 200.0, 1500.0]
    assert {t.get_text() for t in axes.texts} == {"30 %: 60", "60 %: 200", "90 %: 1,500"}
    figure.canvas.draw()
    boxes = [t.get_window_extent() for t in axes.texts]
    assert not any(a.overlaps(b) for i, a in enumerate(boxes) for b in boxes[:i])
    assert all(axes.get_window_extent().contains(*corner) for b in boxes for corner in ((b.x0, b.y0), (b.x1, b.y1)))


def test_a_gradient_flow_has_its_norms_as_lines() -> None:
    import torch

    from lmkit.nn.gradient_flow import GradientFlow

    distance, half = torch.arange(1, 5), torch.tensor([0.5, 0.25, 0.125, 0.0], dtype=torch.float64)
    flows = {
        "RNN": GradientFlow("rnn", 0, True, distance, half, None, 2 * half),
        "LSTM": GradientFlow("lstm", 0, True, distance, half / 2, half.sqrt(), None),
    }
    figure = gradient_flow(flows)
    axes = figure.axes[0]
    lines = {(line.get_color(), line.get_linestyle()): line.get_ydata() for line in axes.lines[:4]}
    assert axes.get_yscale() == "log"
    for style, values in {
        ("C0", "-"): half,
        ("C0", ":"): 2 * half,
        ("C1", "-"): half / 2,
        ("C1", "--"): half**0.5,
    }.items():
        np.testing.assert_array_equal(lines[style][:3], values[:3].numpy())
        assert np.isnan(lines[style][3])  # a zero has no place on the axis
    assert [text.get_text() for text in figure.legends[0].get_texts()][:2] == ["RNN", "LSTM"]
    save(figure, io.BytesIO(), "flow.svg")


def test_a_learning_curve_has_its_figures_as_lines() -> None:
    def line(step: int, loss: float | None, valid: float | None = None, best: bool = False) -> dict[str, object]:
        return {
            **{"step": step, "loss": loss, "rate": 1 / step, "best": best},
            "validation": None if valid is None else {"loss": valid, "perplexity": 9.0},
        }

    lines = [line(1, 4.0), line(2, 3.0, 3.5, best=True), line(3, None), line(4, 2.0, 3.8)]
    figure = learning_curve(lines)
    axes, rates = figure.axes
    training, validation, best = axes.lines
    np.testing.assert_array_equal(training.get_xydata(), [[1, 4], [2, 3], [3, np.nan], [4, 2]])
    np.testing.assert_array_equal(validation.get_xydata(), [[2, 3.5], [4, 3.8]])
    np.testing.assert_array_equal(best.get_xydata(), [[2, 3.5]])
    np.testing.assert_array_equal(rates.lines[0].get_ydata(), [1, 1 / 2, 1 / 3, 1 / 4])
    legend = axes.get_legend()
    assert legend is not None
    assert [text.get_text() for text in legend.get_texts()] == ["training", "validation", "best, at step 2: 3.5"]
    assert len(learning_curve([line(1, 4.0)]).axes[0].lines) == 1  # never validated
    save(figure, io.BytesIO(), "curve.svg")


def test_a_learning_curve_shows_bleu_and_the_mean_of_weights() -> None:
    def line(step: int, loss: float, bleu: float, **more: object) -> dict[str, object]:
        validation = {"loss": loss, "perplexity": 9.0, "bleu": bleu, "chrf": 2 * bleu}
        return {"step": step, "loss": loss - 1, "rate": 1.0, "validation": validation, "best": False, **more}

    lines = [line(1, 4.0, 10.0), line(2, 3.0, 21.5, best=True), line(3, 3.1, 20.0)]
    figure = learning_curve([*lines, {**line(3, 2.9, 22.0, best=True, averaged=2), "loss": None}])
    losses, _, figures = figure.axes
    assert [text.get_text() for text in losses.get_legend().get_texts()][2:] == ["best, at step 2: 3", "mean of 2: 2.9"]
    bleu, best, mean, chrf, *_ = figures.lines
    np.testing.assert_array_equal(bleu.get_xydata(), [[1, 10], [2, 21.5], [3, 20]])
    np.testing.assert_array_equal(best.get_xydata(), [[2, 21.5]])
    np.testing.assert_array_equal(mean.get_xydata(), [[3, 22]])
    np.testing.assert_array_equal(chrf.get_ydata(), [20, 43, 40])
    told = [text.get_text() for text in figures.get_legend().get_texts()]
    assert told == ["BLEU, best 21.5, mean of 2 22", "chrF, best 43, mean of 2 44"]
    save(figure, io.BytesIO(), "curve.svg")


def test_a_learning_curve_leaves_gaps_for_figures_that_are_not_there() -> None:
    """A best line that has others than the rest, nulls in it, and a mean that was not measured."""

    def line(step: int, best: bool = False, **validation: float | None) -> dict[str, object]:
        return {"step": step, "loss": 3.0, "rate": None, "best": best, "validation": validation}

    lines = [line(1, loss=4.0, bleu=10.0, chrf=None), line(2, best=True, loss=None, chrf=30.0)]
    figure = learning_curve([*lines, {**line(3), "averaged": 2, "validation": None}])
    losses, _, figures = figure.axes
    np.testing.assert_array_equal(losses.lines[1].get_xydata(), [[1, 4], [2, np.nan]])
    np.testing.assert_array_equal(losses.lines[2].get_xydata(), [[2, np.nan]])
    assert [text.get_text() for text in losses.get_legend().get_texts()][2:] == ["best, at step 2: -", "mean of 2: -"]
    told = [text.get_text() for text in figures.get_legend().get_texts()]
    assert told == ["BLEU, best -, mean of 2 -", "chrF, best 30, mean of 2 -"]
    np.testing.assert_array_equal(figures.lines[0].get_xydata(), [[1, 10]])
    save(figure, io.BytesIO(), "curve.svg")


@pytest.mark.parametrize(("ending", "magic"), [(".png", b"\x89PNG"), (".PDF", b"%PDF"), (".svg", b"<?xml")])
def test_formats(ending: str, magic: bytes) -> None:
    file = io.BytesIO()
    save(histogram(SCORES["few"], label="perplexity", thresholds={}, log=True), file, f"h{ending}")
    assert file.getvalue().startswith(magic)


def test_what_cannot_be_drawn_is_told_first(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(LmkitError, match=r"h: a picture must end in \.png, \.pdf, \.svg"):
        require_plotting("h")
    require_plotting("h.png")
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr("lmkit.plots.find_spec", lambda name: None)
    with pytest.raises(LmkitError, match=r"pip install lmkit\[plot\]"):
        require_plotting("h.png")


def test_an_attention_map_shows_its_weights_and_words() -> None:
    weights = np.array([[0.7, 0.2, 0.1], [0.0, 0.5, 0.5]])
    figure = attention(weights, ["für", "$5", "</s>"], ["for", "$5 \\ _x^"])
    axes = figure.axes[0]
    [image] = axes.images
    np.testing.assert_array_equal(image.get_array(), weights)
    assert image.get_clim() == (0, 1)
    assert image.cmap(0.0)[:3] == (0, 0, 0)
    assert image.cmap(1.0)[:3] == (1, 1, 1)
    assert [label.get_text() for label in axes.get_xticklabels()] == ["für", r"\$5", "</s>"]
    assert [label.get_text() for label in axes.get_yticklabels()] == ["for", r"\$5 \ _x^"]
    buffer = io.BytesIO()
    save(figure, buffer, "x.png")
    assert buffer.getvalue().startswith(b"\x89PNG")
