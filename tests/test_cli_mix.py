"""`lmkit prune` and `lmkit mix`, typed as a user would, good and bad."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from test_cli import HELDOUT, STORY, lmkit, ok, refused


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of models over one vocabulary (`a`, `b`, `mle`), one of another (`other`), and an ARPA file of `a`."""
    folder = tmp_path_factory.mktemp("models")
    lines = STORY.read_text().splitlines()
    (folder / "a.txt").write_text("\n".join([*lines[::2], ""]))
    (folder / "b.txt").write_text("\n".join([*lines[1::2], ""]))
    (folder / "words.txt").write_text("\n".join([*sorted({w for line in lines for w in line.split()}), ""]))
    for name, options in (("a", ("--order", 3)), ("b", ("--order", 4)), ("mle", ("--smoothing", "mle"))):
        text = folder / ("a.txt" if name == "mle" else f"{name}.txt")
        ok("train", "ngram", "--text", text, "--vocab", folder / "words.txt", *options, "--out", folder / name)
    ok("train", "ngram", "--text", folder / "b.txt", "--out", folder / "other")
    ok("export", folder / "a", "--out", folder / "a.arpa")
    return folder


def perplexities(*models: object) -> list[float]:
    return [report["perplexity"] for report in json.loads(ok("evaluate", *models, "--text", HELDOUT, "--json"))]


# --- prune ----------------------------------------------------------------------------------------------------------


def test_pruning_says_how_many_ngrams_are_left(models: Path, tmp_path: Path) -> None:
    done = lmkit("prune", models / "b", "--threshold", "1e-4", "--out", tmp_path / "p")
    assert done.returncode == 0
    message = done.stderr.decode()
    whole, left = (int(n.replace(",", "")) for n in re.match(r"([\d,]+) n-grams, ([\d,]+) left", message).groups())
    settings = [json.loads(ok("inspect", m, "--json")) for m in (models / "b", tmp_path / "p")]
    assert [sum(s["ngrams"]) for s in settings] == [whole, left]
    assert left < whole
    assert perplexities(tmp_path / "p")[0] < 2 * perplexities(models / "b")[0]


def test_an_arpa_file_is_pruned(models: Path, tmp_path: Path) -> None:
    ok("prune", models / "a.arpa", "--threshold", "1e-4", "--out", tmp_path / "from_file")
    ok("prune", models / "a", "--threshold", "1e-4", "--out", tmp_path / "from_folder")
    a, b = perplexities(tmp_path / "from_file", tmp_path / "from_folder")
    assert a == pytest.approx(b, rel=1e-5)


def test_pruning_to_a_number_and_to_an_order(models: Path, tmp_path: Path) -> None:
    ok("prune", models / "b", "--max-ngrams", 300, "--out", tmp_path / "n")
    assert sum(json.loads(ok("inspect", tmp_path / "n", "--json"))["ngrams"]) <= 300
    done = lmkit("prune", models / "b", "--order", 2, "--out", tmp_path / "o")
    assert "are not the Kneser-Ney model of order 2" in done.stderr.decode()
    assert json.loads(ok("inspect", tmp_path / "o", "--json"))["order"] == 2
    ok("prune", models / "b", "--history", models / "a", "--threshold", "1e-4", "--out", tmp_path / "h")
    assert json.loads(ok("inspect", tmp_path / "h", "--json"))["notes"]["pruning"]["history"] == str(models / "a")


def test_bad_pruning_gives_one_line(models: Path, tmp_path: Path) -> None:
    out = ("--out", tmp_path / "p")
    assert "mle does not back off" in refused("prune", models / "mle", "--threshold", "1e-8", *out)
    assert "no such model folder" in refused("prune", models / "none", "--threshold", "1e-8", *out)
    assert "orders 1 to 3" in refused("prune", models / "a", "--order", 4, *out)
    assert "words, which all stay" in refused("prune", models / "a", "--max-ngrams", 5, *out)
    assert "--vocab FILE" in refused("prune", models / "a", "--history", models / "other", "--threshold", 1, *out)
    assert "say how much" in refused("prune", models / "a", *out, code=2)
    assert "give one" in refused("prune", models / "a", "--threshold", 1, "--max-ngrams", 300, *out, code=2)
    assert "--threshold" in refused("prune", models / "a", "--threshold", "-1", *out, code=2)
    assert "pruning threshold nan" in refused("prune", models / "a", "--threshold", "nan", *out)
    assert not (tmp_path / "p").exists()
    assert "already exists" in refused("prune", models / "a", "--threshold", 1, "--out", models / "b")


