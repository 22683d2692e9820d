"""n-best lists: every hypothesis gets the score of its text, and the order that its new score gives it."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmkit import NGramLM, TextModel
from lmkit.errors import LmkitError
from lmkit.rescoring import Hypothesis, read_nbest, rescore
from lmkit.text.corpus import Block, read_files

LIST = """0 ||| the miller lived ||| LM0= -4 TM0= -1 -2 ||| -3.5
0 ||| the lake lived a miller ||| LM0= -9 TM0= -1 -2 ||| -3 ||| 0-0 1-1
1 |||  |||  ||| 0
"""


@pytest.fixture(scope="module")
def model(story: list[str]) -> TextModel:
    return NGramLM.train(story, order=3)


def read(text: str, size: int = 1 << 20) -> list[Hypothesis]:
    """Blocks of about `size` characters."""
    lines, blocks, number = text.splitlines(keepends=True), [], 1
    while lines:
        part = [lines.pop(0)]
        while lines and sum(map(len, part)) < size:
            part.append(lines.pop(0))
        blocks.append(Block("".join(part).encode(), "list", number))
        number += len(part)
    return [h for group in read_nbest(blocks) for h in group]


def test_fields() -> None:
    first, second, third = read(LIST)
    assert first == ("0", "the miller lived", "LM0= -4 TM0= -1 -2", -3.5, ())
    assert second.rest == ("0-0 1-1",)
    assert third == ("1", "", "", 0.0, ())
    assert str(second) == "0 ||| the lake lived a miller ||| LM0= -9 TM0= -1 -2 ||| -3.000000 ||| 0-0 1-1"


@given(st.lists(st.integers(1, 4), max_size=12), st.integers(1, 200))
def test_sentences_stay_whole_whatever_the_blocks(sizes: list[int], size: int) -> None:
    text = "".join(f"{i} ||| a b {j} ||| x= 1 ||| -{j}\n" for i, n in enumerate(sizes) for j in range(n))
    assert read(text, size) == read(text)
    assert [len([h for h in read(text, size) if h.sentence == str(i)]) for i in range(len(sizes))] == sizes


def test_scores_are_those_of_the_texts(model: TextModel) -> None:
    hypotheses = read(LIST)
    found = {h.text: h for h in rescore(hypotheses, model, weight=0.5, name="story")}
    for h in hypotheses:
        log_prob = model.score(h.text)
        assert found[h.text].score == pytest.approx(h.score + 0.5 * log_prob)
        assert found[h.text].features == f"{h.features} story= {log_prob:.6f}".strip()
        assert found[h.text].rest == h.rest


def test_best_first_and_equals_in_their_order(model: TextModel) -> None:
    texts = ["the miller", "lake the", "the miller", "a tree"]
    hypotheses = [Hypothesis(s, text, f"n= {i}", 0.0) for s in "ab" for i, text in enumerate(texts)]
    found = rescore(hypotheses, model)
    for s in "ab":
        group = [h for h in found if h.sentence == s]
        keys = [(-h.score, int(h.features.split()[1])) for h in group]
        assert keys == sorted(keys)
        assert len(group) == 4
    assert [h.sentence for h in found] == list("aaaabbbb")


def test_weight_zero_adds_the_feature_only(story: list[str]) -> None:
    impossible = NGramLM.train(story, order=2, smoothing="mle")
    found = rescore(read(LIST), impossible, weight=0)
    assert [h.score for h in found] == [-3.5, -3.0, 0.0]
    assert [h.text for h in found] == [h.text for h in read(LIST)]
    assert rescore(read(LIST), impossible)[0].score == -math.inf


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("0 ||| a ||| x= 1 ||| -1\n0 ||| a\n", "list:2: 2 fields where an n-best list has 4"),
        ("\n", "list:1: 1 fields where"),
        ("0 ||| a ||| x= 1 ||| high\n", "list:1: 'high' is not a score"),
        ("0 ||| a ||| x= 1 ||| nan\n", "list:1: 'nan' is not a score"),
        ("0 ||| a ||| ||| 1\n1 ||| a ||| ||| 1\n0 ||| b ||| ||| 1\n", "list:3: more hypotheses of sentence 0"),
    ],
)
def test_bad_lines(text: str, message: str) -> None:
    for size in (1, 1 << 20):
        with pytest.raises(LmkitError, match=message):
            read(text, size)


def test_bad_weight(model: TextModel) -> None:
    with pytest.raises(LmkitError, match="weight nan"):
        rescore(read(LIST), model, weight=math.nan)


def test_the_command(model: TextModel, tmp_path: Path) -> None:
    from click.testing import CliRunner
    from lmkit_cli.main import lmkit

    model.save(tmp_path / "model")
    (tmp_path / "list").write_text(LIST)
    line = ["rescore", str(tmp_path / "model"), "--nbest", str(tmp_path / "list"), "--weight", "2"]
    result = CliRunner().invoke(lmkit, line, catch_exceptions=False)
    assert result.exit_code == 0
    expected = rescore([h for g in read_nbest(read_files([tmp_path / "list"])) for h in g], model, weight=2)
    assert result.stdout == "".join(f"{h}\n" for h in expected)
