"""`lmkit train lstm`, `transformer`, ...: a sub-command for each kind of neural language model."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import TextSource, note, text_options
from .tokenizing import TOKENIZER, TokenizerChoice, refuse_tokenizer, tokenizer_options
from .train import train
from .training import RunOptions, run_options

if TYPE_CHECKING:
    from lmkit.neural.fitting import Fitting

KINDS = {
    "feedforward": "A feed-forward n-gram network (Bengio et al. 2003): sees a few words back, within the sentence.",
    "rnn": "A tanh recurrent network (Mikolov et al. 2010).",
    "lstm": "A long short-term memory network (Zaremba et al. 2014).",
    "gru": "A gated recurrent unit network (Cho et al. 2014).",
    "awd-lstm": "A weight-dropped LSTM with every regulariser on, trained by NT-ASGD (Merity et al. 2018).",
    "gated-cnn": "A gated convolutional network (Dauphin et al. 2017).",
    "char-cnn": "A character-aware network: words from their characters, then an LSTM (Kim et al. 2016).",
    "transformer": "A Transformer decoder (Vaswani et al. 2017), pre-norm, with rotary positions.",
}


def _command(kind: str, summary: str) -> None:
    def command(text: TextSource, tokens: TokenizerChoice, run: RunOptions, valid_text: str | None) -> None:
        _train(kind, text, tokens, run, valid_text)

    command.__name__, command.__doc__ = kind, summary
    valid = click.option(
        "--valid-text", metavar="FILE", help="Held-out text: the weights that predict it best are kept."
    )
    train.command(name=kind)(text_options(tokenizer_options(valid(run_options(command)))))


for _kind, _summary in KINDS.items():
    _command(_kind, _summary)


def _train(kind: str, text: TextSource, tokens: TokenizerChoice, run: RunOptions, valid_text: str | None) -> None:
    from lmkit.neural.fitting import Fitting, read_settings
    from lmkit.registry import load_language_model, model_class
    from lmkit.text.corpus import encode_corpus, read_files, require_text, require_words

    found: Any = model_class(kind)
    table, where = run.table(kind)
    base = None
    if run.base is not None:
        refuse_tokenizer(TOKENIZER)
        base = load_language_model(run.base)
    settings = read_settings(found, table, where=where, base=base)
    run.check()
    blocks = require_words(text.blocks(), text.name)
    if base is None:
        tokenizer, corpus = tokens.encode(blocks, None, None, note)
    else:
        tokenizer, corpus = base.tokenizer, encode_corpus(blocks, base.tokenizer, training=True)
    valid = None
    if valid_text is not None:
        valid = encode_corpus(read_files([valid_text], errors=text.errors, say=note), tokenizer)
        require_text(valid, valid_text)

    def fitting(folder: Path) -> Fitting:
        return Fitting(found, tokenizer, corpus, settings, valid=valid, device=run.device, folder=folder, base=base)

    run.train(fitting, text.name)
