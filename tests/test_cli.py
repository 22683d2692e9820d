"""The command line, typed as a user would, good and bad."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from contextlib import chdir
from pathlib import Path

import pytest
from click.testing import CliRunner
from conftest import GOLDEN
from lmkit_cli.main import main

ROOT = Path(__file__).parent.parent
STORY = GOLDEN / "story.txt"
HELDOUT = GOLDEN / "heldout.txt"


Done = subprocess.CompletedProcess[bytes]


def process(*arguments: object, stdin: bytes | None = None, cwd: Path | None = None) -> Done:
    """A command in a process of its own."""
    command = [sys.executable, "-m", "lmkit_cli", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, cwd=cwd, timeout=400)


def lmkit(*arguments: object, stdin: bytes | None = None, cwd: Path | None = None) -> Done:
    """The same in this one, which has loaded torch already; with an input it takes a pipe, and so a process."""
    if stdin is not None:
        return process(*arguments, stdin=stdin, cwd=cwd)
    words, handler = [*map(str, arguments)], signal.getsignal(signal.SIGTERM)
    with CliRunner().isolation() as (out, err, _), chdir(cwd or "."), pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["lmkit", *words])
        try:
            with pytest.raises(SystemExit) as ended:
                main()
        finally:
            signal.signal(signal.SIGTERM, handler)
        sys.stdout.flush()
        sys.stderr.flush()
        return subprocess.CompletedProcess(words, int(ended.value.code or 0), out.getvalue(), err.getvalue())


def ok(*arguments: object, stdin: bytes | None = None, cwd: Path | None = None) -> str:
    done = lmkit(*arguments, stdin=stdin, cwd=cwd)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def refused(*arguments: object, code: int = 1, stdin: bytes | None = None, cwd: Path | None = None) -> str:
    """The one line that a mistake gives."""
    done = lmkit(*arguments, stdin=stdin, cwd=cwd)
    message = done.stderr.decode()
    assert done.returncode == code, message
    assert len(message.splitlines()) == 1, message
    assert "Traceback" not in message
    return message


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "kn3"
    ok("train", "ngram", "--text", STORY, "--order", 3, "--out", folder)
    return folder


# --- the good path --------------------------------------------------------------------------------------------------


def test_evaluate_prints_one_table_and_one_json(model: Path) -> None:
    arpa = GOLDEN / "story.3.arpa"
    table = ok("evaluate", model, arpa, "--text", HELDOUT).splitlines()
    assert len(table) == 4
    assert "15.70" in table[2]
    assert "13.72" in table[3]
    reports = json.loads(ok("evaluate", model, arpa, "--text", HELDOUT, "--json"))
    keys = ["model", "kind", "tokenizer", "events", "words", "sentences", "oov", "nll_nats", "perplexity"]
    keys += ["perplexity_excluding_oov", "bits_per_byte", "bits_per_character", "context", "adaptive", "signature"]
    assert list(reports[0]) == [*keys, "seconds", "tokens_per_second"]
    assert reports[0]["perplexity"] == pytest.approx(reports[1]["perplexity"], rel=1e-6)
    assert reports[0]["bits_per_byte"] is None


def test_infinite_perplexity_is_null_in_json(tmp_path: Path) -> None:
    ok("train", "ngram", "--text", STORY, "--order", 2, "--smoothing", "mle", "--out", tmp_path / "mle")
    done = ok("evaluate", tmp_path / "mle", "--text", HELDOUT, "--json")
    report = json.loads(done, parse_constant=lambda name: pytest.fail(f"{name} is not JSON"))[0]
    assert report["perplexity"] is None
    assert report["infinite"] is True
    assert "inf" in ok("evaluate", tmp_path / "mle", "--text", HELDOUT)


def test_score_gives_a_line_for_a_line(model: Path) -> None:
    text = HELDOUT.read_bytes()
    scores = ok("score", model, "--text", "-", "--base", 10, stdin=text).splitlines()
    assert len(scores) == text.count(b"\n")
    assert float(scores[3]) == pytest.approx(-1.5947838, abs=1e-6)  # </s> alone, from query.3.txt
    assert ok("score", model, "--text", "-", stdin=b"") == ""
    assert len(ok("score", model, "--text", "-", stdin=b"\n\n\xef\xbb\xbfx\r\n\ny").splitlines()) == 5


def test_score_words(model: Path) -> None:
    lines = ok("score", model, "--text", HELDOUT, "--base", 10, "--words").splitlines()
    assert lines[0].split("\t") == ["line", "token", "log_prob", "length", "unknown"]
    assert lines[1].split("\t") == ["1", "the", "-0.360319", "2", "0"]  # query.3.txt: the=3 2 -0.3603188
    dragon = [line.split("\t") for line in lines if "\tdragon\t" in line]
    assert [d[0] for d in dragon] == ["3", "7"]
    assert all(d[3:] == ["1", "1"] for d in dragon)


def test_generate(model: Path) -> None:
    first = ok("generate", model, "--prompt", "the miller", "--num", 5, "--seed", 1)
    assert first == ok("generate", model, "--prompt", "the miller", "--num", 5, "--seed", 1)
    assert first != ok("generate", model, "--prompt", "the miller", "--num", 5, "--seed", 2)
    assert len(first.splitlines()) == 5
    assert all(line.startswith("the miller") for line in first.splitlines())
    assert ok("generate", model, "--temperature", 0) == ok("generate", model, "--beam", 1)
    assert len(ok("generate", model, "--beam", 4, "--num", 3).splitlines()) == 3
    widened = lmkit("generate", model, "--beam", 2, "--num", 3)
    assert widened.stdout.decode() == ok("generate", model, "--beam", 3, "--num", 3)
    assert widened.stderr == b"lmkit: --beam 2 is too narrow for 3 hypotheses; the beam is 3\n"
    word = next(word for word in first.split() if word not in ("the", "miller"))
    assert (
        word not in ok("generate", model, "--prompt", "the miller", "--num", 5, "--seed", 1, "--forbid", word).split()
    )


def test_export(model: Path, tmp_path: Path) -> None:
    ok("export", model, "--format", "arpa", "--out", tmp_path / "m.arpa")
    ok("export", model, "--out", tmp_path / "m.arpa.gz")
    plain = (tmp_path / "m.arpa").read_bytes()
    assert gzip.decompress((tmp_path / "m.arpa.gz").read_bytes()) == plain
    assert ok("export", model, "--out", "-").encode() == plain
    assert "15.70" in ok("evaluate", tmp_path / "m.arpa.gz", "--text", HELDOUT)


def test_tokenizers_share_one_table(tmp_path: Path, model: Path) -> None:
    for kind in ("char", "byte", "sentencepiece"):
        more = ["--vocab-size", 330] if kind == "sentencepiece" else []
        ok("train", "ngram", "--text", STORY, "--order", 4, "--tokenizer", kind, "--out", tmp_path / kind, *more)
    reports = json.loads(
        ok("evaluate", *(tmp_path / k for k in ("char", "byte", "sentencepiece")), "--text", STORY, "--json")
    )
    assert {(r["words"], r["sentences"], r["oov"]) for r in reports} == {(556, 47, 0)}  # wc story.txt
    assert all(r["bits_per_byte"] > 0 for r in reports)
    # the vocabulary of one model for another
    ok("train", "ngram", "--text", HELDOUT, "--tokenizer", model, "--order", 2, "--out", tmp_path / "same")
    ids = [json.loads(ok("inspect", m, "--json"))["vocabulary_id"] for m in (model, tmp_path / "same")]
    assert ids[0] == ids[1]
    ok("train", "ngram", "--text", HELDOUT, "--order", 2, "--out", tmp_path / "pieces",
       "--tokenizer", tmp_path / "sentencepiece" / "sentencepiece.model")  # fmt: skip


def test_vocabulary_options(tmp_path: Path) -> None:
    (tmp_path / "words").write_text("the\nmiller\nriver\n")
    ok("train", "ngram", "--text", STORY, "--vocab", tmp_path / "words", "--out", tmp_path / "closed")
    assert json.loads(ok("inspect", tmp_path / "closed", "--json"))["vocabulary_size"] == 4 + 3
    ok("train", "ngram", "--text", STORY, "--min-count", 2, "--vocab-size", 20, "--out", tmp_path / "small")
    assert json.loads(ok("inspect", tmp_path / "small", "--json"))["vocabulary_size"] == 20


def test_dataset_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hub"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    rows = [json.dumps({"sentence": line}) for line in STORY.read_text(encoding="utf-8").splitlines()]
    (tmp_path / "story.jsonl").write_text("\n".join(rows))
    ok("train", "ngram", "--dataset", tmp_path / "story.jsonl", "--column", "sentence", "--out", tmp_path / "m")
    assert "15.70" in ok("evaluate", tmp_path / "m", "--text", HELDOUT)
    message = lmkit("evaluate", tmp_path / "m", "--dataset", tmp_path / "story.jsonl").stderr.decode()
    assert "no column 'text'; it has sentence" in message.splitlines()[-1]


def test_recipe(tmp_path: Path) -> None:
    recipe = tmp_path / "story.toml"
    recipe.write_text(
        f'description = "a story"\nkind = "ngram"\n[corpus]\ntrain = "{STORY}"\ntest = "{HELDOUT}"\n'
        '[ngram]\norder = 5\n[figure]\nmetric = "perplexity"\nvalue = 15.9\nsource = "KenLM"\n'
    )
    shown = ok("train", "recipe", recipe, "--out", tmp_path / "m", "--set", "ngram.order=3")
    assert "15.70" in shown
    assert "to reach: perplexity 15.9 (KenLM); reached: test perplexity 15.70\n" in shown
    assert "did you mean 'order'?" in refused(
        "train", "recipe", recipe, "--out", tmp_path / "n", "--set", "ngram.ordre=3"
    )
    assert "order: no setting of a recipe; those of its model begin with ngram, as ngram.order" in refused(
        "train", "recipe", recipe, "--out", tmp_path / "n", "--set", "order=3"
    )
    assert "ngrm.order: did you mean ngram.order?" in refused(
        "train", "recipe", recipe, "--out", tmp_path / "n", "--set", "ngrm.order=3"
    )
    assert "a table [ngram], and kind is 'lstm'" in refused(
        "train", "recipe", recipe, "--out", tmp_path / "n", "--set", "kind=lstm"
    )
    assert "kind is missing" in refused("train", "recipe", recipe, "--out", tmp_path / "n", "--set", "kind=[1]")
    assert "a value twice" in refused(
        "train", "recipe", recipe, "--out", tmp_path / "n", "--vary", "ngram.order=3,3", code=2
    )
    assert "brown-kn, brown-lstm, brown-transformer, demo" in refused(
        "train", "recipe", "nope", "--out", tmp_path / "n", code=2
    )


def test_every_shipped_recipe_is_valid(tmp_path: Path) -> None:
    import lmkit_data
    from lmkit_cli.recipe import checked_settings

    from lmkit.recipe import read_recipe

    paths = sorted(lmkit_data.path("recipes").glob("*.toml"))
    assert len(paths) >= 3
    text = (ROOT / "docs" / "recipes.md").read_text(encoding="utf-8")
    for i, part in enumerate((text.partition("\nThen\n")[0], text.partition("\nFor plain text")[2])):  # those it shows
        page = tmp_path / f"own{i}.toml"
        page.write_text("".join(line[4:] + "\n" for line in part.splitlines() if line[:4] == "    "))
        paths.append(page)
    for path in paths:
        recipe, settings = read_recipe(path)
        assert recipe.description
        assert checked_settings(recipe, settings, path)  # raises for a key or value that is wrong
        assert recipe.kind == "ngram" or recipe.figure or path.parent == tmp_path


def test_demo(tmp_path: Path) -> None:
    from lmkit_cli.demo import check_place

    done = process("demo", "--seed", 1, cwd=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    shown = done.stdout.decode()
    figures = [float(line.split()[7]) for line in shown.splitlines() if line.startswith("lmkit-demo/kn")]
    assert len(figures) == 5
    assert figures[0] > figures[1] > figures[2] > 1
    assert (tmp_path / "lmkit-demo" / "kn5" / "model.safetensors").exists()
    lines = {
        line.split()[0].rpartition("/")[2]: line.split()
        for line in shown.splitlines()
        if line.startswith("lmkit-demo/")
    }
    neural = [float(lines[name][7]) for name in ("lstm", "transformer", "mixture")]
    assert max(neural) < min(figures)
    assert neural[2] <= min(neural[:2]) * 1.01
    check_place(tmp_path / "lmkit-demo")  # a second run may take its place
    ok("train", "ngram", "--text", STORY, "--out", tmp_path / "mine" / "kn1")
    before = (tmp_path / "mine" / "kn1" / "config.json").read_bytes()
    assert "is a model of yours" in refused("demo", "--out", tmp_path / "mine", code=2)
    assert "is a model itself" in refused("demo", "--out", tmp_path / "mine" / "kn1", code=2)
    assert (tmp_path / "mine" / "kn1" / "config.json").read_bytes() == before


# --- bad input ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "text: no such file"),
        (b"", "text: the text is empty"),
        (b"\n \n\t\r\n", "text: no word in the text, only blanks or NUL bytes; give at least one line with a word"),
        (b"fine\nna\xefve\n", "text:2: not UTF-8 (byte 0xef); convert the file, or go on with --errors replace"),
        ("a b\n".encode("utf-16"), "text: UTF-16 text; convert it"),
        (b"a <s> b\n", "text:1: <s> in the text"),
        (gzip.compress(b"a b\n" * 1000, mtime=0)[:-20], "damaged or truncated compressed file"),
    ],
)
def test_bad_texts(tmp_path: Path, content: bytes | None, message: str) -> None:
    if content is not None:
        (tmp_path / "text").write_bytes(content)
    assert message in refused("train", "ngram", "--text", "text", "--out", "m", cwd=tmp_path)
    assert not list(tmp_path.glob("m*"))


def test_errors_replace_goes_on(tmp_path: Path) -> None:
    (tmp_path / "text").write_bytes(b"fine\nna\xefve\n")
    ok("train", "ngram", "--text", "text", "--errors", "replace", "--out", "m", cwd=tmp_path)
    words = [line.split("\t")[1] for line in ok("score", "m", "--text", "text", "--errors", "replace", "--words",
                                                cwd=tmp_path).splitlines()]  # fmt: skip
    assert "na�ve" in words


def test_nul_bytes_are_noted(tmp_path: Path) -> None:
    (tmp_path / "text").write_bytes(b"a b\nc\0d\n")
    done = lmkit("train", "ngram", "--text", "text", "--out", "m", cwd=tmp_path)
    assert b"text:2: NUL byte" in done.stderr
    assert done.returncode == 0
    (tmp_path / "text").write_bytes(b"\0\0\n \0\n")
    done = lmkit("train", "ngram", "--text", "text", "--out", "n", cwd=tmp_path)
    assert b"error: text: no word in the text" in done.stderr
    assert done.returncode == 1


def test_a_directory_as_text(tmp_path: Path) -> None:
    assert "is a directory" in refused("train", "ngram", "--text", tmp_path, "--out", tmp_path / "m")


def test_usage(tmp_path: Path) -> None:
    assert "'--order': 0 is not in the range" in refused(
        "train", "ngram", "--text", STORY, "--order", 0, "--out", tmp_path / "m", code=2
    )
    assert "give the text" in refused("train", "ngram", "--out", tmp_path / "m", code=2)
    assert "'--top-p'" in refused("generate", "m", "--top-p", 0, code=2)
    assert "No such command" in refused("trian", code=2)
    assert "is none of word, char" in refused(
        "train", "ngram", "--text", STORY, "--tokenizer", "wrod", "--out", tmp_path / "m", code=2
    )


def test_options_that_would_do_nothing_are_refused(tmp_path: Path) -> None:
    train = ("train", "ngram", "--text", STORY, "--out", tmp_path / "m")
    assert "--vocab-size has nothing to choose with --tokenizer byte" in refused(
        *train, "--tokenizer", "byte", "--vocab-size", 100, code=2
    )
    assert "--min-count has nothing to choose with --tokenizer sentencepiece" in refused(
        *train, "--tokenizer", "sentencepiece", "--min-count", 2, code=2
    )
    (tmp_path / "words").write_text("the\n")
    assert "--min-count has nothing to choose with --vocab" in refused(
        *train, "--vocab", tmp_path / "words", "--min-count", 2, code=2
    )
    (tmp_path / "words").unlink()
    assert "--smoothing add-k" in refused(*train, "--k", 0.5, code=2)
    assert "device 'cuda:99'" in refused(*train, "--device", "cuda:99")
    assert not list(tmp_path.iterdir())


def test_score_words_keeps_its_columns(tmp_path: Path) -> None:
    ok("train", "ngram", "--text", STORY, "--tokenizer", "char", "--out", tmp_path / "m")
    lines = ok("score", tmp_path / "m", "--text", "-", "--words", stdin=b"a\tb\n").splitlines()
    assert [len(line.split("\t")) for line in lines] == [5] * 5


def test_a_text_that_begins_like_a_bzip2_file(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("BZhang is here\n")
    ok("train", "ngram", "--text", "text", "--out", "m", cwd=tmp_path)


def test_an_existing_model_is_refused_then_replaced_only_by_a_complete_one(tmp_path: Path) -> None:
    out = tmp_path / "m"
    ok("train", "ngram", "--text", STORY, "--order", 2, "--out", out)
    before = {p.name: p.read_bytes() for p in out.iterdir()}
    assert "--overwrite" in refused("train", "ngram", "--text", STORY, "--out", out)
    (tmp_path / "bad").write_bytes(b"fine\n\xff\n")
    refused("train", "ngram", "--text", tmp_path / "bad", "--out", out, "--overwrite")
    assert {p.name: p.read_bytes() for p in out.iterdir()} == before
    ok("train", "ngram", "--text", STORY, "--order", 3, "--out", out, "--overwrite")
    assert json.loads(ok("inspect", out, "--json"))["order"] == 3
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith("m")] == ["m"]


def test_overwrite_never_takes_a_folder_that_is_no_model(tmp_path: Path) -> None:
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "chapter").write_text("years of work")
    refused("train", "ngram", "--text", STORY, "--out", tmp_path / "thesis", "--overwrite")
    (tmp_path / "thesis" / "config.json").write_text('{"model_type": "gpt2"}')  # somebody else's model
    refused("train", "ngram", "--text", STORY, "--out", tmp_path / "thesis", "--overwrite")
    assert (tmp_path / "thesis" / "chapter").read_text() == "years of work"


def test_overwrite_never_takes_what_a_user_put_into_a_model_folder(tmp_path: Path) -> None:
    train = ("train", "ngram", "--text", STORY, "--out", tmp_path / "m", "--overwrite")
    ok(*train)
    for name in ("notes.txt", "sub"):
        path = tmp_path / "m" / name
        path.mkdir() if name == "sub" else path.write_text("mine")
        assert f"also holds {name}" in refused(*train)
        assert path.exists()
        path.rmdir() if name == "sub" else path.unlink()
    ok(*train)


def test_sigterm_leaves_nothing_behind(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "lmkit_cli", "train", "ngram", "--text", "-", "--out", "m"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path)
    deadline = time.monotonic() + 30
    while not (tmp_path / "m.partial").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGTERM)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 128 + signal.SIGTERM
    assert b"Traceback" not in errors
    assert list(tmp_path.iterdir()) == []


def damage(folder: Path, name: str, how: str) -> None:
    path = folder / name
    data = path.read_bytes()
    if how == "missing":
        path.unlink()
    elif how == "truncated":
        path.write_bytes(data[: len(data) // 2])
    elif how == "foreign":
        path.write_bytes(b"\x80\x04pickle" + data[8:])
    elif how == "empty":
        path.write_bytes(b"")


@pytest.mark.parametrize("how", ["missing", "truncated", "foreign", "empty"])
@pytest.mark.parametrize("name", ["config.json", "model.safetensors", "vocabulary.txt"])
def test_damaged_folders(model: Path, tmp_path: Path, name: str, how: str) -> None:
    import shutil

    shutil.copytree(model, tmp_path / "m")
    damage(tmp_path / "m", name, how)
    if name == "vocabulary.txt" and how == "foreign":
        assert "vocabulary" in refused("evaluate", tmp_path / "m", "--text", HELDOUT)
    else:
        refused("evaluate", tmp_path / "m", "--text", HELDOUT)


def test_verify_finds_a_changed_byte(model: Path, tmp_path: Path) -> None:
    import shutil

    shutil.copytree(model, tmp_path / "m")
    data = bytearray((tmp_path / "m" / "model.safetensors").read_bytes())
    data[-1] ^= 1
    (tmp_path / "m" / "model.safetensors").write_bytes(data)
    ok("inspect", model, "--verify")
    assert "checksum" in refused("inspect", tmp_path / "m", "--verify")


def test_foreign_things_as_models(tmp_path: Path) -> None:
    assert "no such model" in refused("evaluate", tmp_path / "m", "--text", HELDOUT)
    assert "no config.json" in refused("evaluate", tmp_path, "--text", HELDOUT)
    (tmp_path / "config.json").write_text('{"model_type": "gpt2"}')
    assert "not the config of an lmkit model" in refused("evaluate", tmp_path, "--text", HELDOUT)
    assert "story.txt:1: neither a model folder nor an ARPA file" in refused("evaluate", STORY, "--text", HELDOUT)


def test_export_never_loses_a_file(model: Path, tmp_path: Path) -> None:
    target = tmp_path / "m.arpa"
    target.write_text("precious")
    assert "--overwrite" in refused("export", model, "--out", target)
    assert target.read_text() == "precious"
    ok("export", model, "--out", target, "--overwrite")
    assert target.read_bytes().startswith(b"\\data\\")
    mle = tmp_path / "mle"
    ok("train", "ngram", "--text", STORY, "--smoothing", "mle", "--out", mle)
    assert "does not back off" in refused("export", mle, "--out", tmp_path / "x.arpa")
    assert not (tmp_path / "x.arpa").exists()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_full_disk(model: Path) -> None:
    assert "disk is full" in refused("export", model, "--out", "/dev/full")


def test_a_reader_that_leaves_is_no_error(model: Path) -> None:
    command = f"{sys.executable} -m lmkit_cli export {model} --out - | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, timeout=60)
    assert done.stdout == b"\\data\\\n"
    assert done.stderr == b""
