"""`lmkit rescore`: a language model's say in an n-best list."""

from __future__ import annotations

import click


@click.command()
@click.argument("model", metavar="MODEL")
@click.option("--nbest", required=True, metavar="FILE", help="n-best list in the form of Moses, - for stdin.")
@click.option("--weight", type=float, default=1.0, show_default=True, help="Of the model's log-probability (nats).")
@click.option("--feature", default="lmkit", show_default=True, help="Name of the feature that is added.")
def rescore(model: str, nbest: str, weight: float, feature: str) -> None:
    """Scores every hypothesis of an n-best list and ranks each sentence's hypotheses anew, to standard output.

    A line is `id ||| hypothesis ||| features ||| score`; the model's log-probability is added to the features, and
    weight times it to the score.
    """
    from lmkit.registry import load_language_model
    from lmkit.rescoring import read_nbest
    from lmkit.rescoring import rescore as rescore_nbest
    from lmkit.text.corpus import read_files

    loaded = load_language_model(model)
    for hypotheses in read_nbest(read_files([nbest])):
        click.echo("\n".join(map(str, rescore_nbest(hypotheses, loaded, weight=weight, name=feature))))
