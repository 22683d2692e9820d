"""The recurrent module on numbers: an LSTM forecasts the next daily return of a stock.

    python examples/stock_prices.py
    python examples/stock_prices.py --csv prices.csv --column close --plot forecast.png

Without --csv the prices are made here: a geometric random walk with drift, momentum and a season, not a real stock.
That series can be forecast because it was made so; real prices hardly can, and then the table says so.

Prices are turned into log-returns r_t = log(p_t / p_{t-1}), scaled by mean and deviation of the training days alone.
A forecast is a normal distribution for tomorrow's return, and is scored by its nats: -log density of what came. (A
curve of one-day forecasts laid over the prices always looks good, also the one that repeats today's price: "naive".)
The days are split by time, 70 % to train, 15 % to choose, 15 % to report; nothing looks ahead.
"""

from __future__ import annotations

import argparse
import csv
import math
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn

from lmkit.errors import LmkitError
from lmkit.nn.loss import Loss
from lmkit.nn.recurrence import Recurrence, RecurrentState
from lmkit.optimization import OptimizerConfig
from lmkit.training import Outcome, Trainer, TrainingConfig

SIGMA, DRIFT, MOMENTUM = 0.01, 0.0003, 0.3  # of the prices made here, a day
SEASON, SWING = 21, 0.012  # days, and the largest return that is due to it
ROWS, CHUNK = 16, 25  # streams side by side, days of a chunk: back-propagation is truncated between chunks
LAGS = range(1, 41)  # of the autoregressions to choose from


def synthetic_prices(days: int, seed: int) -> np.ndarray:
    """Prices (days,): returns are drift and season, around which they keep MOMENTUM of yesterday's deviation."""
    noise = SIGMA * np.random.default_rng(seed).standard_normal(days)
    expected = DRIFT + SWING * np.sin(2 * np.pi * np.arange(days) / SEASON)
    deviation = np.zeros(days)
    for t in range(1, days):
        deviation[t] = MOMENTUM * deviation[t - 1] + noise[t]
    return 100 * np.exp(np.cumsum(expected + deviation))


def read_prices(path: str, column: str) -> np.ndarray:
    """One column of a CSV file with a header; oldest day first."""
    with Path(path).open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        if column not in (reader.fieldnames or ()):
            raise LmkitError(
                f"{path}: has no column {column!r}, only {', '.join(reader.fieldnames or ())}; set --column"
            )
        prices = []
        for row in reader:
            try:
                prices.append(float(row[column]))
            except (TypeError, ValueError):
                raise LmkitError(
                    f"{path}:{reader.line_num}: {row[column]!r} is no number; mend or remove the line"
                ) from None
            if not 0 < prices[-1] < math.inf:
                raise LmkitError(f"{path}:{reader.line_num}: a price must be above 0, not {row[column]}; mend the line")
    return np.array(prices)


@dataclass(frozen=True)
class Series:
    """Returns (N,) in units of the training days, whose mean is 0 and deviation 1; days from `valid` and `test` on."""

    returns: Tensor
    valid: int
    test: int
    deviation: float  # of the training days' returns, before they were scaled

    @classmethod
    def of(cls, prices: np.ndarray) -> Series:
        """Raises LmkitError for too few days."""
        returns = torch.from_numpy(np.diff(np.log(prices))).float()
        valid, test = int(0.7 * len(returns)), int(0.85 * len(returns))
        if valid < ROWS * CHUNK:
            raise LmkitError(f"{len(prices)} days are too few: give at least {math.ceil(ROWS * CHUNK / 0.7) + 2}")
        train = returns[:valid]
        if train.std() == 0:
            raise LmkitError(
                "the price grows alike on every training day: there is nothing to forecast; give other prices"
            )
        return cls((returns - train.mean()) / train.std(), valid, test, train.std().item())


class Days(NamedTuple):
    """A batch: returns that are read, and those of the days after."""

    inputs: Tensor  # (B, T)
    targets: Tensor  # (B, T)
    continues: bool  # the rows go on from those of the batch before
    rate: float = 1.0


