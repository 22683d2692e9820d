"""lmkit: language models and translation, from counts to attention.

    import lmkit
    from lmkit import NGramLM

    model = NGramLM.train(["I am Sam", "Sam I am"], order=2, smoothing="mle")
    model.probability("Sam", context=["am"])

The names below are imported when they are first used, so importing lmkit is quick and does not import torch.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from lmkit.version import __version__

if TYPE_CHECKING:
    from lmkit.errors import LmkitError as LmkitError
    from lmkit.language_model import LanguageModel as LanguageModel
    from lmkit.language_model import PerplexityReport as PerplexityReport
    from lmkit.mixture import Mixture as Mixture
    from lmkit.ngram.ngram_lm import NGramLM as NGramLM
    from lmkit.nmt.translator import Translator as Translator
    from lmkit.registry import load as load
    from lmkit.text_model import TextModel as TextModel

_NAMES = {
    "LanguageModel": "lmkit.language_model",
    "LmkitError": "lmkit.errors",
    "Mixture": "lmkit.mixture",
    "NGramLM": "lmkit.ngram.ngram_lm",
    "PerplexityReport": "lmkit.language_model",
    "TextModel": "lmkit.text_model",
    "Translator": "lmkit.nmt.translator",
    "load": "lmkit.registry",
}

__all__ = [
    "LanguageModel",
    "LmkitError",
    "Mixture",
    "NGramLM",
    "PerplexityReport",
    "TextModel",
    "Translator",
    "__version__",
    "load",
]


def __getattr__(name: str) -> Any:
    if name not in _NAMES:
        raise AttributeError(f"module 'lmkit' has no attribute {name!r}")
    return getattr(import_module(_NAMES[name]), name)


def __dir__() -> list[str]:
    return __all__
