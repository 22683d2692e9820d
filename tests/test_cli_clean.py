"""`lmkit clean` and the options of commands that read parallel text, typed as a user would."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner
from conftest import GOLDEN
from lmkit_cli.main import lmkit
from lmkit_cli.parallel import (
    PairTokens,
    ParallelSource,
    pair_tokenizer_options,
    parallel_options,
    validation_options,
)

import lmkit.text.corpus as corpus_module
from lmkit import LmkitError, NGramLM
from lmkit.text.tokenizer import SentencePieceTokenizer

SOURCE = ["ein haus", "", "zwei häuser", "gleich", "слово", "ein haus", "lang " * 9, "ein\tbaum"]
TARGET = ["a house", "nothing", "two houses", "gleich", "word", "a house", "short", "a tree"]
REASONS = [None, "empty", None, "identical", "source script", "duplicate", "length ratio", None]
OPTIONS = ("--source-script", "latin", "--max-ratio", 3)


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Both sides, read in several blocks."""
    monkeypatch.setattr(corpus_module, "BLOCK_BYTES", 25)
    (tmp_path / "s").write_bytes("\r\n".join(SOURCE).encode())
    (tmp_path / "t").write_bytes(gzip.compress("\n".join([*TARGET, ""]).encode()))
    return tmp_path


def run(*arguments: object, stdin: bytes = b"", command: click.Command = lmkit) -> Any:
    return CliRunner().invoke(command, [*map(str, arguments)], stdin, standalone_mode=False)


def clean(*arguments: object, stdin: bytes = b"") -> tuple[bytes, str]:
    done = run("clean", *arguments, stdin=stdin)
    assert done.exception is None, done.exception
    return done.stdout_bytes, done.stderr


def refused(*arguments: object, command: click.Command = lmkit) -> str:
    """The one line that a mistake gives."""
    done = run(*arguments, command=command)
    assert isinstance(done.exception, LmkitError | click.ClickException), done.output
    shown = done.exception
    message = shown.format_message() if isinstance(shown, click.ClickException) else str(shown)
    assert "\n" not in message
    return message


def lines(path: Path) -> list[str]:
    return path.read_bytes().decode().split("\n")[:-1]


def test_two_files_in_and_out(files: Path) -> None:
    out, table = clean(
        *("--source", files / "s", "--target", files / "t", *OPTIONS, "--rejected", files / "r"),
        *("--out-source", files / "cs", "--out-target", files / "ct.gz"),
    )
    assert out == b""
    kept = [i for i, reason in enumerate(REASONS) if reason is None]
    assert lines(files / "cs") == [SOURCE[i] for i in kept]
    assert gzip.decompress((files / "ct.gz").read_bytes()).decode().split("\n")[:-1] == [TARGET[i] for i in kept]
    assert [row.split("\t") for row in lines(files / "r")] == [
        [reason, str(i + 1), SOURCE[i], TARGET[i]] for i, reason in enumerate(REASONS) if reason
    ]
    rows = [row.split() for row in table.splitlines()]
    assert rows[2] == ["read", "8", "100.0%"]
    assert rows[3:-1] == [
        [*r.split(), "1", "12.5%"] for r in ("empty", "length ratio", "identical", "source script", "duplicate")
    ]
    assert rows[-1] == ["kept", "3", "37.5%"]


def test_a_tsv_through_a_pipe(files: Path) -> None:
    (files / "rows").write_text("".join(f"{s}\t{t}\n" for s, t in list(zip(SOURCE, TARGET, strict=True))[:7]))
    out, _ = clean("--tsv", files / "rows", *OPTIONS, "--out-tsv", "-")
    assert out.decode().splitlines() == ["ein haus\ta house", "zwei häuser\ttwo houses"]


def test_tabs_do_not_go_into_a_tsv(files: Path) -> None:
    arguments = ("clean", "--source", files / "s", "--target", files / "t", *OPTIONS, "--out-tsv", files / "o")
    assert refused(*arguments).startswith(f"{files}/s and {files}/t: line 8: a tab inside a sentence")
    assert not (files / "o").exists()


