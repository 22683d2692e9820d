"""The shipped corpora: their sizes, their bytes, and their grammar by a table of our own; and finding files by name."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import lmkit_data
import pytest
from lmkit_data import make_demo

PARTS = {"train": 12_000, "valid": 1_000, "test": 1_000}
GENDERS = {
    "m": """
hombre niño profesor escritor médico camarero amigo hermano hijo padre tío perro gato caballo pájaro pan queso pescado
arroz huevo café té vino zumo libro periódico piano vestido sombrero abrigo zapato coche teléfono mapa billete regalo
tren autobús jardín parque pueblo río mar mercado restaurante hotel museo hospital puente árbol examen problema día
""",
    "f": """
mujer niña profesora escritora vecina hermana hija madre abuela médica carne sopa manzana naranja leche carta historia
película canción guitarra camisa bicicleta mesa silla cama bolsa llave foto caja taza flor puerta ventana casa cocina
habitación ciudad playa tienda escuela universidad biblioteca estación calle pregunta tarde semana agua aula águila
""",
    "?": "estudiante cantante turista",
}
STRESSED = ["agua", "aula", "águila"]  # feminine, with el and un
ADJECTIVES = """
rojo blanco negro pequeño nuevo viejo caro barato bonito largo alto famoso cansado contento enfermo ocupado abierto
cerrado limpio sucio roto frío vacío lleno
"""
DETERMINERS = {
    "el": "ms", "los": "mp", "la": "fs", "las": "fp", "un": "ms", "una": "fs", "unos": "mp", "unas": "fp",
    "este": "ms", "estos": "mp", "esta": "fs", "estas": "fp", "ese": "ms", "esos": "mp", "esa": "fs", "esas": "fp",
    "muchos": "mp", "muchas": "fp", "cuántos": "mp", "cuántas": "fp", "al": "ms", "del": "ms",
    "nuestro": "ms", "nuestros": "mp", "nuestra": "fs", "nuestras": "fp",
}  # fmt: skip
NAMES = ["ana", "laura", "elena", "carmen", "pedro", "carlos", "juan", "pablo"]
SAME = {"two": "dos", "three": "tres", "four": "cuatro", "because": "porque", "yesterday": "ayer", "between": "entre",
        "while": "mientras", "if": "si", "but": "pero", "who": "quién que", "where": "dónde", "when": "cuándo",
        "tomorrow": "mañana", "very": "muy", "too": "demasiado"} | {name: name for name in NAMES}  # fmt: skip


def lines(part: str, language: str) -> list[str]:
    return lmkit_data.path(f"demo/{part}.{language}").read_text(encoding="utf-8").removesuffix("\n").split("\n")


CORPUS = {language: {part: lines(part, language) for part in PARTS} for language in ("en", "es")}
ENGLISH, SPANISH = ([line for part in PARTS for line in CORPUS[language][part]] for language in ("en", "es"))


def forms() -> dict[str, str]:
    """Every noun form with its gender and number, ? for either."""
    found = {"paraguas": "m?", "lunes": "m?", "viernes": "m?"}
    for gender, table in GENDERS.items():
        for noun in table.split():
            bare = noun[:-2] + noun[-2:].translate(str.maketrans("áéíóú", "aeiou"))
            plural = {"examen": "exámenes"}.get(noun) or (noun + "s" if noun[-1] in "aeiouáéíóú" else bare + "es")
            found.setdefault(noun, gender + "s")
            found.setdefault(plural, gender + "p")
    return found


def agree(one: str, other: str) -> bool:
    return all(x == y or "?" in (x, y) for x, y in zip(one, other, strict=True))


# --- the files ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "es"])
def test_sizes_and_separation(language: str) -> None:
    sides = CORPUS[language]
    assert {part: len(sides[part]) for part in PARTS} == PARTS
    every = [line for part in PARTS for line in sides[part]]
    assert len(set(every)) == len(every) == 14_000
    assert all(3 <= len(line.split(" ")) <= 16 for line in every)
    assert all(line == line.lower() and line == " ".join(line.split()) for line in every)
    known = set(" ".join(sides["train"]).split())
    assert known >= set(" ".join(sides["valid"] + sides["test"]).split())
    assert 300 <= len(known) <= 600


def test_the_generator_writes_the_shipped_files(tmp_path: Path) -> None:
    make_demo.main([str(tmp_path / "new")])
    names = sorted(f"{part}.{language}" for part in PARTS for language in ("en", "es"))
    assert sorted(file.name for file in (tmp_path / "new").iterdir()) == names
    for name in names:
        shipped = lmkit_data.path(f"demo/{name}").read_bytes()
        assert (tmp_path / "new" / name).read_bytes() == shipped
        assert shipped.endswith(b".\n") or shipped.endswith(b"?\n")
        assert b"\r" not in shipped
    assert sum(lmkit_data.path(f"demo/{name}").stat().st_size for name in names) < 2_500_000


# --- grammar --------------------------------------------------------------------------------------------------------


def test_marks_at_both_ends() -> None:
    for english, spanish in zip(ENGLISH, SPANISH, strict=True):
        asked = english.endswith(" ?")
        assert asked == spanish.endswith(" ?") == spanish.startswith("¿ "), (english, spanish)
        assert asked or (english.endswith(" .") and spanish.endswith(" .")), (english, spanish)
        assert spanish.count("¿") == spanish.count("?") == english.count("?") <= 1


def test_determiner_noun_and_adjective_agree() -> None:
    nouns = forms()
    adjectives = {adjective[:-1] + ending: code for adjective in ADJECTIVES.split()
                  for ending, code in (("o", "ms"), ("a", "fs"), ("os", "mp"), ("as", "fp"))}  # fmt: skip
    checked: Counter[str] = Counter()
    for line in SPANISH:
        words = line.replace("zumo de naranja", "zumo").split()
        for before, noun, after in zip(words, words[1:], words[2:], strict=False):
            if noun not in nouns or (noun in ("cocina", "tarde", "casa") and before not in DETERMINERS):
                continue
            if before in DETERMINERS:
                expected = DETERMINERS[before]
                if noun in STRESSED and before in ("el", "un", "al", "del"):
                    expected = "fs"
                elif noun in STRESSED:
                    assert before not in ("la", "una"), line
                assert agree(expected, nouns[noun]), line
                checked["determiner"] += 1
            if after in adjectives:
                assert agree(adjectives[after], nouns[noun]), line
                checked["adjective"] += 1
                if before in DETERMINERS and nouns[noun][0] == "?":
                    assert agree(DETERMINERS[before], adjectives[after]), line
    assert checked["determiner"] > 15_000
    assert checked["adjective"] > 1_000


def test_el_before_stressed_a() -> None:
    text = " ".join(SPANISH)
    for noun in STRESSED:
        assert not re.search(rf"\b(la|una) {noun}\b", text)
        assert re.search(rf"\b(el|un) {noun}\b", text)
    assert " el agua fría " in text
    assert " esta agua " in text
    assert " las águilas " in text or " unas águilas " in text


def test_contraction_and_apocope() -> None:
    text = " . ".join(SPANISH)
    assert not re.search(r"\b(de|a) el\b", text)
    assert re.search(r"\bdel\b", text)
    assert re.search(r"\bal\b", text)
    masculine = "|".join(noun for noun, code in forms().items() if code == "ms")
    assert not re.search(rf"\bbueno ({masculine})\b", text)
    assert re.search(rf"\bbuen ({masculine})\b", text)
    assert not re.search(rf"\bbuen (?!({masculine}|estudiante|cantante)\b)", text)
    assert not re.search(r"\bgrande (escritora|cantante|película|ciudad|escritor|médico)\b", text)


def test_personal_a() -> None:
    """A name right after one of these verbs is a subject, or else has its a."""
    for english, spanish in zip(ENGLISH, SPANISH, strict=True):
        for name in NAMES:
            if re.search(rf"\b(see|saw|seen|help|helped|know|knows|known) {name}\b", english):
                assert re.search(rf"\ba {name}\b", spanish), (english, spanish)


def test_a_and_an() -> None:
    for line in ENGLISH:
        for article, word in re.findall(r"\b(an?) (\w+)", line):
            assert (article == "an") == (word[0] in "aeiou" and word != "university"), line
    assert any(" an old " in line or " an umbrella " in line for line in ENGLISH)


def test_comparatives_and_superlatives() -> None:
    text = "\n".join(ENGLISH)
    comparatives = "better bigger cheaper easier longer older smaller taller younger"
    superlatives = "best biggest cheapest easiest longest oldest smallest tallest youngest"
    assert set(re.findall(r"\b(\w+er) than\b", text)) <= set(comparatives.split())
    assert set(re.findall(r"\bthe (\w+est)\b", text)) <= set(superlatives.split())
    assert "the best " in text
    assert not re.search(r"\bmore (good|big|\w+er)\b", text)


def test_both_sides_say_the_same() -> None:
    for english, spanish in zip(ENGLISH, SPANISH, strict=True):
        ours, theirs = english.split(), spanish.split()
        denied = {"not", "cannot", "no", "never"} & set(ours)
        assert bool(denied) == bool({"no", "nunca"} & set(theirs)), (english, spanish)
        for word in set(ours) & set(SAME):
            assert set(SAME[word].split()) & set(theirs), (english, spanish)
        assert sum(map(ours.count, NAMES)) == sum(map(theirs.count, NAMES))


def test_english_verbs_agree() -> None:
    singular = "|".join(["he", "she", *NAMES])
    wrong = [
        rf"^({singular}) (are|were|do|have|am|want|like|drink|eat|play|go|know)\b",
        r"^(i|you|we|they) (is|does|has|wants|likes|drinks|eats|plays|goes|knows)\b",
        r"^(these|those) (\w+ ){1,2}(is|was|has|does)\b",
    ]
    for line in ENGLISH:
        clause = re.sub(r"\b(is|are|do|does|did|will|can|has|have|was|were)\b.* \?$", "", line)  # not questions
        clause = re.sub(rf"\b({singular}) and ({singular})\b", "they", clause)
        assert not [pattern for pattern in wrong if re.search(pattern, clause)], line


# --- finding files --------------------------------------------------------------------------------------------------


def test_path() -> None:
    assert lmkit_data.path("demo/train.en").is_file()
    assert lmkit_data.path("recipes").is_dir()
    for absent, nearest in (("demo/train.eng", "demo/train.en"), ("recipe", "recipes"), ("../tests", "demo/test.es")):
        with pytest.raises(FileNotFoundError, match=re.escape(absent)) as error:
            lmkit_data.path(absent)
        assert str(error.value).startswith("lmkit ships no ")
        if absent[0] != ".":
            assert f"'{nearest}'" in str(error.value)
    with pytest.raises(FileNotFoundError):
        lmkit_data.path("")
