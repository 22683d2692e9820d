"""The table between tokens and ids.

Ids 0 to 3 are the same everywhere in lmkit: `<unk>` 0, `<s>` 1, `</s>` 2, `<pad>` 3. Only `<unk>` can also be an
ordinary token of a text (Penn Treebank and WikiText hold it literally); the other three name places in a sentence,
so their literal spelling in a text never gets their ids. Tokens are bytes, valid UTF-8 where lmkit made them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from lmkit.errors import LmkitError
from lmkit.text.arrow import strings, take, to_numpy

UNK, BOS, EOS, PAD = range(4)
SPECIALS = (b"<unk>", b"<s>", b"</s>", b"<pad>")
FEW = 512  # below this many tokens a Python dictionary answers sooner than a vectorised look-up


class Vocabulary:
    """Tokens by id, and ids by token.

    words: the tokens from id 4 on, in order, without doubles.
    unk_is_word: the training text held a literal `<unk>`, so in a text it is a word like any other, not an
        out-of-vocabulary mark.
    """

    def __init__(self, words: Sequence[bytes] | pa.Array, *, unk_is_word: bool = False) -> None:
        self._words = words if isinstance(words, pa.Array) else strings(words)
        self.unk_is_word = unk_is_word

    def __len__(self) -> int:
        return len(SPECIALS) + len(self._words)

    def __contains__(self, word: str) -> bool:
        return self.id(word) != UNK or (self.unk_is_word and word == "<unk>")

    def __repr__(self) -> str:
        return f"Vocabulary({len(self)} tokens, {self.identity})"

    @cached_property
    def identity(self) -> str:
        """A hash of tokens and order: models are mixed only when it agrees."""
        digest = hashlib.sha256(b"\n".join(self.tokens()))
        digest.update(b"\n<unk> is a word" if self.unk_is_word else b"")
        return digest.hexdigest()[:16]

    @cached_property
    def _ids(self) -> dict[bytes, int]:
        return {word: i for i, word in enumerate(self._words.to_pylist(), len(SPECIALS))}

    @property
    def words(self) -> pa.Array:
        """The tokens from id 4 on."""
        return self._words

    def tokens(self) -> list[bytes]:
        """All tokens in the order of their ids, the four special ones first."""
        return [*SPECIALS, *self._words.to_pylist()]

    def id(self, token: str | bytes) -> int:
        """The id of one token as it stands in a text; `<unk>` for all that is not in the table."""
        return self._ids.get(token.encode("utf-8", "replace") if isinstance(token, str) else token, UNK)

    def token(self, id: int) -> str:
        """The token of an id, for reading."""
        raw: bytes = SPECIALS[id] if id < len(SPECIALS) else self._words[id - len(SPECIALS)].as_py()
        return raw.decode("utf-8", "replace")

    def lookup(self, tokens: pa.Array) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int64]]:
        """Ids (T,) of an array of T tokens, and the positions among them that are out of vocabulary."""
        if len(tokens) < FEW:
            ids = np.fromiter((self._ids.get(t, UNK) for t in tokens.to_pylist()), np.int32, len(tokens))
        else:
            found = pc.index_in(tokens, value_set=self._words)
            ids = np.where(to_numpy(pc.is_valid(found)), to_numpy(found) + np.int32(len(SPECIALS)), np.int32(UNK))
        unknown = np.flatnonzero(ids == UNK)
        if self.unk_is_word and len(unknown):
            unknown = unknown[~to_numpy(pc.is_in(take(tokens, unknown), value_set=strings([SPECIALS[UNK]])))]
        return ids, unknown

    def save(self, path: Path) -> None:
        """Writes one token a line, the special ones first."""
        path.write_bytes(b"\n".join([*self.tokens(), b""]))

    @classmethod
    def load(cls, path: Path, *, unk_is_word: bool = False) -> Vocabulary:
        """Reads what `save` wrote."""
        tokens = path.read_bytes().split(b"\n")
        if tuple(tokens[:4]) != SPECIALS or tokens.pop() != b"":
            raise LmkitError(f"{path}: damaged vocabulary file; restore the model folder or train again")
        return cls(tokens[4:], unk_is_word=unk_is_word)


def read_vocabulary_file(path: str | Path) -> Vocabulary:
    """A vocabulary from a user's file: one word a line, what follows a tab is ignored, special words are skipped."""
    try:
        lines = Path(path).read_bytes().removeprefix(b"\xef\xbb\xbf").splitlines()
    except OSError as error:
        raise LmkitError(f"{path}: cannot read the vocabulary file: {error.strerror}") from None
    words: dict[bytes, int] = {}
    for number, line in enumerate(lines, 1):
        word = line.split(b"\t")[0].strip(b" \r\0")
        if not word or word in SPECIALS:
            continue
        if b" " in word or b"\0" in word:
            raise LmkitError(f"{path}:{number}: more than one word on the line; write one word a line")
        try:
            shown = repr(word.decode())
        except UnicodeDecodeError:
            raise LmkitError(f"{path}:{number}: not UTF-8; convert the file") from None
        if word in words:
            raise LmkitError(f"{path}:{number}: {shown} stands on line {words[word]} too; remove one")
        words[word] = number
    if not words:
        raise LmkitError(f"{path}: no word in the vocabulary file; write one word a line")
    return Vocabulary(list(words))


def words_of(path: str | Path) -> list[str]:
    """The words of a user's file, between white space, as `lmplz --limit_vocab_file` reads it."""
    try:
        words = [w for w in re.split("[\0\t\n\r ]+", Path(path).read_text(encoding="utf-8")) if w]
    except OSError as error:
        raise LmkitError(f"{path}: cannot read the vocabulary file: {error.strerror}") from None
    except UnicodeDecodeError:
        raise LmkitError(f"{path}: not UTF-8; convert the file") from None
    if not words:
        raise LmkitError(f"{path}: no word in the file; it lists the words that a model may have")
    return words


def choose_words(
    words: pa.Array, counts: npt.NDArray[np.int64], *, min_count: int = 1, max_size: int | None = None
) -> npt.NDArray[np.int64]:
    """Positions of the words to keep, in their order: seen at least `min_count` times, and of these at most the
    `max_size - 4` most frequent (of equals the earlier)."""
    keep = np.flatnonzero((counts >= min_count) & ~_special(words))
    if max_size is not None:
        by_count = np.argsort(-counts[keep], kind="stable")
        keep = np.sort(keep[by_count[: max(max_size - len(SPECIALS), 0)]])
    return keep


def _special(words: pa.Array) -> npt.NDArray[np.bool_]:
    return to_numpy(pc.is_in(words, value_set=strings(SPECIALS[:PAD])))
