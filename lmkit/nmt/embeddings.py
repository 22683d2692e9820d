"""The ends of a translation model: embeddings of source and target, and the output layer."""

from __future__ import annotations

from typing import Literal, TypeAlias

from lmkit.errors import LmkitError
from lmkit.nmt.encoder_decoder import Sizes
from lmkit.nn.embedding import OutputLayer, TokenEmbedding

Tied: TypeAlias = Literal["none", "target", "all"]


def embeddings(
    sizes: Sizes, size: int, tied: Tied, *, word_dropout: float = 0.0, spread: float = 1.0, std: float | None = None
) -> tuple[TokenEmbedding, TokenEmbedding]:
    """Those of source and target; with `all` they are one, over one vocabulary.

    They start with deviation `std`, D^-0.5 unless given, as a tied output layer reads them, and are read with `spread`.
    """
    std = size**-0.5 if std is None else std

    def embedding(words: int) -> TokenEmbedding:
        return TokenEmbedding(words, size, std=std, scale=spread / std, dropout=word_dropout)

    source = embedding(sizes.source)
    if tied != "all":
        return source, embedding(sizes.target)
    if sizes.source != sizes.target:
        raise LmkitError(
            f"model.tied = all: the vocabularies have {sizes.source} and {sizes.target} tokens; learn one for both "
            "languages (--joint-vocab), or set model.tied to target"
        )
    return source, source


def output_layer(target: TokenEmbedding, size: int, tied: Tied, *, bias: bool = True) -> OutputLayer:
    """The output layer over the target vocabulary, which reads `size` features."""
    return OutputLayer(size, len(target.weight), bias=bias, tied=None if tied == "none" else target.weight)
