"""Models side by side: contexts, mixtures, figures of all tokens, paired tests, surprisal by word, pages of two."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from test_cli import HELDOUT, STORY, ok, refused
from test_mixture import Contract

from lmkit import LmkitError, Mixture, NGramLM, TextModel
from lmkit.comparison import html, markdown, page
from lmkit.evaluation import Measurement, measure
from lmkit.language_model import Context
from lmkit.mixture import measure_mixture, tune
from lmkit.ngram.ngram_lm import NGramConfig
from lmkit.significance import compare, paired_bootstrap, sign_test
from lmkit.surprisal import surprisals, words_of
from lmkit.text.corpus import Block, encode_corpus, read_lines
from lmkit.text.vocabulary import EOS

LINES = HELDOUT.read_text(encoding="utf-8").split("\n")[:-1]
CARRIED = Context("carried")
WILD = (
    "  a b\u00a0c \t d\r\u2581e  \n\n\u00e9\u00e9 \u2603\n   \nx\0y z\n"  # every separator, characters without a piece
)


class Carried(Contract):
    """A model that reads on over the ends of lines, as a recurrent one does: `</s>` is the history of what follows."""

    contexts = ("sentence", "carried")
    context = CARRIED

    def log_probs(self, tokens: torch.Tensor, lengths: torch.Tensor, state: Any = None) -> tuple[torch.Tensor, Any]:
        """The first token after a `</s>` is twice as likely, so a test sees what was carried."""
        scores, after = self.inner.log_probs(tokens, lengths, None if state is None else state[0])
        before = tokens.new_zeros(len(tokens), 1) if state is None else state[1]
        follows = torch.cat((before, tokens[:, :-1]), 1) == EOS
        return scores + math.log(2) * follows, (after, tokens[:, -1:])


class Adaptive(Contract):
    """Only its name adapts."""

    adaptive = True
    form = "cache:5"


@pytest.fixture(scope="module")
def pair(story: list[str]) -> list[TextModel]:
    tokenizer = NGramLM.train(story, order=1).tokenizer
    parts = [encode_corpus(read_lines(story[i::2]), tokenizer) for i in range(2)]
    models = [NGramLM.fit(part, tokenizer, NGramConfig(3)) for part in parts]
    models[0].name, models[1].name = "even", "odd"
    return models


def with_model(text_model: TextModel, wrapper: type[Contract], name: str) -> TextModel:
    return TextModel(wrapper(text_model.model), text_model.tokenizer, name=name)


# --- contexts -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["sentence", "carried", "window-5", "window-5-2", "carried+sentence+window-5-2"])
def test_contexts_are_read_as_they_are_written(text: str) -> None:
    assert str(Context.of(text)) == text


def test_the_context_of_a_mixture_says_what_each_member_saw() -> None:
    sentence, window = Context.of("sentence"), Context.of("window-8")
    assert Context.of_members([sentence, sentence]) == sentence
    mixed = Context.of_members([CARRIED, sentence])
    assert str(Context.of_members([mixed, window])) == "carried+sentence+window-8"
    with pytest.raises(LmkitError, match="is none of"):
        Context.of("carried+")


# --- mixtures -------------------------------------------------------------------------------------------------------


def test_members_score_a_text_in_contexts_of_their_own(pair: list[TextModel]) -> None:
    carried = with_model(pair[0], Carried, "carried")
    mixture = Mixture.of([carried, pair[1]], [0.3, 0.7])
    corpus = mixture.encode(LINES)
    own = carried.model.text_log_probs(corpus)
    assert np.abs(own - carried.model.corpus_log_probs(corpus)).max() > 0.5
    expected = [math.log(0.3 * math.exp(a) + 0.7 * math.exp(b))
                for a, b in zip(own, pair[1].model.corpus_log_probs(corpus), strict=True)]  # fmt: skip
    np.testing.assert_allclose(mixture.model.text_log_probs(corpus), expected, rtol=1e-9)
    assert "|context:carried+sentence|" in mixture.evaluate(corpus).signature
    np.testing.assert_allclose(
        mixture.model.text_log_probs(corpus, Context.of("sentence")), mixture.model.corpus_log_probs(corpus)
    )
    with pytest.raises(LmkitError, match="context carried: ngram models score text by sentence"):
        mixture.evaluate(corpus, context=CARRIED)
    with pytest.raises(LmkitError, match="log-linear mixture scores text by sentence"):
        Mixture.of([carried, pair[1]], method="log-linear").evaluate(corpus, context=CARRIED)


def test_weights_are_tuned_on_what_members_see(pair: list[TextModel]) -> None:
    carried = with_model(pair[0], Carried, "carried")
    corpus = pair[0].encode(LINES)
    own, alone = (tune([carried, pair[1]], corpus, context=c)[0] for c in (None, Context.of("sentence")))
    assert alone == pytest.approx(tune(pair, corpus)[0], abs=1e-6)
    assert own != pytest.approx(alone, abs=1e-3)

    def nats(weight: float) -> float:
        return Mixture.of([carried, pair[1]], [weight, 1 - weight]).evaluate(corpus).nll_nats

    assert nats(own) <= min(nats(w) for w in (alone, 0.5, 0.1, 0.9)) + 1e-3


def test_a_mixture_of_measurements_is_the_measurement_of_the_mixture(pair: list[TextModel]) -> None:
    corpus = pair[0].encode(LINES)
    for weights in ([0.2, 0.8], [1.0, 0.0]):
        found = measure_mixture([measure(m, corpus) for m in pair], weights)
        expected = Mixture.of(pair, weights).evaluate(corpus)
        assert found.report.nll_nats == pytest.approx(expected.nll_nats, rel=1e-12)
        assert found.report.signature == expected.signature


# --- figures of other tokens ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def kinds(story: list[str]) -> dict[str, TextModel]:
    """A model for each tokenizer, none of which has unknown tokens in the story."""
    sizes = {"sentencepiece": {"vocabulary_size": 330}}
    return {
        kind: NGramLM.train(story, order=3, tokenizer=kind, **sizes.get(kind, {}))  # type: ignore[arg-type]
        for kind in ("word", "char", "byte", "sentencepiece")
    }


@pytest.mark.parametrize("kind", ["word", "char", "byte", "sentencepiece"])
def test_figures_are_those_of_the_original_text(kinds: dict[str, TextModel], kind: str) -> None:
    text = ["the miller watched the lake .", "the old miller", ""]
    found = kinds[kind].evaluate(text)
    nats = -sum(kinds[kind].score(line) for line in text)
    assert found.perplexity == pytest.approx(math.exp(nats / (6 + 3 + 3)))
    assert found.bits_per_byte == pytest.approx(nats / math.log(2) / (29 + 14 + 3))
    assert found.bits_per_character == found.bits_per_byte


def test_bits_per_character_count_characters_and_line_feeds() -> None:
    model = NGramLM.train(["\u00e9a \u2603\U0001f600", "b"], order=2, tokenizer="byte")
    found = model.evaluate(["\u00e9a \u2603\U0001f600", "b"])
    assert found.bits_per_character == pytest.approx(found.nll_nats / math.log(2) / 8)
    assert found.bits_per_byte == pytest.approx(found.nll_nats / math.log(2) / (11 + 1 + 2))


# --- paired tests ---------------------------------------------------------------------------------------------------


def test_the_bootstrap_is_that_of_a_plain_loop() -> None:
    generator = np.random.default_rng(3)
    units = generator.integers(1, 20, 40)
    first = units * generator.gamma(8, 0.5, 40)
    second = first + units * generator.normal(0.05, 0.3, 40)
    found = paired_bootstrap(first, second, units, samples=200, seed=7)

    def difference(lines: list[int]) -> float:
        words = math.fsum(units[i] for i in lines)
        return math.exp(math.fsum(second[i] for i in lines) / words) - math.exp(
            math.fsum(first[i] for i in lines) / words
        )

    draws = np.random.default_rng(7)
    drawn = sorted(difference(draws.integers(0, 40, 40).tolist()) for _ in range(200))
    assert found.difference == pytest.approx(difference(list(range(40))))
    np.testing.assert_allclose([found.low, found.high], np.quantile(drawn, [0.025, 0.975]), rtol=1e-9)
    opposite = min(sum(d <= 0 for d in drawn), sum(d >= 0 for d in drawn))
    assert found.p_value == pytest.approx(2 * (opposite + 1) / 201)


def test_the_bootstrap_is_seeded_and_its_memory_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    generator = np.random.default_rng(0)
    nats = generator.gamma(5, 1, (2, 50))
    units = np.full(50, 3)
    found = paired_bootstrap(*nats, units, seed=5)
    assert paired_bootstrap(*nats, units, seed=5) == found
    assert paired_bootstrap(*nats, units, seed=6) != found
    monkeypatch.setattr("lmkit.significance.CELLS", 300)
    assert paired_bootstrap(*nats, units, seed=5) == found


def test_intervals_cover_the_true_difference_as_often_as_they_say() -> None:
    generator = np.random.default_rng(1)
    truth = math.exp(4.2) - math.exp(4.0)
    covered = 0
    for trial in range(200):
        units = generator.integers(5, 30, 150)
        shared = generator.normal(0, 0.5, 150)
        first, second = (units * (mean + shared + generator.normal(0, 0.4, 150)) for mean in (4.0, 4.2))
        found = paired_bootstrap(first, second, units, samples=300, seed=trial)
        covered += found.low <= truth <= found.high
    assert 0.89 <= covered / 200 <= 0.99  # three standard errors about 0.95, and percentiles are a little narrow


def test_equal_models_do_not_differ() -> None:
    nats = np.random.default_rng(0).gamma(5, 1, 30)
    found = paired_bootstrap(nats, nats, np.full(30, 4))
    assert (found.difference, found.low, found.high, found.p_value) == (0, 0, 0, 1)
    assert sign_test(nats, nats) == (0, 0, 1.0)
    with pytest.raises(LmkitError, match="at least one of each"):
        paired_bootstrap(nats[:0], nats[:0], nats[:0])


@pytest.mark.parametrize(("wins", "losses"), [(9, 1), (1, 9), (5, 5), (3, 0), (40, 25)])
def test_the_sign_test_is_exact(wins: int, losses: int) -> None:
    n = wins + losses
    expected = min(1.0, 2 * sum(math.comb(n, k) for k in range(min(wins, losses) + 1)) / 2**n)
    first = np.array([0.0] * wins + [1.0] * losses + [2.0])
    second = np.array([1.0] * wins + [0.0] * losses + [2.0])
    assert sign_test(first, second) == (wins, losses, pytest.approx(expected))


def test_models_of_other_tokenizers_are_compared(kinds: dict[str, TextModel]) -> None:
    a, b = (measure(m, m.encode(LINES)) for m in (kinds["word"], kinds["byte"]))
    found = compare(a, b)
    assert found.better is (a if a.report.perplexity < b.report.perplexity else b)
    assert compare(b, a).bootstrap == found.bootstrap
    assert found.bootstrap.difference == pytest.approx(abs(b.report.perplexity - a.report.perplexity))
    assert found.bootstrap.low <= found.bootstrap.difference <= found.bootstrap.high


def test_what_cannot_be_compared_is_refused(story: list[str], pair: list[TextModel]) -> None:
    mle = NGramLM.train(story, order=2, smoothing="mle")
    a, b = (measure(m, m.encode(LINES)) for m in (pair[0], mle))
    with pytest.raises(LmkitError, match=r"model: line [0-9]+ is impossible for it"):
        compare(a, b)
    with pytest.raises(LmkitError, match="different texts"):
        compare(a, measure(pair[1], pair[1].encode(LINES[1:])))


# --- surprisal ------------------------------------------------------------------------------------------------------


def blocks_of(text: str, lines_each: int = 1) -> Iterator[Block]:
    lines = (
        text.encode().splitlines(keepends=True)
        if "\r" not in text
        else [x + b"\n" for x in text.encode().split(b"\n")[:-1]]
    )
    for i in range(0, len(lines), lines_each):
        yield Block(b"".join(lines[i : i + lines_each]), "text", i + 1)


def test_rows_are_the_words_of_the_text() -> None:
    rows = words_of(Block(WILD.encode(), "text", 3))
    expected = [
        (3 + i, j + 1, word)
        for i, line in enumerate(WILD.split("\n")[:-1])
        for j, word in enumerate([*re.findall("[^\0\t\r ]+", line), "</s>"])
    ]
    assert list(zip(rows.lines, rows.positions, (w.decode() for w in rows.words.to_pylist()), strict=True)) == expected


@pytest.mark.parametrize("kind", ["word", "char", "byte", "sentencepiece"])
@pytest.mark.parametrize("text", [WILD, HELDOUT.read_text(encoding="utf-8")], ids=["wild", "heldout"])
def test_rows_sum_to_what_evaluate_says(kinds: dict[str, TextModel], kind: str, text: str) -> None:
    model = kinds[kind]
    report = model.evaluate(text.split("\n")[:-1])
    for lines_each in (1, 100):
        scores = [s for _, [s] in surprisals([model], blocks_of(text, lines_each))]
        assert -sum(s.log_probs.sum() for s in scores) == pytest.approx(report.nll_nats, rel=1e-12)
        assert sum(s.unknown.any() for s in scores) > 0 or report.oov == 0


def test_characters_of_a_word_are_summed_with_the_space_before_it(kinds: dict[str, TextModel]) -> None:
    line = " the old  miller "
    model = kinds["char"]
    tokens = model.model.corpus_log_probs(model.encode([line]))
    _, [found] = next(surprisals([model], [Block(line.encode() + b"\n", "text", 1)]))
    expected = [tokens[:4].sum(), tokens[4:8].sum(), tokens[8:16].sum(), tokens[16:].sum()]
    np.testing.assert_allclose(found.log_probs, expected)


def test_pieces_of_a_word_are_summed(kinds: dict[str, TextModel]) -> None:
    """In a text without white space of other kinds a piece that begins with the mark of a space begins a word."""
    model = kinds["sentencepiece"]
    line = "the m\u00eeller watched \u2603 ."
    tokens = model.model.corpus_log_probs(model.encode([line]))
    ids = model.tokenizer.encode(line.encode() + b"\n").ids.tolist()
    starts = [model.tokenizer.vocabulary.token(i).startswith("\u2581") for i in ids]
    words = np.cumsum(starts) - 1
    assert words[-1] == 4
    expected = [tokens[:-1][words == k].sum() for k in range(5)]
    _, [found] = next(surprisals([model], [Block(line.encode() + b"\n", "text", 1)]))
    np.testing.assert_allclose(found.log_probs, [*expected, tokens[-1]])


def test_models_stand_side_by_side_and_unknown_words_are_flagged(kinds: dict[str, TextModel]) -> None:
    words, [word, char, byte] = next(
        surprisals([kinds[k] for k in ("word", "char", "byte")], [Block(b"the zebra\nQ\n", "t", 1)])
    )
    assert words.words.to_pylist() == [b"the", b"zebra", b"</s>", b"Q", b"</s>"]
    assert word.unknown.tolist() == [False, True, False, True, False]
    assert char.unknown[3]
    assert not byte.unknown.any()
    assert len(word.log_probs) == len(char.log_probs) == 5


def test_a_carried_text_is_carried_over_blocks(pair: list[TextModel]) -> None:
    model = with_model(pair[0], Carried, "carried")
    text = "".join(line + "\n" for line in LINES)
    whole = model.model.text_log_probs(model.encode(LINES))
    found = np.concatenate([s.log_probs for _, [s] in surprisals([model], blocks_of(text, 3))])
    np.testing.assert_allclose(found, whole)
    with pytest.raises(LmkitError, match="context carried: ngram models"):
        next(surprisals([model, pair[1]], blocks_of(text), context=CARRIED))


# --- the page -------------------------------------------------------------------------------------------------------


def measured(model: TextModel, lines: list[str]) -> Measurement:
    return measure(model, model.encode(lines))


def test_the_page_shows_where_two_models_differ(pair: list[TextModel]) -> None:
    lines = [*LINES, "the <b>|old</b> miller & \\ son"]
    found = compare(measured(pair[0], lines), measured(pair[1], lines))
    tables = page(found, list(read_lines(lines)), num=3)
    gains = found.worse.nats - found.better.nats
    for table, sign in zip(tables[2:4], (1, -1), strict=True):
        best = [i for i in np.argsort(-sign * gains, kind="stable")[:3] if sign * gains[i] > 0]
        assert [row[0] for row in table.rows] == [str(i + 1) for i in best]
        assert [row[3] for row in table.rows] == [f"{sign * gains[i]:.2f}" for i in best]
        assert [row[4] for row in table.rows] == [lines[i] for i in best]
    bands = tables[4].rows
    assert sum(int(row[1]) for row in bands) == sum(len(line.split()) + 1 for line in lines)
    bits = [sum(int(row[1]) * float(row[k]) for row in bands) for k in (2, 3)]
    for value, m in zip(bits, (found.better, found.worse), strict=True):
        assert value == pytest.approx(m.report.nll_nats / math.log(2), rel=1e-2)
    text = markdown("a|b", tables)
    assert all(line.count("|") - line.count("\\|") >= 3 for line in text.splitlines() if line.startswith("|"))
    web = html("<a>", tables)
    assert "<a>" not in web
    assert "<b>|old" not in web


# --- the command line -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`a` and `b` over one vocabulary, `char`, and an empty text."""
    folder = tmp_path_factory.mktemp("models")
    (folder / "words").write_text("\n".join(sorted(set(STORY.read_text().split()))) + "\n")
    for name, order in (("a", 3), ("b", 1)):
        ok("train", "ngram", "--text", STORY, "--vocab", folder / "words", "--order", order, "--out", folder / name)
    ok("train", "ngram", "--text", STORY, "--tokenizer", "char", "--order", 4, "--out", folder / "char")
    (folder / "empty").write_text("")
    return folder


