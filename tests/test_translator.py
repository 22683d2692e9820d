"""Translation models over text: a translation for every line, scores that are sums of steps, whatever the batches."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from translators import ENGLISH, GERMAN, learned, made

from lmkit import LmkitError, NGramLM, TextModel, Translator, load
from lmkit.beams import BeamConfig
from lmkit.mixture import Mixture
from lmkit.neural.transformer_lm import TransformerConfig, TransformerLM
from lmkit.ngram.ngram_lm import NGramConfig
from lmkit.nmt.transformer_nmt import TransformerNMT, TransformerNMTConfig
from lmkit.nmt.translating import SamplingConfig, SearchConfig, search_sources
from lmkit.nmt.translator import Attention, Company, Phrases, Translation, by_utility
from lmkit.nmt.word_alignment import TokenWords, between_words, source_words, target_words
from lmkit.registry import load_language_model, load_tokenizer_of, load_translator
from lmkit.text.corpus import Block, encode_corpus, read_lines
from lmkit.text.tokenizer import ByteTokenizer
from lmkit.text.vocabulary import BOS, EOS, UNK


@pytest.fixture(scope="module")
def words() -> Translator:
    return made(learned(GERMAN), learned(ENGLISH))


def config(beam: int = 4, num: int = 1, **options: Any) -> SearchConfig:
    return SearchConfig(BeamConfig(beam=beam, num=num, length_penalty="average"), **options)


# --- translating ------------------------------------------------------------------------------------------------------


def test_a_line_for_a_line_in_order_blank_for_blank(words: Translator) -> None:
    lines = [GERMAN[3], "", GERMAN[0], " \t", GERMAN[1], GERMAN[0]]
    found = words.translate(lines)
    assert [text == "" for text in found] == [False, True, False, True, False, False]
    assert found[2] == found[5] == words.translate([GERMAN[0]])[0]
    assert found[0] == words.translate([GERMAN[3]])[0]
    assert words.translate([]) == []
    assert words.translate(Block(("\n".join(lines) + "\n").encode(), "x", 1)) == found


def with_positions(length: int) -> Translator:
    """A model that never ends and has learned positions."""
    tokenizers = learned(GERMAN), learned(ENGLISH)
    sizes = {"size": 8, "heads": 2, "encoder_layers": 1, "decoder_layers": 1}
    settings = TransformerNMTConfig(**sizes, positions="learned", length=length, output_bias=True)
    model = TransformerNMT.build(settings, *(tokenizer.vocabulary for tokenizer in tokenizers))
    model.output.bias.data[EOS] = -1e9
    return Translator(model.eval(), *tokenizers)


def test_learned_positions_bound_the_translation_not_the_sentence() -> None:
    found = with_positions(12).hypotheses(GERMAN)
    assert {len(some[0].ids) for some in found} == {12}


def test_the_fewest_positions_bound_the_translations_of_an_ensemble() -> None:
    wide, narrow = with_positions(20), with_positions(12)
    config = TransformerConfig(size=8, heads=2, layers=1, positions="learned", length=11)
    lm = TransformerLM.build(config, wide.target.vocabulary).eval()
    mixture = Mixture([lm, NGramLM.train(ENGLISH, order=2, smoothing="add-k").model], [0.5, 0.5])
    for company, longest in (
        (Company(others=(narrow,)), 12),
        (Company(lm=TextModel(lm, wide.target), lm_weight=0.1), 11),
        (Company(others=(narrow,), lm=TextModel(mixture, wide.target), lm_weight=0.1), 11),
    ):
        found = wide.hypotheses(GERMAN, company=company)
        assert {len(some[0].ids) for some in found} == {longest}
    found = narrow.hypotheses(GERMAN, company=Company(others=(wide,)))
    assert {len(some[0].ids) for some in found} == {12}


@pytest.mark.parametrize("tokens", [1, 100_000])
def test_a_coverage_penalty_by_its_formula(tokens: int, words: Translator) -> None:
    """Wu et al. 2016, equation 14: beta sum_i log min(sum_j a_ij, 1), over the positions of the source."""
    beta = 0.7
    beam = BeamConfig(beam=4, num=4, length_penalty="average", coverage_penalty=beta)
    words = copy.deepcopy(words)
    words.model.output.bias.data[EOS] += 6  # so that it ends
    found = words.hypotheses(GERMAN, SearchConfig(beam, batch_tokens=tokens))
    assert sum(t.ids[-1] == EOS for some in found for t in some) > 8
    for line, some in zip(GERMAN, found, strict=True):
        source = encode_corpus(read_lines([line]), words.source)
        tokens_in = torch.tensor([[*source.ids.tolist(), EOS]])
        for translation in some:
            if translation.ids[-1] != EOS:
                continue
            given = words.model.given(tokens_in, torch.tensor([tokens_in.shape[1]]))
            looked = given.alignment(torch.tensor([translation.ids]))[0].double()
            covered = float(looked.sum(0).clamp(max=1).log().sum())
            expected = translation.log_prob / len(translation.ids) + beta * covered
            assert translation.score == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("beam", [1, 4])
@pytest.mark.parametrize("tokens", [1, 40, 100_000])
def test_translations_do_not_depend_on_batches(words: Translator, beam: int, tokens: int) -> None:
    together = words.hypotheses(GERMAN, config(beam, batch_tokens=tokens))
    for line, [found] in zip(GERMAN, together, strict=True):
        [[alone]] = words.hypotheses([line], config(beam))
        assert found.ids == alone.ids
        assert found.log_prob == pytest.approx(alone.log_prob, abs=1e-4)


def test_the_score_of_a_translation_is_the_sum_of_its_steps(words: Translator) -> None:
    """A plain loop, one token at a time; and what a search says of what it found."""
    sources, targets = GERMAN, ENGLISH[::-1]
    for line, target, score in zip(sources, targets, words.score(sources, targets), strict=True):
        source = [words.source.vocabulary.id(word) for word in line.split()] + [EOS]
        given = words.model.given(torch.tensor([source]), torch.tensor([len(source)]))
        state, last, total = given.start(1), BOS, 0.0
        for token in [*(words.target.vocabulary.id(word) for word in target.split()), EOS]:
            log_probs, state = given.step(torch.tensor([last]), state)
            total += float(log_probs[0, token])
            last = token
        assert score == pytest.approx(total, abs=1e-4)
    found = [
        t for t in (some[0] for some in words.hypotheses(GERMAN, config())) if t.ids[-1] == EOS and UNK not in t.ids
    ]
    assert found
    lines = [line for line, some in zip(GERMAN, words.hypotheses(GERMAN, config()), strict=True) if some[0] in found]
    scores = words.score(lines, [t.text for t in found])
    assert scores == pytest.approx([t.log_prob for t in found], abs=1e-4)


def test_an_empty_source_and_an_empty_target_have_a_probability(words: Translator) -> None:
    empty, other = words.score(["", GERMAN[0]], [ENGLISH[0], ""])
    assert -100 < empty < 0
    assert -100 < other < 0
    with pytest.raises(LmkitError, match="2 sources and 1 targets"):
        words.score(GERMAN[:2], ENGLISH[:1])


def test_the_best_ones_come_first_and_differ(words: Translator) -> None:
    for found in words.hypotheses(GERMAN, config(beam=6, num=6)):
        assert 1 < len({t.ids for t in found}) == len(found) <= 6
        complete = [t.score for t in found if t.ids[-1] == EOS]
        assert complete == sorted(complete, reverse=True)
        assert complete == pytest.approx([t.log_prob / len(t.ids) for t in found if t.ids[-1] == EOS])


def test_lengths_follow_the_source_unless_a_limit_is_given(words: Translator) -> None:
    never_ends = copy.deepcopy(words)
    with torch.no_grad():
        never_ends.model.output.bias[EOS] = -1e9
    for line, [found] in zip(GERMAN, never_ends.hypotheses(GERMAN, config()), strict=True):
        assert len(found.ids) == 2 * (len(line.split()) + 1) + 10
    assert {len(some[0].ids) for some in never_ends.hypotheses(GERMAN, config(max_length=3))} == {3}
    never_ends.metadata["length_ratio"] = 2.5
    assert len(never_ends.hypotheses(["ein"], config())[0][0].ids) == 2 * 2.5 * 2 + 10


def test_a_loop_is_broken_where_a_translation_is_far_too_long(words: Translator) -> None:
    """Weights of zero but for one word: without a guard it comes again and again."""
    loops = copy.deepcopy(words)
    with torch.no_grad():
        for parameter in loops.model.parameters():
            parameter.zero_()
        loops.model.output.bias[EOS] = -1.0
        loops.model.output.bias[7] = 9.0
    [[free]] = loops.hypotheses(["ein Mann"], config(1, no_repeat=0, max_length=60))
    assert free.ids == (7,) * 60
    [[guarded]] = loops.hypotheses(["ein Mann"], config(1, max_length=60))
    begin = int(1.5 * 3) + 8
    assert guarded.ids[:begin] == (7,) * begin
    triples = list(zip(guarded.ids, guarded.ids[1:], guarded.ids[2:], strict=False))
    assert all(triple not in triples[:i] for i, triple in enumerate(triples) if i + 2 >= begin)
    [[never]] = loops.hypotheses(["ein Mann"], config(1, no_repeat=1, max_length=4))
    assert len(set(never.ids)) == 4 or never.ids[-1] == EOS


def test_lines_that_are_too_long_are_refused_by_number(words: Translator) -> None:
    assert words.translate(GERMAN, config(max_source_length=7))
    with pytest.raises(LmkitError, match=r"^text:6: 7 tokens, and 6 are allowed"):
        words.translate(["", *GERMAN[:3], "", GERMAN[3]], config(max_source_length=6))
    block = Block((GERMAN[0] + "\n" + GERMAN[3] + "\n").encode(), "in.de", 1001)
    with pytest.raises(LmkitError, match=r"^in\.de:1002: 7 tokens"):
        words.translate(block, config(max_source_length=6))
    with pytest.raises(LmkitError, match=r"^text, sentence 2: NoneType where a string is wanted"):
        words.translate([GERMAN[0], None])  # type: ignore[list-item]
    assert with_positions(8).translate(GERMAN)
    with pytest.raises(LmkitError, match=r"^text:4: 7 tokens, and the model has positions for 6; split the line"):
        with_positions(7).translate(GERMAN)
    with pytest.raises(LmkitError, match=r"^text:4: 7 tokens, and the model has positions for 6; split the line"):
        with_positions(8).hypotheses(GERMAN, company=Company((with_positions(7),)))


def test_the_same_seed_draws_the_same_translations(words: Translator) -> None:
    drawn = SearchConfig(sampling=SamplingConfig(3))
    once, again = ([[t.ids for t in some] for some in words.hypotheses(GERMAN, drawn, seed=7)] for _ in range(2))
    assert once == again
    assert all(len(some) == 3 for some in once)
    assert any(len(set(some)) > 1 for some in once)
    with pytest.raises(LmkitError, match="seed is -1: give a whole number from 0 on"):
        words.hypotheses(GERMAN, drawn, seed=-1)


@pytest.mark.parametrize("tokens", [1, 60])
def test_what_is_drawn_of_a_line_depends_on_the_seed_and_its_place_alone(words: Translator, tokens: int) -> None:
    lines = [GERMAN[3], "", *GERMAN[:3], GERMAN[0]]
    drawn = SearchConfig(sampling=SamplingConfig(3, temperature=1.3))
    whole = words.hypotheses(lines, drawn, seed=7)
    assert whole[2] != whole[5]  # the same line in two places
    for begin, end in ((0, 2), (2, 3), (3, 6)):
        part = words.hypotheses(lines[begin:end], replace(drawn, batch_tokens=tokens), seed=7, before=begin)
        assert [[t.ids for t in some] for some in part] == [[t.ids for t in some] for some in whole[begin:end]]


def test_a_score_means_the_same_however_a_translation_was_found(words: Translator) -> None:
    """log P / length: of beam search, greedy search and what is drawn; complete ones first, the best of them first."""
    for search in (config(1), config(4, num=3), SearchConfig(config().beam, sampling=SamplingConfig(5))):
        for some in words.hypotheses(GERMAN, search, seed=1):
            assert [t.score for t in some] == pytest.approx([t.log_prob / len(t.ids) for t in some])
            assert [(t.ids[-1] == EOS, t.score) for t in some] == sorted(
                [(t.ids[-1] == EOS, t.score) for t in some], reverse=True
            )


def test_a_model_over_bytes_writes_one_line(words: Translator) -> None:
    """Whatever its bytes are."""
    model = made(words.source, ByteTokenizer(), seed=2)
    texts = model.translate(GERMAN, SearchConfig(sampling=SamplingConfig(), max_length=30))
    assert not any("\n" in text or "\r" in text for text in texts)
    with torch.no_grad():
        model.model.output.bias[ord("\n") + 4] += 1e3
    assert model.translate(["ein"], config(1, no_repeat=0, max_length=4)) == [" "]


# --- phrases ----------------------------------------------------------------------------------------------------------


def test_phrases_are_kept_to(words: Translator) -> None:
    usual = words.translate(GERMAN, config())
    seen = sorted({word for text in usual for word in text.split() if word != "<unk>"})
    found = words.hypotheses(GERMAN, config(), phrases=Phrases(forbid=tuple(seen[:2])))
    assert not any(set(seen[:2]) & set(some[0].text.split()) for some in found)
    found = words.hypotheses(GERMAN, config(), phrases=Phrases(prefix="the garden"))
    assert all(some[0].text.startswith("the garden") for some in found)
    ends = copy.deepcopy(words)
    with torch.no_grad():
        ends.model.output.bias[EOS] += 1e3  # as soon as it may
    found = ends.hypotheses(GERMAN, config(beam=8), phrases=Phrases(require=("dog sleeps", "book")))
    assert all(some[0].ids[-1] == EOS for some in found)
    assert all("dog sleeps" in some[0].text and "book" in some[0].text.split() for some in found)
    for narrow in (config(1), SearchConfig(sampling=SamplingConfig())):
        with pytest.raises(LmkitError, match="required phrases steer a beam search of two"):
            ends.hypotheses(GERMAN, narrow, phrases=Phrases(require=("book",)))
    for phrases in (Phrases("the garden", forbid=("garden",)), Phrases(forbid=("book",), require=("book",))):
        with pytest.raises(LmkitError, match=r"is wanted, and .* forbidden"):
            words.hypotheses(GERMAN, config(), phrases=phrases)
    with pytest.raises(LmkitError, match="give a list of lines"):
        words.translate("das Kind")
    for phrases in (Phrases(forbid=("zebra",)), Phrases(prefix="a zebra"), Phrases(require=("",))):
        with pytest.raises(LmkitError, match="vocabulary lacks the words"):
            words.hypotheses(GERMAN, phrases=phrases)


# --- company ----------------------------------------------------------------------------------------------------------


def test_a_model_in_its_own_company_translates_as_alone(words: Translator) -> None:
    lm = NGramLM.fit(encode_corpus(read_lines(ENGLISH), words.target), words.target, NGramConfig(2, "add-k"))
    alone = words.hypotheses(GERMAN, config(num=3))
    for company in (Company(others=(words,)), Company(lm=lm, lm_weight=0.0)):
        found = words.hypotheses(GERMAN, config(num=3), company=company)
        assert [[t.ids for t in some] for some in found] == [[t.ids for t in some] for some in alone]
    fused = words.hypotheses(GERMAN, config(), company=Company(lm=lm, lm_weight=50.0))
    assert [some[0].text for some in fused] != [some[0].text for some in alone]
    assert all(lm.perplexity([some[0].text]) < lm.perplexity([ENGLISH[0] + " garden man"]) for some in fused)


def test_company_needs_the_same_vocabularies(words: Translator) -> None:
    stranger = made(words.source, learned(GERMAN), seed=3)
    stranger.name = "runs/stranger"
    with pytest.raises(LmkitError, match=r"runs/stranger: its target vocabulary .* is not that of model"):
        words.hypotheses(GERMAN, company=Company(others=(stranger,)))
    lm = NGramLM.train(GERMAN, order=2, smoothing="add-k")
    with pytest.raises(LmkitError, match=r"lmkit train ngram --tokenizer model:target --text"):
        words.hypotheses(GERMAN, company=Company(lm=lm))


def test_minimum_bayes_risk_chooses_what_is_like_the_others() -> None:
    texts = ["a dog sleeps", "the dog sleeps", "the dogs sleep", "zebra"]
    found = [Translation(text, (9,), log_prob=-float(i), score=-float(i)) for i, text in enumerate(texts)]
    ranked = by_utility(found, "chrf", drawn=True)
    assert ranked[-1].text == "zebra"
    assert ranked[0].text == "the dog sleeps"
    assert by_utility([found[3], found[0], found[0]], "bleu", drawn=True)[0].text == "a dog sleeps"
    found[3] = Translation("zebra", (9, EOS))  # the only one that is complete
    assert by_utility(found, "chrf", drawn=True)[0].text == "zebra"


# --- attention --------------------------------------------------------------------------------------------------------


def test_attention_of_found_translations(words: Translator) -> None:
    """That of a plain loop over the steps of the decoder."""
    found = words.with_attention(GERMAN, words.hypotheses(GERMAN, config(num=2)))
    for line, some in zip(GERMAN, found, strict=True):
        for t in some:
            assert t.attention is not None
            weights, source, target = t.attention
            assert source == [*line.split(), "</s>"]
            assert target == [*t.text.split(), *["</s>"] * (t.ids[-1] == EOS)]
            assert weights.shape == (len(target), len(source))
            np.testing.assert_allclose(weights.sum(1), 1, rtol=1e-5)
            ids = torch.tensor([[words.source.vocabulary.id(word) for word in line.split()] + [EOS]])
            given = words.model.given(ids, torch.tensor([ids.shape[1]]))
            alone = given.alignment(torch.tensor([t.ids]))
            assert alone is not None
            np.testing.assert_allclose(weights, alone[0].numpy(), atol=1e-5)
            expected = [
                (int(i), j) for j, i in enumerate(weights.argmax(1)) if i < len(source) - 1 and target[j] != "</s>"
            ]
            assert t.attention.links == expected
    again = words.alignments(GERMAN[:1], ["a dog"])[0]
    assert again.target == ["a", "dog", "</s>"]
    assert words.with_attention([""], [[Translation("")]]) == [[Translation("")]]


def test_attention_between_words_is_that_of_their_tokens() -> None:
    """Two source words of 2 and 1 tokens, two target words of 1 and 2: sums over the source, means over the target."""
    weights = np.array([[0.1, 0.2, 0.3, 0.4], [0.5, 0.1, 0.2, 0.2], [0.3, 0.3, 0.2, 0.2], [0.0, 0.0, 0.0, 1.0]])
    source, target = TokenWords(np.array([0, 0, 1]), 2), TokenWords(np.array([0, 1, 1]), 2)
    expected = [[0.3, 0.3, 0.4], [0.6, 0.2, 0.2], [0.0, 0.0, 1.0]]
    np.testing.assert_allclose(between_words(weights, source, target), expected)
    np.testing.assert_allclose(between_words(weights[:3], source, target), expected[:2])
    assert Attention(np.array(expected), ["x", "y", "</s>"], ["u", "v", "</s>"]).links == [(0, 1)]


@pytest.mark.parametrize("kind", ["word", "char", "byte", "sentencepiece"])
def test_tokens_belong_to_the_words_they_stand_in(kind: str) -> None:
    tokenizer = learned(ENGLISH + GERMAN, kind)
    for line in (*GERMAN, *ENGLISH):
        block = f"{line}\n".encode()
        ids = tokenizer.encode(block).ids
        texts = tokenizer.texts(block, ids).to_pylist()
        expected, word = [], 0
        for token, end in zip(texts, tokenizer.ends(block).tolist(), strict=True):
            before = block[:end].decode("utf-8", "ignore").rstrip(" ")
            word = max(len(before.split()) - 1, 0)
            expected.append(word)
            assert token is not None
        found = source_words(tokenizer, line)
        assert found.size == len(line.split())
        assert found.words.tolist() == expected
        if "ä" not in line:  # half a character is none yet
            assert target_words(tokenizer, ids.tolist(), line).words.tolist() == expected


def test_unknown_words_are_replaced_by_what_they_looked_at(words: Translator) -> None:
    weights = np.array([[0.1, 0.2, 0.6, 0.1], [0.2, 0.5, 0.2, 0.1], [0.1, 0.1, 0.1, 0.7], [0, 0, 0, 1.0]])
    ids = (words.target.vocabulary.id("man"), UNK, UNK, EOS)
    source = ["Herr", "Zabel", "liest", "</s>"]
    found = Translation("man <unk> <unk>", ids, attention=Attention(weights, source, ["man", "<unk>", "<unk>", "</s>"]))
    [[replaced]] = words.replace_unknown(["Herr Zabel liest"], [[found]])
    assert replaced.text == "man Zabel Herr"  # `</s>` is no word: of the others the first has most
    assert replaced.attention is not None
    assert replaced.attention.target == ["man", "Zabel", "Herr", "</s>"]
    whole = Translation("man", (ids[0], EOS))
    blind = [[Translation("<unk>", (UNK, EOS)), whole], [whole, Translation("man <unk>", (ids[0], UNK, EOS))]]
    lines = ["Herr Zabel liest", "Frau Zabel"]
    once, again = words.replace_unknown(lines, blind), words.replace_unknown(lines, words.with_attention(lines, blind))
    assert [[t.text for t in some] for some in once] == [[t.text for t in some] for some in again]
    assert once[0][0].text in lines[0].split()
    assert once[1][1].text in [f"man {word}" for word in lines[1].split()]
    assert [once[0][1], once[1][0]] == [whole, whole]
    with pytest.raises(LmkitError, match="a byte vocabulary leaves no word out"):
        made(words.source, ByteTokenizer()).replace_unknown(["x"], [[found]])


def test_unknown_words_are_replaced_in_one_pass(words: Translator, monkeypatch: pytest.MonkeyPatch) -> None:
    passes = []
    whole = Translator.with_attention
    monkeypatch.setattr(Translator, "with_attention", lambda *some: passes.append(some) or whole(*some))
    words.replace_unknown(GERMAN, [[Translation("<unk>", (UNK, EOS))] * 3] * len(GERMAN))
    assert len(passes) == 1


# --- the model folder -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kinds", [("word", "word"), ("byte", "sentencepiece"), ("char", "byte")])
def test_a_saved_model_is_the_same_model(tmp_path: Path, kinds: tuple[str, str]) -> None:
    sides = [learned(lines, kind) for lines, kind in zip((GERMAN, ENGLISH), kinds, strict=True)]
    model = made(*sides, languages=["de", "en"], figures=["valid BLEU 1.00"])
    model.save(tmp_path / "m")
    loaded = load(tmp_path / "m", verify=True)
    assert isinstance(loaded, Translator)
    assert loaded.translate(GERMAN, config(max_length=12)) == model.translate(GERMAN, config(max_length=12))
    assert loaded.metadata == model.metadata
    assert loaded.direction == "de to en"
    card = (tmp_path / "m/README.md").read_text()
    assert "bahdanau translation model, de to en" in card
    assert "valid BLEU 1.00" in card
    loaded.save(tmp_path / "m", overwrite=True)  # nothing foreign is in it
    for side, tokenizer in zip(("source", "target"), sides, strict=True):
        assert load_tokenizer_of(tmp_path / "m", side).vocabulary.identity == tokenizer.vocabulary.identity


def test_models_of_the_other_sort_are_refused(words: Translator, tmp_path: Path) -> None:
    words.save(tmp_path / "nmt")
    NGramLM.train(ENGLISH, order=2, smoothing="add-k").save(tmp_path / "lm")
    assert isinstance(load_language_model(tmp_path / "lm"), TextModel)
    assert isinstance(load_translator(tmp_path / "nmt"), Translator)
    with pytest.raises(LmkitError, match=r"a translation model .* where a language model is wanted"):
        load_language_model(tmp_path / "nmt")
    with pytest.raises(LmkitError, match=r"a language model .* where a translation model is wanted"):
        load_translator(tmp_path / "lm")
    (tmp_path / "a.arpa").write_text("")
    with pytest.raises(LmkitError, match="a file where"):
        load_translator(tmp_path / "a.arpa")
    with pytest.raises(LmkitError, match=r"nmt:source or .*nmt:target"):
        load_tokenizer_of(tmp_path / "nmt")
    with pytest.raises(LmkitError, match="leave :target out"):
        load_tokenizer_of(tmp_path / "lm", "target")


def places(value: Any, path: tuple[Any, ...] = ()) -> Any:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in inner:
        yield (*path, key)
        yield from places(child, (*path, key))


def test_a_hostile_config_gives_a_model_or_one_line(words: Translator, tmp_path: Path) -> None:
    words.metadata["languages"] = ["de", "en"]
    words.save(tmp_path / "m")
    file = tmp_path / "m/config.json"
    saved = json.loads(file.read_text())
    refused = 0
    for place in places(saved):
        if place[0] == "settings" and len(place) > 1:
            continue  # each kind refuses its own
        for value in (None, -1, 99, "x", [], {}, ["../x"], {"kind": "byte"}):
            changed = copy.deepcopy(saved)
            parent = changed
            for key in place[:-1]:
                parent = parent[key]
            parent[place[-1]] = value
            file.write_text(json.dumps(changed))
            try:
                found: Any = load(tmp_path / "m")
                assert found.translate(["ein"], config(1, max_length=2))
                assert found.card()
            except LmkitError as error:
                refused += "\n" not in str(error)
    assert refused > 100


def test_search_for_ids_alone(words: Translator) -> None:
    """What a validation does: no text, one call."""
    sources = encode_corpus(read_lines(GERMAN), words.source)
    found = search_sources(words.model, sources, config(num=2))
    assert [some.tokens[0] for some in found] == [list(t[0].ids) for t in words.hypotheses(GERMAN, config(num=2))]
