"""Text to ids and back: words, characters, bytes, SentencePiece pieces behind one protocol.

A *block* is a piece of text as bytes: valid UTF-8, whole lines, each ended by a line feed. One line is one sentence.
`word` splits where KenLM's trainer splits: at NUL, tab, carriage return and space, and nowhere else (a no-break space
is part of a word). The other three are lossless: what they encode they can decode.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from lmkit.distributed import Ranks
from lmkit.errors import LmkitError
from lmkit.text.arrow import from_offsets, strings, take, to_numpy, to_offsets
from lmkit.text.vocabulary import BOS, EOS, PAD, SPECIALS, UNK, Vocabulary, choose_words

if TYPE_CHECKING:
    from lmkit.text.compiled import WordIndex, WordTable

Ids = npt.NDArray[np.int32]
Positions = npt.NDArray[np.int64]
TOKENIZERS = ("word", "char", "byte", "sentencepiece")  # the kinds, as the command line offers them
SEPARATORS = b"\0\t\n\r "
LARGE = 1 << 22  # from this many bytes a block on, compiled loops repay the time it takes to load them
IN_WORD = bytes(b not in SEPARATORS for b in range(256))
LEFT_OUT = -1  # in a learner's table: became `<unk>`, without being a literal `<unk>`
REPLACEMENT = "�"


class Encoded(NamedTuple):
    """A block as ids, without sentence marks."""

    ids: Ids  # (T,)
    lengths: Ids  # (S,) tokens of each line
    unknown: Positions  # where in `ids` stands `<unk>` for something else


class Tokenizer(Protocol):
    """What every tokenizer offers."""

    kind: str

    @property
    def vocabulary(self) -> Vocabulary:
        """Tokens and ids."""
        ...

    def encode(self, block: bytes) -> Encoded:
        """Ids of a block of whole lines."""
        ...

    def decode(self, ids: Iterable[int]) -> str:
        """Text of the ids of one line; special ids other than `<unk>` are left out."""
        ...

    def texts(self, block: bytes, ids: Ids) -> pa.Array:
        """The tokens (T,) of a block as they stand in it, as strings of bytes; `ids` is its encoding."""
        ...

    def ends(self, block: bytes) -> Positions:
        """Where each token (T,) of a block ends in it, in bytes."""
        ...

    def save(self, folder: Path) -> dict[str, Any]:
        """Writes files into a model folder and returns the settings that `load_tokenizer` needs."""
        ...


# --- words ------------------------------------------------------------------------------------------------------


def line_ends(block: bytes) -> Positions:
    """Positions (S,) of the line feeds of a block."""
    return np.flatnonzero(np.frombuffer(block, np.uint8) == ord("\n"))


def phrase_ids(tokenizer: Tokenizer, phrase: str) -> list[int]:
    """The tokens that some words alone become; `<unk>` alone is the unknown token.

    Raises LmkitError where there are none, or the vocabulary lacks one of the words.
    """
    line = phrase.replace("\n", " ").encode("utf-8", "replace")
    if line.strip() == SPECIALS[UNK]:
        return [UNK]
    if line.strip() in (SPECIALS[BOS], SPECIALS[EOS], SPECIALS[PAD]):
        raise LmkitError(f"{phrase!r} is no word: it stands around texts, not in them; leave it out")
    ids: list[int] = tokenizer.encode(line + b"\n").ids.tolist()
    if not ids or UNK in ids:
        raise LmkitError(f"{phrase!r}: no text of the model holds it, as its vocabulary lacks the words; leave it out")
    return ids


def split_words(block: bytes) -> tuple[pa.Array, Ids]:
    """The words of a block as one array (T,), and how many each line has (S,)."""
    starts, ends = word_edges(block)
    offsets = np.zeros(len(starts) + 1, np.int32)
    np.cumsum(ends - starts, out=offsets[1:])
    return from_offsets(offsets, block.translate(None, SEPARATORS)), _per_line(starts, block)


def count_words(block: bytes) -> Ids:
    """How many words each line of a block has (S,), whatever the tokenizer: the base of word perplexity."""
    starts, _ = word_edges(block)
    return _per_line(starts, block)


def word_edges(block: bytes) -> tuple[Positions, Positions]:
    """Where each word (T,) of a block begins and ends."""
    inside = np.frombuffer(block.translate(IN_WORD), bool)
    edges = np.flatnonzero(inside[1:] != inside[:-1]) + 1
    if len(inside) and inside[0]:
        edges = np.concatenate([[0], edges])
    return edges[::2], edges[1::2]  # a block ends with a line feed, so every word has an end


def _per_line(starts: Positions, block: bytes) -> Ids:
    before = np.searchsorted(starts, line_ends(block))
    return np.diff(before, prepend=0).astype(np.int32)


class Distinct(NamedTuple):
    """A block as numbers of distinct words."""

    words: pa.Array  # (D,)
    ids: Ids  # (T,) which of them each word is
    lengths: Ids  # (S,) words of each line
    large: bool  # the block was worth the compiled loops


class WordTokenizer:
    """Words between white space, with `<unk>` for those outside the vocabulary."""

    kind = "word"

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary

    def encode(self, block: bytes) -> Encoded:
        """See `Tokenizer.encode`."""
        if len(block) >= LARGE:
            return self._encode_large(block)
        words, lengths = split_words(block)
        ids, unknown = self.vocabulary.lookup(words)
        return Encoded(ids, lengths, unknown)

    def _encode_large(self, block: bytes) -> Encoded:
        from lmkit.text.compiled import encode_words

        ids, lengths = encode_words(block, IN_WORD, self._index)
        unknown = np.flatnonzero(ids == UNK)
        if self.vocabulary.unk_is_word:
            ids[ids == len(self.vocabulary)] = UNK
        return Encoded(ids, lengths, unknown)

    @cached_property
    def _index(self) -> WordIndex:
        """The vocabulary's words, and a literal `<unk>` under an id behind them where it is a word."""
        from lmkit.text.compiled import word_index

        words = self.vocabulary.words
        if self.vocabulary.unk_is_word:
            words = pa.concat_arrays([words, strings([SPECIALS[UNK]])])
        return word_index(*to_offsets(words))

    def decode(self, ids: Iterable[int]) -> str:
        """See `Tokenizer.decode`."""
        return " ".join(self.vocabulary.token(i) for i in ids if i >= len(SPECIALS) or i == UNK)

    def texts(self, block: bytes, ids: Ids) -> pa.Array:
        """See `Tokenizer.texts`."""
        return split_words(block)[0]

    def ends(self, block: bytes) -> Positions:
        """See `Tokenizer.ends`."""
        return word_edges(block)[1]

    def save(self, folder: Path) -> dict[str, Any]:
        """See `Tokenizer.save`."""
        return _save_vocabulary(self, folder)


