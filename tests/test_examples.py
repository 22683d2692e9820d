"""The worked examples run, and show what they say."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import torch

from lmkit.errors import LmkitError

EXAMPLES = Path(__file__).parent.parent / "examples"


@pytest.fixture(scope="module")
def stock() -> ModuleType:
    spec = importlib.util.spec_from_file_location("stock_prices", EXAMPLES / "stock_prices.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["stock_prices"] = module
    spec.loader.exec_module(module)
    return module


def test_the_lstm_beats_the_naive_forecast(stock: ModuleType) -> None:
    """On prices with a season; nobody beats the entropy of the noise by more than chance (4 deviations) allows."""
    series = stock.Series.of(stock.synthetic_prices(2000, seed=3))
    model = stock.train(series, hidden=16, epochs=15, seed=1)
    found = stock.compare(series, model)
    names = list(found)
    assert names[0].startswith("naive")
    assert names[2] == "LSTM(16)"
    assert found["LSTM(16)"][0] < found[names[0]][0] - 0.1
    days = len(series.returns) - series.test
    assert found["LSTM(16)"][0] > stock.least_nats(series) - 4 * (0.5 / days) ** 0.5


def test_no_forecast_looks_ahead(stock: ModuleType) -> None:
    """Prices that change after a day change no forecast for that day or before, and no scale."""
    prices = stock.synthetic_prices(1000, seed=3)
    changed = prices.copy()
    cut = 900
    changed[cut:] *= np.linspace(1, 5, len(changed) - cut) ** 2 * 1.5
    torch.manual_seed(1)
    model = stock.Forecaster(4)
    a, b = stock.Series.of(prices), stock.Series.of(changed)
    for forecast in (model.forecasts, stock.naive, lambda series: stock.autoregression(series, 5)):
        for before, after in zip(forecast(a), forecast(b), strict=True):
            assert torch.equal(before[: cut - 1], after[: cut - 1])  # entry i is for returns[i + 1], of prices to i + 1
    assert not torch.equal(model.forecasts(a)[0][cut:], model.forecasts(b)[0][cut:])


def test_the_batches_are_the_training_days_each_with_the_next(stock: ModuleType) -> None:
    series = stock.Series.of(stock.synthetic_prices(1000, seed=3))
    batches = stock.TrainingDays(series)
    inputs = torch.cat([batch.inputs for batch in batches.epoch(0)], 1).flatten()
    targets = torch.cat([batch.targets for batch in batches.epoch(0)], 1).flatten()
    assert len(inputs) == batches.events
    assert torch.equal(inputs, series.returns[: len(inputs)])
    assert torch.equal(targets, series.returns[1 : len(inputs) + 1])
    assert len(targets) < series.valid


def test_nats_and_autoregression_are_their_formulas(stock: ModuleType) -> None:
    values = torch.tensor([-1.0, 0.3, 2.0])
    expected = -torch.distributions.Normal(0.5, 2.0).log_prob(values)
    torch.testing.assert_close(stock.nats(values, 0.5, torch.tensor(2.0).log()), expected)
    series = stock.Series.of(stock.synthetic_prices(1000, seed=3))
    r = series.returns[: series.valid].double().numpy()
    slope = np.cov(r[:-1], r[1:])[0, 1] / np.var(r[:-1], ddof=1)  # AR(1): simple regression on yesterday
    mean, _ = stock.autoregression(series, 1)
    today = series.returns[:-1].double().numpy()
    np.testing.assert_allclose(mean, r[1:].mean() + slope * (today - r[:-1].mean()), rtol=1e-4, atol=1e-5)


def test_prices_of_ones_own(stock: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "prices.csv"
    path.write_text("date,close\n2020-01-01,10.5\n2020-01-02,11\n")
    assert stock.read_prices(path, "close").tolist() == [10.5, 11.0]
    for text, message in {
        "date,open\n1,2\n": "no column 'close'",
        "close\n1\nx\n": ":3: 'x' is no",
        "close\n0\n": ":2: ",
    }.items():
        path.write_text(text)
        with pytest.raises(LmkitError, match=message):
            stock.read_prices(path, "close")
    with pytest.raises(LmkitError, match="100 days are too few: give at least 574"):
        stock.Series.of(np.ones(100))
    with pytest.raises(LmkitError, match="nothing to forecast"):
        stock.Series.of(np.ones(1000))
    stock.Series.of(stock.synthetic_prices(574, seed=1))