# --- mix ------------------------------------------------------------------------------------------------------------


def test_methods_and_their_perplexities(models: Path, tmp_path: Path) -> None:
    for method in ("linear", "log-linear", "static"):
        done = lmkit(
            "mix", models / "a", models / "b", "--method", method, "--tune", HELDOUT, "--out", tmp_path / method
        )
        rows = [line.split() for line in done.stderr.decode().splitlines()]
        assert rows[0] == ["model", "weight", "perplexity"]
        a, b, mixture = (float(row[-1]) for row in rows[2:])
        assert [a, b] == pytest.approx(perplexities(models / "a", models / "b"), abs=0.006)
        assert mixture == pytest.approx(perplexities(tmp_path / method)[0], abs=0.006)
        assert mixture < min(a, b)
        if method != "log-linear":
            assert sum(float(row[1]) for row in rows[2:4]) == pytest.approx(1, abs=2e-4)


def test_a_mixture_works_like_any_model(models: Path, tmp_path: Path) -> None:
    for method in ("linear", "log-linear"):
        folder = tmp_path / method
        ok("mix", models / "a", models / "b", models / "mle", "--weights", "0.5,0.4,0.1", "--out", folder)
        assert len(ok("score", folder, "--text", HELDOUT).splitlines()) == len(HELDOUT.read_text().splitlines())
        assert ok("generate", folder, "--prompt", "the miller", "--num", 2, "--seed", 1).startswith("the miller")
        facts = json.loads(ok("inspect", folder, "--verify", "--json"))
        assert facts["weights"] == [0.5, 0.4, 0.1]
        assert facts["mixed_from"] == [str(models / name) for name in ("a", "b", "mle")]
        assert facts["bytes"] > sum(p.stat().st_size for p in (folder / "members").rglob("*.safetensors"))
        assert "has no n-grams" in refused("export", folder, "--out", tmp_path / "x.arpa")


def test_static_mixtures_are_ngram_models(models: Path, tmp_path: Path) -> None:
    ok("mix", models / "a.arpa", models / "a", "--method", "static", "--weights", "0.5,0.5", "--out", tmp_path / "s")
    ok("export", tmp_path / "s", "--out", tmp_path / "s.arpa")
    assert perplexities(tmp_path / "s", tmp_path / "s.arpa", models / "a")[:2] == pytest.approx(
        perplexities(models / "a") * 2, rel=1e-5
    )


def test_equal_weights_by_default_and_overwriting(models: Path, tmp_path: Path) -> None:
    out = tmp_path / "m"
    done = lmkit("mix", models / "a", models / "b", "--out", out)
    assert re.findall(r"0\.5000", done.stderr.decode()) == ["0.5000"] * 2
    ok("mix", models / "a", models / "b", "--method", "static", "--out", out, "--overwrite")
    assert json.loads(ok("inspect", out, "--json"))["kind"] == "ngram"
    assert not (out / "members").exists()


def test_bad_mixing_gives_one_line(models: Path, tmp_path: Path) -> None:
    a, b, out = models / "a", models / "b", ("--out", tmp_path / "m")
    assert "sum to 1.1" in refused("mix", a, b, "--weights", "0.5,0.6", *out)
    assert "at least 0" in refused("mix", a, b, "--weights", "1.5,-0.5", *out)
    assert "at least 0" in refused("mix", a, b, "--method", "log-linear", "--weights", "1.5,-0.5", *out)
    assert "3 weights for 2 models" in refused("mix", a, b, "--weights", "0.5,0.3,0.2", *out)
    assert "not a list of numbers" in refused("mix", a, b, "--weights", "half,half", *out, code=2)
    assert "give one of the two" in refused("mix", a, b, "--weights", "1,0", "--tune", HELDOUT, *out, code=2)
    assert "--vocab FILE or --tokenizer MODEL" in refused("mix", a, models / "other", *out)
    assert "mle does not back off" in refused("mix", a, models / "mle", "--method", "static", *out)
    assert "no such model folder" in refused("mix", a, models / "none", *out)
    assert "two or more" in refused("mix", a, *out)
    assert "nothing.txt" in refused("mix", a, b, "--tune", tmp_path / "nothing.txt", *out)
    (tmp_path / "empty").write_text("")
    assert "empty" in refused("mix", a, b, "--tune", tmp_path / "empty", *out)
    assert not (tmp_path / "m").exists()
