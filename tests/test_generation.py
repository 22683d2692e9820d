"""`TextModel.generate`, `lmkit generate`: where texts end, and texts that go on over lines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from training_runs import invoke, ok, refused

from lmkit import NGramLM, TextModel, text_model
from lmkit.errors import LmkitError
from lmkit.language_model import Context, stream
from lmkit.mixture import Mixture
from lmkit.neural.recurrent_lm import LSTMLM, RecurrentConfig
from lmkit.neural.transformer_lm import TransformerConfig, TransformerLM
from lmkit.ngram.ngram_lm import NGramConfig
from lmkit.search import greedy, sample
from lmkit.text.corpus import learn_corpus, read_lines
from lmkit.text.vocabulary import BOS, EOS

LINES = ["a b c", "b", "c c a b", "", "a", "b c"]
TOKENIZER, CORPUS = learn_corpus(read_lines(LINES))
CARRIED = Context("carried")


def lstm(context: Context = CARRIED) -> TextModel:
    torch.manual_seed(2)
    model = LSTMLM(RecurrentConfig(embedding=6, hidden=6, layers=2), len(TOKENIZER.vocabulary)).double().eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(0.3 * torch.randn_like(parameter))
    model.context = context
    return TextModel(model, TOKENIZER, name="m")


def transformer(context: str = "sentence", seed: int = 2, **settings: Any) -> TextModel:
    torch.manual_seed(seed)
    config = TransformerConfig(size=8, layers=1, heads=2, **settings)
    model = TransformerLM(config, len(TOKENIZER.vocabulary)).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(0.2 * torch.randn_like(parameter))
    model.context = Context.of(context)
    return TextModel(model, TOKENIZER, name="m")


def noise(rows: int, columns: int) -> torch.Tensor:
    return torch.rand((rows, columns), generator=torch.Generator().manual_seed(1), dtype=torch.float64)


# --- texts of several lines -------------------------------------------------------------------------------------------


def test_lines_follow_from_those_before() -> None:
    """The search tells the log-probabilities that the text has as one stream."""
    model = lstm()
    first = torch.full((5,), BOS)
    found = sample(model.model, first, model.model.after([], 5), max_length=40, noise=noise(5, 40), end=None)
    assert found.lengths[:, 0].tolist() == [40] * 5
    assert (found.tokens == EOS).sum() > 10
    for text, log_prob in zip(found.tokens[:, 0].tolist(), found.log_probs[:, 0].tolist(), strict=True):
        lines = model._lines([*text, EOS]).split("\n")
        corpus = model.encode(lines)
        assert stream(corpus).tolist() == [*text, EOS]
        scores = model.text_log_probs(corpus, CARRIED)
        assert scores[:-1].sum() == pytest.approx(log_prob, abs=1e-9)


@pytest.mark.parametrize("end", [4, EOS, None])
def test_what_ends_a_row(end: int | None) -> None:
    """Greedy search and sampling go on as before until the token that ends a row, and not beyond."""
    model = lstm().model
    first = torch.full((6,), BOS)
    drawn = noise(6, 30)
    for search, given in ((sample, {"noise": drawn}), (greedy, {})):
        whole = search(model, first, model.after([], 6), max_length=30, end=None, **given).tokens[:, 0].tolist()  # type: ignore[operator]
        found = search(model, first, model.after([], 6), max_length=30, end=end, **given)  # type: ignore[operator]
        for row, text, length in zip(whole, found.tokens[:, 0].tolist(), found.lengths[:, 0].tolist(), strict=True):
            wanted = row.index(end) + 1 if end in row else 30
            assert (length, text[:length]) == (wanted, row[:wanted])


@pytest.mark.parametrize("model", [lstm(), transformer("window-6"), transformer("window-6-2", positions="learned")])
def test_a_text_has_as_many_tokens_as_asked_for(model: TextModel) -> None:
    for given in ({}, {"temperature": 0}, {"top_k": 3, "num": 4}):
        for text in model.generate("a b", max_length=50, across_lines=True, seed=3, **given):  # type: ignore[arg-type]
            assert text.startswith("a b")
            corpus = model.encode(text.split("\n"))
            assert len(corpus.ids) + len(corpus) in (52, 53)  # whether its last line has ended cannot be seen
    alone = model.generate("a b", max_length=50, seed=3)[0]
    assert model.generate("a b", max_length=50, seed=3, across_lines=True)[0].split("\n")[0] == alone


def test_a_prompt_of_several_lines_is_read_as_one_stream() -> None:
    model = lstm()
    whole = model.generate("a b\n\nc", max_length=30, seed=4, across_lines=True)[0]
    assert whole.startswith("a b\n\nc")
    ids = [5, 4, EOS, EOS, 6]
    drawn = torch.rand((1, 30), generator=torch.Generator().manual_seed(4), dtype=torch.float64)
    prompt = model._prompt_ids("a b\n\nc", across_lines=True)
    assert [token == EOS for token in prompt] == [token == EOS for token in ids]
    state = model.model.after([BOS, *prompt[:-1]], 1)
    found = sample(model.model, torch.tensor(prompt[-1:]), state, max_length=30, noise=drawn, end=None)
    assert whole == model._lines([*prompt, *found.tokens[0, 0].tolist()])
    assert model.generate("a\n", max_length=1, seed=4, across_lines=True)[0].startswith("a\n")
    with pytest.raises(LmkitError, match="the prompt holds a line feed"):
        model.generate("a\nb")


def test_texts_are_drawn_in_parts_as_all_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    model = lstm()
    whole = model.generate("a", num=7, seed=3, max_length=25)
    monkeypatch.setattr(text_model, "TOKENS_AT_ONCE", 60)
    assert model.generate("a", num=7, seed=3, max_length=25) == whole
    monkeypatch.setattr(text_model, "SCORES_AT_ONCE", 1)
    assert model.generate("a", num=7, seed=3, max_length=25) == whole
    assert model.generate("a", num=3, temperature=0) == model.generate("a", temperature=0) * 3


def test_settings_that_are_none() -> None:
    model = lstm()
    for given in ({"max_length": 10**12}, {"max_length": 0}, {"num": 0}):
        with pytest.raises(LmkitError, match="both at least 1, max_length at most 10,000,000"):
            model.generate(**given)  # type: ignore[arg-type]
    for given in ({"num": 2.0}, {"max_length": "3"}):
        with pytest.raises(LmkitError, match="both are whole numbers"):
            model.generate(**given)  # type: ignore[arg-type]
    with pytest.raises(LmkitError, match="is no string"):
        model.unknown_words(b"a")  # type: ignore[arg-type]
    for seed in (-1, 2**63, "x", True):
        with pytest.raises(LmkitError, match="a whole number from 0"):
            model.generate(seed=seed)  # type: ignore[arg-type]
    with pytest.raises(LmkitError, match="the draft 'runs/m' is no model"):
        transformer().generate(draft="runs/m")  # type: ignore[arg-type]


def test_lines_that_cannot_follow_from_those_before_are_refused() -> None:
    ngrams = NGramLM.train(LINES, order=2)
    mixed = Mixture.of([lstm(), TextModel(ngrams.model, TOKENIZER)], [0.5, 0.5])
    for model, told in ((lstm(Context("sentence")), "sentence"), (ngrams, "sentence"), (mixed, r"carried\+sentence")):
        with pytest.raises(LmkitError, match=rf"reads every line for itself \(context {told}\)"):
            model.generate(across_lines=True)
    for given in ({"beam": 2}, {"draft": ngrams}):
        with pytest.raises(LmkitError, match="leave the beam and the draft out"):
            lstm().generate(across_lines=True, **given)  # type: ignore[arg-type]
    both = Mixture.of([lstm(), lstm()], [0.5, 0.5])
    assert both.generate(across_lines=True, max_length=30, seed=1) == lstm().generate(
        across_lines=True, max_length=30, seed=1
    )


# --- room -------------------------------------------------------------------------------------------------------------


def test_a_text_ends_where_the_room_does() -> None:
    """Learned positions for 5 tokens: a text, `</s>` included, has 5; nothing is lost, and nothing beyond is asked."""
    model = transformer(positions="learned", length=5)
    assert (model.room(), model.room("a b"), transformer().room()) == (5, 3, None)
    texts = model.generate("a b", num=40, seed=1, max_length=90)
    lengths = {len(text.split()) for text in texts}
    assert max(lengths) == 5
    assert model.generate("a b", num=40, seed=1, max_length=3) == texts
    assert model.generate("a b c a", beam=3)
    with pytest.raises(LmkitError, match=r"the prompt \['a', 'b'\] is no string"):
        model.generate(["a", "b"])  # type: ignore[arg-type]
    with pytest.raises(LmkitError, match="m: a prompt of 5 tokens, and the model has room for 4; shorten it"):
        model.generate("a b c a b")
    assert transformer("window-5", positions="learned", length=5).generate("a b c a b c", max_length=40)


def test_each_member_of_a_mixture_writes_as_it_does_alone() -> None:
    """Windows slide, and streams go on."""
    window, carried = transformer("window-6", positions="learned", length=6), lstm()
    carried.model.float()  # type: ignore[attr-defined]
    ids = [
        BOS,
        *torch.randint(4, len(TOKENIZER.vocabulary), (20,), generator=torch.Generator().manual_seed(1)).tolist(),
    ]
    members = [model.model.writer(None) for model in (window, carried)]
    mixed = Mixture([window.model, carried.model], [0.25, 0.75]).writer(None)
    states = [writer.after(ids[:9], 1) for writer in members]
    state = mixed.after(ids[:9], 1)
    for token in ids[9:]:
        tokens, own = torch.tensor([token]), []
        for i, writer in enumerate(members):
            log_probs, states[i] = writer.step(tokens, states[i])
            own.append(log_probs.double().exp())
        log_probs, state = mixed.step(tokens, state)
        torch.testing.assert_close(log_probs.exp(), 0.25 * own[0] + 0.75 * own[1])
    model = Mixture.of([window, carried])
    assert model.room("a b c a b c a b") is None
    assert model.generate("a b c a b c a b", max_length=40, across_lines=True)
    capped = Mixture.of([transformer(positions="learned", length=5), transformer()])
    assert capped.room("a b") == 3
    assert max(len(text.split()) for text in capped.generate("a b", num=30, seed=1, max_length=90)) == 5


@pytest.mark.parametrize("settings", [{}, {"positions": "learned", "length": 6}])
@pytest.mark.parametrize("draft_tokens", [1, 2, 4, 9])
def test_a_draft_changes_nothing_beyond_the_window(settings: dict[str, Any], draft_tokens: int) -> None:
    model, other = (transformer("window-6-3", seed=seed, **settings) for seed in (2, 3))
    ngrams = TextModel(NGramLM.fit(CORPUS, TOKENIZER, NGramConfig(2)).model, TOKENIZER)
    for prompt in ("", "a b c a b", "a b c a b c a b c"):
        for forbid in ([], ["<unk>"]):
            given: dict[str, Any] = {"temperature": 0, "max_length": 60, "forbid": forbid}
            ordinary = model.generate(prompt, **given)
            for draft in (ngrams, other, model):
                assert model.generate(prompt, draft=draft, draft_tokens=draft_tokens, **given) == ordinary


def test_next_words_are_those_that_are_written_next() -> None:
    """Beyond a window too, where a log-linear mixture, which reads by the sentence, has none."""
    text = "a b c a b c a b c a"
    for settings in ({}, {"positions": "learned", "length": 6}):
        model = transformer("window-6-3", **settings)
        [(word, _)] = model.next_words(text.split(), 1)
        assert model.generate(text, max_length=1, temperature=0) == [f"{text} {word}".removesuffix(" </s>")]
    loglinear = Mixture.of([transformer("window-6-3"), lstm()], [0.5, 0.6], method="log-linear").model
    ids = [BOS, *TOKENIZER.encode(text.encode() + b"\n").ids.tolist()]
    found, _ = loglinear.step(torch.tensor(ids[-1:]), loglinear.after(ids[:-1], 1))
    writer = loglinear.writer(None)
    written, _ = writer.step(torch.tensor(ids[-1:]), writer.after(ids[:-1], 1))
    torch.testing.assert_close(written, found)
    torch.testing.assert_close(torch.from_numpy(loglinear.next_log_probs(ids)), found[0], rtol=1e-5, atol=1e-5)


# --- the command ------------------------------------------------------------------------------------------------------


def test_the_command_parts_texts_by_a_blank_line(tmp_path: Path) -> None:
    model, folder = lstm(), str(tmp_path / "m")
    model.model.float()  # type: ignore[attr-defined]
    model.save(folder)
    given = ["generate", folder, "--across-lines"]
    done = invoke(*given, "--num", 3, "--seed", 5, "--max-length", 30)
    assert done.stdout == "\n\n".join(model.generate(num=3, seed=5, max_length=30, across_lines=True)) + "\n"
    done = invoke(*given, "--num", 3, "--seed", 5, "--max-length", 30, "--json")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert told == model.generate(num=3, seed=5, max_length=30, across_lines=True)
    for other in (["--beam", "2"], ["--draft", folder]):
        assert "leave --beam and --draft out" in refused([*given, *other])


def test_the_command_tells_the_room_that_there_is(tmp_path: Path) -> None:
    transformer(positions="learned", length=7).save(tmp_path / "m")
    given = ["generate", str(tmp_path / "m"), "--prompt"]
    for typed, told in (([], False), (["--max-length", "6"], False), (["--max-length", "7"], True)):
        assert ("the model has room for 6 tokens more" in ok([*given, "a", *typed])) == told
    said = refused([*given, "a a a a a a a"])
    assert said.endswith("a prompt of 7 tokens, and the model has room for 6; shorten it")


def test_windows_larger_than_those_of_the_training_are_told(tmp_path: Path) -> None:
    transformer("window-6-3").save(tmp_path / "m")
    (tmp_path / "text").write_text("a b c\n")
    command = ["evaluate", str(tmp_path / "m"), "--text", str(tmp_path / "text")]
    for given, told in (([], False), (["--context", "window-6"], False), (["--context", "window-7"], True)):
        assert ("was trained in window-6-3; in larger windows it may predict worse" in ok([*command, *given])) == told