class TrainingDays:
    """The training days as ROWS streams side by side, in chunks of CHUNK days; see `lmkit.training.Batches`."""

    def __init__(self, series: Series) -> None:
        self.train = series.returns[: series.valid]
        self.events = (len(self.train) - 1) // ROWS * ROWS

    def epoch(self, number: int) -> Sequence[Days]:
        """Every epoch has the same batches in the same order."""
        columns = self.events // ROWS
        inputs, targets = (
            self.train[: self.events].view(ROWS, columns),
            self.train[1 : self.events + 1].view(ROWS, columns),
        )
        chunks = zip(inputs.split(CHUNK, 1), targets.split(CHUNK, 1), strict=True)
        return [Days(*chunk, continues=i > 0) for i, chunk in enumerate(chunks)]


def nats(targets: Tensor, mean: Tensor | float, log_scale: Tensor) -> Tensor:
    """-log of the normal density, for each target."""
    return 0.5 * ((targets - mean) / log_scale.exp()).square() + log_scale + 0.5 * math.log(2 * math.pi)


class Forecaster(nn.Module):
    """An LSTM whose linear head gives mean and log-deviation of the next return; a `lmkit.training.Trainable`."""

    def __init__(self, hidden: int) -> None:
        super().__init__()
        self.recurrence = Recurrence("lstm", 1, hidden, forget_bias=1.0)
        self.head = nn.Linear(hidden, 2)

    def forward(self, returns: Tensor, state: RecurrentState | None = None) -> tuple[Tensor, Tensor, RecurrentState]:
        """returns (B, T) -> mean and log-deviation (B, T) of the day after each, and the state to go on from."""
        hidden, state = self.recurrence(returns[..., None], state=state)  # (B, T, H)
        mean, log_scale = self.head(hidden).unbind(-1)
        return mean, log_scale, state

    def start_training(self, batch_size: int) -> RecurrentState:
        """See `Trainable`."""
        return self.recurrence.start(batch_size)

    def loss(self, batch: Days, state: RecurrentState | None) -> Outcome:
        """See `Trainable`: nats summed over the days, and their number."""
        mean, log_scale, state = self(batch.inputs, state)
        total = nats(batch.targets, mean, log_scale).sum()
        return Outcome(Loss(total, torch.tensor(batch.targets.numel())), state)

    @torch.no_grad()
    def forecasts(self, series: Series) -> tuple[Tensor, Tensor]:
        """Mean and log-deviation (N - 1,) for every day but the first, each from all days before it."""
        mean, log_scale, _ = self(series.returns[None, :-1])
        return mean[0], log_scale[0]


