"""Every kind of model by name, and loading one from disk. Importing this imports no model and no torch."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

from lmkit.errors import LmkitError

if TYPE_CHECKING:
    from lmkit.language_model import LanguageModel
    from lmkit.nmt.encoder_decoder import EncoderDecoder
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


def load(path: str | Path, *, verify: bool = False, dtype: Literal["float32", "float64"] = "float32") -> TextModel:
    """A model from its folder, an ARPA file (plain or compressed) or a trie of KenLM's build_binary.

    verify: compare all checksums of a folder as well; without it version, sizes, headers and offsets are checked.
    dtype: of the natural logarithms of a file; float64 gives its own decimals back exactly.
    """
    from lmkit.storage import recover

    path = Path(path)
    recover(path)
    if path.is_dir():
        return _load_folder(path, verify=verify)
    if not path.exists():
        raise LmkitError(f"{path}: no such model folder or ARPA file")
    from lmkit.ngram.arpa import read_arpa
    from lmkit.ngram.kenlm_binary import is_kenlm_binary, read_kenlm_binary

    return (read_kenlm_binary if is_kenlm_binary(path) else read_arpa)(path, dtype=dtype)


def _load_folder(folder: Path, *, verify: bool) -> TextModel:
    from lmkit.storage import check_manifest
    from lmkit.text.tokenizer import load_tokenizer, tokenizer_files
    from lmkit.text_model import TextModel

    config = read_config(folder)
    missing = set(tokenizer_files(config["tokenizer"])) - set(config["files"])
    if not any(name.endswith("model.safetensors") for name in config["files"]):
        missing.add("model.safetensors")
    if missing:
        raise LmkitError(f"{folder}/config.json: does not list {', '.join(sorted(missing))}; restore the folder")
    check_manifest(folder, config["files"], full=verify)
    tokenizer = load_tokenizer(folder, config["tokenizer"])
    size = len(tokenizer.vocabulary)
    if config["vocabulary_size"] != size or config["vocabulary_id"] != tokenizer.vocabulary.identity:
        raise LmkitError(f"{folder}: the tokenizer is not the one the model was trained with; restore the folder")
    model = model_class(config["kind"]).load(folder, config["settings"], size)
    return TextModel(model, tokenizer, config["metadata"], name=str(folder))


def read_config(folder: Path) -> dict[str, Any]:
    """`config.json` of a model folder, checked for its format and the keys that loading needs."""
    from lmkit.storage import read_json
    from lmkit.text_model import FORMAT

    path = folder / "config.json"
    if not path.exists():
        raise LmkitError(f"{folder}: not a model folder (it has no config.json); name one that lmkit wrote")
    config = read_json(path)
    wanted: dict[str, type] = {
        **{"format": int, "kind": str, "settings": dict, "tokenizer": dict, "metadata": dict, "files": dict},
        **{"vocabulary_size": int, "vocabulary_id": str},
    }
    for key, kind in wanted.items():
        if not isinstance(config.get(key), kind):
            raise LmkitError(f"{path}: not the config of an lmkit model ({key} is missing or wrong); restore it")
    if config["format"] > FORMAT:
        raise LmkitError(f"{path}: format {config['format']} is newer than this lmkit reads ({FORMAT}); update lmkit")
    return config
