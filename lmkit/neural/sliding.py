"""Writing beyond the window that a model was trained in.

Letters: B rows, t tokens of the window so far, V vocabulary size.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

import torch
from torch import Tensor

from lmkit.language_model import Writer
from lmkit.nn.state import State


class Reader(Writer, Protocol):
    """A model that reads several tokens at once: see `NeuralLM`."""

    def start(self, batch_size: int) -> State:
        """See `LanguageModel.start`."""
        ...

    def extend(self, tokens: Tensor, state: State) -> State:
        """The state after tokens (B, T) were fed."""
        ...


class InWindow(NamedTuple):
    """What a model has read of its window, and its state after that."""

    text: Tensor  # (B, t)
    trunk: State


class Sliding:
    """A model that never reads more than `window` tokens: at the end of its window it forgets the first half, and
    reads the second anew. So each token is predicted from at least window // 2 tokens before it, as by a text scored in
    the context window-W-S with S = W - W // 2; see `LanguageModel.writer`."""

    longest = None

    def __init__(self, model: Reader, window: int) -> None:
        self.model, self.window = model, window

    @property
    def device(self) -> str:
        """See `LanguageModel.device`."""
        return self.model.device

    def after(self, ids: Sequence[int], rows: int) -> InWindow:
        """See `LanguageModel.after`."""
        kept = ids if len(ids) <= self.window else ids[len(ids) - self.window // 2 :]
        text = torch.tensor(kept, dtype=torch.int64, device=self.device).expand(rows, -1)
        return InWindow(text, self.model.after(kept, rows))

    @torch.no_grad()
    def step(self, tokens: Tensor, state: InWindow) -> tuple[Tensor, InWindow]:
        """See `LanguageModel.step`."""
        text, trunk = state
        if text.shape[1] == self.window:
            text = text[:, self.window - self.window // 2 :]
            trunk = self.model.start(len(text))
            trunk = self.model.extend(text, trunk) if text.shape[1] else trunk
        log_probs, trunk = self.model.step(tokens, trunk)
        return log_probs, InWindow(torch.cat((text, tokens[:, None]), 1), trunk)
