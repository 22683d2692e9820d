"""Small translation models of random weights over a text written for the project."""

from __future__ import annotations

from typing import Any

import torch

from lmkit import Translator
from lmkit.nmt.recurrent_nmt import Bahdanau, BahdanauConfig
from lmkit.text.corpus import learn_corpus, read_lines
from lmkit.text.tokenizer import Tokenizer
from lmkit.text.vocabulary import EOS

GERMAN = ["ein Mann liest", "eine Frau liest ein Buch", "der Hund schläft", "das Kind isst einen Apfel im Garten"]
ENGLISH = ["a man reads", "a woman reads a book", "the dog sleeps", "the child eats an apple in the garden"]
SIZES = {"embedding": 8, "encoder": 6, "hidden": 10, "attention": 7, "readout": 8}


def learned(lines: list[str], kind: str = "word") -> Tokenizer:
    """A tokenizer of a kind learned from lines."""
    return learn_corpus(read_lines(lines), kind, vocabulary_size=300 if kind == "sentencepiece" else None)[0]


def made(source: Tokenizer, target: Tokenizer, *, seed: int = 1, **metadata: Any) -> Translator:
    """A model of large random weights, so that it has preferences."""
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        model = Bahdanau.build(BahdanauConfig(**SIZES), source.vocabulary, target.vocabulary)
        with torch.no_grad():
            for parameter in model.parameters():
                parameter.normal_(0, 0.4)
            model.output.bias[EOS] += 1  # and ends now and then
    return Translator(model.eval(), source, target, metadata)
