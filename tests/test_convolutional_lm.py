"""lmkit/neural/convolutional_lm.py: the blocks by hand, and how far they see."""

from __future__ import annotations

import pytest
import torch
from torch.nn.functional import pad

from lmkit.neural.convolutional_lm import ConvolutionalConfig, GatedConvolutionalLM
from lmkit.text.vocabulary import BOS, EOS

V = 11


def build(device: torch.device, **settings: object) -> GatedConvolutionalLM:
    torch.manual_seed(1)
    config = ConvolutionalConfig(embedding=6, features=8, **settings)  # type: ignore[arg-type]
    return GatedConvolutionalLM(config, V).to(device, torch.float64).eval()


def test_it_is_the_equation_of_the_paper(device: torch.device) -> None:
    """h = x + (x * W + b) sigmoid(x * V + c), windows of what came before (Dauphin et al. 2017, equation 1)."""
    model = build(device, field=3, layers=2)
    tokens = [4, 5, EOS, 7, 10, 5]
    with torch.no_grad():
        vectors = model.embedding.weight * model.config.embedding**0.5  # read with unit variance
        h = vectors[[EOS, *tokens[:-1]]] @ model.input.weight.T + model.input.bias
        for block in model.blocks:
            convolution = block.layers[0].convolution  # type: ignore[union-attr,index]
            windows = pad(h, (0, 0, 2, 0)).unfold(0, 3, 1)  # (T, D, 3), zeros before the text
            both = torch.einsum("tdk,edk->te", windows, convolution.weight) + convolution.bias
            h = h + both[:, :8] * both[:, 8:].sigmoid()
        logits = (h @ model.projection.weight.T + model.projection.bias) @ model.embedding.weight.T + model.output.bias
        wanted = logits.log_softmax(-1)[range(6), tokens]
        scores, _ = model.log_probs(torch.tensor([tokens], device=device), torch.tensor([6], device=device))
    torch.testing.assert_close(scores[0], wanted, rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize(("field", "layers", "seen"), [(3, 2, 5), (4, 3, 10), (2, 5, 6), (4, 2, 7)])
def test_the_receptive_field_is_what_it_sees(field: int, layers: int, seen: int) -> None:
    model = build(torch.device("cpu"), field=field, layers=layers, bottleneck=4)
    assert model.receptive_field == seen
    tokens = torch.full((1, seen + 3), 5)
    tokens[0, 1] = 6  # read at position 2, so it is seen up to position seen + 1
    base, _ = model.log_probs(torch.full_like(tokens, 5), torch.tensor([seen + 3]))
    scores, _ = model.log_probs(tokens, torch.tensor([seen + 3]))
    changed = (scores != base)[0].nonzero().flatten().tolist()
    assert changed[0] == 1
    assert changed[-1] == seen + 1


def test_weight_normalisation_changes_how_it_learns_not_what_it_is(device: torch.device) -> None:
    """w = g v / |v|, one length an output (Salimans & Kingma 2016): a new model is the one without."""
    one, other = (build(device, field=3, layers=2, weight_norm=norm) for norm in (True, False))
    context = [BOS, 4, 5, 6]
    torch.testing.assert_close(
        torch.from_numpy(one.next_log_probs(context)), torch.from_numpy(other.next_log_probs(context))
    )
    lengths = [p for name, p in one.named_parameters() if name.endswith("original0")]
    assert [p.shape for p in lengths] == [(16, 1, 1)] * 2
