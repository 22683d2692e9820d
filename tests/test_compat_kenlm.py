"""The face of KenLM's Python module: the same answers as the module itself, and as its `query` (tests/golden)."""

from __future__ import annotations

import copy
import importlib.util
import json
import pickle
import random
import subprocess
import sys
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conftest import COURSE, GOLDEN

from lmkit import LmkitError, NGramLM
from lmkit.compat import kenlm as face

STORY = GOLDEN / "story.5.arpa"
# as SRILM prunes: "a b c" is there without its suffix "b c", and "b" has a weight but nothing follows it
PRUNED = r"""\data\
ngram 1=6
ngram 2=6
ngram 3=2

\1-grams:
-0.9	</s>
-99	<s>	-0.4
-1.1	<unk>
-0.7	a	-0.25
-0.8	b	-0.125
-0.9	c

\2-grams:
-0.3	<s> a	-0.5
-0.2	a b	0.25
-0.6	c </s>
-0.75	a c	0.1
-0.5	c a
-0.45	c c	-0.3

\3-grams:
-0.1	<s> a b
-0.05	a b c

\end\
"""


@pytest.fixture(scope="module")
def kenlm() -> Any:
    return pytest.importorskip("kenlm")


@pytest.fixture(params=["story", "trie", "pruned"])
def arpa(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    if request.param != "pruned":
        return STORY if request.param == "story" else GOLDEN / "story.3.trie"
    path = tmp_path / "pruned.arpa"
    path.write_text(PRUNED)
    return path


def sentences(model: face.Model, count: int, seed: int = 1) -> list[str]:
    """Sentences of the story with some words changed for others, known and unknown, and white space of all kinds."""
    draw = random.Random(seed)
    known = [w for w in model.vocabulary if w != "<s>"]
    lines = (GOLDEN / "story.txt").read_text(encoding="utf-8").split("\n")
    texts = []
    for _ in range(count):
        words = draw.choice(lines).split() if len(known) > 10 else draw.choices("abcx", k=6)
        words = [draw.choice([*known, "dragon"]) if draw.random() < 0.2 else w for w in words]
        texts.append("".join(w + draw.choice([" ", "  ", "\t", "\v", "\f", "\u00a0 "]) for w in words))
    return texts


def test_the_words_of_query() -> None:
    # golden/query.5.txt: word=id length log10
    text = (GOLDEN / "query.5.txt").read_text(encoding="utf-8").split("Perplexity")[0]
    fields = [f.split(" ") for f in text.replace("\t", "\n").split("\n") if "=" in f]
    expected = [(float(f[2]), int(f[1]), f[0].endswith("=0")) for f in fields]
    model = face.Model(STORY)
    lines = (GOLDEN / "heldout.txt").read_text(encoding="utf-8").split("\n")[:-1]
    found = [score for line in lines for score in model.full_scores(line)]
    assert [f[1:] for f in found] == [e[1:] for e in expected]
    assert [f[0] for f in found] == pytest.approx([e[0] for e in expected], abs=1e-6)


@pytest.mark.parametrize("bos", [True, False])
@pytest.mark.parametrize("eos", [True, False])
def test_scores_are_kenlms(kenlm: Any, arpa: Path, bos: bool, eos: bool) -> None:
    theirs, ours = kenlm.Model(str(arpa)), face.Model(arpa)
    assert (ours.order, ours.path) == (theirs.order, theirs.path)
    for text in sentences(ours, 60):
        assert ours.score(text, bos=bos, eos=eos) == pytest.approx(theirs.score(text, bos=bos, eos=eos), abs=1e-5)
        assert ours.perplexity(text.encode()) == pytest.approx(theirs.perplexity(text), rel=1e-5)
        pairs = zip(ours.full_scores(text, bos, eos), theirs.full_scores(text, bos, eos), strict=True)
        for (log_prob, length, oov), (log_prob_2, length_2, oov_2) in pairs:
            assert log_prob == pytest.approx(log_prob_2, abs=1e-6)
            assert oov == oov_2
            if arpa.parent == GOLDEN:  # of a pruned model KenLM counts the suffixes that it puts in
                assert length == length_2


def test_states_recombine_as_kenlms(kenlm: Any, arpa: Path) -> None:
    theirs, ours = kenlm.Model(str(arpa)), face.Model(arpa)
    pairs = []
    for text in sentences(ours, 12):
        state, mine = kenlm.State(), face.State()
        theirs.BeginSentenceWrite(state)
        ours.BeginSentenceWrite(mine)
        for word in text.split():
            after, my_after = kenlm.State(), face.State()
            full = theirs.BaseFullScore(state, word, after)
            my_full = ours.BaseFullScore(mine, word, my_after)
            assert my_full.log_prob == pytest.approx(full.log_prob, abs=1e-6)
            assert my_full.oov == full.oov
            assert ours.BaseScore(mine, word, face.State()) == my_full.log_prob
            state, mine = after, my_after
            pairs.append((state, mine))
    assert len(pairs) > 60
    for (a, x), (b, y) in combinations(pairs, 2):
        assert (a == b) is (x == y)
        assert (x < y) + (y < x) + (x == y) == 1
        if x == y:
            assert hash(x) == hash(y)


def test_equal_states_have_equal_futures(arpa: Path) -> None:
    model, by_state = face.Model(arpa), dict[face.State, dict[str, tuple[float, face.State]]]()
    words, reached, merged = [*model.vocabulary, "dragon"], 0, 0
    for text in sentences(model, 15, seed=4):
        state = face.State()
        model.BeginSentenceWrite(state)
        for word in text.split():
            after = face.State()
            model.BaseScore(state, word, after)
            state, reached = after, reached + 1
            futures = {}
            for next_word in words:
                future = face.State()
                futures[next_word] = model.BaseScore(state, next_word, future), future
            merged += state in by_state
            assert by_state.setdefault(state, futures) == futures
    assert 0 < merged < reached


def test_compiled_states_are_the_same(arpa: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = face.Model(arpa)._table
    expected = face._states(table)
    monkeypatch.setattr(face, "LARGE", 0)
    for ours, theirs in zip(face._states(table), expected, strict=True):
        np.testing.assert_array_equal(ours, theirs)


def test_null_context_and_begin(kenlm: Any) -> None:
    theirs, ours = kenlm.Model(str(STORY)), face.Model(STORY)
    state, mine = kenlm.State(), face.State()
    for prepare in ("NullContextWrite", "BeginSentenceWrite"):
        getattr(theirs, prepare)(state)
        getattr(ours, prepare)(mine)
        for word in ("the", "</s>", "<s>", "<unk>", "naïve", "dragon"):
            expected = theirs.BaseScore(state, word, kenlm.State())
            assert ours.BaseScore(mine, word, face.State()) == pytest.approx(expected, abs=1e-6)
            assert (word in ours) is (word in theirs)


def test_copies() -> None:
    model, state = face.Model(STORY), face.State()
    model.BeginSentenceWrite(state)
    for same in (copy.copy(state), copy.deepcopy(state), pickle.loads(pickle.dumps(state))):
        assert same == state
        assert same is not state
        model.BaseScore(state, "the", same)
        assert same != state


def test_a_pickled_model_keeps_its_config() -> None:
    config = face.Config()
    config.load_method = face.LoadMethod.READ
    model = pickle.loads(pickle.dumps(face.Model(str(STORY).encode(), config)))
    assert model._config.load_method == face.LoadMethod.READ
    assert model.score("the old miller") == face.Model(STORY).score("the old miller")
    assert repr(model) == "<Model from story.5.arpa>"


def test_the_vocabulary_is_the_unigrams_of_the_file() -> None:
    text = STORY.read_text(encoding="utf-8").split("\\1-grams:\n")[1].split("\n\n")[0]
    assert face.Model(STORY).vocabulary == [line.split("\t")[1] for line in text.split("\n")]


@pytest.mark.parametrize("order", [1, 3])
def test_model_folders_score_as_lmkit_does(order: int, tmp_path: Path, story: list[str]) -> None:
    trained = NGramLM.train(story, order=order)
    trained.save(tmp_path / "model")
    model = face.Model(tmp_path / "model")
    for line in story[:10]:
        assert model.score(line) == pytest.approx(trained.score(line, base=10), abs=1e-6)


def test_what_cannot_be_read_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"^Cannot read model 'nowhere.arpa' \(.*no such"):
        face.Model("nowhere.arpa")
    for smoothing in ("mle", "stupid-backoff"):
        NGramLM.train(COURSE, order=2, smoothing=smoothing).save(tmp_path / smoothing)  # type: ignore[arg-type]
        with pytest.raises(OSError, match=f"{smoothing} does not back off.*train with --smoothing modified-kneser-ney"):
            face.Model(tmp_path / smoothing)
    with pytest.raises(TypeError, match="Cannot convert"):
        face.Model(STORY).score(["the", "miller"])  # type: ignore[arg-type]


def test_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "kenlm", json)
    with pytest.raises(LmkitError, match="before its first import"):
        face.install()
    monkeypatch.delitem(sys.modules, "kenlm")
    face.install()
    import kenlm

    assert kenlm.Model is face.Model


