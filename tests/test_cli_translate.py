"""`lmkit translate`, `evaluate` and `score` of translation models, typed as a user would, good and bad."""

from __future__ import annotations

import json
import math
import os
import re
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from lmkit_cli.main import lmkit
from translators import ENGLISH, GERMAN, learned, made

from lmkit import LmkitError, NGramLM, Translator
from lmkit.beams import BeamConfig
from lmkit.metrics import paired_p_values
from lmkit.nmt.translating import SearchConfig
from lmkit.rescoring import read_nbest
from lmkit.text.corpus import read_lines

LINES = [GERMAN[3], "", GERMAN[0], GERMAN[1], "   ", GERMAN[2]]
INPUT = "".join(f"{line}\n" for line in LINES)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model in `nmt`, another over the same vocabularies in `other`, the texts in `de` and `en`."""
    place = tmp_path_factory.mktemp("models")
    source, target = learned(GERMAN), learned(ENGLISH)
    made(source, target, languages=["de", "en"], figures=["valid BLEU 1.00"]).save(place / "nmt")
    made(source, target, seed=2).save(place / "other")
    (place / "de").write_text("".join(f"{line}\n" for line in GERMAN), encoding="utf-8")
    (place / "en").write_text("".join(f"{line}\n" for line in ENGLISH), encoding="utf-8")
    return place


@pytest.fixture(scope="module")
def model(folder: Path) -> Translator:
    from lmkit.registry import load_translator

    return load_translator(folder / "nmt")


def run(*arguments: object, stdin: str | bytes | None = None) -> Result:
    """A command; what it reads stands in a file, as click's runner has no standard input that could be opened."""
    typed = [*map(str, arguments)]
    with tempfile.NamedTemporaryFile() as file:
        if stdin is not None:
            file.write(stdin if isinstance(stdin, bytes) else stdin.encode())
            file.flush()
            typed += ["--text", file.name]
        return CliRunner().invoke(lmkit, typed, catch_exceptions=False)


def ok(*arguments: object, stdin: str | bytes | None = None) -> str:
    result = run(*arguments, stdin=stdin)
    assert result.exit_code == 0, result.output
    return result.stdout


def refused(*arguments: object, stdin: str | bytes | None = None) -> str:
    """What a mistake gives, of usage or another."""
    try:
        result = run(*arguments, stdin=stdin)
    except LmkitError as error:
        return str(error)
    assert result.exit_code == 2
    return result.output


# --- translate --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("buffer", [1, 4, 1000])
def test_a_line_out_for_every_line_in(folder: Path, model: Translator, buffer: int) -> None:
    assert ok("translate", folder / "nmt", "--buffer", buffer, stdin=INPUT).split("\n") == [*model.translate(LINES), ""]
    assert ok("translate", folder / "nmt", stdin=INPUT.removesuffix("\n")) == ok(
        "translate", folder / "nmt", stdin=INPUT
    )
    assert ok("translate", folder / "nmt", stdin="") == ""
    assert ok("translate", folder / "nmt", "--text", folder / "de") == "".join(
        f"{t}\n" for t in model.translate(GERMAN)
    )


def test_lines_are_numbered_in_blocks_of_any_size(folder: Path) -> None:
    from lmkit_cli.translate import chunks

    from lmkit.text.corpus import Block

    text = [Block(b"1\n2\n3\n", "a", 1), Block(b"4\n", "a", 4), Block(b"1\n2\n3\n4\n5\n", "b", 1)]
    for size in range(1, 7):
        found = list(chunks(text, size))
        for block in found:
            assert block.data.split(b"\n")[0] == str(block.line).encode()
            assert 0 < block.data.count(b"\n") <= size
        assert b"".join(block.data for block in found) == b"".join(block.data for block in text)


