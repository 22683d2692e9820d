"""Recurrent translation models: with attention before each step, after it, and without."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from dataclasses import field as setting
from pathlib import Path
from typing import Any, Literal, Self

from lmkit.errors import LmkitError
from lmkit.nmt.decoders import BahdanauDecoder, Decoder
from lmkit.nmt.embeddings import Tied, embeddings, output_layer
from lmkit.nmt.encoder_decoder import EncoderDecoder, ScheduledSampling, Sizes
from lmkit.nmt.encoders import RecurrentEncoder
from lmkit.nmt.recurrent_decoders import BridgeName, FixedVectorDecoder, InitialStateDecoder, LuongDecoder
from lmkit.nn.alignment import ScoreName
from lmkit.nn.cell_loops import CellName
from lmkit.nn.spelling import Spelling, Spellings, spell, spelled
from lmkit.text.vocabulary import Vocabulary


@dataclass(frozen=True)
class SpellingConfig:
    """Of source words read by their characters (Kim et al. 2016)."""

    characters: int = 15  # features of a character
    filters: tuple[int, ...] = (25, 50, 75, 100)  # of width 1, 2, 3, ...; their sum is the size of a word
    highways: int = 1
    longest: int = 48  # characters of a word that are read

    def __post_init__(self) -> None:
        if min(self.characters, self.longest) < 1 or self.highways < 0:
            raise ValueError("characters and longest must be at least 1, highways at least 0")
        if not sum(self.filters) or min(self.filters) < 0:
            raise ValueError(f"filters are numbers of width 1, 2, 3 and on, at least one in all, not {self.filters}")


@dataclass(frozen=True)
class RecurrentNMTConfig:
    """What all recurrent translation models have."""

    cell: CellName = "gru"
    embedding: int = 256  # D, of source and target words
    source_embedding: Literal["words", "characters"] = "words"  # characters: for vocabularies of words
    spelling: SpellingConfig = setting(default_factory=SpellingConfig)  # of source words read by their characters
    encoder: int = 256  # units of each direction of the encoder
    encoder_layers: int = 1
    hidden: int = 512  # H, of the decoder
    readout: int = 256  # R, what the output layer reads
    tied: Tied = "target"  # which of the two embeddings and the output layer are one
    dropout: float = 0.2  # on embedded words, the memory, between layers and on what the output layer reads
    word_dropout: float = 0.0  # of whole words, wherever they stand in a batch
    output_bias: bool = True
    label_smoothing: float = 0.1
    scheduled_sampling: ScheduledSampling = setting(default_factory=ScheduledSampling)

    def __post_init__(self) -> None:
        if min(self.embedding, self.encoder, self.encoder_layers, self.hidden, self.readout) < 1:
            raise ValueError("embedding, encoder, encoder_layers, hidden and readout must be at least 1")
        if not all(0 <= p < 1 for p in (self.dropout, self.word_dropout, self.label_smoothing)):
            raise ValueError("dropout, word_dropout and label_smoothing must be at least 0 and below 1")
        if self.source_embedding == "characters" and self.tied == "all":
            raise ValueError("source words read by their characters have no embedding to tie; set tied to target")
        if self.tied != "none" and self.readout != self.embedding:
            raise ValueError(
                f"tied = {self.tied} makes one matrix of the embedding and the output layer, but model.embedding is "
                f"{self.embedding} and model.readout {self.readout}: give both one size, or set model.tied to none"
            )


class RecurrentNMT(EncoderDecoder):
    """Base of the recurrent translation models: `parts` makes encoder and decoder."""

    config: Any

    def __init__(self, config: Any, sizes: Sizes, spelling: Spelling | None = None) -> None:
        source: Any
        source, target = embeddings(sizes, config.embedding, config.tied, word_dropout=config.word_dropout)
        size = config.embedding
        if config.source_embedding == "characters":
            if spelling is None:
                raise LmkitError("source words read by their characters: build the model from its vocabularies")
            given = config.spelling
            source, size = spelled(spelling, given.characters, given.filters, given.highways), sum(given.filters)
        encoder, decoder = self.parts(config, size)
        output = output_layer(target, config.readout, config.tied, bias=config.output_bias)
        super().__init__(
            source,
            encoder,
            target,
            decoder,
            output,
            smoothing=config.label_smoothing,
            scheduled_sampling=config.scheduled_sampling,
        )
        self.config = config

    @staticmethod
    @abstractmethod
    def parts(config: Any, size: int) -> tuple[RecurrentEncoder, Decoder]:
        """Encoder and decoder; size: of an embedded source word."""

    @classmethod
    def build(cls, config: Any, source: Vocabulary, target: Vocabulary) -> Self:
        """See `EncoderDecoder.build`: the source vocabulary says how its words are spelt."""
        spelling = spell(source, config.spelling.longest) if config.source_embedding == "characters" else None
        return cls(config, Sizes(len(source), len(target)), spelling)

    @classmethod
    def load(cls, folder: Path, settings: dict[str, Any], sizes: Sizes) -> EncoderDecoder:
        """See `EncoderDecoder.load`."""
        model = super().load(folder, settings, sizes)
        if isinstance(model.source_embedding, Spellings):
            model.source_embedding.require_known(f"{folder}/model.safetensors")
        return model

    @classmethod
    def _empty(cls, config: Any, sizes: Sizes, shapes: dict[str, tuple[int, ...]]) -> EncoderDecoder:
        return cls(config, sizes, Spelling.empty(sizes.source, shapes, "source_embedding"))


@dataclass(frozen=True)
class BahdanauConfig(RecurrentNMTConfig):
    """Sizes and dropout of RNNsearch; the paper's are 620, 1000, 1000, 1000 and 500."""

    attention: int = 512  # A, units of the alignment model
    readout_after: bool = False  # the maxout layer reads the state after the step

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.attention < 1:
            raise ValueError(f"attention must be at least 1, not {self.attention}")