class WordLearner:
    """Collects the vocabulary of a text while encoding it, so the text is read and split once.

    `prepare` does what needs only the block, so blocks can be prepared side by side; `add` takes them in order and
    gives provisional ids; `finish` gives the tokenizer and the table (provisional ids -> ids).
    """

    def __init__(self) -> None:
        self._rows: dict[bytes, int] = {}
        self._table: WordTable | None = None  # in its place after the first large block
        self._counts = np.zeros(0, np.int64)
        self._sizes: list[int] = []  # of the vocabulary after each block

    @staticmethod
    def prepare(block: bytes) -> Distinct:
        """The words of a block with a dictionary of their own."""
        if len(block) >= LARGE:
            from lmkit.text.compiled import distinct_words

            offsets, data, ids, lengths = distinct_words(block, IN_WORD)
            return Distinct(from_offsets(offsets, data), ids, lengths, True)
        words, lengths = split_words(block)
        encoded = words.dictionary_encode()
        return Distinct(encoded.dictionary, to_numpy(encoded.indices), lengths, False)

    def add(self, prepared: Distinct) -> tuple[Ids, Ids]:
        """Provisional ids (T,) of a block, in order of first occurrence, and the length of each line (S,)."""
        if prepared.large and self._table is None:
            from lmkit.text.compiled import WordTable

            self._table = WordTable()
            self._table.add(*to_offsets(strings(self._rows)))
        numbers = self._number(prepared.words)
        size = self._table.size if self._table else len(self._rows)
        counts = np.zeros(size, np.int64)
        counts[: len(self._counts)] = self._counts
        counts[numbers] += np.bincount(prepared.ids, minlength=len(numbers))
        self._counts = counts
        self._sizes.append(size)
        return numbers[prepared.ids] if len(numbers) else prepared.ids.astype(np.int32), prepared.lengths

    def _number(self, words: pa.Array) -> Ids:
        if self._table is not None:
            return self._table.add(*to_offsets(words))
        row = self._rows.setdefault
        return np.fromiter((row(word, len(self._rows)) for word in words.to_pylist()), np.int32)

    def _words(self) -> pa.Array:
        return strings(self._rows) if self._table is None else from_offsets(*self._table.words())

    def merge(self, ranks: Ranks) -> Ids:
        """Goes on with the words of all processes; each had a share of every block, in the order of the ranks.

        Returns the new provisional id (W,) of each old one.
        """
        everyones = ranks.gather((self._words().to_pylist(), self._counts, self._sizes))
        if len({len(sizes) for _, _, sizes in everyones}) > 1:
            raise LmkitError("the processes did not read the same text; give files that all of them can read")
        self._rows, self._table = {}, None
        for block in range(len(self._sizes)):
            for words, _, sizes in everyones:
                for word in words[sizes[block - 1] if block else 0 : sizes[block]]:
                    self._rows.setdefault(word, len(self._rows))
        self._counts = np.zeros(len(self._rows), np.int64)
        tables = [np.fromiter(map(self._rows.__getitem__, words), np.int32) for words, _, _ in everyones]
        for table, (_, counts, _) in zip(tables, everyones, strict=True):
            self._counts[table] += counts
        return tables[ranks.rank]

    def finish(self, *, min_count: int = 1, max_size: int | None = None) -> tuple[WordTokenizer, Ids]:
        """The tokenizer over the words kept, and the id (W,) of each provisional id, LEFT_OUT for the others."""
        words = self._words()
        keep = choose_words(words, self._counts, min_count=min_count, max_size=max_size)
        table = np.full(len(words), LEFT_OUT, np.int32)
        table[keep] = np.arange(len(SPECIALS), len(SPECIALS) + len(keep), dtype=np.int32)
        [literal] = pc.index_in(strings([SPECIALS[UNK]]), value_set=words).to_pylist()
        if literal is not None:
            table[literal] = UNK
        return WordTokenizer(Vocabulary(take(words, keep), unk_is_word=literal is not None)), table


