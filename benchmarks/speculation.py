"""Rows for speculative decoding: a Transformer with an n-gram drafter, both trained in the run on the demo corpus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from benchmarks.rows import Row, Run
from lmkit.beams import Hypotheses
from lmkit.language_model import LanguageModel
from lmkit.neural.fitting import Fitting, NeuralSettings
from lmkit.neural.transformer_lm import TransformerConfig, TransformerLM
from lmkit.ngram.ngram_lm import NGramConfig, NGramLM
from lmkit.nn.state import State
from lmkit.optimization import OptimizerConfig, ScheduleConfig
from lmkit.search import greedy, sample
from lmkit.speculative import NOISES, Draft, Speculation, speculate
from lmkit.text.corpus import learn_corpus, read_lines
from lmkit.text.vocabulary import BOS, SPECIALS
from lmkit.text_model import DRAFTED
from lmkit.training import TrainingConfig

CORPUS = Path(__file__).parent.parent / "data" / "demo" / "train.en"
JOINED = 4  # sentences of a text
NETWORK = TransformerConfig(size=256, layers=6, heads=8)
TRAINING = TrainingConfig(
    steps=200,
    epochs=None,
    batch_size=32,  # sentences of 32 tokens: so many tokens are in a batch
    length=32,
    optimizer=OptimizerConfig(learning_rate=4e-3),
    schedule=ScheduleConfig("cosine", warmup=20),
)
ORDER = 5
TEXTS, LONGEST = 6, 60
PEER = "the same without a draft"


def models(device: str) -> tuple[TransformerLM, NGramLM]:
    """A Transformer and a Kneser-Ney model of the same text and vocabulary.

    Of the Transformer one layer is trained, which takes some seconds. The others stay as networks begin, when they add
    nothing to what passes through them: a token takes the time of all, and is predicted as well as by one.
    """
    sentences = CORPUS.read_text(encoding="utf-8").splitlines()
    texts = [" ".join(sentences[i : i + JOINED]) for i in range(0, len(sentences), JOINED)]
    tokenizer, corpus = learn_corpus(read_lines(texts), "word")
    settings = NeuralSettings(replace(NETWORK, layers=1), "sentence", TRAINING)
    trained = Fitting(TransformerLM, tokenizer, corpus, settings, device=device).run().model
    drafter = NGramLM.fit(corpus, tokenizer, NGramConfig(order=ORDER)).model
    model = TransformerLM(NETWORK, len(tokenizer.vocabulary)).to(device).eval()
    assert isinstance(trained, TransformerLM)
    assert isinstance(drafter, NGramLM)
    model.load_state_dict(trained.state_dict(), strict=False)
    drafter.move(device)
    return model, drafter


@torch.no_grad()
def _begun(model: LanguageModel, device: str) -> State:
    """After `<s>`."""
    return model.step(torch.tensor([BOS], device=device), model.start(1))[1]


def _tokens(found: list[Hypotheses]) -> int:
    return sum(int(each.lengths) for each in found)


def speculation(run: Run) -> list[Row]:
    """Texts that begin with the frequent words, one after the other: the likeliest tokens, then drawn ones."""
    model, drafter = models(run.device)
    prompts = torch.arange(len(SPECIALS), len(SPECIALS) + TEXTS, device=run.device)[:, None]  # each (1,)
    noise = torch.rand((TEXTS, LONGEST, NOISES), generator=torch.Generator().manual_seed(1), dtype=torch.float64)

    def drafted(temperature: float) -> list[Speculation]:
        return [
            speculate(
                *(model, prompt, _begun(model, run.device), Draft(drafter, _begun(drafter, run.device), DRAFTED)),
                max_length=LONGEST,
                noise=numbers,
                temperature=temperature,
            )
            for prompt, numbers in zip(prompts, noise, strict=True)
        ]

    def ordinary(temperature: float) -> list[Hypotheses]:
        def search(prompt: Tensor, numbers: Tensor) -> Hypotheses:
            state = _begun(model, run.device)
            if temperature == 0:
                return greedy(model, prompt, state, max_length=LONGEST)
            return sample(model, prompt, state, max_length=LONGEST, noise=numbers[None, :, 0], temperature=temperature)

        return [search(prompt, numbers) for prompt, numbers in zip(prompts, noise, strict=True)]

    searches: dict[str, Callable[[float], list[Any]]] = {"drafted": drafted, "ordinary": ordinary}
    found: dict[str, list[Any]] = {}

    def write(key: str, temperature: float) -> None:
        found[key] = searches[key](temperature)

    rows = []
    for name, temperature in (("greedy", 0.0), ("sampling", 1.0)):
        taken = run.medians({key: partial(write, key, temperature) for key in searches}, 12.0)
        drafts, plain = found["drafted"], found["ordinary"]
        accepted, judged = (sum(getattr(each, part) for each in drafts) for part in ("accepted", "judged"))
        checked = f"{accepted / judged:.2f} of drafted tokens accepted"
        if temperature == 0:
            same = all(torch.equal(one.found.tokens, other.tokens) for one, other in zip(drafts, plain, strict=True))
            checked = f"{'same' if same else 'NOT the same'} tokens, {checked}"
        row = Row(
            f"generation with drafts of a {ORDER}-gram model, Transformer of 6 layers of 256, {name}",
            *(_tokens([each.found for each in drafts]) / taken["drafted"], "tokens/s"),
            checked=checked,
        )
        rows.append(row.beside(PEER, _tokens(plain) / taken["ordinary"]))
    return rows


ROWS = {"speculation": speculation}