def test_what_the_search_options_mean(folder: Path, model: Translator) -> None:
    beam = BeamConfig(beam=3, num=1, length_penalty="gnmt", alpha=0.6, word_reward=0.1)
    expected = model.translate(GERMAN, SearchConfig(beam, max_length=9, no_repeat=2))
    options = [
        "--beam",
        "3",
        "--length-penalty",
        "gnmt",
        "--alpha",
        "0.6",
        "--word-reward",
        "0.1",
        "--max-length",
        "9",
        "--no-repeat",
        "2",
    ]
    assert ok("translate", folder / "nmt", "--text", folder / "de", *options).splitlines() == expected
    begun = ok("translate", folder / "nmt", "--text", folder / "de", "--prefix", "the dog", "--forbid", "sleeps")
    assert all(line.startswith("the dog") and "sleeps" not in line for line in begun.splitlines())


def test_formats(folder: Path, model: Translator) -> None:
    command = ("translate", folder / "nmt", "--beam", 4)
    config = SearchConfig(BeamConfig(beam=4, num=2, length_penalty="average"))
    found = model.with_attention(LINES, model.hypotheses(LINES, config))
    objects = [
        json.loads(line)
        for line in ok(*command, "--nbest", 2, "--format", "json", "--alignments", stdin=INPUT).splitlines()
    ]
    assert [o["line"] for o in objects] == [1, 2, 3, 4, 5, 6]
    assert [o["source"] for o in objects] == LINES
    for got, some in zip(objects, found, strict=True):
        assert [t["text"] for t in got["translations"]] == [t.text for t in some]
        assert [t["score"] for t in got["translations"]] == pytest.approx([t.score for t in some])
        links = [[list(link) for link in t.attention.links] if t.attention else [] for t in some]
        assert [t["alignment"] for t in got["translations"]] == links
    rows = [line.split("\t") for line in ok(*command, "--nbest", 2, "--format", "tsv", stdin=INPUT).splitlines()]
    assert rows[0] == ["line", "rank", "score", "log_prob", "text"]
    assert [(int(r[0]), int(r[1]), r[4]) for r in rows[1:]] == [
        (number, rank, t.text) for number, some in enumerate(found, 1) for rank, t in enumerate(some, 1)
    ]
    plain = ok(*command, "--scores", "--alignments", stdin=INPUT).splitlines()
    best = model.with_attention(
        LINES, model.hypotheses(LINES, SearchConfig(BeamConfig(4, num=1, length_penalty="average")))
    )
    for line, [t] in zip(plain, best, strict=True):
        pairs = " ".join(f"{i}-{j}" for i, j in t.attention.links) if t.attention else ""
        assert line == f"{t.text}\t{t.score:.6f}\t{pairs}"


def test_a_beam_that_is_too_narrow_is_widened_with_a_note(folder: Path) -> None:
    command = ("translate", folder / "nmt", "--text", folder / "de", "--nbest", 4)
    widened = run(*command, "--beam", 2)
    assert widened.stdout == run(*command, "--beam", 4).stdout
    assert widened.stderr == "lmkit: --beam 2 is too narrow for 4 hypotheses; the beam is 4\n"
    assert run("translate", folder / "nmt", "--text", folder / "de", "--nbest", 6).stderr == ""


def test_an_nbest_list_is_rescored_by_a_model_over_the_target_vocabulary(folder: Path, tmp_path: Path) -> None:
    nbest = ok("translate", folder / "nmt", "--nbest", 3, "--alignments", stdin=INPUT)
    (tmp_path / "nbest").write_text(nbest)
    lists = [h for some in read_nbest(read_lines(nbest.splitlines())) for h in some]
    assert sorted({int(h.sentence) for h in lists}) == list(range(len(LINES)))
    ok("train", "ngram", "--text", folder / "en", "--order", 2, "--smoothing", "add-k",
       "--tokenizer", f"{folder / 'nmt'}:target", "--out", tmp_path / "lm")  # fmt: skip
    again = ok("rescore", tmp_path / "lm", "--nbest", tmp_path / "nbest", "--weight", 1)
    rescored = [h for some in read_nbest(read_lines(again.splitlines())) for h in some]
    assert sorted(h.text for h in rescored) == sorted(h.text for h in lists)
    assert all("lmkit= -" in h.features for h in rescored)
    fused = ok("translate", folder / "nmt", "--lm", tmp_path / "lm", "--lm-weight", 0, stdin=INPUT)
    assert fused == ok("translate", folder / "nmt", stdin=INPUT)
    assert ok("translate", folder / "nmt", "--lm", tmp_path / "lm", "--lm-weight", 9, stdin=INPUT) != fused