# --- characters and bytes -----------------------------------------------------------------------------------------


class CharTokenizer:
    """Unicode characters, spaces included."""

    kind = "char"

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        try:
            points = [ord(t.decode()) for t in vocabulary.tokens()[len(SPECIALS) :]]
        except (TypeError, UnicodeDecodeError):
            raise LmkitError("not a table of characters; restore the model folder or train again") from None
        self._ids = np.full(0x110000, UNK, np.int32)
        self._ids[points] = np.arange(len(SPECIALS), len(vocabulary))

    def encode(self, block: bytes) -> Encoded:
        """See `Tokenizer.encode`."""
        points, lengths = split_characters(block)
        ids = self._ids[points]
        return Encoded(ids, lengths, np.flatnonzero(ids == UNK))

    def decode(self, ids: Iterable[int]) -> str:
        """See `Tokenizer.decode`; `<unk>` becomes the replacement character."""
        return "".join(
            REPLACEMENT if i == UNK else self.vocabulary.token(i) for i in ids if i >= len(SPECIALS) or i == UNK
        )

    def texts(self, block: bytes, ids: Ids) -> pa.Array:
        """See `Tokenizer.texts`."""
        return strings([c.encode() for c in block.decode() if c != "\n"])

    def ends(self, block: bytes) -> Positions:
        """See `Tokenizer.ends`."""
        begins = _character_begins(block)
        ends: Positions = np.append(begins[1:], len(block))[np.frombuffer(block, np.uint8)[begins] != ord("\n")]
        return ends

    def save(self, folder: Path) -> dict[str, Any]:
        """See `Tokenizer.save`."""
        return _save_vocabulary(self, folder)


