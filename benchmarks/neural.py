"""Rows for neural language models: training steps against plain loops of the same network, cached generation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from benchmarks.floor import generating, lstm_lm_operations, training_step, transformer_lm_operations
from benchmarks.rows import Row, Run
from lmkit.neural.batches import TextBatch
from lmkit.neural.recurrent_lm import LSTMLM, RecurrentConfig
from lmkit.neural.transformer_lm import GPT2, TransformerConfig, TransformerLM
from lmkit.nn.precision import fast_bfloat16, products
from lmkit.optimization import OptimizerConfig, ScheduleConfig
from lmkit.rules import Forbid
from lmkit.search import greedy
from lmkit.text.vocabulary import EOS, SPECIALS
from lmkit.training import Trainer, TrainingConfig

VOCABULARY = 14_113
ROWS_, STEPS = 20, 35  # of word_language_model
MEASURED = {200: 8, 650: 4}  # training steps in a turn
LENGTH = 256  # of generated text
GPT2_VOCABULARY = 50_304  # as nanoGPT rounds it up
GPT2_ROWS, GPT2_LENGTH = 12, 1024
GPT2_STEPS = 10


class PlainLoop(nn.Module):
    """The network of pytorch/examples' word_language_model and a training step as it takes it, written plainly."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.encoder = nn.Embedding(VOCABULARY, size)
        self.rnn = nn.LSTM(size, size, 2, dropout=0.2)
        self.decoder = nn.Linear(size, VOCABULARY)
        self.dropout = nn.Dropout(0.2)

    def step(self, inputs: torch.Tensor, targets: torch.Tensor, state: Any) -> Any:
        """inputs and targets (T, B); log-softmax over all logits, SGD by hand."""
        hidden, state = self.rnn(self.dropout(self.encoder(inputs)), state)
        scores = functional.log_softmax(self.decoder(self.dropout(hidden)).view(-1, VOCABULARY), dim=1)
        self.zero_grad()
        functional.nll_loss(scores, targets.reshape(-1)).backward()
        nn.utils.clip_grad_norm_(self.parameters(), 0.25)
        with torch.no_grad():
            for parameter in self.parameters():
                parameter.add_(parameter.grad, alpha=-1.0)
        return tuple(part.detach() for part in state)


class _Text:
    """The same random tokens over and over, as one epoch."""

    def __init__(self, batch: TextBatch) -> None:
        self.batch = batch

    def epoch(self, number: int) -> list[TextBatch]:
        """See `lmkit.training.Batches`."""
        return [self.batch] * 100_000


def _ours(size: int, precision: Any, device: str) -> Callable[[], object]:
    config = RecurrentConfig(
        *(size, size), tied=False, input_dropout=0.2, layer_dropout=0.2, output_dropout=0.2
    )  # fmt: skip
    training = TrainingConfig(
        steps=10**9,
        epochs=None,
        clip=0.25,
        precision=precision,
        log_every=MEASURED[size],
        optimizer=OptimizerConfig("sgd", learning_rate=1.0),
        schedule=ScheduleConfig("constant"),
    )
    ids = torch.randint(4, VOCABULARY, (ROWS_, STEPS + 1), generator=torch.Generator().manual_seed(1)).to(device)
    batch = TextBatch(ids[:, :-1], ids[:, 1:], None, True)
    steps = Trainer(LSTMLM(config, VOCABULARY).to(device), _Text(batch), training).fit()
    return lambda: next(steps)


def _theirs(size: int, device: str) -> Callable[[], object]:
    loop = PlainLoop(size).to(device)
    ids = torch.randint(4, VOCABULARY, (STEPS + 1, ROWS_), generator=torch.Generator().manual_seed(1)).to(device)
    state: Any = tuple(torch.zeros(2, ROWS_, size, device=device) for _ in range(2))

    def steps() -> None:
        nonlocal state
        for _ in range(MEASURED[size]):
            state = loop.step(ids[:-1], ids[1:], state)

    return steps


def training(run: Run) -> list[Row]:
    """LSTM training steps at two sizes, whole: forward, backward, clipping, optimiser. Peers in float32."""
    rows = []
    precisions = ["float32", *(["bfloat16"] if fast_bfloat16(torch.device(run.device)) else [])]
    for size, steps in MEASURED.items():
        calls = {"plain": _theirs(size, run.device)}
        calls |= {precision: _ours(size, precision, run.device) for precision in precisions}
        taken = run.medians(calls, 25.0)
        parameters = sum(p.numel() for p in PlainLoop(size).parameters())
        operations = lstm_lm_operations(size, 2, VOCABULARY, ROWS_ * STEPS)
        checked = _same_loss(size, run.device)
        for precision in precisions:
            work = training_step(operations, parameters, precision)
            row = Row(
                f"LSTM training, size {size}, vocabulary {VOCABULARY:,}, products in {precision}",
                *(ROWS_ * STEPS * steps / taken[precision], "tokens/s"),
                floor_ratio=run.floor_ratio(work, taken[precision] / steps),
                checked=checked,
            )
            peer = ROWS_ * STEPS * steps / taken["plain"]
            rows.append(row.beside("plain loop of word_language_model's network", peer))
    return rows


