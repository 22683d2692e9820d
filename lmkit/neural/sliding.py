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


class RewindableReader(Reader, Protocol):
    """One that takes tokens back: see `speculative.Rewindable`."""

    def steps(self, tokens: Tensor, state: State) -> tuple[Tensor, State]:
        """As `step` for tokens (B, T) in turn."""
        ...

    def rewound(self, state: State, count: int) -> State:
        """The state from before the last `count` tokens."""
        ...


class Sliding:
    """A model that never reads more than `window` tokens: at the end of its window W it forgets the first half, and
    reads the second anew. So a text is written as it is scored in the context window-W-S with S = W - W // 2; see
    `LanguageModel.writer`."""

    longest = None

    def __init__(self, model: Reader, window: int) -> None:
        self.model, self.window = model, window
        self.kept = window // 2

    @property
    def device(self) -> str:
        """See `LanguageModel.device`."""
        return self.model.device

    def after(self, ids: Sequence[int], rows: int) -> InWindow:
        """See `LanguageModel.after`."""
        beyond = len(ids) - self.window - 1
        if beyond >= 0:  # read as far as the last window began anew, and what came since
            ids = ids[len(ids) - (self.kept + 1 + beyond % (self.window - self.kept)) :]
        text = torch.tensor(ids, dtype=torch.int64, device=self.device).expand(rows, -1)
        return InWindow(text, self.model.after(ids, rows))

    @torch.no_grad()
    def step(self, tokens: Tensor, state: InWindow) -> tuple[Tensor, InWindow]:
        """See `LanguageModel.step`."""
        text, trunk = self._slid(state)
        log_probs, trunk = self.model.step(tokens, trunk)
        return log_probs, InWindow(torch.cat((text, tokens[:, None]), 1), trunk)

    def _slid(self, state: InWindow) -> InWindow:
        """With room for a token."""
        if state.text.shape[1] < self.window:
            return state
        text = state.text[:, self.window - self.kept :]
        trunk = self.model.start(len(text))
        return InWindow(text, self.model.extend(text, trunk) if self.kept else trunk)


class SlidingRewindable(Sliding):
    """One that judges drafts as well: see `speculative.Rewindable`. It slides where it would without drafts."""

    model: RewindableReader

    def __init__(self, model: RewindableReader, window: int) -> None:
        super().__init__(model, window)

    @torch.no_grad()
    def steps(self, tokens: Tensor, state: InWindow) -> tuple[Tensor, InWindow]:
        """See `Rewindable`; no more tokens than there is `space` for."""
        text, trunk = self._slid(state)
        log_probs, trunk = self.model.steps(tokens, trunk)
        return log_probs, InWindow(torch.cat((text, tokens), 1), trunk)

    def rewound(self, state: InWindow, count: int) -> InWindow:
        """See `Rewindable`."""
        text, trunk = state
        return InWindow(text[:, : text.shape[1] - count], self.model.rewound(trunk, count))

    def space(self, state: InWindow) -> int:
        """See `Rewindable`."""
        read = state.text.shape[1]
        return self.window - (read if read < self.window else self.kept)
