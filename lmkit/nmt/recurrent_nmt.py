"""Recurrent translation models: RNNsearch (Bahdanau et al. 2015)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from lmkit.errors import LmkitError
from lmkit.nmt.decoders import BahdanauDecoder
from lmkit.nmt.encoder_decoder import EncoderDecoder, Sizes
from lmkit.nmt.encoders import RecurrentEncoder
from lmkit.nn.attentional_recurrence import CellName
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


def output_layer(target: TokenEmbedding, size: int, tied: Tied) -> OutputLayer:
    """The output layer over the target vocabulary, which reads `size` features."""
    V, D = target.weight.shape
    if tied != "none" and size != D:
        raise LmkitError(
            f"tied = {tied}: the output layer reads {size} features and embeddings have {D}; set both to one number, "
            "or tied to none"
        )
    return OutputLayer(size, V, tied=None if tied == "none" else target.weight)


@dataclass(frozen=True)
class BahdanauConfig:
    """Sizes and dropout of RNNsearch; the paper's are 620, 1000, 1000, 1000 and 500."""

    cell: CellName = "gru"
    embedding: int = 256  # D, of source and target words
    encoder: int = 256  # units of each direction of the encoder
    encoder_layers: int = 1
    hidden: int = 512  # H, of the decoder
    attention: int = 512  # A, units of the alignment model
    readout: int = 256  # R, of the maxout layer, which the output layer reads
    readout_after: bool = False  # the maxout layer reads the state after the step
    tied: Tied = "target"  # which of the two embeddings and the output layer are one
    dropout: float = 0.2  # on embedded words, the memory and the readout
    word_dropout: float = 0.0  # of whole words, wherever they stand in a batch
    label_smoothing: float = 0.1


class Bahdanau(EncoderDecoder):
    """A bidirectional encoder, and a decoder that looks before each step (RNNsearch)."""

    kind = "bahdanau"
    Config = BahdanauConfig

    def __init__(self, config: BahdanauConfig, sizes: Sizes) -> None:
        source, target = embeddings(sizes, config.embedding, config.tied, word_dropout=config.word_dropout)
        encoder = RecurrentEncoder(
            config.cell, config.embedding, config.encoder, config.encoder_layers, dropout=config.dropout
        )
        decoder = BahdanauDecoder(
            config.cell,
            config.embedding,
            config.hidden,
            encoder,
            attention_size=config.attention,
            output_size=config.readout,
            readout_after=config.readout_after,
            dropout=config.dropout,
        )
        output = output_layer(target, config.readout, config.tied)
        super().__init__(source, encoder, target, decoder, output, smoothing=config.label_smoothing)
        self.config = config