def test_ensembles_samples_and_minimum_bayes_risk(folder: Path) -> None:
    one, other, short = folder / "nmt", folder / "other", ("--max-length", 8)
    assert ok("translate", one, one, *short, stdin=INPUT) == ok("translate", one, *short, stdin=INPUT)
    assert ok("translate", one, other, *short, stdin=INPUT).count("\n") == len(LINES)
    drawn = ("translate", one, *short, "--sample", "--temperature", 1.5)
    assert ok(*drawn, "--seed", 3, stdin=INPUT) == ok(*drawn, "--seed", 3, stdin=INPUT)
    assert ok(*drawn, "--seed", 3, stdin=INPUT) != ok(*drawn, "--seed", 4, stdin=INPUT)
    for buffer in (1, 4):
        apart = ok(*drawn, "--seed", 3, "--buffer", buffer, "--batch-tokens", 20, stdin=INPUT)
        assert apart == ok(*drawn, "--seed", 3, stdin=INPUT)
    found = ok("translate", one, *short, "--mbr", "chrf", "--candidates", 6, stdin=INPUT).split("\n")
    assert [line == "" for line in found] == [line.strip() == "" for line in [*LINES, ""]]
    assert ok(*drawn, "--mbr", "bleu", "--candidates", 5, stdin=INPUT).count("\n") == len(LINES)


def test_attention_pictures(folder: Path, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    ok("translate", folder / "nmt", "--attention-plot", tmp_path / "plots", stdin=INPUT)
    assert sorted(os.listdir(tmp_path / "plots")) == [f"{n:06}.png" for n in (1, 3, 4, 6)]
    assert (tmp_path / "plots/000001.png").read_bytes().startswith(b"\x89PNG")
    assert "is there already" in refused(
        "translate", folder / "nmt", "--attention-plot", tmp_path / "plots", stdin=INPUT
    )


def test_a_text_of_another_language_is_remarked_upon(folder: Path) -> None:
    result = run("translate", folder / "nmt", stdin="zwei Zebras\nviele Wörter\n")
    assert result.exit_code == 0
    assert "100% of the source is unknown" in result.stderr
    assert "It translates de to en." in result.stderr
    assert len(result.stdout.splitlines()) == 2
    assert run("translate", folder / "nmt", stdin=INPUT).stderr == ""


def test_what_a_model_cannot_tell_is_refused_before_anything_is_read(folder: Path, tmp_path: Path) -> None:
    from lmkit.nmt.recurrent_nmt import Seq2Seq, Seq2SeqConfig
    from lmkit.nmt.transformer_nmt import TransformerNMT, TransformerNMTConfig

    sides = learned(GERMAN), learned(ENGLISH)
    small = {"size": 8, "heads": 2, "encoder_layers": 1, "decoder_layers": 1}
    for kind, config in (
        (Seq2Seq, Seq2SeqConfig(embedding=6, encoder=4, hidden=8, readout=6)),
        (TransformerNMT, TransformerNMTConfig(**small)),
    ):
        model = kind.build(config, *(side.vocabulary for side in sides))
        Translator(model, *sides).save(tmp_path / kind.kind)
    nothing = ("--text", tmp_path / "is not there")
    for option in ("--alignments", "--replace-unknown"):
        assert "a seq2seq model has no attention" in refused("translate", tmp_path / "seq2seq", option, *nothing)
    for kind in ("seq2seq", "transformer-nmt"):
        message = refused("translate", folder / "nmt", tmp_path / kind, "--coverage-penalty", 0.1, *nothing)
        assert f"a {kind} model does not tell at each step where it looks" in message
    assert "its vocabulary lacks the words" in refused("translate", folder / "nmt", "--require", "zebra", *nothing)
    assert "required phrases" in refused("translate", folder / "nmt", "--require", "dog", "--beam", 1, *nothing)
    assert ok("translate", folder / "nmt", "--coverage-penalty", 0.1, "--text", folder / "de").count("\n") == 4


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ("--sample --beam 3", "--beam is for finding the best, and --sample draws"),
        ("--sample --coverage-penalty 1", "--coverage-penalty is for finding the best"),
        ("--sample --fast-stop", "--fast-stop is for finding the best"),
        ("--beam 1 --fast-stop", "--beam 1 is none"),
        ("--diversity 1", "give two groups or more"),
        ("--length-penalty none --alpha 2", "choose one with --length-penalty"),
    ],
)
def test_options_without_effect_are_refused(folder: Path, options: str, message: str) -> None:
    assert message in refused("translate", folder / "nmt", *options.split(), "--text", folder / "de")


