"""The ends of a translation model: embeddings of source and target, and the output layer."""

from __future__ import annotations

from typing import Literal, TypeAlias

from lmkit.errors import LmkitError
from lmkit.nmt.encoder_decoder import Sizes
from lmkit.nn.embedding import OutputLayer, TokenEmbedding

Tied: TypeAlias = Literal["none", "target", "all"]


def embeddings(
    sizes: Sizes, size: int, tied: Tied, *, word_dropout: float = 0.0
) -> tuple[TokenEmbedding, TokenEmbedding]:
    """Those of source and target, read with unit variance; with `all` they are one, over one vocabulary."""
    source = TokenEmbedding(sizes.source, size, scale=size**0.5, dropout=word_dropout)
    if tied != "all":
        return source, TokenEmbedding(sizes.target, size, scale=size**0.5, dropout=word_dropout)
    if sizes.source != sizes.target:
        raise LmkitError(
            f"tied = all: the vocabularies have {sizes.source} and {sizes.target} tokens; learn one for both languages "
            "(--joint-vocab), or set tied to target"
        )
    return source, source


def output_layer(target: TokenEmbedding, size: int, tied: Tied, *, bias: bool = True) -> OutputLayer:
    """The output layer over the target vocabulary, which reads `size` features."""
    V, D = target.weight.shape
    if tied != "none" and size != D:
        raise LmkitError(
            f"tied = {tied}: the output layer reads {size} features and embeddings have {D}; set both to one number, "
            "or tied to none"
        )
    return OutputLayer(size, V, bias=bias, tied=None if tied == "none" else target.weight)