def test_nothing_is_written_when_something_is_wrong(files: Path) -> None:
    (files / "old").write_text("old\n")
    (files / "short").write_text("".join(f"{line}\n" for line in TARGET[:5]))
    sides = ("clean", "--source", files / "s", "--target", files / "short")
    message = refused(*sides, "--out-source", files / "old", "--out-target", files / "o2", "--overwrite")
    assert message.startswith(f"{files}/s has 8 lines and {files}/short has 5; line n of one must be")
    assert lines(files / "old") == ["old"]
    assert sorted(path.name for path in files.iterdir()) == ["old", "s", "short", "t"]
    exists = refused("clean", "--tsv", files / "s", "--out-tsv", files / "old")
    assert "old" in exists
    assert "--overwrite" in exists


def test_perplexity_under_a_model_of_a_side(files: Path, story: list[str]) -> None:
    NGramLM.train(GOLDEN / "story.txt", order=3).save(files / "lm")
    (files / "en").write_text(f"{story[0]}\nquagga zebra okapi quagga\n")
    (files / "xx").write_text("eins zwei drei vier\nzwei drei vier fünf\n")
    sides = ("--source", files / "xx", "--target", files / "en", "--out-tsv", "-", "--max-ratio", 99)
    out, table = clean(*sides, "--target-model", files / "lm", "--max-target-perplexity", 60)
    assert out.decode() == f"eins zwei drei vier\t{story[0]}\n"
    assert "target perplexity" in table
    assert "--target-model and --max-target-perplexity go together" in refused(
        "clean", *sides, "--target-model", files / "lm"
    )


def test_wrong_options(files: Path) -> None:
    both = ("--source", files / "s", "--target", files / "t")
    assert "say where to write" in refused("clean", *both)
    assert "say where to write" in refused("clean", *both, "--out-source", files / "a")
    assert "say where to write" in refused("clean", *both, "--out-source", 1, "--out-target", 2, "--out-tsv", 3)
    assert "are the same file" in refused("clean", *both, "--out-source", files / "a", "--out-target", files / "a")
    out = ("--out-tsv", files / "a")
    for other in ("a", "s", "t", "../" + files.name + "/t"):
        message = refused("clean", *both, *out, "--rejected", files / other, "--overwrite")
        assert message.endswith("which is read or written; give another file")
    kept = (files / "s").read_bytes()
    message = refused("clean", *both, "--out-source", files / "s", "--out-target", files / "b", "--overwrite")
    assert "which is read or written; give another file" in message
    assert (files / "s").read_bytes() == kept
    assert "--rejected - is also -" in refused("clean", *both, "--out-tsv", "-", "--rejected", "-")
    for option in ("--source-lang", "--split", "--dataset-config"):
        assert f"{option} is for texts of --dataset" in refused("clean", *both, *out, option, "de")
    assert "unknown script 'LATN'; did you mean Latin?" in refused("clean", *both, *out, "--source-script", "latn")
    for wrong in ((), (*both, "--tsv", "x"), ("--tsv", "x", "--dataset", "y")):
        assert "give the parallel text with --source FILE --target FILE, --tsv FILE or" in refused(
            "clean", *wrong, *out
        )
    assert "--source is given 1 times and --target 0 times" in refused("clean", *both[:2], *out)
    assert "--source-lang de --target-lang en" in refused("clean", "--dataset", "x", "--source-lang", "de", *out)
    assert not (files / "a").exists()


# --- options of training ------------------------------------------------------------------------------------------


@click.command()
@parallel_options
@validation_options
@pair_tokenizer_options
@click.pass_obj
def probe(given: list[Any], text: ParallelSource, valid: ParallelSource | None, tokens: PairTokens) -> None:
    given[:] = [text, valid, tokens]


def probed(*arguments: object) -> tuple[ParallelSource, ParallelSource | None, PairTokens]:
    given: list[Any] = []
    probe.main([*map(str, arguments)], standalone_mode=False, obj=given)
    return tuple(given)  # type: ignore[return-value]


DEMO = Path(__file__).parent.parent / "data" / "demo"
PAIR = ("--source", DEMO / "valid.en", "--target", DEMO / "valid.es")