def test_evaluate_mixes_and_tests(models: Path) -> None:
    arguments = ("evaluate", models / "a", models / "b", "--text", HELDOUT, "--mix", "--tune", HELDOUT, "--bootstrap")
    a, b, mixture = json.loads(ok(*arguments, "--json"))
    assert mixture["perplexity"] <= min(a["perplexity"], b["perplexity"])
    assert sum(mixture["weights"]) == pytest.approx(1)
    assert mixture["bootstrap"]["worse"] == str(models / "a")
    assert mixture["bootstrap"]["difference"] == pytest.approx(a["perplexity"] - mixture["perplexity"])
    shown = ok(*arguments)
    assert shown == ok(*arguments)
    assert re.search(rf"^weights 0\.\d{{4}} {models}/a  0\.\d{{4}} {models}/b$", shown, re.MULTILINE)
    assert re.search(r"^mixture is better than .*/a by .* \(95 % interval .*, p = ", shown, re.MULTILINE)
    ok("mix", models / "a", models / "b", "--tune", HELDOUT, "--out", models / "mixed")
    [saved] = json.loads(ok("evaluate", models / "mixed", "--text", HELDOUT, "--json"))
    assert saved["perplexity"] == pytest.approx(mixture["perplexity"], rel=1e-6)
    _, _, equal = json.loads(ok("evaluate", models / "a", models / "b", "--text", HELDOUT, "--mix", "--json"))
    assert equal["weights"] == [0.5, 0.5]


