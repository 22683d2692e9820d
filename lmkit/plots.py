"""Pictures. They need matplotlib, the extra `plot`; nothing is shown on a screen, figures go into files."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np

from lmkit.errors import LmkitError
from lmkit.language_model import Floats

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from lmkit.nn.gradient_flow import GradientFlow

FORMATS = (".png", ".pdf", ".svg")
BINS = (20, 80)  # fewest and most
BAR, LINE = "#7aa6c2", "#b3402a"
LOSSES = ("loss", "perplexity")  # figures of validations, of which the first is drawn
SHOWN_AS = {"bleu": "BLEU", "chrf": "chrF"}


def require_plotting(path: str | Path) -> None:
    """Refuses a picture that could not be made, before anything is computed for it."""
    if Path(path).suffix.lower() not in FORMATS:
        raise LmkitError(f"{path}: a picture must end in {', '.join(FORMATS)}; rename it")
    if find_spec("matplotlib") is None:
        raise LmkitError(f"{path}: pictures need matplotlib; install it: pip install lmkit[plot]")


def save(figure: Figure, file: BinaryIO, path: str | Path) -> None:
    """Writes a figure to an open file, in the format that the ending of `path` names."""
    figure.savefig(file, format=Path(path).suffix.lower()[1:], dpi=150)


def histogram(values: Floats, *, label: str, thresholds: Mapping[str, float], log: bool) -> Figure:
    """How many documents have which score, with thresholds as labelled lines.

    values: scores (D,); infinite ones are left out and counted in the title.
    log: a logarithmic axis, for perplexities.
    """
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    figure = Figure(figsize=(7.2, 4.2), layout="constrained")
    axes = figure.add_subplot()
    shown = values[np.isfinite(values)]
    edges = _edges(shown, log)
    counts, _ = np.histogram(shown, edges)
    axes.stairs(counts, edges, fill=True, color=BAR)
    if log:
        _log_axis(axes, edges)
    axes.set_xlim(edges[0], edges[-1])
    _mark(axes, thresholds, max(1, counts.max()))
    infinite = f" ({len(values) - len(shown):,} infinite, not shown)" if len(shown) < len(values) else ""
    axes.set_title(f"{len(values):,} document{'s' * (len(values) != 1)}{infinite}", loc="left", fontsize=11)
    axes.set_xlabel(label)
    axes.set_ylabel("documents")
    axes.yaxis.set_major_locator(MaxNLocator(nbins=6, integer=True))
    axes.yaxis.set_major_formatter("{x:,.0f}")
    axes.spines[["top", "right"]].set_visible(False)
    return figure


def _edges(shown: Floats, log: bool) -> Floats:
    """Borders of equal bins, on the logarithms if `log`; a little room where the scores are close together."""
    number = int(np.clip(np.sqrt(len(shown)), *BINS))
    low, high = (float(shown.min()), float(shown.max())) if len(shown) else (1.0, 1.0)
    if log:
        room = max(1.0, math.sqrt(4 * low / high))  # at least from half of something to its double
        return np.geomspace(low / room, high * room, number + 1)
    room = max(0.0, 0.1 - (high - low) / 2)
    return np.linspace(low - room, high + room, number + 1)


def _log_axis(axes: Axes, edges: Floats) -> None:
    """Ticks at 1, 2 and 5 times powers of ten while the axis is short, written out as numbers."""
    from matplotlib.ticker import FuncFormatter, LogLocator, NullLocator

    axes.set_xscale("log")
    decades = np.log10(edges[-1] / edges[0])
    axes.xaxis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0) if decades < 4 else (1.0,), numticks=12))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda x, _: f"{x:,.0f}" if 1 <= x < 1e6 else f"{x:g}"))
    axes.xaxis.set_minor_locator(NullLocator())


def _mark(axes: Axes, thresholds: Mapping[str, float], top: float) -> None:
    """A line for each threshold inside the picture, its label on a row of its own above bars as high as `top`."""
    low, high = axes.get_xlim()
    inside = {name: at for name, at in thresholds.items() if low <= at <= high}
    axes.set_ylim(0, top * (1.08 + 0.08 * len(inside)))
    for row, (name, at) in enumerate(reversed(inside.items())):
        level = top * (1.08 + 0.08 * row)
        axes.vlines(at, 0, level + 0.05 * top, color=LINE, linewidth=1)
        where = axes.transAxes.inverted().transform(axes.transData.transform((at, 0)))[0]
        axes.annotate(
            f"{name}: {at:,.4g}",
            (at, level),
            xytext=(4 if where < 0.7 else -4, 0),
            textcoords="offset points",
            ha="left" if where < 0.7 else "right",
            color=LINE,
            fontsize=9,
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 1},
        )


def learning_curve(lines: Sequence[Mapping[str, Any]]) -> Figure:
    """The course of a training from the lines of its log: losses over steps, and the learning rate behind them.

    Where validations have other figures than loss and perplexity, BLEU and chrF, these stand below. The best
    validation is marked, and so is the mean of the weights of some, if it was validated. A figure that is null leaves a
    gap.
    """
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    course = [line for line in lines if not line.get("averaged")]
    measured = [line for line in course if "loss" in (line["validation"] or {})]
    marked = {f"best, at step {line['step']:,}": ("o", line) for line in [x for x in measured if x["best"]][-1:]}
    marked |= {f"mean of {line['averaged']}": ("D", line) for line in lines if line.get("averaged")}
    names = list(dict.fromkeys(name for line in measured for name in line["validation"] if name not in LOSSES))
    figure = Figure(figsize=(7.2, 6.2 if names else 4.2), layout="constrained")
    grid = figure.add_gridspec(2, 1, height_ratios=(3, 2)) if names else figure.add_gridspec(1, 1)
    axes = figure.add_subplot(grid[0])
    rates = axes.twinx()
    rates.set_zorder(axes.get_zorder() - 1)
    axes.patch.set_visible(False)
    _curve(rates, course, lambda line: line["rate"], color="0.75", linewidth=0.8)
    rates.set_ylabel("learning rate (part of its peak)", color="0.5")
    rates.tick_params(axis="y", colors="0.5")
    rates.set_ylim(0, None)
    _curve(axes, course, lambda line: line["loss"], color=BAR, linewidth=1.2, label="training")
    if measured:
        _curve(axes, measured, _figure("loss"), color=LINE, marker=".", label="validation")
    for label, (marker, line) in marked.items():
        told = f"{label}: {_told(line, 'loss')}"
        _curve(axes, [line], _figure("loss"), marker=marker, linestyle="", color=LINE, fillstyle="none", label=told)
    axes.set_ylabel("nats per token")
    below = figure.add_subplot(grid[1], sharex=axes) if names else None
    if below is not None:
        _figures_of(below, measured, marked, names)
    last = axes if below is None else below
    last.set_xlabel("step")
    last.xaxis.set_major_locator(MaxNLocator(integer=True))
    last.xaxis.set_major_formatter("{x:,.0f}")
    axes.legend(frameon=False, fontsize=9)
    axes.tick_params(labelbottom=below is None)
    for part in (axes, rates):
        part.spines["top"].set_visible(False)
    return figure


def _figures_of(
    axes: Axes,
    measured: Sequence[Mapping[str, Any]],
    marked: Mapping[str, tuple[str, Mapping[str, Any]]],
    names: Sequence[str],
) -> None:
    """Figures of the validations from 0 on, in the colours after that of the losses; marked: a marker for a line."""
    for name, colour in zip(names, (LINE, *(f"C{i}" for i in range(len(names)))), strict=False):
        lines = [line for line in measured if name in line["validation"]]
        told = [f"{label.split(',')[0]} {_told(line, name)}" for label, (_, line) in marked.items()]
        label = ", ".join([SHOWN_AS.get(name, name), *told])
        _curve(axes, lines, _figure(name), marker=".", color=colour, label=label)
        for marker, line in marked.values():
            _curve(axes, [line], _figure(name), marker=marker, linestyle="", color=colour, fillstyle="none")
    axes.set_ylabel(", ".join(SHOWN_AS.get(name, name) for name in names))
    axes.set_ylim(0, None)
    axes.legend(frameon=False, fontsize=9, loc="lower right")
    axes.spines[["top", "right"]].set_visible(False)


def _figure(name: str) -> Callable[[Mapping[str, Any]], float | None]:
    """What a line has of a figure of its validation; None where it lacks it."""
    return lambda line: (line["validation"] or {}).get(name)


def _told(line: Mapping[str, Any], name: str) -> str:
    value = _figure(name)(line)
    return "-" if value is None else f"{value:.4g}"


def _curve(
    axes: Axes, lines: Sequence[Mapping[str, Any]], value: Callable[[Mapping[str, Any]], float | None], **style: Any
) -> None:
    values = [value(line) for line in lines]
    axes.plot([line["step"] for line in lines], [math.nan if v is None else v for v in values], **style)


def gradient_flow(flows: Mapping[str, GradientFlow]) -> Figure:
    """Norms of gradients over the distance between two steps, on a logarithmic scale, a colour for each label.

    Solid: dh_t/dh_k; dashed: dc_t/dc_k, the cell of an LSTM; dotted: the bound. Zeros are not shown.
    """
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D

    figure = Figure(figsize=(7.2, 4.2), layout="constrained")
    axes = figure.add_subplot()
    styles = {"$\\partial h_t / \\partial h_k$": "-", "$\\partial c_t / \\partial c_k$ (cell)": "--", "bound": ":"}
    used = set()
    for i, flow in enumerate(flows.values()):
        for style, values in zip(styles, (flow.norm, flow.cell_norm, flow.bound), strict=True):
            if values is not None:
                shown = np.where(values.numpy() > 0, values.numpy(), np.nan)
                axes.plot(flow.distance.numpy(), shown, styles[style], color=f"C{i % 10}", linewidth=1.4)
                used.add(style)
    axes.axhline(1, color="0.8", linewidth=0.8, zorder=0)
    axes.set_yscale("log")
    norms = np.concatenate(
        [np.ones(1), *(v.numpy() for f in flows.values() for v in f.columns().values() if v is not f.bound)]
    )
    axes.set_ylim(norms[norms > 0].min() / 30, norms.max() * 30)  # a bound may leave the picture
    axes.set_xlabel("distance $t - k$ in steps")
    exact = all(flow.exact for flow in flows.values())
    axes.set_ylabel("norm of the Jacobian" if exact else "gain of a random gradient (root mean square)")
    colours = [Line2D([], [], color=f"C{i % 10}", label=label) for i, label in enumerate(flows)]
    dashes = [Line2D([], [], color="0.3", ls=styles[style], label=style) for style in styles if style in used]
    figure.legend(handles=[*colours, *dashes], loc="outside right upper", frameon=False, fontsize=9)
    axes.spines[["top", "right"]].set_visible(False)
    return figure


def attention(weights: Floats, source: Sequence[str], target: Sequence[str]) -> Figure:
    """Where the words of a translation looked, as a heat map: source words above, target words at the left.

    weights: (U, W) between 0 (black) and 1 (white), rows sum to one; source (W,), target (U,).
    """
    from matplotlib.figure import Figure

    longest = [max(map(len, words), default=0) for words in (source, target)]
    width, height = (0.26 * max(len(words), 3) for words in (source, target))  # inches
    size = (width + 0.09 * longest[1] + 0.9, height + 0.09 * longest[0] + 0.3)
    figure = Figure(figsize=size, layout="constrained")
    axes = figure.add_subplot()
    picture = axes.imshow(weights, cmap="gray", vmin=0, vmax=1, aspect="equal", interpolation="nearest")
    axes.xaxis.tick_top()
    axes.set_xticks(range(len(source)), _plain(source), rotation=90)
    axes.set_yticks(range(len(target)), _plain(target))
    axes.tick_params(length=0, labelsize=9)
    bar = figure.colorbar(picture, ax=axes, shrink=0.8, aspect=30, pad=0.02)
    bar.set_ticks([0, 0.5, 1])
    bar.ax.tick_params(labelsize=8)
    return figure


def _plain(words: Sequence[str]) -> list[str]:
    """Words as they stand: a dollar sign does not begin a formula."""
    return [word.replace("$", r"\$") for word in words]
