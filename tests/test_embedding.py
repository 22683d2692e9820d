"""Embeddings and output layers against torch's own and against loops over ids."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from lmkit.errors import LmkitError
from lmkit.nn.embedding import AdaptiveEmbedding, AdaptiveSoftmax, OutputLayer, TokenEmbedding
from lmkit.text.vocabulary import PAD


@pytest.fixture
def ids(device: torch.device) -> Tensor:
    return torch.tensor([[1, 5, 11, 2], [4, 2, PAD, PAD]], device=device)


def test_a_token_is_its_row_and_padding_is_zero(device: torch.device, ids: Tensor) -> None:
    embedding = TokenEmbedding(12, 6, scale=6**0.5).to(device)
    vectors = embedding(ids)
    for row in range(2):
        for t in range(4):
            token = int(ids[row, t])
            expected = torch.zeros(6, device=device) if token == PAD else 6**0.5 * embedding.weight[token]
            torch.testing.assert_close(vectors[row, t], expected)


def test_padding_gets_no_gradient_and_stays_zero_when_its_row_moves(device: torch.device, ids: Tensor) -> None:
    embedding = TokenEmbedding(12, 6).to(device)
    (embedding(ids) ** 2).sum().backward()
    assert embedding.weight.grad is not None
    used = embedding.weight.grad.any(-1).nonzero().flatten().tolist()
    assert used == [1, 2, 4, 5, 11]
    with torch.no_grad():
        embedding.weight += 1.0
    assert not embedding(ids)[1, 2:].any()


def test_a_tied_layer_shares_its_weight_and_sums_both_gradients(device: torch.device, ids: Tensor) -> None:
    torch.manual_seed(0)
    embedding = TokenEmbedding(12, 6).to(device).double()
    layer = OutputLayer(6, 12, bias=False, tied=embedding.weight)
    assert layer.weight is embedding.weight
    layer.loss(embedding(ids[:, :-1]), ids[:, 1:]).total.backward()
    weight = embedding.weight.detach().clone().requires_grad_()
    hidden = F.embedding(ids[:, :-1], weight, padding_idx=PAD)
    F.cross_entropy((hidden @ weight.T).view(6, 12), ids[:, 1:].flatten(), ignore_index=PAD, reduction="sum").backward()
    torch.testing.assert_close(embedding.weight.grad, weight.grad)


def test_a_tied_weight_of_another_shape_is_refused() -> None:
    with pytest.raises(ValueError, match=r"\(12, 5\), not \(12, 6\)"):
        OutputLayer(5, 12, tied=TokenEmbedding(12, 6).weight)


def output_layers(device: torch.device) -> list[OutputLayer | AdaptiveSoftmax]:
    torch.manual_seed(0)
    return [OutputLayer(8, 12).to(device).double(), AdaptiveSoftmax(8, 12, [5, 9], factor=2.0).to(device).double()]


@pytest.mark.parametrize("which", [0, 1])
def test_loss_scores_and_distribution_of_an_output_layer_agree(device: torch.device, ids: Tensor, which: int) -> None:
    layer = output_layers(device)[which]
    hidden = torch.randn(2, 4, 8, device=device, dtype=torch.float64)
    log_probs = layer.log_probs(hidden)
    assert log_probs.shape == (2, 4, 12)
    torch.testing.assert_close(log_probs.exp().sum(-1), torch.ones(2, 4, device=device, dtype=torch.float64))
    expected = log_probs.gather(-1, ids.unsqueeze(-1)).squeeze(-1) * (ids != PAD)
    torch.testing.assert_close(layer.score(hidden, ids), expected)
    loss = layer.loss(hidden, ids)
    torch.testing.assert_close(loss.total, -expected.sum())
    assert loss.events.item() == 6
    smoothed = layer.loss(hidden, ids, smoothing=0.1).total
    uniform = (log_probs.mean(-1) * (ids != PAD)).sum()
    torch.testing.assert_close(smoothed, -0.9 * expected.sum() - 0.1 * uniform)


def test_adaptive_softmax_is_a_product_of_two_softmaxes() -> None:
    """p(word) = p(its cluster) p(word | cluster), written out; sizes 8, 8 / 2, 8 / 4 as in Grave et al. 2017."""
    layer = output_layers(torch.device("cpu"))[1]
    assert isinstance(layer, AdaptiveSoftmax)
    hidden = torch.randn(8, dtype=torch.float64)
    head = layer.clusters.head.weight @ hidden  # 5 words and 2 clusters
    expected = [*head.softmax(0)[:5].tolist()]
    for i, size in enumerate((4, 2)):
        down, out = (part.weight for part in layer.clusters.tail[i])
        assert down.shape == (size, 8)
        expected += (head.softmax(0)[5 + i] * (out @ (down @ hidden)).softmax(0)).tolist()
    assert layer.log_probs(hidden[None]).exp()[0].tolist() == pytest.approx(expected, rel=1e-12)


def test_adaptive_softmax_of_nothing_but_padding(device: torch.device) -> None:
    layer = output_layers(device)[1]
    hidden = torch.randn(1, 2, 8, device=device, dtype=torch.float64, requires_grad=True)
    padding = torch.full((1, 2), PAD, device=device)
    loss = layer.loss(hidden, padding)
    loss.total.backward()
    assert (loss.total.item(), loss.events.item(), layer.score(hidden, padding).any().item()) == (0.0, 0, False)


def test_adaptive_embedding_projects_the_row_of_its_cluster(device: torch.device, ids: Tensor) -> None:
    embedding = AdaptiveEmbedding(12, 8, [5, 9], factor=2.0).to(device)
    assert [tuple(table.shape) for table in embedding.tables] == [(5, 8), (4, 4), (3, 2)]
    vectors = embedding(ids)
    for row in range(2):
        for t in range(4):
            token = int(ids[row, t])
            cluster = (token >= 5) + (token >= 9)
            weight = embedding.projections[cluster].weight
            expected = weight @ embedding.tables[cluster][token - [0, 5, 9][cluster]]
            torch.testing.assert_close(vectors[row, t], expected * (token != PAD))
    vectors.sum().backward()
    assert not embedding.tables[0].grad[PAD].any()


@pytest.mark.parametrize("cutoffs", [[9, 5], [0], [12], [5, 5]])
def test_cutoffs_that_make_an_empty_cluster_are_refused(cutoffs: list[int]) -> None:
    with pytest.raises(ValueError, match="cutoffs"):
        AdaptiveEmbedding(12, 8, cutoffs)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_an_adaptive_softmax_under_autocast_gives_sums_in_float32(dtype: torch.dtype, device: torch.device) -> None:
    layer = AdaptiveSoftmax(8, 12, [5, 9], factor=2.0).to(device)
    hidden, targets = torch.randn(2, 6, 8, device=device), torch.arange(12, device=device).view(2, 6)
    exact, exact_loss = layer.log_probs(hidden), layer.loss(hidden, targets).total
    with torch.autocast(device.type, torch.bfloat16):
        found = layer.log_probs(hidden.to(dtype)), layer.score(hidden.to(dtype), targets)
        loss = layer.loss(hidden.to(dtype), targets).total
    assert [x.dtype for x in (*found, loss)] == [torch.float32] * 3
    torch.testing.assert_close(found[0], exact, atol=0.05, rtol=0.02)
    torch.testing.assert_close(found[0].exp().sum(-1), torch.ones(2, 6, device=device))
    expected = found[0].gather(-1, targets[..., None])[..., 0].masked_fill(targets == PAD, 0.0)
    torch.testing.assert_close(found[1], expected)
    torch.testing.assert_close(loss, exact_loss, atol=0.2, rtol=0.0)
    loss.backward()
    assert all(p.grad is not None and p.grad.isfinite().all() for p in layer.parameters())


@pytest.mark.parametrize(("cutoffs", "message"), [([5, 3], "rise"), ([12], "vocabulary"), ([2, 5, 9, 11], "fewer")])
def test_cutoffs_that_make_no_clusters_are_refused(cutoffs: list[int], message: str) -> None:
    with pytest.raises(LmkitError, match=message):
        AdaptiveSoftmax(8, 12, cutoffs, factor=2.0)