def split_characters(block: bytes) -> tuple[Ids, Ids]:
    """Code points (T,) of a block without its line feeds, and how many each line has (S,)."""
    points = np.frombuffer(block.decode().encode("utf-32-le"), np.int32)
    ends = np.flatnonzero(points == ord("\n"))
    return points[points != ord("\n")], (np.diff(ends, prepend=-1) - 1).astype(np.int32)


def _character_begins(block: bytes) -> Positions:
    """Positions of the bytes that begin a character, line feeds too."""
    return np.flatnonzero(np.frombuffer(block, np.int8) >= -64)


def _utf8(point: int) -> bytes:
    return chr(point).encode()


class CharLearner:
    """Collects the characters of a text while encoding it; provisional ids are code points."""

    def __init__(self) -> None:
        self._counts = np.zeros(0x110000, np.int64)

    @staticmethod
    def prepare(block: bytes) -> tuple[Ids, Ids]:
        """See `WordLearner.prepare`."""
        return split_characters(block)

    def add(self, prepared: tuple[Ids, Ids]) -> tuple[Ids, Ids]:
        """Code points (T,) of a block, and the length of each line (S,)."""
        points, lengths = prepared
        counts = np.bincount(points)
        self._counts[: len(counts)] += counts
        return points, lengths

    def merge(self, ranks: Ranks) -> Ids:
        """See `WordLearner.merge`; provisional ids stay."""
        self._counts = sum(ranks.gather(self._counts))
        return np.arange(len(self._counts), dtype=np.int32)

    def finish(self, *, min_count: int = 1, max_size: int | None = None) -> tuple[CharTokenizer, Ids]:
        """The tokenizer over the characters kept, by code point, and the id of each code point, or LEFT_OUT."""
        seen = np.flatnonzero(self._counts)
        characters = strings([_utf8(p) for p in seen.tolist()])
        keep = seen[choose_words(characters, self._counts[seen], min_count=min_count, max_size=max_size)]
        table = np.full(0x110000, LEFT_OUT, np.int32)
        table[keep] = np.arange(len(SPECIALS), len(SPECIALS) + len(keep), dtype=np.int32)
        return CharTokenizer(Vocabulary([_utf8(p) for p in keep.tolist()])), table


class ByteTokenizer:
    """The 256 bytes: id of byte b is b + 4. Nothing is unknown, nothing is learned."""

    kind = "byte"

    def __init__(self) -> None:
        self.vocabulary = Vocabulary([f"<0x{b:02X}>".encode() for b in range(256)])

    def encode(self, block: bytes) -> Encoded:
        """See `Tokenizer.encode`."""
        ends = line_ends(block)
        text = np.frombuffer(block, np.uint8)
        ids = text[text != ord("\n")].astype(np.int32) + len(SPECIALS)
        return Encoded(ids, (np.diff(ends, prepend=-1) - 1).astype(np.int32), np.zeros(0, np.int64))

    def decode(self, ids: Iterable[int]) -> str:
        """See `Tokenizer.decode`; bytes that are not UTF-8 become the replacement character."""
        return bytes(i - len(SPECIALS) for i in ids if i >= len(SPECIALS)).decode("utf-8", "replace")

    def texts(self, block: bytes, ids: Ids) -> pa.Array:
        """See `Tokenizer.texts`."""
        return take(strings(self.vocabulary.tokens()), ids)

    def ends(self, block: bytes) -> Positions:
        """See `Tokenizer.ends`."""
        return np.flatnonzero(np.frombuffer(block, np.uint8) != ord("\n")) + 1

    def save(self, folder: Path) -> dict[str, Any]:
        """See `Tokenizer.save`; there is nothing to write."""
        return {"kind": self.kind}