class Bahdanau(RecurrentNMT):
    """A bidirectional encoder, and a decoder that looks before each step (RNNsearch)."""

    kind = "bahdanau"
    Config = BahdanauConfig

    @staticmethod
    def parts(config: BahdanauConfig, size: int) -> tuple[RecurrentEncoder, Decoder]:
        """See `RecurrentNMT.parts`."""
        encoder = RecurrentEncoder(config.cell, size, config.encoder, config.encoder_layers, dropout=config.dropout)
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
        return encoder, decoder


@dataclass(frozen=True)
class LuongConfig(RecurrentNMTConfig):
    """Sizes and dropout of a model of Luong et al. 2015. `JOEY` is the network that Joey NMT makes."""

    cell: CellName = "lstm"
    layers: int = 1  # of the decoder
    score: ScoreName = "general"  # additive is what the paper calls concat, and Joey NMT bahdanau
    attention: int = 512  # A, units of additive scores
    input_feeding: bool = True
    bridge: BridgeName = "projection"  # what the decoder begins with

    def __post_init__(self) -> None:
        super().__post_init__()
        if min(self.layers, self.attention) < 1:
            raise ValueError("layers and attention must be at least 1")
        if self.score == "dot" and self.hidden != 2 * self.encoder:
            raise ValueError(
                f"dot scores need a decoder of the size of the memory, both directions of the encoder: hidden = "
                f"{2 * self.encoder}, not {self.hidden}"
            )


JOEY = LuongConfig(score="additive", readout=512, tied="none", output_bias=False)


class Luong(RecurrentNMT):
    """A bidirectional encoder, and a decoder that looks after each step."""

    kind = "luong"
    Config = LuongConfig

    @staticmethod
    def parts(config: LuongConfig, size: int) -> tuple[RecurrentEncoder, Decoder]:
        """See `RecurrentNMT.parts`."""
        encoder = RecurrentEncoder(config.cell, size, config.encoder, config.encoder_layers, dropout=config.dropout)
        decoder = LuongDecoder(
            config.cell,
            config.embedding,
            config.hidden,
            encoder,
            layers=config.layers,
            score=config.score,
            attention_size=config.attention,
            output_size=config.readout,
            feeding=config.input_feeding,
            bridge=config.bridge,
            dropout=config.dropout,
        )
        return encoder, decoder


@dataclass(frozen=True)
class Seq2SeqConfig(RecurrentNMTConfig):
    """Sizes and dropout of a model without attention; those of the papers are `CHO` and `SUTSKEVER`.

    context: `every`: the decoder reads the vector of the source at every step, and the maxout layer before the output
    does too (Cho et al. 2014); `initial`: the decoder begins with the last states of the encoder (Sutskever et al.
    2014), with its cells, layers and size.
    """

    context: Literal["every", "initial"] = "every"
    layers: int = 1  # of the decoder
    encoder: int = 512
    bidirectional: bool = False
    reverse: bool = False  # the source is read from its end (Sutskever et al. 2014, section 3.3)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.layers < 1:
            raise ValueError("layers must be at least 1")


CHO = Seq2SeqConfig(
    embedding=100, encoder=1000, hidden=1000, readout=500, tied="none", dropout=0.0, label_smoothing=0.0
)
SUTSKEVER = Seq2SeqConfig(
    cell="lstm",
    context="initial",
    embedding=1000,
    encoder=1000,
    encoder_layers=4,
    hidden=1000,
    layers=4,
    readout=1000,
    tied="none",
    reverse=True,
    dropout=0.0,
    label_smoothing=0.0,
)


class Seq2Seq(RecurrentNMT):
    """A recurrent encoder, whose last states are all that the decoder knows of a source."""

    kind = "seq2seq"
    Config = Seq2SeqConfig

    @staticmethod
    def parts(config: Seq2SeqConfig, size: int) -> tuple[RecurrentEncoder, Decoder]:
        """See `RecurrentNMT.parts`."""
        encoder = RecurrentEncoder(
            config.cell,
            size,
            config.encoder,
            config.encoder_layers,
            bidirectional=config.bidirectional,
            reverse=config.reverse,
            dropout=config.dropout,
        )
        decoder = (FixedVectorDecoder if config.context == "every" else InitialStateDecoder)(
            config.cell,
            config.embedding,
            config.hidden,
            encoder,
            layers=config.layers,
            output_size=config.readout,
            dropout=config.dropout,
        )
        return encoder, decoder
