"""Drawn pieces: they spell the text, with the probabilities that the papers give, the same in every process."""

from __future__ import annotations

import math
import subprocess
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import sentencepiece
from conftest import GOLDEN
from hypothesis import given, settings
from hypothesis import strategies as st

from lmkit import LmkitError
from lmkit.text.subwords import CHUNK, SubwordSampler
from lmkit.text.tokenizer import SentencePieceTokenizer

STORY = (GOLDEN / "story.txt").read_bytes()
ALGORITHMS = ["unigram", "bpe"]
TOKENIZERS = {
    algorithm: SentencePieceTokenizer.learn([STORY], vocabulary_size=400, algorithm=algorithm)
    for algorithm in ALGORITHMS
}
ODD = ["", " ", "  ", "the", " the ", "the  miller  ", "日本 é\t 😀", "a\u2581b", "\u00a0 x", "the mill by the river"]


def draws(tokenizer: SentencePieceTokenizer, lines: list[str], seed: int = 3, alpha: float = 0.3) -> list[list[int]]:
    text = "".join(f"{line}\n" for line in lines).encode()
    sampler = SubwordSampler([text], tokenizer, alpha=alpha, seed=seed)
    ids, lengths = sampler.draw(np.random.default_rng(seed))
    assert lengths.sum() == len(ids)
    assert len(lengths) == len(lines)
    return [part.tolist() for part in np.split(ids, np.cumsum(lengths)[:-1])]


@given(st.text(alphabet="  \tathe millr日", max_size=20))
@settings(deadline=None)
def test_chunks_make_up_the_line(line: str) -> None:
    assert "".join(CHUNK.findall(f" {line}")) == f" {line}"


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_whatever_is_drawn_spells_the_text(algorithm: str) -> None:
    tokenizer = TOKENIZERS[algorithm]
    lines = [*ODD, *STORY.decode().split("\n")[:-1]]
    for seed in range(5):
        rows = draws(tokenizer, lines, seed)
        for row, line in zip(rows, lines, strict=True):
            best = tokenizer.encode(f"{line}\n".encode()).ids.tolist()
            assert tokenizer.decode(row) == tokenizer.decode(best)


@pytest.mark.parametrize(("algorithm", "alpha"), [("unigram", 1000.0), ("bpe", 0.0)])
def test_without_noise_the_best_segmentation_is_drawn(algorithm: str, alpha: float) -> None:
    tokenizer = TOKENIZERS[algorithm]
    lines = [*ODD, *STORY.decode().split("\n")[:-1]]
    expected = [tokenizer.encode(f"{line}\n".encode()).ids.tolist() for line in lines]
    assert draws(tokenizer, lines, alpha=alpha) == expected


def test_without_merges_characters_are_drawn() -> None:
    tokenizer = TOKENIZERS["bpe"]
    [row] = draws(tokenizer, ["the mill"], alpha=1.0)
    assert [tokenizer.vocabulary.token(i) for i in row] == list("▁the▁mill")


def test_unigram_draws_have_the_smoothed_probabilities() -> None:
    """P(x) ^ alpha over the segmentations of a word, all of them listed by hand (Kudo 2018, section 3.1)."""
    tokenizer = TOKENIZERS["unigram"]
    processor = sentencepiece.SentencePieceProcessor(model_proto=tokenizer.model)
    scores = {processor.id_to_piece(i): processor.get_score(i) for i in range(260, processor.get_piece_size())}

    def ways(rest: str) -> list[list[str]]:
        if not rest:
            return [[]]
        heads = [rest[:n] for n in range(1, len(rest) + 1) if rest[:n] in scores]
        return [[head, *way] for head in heads for way in ways(rest[len(head) :])]

    found = ways("▁mill")
    assert 3 < len(found) < 64
    weights = {tuple(way): math.exp(0.3 * sum(scores[piece] for piece in way)) for way in found}
    rows = draws(tokenizer, ["mill"] * 20_000)
    seen = Counter(tuple(tokenizer.vocabulary.token(i) for i in row) for row in rows)
    assert set(seen) <= set(weights)
    for way, weight in weights.items():
        share = weight / sum(weights.values())
        assert seen[way] / 20_000 == pytest.approx(share, abs=5 * math.sqrt(share / 20_000))


def test_words_of_a_line_are_drawn_apart() -> None:
    for tokenizer in TOKENIZERS.values():
        [row] = draws(tokenizer, [" ".join(["miller"] * 200)])
        words = tuple("".join(f" {i}" if tokenizer.vocabulary.token(i)[0] == "▁" else f",{i}" for i in row).split())
        assert len(words) == 200
        assert len(set(words)) > 2


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_another_process_draws_the_same(algorithm: str, tmp_path: Path) -> None:
    """A run that is taken up again sees the text as it would have; SentencePiece's own draws would differ."""
    (tmp_path / "model").write_bytes(TOKENIZERS[algorithm].model)
    code = f"""
import hashlib, sys, numpy as np
from lmkit.text.subwords import SubwordSampler
from lmkit.text.tokenizer import SentencePieceTokenizer
tokenizer = SentencePieceTokenizer(open({str(tmp_path / "model")!r}, "rb").read())
sampler = SubwordSampler([open({str(GOLDEN / "story.txt")!r}, "rb").read()], tokenizer, alpha=0.3, seed=3)
print(hashlib.sha1(sampler.draw(np.random.default_rng(3))[0].tobytes()).hexdigest())
"""
    there = {subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout for _ in range(2)}
    assert len(there) == 1


def test_blocks_of_a_text_do_not_matter() -> None:
    cut = STORY.index(b"\n", len(STORY) // 2) + 1
    whole, halves = (
        SubwordSampler(blocks, TOKENIZERS["bpe"], alpha=0.2, seed=1).draw(np.random.default_rng(2))
        for blocks in ([STORY], [STORY[:cut], STORY[cut:]])
    )
    assert whole[0].tolist() == halves[0].tolist()
    assert whole[1].tolist() == halves[1].tolist()
    ids, lengths = SubwordSampler([], TOKENIZERS["bpe"], alpha=0.2, seed=1).draw(np.random.default_rng(2))
    assert (len(ids), len(lengths)) == (0, 0)


def test_a_model_without_a_space_in_front_is_refused() -> None:
    import io

    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(STORY.decode().splitlines()),
        model_writer=model,
        vocab_size=100,
        hard_vocab_limit=False,
        add_dummy_prefix=False,
        minloglevel=2,
        **{f"{name}_id": number for number, name in enumerate(("unk", "bos", "eos", "pad"))},
    )
    with pytest.raises(LmkitError, match="no space before the first word, so its pieces cannot be drawn"):
        SubwordSampler([], SentencePieceTokenizer(model.getvalue()), alpha=0.2, seed=1)