def test_surprisal_prints_rows_that_sum_to_the_figure(models: Path) -> None:
    names = [str(models / "a"), str(models / "char")]
    rows = [line.split("\t") for line in ok("surprisal", *names, "--text", HELDOUT).splitlines()]
    assert rows[0] == ["line", "position", "word", names[0], f"{names[0]}.unknown", names[1], f"{names[1]}.unknown"]
    reports = json.loads(ok("evaluate", *names, "--text", HELDOUT, "--json"))
    for column, report in zip((3, 5), reports, strict=True):
        bits = sum(float(row[column]) for row in rows[1:])
        assert bits == pytest.approx(report["nll_nats"] / math.log(2), abs=1e-4)
    assert sum(int(row[4]) for row in rows[1:]) == reports[0]["oov"]
    objects = [json.loads(line) for line in ok("surprisal", *names, "--text", HELDOUT, "--format", "json", "--base", "e").splitlines()]  # fmt: skip # noqa: E501
    assert [[str(o["line"]), str(o["position"]), o["word"]] for o in objects] == [row[:3] for row in rows[1:]]
    assert sum(o["surprisal"][names[0]] for o in objects) == pytest.approx(reports[0]["nll_nats"])


def test_compare_writes_one_page(models: Path, tmp_path: Path) -> None:
    shown = ok("compare", models / "b", models / "char", "--text", HELDOUT)
    assert [line for line in shown.splitlines() if line.startswith("## ")][:2] == ["## Figures", "## Significance"]
    ok("compare", models / "b", models / "char", "--text", HELDOUT, "--html", tmp_path / "page.html")
    assert (tmp_path / "page.html").read_text().startswith("<!doctype html>")
    assert "exists" in refused(
        "compare", models / "a", models / "b", "--text", HELDOUT, "--html", tmp_path / "page.html"
    )


