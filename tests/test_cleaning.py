"""Why pairs are left out: each reason alone, the first that holds, and only against what was kept."""

from __future__ import annotations

import math
from typing import Any

import pytest
from conftest import GOLDEN
from hypothesis import given, settings
from hypothesis import strategies as st

import lmkit.text.corpus as corpus_module
from lmkit import LmkitError, NGramLM, TextModel
from lmkit.cleaning import REASONS, Cleaner, CleaningRules, Judged, PerplexityLimit, script_names, script_of
from lmkit.filtering import Scorer
from lmkit.text.parallel import read_pairs

OPEN = {"max_length": None, "max_ratio": None, "identical": True, "duplicates": "keep"}


def judged(
    pairs: list[tuple[str, str]], limits: dict[str, PerplexityLimit] | None = None, **rules: Any
) -> list[Judged]:
    cleaner = Cleaner(CleaningRules(**rules), **(limits or {}))
    return [found for some in read_pairs(*map(list, zip(*pairs, strict=True))) for found in cleaner.judge(some)]


def reasons(pairs: list[tuple[str, str]], **rules: Any) -> list[str | None]:
    return [found.reason for found in judged(pairs, **rules)]


def test_each_reason_alone() -> None:
    for pairs, rules, expected in (
        ([("a", ""), (" \t", "b"), ("a", "b")], {}, ["empty", "empty", None]),
        ([("a b c", "a"), ("a", "a b"), ("a b", "c d")], {"max_length": 2}, ["too long", None, None]),
        ([("a b c", "a"), ("a", "a b"), ("a b", "c d e f")], {"max_ratio": 2}, ["length ratio", None, None]),
        ([("a", " a "), ("a", "A")], {"identical": False}, ["identical", None]),
        (
            [("word", "слово"), ("слово", "word"), ("123", "!")],
            {"source_script": "latin"},
            [None, "source script", None],
        ),
        ([("word", "слово"), ("слово", "word")], {"target_script": "Cyrillic"}, [None, "target script"]),
    ):
        assert reasons(pairs, **{**OPEN, **rules}) == expected
        assert reasons(pairs, **OPEN) == [e if e == "empty" else None for e in expected]


def test_characters_are_the_unit_for_languages_without_spaces() -> None:
    pair = [("これは日本語の長い文です", "this is a long Japanese sentence")]
    assert reasons(pair) == ["length ratio"]
    assert reasons(pair, unit="characters") == [None]
    assert reasons([("abcd", "a")], **{**OPEN, "max_ratio": 3, "unit": "characters"}) == ["length ratio"]


@pytest.mark.parametrize(
    ("duplicates", "expected"),
    [
        ("keep", [None] * 6),
        ("pair", [None, None, None, None, "duplicate", None]),
        ("source", [None, "duplicate", None, None, "duplicate", "duplicate"]),
        ("target", [None, None, "duplicate", None, "duplicate", "duplicate"]),
        ("either", [None, "duplicate", "duplicate", None, "duplicate", "duplicate"]),
    ],
)
def test_duplicates(duplicates: str, expected: list[str | None]) -> None:
    pairs = [("a", "x"), ("a", "y"), ("b", "x"), ("c", "z"), ("a", "x"), ("b", "z")]
    assert reasons(pairs, **{**OPEN, "duplicates": duplicates}) == expected


def test_sides_do_not_run_into_each_other() -> None:
    assert reasons([("a b", "c"), ("a", "b c")], duplicates="pair") == [None, None]


def test_only_what_was_kept_makes_another_a_duplicate() -> None:
    pairs = [("a", "far too many words here"), ("a", "x"), ("a", "y")]
    assert reasons(pairs, duplicates="source", max_ratio=3) == ["length ratio", None, "duplicate"]


words = st.lists(st.sampled_from(["a", "b", "Ω", "1"]), max_size=5).map(" ".join)


