"""lmkit/neural/recurrent_lm.py: published sizes, and the penalties of the AWD-LSTM."""

from __future__ import annotations

import itertools

import pytest
import torch

from lmkit.neural.batches import TextBatch
from lmkit.neural.neural_lm import NeuralLM
from lmkit.neural.recurrent_lm import AWDLSTM, LSTMLM, AWDConfig, RecurrentConfig


def size(model: NeuralLM) -> int:
    return sum(p.numel() for p in model.parameters())


@pytest.mark.parametrize(("hidden", "count"), [(200, 4_653_200), (650, 19_780_400), (1500, 66_034_000)])
def test_sizes_of_zaremba(hidden: int, count: int) -> None:
    """Zaremba et al. 2014, small, medium ("20M") and large ("66M") on 10,000 words; two biases a gate, as in torch."""
    with torch.device("meta"):
        model = LSTMLM(RecurrentConfig(embedding=hidden, hidden=hidden, layers=2, tied=False), 10_000)
    assert size(model) == count


def test_size_of_the_awd_lstm() -> None:
    """24,221,600 on the Penn Treebank, "24M" (Merity et al. 2018, table 1)."""
    with torch.device("meta"):
        assert size(AWDLSTM(AWDConfig(), 10_000)) == 24_221_600


def test_penalties(device: torch.device) -> None:
    """AR is the mean square of the dropped outputs, TAR that of the changes of the raw ones from step to step."""
    torch.manual_seed(1)
    config = AWDConfig(
        embedding=4, hidden=5, layers=2, input_dropout=0, layer_dropout=0, embedding_dropout=0, weight_drop=0
    )
    model = AWDLSTM(config, 9).to(device, torch.float64).train()
    x = torch.tensor([[4, 5, 6], [7, 8, 4]], device=device)
    raw, _ = model.recurrence(model.embed(x).detach())
    torch.manual_seed(2)
    dropped = model.output_dropout(raw)
    torch.manual_seed(2)
    penalty = model.loss(TextBatch(x, x), None).penalty
    assert penalty is not None
    square = sum(float(v) ** 2 for v in dropped.detach().flatten()) / dropped.numel()
    changes = [
        float(b - a) ** 2 for row in raw.detach() for c, d in itertools.pairwise(row) for a, b in zip(c, d, strict=True)
    ]
    assert float(penalty.detach()) == pytest.approx(2 * square + sum(changes) / len(changes))