def test_mistakes(folder: Path, tmp_path: Path) -> None:
    NGramLM.train(GERMAN, order=2, smoothing="add-k").save(tmp_path / "lm")
    translate = ("translate", folder / "nmt")
    assert "lmkit train ngram --tokenizer" in refused(*translate, "--lm", tmp_path / "lm", stdin=INPUT)
    assert "a language model (ngram) where" in refused("translate", tmp_path / "lm", stdin=INPUT)
    assert "a translation model (bahdanau) where" in refused("generate", folder / "nmt")
    too_long = refused(*translate, "--max-source-length", 2, stdin="\n" * 5 + GERMAN[0])
    assert ":6: 3 tokens, and 2 are allowed" in too_long
    assert "--temperature" in refused(*translate, "--temperature", 2, stdin=INPUT)
    assert "--candidates" in refused(*translate, "--candidates", 4, stdin=INPUT)
    assert "--lm-weight" in refused(*translate, "--lm-weight", 1, stdin=INPUT)
    assert "its vocabulary lacks the words" in refused(*translate, "--require", "zebra", stdin=INPUT)
    assert "not UTF-8" in refused(*translate, stdin=b"caf\xe9\n")
    assert ok(*translate, "--errors", "replace", stdin=b"caf\xe9\n").count("\n") == 1
    assert "device" in refused(*translate, "--device", "abacus", stdin=INPUT)


