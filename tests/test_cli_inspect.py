"""`lmkit inspect` of neural models: parameters by part, what they see, how gradients flow."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from conftest import COURSE, GOLDEN
from lmkit_cli.main import lmkit

from lmkit import LmkitError

D = 6  # features


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    import torch

    from lmkit.neural.recurrent_lm import LSTMLM, RNNLM, RecurrentConfig
    from lmkit.ngram.ngram_lm import NGramLM
    from lmkit.text_model import TextModel

    folder = tmp_path_factory.mktemp("models")
    ngram = NGramLM.train(COURSE, order=2, smoothing="add-k")
    ngram.save(folder / "ngram")
    torch.manual_seed(1)
    for kind, tied in ((RNNLM, True), (LSTMLM, False)):
        config = RecurrentConfig(embedding=D, hidden=D, layers=2, tied=tied)
        model = kind.build(config, ngram.tokenizer.vocabulary)
        TextModel(model, ngram.tokenizer).save(folder / kind.kind)
    return {name: folder / name for name in ("ngram", "rnn", "lstm")}


def run(*arguments: object) -> str:
    return CliRunner().invoke(lmkit, ["inspect", *map(str, arguments)], catch_exceptions=False).output


def test_parameters_by_part(models: dict[str, Path]) -> None:
    """Two layers of G gates have G (2 D^2 + 2 D) each; a tied output layer has its bias alone."""
    facts: dict[str, Any] = json.loads(run(models["lstm"], "--json"))
    size = facts["vocabulary_size"]
    layers = 2 * 4 * (2 * D * D + 2 * D)
    parts = {"embedding": size * D, "recurrence": layers, "output": size * D + size}
    assert facts["parameters_by_part"] == parts
    assert facts["parameters"] == sum(parts.values())
    assert facts["receptive_field"] == "all tokens before"
    tied = json.loads(run(models["rnn"], "--json"))["parameters_by_part"]
    assert tied == {"embedding": size * D, "recurrence": layers // 4, "output": size}
    assert "parameters" not in run(models["ngram"])


def test_gradient_flow_of_a_text(models: dict[str, Path], tmp_path: Path) -> None:
    """The table is that of `gradient_flow` on what the model reads of the text: <s> as </s>, lines as one stream."""
    import torch

    from lmkit import load
    from lmkit.nn.gradient_flow import gradient_flow
    from lmkit.text.vocabulary import EOS

    (tmp_path / "text").write_text("\n".join(COURSE) + "\n")
    found = run(models["rnn"], "--gradient-flow", "--text", tmp_path / "text")
    loaded = load(models["rnn"])
    model: Any = loaded.model
    ids = [EOS]
    for line in COURSE:
        ids += [*(loaded.tokenizer.vocabulary.id(word) for word in line.split()), EOS]
    with torch.no_grad():
        flows = gradient_flow(model.recurrence, model.embedding(torch.tensor([ids])))
    expected = [f"layer {flow.layer + 1} (rnn)\n{flow.table()}" for flow in flows]
    assert found == "\n\n".join(expected) + "\n"
    assert len(expected) == 2
    listed = json.loads(run(models["rnn"], "--gradient-flow", "--text", tmp_path / "text", "--json"))
    assert listed["layer 2"]["bound"] == flows[1].bound.tolist()  # type: ignore[union-attr]
    assert len(listed["layer 1"]["t - k"]) == len(ids)


def test_gradient_flow_without_a_text_and_as_a_picture(models: dict[str, Path], tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    found = run(models["lstm"], "--gradient-flow", "--plot", tmp_path / "flow.png")
    assert found == run(models["lstm"], "--gradient-flow")  # what the model generates is the same each time
    assert "dc_t/dc_k" in found
    assert "\n   100 " in found
    assert (tmp_path / "flow.png").read_bytes().startswith(b"\x89PNG")


def test_mistakes(models: dict[str, Path], tmp_path: Path) -> None:
    with pytest.raises(LmkitError, match="ngram models have no recurrence"):
        run(models["ngram"], "--gradient-flow")
    (tmp_path / "empty").write_text("")
    with pytest.raises(LmkitError, match="empty"):
        run(models["rnn"], "--gradient-flow", "--text", tmp_path / "empty")
    with pytest.raises(LmkitError, match="must end in"):
        run(models["rnn"], "--gradient-flow", "--plot", tmp_path / "flow.gif")
    result = CliRunner().invoke(lmkit, ["inspect", str(models["rnn"]), "--text", str(GOLDEN / "story.txt")])
    assert result.exit_code != 0