@torch.no_grad()
def _same_loss(size: int, device: str) -> str:
    """Both networks with the same weights, without dropout."""
    loop: Any = PlainLoop(size).to(device).eval()
    model: Any = LSTMLM(RecurrentConfig(size, size, tied=False), VOCABULARY).to(device).eval()
    model.embedding.weight.copy_(loop.encoder.weight / model.embedding.scale)
    model.recurrence.load_state_dict(loop.rnn.state_dict())
    model.output.weight.copy_(loop.decoder.weight)
    model.output.bias.copy_(loop.decoder.bias)
    ids = torch.randint(4, VOCABULARY, (ROWS_, STEPS + 1), generator=torch.Generator().manual_seed(1)).to(device)
    hidden, _ = loop.rnn(loop.encoder(ids[:, :-1].T))
    theirs = functional.cross_entropy(loop.decoder(hidden).flatten(0, 1), ids[:, 1:].T.flatten())
    state = model.start_training(ROWS_)
    ours = model.loss(TextBatch(ids[:, :-1], ids[:, 1:], None, True), state).loss.mean()
    return f"loss as of the plain loop within {abs(float(ours - theirs)):.0e}"


def generation(run: Run) -> list[Row]:
    """256 tokens from a Transformer, one row: with its cache, and by reading the whole prefix anew for each token.

    On a CPU with weights of 8 bits as well, which one row reads in a quarter of the bytes.
    """
    size, layers, device = 256, 6, run.device
    model: Any = TransformerLM(TransformerConfig(size=size, layers=layers, heads=8), VOCABULARY).to(device).eval()
    texts: dict[str, Tensor] = {}

    @torch.no_grad()
    def cached(precision: Any) -> None:
        state, token, text = model.start(1), torch.tensor([1], device=device), []
        with products(torch.device(device), precision):
            for _ in range(LENGTH):
                scores, state = model.step(token, state)
                token = scores.argmax(-1)
                text.append(token)
        texts[precision] = torch.cat(text).cpu()

    @torch.no_grad()
    def anew() -> None:
        text = torch.tensor([[1]], device=device)
        for _ in range(LENGTH):
            hidden, _ = model.trunk(model.embed(text))
            text = torch.cat((text, model.output.log_probs(hidden[:, -1]).argmax(-1)[:, None]), 1)
        texts["anew"] = text[0, 1:].cpu()

    precisions = ["float32", "int8"] if device == "cpu" else ["float32"]
    taken = run.medians({**{kind: partial(cached, kind) for kind in precisions}, "anew": anew}, 25.0)
    weights = sum(p.numel() for p in model.parameters())  # the embedding is the output layer: all are read each step
    speed = {kind: LENGTH / seconds for kind, seconds in taken.items()}
    peers = {"float32": ("the prefix anew for each token", speed["anew"]), "int8": ("in float32", speed["float32"])}
    rows = []
    for kind in precisions:
        work = generating(size, layers, VOCABULARY, weights, 1, LENGTH, kind)
        same = int((texts[kind] == texts["anew"]).sum())
        row = Row(
            f"generation, Transformer of 6 layers of 256, {LENGTH} tokens, one row, products in {kind}",
            *(speed[kind], "tokens/s"),
            floor_ratio=run.floor_ratio(work, taken[kind]),
            checked=f"{same} of {LENGTH} tokens are the same",
        )
        rows.append(row.beside(*peers[kind]))
    return rows


# --- the shape of GPT-2 124M -------------------------------------------------------------------------------------