# --- SentencePiece ------------------------------------------------------------------------------------------------


class SentencePieceTokenizer:
    """Pieces of a SentencePiece model (Kudo & Richardson 2018), unigram or BPE.

    model: the serialised model. Its ids must be lmkit's (`<unk>` 0, `<s>` 1, `</s>` 2, `<pad>` 3), as in every
        model trained here; another numbering is refused.
    """

    kind = "sentencepiece"

    def __init__(self, model: bytes) -> None:
        import sentencepiece

        self.model = model
        try:
            self._processor = sentencepiece.SentencePieceProcessor(model_proto=model or b"\0")  # b"": as if none given
        except RuntimeError:
            raise LmkitError("not a SentencePiece model; give a .model file that SentencePiece wrote") from None
        p = self._processor
        if (p.unk_id(), p.bos_id(), p.eos_id(), p.pad_id()) != (0, 1, 2, 3):
            raise LmkitError(
                "the SentencePiece model numbers its special pieces in another way; train it with "
                "--unk_id=0 --bos_id=1 --eos_id=2 --pad_id=3 or let lmkit train one"
            )
        self.vocabulary = Vocabulary([p.id_to_piece(i).encode() for i in range(4, p.get_piece_size())])

    def encode(self, block: bytes) -> Encoded:
        """See `Tokenizer.encode`."""
        lines = block.decode().split("\n")[:-1]
        rows = self._processor.encode(lines)
        lengths = np.fromiter(map(len, rows), np.int32, len(rows))
        ids = np.fromiter(chain.from_iterable(rows), np.int32, int(lengths.sum()))
        return Encoded(ids, lengths, np.flatnonzero(ids == UNK))

    def decode(self, ids: Iterable[int]) -> str:
        """See `Tokenizer.decode`."""
        text: str = self._processor.decode([int(i) for i in ids if i >= len(SPECIALS) or i == UNK])
        return text

    def texts(self, block: bytes, ids: Ids) -> pa.Array:
        """See `Tokenizer.texts`."""
        return take(strings(self.vocabulary.tokens()), ids)

    def ends(self, block: bytes) -> Positions:
        """See `Tokenizer.ends`; by the best segmentation. Of a character in bytes, only the last one moves on."""
        begins, line, ends = np.append(_character_begins(block), len(block)), 0, []
        for text in block.decode().split("\n")[:-1]:
            ends.append(begins[line + self._character_ends(text)])
            line += len(text) + 1
        return np.concatenate(ends) if ends else np.zeros(0, np.int64)

    def _character_ends(self, line: str) -> Positions:
        """Where each piece of a line ends, in characters."""
        processor: Any = self._processor
        if hasattr(processor, "encode_as_offset_mapping"):
            ends = [end for _, end in processor.encode_as_offset_mapping(line)["offsets"]]
        else:  # sentencepiece of older releases
            ends = [piece.end for piece in processor.encode(line, out_type="immutable_proto").pieces]
        return np.array(ends, np.int64)

    def save(self, folder: Path) -> dict[str, Any]:
        """See `Tokenizer.save`."""
        (folder / "sentencepiece.model").write_bytes(self.model)
        return {"kind": self.kind}

    @classmethod
    def learn(
        cls,
        blocks: Iterable[bytes],
        *,
        vocabulary_size: int = 8000,
        algorithm: str = "unigram",
        say: Callable[[str], None] = lambda line: None,
    ) -> SentencePieceTokenizer:
        """Trains a lossless model from raw text: no normalisation, white space kept, unseen characters as bytes.

        A size that the text cannot fill shrinks to the largest it can, and `say` gets one line about it.
        """
        if algorithm not in ("unigram", "bpe"):
            raise LmkitError(f"unknown SentencePiece algorithm {algorithm!r}; known are unigram, bpe")
        lines = [line for block in blocks for line in block.split(b"\n")[:-1] if line]
        if not lines:
            raise LmkitError("no text to train SentencePiece on; give a file that is not blank")
        try:
            tokenizer = cls(_train_sentencepiece(lines, vocabulary_size, algorithm))
        except RuntimeError as error:
            raise LmkitError(_why_not(str(error), vocabulary_size)) from None
        if len(tokenizer.vocabulary) != vocabulary_size:
            say(
                f"SentencePiece: the text fills {len(tokenizer.vocabulary)} pieces, not the {vocabulary_size} asked for"
            )
        return tokenizer