def test_adaptive_figures_and_contexts_have_columns_of_their_own(pair: list[TextModel]) -> None:
    from lmkit_cli.evaluate import perplexity_table

    plain, adaptive = pair[0], with_model(pair[1], Adaptive, "cached")
    carried = with_model(pair[0], Carried, "carried")
    head, _, *rows = perplexity_table([m.evaluate(LINES) for m in (plain, adaptive, carried)]).splitlines()
    assert re.split(r" {2,}", head.strip())[3:] == [
        *("context", "form", "words", "lines", "OOV", "perplexity", "adaptive ppl", "excl. OOV", "bits/byte")
    ]
    cells = [row.split() for row in rows]
    assert [row[3] for row in cells] == ["sentence", "sentence", "carried"]
    assert [row[4] for row in cells] == ["-", "cache:5", "-"]
    assert [row[8] == "-" for row in cells] == [False, True, False]
    assert [row[9] == "-" for row in cells] == [True, False, True]
    assert Mixture.of([plain, adaptive]).evaluate(LINES).adaptive
    assert "context" not in perplexity_table([plain.evaluate(LINES)])


def test_mistakes_give_one_line(models: Path) -> None:
    a, b, char, empty = (models / name for name in ("a", "b", "char", "empty"))
    text = ("--text", HELDOUT)
    assert "is none of sentence, carried" in refused("evaluate", a, *text, "--context", "paragraph")
    for command in ("evaluate", "surprisal"):
        assert "context carried: ngram models score" in refused(command, a, *text, "--context", "carried")
        assert "empty: the text is empty" in refused(command, a, "--text", empty)
        assert "MODEL" in refused(command, *text, code=2)
    assert "empty: the text is empty" in refused("compare", a, b, "--text", empty)
    assert "empty: the text is empty" in refused("evaluate", a, b, *text, "--mix", "--tune", empty)
    assert "1 model to mix; give two or more" in refused("evaluate", a, *text, "--mix")
    assert "is not that of" in refused("evaluate", a, char, *text, "--mix")
    assert "--tune finds the weights of --mix" in refused("evaluate", a, b, *text, "--tune", HELDOUT, code=2)
    assert "--bootstrap compares two models" in refused("evaluate", a, *text, "--bootstrap", code=2)