class PlainBlock(nn.Module):
    """A block of GPT-2 in torch's modules, without dropout."""

    def __init__(self, size: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.norm, self.attention, self.joined = nn.LayerNorm(size), nn.Linear(size, 3 * size), nn.Linear(size, size)
        self.feedforward = nn.Sequential(
            nn.LayerNorm(size), nn.Linear(size, 4 * size), nn.GELU(approximate="tanh"), nn.Linear(4 * size, size)
        )

    def forward(self, x: Tensor) -> Tensor:
        """(B, T, D) -> (B, T, D)."""
        parts = self.attention(self.norm(x)).unflatten(-1, (3, self.heads, -1)).permute(2, 0, 3, 1, 4)
        looked = functional.scaled_dot_product_attention(*parts, is_causal=True)
        x = x + self.joined(looked.transpose(1, 2).flatten(2))
        made: Tensor = x + self.feedforward(x)
        return made


class PlainGPT2(nn.Module):
    """GPT-2 in torch's modules, its output layer tied to the embedding."""

    def __init__(self, config: TransformerConfig, vocabulary: int) -> None:
        super().__init__()
        self.words = nn.Embedding(vocabulary, config.size)
        self.places = nn.Embedding(config.length, config.size)
        self.blocks = nn.Sequential(*(PlainBlock(config.size, config.heads) for _ in range(config.layers)))
        self.norm = nn.LayerNorm(config.size)
        nn.init.normal_(self.words.weight, std=0.02)

    def forward(self, inputs: Tensor, targets: Tensor) -> Tensor:
        """(B, T) both -> nats a token."""
        x = self.words(inputs) + self.places(torch.arange(inputs.shape[1], device=inputs.device))
        logits = functional.linear(self.norm(self.blocks(x)), self.words.weight)
        return functional.cross_entropy(logits.flatten(0, 1).float(), targets.flatten())


GPT2_NAME = "Transformer training step, shape of GPT-2 124M, 12 x 1,024 tokens, bfloat16"


def gpt2_training(run: Run) -> list[Row]:
    """Whole training steps of GPT-2's shape without dropout; the peer is compiled, with products in bfloat16 too."""
    config = replace(GPT2, dropout=0.0, attention_dropout=0.0)
    ids = torch.randint(4, GPT2_VOCABULARY, (GPT2_ROWS, GPT2_LENGTH + 1), generator=torch.Generator().manual_seed(1))
    inputs, targets = ids[:, :-1].to(run.device).contiguous(), ids[:, 1:].to(run.device).contiguous()
    optimizer = OptimizerConfig(learning_rate=1e-4)
    training = TrainingConfig(
        *(None, 10**9),
        precision="bfloat16",
        log_every=GPT2_STEPS,
        optimizer=optimizer,
        schedule=ScheduleConfig("constant"),
    )
    model = TransformerLM(config, GPT2_VOCABULARY).to(run.device)
    steps = Trainer(model, _Text(TextBatch(inputs, targets)), training).fit()
    plain = PlainGPT2(config, GPT2_VOCABULARY).to(run.device)
    compiled: Any = torch.compile(plain)
    adam = torch.optim.AdamW(plain.parameters(), lr=optimizer.learning_rate, fused=True)

    def theirs() -> None:
        for _ in range(GPT2_STEPS):
            adam.zero_grad(set_to_none=True)
            with torch.autocast(run.device, torch.bfloat16):
                loss = compiled(inputs, targets)
            loss.backward()
            nn.utils.clip_grad_norm_(plain.parameters(), 1.0)
            adam.step()

    taken = run.medians({"ours": lambda: next(steps), "theirs": theirs}, 60.0)
    tokens = GPT2_STEPS * GPT2_ROWS * GPT2_LENGTH
    operations = transformer_lm_operations(config.size, config.layers, GPT2_VOCABULARY, GPT2_ROWS, GPT2_LENGTH)
    work = training_step(operations, sum(p.numel() for p in plain.parameters()), "bfloat16")
    count = [sum(p.numel() for p in each.parameters()) for each in (model, plain)]
    checked = f"{count[0]:,} and {count[1]:,} parameters"
    floor = run.floor_ratio(work, taken["ours"] / GPT2_STEPS)
    row = Row(GPT2_NAME, tokens / taken["ours"], "tokens/s", floor_ratio=floor, checked=checked)
    return [row.beside("plain PyTorch with compile", tokens / taken["theirs"])]


GPT2_WRITTEN = {"one row": 1, "64 rows": 64}
GPT2_WRITING_NAMES = [
    f"generation, shape of GPT-2 124M, {LENGTH} tokens, {rows}, greedy, bfloat16" for rows in GPT2_WRITTEN
]


def gpt2_generation(run: Run) -> list[Row]:
    """Texts by GPT-2's shape, of random weights, one and many side by side; none of them ends early."""
    device = torch.device(run.device)
    model = TransformerLM(GPT2, GPT2_VOCABULARY).to(device).eval()
    unending = Forbid([[EOS]], device)
    texts: dict[int, Tensor] = {}

    def write(count: int) -> None:
        first = torch.arange(count, device=device) % (GPT2_VOCABULARY - len(SPECIALS)) + len(SPECIALS)
        with products(device, "bfloat16"):
            found = greedy(model, first, model.start(count), max_length=LENGTH, rules=[unending])
        texts[count] = found.tokens[:, 0]

    taken = run.medians({str(count): partial(write, count) for count in GPT2_WRITTEN.values()}, 60.0)
    weights = sum(p.numel() for part in (model.blocks, model.norm, model.output) for p in part.parameters())
    rows = []
    for name, count in zip(GPT2_WRITING_NAMES, GPT2_WRITTEN.values(), strict=True):
        work = generating(GPT2.size, GPT2.layers, GPT2_VOCABULARY, weights, count, LENGTH, "bfloat16")
        same = int((texts[count][0] == texts[1][0]).sum())
        rows.append(
            Row(
                *(name, count * LENGTH / taken[str(count)], "tokens/s"),
                floor_ratio=run.floor_ratio(work, taken[str(count)]),
                checked=f"{same} of {LENGTH} tokens are those of one row" if count > 1 else "-",
            )
        )
    return rows


ROWS = {"lm-training": training, "generation": generation}
GPU_ROWS = {"gpt2-training": gpt2_training, "gpt2-generation": gpt2_generation}
