"""Networks of lmkit written plainly: a step at a time through autograd, by the formulas alone."""

from __future__ import annotations

import copy
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from lmkit.nmt.encoder_decoder import EncoderDecoder
from lmkit.nn.alignment import Alignment
from lmkit.nn.attentional_recurrence import AttentionalRecurrence, Looked
from lmkit.nn.embedding import OutputLayer
from lmkit.nn.input_feeding import InputFeeding
from lmkit.nn.loss import Loss
from lmkit.text.vocabulary import PAD


def additive_attention(
    query: Tensor, keys: Tensor, values: Tensor, mask: Tensor, weight: Tensor, scale: Tensor
) -> tuple[Tensor, Tensor]:
    """softmax(v . tanh(W q + keys)) over the values, as anybody writes it in PyTorch.

    query (N k, Q), keys (N, S, A), values (N, S, M), mask (N, S) -> contexts (N k, M) and weights (N k, S).
    """
    asked = functional.linear(query, weight).view(len(keys), -1, 1, keys.shape[2])  # (N, k, 1, A)
    scores = torch.tanh(asked + keys[:, None]) @ scale  # (N, k, S)
    weights = scores.masked_fill(~mask[:, None], -torch.inf).softmax(-1)
    return (weights.to(values.dtype) @ values).flatten(0, 1), weights.flatten(0, 1)


def plain(model: EncoderDecoder) -> EncoderDecoder:
    """A copy whose decoder runs by its own `step`, every operation through autograd, over whole logits.

    The encoder stays the fused layer of torch that it is.
    """
    model = copy.deepcopy(model)
    recurrence: Any = model.decoder.recurrence
    alignment: Any = recurrence.alignment
    output: Any = model.output

    def look(query: Tensor, keys: Tensor, values: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        return additive_attention(query, keys, values, mask, alignment.query.weight, alignment.scale)

    def before(
        x: Tensor, state: Any, keys: Tensor, values: Tensor, mask: Tensor, lengths: None = None
    ) -> tuple[Looked, Any]:
        states, contexts, weights = [], [], []
        for t in range(x.shape[1]):
            state, context, looked = recurrence.step(x[:, t], state, keys, values, mask)
            states.append(state.hidden)
            contexts.append(context)
            weights.append(looked)
        return Looked(torch.stack(states, 1), torch.stack(contexts, 1), torch.stack(weights, 1)), state

    def after(x: Tensor, state: Any, memory: Any, lengths: None = None) -> tuple[Tensor, Any]:
        vectors = []
        for t in range(x.shape[1]):
            vector, state, _ = recurrence.step(x[:, t], state, memory)
            vectors.append(vector)
        return torch.stack(vectors, 1), state

    def loss(hidden: Tensor, targets: Tensor, *, padding: int = PAD, smoothing: float = 0.0) -> Loss:
        logits = functional.linear(hidden, output.weight, output.bias).flatten(0, 1).float()
        total = functional.cross_entropy(
            logits, targets.flatten(), ignore_index=padding, reduction="sum", label_smoothing=smoothing
        )
        return Loss(total, (targets != padding).sum())

    assert isinstance(recurrence, AttentionalRecurrence | InputFeeding)
    assert isinstance(alignment, Alignment)
    assert isinstance(output, OutputLayer)
    alignment.forward = look
    recurrence.forward = before if isinstance(recurrence, AttentionalRecurrence) else after  # type: ignore[assignment]
    output.loss = loss  # type: ignore[method-assign]
    return model
