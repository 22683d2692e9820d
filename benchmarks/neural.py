"""Rows for neural language models: training steps against plain loops of the same network, cached generation."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import nn
from torch.nn import functional

from benchmarks.ngram import Row
from lmkit.neural.batches import TextBatch
from lmkit.neural.recurrent_lm import LSTMLM, RecurrentConfig
from lmkit.neural.transformer_lm import TransformerConfig, TransformerLM
from lmkit.optimization import OptimizerConfig, ScheduleConfig
from lmkit.training import Trainer, TrainingConfig

VOCABULARY = 14_113
ROWS_, STEPS = 20, 35  # of word_language_model
LENGTH = 256  # of generated text
MEASURED = 12  # training steps in a repetition


class PlainLoop(nn.Module):
    """The network of pytorch/examples' word_language_model and a training step as it takes it, written plainly."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.encoder = nn.Embedding(VOCABULARY, size)
        self.rnn = nn.LSTM(size, size, 2, dropout=0.2)
        self.decoder = nn.Linear(size, VOCABULARY)
        self.dropout = nn.Dropout(0.2)

    def step(self, inputs: torch.Tensor, targets: torch.Tensor, state: Any) -> Any:
        """inputs and targets (T, B); log-softmax over all logits, SGD by hand."""
        hidden, state = self.rnn(self.dropout(self.encoder(inputs)), state)
        scores = functional.log_softmax(self.decoder(self.dropout(hidden)).view(-1, VOCABULARY), dim=1)
        self.zero_grad()
        functional.nll_loss(scores, targets.reshape(-1)).backward()
        nn.utils.clip_grad_norm_(self.parameters(), 0.25)
        with torch.no_grad():
            for parameter in self.parameters():
                parameter.add_(parameter.grad, alpha=-1.0)
        return tuple(part.detach() for part in state)


class _Text:
    """The same random tokens over and over, as one epoch."""

    def __init__(self, batch: TextBatch) -> None:
        self.batch = batch

    def epoch(self, number: int) -> list[TextBatch]:
        """See `lmkit.training.Batches`."""
        return [self.batch] * 100_000


def _ours(size: int, precision: Any, device: str) -> Callable[[], object]:
    config = RecurrentConfig(
        *(size, size), tied=False, input_dropout=0.2, layer_dropout=0.2, output_dropout=0.2
    )  # fmt: skip
    training = TrainingConfig(
        steps=10**9,
        epochs=None,
        clip=0.25,
        precision=precision,
        optimizer=OptimizerConfig("sgd", learning_rate=1.0),
        schedule=ScheduleConfig("constant"),
    )
    ids = torch.randint(4, VOCABULARY, (ROWS_, STEPS + 1), generator=torch.Generator().manual_seed(1)).to(device)
    batch = TextBatch(ids[:, :-1], ids[:, 1:], None, True)
    trainer = Trainer(LSTMLM(config, VOCABULARY).to(device), _Text(batch), training)
    epoch = trainer.batches.epoch(0)
    trainer.model.train()
    return lambda: trainer._update(epoch)


def _theirs(size: int, device: str) -> Callable[[], object]:
    loop = PlainLoop(size).to(device)
    ids = torch.randint(4, VOCABULARY, (STEPS + 1, ROWS_), generator=torch.Generator().manual_seed(1)).to(device)
    state: Any = tuple(torch.zeros(2, ROWS_, size, device=device) for _ in range(2))

    def step() -> None:
        nonlocal state
        state = loop.step(ids[:-1], ids[1:], state)

    return step


def _seconds(
    calls: dict[str, Callable[[], object]], repeats: int, device: str, times: int = MEASURED
) -> dict[str, float]:
    """Median seconds of each call, measured in turns."""
    taken: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(repeats + 1):  # the first warms up
        for name, call in calls.items():
            begin = time.perf_counter()
            for _ in range(times):
                call()
            if device == "cuda":
                torch.cuda.synchronize()
            taken[name].append((time.perf_counter() - begin) / times)
    return {name: statistics.median(found[1:]) for name, found in taken.items()}


def training(folder: Path, tokens: int, repeats: int, *, device: str) -> list[Row]:
    """LSTM training steps at two sizes, whole: forward, backward, clipping, optimiser."""
    rows = []
    for size in (200, 650):
        calls = {"plain": _theirs(size, device)}
        calls |= {precision: _ours(size, precision, device) for precision in ("float32", "bfloat16")}
        found = {name: ROWS_ * STEPS / second for name, second in _seconds(calls, repeats, device).items()}
        for precision in ("float32", "bfloat16"):
            rows.append(
                Row(
                    f"LSTM training, size {size}, vocabulary {VOCABULARY:,}, products in {precision}",
                    *(found[precision], "tokens/s", "plain loop of word_language_model's network"),
                    *(found["plain"], found[precision] / found["plain"]),
                )
            )
    return rows


def generation(folder: Path, tokens: int, repeats: int, *, device: str) -> list[Row]:
    """256 tokens from a Transformer, one row: with its cache, and by reading the whole prefix anew for each token."""
    model: Any = TransformerLM(TransformerConfig(size=256, layers=6, heads=8), VOCABULARY).to(device).eval()
    texts = {}

    @torch.no_grad()
    def cached() -> None:
        state, token, text = model.start(1), torch.tensor([1], device=device), []
        for _ in range(LENGTH):
            scores, state = model.step(token, state)
            token = scores.argmax(-1)
            text.append(int(token))
        texts["cached"] = text

    @torch.no_grad()
    def anew() -> None:
        text = torch.tensor([[1]], device=device)
        for _ in range(LENGTH):
            hidden, _ = model.trunk(model.embed(text))
            text = torch.cat((text, model.output.log_probs(hidden[:, -1]).argmax(-1)[:, None]), 1)
        texts["anew"] = text[0, 1:].tolist()

    found = _seconds({"cached": cached, "anew": anew}, repeats, device, times=1)
    same = "same tokens" if texts["cached"] == texts["anew"] else "tokens differ"
    rates = {name: LENGTH / second for name, second in found.items()}
    name = f"generation, Transformer of 6 layers of 256, {LENGTH} tokens, one row"
    ratio = rates["cached"] / rates["anew"]
    return [Row(name, rates["cached"], "tokens/s", "the prefix anew for each token", rates["anew"], ratio, None, same)]


ROWS = {"lm-training": training, "generation": generation}
