"""`lmkit train bahdanau`, `transformer-nmt`, ...: a sub-command for each kind of translation model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .options import MANY, note
from .parallel import (
    PAIR_TOKENIZER,
    PairTokens,
    ParallelSource,
    pair_tokenizer_options,
    parallel_options,
    validation_options,
)
from .tokenizing import refuse_tokenizer
from .train import train
from .training import RunOptions, run_options

if TYPE_CHECKING:
    from lmkit.nmt.fitting import TranslationFitting
    from lmkit.text.parallel import ParallelCorpus

KINDS = {
    "bahdanau": "A recurrent encoder, and a decoder that looks at it before each word (Bahdanau et al. 2015).",
    "conv-seq2seq": "Convolutions on both sides, attention in every layer of the decoder (Gehring et al. 2017).",
    "luong": "A recurrent encoder, and a decoder that looks at it after each word (Luong et al. 2015).",
    "seq2seq": "A recurrent encoder that makes one vector of the source (Cho et al. 2014, Sutskever et al. 2014).",
    "transformer-nmt": "A Transformer encoder and decoder (Vaswani et al. 2017), pre-norm, rotary positions.",
}


def _command(kind: str, summary: str) -> None:
    def command(text: ParallelSource, valid: ParallelSource | None, tokens: PairTokens, run: RunOptions) -> None:
        _train(kind, text, valid, tokens, run)

    command.__name__, command.__doc__ = kind, summary
    train.command(name=kind)(parallel_options(validation_options(pair_tokenizer_options(run_options(command)))))


for _kind, _summary in KINDS.items():
    _command(_kind, _summary)


def _train(kind: str, text: ParallelSource, valid: ParallelSource | None, tokens: PairTokens, run: RunOptions) -> None:
    from lmkit.nmt.fitting import TranslationFitting, read_settings
    from lmkit.registry import load_translator, translator_class

    found: Any = translator_class(kind)
    table, where = run.table(kind)
    base = None
    if run.base is not None:
        refuse_tokenizer(PAIR_TOKENIZER)
        base = load_translator(run.base)
    settings = read_settings(found, table, where=where, base=base)
    if tokens.sampling is not None:
        settings = replace(settings, sampling=tokens.sampling)
    run.check()
    told = text.known_languages()
    if base is not None and told is not None:
        base.require_languages(*told)
    prepared = tokens.prepare(text, None if base is None else (base.source, base.target))
    if base is not None:
        _warn_of_strangers(base.name, prepared.corpus)
    held_out = None if valid is None else tokens.prepare_validation(valid, prepared)

    def fitting(folder: Path) -> TranslationFitting:
        return TranslationFitting(
            found, prepared, settings, valid=held_out, device=run.device, folder=folder, base=base
        )

    languages = told or (base.metadata.get("languages") if base is not None else None)
    run.train(fitting, text.name, {} if languages is None else {"languages": languages})


def _warn_of_strangers(name: str, corpus: ParallelCorpus) -> None:
    """Says so where a text looks like one of other languages than those of the model to go on with."""
    for side, text in (("source", corpus.source), ("target", corpus.target)):
        share = len(text.unknown) / max(1, len(text.ids))
        if share > MANY:
            note(f"{share:.0%} of the {side} is unknown to {name}: is it the language that it was trained on?")