def test_training_and_held_out_text_with_their_own_vocabularies() -> None:
    text, valid, tokens = probed(
        *PAIR, "--valid-source", DEMO / "test.en", "--valid-target", DEMO / "test.es",
        "--vocab-size", 400, "--target-vocab-size", 450,
    )  # fmt: skip
    done = tokens.prepare(text)
    assert text.name == f"{DEMO}/valid.en and {DEMO}/valid.es"
    assert (len(done.source.vocabulary), len(done.target.vocabulary)) == (400, 450)
    assert isinstance(done.source, SentencePieceTokenizer)
    assert len(done.corpus) == len(lines(DEMO / "valid.en"))
    assert valid is not None
    held_out = tokens.prepare_validation(valid, done)
    assert held_out.source is done.source
    assert len(held_out.corpus) == len(lines(DEMO / "test.en"))


def test_a_joint_vocabulary_and_what_is_left_out(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "rows").write_text("the house\tla casa\n\tnada\nthe word\tla palabra\n" + "x " * 9 + "\ty\n")
    text, valid, tokens = probed("--tsv", tmp_path / "rows", "--tokenizer", "word", "--joint-vocab", "--max-length", 8)
    assert valid is None
    done = tokens.prepare(text)
    assert done.source is done.target
    assert {"the", "la"} <= {token.decode() for token in done.source.vocabulary.tokens()}
    said = capsys.readouterr().err.splitlines()
    assert said == [
        f"lmkit: {tmp_path}/rows: 4 pairs, left out 1 with an empty side, 1 with a side longer than 8 tokens",
        "lmkit: 2 pairs: source 4 tokens, 0 of them unknown; target 4 tokens, 0 of them unknown",
    ]


def test_held_out_text_of_other_kinds(tmp_path: Path) -> None:
    _, valid, _ = probed(*PAIR, "--valid-tsv", "v.tsv", "--errors", "replace")
    assert valid is not None
    assert (valid.tsv, valid.sources, valid.errors) == (("v.tsv",), (), "replace")
    languages = ("--source-lang", "de", "--target-lang", "en")
    (tmp_path / "set.json").write_text(json.dumps({"de": "ein haus", "en": "a house"}) + "\n")
    text, valid, _ = probed("--dataset", tmp_path / "set.json", *languages, "--valid-split", "validation")
    assert valid is not None
    assert (text.split, valid.split, valid.languages) == ("train", "validation", ("de", "en"))
    _, valid, _ = probed("--dataset", "x", *languages, "--valid-source", "a", "--valid-target", "b")
    assert valid is not None
    assert (valid.dataset, valid.name) == (None, "a and b")


def test_tokenizers_and_sizes_by_side(tmp_path: Path) -> None:
    (tmp_path / "words").write_text("uno\ndos\n")
    _, _, tokens = probed(
        *PAIR, "--source-tokenizer", "char", "--target-tokenizer", "word", "--target-vocab", tmp_path / "words"
    )
    assert tokens.target is not None
    assert (tokens.source.name, tokens.source.vocab_file, tokens.target.name) == ("char", None, "word")
    assert tokens.target.vocab_file == str(tmp_path / "words")
    _, _, tokens = probed(*PAIR, "--vocab-size", 9, "--joint-vocab", "--subword-sampling", 0.1, "--max-ratio", 3)
    assert (tokens.target, tokens.source.vocab_size, tokens.sampling, tokens.max_ratio) == (None, 9, 0.1, 3)


def test_options_that_exclude_each_other() -> None:
    def message(*arguments: object) -> str:
        return refused(*arguments, command=probe)

    assert "--valid-source and --valid-target, or --valid-tsv alone" in message(*PAIR, "--valid-source", "x")
    assert "--valid-tsv alone" in message(*PAIR, "--valid-tsv", "a", "--valid-split", "b")
    assert "--valid-split is a split of --dataset" in message(*PAIR, "--valid-split", "b")
    assert "--joint-vocab makes both sides alike" in message(*PAIR, "--joint-vocab", "--source-vocab-size", 99)
    assert "--joint-vocab makes both sides alike" in message(*PAIR, "--joint-vocab", "--target-tokenizer", "word")
    assert "--subword-sampling draws SentencePiece pieces" in message(
        *PAIR, "--subword-sampling", 0.1, "--target-tokenizer", "char"
    )