@given(st.lists(st.tuples(words, words), min_size=1, max_size=30))
@settings(deadline=None)
def test_a_plain_loop_says_the_same(pairs: list[tuple[str, str]]) -> None:
    kept: list[tuple[str, str]] = []
    for (source, target), found in zip(
        pairs,
        judged(pairs, max_length=4, max_ratio=2, source_script="Latin", script_share=0.6),
        strict=True,
    ):
        sizes = (len(source.split()), len(target.split()))
        latin, greek = sum(c in "ab" for c in source), source.count("Ω")
        holds = {
            "empty": 0 in sizes,
            "too long": max(sizes) > 4,
            "length ratio": max(sizes) > 2 * min(sizes),
            "identical": source == target,
            "source script": latin + greek > 0 and latin / (latin + greek) < 0.6,
            "duplicate": (source, target) in kept,
        }
        expected = next((reason for reason in REASONS if holds.get(reason)), None)
        assert found.reason == expected
        assert (found.source, found.target) == (source, target)
        if expected is None:
            kept.append((source, target))


# --- perplexity ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def model() -> TextModel:
    return NGramLM.train(GOLDEN / "story.txt", order=3)


def test_perplexity_limits(model: TextModel, story: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus_module, "BLOCK_BYTES", 300)
    odd = ["zebra quagga okapi", "the the the the the", "river the of mill"]
    lines = [line for pair in zip(filter(None, story[:25]), odd * 8, strict=False) for line in pair]
    others = [f"x{i} y z" for i in range(len(lines))]
    perplexities = [math.exp(-model.score(line) / (len(line.split()) + 1)) for line in lines]
    limit = sorted(perplexities)[len(lines) // 2] * 1.0001
    expected = [None if value <= limit else "perplexity" for value in perplexities]
    assert {None, "perplexity"} == set(expected)
    made = PerplexityLimit(Scorer(model), limit)
    for side, pairs in (("source", zip(lines, others, strict=True)), ("target", zip(others, lines, strict=True))):
        found = judged(list(pairs), {side: made}, **{**OPEN, "max_length": 50})
        assert [j.reason for j in found] == [e and f"{side} {e}" for e in expected]
        assert [j.line for j in found] == list(range(1, len(lines) + 1))


def test_nothing_left_to_score(model: TextModel) -> None:
    limit = PerplexityLimit(Scorer(model), 10)
    assert [j.reason for j in judged([("", "x"), ("y", "")], {"source": limit, "target": limit})] == ["empty"] * 2


# --- scripts ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("characters", "script"),
    [
        ("azÉßﬁＡ", "LATIN"),
        ("яЁ", "CYRILLIC"),
        ("日本", "CJK"),
        ("ひゞ", "HIRAGANA"),
        ("カｶー", "KATAKANA"),
        ("한", "HANGUL"),
        ("ع", "ARABIC"),
        ("א", "HEBREW"),
        ("अ", "DEVANAGARI"),
        ("ω", "GREEK"),
        ("1 .\u3000।\n😀", ""),
    ],
)
def test_scripts_of_characters(characters: str, script: str) -> None:
    assert {script_of(character) for character in characters} == {script}


def test_scripts_of_languages() -> None:
    assert script_names("latin, Cyrillic") == {"LATIN", "CYRILLIC"}
    line = "私はカメラを買いました。々"
    assert all(script_of(c) in script_names("Japanese") | {""} for c in line)
    for name, hint in (("latn", "did you mean Latin?"), ("Cyrilic", "did you mean Cyrillic?"), ("", "write the name")):
        with pytest.raises(LmkitError, match=f"unknown script {name.upper()!r}; {hint}".replace("?", r"\?")):
            Cleaner(CleaningRules(source_script=name))


def test_the_share_of_letters_that_must_be_in_the_script() -> None:
    pairs = [("ab1 яя", "x"), ("ab яяя", "x"), ("a я я я я", "x")]
    for share, kept in ((0.5, 1), (0.4, 2), (0.2, 3), (0.6, 0)):
        found = reasons(pairs, **{**OPEN, "source_script": "Latin", "script_share": share})
        assert found.count(None) == kept