def train(series: Series, hidden: int, epochs: int, seed: int) -> Forecaster:
    """A forecaster with the weights that were best on the days to choose by."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = Forecaster(hidden)
    config = TrainingConfig(epochs=epochs, seed=seed, optimizer=OptimizerConfig(learning_rate=0.01))

    def validate() -> dict[str, float]:
        each = nats(series.returns[1:], *model.forecasts(series))
        return {"loss": each[series.valid - 1 : series.test - 1].mean().item()}

    for _ in Trainer(model, TrainingDays(series), config, validate=validate).fit():
        pass
    return model


def naive(series: Series) -> tuple[Tensor, Tensor]:
    """Tomorrow's price is today's: a return of 0 (in units of the training days), with their deviation."""
    count = len(series.returns) - 1
    return torch.zeros(count), torch.zeros(count)


def autoregression(series: Series, lags: int) -> tuple[Tensor, Tensor]:
    """AR(lags) by least squares on the training days; a day with fewer days before it sees zeros in their place."""
    returns = series.returns.double()
    padded = torch.cat((returns.new_zeros(lags - 1), returns))
    past = torch.cat((padded[:-1].unfold(0, lags, 1), returns.new_ones(len(returns) - 1, 1)), 1)  # (N - 1, lags + 1)
    fitted = slice(lags - 1, series.valid - 1)
    weights = torch.linalg.lstsq(past[fitted], returns[1:][fitted, None]).solution
    mean = (past @ weights)[:, 0]
    deviation = (returns[1:] - mean)[fitted].std()
    return mean.float(), deviation.log().float().expand(len(mean))


def figures(series: Series, forecast: tuple[Tensor, Tensor], begin: int, end: int | None = None) -> tuple[float, float]:
    """Nats a day, and the root mean square error, of the returns from day `begin` to `end`."""
    mean, log_scale = (values[begin - 1 : None if end is None else end - 1] for values in forecast)
    targets = series.returns[begin:end]
    return nats(targets, mean, log_scale).mean().item(), (targets - mean).square().mean().sqrt().item()


def compare(series: Series, model: Forecaster) -> dict[str, tuple[float, float]]:
    """Nats a day and error on the last days, of each forecast by name."""
    lags = min(LAGS, key=lambda k: figures(series, autoregression(series, k), series.valid, series.test)[0])
    forecasts = {
        "naive: as today": naive(series),
        f"AR({lags})": autoregression(series, lags),
        f"LSTM({model.head.in_features})": model.forecasts(series),
    }
    return {name: figures(series, forecast, series.test) for name, forecast in forecasts.items()}


def least_nats(series: Series) -> float:
    """What is left, in nats a day, to one who knows how the prices made here came about: the entropy of the noise."""
    return math.log(SIGMA / series.deviation) + 0.5 * math.log(2 * math.pi * math.e)


def draw(series: Series, model: Forecaster, path: str, days: int = 120) -> None:
    """The first of the last days: what came, and what the LSTM expected, with the band of two deviations."""
    from matplotlib.figure import Figure

    from lmkit.plots import save
    from lmkit.storage import new_file

    mean, log_scale = (values[series.test - 1 :][:days].numpy() for values in model.forecasts(series))
    figure = Figure(figsize=(8, 3.6), layout="constrained")
    axes, at = figure.add_subplot(), np.arange(len(mean))
    axes.fill_between(
        at, mean - 2 * np.exp(log_scale), mean + 2 * np.exp(log_scale), color="#dbe8f0", label="2 deviations"
    )
    axes.plot(at, series.returns[series.test :][:days].numpy(), ".", color="0.3", label="what came")
    axes.plot(at, mean, color="#b3402a", label="LSTM, one day ahead")
    axes.set_xlabel("held-out day")
    axes.set_ylabel("return, in deviations")
    axes.legend(frameon=False, ncols=3, loc="upper center", bbox_to_anchor=(0.5, 1.14))
    axes.spines[["top", "right"]].set_visible(False)
    with new_file(path) as file:
        save(figure, file, path)


def main() -> None:
    """Trains, compares, prints a table."""
    parser = argparse.ArgumentParser(description="An LSTM on daily prices, against the naive forecast and AR(k).")
    parser.add_argument("--csv", help="a CSV file with a header, oldest day first (default: prices made here)")
    parser.add_argument("--column", default="close", help="of the CSV file (default: close)")
    parser.add_argument("--days", type=int, default=5000, help="of the prices made here (default: 5000)")
    parser.add_argument("--hidden", type=int, default=32, help="units of the LSTM (default: 32)")
    parser.add_argument("--epochs", type=int, default=30, help="(default: 30)")
    parser.add_argument("--seed", type=int, default=1, help="of prices and weights (default: 1)")
    parser.add_argument("--plot", help="a picture of the forecasts: .png, .pdf or .svg")
    given = parser.parse_args()
    try:
        if given.plot:
            from lmkit.plots import require_plotting

            require_plotting(given.plot)
        prices = read_prices(given.csv, given.column) if given.csv else synthetic_prices(given.days, given.seed)
        series = Series.of(prices)
        model = train(series, given.hidden, given.epochs, given.seed)
        print(f"{len(series.returns) - series.test} held-out days      nats/day    rmse (deviations)")
        for name, (score, error) in compare(series, model).items():
            print(f"{name:<20} {score:>12.4f} {error:>12.4f}")
        if not given.csv:
            print(f"{'the noise alone':<20} {least_nats(series):>12.4f} {SIGMA / series.deviation:>12.4f}")
        if given.plot:
            draw(series, model, given.plot)
    except (LmkitError, OSError) as error:
        sys.exit(f"error: {error}")


if __name__ == "__main__":
    main()
