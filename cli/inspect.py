"""`lmkit inspect`: what a model is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import note

if TYPE_CHECKING:
    from lmkit.nmt.translator import Translator
    from lmkit.nn.gradient_flow import GradientFlow
    from lmkit.text_model import TextModel

STEPS = 100  # of a gradient flow
EXACT_UNITS = 256  # of a layer, up to which the norms are exact: about 5 s
PROBES = 16


@click.command()
@click.argument("model", metavar="MODEL")
@click.option("--verify", is_flag=True, help="Compare the checksums of all files.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option(
    "--gradient-flow",
    "flow",
    is_flag=True,
    help=f"Of a recurrent model: how much of a gradient is left over 1 to {STEPS} steps, instead of the rest.",
)
@click.option("--text", type=click.Path(), help="... on the beginning of this text; else on what the model generates.")
@click.option("--plot", type=click.Path(), help="... as a picture too (.png, .pdf or .svg; needs lmkit[plot]).")
@click.option(
    "--learning-curve",
    "curve",
    metavar="FILE.png",
    help="Draw losses and learning rate over the training of a neural model; it may still be going on, or be killed.",
)
def inspect(
    model: str, verify: bool, as_json: bool, flow: bool, text: str | None, plot: str | None, curve: str | None
) -> None:
    """Kind, settings, vocabulary and sizes of MODEL."""
    from lmkit.registry import load, load_language_model

    if not flow and (text or plot):
        raise click.UsageError("--text and --plot belong to --gradient-flow")
    if plot or curve:
        from lmkit.plots import require_plotting

        require_plotting(plot or curve or "")
    if curve:
        _draw_curve(Path(model), curve)
        return
    if flow:
        _show_flows(_flows(load_language_model(model, verify=verify), text), as_json, plot)
        return
    loaded = load(model, verify=verify)
    facts = {"model": model, **_facts(loaded), **loaded.metadata}
    if Path(model).is_dir():
        facts["bytes"] = sum(p.stat().st_size for p in Path(model).rglob("*") if p.is_file())
        facts["checksums"] = "all agree" if verify else "not compared (use --verify)"
    if as_json:
        click.echo(json.dumps(facts, indent=2))
        return
    width = max(map(len, facts))
    for key, value in facts.items():
        click.echo(f"{key:<{width}}  {value if isinstance(value, str) else json.dumps(value)}")


def _facts(loaded: TextModel | Translator) -> dict[str, Any]:
    """Kind, settings, sizes and vocabularies."""
    from lmkit.text_model import TextModel

    model = loaded.model
    facts = {"kind": model.kind, **model.settings(), **model.sizes()}
    if isinstance(loaded, TextModel):
        vocabulary = loaded.tokenizer.vocabulary
        own = {"vocabulary_size": len(vocabulary), "vocabulary_id": vocabulary.identity}
        return {**facts, "tokenizer": loaded.tokenizer_name, **own}
    return {**facts, **loaded.vocabularies()}


def _draw_curve(model: Path, curve: str) -> None:
    """The learning curve of a run that ended, or of the one that is at work, or was, beside it."""
    from lmkit.errors import LmkitError
    from lmkit.plots import learning_curve, save
    from lmkit.storage import new_file, read_json_lines
    from lmkit.training_run import LOG

    logs = [folder / LOG for folder in (model.with_name(f"{model.name}.partial"), model)]
    found = next((log for log in logs if log.is_file()), None)
    lines = read_json_lines(found) if found else []
    if not lines:
        raise LmkitError(f"{model}: has no {LOG} with a line yet, so there is no learning curve to draw")
    with new_file(curve) as file:
        save(learning_curve(lines), file, curve)


def _flows(loaded: TextModel, text: str | None) -> dict[str, GradientFlow]:
    """The gradient flow of each layer of a recurrent model, over the first tokens of a text."""
    from lmkit.errors import LmkitError

    recurrence: Any = getattr(loaded.model, "recurrence", None)
    if recurrence is None:
        raise LmkitError(
            f"{loaded.name}: {loaded.model.kind} models have no recurrence that gradients could flow through"
        )
    import torch

    from lmkit.language_model import stream
    from lmkit.nn.gradient_flow import gradient_flow
    from lmkit.text.vocabulary import BOS

    model: Any = loaded.model
    ids = stream(loaded.encode(Path(text) if text else loaded.generate(num=STEPS, seed=1, max_length=STEPS)))
    if len(ids) == 0:
        raise LmkitError(f"{text}: the text is empty, so nothing flows; give at least one line")
    tokens = torch.tensor([[BOS, *ids[: STEPS - 1].tolist()]], device=model.device)
    probes = PROBES if max(recurrence.sizes) > EXACT_UNITS else None
    if probes:
        note(f"layers of more than {EXACT_UNITS} units: estimates from {probes} gradients of random direction")
    with torch.no_grad():
        x = model.embed(tokens)
    flows = gradient_flow(recurrence, x, probes=probes, generator=torch.Generator().manual_seed(1))
    return {f"layer {flow.layer + 1}": flow for flow in flows}


def _show_flows(flows: dict[str, GradientFlow], as_json: bool, plot: str | None) -> None:
    if as_json:
        columns = {name: {"t - k": flow.distance, **flow.columns()} for name, flow in flows.items()}
        listed = {name: {key: values.tolist() for key, values in part.items()} for name, part in columns.items()}
        click.echo(json.dumps(listed))
    else:
        click.echo("\n\n".join(f"{name} ({flow.kind})\n{flow.table()}" for name, flow in flows.items()))
    if plot:
        from lmkit.plots import gradient_flow, save
        from lmkit.storage import new_file

        with new_file(plot) as file:
            save(gradient_flow(flows), file, plot)
