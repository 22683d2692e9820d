"""Every kind of model by name, and loading one from disk. Importing this imports no model and no torch."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

from lmkit.errors import LmkitError

if TYPE_CHECKING:
    from lmkit.language_model import LanguageModel
    from lmkit.nmt.encoder_decoder import EncoderDecoder
    from lmkit.nmt.translator import Translator
    from lmkit.text.tokenizer import Tokenizer
    from lmkit.text_model import TextModel

MODELS = {
    "awd-lstm": "lmkit.neural.recurrent_lm:AWDLSTM",
    "char-cnn": "lmkit.neural.character_lm:CharacterLM",
    "feedforward": "lmkit.neural.feedforward_lm:FeedforwardLM",
    "gated-cnn": "lmkit.neural.convolutional_lm:GatedConvolutionalLM",
    "gru": "lmkit.neural.recurrent_lm:GRULM",
    "lstm": "lmkit.neural.recurrent_lm:LSTMLM",
    "mixture": "lmkit.mixture:Mixture",
    "ngram": "lmkit.ngram.ngram_lm:NGramLM",
    "rnn": "lmkit.neural.recurrent_lm:RNNLM",
    "transformer": "lmkit.neural.transformer_lm:TransformerLM",
}
TRANSLATORS = {
    "bahdanau": "lmkit.nmt.recurrent_nmt:Bahdanau",
    "conv-seq2seq": "lmkit.nmt.convolutional_nmt:ConvSeq2Seq",
    "luong": "lmkit.nmt.recurrent_nmt:Luong",
    "seq2seq": "lmkit.nmt.recurrent_nmt:Seq2Seq",
    "transformer-nmt": "lmkit.nmt.transformer_nmt:TransformerNMT",
}


def model_class(kind: str) -> type[LanguageModel]:
    """The class of a kind of language model."""
    return cast("type[LanguageModel]", _resolve(kind, MODELS, "model"))


def translator_class(kind: str) -> type[EncoderDecoder]:
    """The class of a kind of translation model."""
    return cast("type[EncoderDecoder]", _resolve(kind, TRANSLATORS, "translation model"))


def _resolve(kind: str, table: dict[str, str], what: str) -> Any:
    if kind not in table:
        raise LmkitError(f"unknown kind of {what} {kind!r}; known are {', '.join(table)}")
    module, name = table[kind].split(":")
    return getattr(import_module(module), name)


def load(
    path: str | Path, *, verify: bool = False, dtype: Literal["float32", "float64"] = "float32"
) -> TextModel | Translator:
    """A model from its folder, an ARPA file (plain or compressed) or a trie of KenLM's build_binary.

    A folder holds a language model or a translation model; where only one of the two will do, use
    `load_language_model` or `load_translator`.

    verify: compare all checksums of a folder as well; without it version, sizes, headers and offsets are checked.
    dtype: of the natural logarithms of a file; float64 gives its own decimals back exactly.
    """
    from lmkit.storage import recover

    path = Path(path)
    recover(path)
    if path.is_dir():
        return _load_folder(path, verify=verify)
    if not path.exists():
        begun = path.with_name(f"{path.name}.partial").is_dir()
        hint = "its training was stopped: go on with it by --resume" if begun else "check its name"
        raise LmkitError(f"{path}: no such model folder or ARPA file; {hint}")
    from lmkit.ngram.arpa import read_arpa
    from lmkit.ngram.kenlm_binary import is_kenlm_binary, read_kenlm_binary

    return (read_kenlm_binary if is_kenlm_binary(path) else read_arpa)(path, dtype=dtype)


def load_language_model(
    path: str | Path, *, verify: bool = False, dtype: Literal["float32", "float64"] = "float32", device: str = "cpu"
) -> TextModel:
    """As `load`; LmkitError for a translation model. device: where a neural model works, `cpu` or `cuda`."""
    from lmkit.text_model import TextModel

    model = load(path, verify=verify, dtype=dtype)
    if isinstance(model, TextModel):
        if device != "cpu":
            from lmkit.training_run import require_device

            model.model.move(require_device(device))
        return model
    raise LmkitError(
        f"{path}: a translation model ({model.model.kind}) where a language model is wanted; translations are "
        "made by lmkit translate, measured by lmkit evaluate --source, and scored by lmkit score --source"
    )


def load_translator(path: str | Path, *, verify: bool = False, device: str = "cpu") -> Translator:
    """As `load`; LmkitError for a language model. device: where it works, `cpu` or `cuda`."""
    from lmkit.text_model import TextModel

    if Path(path).is_file():
        raise LmkitError(f"{path}: a file where a translation model is wanted; give a folder that lmkit wrote")
    model = load(path, verify=verify)
    if isinstance(model, TextModel):
        raise LmkitError(
            f"{path}: a language model ({model.model.kind}) where a translation model is wanted; give one that "
            f"lmkit train {', '.join(TRANSLATORS)} made"
        )
    if device != "cpu":
        from lmkit.training_run import require_device

        model.model.to(require_device(device))
    return model


def load_tokenizer_of(path: str | Path, side: str | None = None) -> Tokenizer:
    """The tokenizer of a language model's folder, or that of one side, source or target, of a translation model's."""
    from lmkit.model_folder import SIDES, load_tokenizers, read_config
    from lmkit.storage import recover

    folder = Path(path)
    recover(folder)
    tokenizers = load_tokenizers(folder, read_config(folder))
    if len(tokenizers) == 1:
        if side is not None:
            raise LmkitError(f"{folder}: a language model, which has no {side} side; leave :{side} out")
        return tokenizers[0]
    if side is None:
        raise LmkitError(
            f"{folder}: a translation model, which has two tokenizers; write {folder}:source or {folder}:target"
        )
    return tokenizers[SIDES.index(side)]


def _load_folder(folder: Path, *, verify: bool) -> TextModel | Translator:
    from lmkit.model_folder import load_tokenizers, read_config
    from lmkit.text_model import TextModel

    config = read_config(folder)
    kind, settings, metadata = config["kind"], config["settings"], config["metadata"]
    tokenizers = load_tokenizers(folder, config, verify=verify)
    sizes = [len(tokenizer.vocabulary) for tokenizer in tokenizers]
    if len(tokenizers) == 1:
        model = model_class(kind).load(folder, settings, sizes[0])
        return TextModel(model, tokenizers[0], metadata, name=str(folder))
    from lmkit.nmt.encoder_decoder import Sizes
    from lmkit.nmt.translator import Translator

    translator = translator_class(kind).load(folder, settings, Sizes(*sizes))
    source, target = tokenizers
    return Translator(translator, source, target, metadata, name=str(folder))