def _train_sentencepiece(lines: list[bytes], size: int, algorithm: str) -> bytes:
    import sentencepiece

    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines),
        model_writer=model,
        model_type=algorithm,
        vocab_size=size,
        hard_vocab_limit=False,
        character_coverage=1.0,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        byte_fallback=True,
        unk_id=0,
        bos_id=1,
        eos_id=2,
        pad_id=3,
        max_sentence_length=1 << 24,
        num_threads=1,  # one thread, one result
        minloglevel=2,
    )
    return model.getvalue()


def _why_not(message: str, size: int) -> str:
    needed = re.search(r"smaller than required_chars\. \d+ vs (\d+)", message)
    if needed:
        return f"{size} pieces are too few for the characters of this text; ask for at least {needed[1]}"
    return f"SentencePiece cannot make {size} pieces of this text: {' '.join(message.split())}"


def restrict(tokenizer: Tokenizer, keep: npt.NDArray[np.bool_]) -> Tokenizer:
    """The tokenizer with only some of its ids (V,), numbered anew; the special ones are among them.

    Raises LmkitError for tokenizers that cannot lose a token (bytes, SentencePiece).
    """
    vocabulary = tokenizer.vocabulary
    if isinstance(tokenizer, WordTokenizer | CharTokenizer):
        words = strings(
            [t for t, kept in zip(vocabulary.tokens(), keep.tolist(), strict=True) if kept][len(SPECIALS) :]
        )
        return type(tokenizer)(Vocabulary(words, unk_is_word=vocabulary.unk_is_word))
    raise LmkitError(f"a {tokenizer.kind} tokenizer cannot do without some of its tokens; prune from order 2 on")


# --- saving and loading -------------------------------------------------------------------------------------------


def _save_vocabulary(tokenizer: Tokenizer, folder: Path) -> dict[str, Any]:
    tokenizer.vocabulary.save(folder / "vocabulary.txt")
    return {"kind": tokenizer.kind, "unk_is_word": tokenizer.vocabulary.unk_is_word}


def tokenizer_files(settings: dict[str, Any]) -> list[str]:
    """Names of the files that a tokenizer with these settings has in a model folder."""
    names = {"word": ["vocabulary.txt"], "char": ["vocabulary.txt"], "sentencepiece": ["sentencepiece.model"]}
    return names.get(str(settings.get("kind")), [])


def load_tokenizer(folder: Path, settings: dict[str, Any]) -> Tokenizer:
    """The tokenizer of a model folder, from the settings that `save` returned."""
    kind = settings.get("kind")
    if kind in ("word", "char"):
        unk_is_word = settings.get("unk_is_word") is True
        vocabulary = Vocabulary.load(folder / "vocabulary.txt", unk_is_word=unk_is_word)
        return WordTokenizer(vocabulary) if kind == "word" else CharTokenizer(vocabulary)
    if kind == "byte":
        return ByteTokenizer()
    if kind == "sentencepiece":
        return SentencePieceTokenizer((folder / "sentencepiece.model").read_bytes())
    raise LmkitError(f"{folder}: unknown tokenizer {kind!r}; known are {', '.join(TOKENIZERS)}")