def test_interrupted_output_is_whole_lines(folder: Path, model: Translator) -> None:
    command = [sys.executable, "-m", "lmkit_cli", "translate", str(folder / "nmt"), "--buffer", "2"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(INPUT.encode())
        process.stdin.flush()
        seen = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        rest, message = process.stdout.read(), process.stderr.read()
        assert process.wait(60) == 130
    assert message.strip() == b"lmkit: interrupted"
    whole = "".join(f"{line}\n" for line in model.translate(LINES)).encode()
    assert (seen + rest).endswith(b"\n")
    assert whole.startswith(seen + rest)


def test_an_interruption_waits_for_what_is_being_written() -> None:
    from lmkit_cli.translate import _held_off

    before, written = signal.getsignal(signal.SIGINT), []

    def write() -> None:
        with _held_off():
            signal.raise_signal(signal.SIGINT)
            written.append("a whole line")

    with pytest.raises(KeyboardInterrupt):
        write()
    assert written
    assert signal.getsignal(signal.SIGINT) is before


# --- evaluate ---------------------------------------------------------------------------------------------------------

SYSTEM = ["The dog bit the man.", "It wasn't surprising.", "The man had just bitten him."]
REFERENCES = [
    ["The dog bit the man.", "It was not unexpected.", "The man bit him first."],
    ["The dog had bit the man.", "No one was surprised.", "The man had bitten the dog."],
]


def texts(folder: Path) -> list[Path]:
    """The example of sacrebleu's documentation, as files."""
    files = []
    for name, lines in zip(("sys", "ref1", "ref2"), (SYSTEM, *REFERENCES), strict=True):
        files.append(folder / name)
        files[-1].write_text("".join(f"{line}\n" for line in lines))
    return files


def test_figures_of_a_file_are_those_of_sacrebleus_documentation(tmp_path: Path) -> None:
    system, first, second = texts(tmp_path)
    command = ("evaluate", "--hypothesis", system, "--reference", first, "--reference", second)
    [found] = json.loads(ok(*command, "--json"))
    assert found["bleu"]["score"] == pytest.approx(48.53, abs=0.005)
    assert found["chrf"]["score"] == pytest.approx(59.73, abs=0.005)
    assert "nrefs:2|case:mixed|eff:no|tok:13a|smooth:exp" in found["bleu"]["signature"]
    assert found["sentences"] == 3
    assert found["seconds"] is found["tokens_per_second"] is None
    result = run(*command)
    assert "48.53" in result.stdout
    assert f"signature bleu {found['bleu']['signature']}" in result.stderr
    [lower] = json.loads(ok(*command, "--json", "--lowercase", "--bleu-tokenize", "intl"))
    assert "case:lc" in lower["bleu"]["signature"]
    assert "tok:intl" in lower["bleu"]["signature"]


def test_bytes_that_are_not_utf8_are_replaced_on_request(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"a dog\n\xd0 man\n")
    (tmp_path / "ref").write_bytes(b"a dog\na man\n")
    command = ("evaluate", "--hypothesis", tmp_path / "out", "--reference", tmp_path / "ref", "--json")
    assert "out:2: not UTF-8" in refused(*command)
    [found] = json.loads(ok(*command, "--errors", "replace"))
    assert 0 < found["chrf"]["score"] < 100


def test_scores_of_bytes_that_are_replaced(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "de").write_bytes(b"der Hund \xd0\n")
    (tmp_path / "en").write_bytes(b"the dog\n")
    command = ("score", folder / "nmt", "--source", tmp_path / "de", "--target", tmp_path / "en")
    assert "de:1: not UTF-8" in refused(*command)
    assert float(ok(*command, "--errors", "replace")) < 0


def test_two_translations_are_compared(tmp_path: Path) -> None:
    system, first, second = texts(tmp_path)
    reference = ("--reference", first, "--bootstrap", "--seed", 3)
    command = ("evaluate", "--hypothesis", system, "--hypothesis", second, *reference)
    rows = json.loads(ok(*command, "--json"))
    assert [row["model"] for row in rows] == [str(system), str(second)]
    best, other = sorted(rows, key=lambda row: -row["bleu"]["score"])
    p_values = paired_p_values(
        *(Path(row["model"]).read_text().splitlines() for row in (best, other)),  # type: ignore[arg-type]
        references=[first.read_text().splitlines()],
        seed=3,
    )
    assert best["bootstrap"] == {"against": other["model"], "p_values": p_values}
    assert "bootstrap" not in other
    shown = ok(*command)
    assert f"{best['model']} against {other['model']}: BLEU {best['bleu']['score']:.2f} to" in shown
    assert f"(p = {p_values['ter']:.3g}); 1,000 bootstrap samples" in shown
    assert "give two or more" in refused("evaluate", "--hypothesis", system, *reference)
    assert "a --seed of at least 1" in refused(*command[:-1], 0)
    assert "read once" in refused("evaluate", "--hypothesis", "-", "--hypothesis", "-", *reference)
    twice = json.loads(ok("evaluate", "--hypothesis", system, "--hypothesis", system, *reference, "--json"))
    assert [row["model"] for row in twice] == [str(system)] * 2
    assert set(twice[0]["bootstrap"]["p_values"].values()) == {1.0}
    assert "--seed is that of --bootstrap" in refused(*command[:7], "--seed", 3)


def test_a_model_translates_and_is_measured(folder: Path, model: Translator, tmp_path: Path) -> None:
    translations = model.translate(GERMAN, SearchConfig(BeamConfig(beam=2, num=1, length_penalty="average")))
    (tmp_path / "out").write_text("".join(f"{line}\n" for line in translations))
    command = ("evaluate", folder / "nmt", "--source", folder / "de", "--reference", folder / "en", "--beam", 2)
    [found] = json.loads(ok(*command, "--json"))
    assert list(found) == ["model", "bleu", "chrf", "ter", "sentences", "seconds", "tokens_per_second"]
    [file] = json.loads(ok("evaluate", "--hypothesis", tmp_path / "out", "--reference", folder / "en", "--json"))
    assert {name: found[name] for name in ("bleu", "chrf", "ter")} == {
        name: file[name] for name in ("bleu", "chrf", "ter")
    }
    assert found["tokens_per_second"] > 0
    table = ok("evaluate", folder / "nmt", folder / "other", *command[2:]).splitlines()
    assert len(table) == 4
    assert table[0].split() == ["model", "BLEU", "chrF", "TER", "sentences", "tokens/s"]


@pytest.mark.parametrize("options", [("--mbr", "chrf", "--candidates", 6), ("--replace-unknown",)])
def test_what_is_measured_is_what_translate_gives(options: tuple[object, ...], folder: Path, tmp_path: Path) -> None:
    options, reference = ("--max-length", 8, *options), ("--reference", folder / "en", "--json")
    (tmp_path / "out").write_text(ok("translate", folder / "nmt", "--text", folder / "de", *options))
    [found] = json.loads(ok("evaluate", folder / "nmt", "--source", folder / "de", *reference, *options))
    [file] = json.loads(ok("evaluate", "--hypothesis", tmp_path / "out", *reference))
    assert [found[name] for name in ("bleu", "chrf", "ter")] == [file[name] for name in ("bleu", "chrf", "ter")]


def test_the_weight_of_a_language_model_is_tuned(folder: Path, tmp_path: Path) -> None:
    ok("train", "ngram", "--text", folder / "en", "--order", 2, "--smoothing", "add-k",
       "--tokenizer", f"{folder / 'nmt'}:target", "--out", tmp_path / "lm")  # fmt: skip
    options = ("--source", folder / "de", "--reference", folder / "en", "--lm", tmp_path / "lm", "--max-length", 6)
    command = ("evaluate", folder / "nmt", *options)
    [tuned] = json.loads(ok(*command, "--tune-lm-weight", "0,1,5", "--json"))
    assert [row["lm_weight"] for row in tuned["tried"]] == [0, 1, 5]
    assert tuned["bleu"]["score"] == max(row["bleu"] for row in tuned["tried"])
    for row in tuned["tried"]:
        [alone] = json.loads(ok(*command, "--lm-weight", row["lm_weight"], "--json"))
        assert alone["bleu"]["score"] == row["bleu"]
    assert f"best: --lm-weight {tuned['lm_weight']:g}" in ok(*command, "--tune-lm-weight", "0,1,5")


def test_mistakes_of_evaluation(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "short").write_text("a dog\n")
    source = ("--source", folder / "de")
    message = refused("evaluate", folder / "nmt", *source, "--reference", tmp_path / "short")
    assert "has 4 lines and" in message
    assert "short 1;" in message
    assert "--reference" in refused("evaluate", folder / "nmt", *source)
    both = ("evaluate", folder / "nmt", *source, "--reference", folder / "en")
    assert "--source is for translations and --context for perplexity" in refused(*both, "--context", "carried")
    assert "name one" in refused("evaluate", *source, "--reference", folder / "en")
    assert "leave it out" in refused(
        "evaluate", folder / "nmt", "--hypothesis", folder / "en", "--reference", folder / "en"
    )
    assert "--lm" in refused(*both, "--tune-lm-weight", "0,1")
    assert "--mbr chooses among" in refused(*both, "--candidates", 3)
    assert "write 0,0.1,0.2" in refused(*both, "--tune-lm-weight", "a,b")
    assert "--text FILE" in refused("evaluate", folder / "nmt")
    assert "a translation model" in refused("evaluate", folder / "nmt", "--text", folder / "de")
    (tmp_path / "none").write_text("")
    for option in (
        ("--beam", 3),
        ("--mbr", "chrf"),
        ("--replace-unknown",),
        ("--precision", "int8"),
        ("--device", "cuda"),
        ("--tune-lm-weight", "0,1"),
    ):
        assert f"{option[0]} is for translating" in refused(
            "evaluate", "--hypothesis", folder / "en", "--reference", folder / "en", *option
        )
    assert "at least one line" in refused(
        "evaluate", "--hypothesis", tmp_path / "none", "--reference", tmp_path / "none"
    )


# --- score and inspect ------------------------------------------------------------------------------------------------


def test_scores_of_given_translations(
    folder: Path, model: Translator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = ("score", folder / "nmt", "--source", folder / "de", "--target", folder / "en")
    scores = [float(line) for line in ok(*command).splitlines()]
    assert scores == pytest.approx(model.score(GERMAN, ENGLISH), abs=2e-6)
    bits = [float(line) for line in ok(*command, "--base", 2).splitlines()]
    assert bits == pytest.approx([score / math.log(2) for score in scores], abs=2e-6)
    head, *rows = (line.split("\t") for line in ok(*command, "--words").splitlines())
    assert head == ["line", "token", "log_prob", "length", "unknown"]
    assert [row[1] for row in rows] == [word for line in ENGLISH for word in (*line.split(), "</s>")]
    for number, score in enumerate(scores, 1):
        assert sum(float(row[2]) for row in rows if row[0] == str(number)) == pytest.approx(score, abs=1e-5)
    (tmp_path / "short").write_text("a dog\n")
    with monkeypatch.context() as patch:
        patch.setattr(click, "echo", pytest.fail)  # nothing is printed first
        assert re.search(r"de has 4 lines and .*short has 1", refused(*command[:-1], tmp_path / "short"))
    assert "belong together" in refused("score", folder / "nmt", "--source", folder / "de")
    assert "--text is for texts" not in refused("score", folder / "nmt", "--text", folder / "de")
    assert "leave one of them out" in refused(*command, "--text", folder / "de")


def test_inspect_tells_about_a_translation_model(folder: Path, model: Translator) -> None:
    facts = json.loads(ok("inspect", folder / "nmt", "--verify", "--json"))
    assert facts["kind"] == "bahdanau"
    assert list(facts["parameters_by_part"]) == ["source_embedding", "encoder", "target_embedding", "decoder", "output"]
    assert facts["parameters"] == sum(facts["parameters_by_part"].values()) == model.model.parameter_count
    assert facts["source_vocabulary"].startswith("word#")
    assert f"{len(model.target.vocabulary)} ids" in facts["target_vocabulary"]
    assert facts["checksums"] == "all agree"
    assert "source_vocabulary" in ok("inspect", folder / "nmt")
    assert "a translation model (bahdanau)" in refused("inspect", folder / "nmt", "--gradient-flow")


def test_the_learning_curve_of_a_translation_model(model: Translator, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    from lmkit.storage import append_json, new_folder

    line = {"step": 1, "rate": 0.1, "loss": 2.0, "validation": {"loss": 1.5, "bleu": 3.0}, "best": True}
    with new_folder(tmp_path / "m") as place:
        append_json(place / "training.jsonl", line)
        append_json(place / "training.jsonl", {**line, "step": 2})
        model.write(place, also=["training.jsonl"])
    ok("inspect", tmp_path / "m", "--learning-curve", tmp_path / "curve.png")
    assert (tmp_path / "curve.png").read_bytes().startswith(b"\x89PNG")


def test_unknown_words_are_replaced(folder: Path, model: Translator) -> None:
    found = ok("translate", folder / "nmt", "--replace-unknown", stdin=INPUT).splitlines()
    plain = model.translate(LINES)
    assert not any("<unk>" in line for line in found)
    for line, text, usual in zip(LINES, found, plain, strict=True):
        pairs = zip(text.split(), usual.split(), strict=True)
        assert all(word in line.split() if before == "<unk>" else word == before for word, before in pairs)


def test_text_that_no_model_was_trained_on(folder: Path) -> None:
    lines = ["\u2028", "🦓" * 50, "<s> </s> <pad> <unk>", "a\tb", "x" * 5000, "ein " * 300]
    out = ok("translate", folder / "nmt", "--max-length", 5, stdin="".join(f"{line}\n" for line in lines).encode())
    assert out.count("\n") == len(lines)