DECODE = """
import json, logging, sys
import numpy as np
logging.disable(logging.CRITICAL)
if sys.argv[1] == "face":
    from lmkit.compat.kenlm import install
    install()
from pyctcdecode import build_ctcdecoder
labels = [*" abcdefghiklmnoprstuvwy.", ""]
decoder = build_ctcdecoder(labels, sys.argv[2], alpha=0.7, beta=1.5)
found = []
for seed, words in enumerate(["the old miller", "a mill by the river .", "where is the rope"]):
    random = np.random.default_rng(seed)
    path = [i for c in words for i in (labels.index(c), len(labels) - 1)]
    logits = random.normal(0, 1.5, (len(path), len(labels)))
    logits[np.arange(len(path)), path] += 3
    logits -= np.log(np.exp(logits).sum(1, keepdims=True))
    beams = decoder.decode_beams(logits, beam_width=50)
    found.append([[beam[0], beam[-2], beam[-1]] for beam in beams])
print(json.dumps(found))
"""


def test_pyctcdecode_finds_the_same_beams(kenlm: Any) -> None:
    if importlib.util.find_spec("pyctcdecode") is None:
        pytest.skip("pyctcdecode is not installed")

    def decode(which: str) -> list[list[tuple[str, float, float]]]:
        done = subprocess.run([sys.executable, "-c", DECODE, which, str(STORY)], capture_output=True, check=True)
        beams: list[list[tuple[str, float, float]]] = json.loads(done.stdout.splitlines()[-1])
        return beams

    ours, theirs = decode("face"), decode("kenlm")
    assert [[beam[0] for beam in beams] for beams in ours] == [[beam[0] for beam in beams] for beams in theirs]
    assert min(len(beams) for beams in ours) > 5
    for mine, other in zip(ours, theirs, strict=True):
        for a, b in zip(mine, other, strict=True):
            assert a[1:] == pytest.approx(b[1:], abs=1e-4)
