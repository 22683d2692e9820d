"""Write the demo corpora: English-Spanish sentence pairs drawn from a small grammar of our own.

Usage: ``python data/make_demo.py [FOLDER]``. It writes ``FOLDER/{train,valid,test}.{en,es}``, one tokenised
sentence a line, always the same bytes.

The tables come first: the forms of both languages, the lexicon, which verb goes with which subjects, objects,
tenses and places. `Grammar` then draws sentences: small methods for noun phrases and clauses, and one method for
every template. Both sides of a pair grow together, each by the laws of its language: agreement, word order,
tense, contraction. `corpus` collects distinct sentences.
"""

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from random import Random
from typing import TypeVar

SEED = 1492
SIZES = {"train": 12_000, "valid": 1_000, "test": 1_000}
DRAWN, RARE = 18_000, 12  # of so many sentences, those with a word seen less often than this are not shipped
SHORTEST, LONGEST = 3, 16  # tokens a sentence, punctuation included

I, YOU, HE, WE, THEY = range(5)  # noqa: E741 - grammatical persons, the columns of every verb table
MASCULINE, FEMININE = range(2)

T = TypeVar("T")
Pair = tuple[str, str]  # the same thing in English and in Spanish
NOTHING: Pair = ("", "")


def words(*parts: str) -> str:
    """Join what is not empty with single spaces."""
    return " ".join(part for part in parts if part)


def chain(*parts: Pair) -> Pair:
    """Join pairs side by side, for what has the same order in both languages."""
    return words(*(en for en, _ in parts)), words(*(es for _, es in parts))


def pairs(text: str) -> tuple[Pair, ...]:
    """Read a table of pairs: ``english = spanish; english = spanish``."""
    rows = (row.split("=") for row in text.split(";"))
    return tuple((en.strip(), es.strip()) for en, es in rows)


def table(text: str) -> list[list[str]]:
    """Read a table of one row a line, with bars between the columns."""
    return [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]


# ---------------------------------------------------------------------------------------------- English forms

ENGLISH_VERBS = {
    "buy": "bought bought", "drink": "drank drunk", "eat": "ate eaten", "find": "found found",
    "give": "gave given", "go": "went gone", "have": "had had", "know": "knew known", "leave": "left left",
    "lose": "lost lost", "read": "read read", "see": "saw seen", "sell": "sold sold", "send": "sent sent",
    "sing": "sang sung", "sleep": "slept slept", "speak": "spoke spoken", "swim": "swam swum",
    "wear": "wore worn", "write": "wrote written",
}  # fmt: skip


def english_s(word: str) -> str:
    """Add the -s of a plural or of a third person."""
    if word == "have":
        return "has"
    if word.endswith(("s", "x", "ch", "sh")) or word == "go":
        return word + "es"
    return re.sub("([^aeiou])y$", r"\1ie", word) + "s"


@cache
def english_parts(verb: str) -> tuple[str, str, str]:
    """Return the past, the participle and the gerund of a verb."""
    stem = re.sub("([^aeiou])y$", r"\1i", verb).removesuffix("e")
    past, participle = ENGLISH_VERBS.get(verb, f"{stem}ed {stem}ed").split()
    double = re.fullmatch("[^aeiou]+[aeiou][^aeiouwxy]", verb)
    gerund = verb + verb[-1] if double else verb if verb.endswith("ee") else verb.removesuffix("e")
    return past, participle, gerund + "ing"


def english_verb(verb: str, tense: str, person: int) -> tuple[str, str, str]:
    """Return auxiliary and main verb, as for a question, and the form of a plain statement where that is one word."""
    past, participle, gerund = english_parts(verb)
    be = ("am", "are", "is", "are", "are")[person]
    do = "does" if person == HE else "do"
    if verb == "be" and tense in ("present", "past"):
        return be if tense == "present" else "was" if person in (I, HE) else "were", "", ""
    forms = {
        "present": (do, verb, english_s(verb) if person == HE else verb),
        "past": ("did", verb, past),
        "future": ("will", verb, ""),
        "perfect": ("has" if person == HE else "have", participle, ""),
        "progressive": (be, gerund, ""),
        "going": (be, f"going to {verb}", ""),
        "can": ("can", verb, ""),
        "want": (do, f"want to {verb}", f"{english_s('want') if person == HE else 'want'} to {verb}"),
        "must": (do, f"have to {verb}", f"{'has' if person == HE else 'have'} to {verb}"),
    }
    return forms[tense]


def article(following: str) -> str:
    """Choose between a and an."""
    return "an" if following[0] in "aeiou" and not following.startswith("uni") else "a"


# ---------------------------------------------------------------------------------------------- Spanish forms

ENDINGS = {
    "present": {"ar": "o as a amos an", "er": "o es e emos en", "ir": "o es e imos en"},
    "past": {"ar": "é aste ó amos aron", "er": "í iste ió imos ieron", "ir": "í iste ió imos ieron"},
    "imperfect": {"ar": "aba abas aba ábamos aban", "er": "ía ías ía íamos ían", "ir": "ía ías ía íamos ían"},
    "future": dict.fromkeys(("ar", "er", "ir"), "é ás á emos án"),
}
STEMS = {"cerrar": "cierr", "dormir": "duerm", "encontrar": "encuentr", "jugar": "jueg", "perder": "pierd",
         "poder": "pued", "querer": "quier"}  # fmt: skip
SPANISH_VERBS = {
    "conocer present": "conozco conoces conoce conocemos conocen",
    "dar present": "doy das da damos dan",
    "dar past": "di diste dio dimos dieron",
    "decir present": "digo dices dice decimos dicen",
    "dormir past": "dormí dormiste durmió dormimos durmieron",
    "estar present": "estoy estás está estamos están",
    "haber present": "he has ha hemos han",
    "ir present": "voy vas va vamos van",
    "ir past": "fui fuiste fue fuimos fueron",
    "leer past": "leí leíste leyó leímos leyeron",
    "salir present": "salgo sales sale salimos salen",
    "ser imperfect": "era eras era éramos eran",
    "ser present": "soy eres es somos son",
    "tener present": "tengo tienes tiene tenemos tienen",
    "ver present": "veo ves ve vemos ven",
    "ver past": "vi viste vio vimos vieron",
}
PARTICIPLES = {"abrir": "abierto", "escribir": "escrito", "leer": "leído", "ver": "visto"}
GERUNDS = {"dormir": "durmiendo", "leer": "leyendo"}
PLURALS = {"joven": "jóvenes", "examen": "exámenes", "paraguas": "paraguas"}


@cache
def conjugate(verb: str, tense: str, person: int) -> str:
    """Return a finite Spanish form."""
    if verb in ("ser", "estar") and tense == "past":
        tense = "imperfect"
    if f"{verb} {tense}" in SPANISH_VERBS:
        return SPANISH_VERBS[f"{verb} {tense}"].split()[person]
    stem, ending = verb[:-2], ENDINGS[tense][verb[-2:]].split()[person]
    if tense == "future":
        return verb + ending
    if tense == "present" and person != WE:
        stem = STEMS.get(verb, stem)
    if ending[0] == "é":
        stem = re.sub("g$", "gu", re.sub("c$", "qu", stem))
    return stem + ending


def spanish_verb(verb: str, tense: str, person: int) -> Pair:
    """Return the part of a verb form that goes before an inverted subject, and the part that follows it."""
    ar = verb.endswith("ar")
    participle = PARTICIPLES.get(verb) or verb[:-2] + ("ado" if ar else "ido")
    gerund = GERUNDS.get(verb) or verb[:-2] + ("ando" if ar else "iendo")
    compound = {
        "perfect": ("haber", f" {participle}", ""),
        "progressive": ("estar", "", gerund),
        "going": ("ir", "", f"a {verb}"),
        "can": ("poder", "", verb),
        "want": ("querer", "", verb),
        "must": ("tener", "", f"que {verb}"),
    }
    if tense not in compound:
        return conjugate(verb, tense, person), ""
    auxiliary, joined, rest = compound[tense]
    return conjugate(auxiliary, "present", person) + joined, rest


@cache
def spanish_plural(word: str) -> str:
    """Return the plural of a noun or an adjective; of a chain of words (``zumo de naranja``) the head changes."""
    head, space, rest = word.partition(" ")
    if head in PLURALS:
        plural = PLURALS[head]
    elif head[-1] in "aeiouáéó":
        plural = head + "s"
    else:
        plural = re.sub(".(?=[ns]$)", lambda vowel: vowel[0].translate(str.maketrans("áéíóú", "aeiou")), head)
        plural = plural.removesuffix("z") + ("ces" if head.endswith("z") else "es")
    return plural + space + rest


@cache
def agree(word: str, gender: int, plural: bool) -> str:
    """Make an adjective or the noun of a profession agree with a noun."""
    if gender == FEMININE:
        word = re.sub("([st]or)$", r"\1a", re.sub("o$", "a", word))
    return spanish_plural(word) if plural else word


# ----------------------------------------------------------------------------------------------------- Lexicon


@dataclass(frozen=True)
class Noun:
    """A noun in both languages, each as singular and plural, with what it means as tags."""

    en: Pair
    es: Pair
    gender: int
    tags: frozenset[str]

    def fits(self, kinds: str) -> bool:
        """Say whether one of the kinds, in one string, is a tag of the noun or the noun itself."""
        return any(kind in self.tags or kind == self.en[0] for kind in kinds.split())


@dataclass(frozen=True)
class Adjective:
    """An adjective, the kinds of nouns it suits, and how it is used.

    The flags: ``attribute`` of a noun, ``before`` it in Spanish; predicate with ``ser`` or ``estar``; compared
    with ``more``; strengthened with ``very`` or ``too``; a ``colour``.
    """

    en: str
    es: str
    kinds: str
    flags: frozenset[str]

    @property
    def copula(self) -> Pair:
        """The verb that makes it a predicate."""
        return "be", "ser" if "ser" in self.flags else "estar"

    @property
    def comparative(self) -> Pair:
        """The comparative in both languages, the Spanish one not inflected yet."""
        if self.en == "good":
            return "better", "mejor"
        if self.en in LONG:
            return f"more {self.en}", f"más {self.es}"
        return re.sub("y$", "i", re.sub("([aeiou])g$", r"\1gg", self.en)) + "er", f"más {self.es}"

    @property
    def superlative(self) -> str:
        """The English superlative."""
        if self.en == "good":
            return "best"
        return f"most {self.en}" if self.en in LONG else self.comparative[0][:-1] + "st"


LONG = ("expensive", "beautiful", "interesting", "difficult", "famous")

NOUNS = """
person adult | man/men = hombre m; woman/women = mujer f
person young | boy = niño m; girl = niña f
person adult worker | teacher = profesora f; doctor = médico m; student = estudiante m; waiter = camarero m
person adult worker artist | writer = escritora f; singer = cantante f
person adult crowd | tourist = turista m
person adult mine worker | friend = amigo m; neighbor = vecina f
person mine sibling | brother = hermano m; sister = hermana f
person mine young | son = hijo m; daughter = hija f
person mine single | mother = madre f; father = padre m; grandmother = abuela f; uncle = tío m
pet own | dog = perro m; cat = gato m; horse = caballo m
wild | bird = pájaro m
wild stressed | eagle = águila f
food mass | bread = pan m; cheese = queso m
food mass cooked | fish = pescado m; meat = carne f; rice = arroz m; soup = sopa f
food fruit | apple = manzana f; orange = naranja f; egg = huevo m
drink mass | milk = leche f; coffee = café m; tea = té m
alcohol mass | wine = vino m
drink mass juice | orange juice = zumo de naranja m
drink mass stressed | water = agua f
text own | book = libro m; letter = carta f
text | newspaper = periódico m; story = historia f
film | movie = película f
song | song = canción f
instrument single | guitar = guitarra f; piano = piano m
clothes own | dress = vestido m; shirt = camisa f; hat = sombrero m; coat = abrigo m
clothes own several | shoe = zapato m
vehicle own painted | car = coche m; bicycle = bicicleta f
furniture own painted sized | table = mesa f; chair = silla f; bed = cama f
goods own portable | phone = teléfono m; umbrella = paraguas m; bag = bolsa f
portable own | map = mapa m; key = llave f; ticket = billete m; photo = foto f
box painted sized | box = caja f
cup | cup = taza f
flower | flower = flor f
gift | gift = regalo m
transport single | train = tren m; bus = autobús m
opening painted | door = puerta f; window = ventana f
house own place in sized painted building | house = casa f
room in single | kitchen = cocina f; bedroom = habitación f
room in single stressed | classroom = aula f
place in outside single sized | garden = jardín m; park = parque m
place in single settled sized | village = pueblo m; city = ciudad f
place on outside single shore | beach = playa f
bathing in single shore | river = río m; sea = mar m
place at building visited sized | market = mercado m; restaurant = restaurante m; hotel = hotel m; museum = museo m
place in building sized | shop = tienda f
place at single building quiet | school = escuela f; university = universidad f; library = biblioteca f
place at single building | hospital = hospital m; station = estación f
outside in long | street = calle f
crossing | bridge = puente m
tree sized | tree = árbol m
task | exam = examen m; question = pregunta f; problem = problema m
language mass | english = inglés m; spanish = español m; french = francés m
"""

ADJECTIVES = """
attribute ser colour | clothes vehicle opening flower | red = rojo; blue = azul; green = verde
attribute ser colour | clothes pet vehicle | white = blanco; black = negro
attribute ser very too more | sized wild pet | big = grande; small = pequeño
attribute ser very | goods clothes vehicle hotel | new = nuevo
attribute ser very too more | vehicle house man woman bridge hotel | old = viejo
attribute ser very too more | goods clothes vehicle house hotel restaurant | expensive = caro; cheap = barato
attribute ser very more | flower dress hat house settled beach park photo song garden | beautiful = bonito
attribute ser very more | text film museum | interesting = interesante
attribute ser very too more | film long river bridge coat letter story | long = largo
attribute ser very more | person | tall = alto
attribute ser very too more | adult | young = joven
attribute ser very too more | task | easy = fácil; difficult = difícil
attribute ser very more | artist city museum bridge | famous = famoso
attribute before ser very more | worker book film song hotel restaurant wine | good = bueno
attribute before | artist city film | great = grande
attribute | sibling | older = mayor; younger = menor
estar very too | person | tired = cansado
estar very | person | happy = contento; sad = triste
estar | person | sick = enfermo
estar very too | worker mine | busy = ocupado
estar | opening shop museum library restaurant market | open = abierto; closed = cerrado
estar very | shirt dress coat room table cup street | clean = limpio; dirty = sucio
estar | phone chair window cup bicycle umbrella | broken = roto
attribute estar very too | water milk juice | cold = frío
attribute estar very too | coffee tea soup milk | hot = caliente
estar | box bag cup bus train | empty = vacío; full = lleno
"""

DETERMINERS = {
    row.split()[0]: row.split()[1:]
    for row in """
the  the  the   el      la      los      las
a    a    -     un      una     -        -
some -    some  -       -       unos     unas
this this these este    esta    estos    estas
that that those ese     esa     esos     esas
many -    many  -       -       muchos   muchas
2    -    two   -       -       dos      dos
3    -    three -       -       tres     tres
4    -    four  -       -       cuatro   cuatro
bare +    +     +       +       +        +
no   no   no    +       +       +        +
my    my    my    mi      mi      mis      mis
your  your  your  tu      tu      tus      tus
his   his   his   su      su      sus      sus
her   her   her   su      su      sus      sus
our   our   our   nuestro nuestra nuestros nuestras
their their their su      su      sus      sus
""".strip().splitlines()
}  # for each the English singular and plural, then the Spanish forms; - where there is none, + where it is empty
NUMERALS = ("2", "3", "4")
ANY = "the a some this that own number bare"  # the determiners of most objects

WOMEN, MEN = ("ana", "laura", "elena", "carmen"), ("pedro", "carlos", "juan", "pablo")
PROFESSIONS = pairs("teacher=profesor; doctor=médico; writer=escritor; singer=cantante; student=estudiante")
HOURS = pairs("two=dos; three=tres; four=cuatro; five=cinco; six=seis; eight=ocho; nine=nueve; ten=diez")
CLITICS = ("me", "te", "le", "nos", "les")

TIMES = {
    "habit": pairs("every day=todos los días; every morning=todas las mañanas; every week=todas las semanas;"
                   "on saturdays=los sábados; on sundays=los domingos"),
    "past": pairs("yesterday=ayer; last week=la semana pasada; last night=anoche; two days ago=hace dos días;"
                  "on monday=el lunes"),
    "future": pairs("tomorrow=mañana; next week=la semana que viene; this afternoon=esta tarde; on friday=el viernes"),
    "perfect": pairs("today=hoy; this week=esta semana"),
    "progressive": pairs("now=ahora; at the moment=en este momento"),
}  # fmt: skip
TIMES["going"] = TIMES["want"] = TIMES["must"] = TIMES["future"]
ADVERBS = {
    "habit": pairs("always=siempre; never=nunca; usually=normalmente; also=también"),
    "perfect": pairs("already=ya; never=nunca"),
    "state": pairs("also=también"),
}


def read_nouns() -> Iterator[Noun]:
    """Read the table of nouns: tags, and for each ``english[/plural] = spanish gender``."""
    for tags, entries in table(NOUNS):
        for english, spanish in pairs(entries):
            en, _, plural = english.partition("/")
            es, gender = spanish[:-2], "mf".index(spanish[-1])
            yield Noun((en, plural or english_s(en)), (es, spanish_plural(es)), gender, frozenset(tags.split()))


def read_adjectives() -> Iterator[Adjective]:
    """Read the table of adjectives: flags, kinds of nouns, words."""
    for flags, kinds, entries in table(ADJECTIVES):
        for en, es in pairs(entries):
            yield Adjective(en, es, kinds, frozenset(flags.split()))


NOUN_LIST = tuple(read_nouns())
ADJECTIVE_LIST = tuple(read_adjectives())
PREDICATES = tuple(adjective for adjective in ADJECTIVE_LIST if adjective.flags & {"ser", "estar"})


@cache
def nouns(kinds: str) -> tuple[Noun, ...]:
    """List the nouns of some kinds."""
    return tuple(noun for noun in NOUN_LIST if noun.fits(kinds))


# ------------------------------------------------------------------------------- Who does what, when and where

FRAMES = """
eat        | comer        | person    | food         | habit past perfect progressive want | kitchen restaurant
eat        | comer        | dog cat   | meat fish    | past progressive            | garden kitchen
drink      | beber        | person    | drink        | habit past progressive want | kitchen restaurant
drink      | beber        | adult     | wine         | habit past progressive want | restaurant
drink      | beber        | pet       | water        | past progressive            | river garden
buy        | comprar      | person    | food drink newspaper flower | habit past must going | market shop
buy        | comprar      | person    | clothes goods vehicle gift furniture | past future want must | shop market
sell       | vender       | person    | fruit cheese flower clothes :bare | habit  | market shop street
sell       | vender       | adult     | vehicle house furniture :own the this | past perfect going want must |
read       | leer         | person    | text         | habit past perfect progressive want | library garden park bedroom
write      | escribir     | person    | letter story | past perfect progressive want going |
watch      | ver          | person    | film         | past want going             |
see        | ver          | person    | person wild pet | past perfect             | park street beach bridge
visit      | visitar      | person    | mine museum settled :the own this | past perfect future going want must |
look for   | buscar       | person    | portable pet :the own | progressive past must | park house street
find       | encontrar    | person    | portable :the own a | past perfect            |
lose       | perder       | person    | portable :the own | past perfect           | park street beach
have       | tener        | adult     | vehicle house pet sibling goods :a number many | state |
have       | tener        | person    | clothes task portable fruit book :a number many | state |
want       | querer       | person    | food drink   | state                       |
want       | querer       | person    | goods vehicle clothes gift :a this that number | state |
sing       | cantar       | person    | song         | progressive want can        | street park
play       | tocar        | person    | instrument :the | progressive can want     | street park
play soccer | jugar al fútbol | person | -           | habit progressive want can going | park beach street
open       | abrir        | person    | opening box letter :the this own | past perfect must can |
close      | cerrar       | person    | opening box :the this | past perfect must can |
clean      | limpiar      | person    | room house table window :the this own | past perfect must progressive |
cook       | cocinar      | person    | cooked       | progressive can want going  | kitchen
live       | vivir        | person    | @settled house hotel :a the this | state perfect     |
work       | trabajar     | adult     | @hospital school restaurant hotel market shop museum library | state want |
study      | estudiar     | worker young sibling | @quiet | progressive must        |
study      | estudiar     | person    | language     | progressive must want going | university school
speak      | hablar       | person    | language     | state can                   |
talk to    | hablar con   | person    | person       | progressive must want going | street park market
sleep      | dormir       | person     | @bedroom house hotel | past progressive   |
sleep      | dormir       | dog cat    | @bedroom house garden | past progressive  |
go         | ir           | person    | >place shore | habit past must want can    |
swim       | nadar        | person    | @bathing     | progressive want can going  |
wait for   | esperar      | person    | mine         | past progressive must       | station street park restaurant
wait for   | esperar      | person    | transport :the | past progressive must     | station
listen to  | escuchar     | person    | song story   | progressive want            | bedroom
help       | ayudar       | person    | person       | past must can want going    |
know       | conocer      | person    | person settled :the own this that | state  |
wear       | llevar       | person    | shirt hat coat shoe :a own | worn          |
"""

LOCATIONS = """
portable book letter newspaper | on = sobre | table chair bed
portable book letter newspaper | under = debajo de | table chair bed
portable gift book letter | in = en | bag box car house kitchen bedroom
food cup | on = sobre | table
building | near = cerca de | building outside shore bridge
building tree | next to = al lado de | building park street river
building tree | behind = detrás de | building park
building vehicle | in front of = delante de | building park
wild | in = en | garden park tree
pet | under = debajo de | table chair bed tree
pet young | behind = detrás de | door tree house car
"""


@dataclass(frozen=True)
class Frame:
    """A verb with the kinds of its subject, its complement and its places, and its tenses.

    A complement is an object, ``>`` a goal, ``@`` a place, or nothing; after a colon its determiners.
    """

    en: str
    es: str
    subject: str
    complement: str
    tenses: str
    places: str

    @property
    def verb(self) -> Pair:
        """The verb in both languages."""
        return self.en, self.es

    @property
    def kinds(self) -> str:
        """The complement without its determiners."""
        return self.complement.partition(":")[0].strip()

    @property
    def of_things(self) -> bool:
        """Whether it has an object that is no person."""
        return self.kinds[0] not in "@>-" and not {"person", "mine"} & set(self.kinds.split())


FRAME_LIST = tuple(Frame(*row) for row in table(FRAMES))
LOCATION_LIST = tuple((kinds, pairs(preposition)[0], places) for kinds, preposition, places in table(LOCATIONS))
TENSES = {"habit": ("present", "present"), "state": ("present", "present"), "worn": ("progressive", "present")}
ALL_TENSES = "habit state worn past perfect progressive future going want can must"
DEGREES = pairs("very=muy; too=demasiado")
WEATHER = pairs("it rains=llueve; it is hot=hace calor; it is cold=hace frío; it is sunny=hace sol")
GIVE = ("give", "dar"), "gift flower book photo key ticket umbrella map"
SEND = ("send", "mandar"), "letter photo gift book flower"
SCHEDULES = (
    (("leave", "salir"), "transport"),
    (("arrive", "llegar"), "transport"),
    (("open", "abrir"), "shop museum library market restaurant"),
    (("close", "cerrar"), "shop museum library market restaurant"),
)


@dataclass(frozen=True)
class Phrase:
    """A noun phrase or a pronoun; the Spanish side is empty where a pronoun is dropped."""

    en: str
    es: str
    person: int
    gender: int
    noun: Noun | None = None
    personal: bool = True

    @property
    def pair(self) -> Pair:
        """Both sides."""
        return self.en, self.es

    @property
    def plural(self) -> bool:
        """Whether it is grammatically plural."""
        return self.person in (WE, THEY)

    @property
    def as_object(self) -> Pair:
        """Both sides as an object: persons, and animals one knows, take the personal a."""
        return self.en, words("a" if self.personal else "", self.es)

    @property
    def pronoun(self) -> str:
        """The English pronoun for it."""
        return ("i", "you", "she" if self.gender == FEMININE else "he", "we", "they")[self.person]

    @property
    def owner(self) -> str:
        """The possessive of what belongs to it; of an unknown ``who``, their."""
        if self == WHO:
            return "their"
        return {"i": "my", "you": "your", "he": "his", "she": "her", "we": "our"}.get(self.pronoun, "their")


PRONOUNS = (
    Phrase("i", "", I, MASCULINE), Phrase("you", "", YOU, MASCULINE), Phrase("he", "él", HE, MASCULINE),
    Phrase("she", "ella", HE, FEMININE), Phrase("we", "", WE, MASCULINE), Phrase("they", "", THEY, MASCULINE),
)  # fmt: skip
WHO = Phrase("who", "quién", HE, MASCULINE)
SER = ("be", "ser")
ESTAR = ("be", "estar")


def clause(
    subject: Phrase,
    verb: Pair,
    tense: str,
    rest: Pair,
    mood: str = "plain",
    adverb: Pair = NOTHING,
    clitic: str = "",
) -> Pair:
    """Put a clause together; its mood is ``plain``, ``not``, ``ask`` or, after a question word, ``wh``."""
    english_tense, spanish_tense = TENSES.get(tense, (tense, tense))
    auxiliary, main, simple = english_verb(verb[0].split()[0], english_tense, subject.person)
    finite, nonfinite = spanish_verb(verb[1].split()[0], spanish_tense, subject.person)
    finite = words(clitic, finite)
    rest = chain((verb[0].partition(" ")[2], verb[1].partition(" ")[2]), rest)
    if mood in ("ask", "wh"):
        inner, outer = (nonfinite, "") if mood == "wh" else ("", nonfinite)
        return words(auxiliary, subject.en, main, rest[0]), words(finite, inner, subject.es, outer, rest[1])
    if mood == "not":
        english = words(subject.en, auxiliary, "not", main, rest[0]).replace("can not", "cannot")
        return english, words(subject.es, "no", finite, nonfinite, rest[1])
    english = words(adverb[0], simple) if simple else words(auxiliary, adverb[0], main)
    return words(subject.en, english, rest[0]), words(subject.es, adverb[1], finite, nonfinite, rest[1])


def pointing(word: str, gender: int, plural: bool) -> Phrase:
    """Return the subject this, that, these or those."""
    row = DETERMINERS[word]
    return Phrase(row[plural], row[2 + 2 * plural + gender], THEY if plural else HE, gender)


def statement(*parts: Pair) -> Pair:
    """Close a sentence with its full stop."""
    return chain(*parts, (".", "."))


def question(*parts: Pair) -> Pair:
    """Close a question with its marks."""
    return chain(("", "¿"), *parts, ("?", "?"))


def sentence(mood: str, *parts: Pair) -> Pair:
    """Close a sentence as its mood asks for."""
    return question(*parts) if mood == "ask" else statement(*parts)


def numbers(noun: Noun, determiner: str) -> list[bool]:
    """List the numbers that a noun can have with a determiner: False singular, True plural."""
    mass = noun.fits("mass")
    if mass and determiner not in ("bare" if noun.fits("language") else "bare no the this that").split():
        return []
    if (determiner == "bare" and noun.fits("person pet")) or (determiner in NUMERALS and noun.fits("several")):
        return []
    uncounted = mass or determiner not in ("bare", "no")
    singular = DETERMINERS[determiner][0] != "-" and not noun.fits("several") and uncounted
    plural = DETERMINERS[determiner][1] != "-" and not noun.fits("mass single")
    return [False] * singular + [True] * plural


def noun_phrase(noun: Noun, determiner: str, plural: bool, adjective: Adjective | None = None) -> Phrase:
    """Put determiner, noun and adjective together in both languages."""
    row = ["" if form == "+" else form for form in DETERMINERS[determiner]]
    before, after = "", agree(adjective.es, noun.gender, plural) if adjective else ""
    if adjective and "before" in adjective.flags:
        before, after = {"grande": "gran", "bueno": "buen"}.get(after, after), ""
    spanish = row[2 + 2 * plural + noun.gender]
    if "stressed" in noun.tags and not plural and not before:
        spanish = {"la": "el", "una": "un"}.get(spanish, spanish)
    english = words(adjective.en if adjective else "", noun.en[plural])
    en = words(article(english) if row[plural] == "a" else row[plural], english)
    es = words(spanish, before, noun.es[plural], after)
    known = determiner not in ("a", "some", "many", "bare", *NUMERALS)
    personal = noun.fits("person") or (known and noun.fits("pet"))
    return Phrase(en, es, THEY if plural else HE, noun.gender, noun, personal)


# ----------------------------------------------------------------------------------------------------- Grammar


class Grammar:
    """Draws sentences."""

    def __init__(self, random: Random) -> None:
        self.random = random
        templates = self.weighted_templates()
        self.templates, self.weights = list(templates), list(templates.values())

    def sentence(self) -> Pair:
        """Draw one sentence pair of one template."""
        english, spanish = self.random.choices(self.templates, self.weights)[0]()
        return english, re.sub(r"\b(a|de) el\b", r"\1l", spanish)

    def weighted_templates(self) -> dict[Callable[[], Pair], int]:
        """Return the templates with how often each is used."""
        return {
            self.event: 34, self.yes_no_question: 8, self.wh_question: 9, self.predicate: 12, self.location: 5,
            self.existence: 7, self.liking: 8, self.giving: 7, self.comparison: 4, self.superlative: 2,
            self.identity: 2, self.profession: 2, self.schedule: 1, self.object_relative: 4,
            self.subject_relative: 4, self.contrast: 6, self.reason: 4, self.meanwhile: 3, self.condition: 3,
            self.report: 4,
        }  # fmt: skip

    def chance(self, probability: float) -> bool:
        """Toss a biased coin."""
        return self.random.random() < probability

    def pick(self, items: Iterable[T]) -> T:
        """Choose one of some items."""
        return self.random.choice(tuple(items))

    def maybe(self, probability: float, items: Sequence[Pair]) -> Pair:
        """Choose one of some pairs, or nothing."""
        return self.pick(items) if items and self.chance(probability) else NOTHING

    def mood(self) -> str:
        """Choose a mood, plain more often than not."""
        return self.pick(("plain", "plain", "plain", "plain", "plain", "not", "ask"))

    # ------------------------------------------------------------------------------------------ noun phrases

    def noun(self, kinds: str) -> Noun:
        """Choose a noun, every kind alike."""
        kind = self.pick(kinds.split())
        return self.pick(nouns(kind))

    def determiner(self, noun: Noun, allowed: str, owner: str) -> str:
        """Choose a determiner that suits the noun."""
        names = allowed.split()
        if noun.fits("mine") and "own" in names:
            return owner
        if not noun.fits("own"):
            names = [name for name in names if name != "own"]
        names = [{"own": owner, "number": self.pick(NUMERALS)}.get(name, name) for name in names]
        names = [name for name in names if numbers(noun, name)]
        return self.pick(names) if names else "bare" if noun.fits("mass") else "the"

    def phrase(
        self, kinds: str, allowed: str = ANY, owner: str = "", adjective: float = 0.3, flag: str = "attribute"
    ) -> Phrase:
        """Draw a noun phrase; without an owner, what is possessed is mine, yours or ours."""
        noun = self.noun(kinds)
        determiner = self.determiner(noun, allowed, owner or self.pick(("my", "my", "your", "our")))
        possible = numbers(noun, determiner)
        plural = self.chance(0.3) if len(possible) > 1 else possible[0]
        return noun_phrase(noun, determiner, plural, self.attribute(noun, flag) if self.chance(adjective) else None)

    def attribute(self, noun: Noun, flag: str = "attribute") -> Adjective | None:
        """Choose an adjective for a noun, or none where none suits."""
        fitting = [a for a in ADJECTIVE_LIST if {"attribute", flag} <= a.flags and noun.fits(a.kinds)]
        if noun.fits("mine"):
            fitting = [a for a in fitting if a not in PREDICATES]
        return self.pick(fitting) if fitting else None

    def name(self, names: Sequence[str] = WOMEN + MEN) -> Phrase:
        """Draw a name."""
        name = self.pick(names)
        return Phrase(name, name, HE, FEMININE if name in WOMEN else MASCULINE)

    def subject(self, kinds: str = "person", asked: bool = False, adjective: float = 0.2) -> Phrase:
        """Draw a subject; of persons, also pronouns and names. Nobody is asked about oneself."""
        kind = self.pick(kinds.split())
        if kind not in ("person", "adult") or self.chance(0.4):
            return self.phrase(kind, "the the own this that", adjective=0 if asked else adjective)
        if self.chance(0.5):
            return self.pick(pronoun for pronoun in PRONOUNS if not asked or pronoun.person in (YOU, HE, THEY))
        one, other = self.name(), self.name()
        if one.en == other.en or self.chance(0.8):
            return one
        gender = min(one.gender, other.gender)
        return Phrase(f"{one.en} and {other.en}", f"{one.es} y {other.es}", THEY, gender)

    def place(self, kinds: str, allowed: str = "the") -> Pair:
        """Draw a phrase that says where."""
        noun = self.noun(kinds)
        attribute = self.attribute(noun) if self.chance(0.15) else None
        phrase = noun_phrase(noun, self.pick(allowed.split()), False, attribute)
        prepositions = {"on": "on crossing", "at": "at"}
        english = next((word for word, tags in prepositions.items() if noun.fits(tags)), "in")
        return chain((english, "en"), phrase.pair)

    # ---------------------------------------------------------------------------------------- parts of clauses

    def complement(self, frame: Frame, subject: Phrase, tense: str, exact: bool) -> Pair:
        """Draw what the verb of a frame asks for; a negation or a question (not exact) counts nothing."""
        kinds, allowed = frame.kinds, frame.complement.partition(":")[2]
        allowed = allowed or ("the" if kinds[0] in "@>" else "bare" if tense == "habit" else ANY)
        if not exact:
            allowed = " ".join(name for name in allowed.split() if name not in ("some", "number"))
        if kinds == "-":
            return NOTHING
        if kinds[0] == "@":
            return self.place(kinds[1:], allowed)
        if kinds[0] == ">":
            return chain(("to", "a"), noun_phrase(self.noun(kinds[1:]), "the", False).pair)
        name = self.name()
        if "person" in kinds.split() and name.en not in subject.en and self.chance(0.3):
            return name.pair if " " in frame.es else name.as_object
        phrase = self.phrase(kinds, allowed, subject.owner)
        return phrase.pair if " " in frame.es or frame.es == "tener" else phrase.as_object

    def frame(self, tenses: str, suits: Callable[[Frame], bool] = lambda frame: True) -> tuple[Frame, str]:
        """Choose a frame that has one of the tenses, and the tense."""
        wanted = set(tenses.split())
        frame = self.pick(frame for frame in FRAME_LIST if suits(frame) and wanted & set(frame.tenses.split()))
        return frame, self.pick(tense for tense in frame.tenses.split() if tense in wanted)

    def action(
        self,
        frame: Frame,
        tense: str,
        subject: Phrase,
        mood: str = "plain",
        adverb: Pair = NOTHING,
        rest: Pair = NOTHING,
    ) -> Pair:
        """Make a clause of a frame, its complement drawn."""
        exact = mood == "plain" and adverb[0] != "never"
        complement = self.complement(frame, subject, tense, exact)
        return clause(subject, frame.verb, tense, chain(complement, rest), mood, adverb)

    def where(self, frame: Frame, probability: float = 0.25) -> Pair:
        """Draw a place for what a frame tells, or nothing."""
        return self.place(frame.places) if frame.places and self.chance(probability) else NOTHING

    def happening(self, initial: bool = True) -> Pair:
        """Draw the clause of an event, its time at the end or, where that may be, at the beginning."""
        frame, tense = self.frame(ALL_TENSES)
        mood = "not" if self.chance(0.15) else "plain"
        adverb = self.maybe(0.4, ADVERBS.get(tense, ())) if mood == "plain" else NOTHING
        time = NOTHING if adverb != NOTHING else self.maybe(0.7 if tense == "habit" else 0.45, TIMES.get(tense, ()))
        told = self.action(frame, tense, self.subject(frame.subject), mood, adverb, self.where(frame))
        return chain(time, told) if initial and self.chance(0.3) else chain(told, time)

    def quality(self, mood: str = "plain") -> Pair:
        """Draw the clause of a predicate adjective."""
        adjective = self.pick(PREDICATES)
        if {"person", "adult"} & set(adjective.kinds.split()):
            subject = self.subject(adjective.kinds, mood == "ask", 0)
        else:
            coloured = 0 if "colour" in adjective.flags else 0.25
            subject = self.phrase(adjective.kinds, "the the own this that", adjective=coloured, flag="colour")
        changing = adjective.copula == ESTAR and {"person", "worker", "shop"} & set(adjective.kinds.split())
        tense = self.pick(("present", "present", "present", "past", "future" if changing else "present"))
        degrees = [pair for pair in DEGREES if pair[0] in adjective.flags and tense == "present"]
        rest = chain(self.maybe(0.4, degrees), self.agreed(adjective, subject))
        timed = adjective.copula == ESTAR and tense != "present" and self.chance(0.6)
        return chain(clause(subject, adjective.copula, tense, rest, mood), TIMES[tense][0] if timed else NOTHING)

    def agreed(self, adjective: Adjective, subject: Phrase) -> Pair:
        """Return an adjective that agrees with its subject."""
        return adjective.en, agree(adjective.es, subject.gender, subject.plural)

    # ----------------------------------------------------------------------------------------------- templates

    def event(self) -> Pair:
        """Tell what somebody does, did or will do: she bought a red hat yesterday."""
        return statement(self.happening())

    def yes_no_question(self) -> Pair:
        """Ask whether somebody does something: did ana buy the house ?"""
        frame, tense = self.frame(ALL_TENSES)
        subject = self.subject(frame.subject, asked=True)
        asked = self.action(frame, tense, subject, "ask", rest=self.where(frame, 0.2))
        return question(asked, self.maybe(0.3, TIMES.get(tense, ())))

    def wh_question(self) -> Pair:
        """Ask who, what, where, when, why or how many."""
        return self.pick((self.ask_who, self.ask_what, self.ask_where, self.ask_when, self.ask_why, self.ask_number))()

    def ask_who(self) -> Pair:
        """Ask for the subject: who closed the window ?"""
        frame, tense = self.frame(
            "past perfect progressive must can want state", lambda frame: "person" in frame.subject
        )
        asked = clause(WHO, frame.verb, tense, self.complement(frame, WHO, tense, False))
        return question(asked, self.where(frame), self.maybe(0.2, TIMES.get(tense, ())))

    def ask_what(self) -> Pair:
        """Ask for the object: what is carlos reading ?"""
        frame, tense = self.frame("state past perfect progressive going want must", lambda frame: frame.of_things)
        asked = clause(self.subject(frame.subject, asked=True), frame.verb, tense, self.where(frame), "wh")
        return question(("what", "qué"), asked, self.maybe(0.3, TIMES.get(tense, ())))

    def ask_where(self) -> Pair:
        """Ask for the place: where did you find the keys ?"""
        frame, tense = self.frame("habit past progressive must", lambda frame: bool(frame.places))
        return question(("where", "dónde"), self.action(frame, tense, self.subject(frame.subject, asked=True), "wh"))

    def ask_when(self) -> Pair:
        """Ask for the time: when will they visit the museum ?"""
        frame, tense = self.frame("past future going must")
        return question(("when", "cuándo"), self.action(frame, tense, self.subject(frame.subject, asked=True), "wh"))

    def ask_why(self) -> Pair:
        """Ask for the reason: why is she selling her car ?"""
        frame, tense = self.frame("past progressive want must", lambda frame: "want" in frame.tenses)
        return question(("why", "por qué"), self.action(frame, tense, self.subject(frame.subject, asked=True), "wh"))

    def ask_number(self) -> Pair:
        """Ask how many: how many eggs did pedro buy ?"""
        frame, tense = self.frame("past perfect state", lambda frame: frame.es in ("comprar", "leer", "tener"))
        noun = self.noun(frame.kinds)
        while noun.fits("mass single"):
            noun = self.noun(frame.kinds)
        asked = clause(self.subject(frame.subject, asked=True), frame.verb, tense, NOTHING, "ask")
        return question(("how many", agree("cuánto", noun.gender, True)), (noun.en[1], noun.es[1]), asked)

    def predicate(self) -> Pair:
        """Say what somebody or something is like: the soup is too hot."""
        mood = self.mood()
        return sentence(mood, self.quality(mood))

    def location(self) -> Pair:
        """Say or ask where something is: the keys are on the table."""
        mood = self.mood()
        if self.chance(0.5):
            kind, places = self.pick(
                (("person", "room outside shore building"), ("pet", "outside shore kitchen house"))
            )
            subject, where = self.subject(kind, asked=True), self.place(places)
        else:
            kinds, preposition, places = self.pick(LOCATION_LIST)
            subject = self.phrase(kinds, "the the own", adjective=0.2)
            where = chain(preposition, self.different(subject, places, "the the this").pair)
        if self.chance(0.25):
            return question(("where", "dónde"), clause(subject, ESTAR, "present", NOTHING, "ask"))
        tense = self.pick(("present", "present", "past"))
        return sentence(mood, clause(subject, ESTAR, tense, where, mood))

    def different(self, first: Phrase, kinds: str, allowed: str, owner: str = "", adjective: float = 0.1) -> Phrase:
        """Draw a noun phrase with another noun than the first."""
        while True:
            phrase = self.phrase(kinds, allowed, owner, adjective)
            if phrase.noun != first.noun:
                return phrase

    def existence(self) -> Pair:
        """Say or ask what there is: there are three students in the classroom."""
        mood = self.mood()
        allowed = {"plain": "a a number many some bare", "not": "no", "ask": "a many"}[mood]
        if self.chance(0.35):
            phrase = self.phrase("crowd boy girl student", allowed)
            where = self.place("classroom outside beach building")
        else:
            kinds, preposition, places = self.pick(LOCATION_LIST[:-2])
            phrase = self.phrase(kinds, allowed)
            where = chain(preposition, self.different(phrase, places, "the").pair)
        if mood == "not" and not phrase.en.startswith("no "):
            return self.existence()
        past = self.chance(0.25)
        english = {(0, 0): "is", (0, 1): "are", (1, 0): "was", (1, 1): "were"}[past, phrase.plural]
        spanish = words("no" if mood == "not" else "", "había" if past else "hay")
        if mood == "ask":
            return question((words(english, "there"), spanish), phrase.pair, where)
        return statement((words("there", english), spanish), phrase.pair, where)

    def liking(self) -> Pair:
        """Say or ask what somebody likes: do you like to swim in the sea ?"""
        mood = self.mood()
        subject = self.subject("person person mine", mood == "ask", 0)
        if self.chance(0.4):
            frame, _ = self.frame("habit", lambda frame: frame.subject == "person")
            english, spanish = self.complement(frame, subject, "habit", mood == "plain")
            liked = chain((f"to {frame.en}", frame.es), (english, spanish), self.where(frame))
            count = HE
        else:
            noun = self.noun("food drink fruit flower text film song pet city shore language")
            generic = not noun.fits("single language") and self.chance(0.5)
            name = "the" if generic or noun.fits("single language") else self.pick(("this", "that", "the"))
            plural = not noun.fits("mass single") and (generic or self.chance(0.3))
            phrase = noun_phrase(noun, name, plural)
            liked = (noun.en[plural], phrase.es) if generic or noun.fits("language") else phrase.pair
            count = phrase.person
        love = mood == "plain" and self.chance(0.3)
        finite = conjugate("encantar" if love else "gustar", "present", count)
        english = clause(subject, ("love" if love else "like", "gustar"), "present", (liked[0], ""), mood)[0]
        whom = words("a", subject.es) if subject.es else ""
        spanish = words(whom, "no" if mood == "not" else "", CLITICS[subject.person], finite, liked[1])
        return sentence(mood, (english, spanish))

    def giving(self) -> Pair:
        """Tell who gives or sends what to whom: he gave the keys to my sister."""
        verb, kinds = self.pick((GIVE, SEND))
        tense = self.pick(("past", "past", "future", "perfect", "going", "want", "must"))
        subject = self.subject("person person mine")
        gift = self.phrase(kinds, "the a own this number", subject.owner)
        mood = "not" if self.chance(0.15) else "plain"
        time = self.maybe(0.3, TIMES[tense])
        whom = self.pick((I, YOU, WE))
        if subject.person == HE and self.chance(0.4):
            rest, person = chain((("me", "you", "", "us")[whom], ""), gift.pair), whom
        else:
            other = self.pick((self.name(), self.phrase("person", "the this", subject.owner, 0)))
            if (other.noun and other.noun.fits("mine")) or other.en == subject.en:
                other = self.phrase("mine", "own", subject.owner, 0)
            rest, person = chain(gift.pair, ("to", "a"), other.pair), other.person
        told = clause(subject, verb, tense, rest, mood, clitic=CLITICS[person])
        return statement(told, time)

    def comparison(self) -> Pair:
        """Compare two things: the hotel is more expensive than that house."""
        adjective = self.pick(a for a in ADJECTIVE_LIST if "more" in a.flags)
        kind = self.pick(adjective.kinds.replace("sized", "building furniture").split())
        if len(nouns(kind)) < 3:
            return self.comparison()
        one = self.subject(kind, adjective=0)
        owner = one.owner if kind in ("person", "adult") else ""
        other = self.different(one, kind, "the own this that", owner, adjective=0)
        mood = self.mood()
        if self.chance(0.3):
            rest = chain(("as", "tan"), self.agreed(adjective, one), ("as", "como"), other.pair)
        else:
            english, spanish = adjective.comparative
            *more, form = spanish.split()
            compared = words(*more, agree(form, one.gender, one.plural))
            rest = chain((english, compared), ("than", "que"), other.pair)
        return sentence(mood, clause(one, SER, "present", rest, mood))

    def superlative(self) -> Pair:
        """Single something out: this is the oldest bridge in the city."""
        adjective = self.pick(a for a in ADJECTIVE_LIST if {"more", "ser"} <= a.flags and "colour" not in a.flags)
        unique = nouns("building park bridge tree garden street crowd worker young")
        fitting = [noun for noun in unique if noun.fits(adjective.kinds) and not noun.fits("mine")]
        if not fitting:
            return self.superlative()
        noun = self.pick(fitting)
        subject = pointing("this", noun.gender, False)
        if noun.fits("person"):
            subject = self.name((MEN, WOMEN)[noun.gender])
        form = agree(adjective.es, noun.gender, False)
        spanish = words("mejor", noun.es[0]) if adjective.en == "good" else words(noun.es[0], "más", form)
        best = words("the", adjective.superlative, noun.en[0]), words(("el", "la")[noun.gender], spanish)
        where = chain(("in", "de"), noun_phrase(self.noun("settled"), "the", False).pair)
        return statement(clause(subject, SER, self.pick(("present", "present", "past")), chain(best, where)))

    def identity(self) -> Pair:
        """Say or ask who or what this is: these are my keys."""
        mood = self.mood()
        phrase = self.phrase("mine pet portable clothes vehicle house", "own", adjective=0.35)
        subject = pointing(self.pick(("this", "that")), phrase.gender, phrase.plural)
        return sentence(mood, clause(subject, SER, "present", phrase.pair, mood))

    def profession(self) -> Pair:
        """Say or ask what somebody is, was or wants to be: my sister wants to be a doctor."""
        english, spanish = self.pick(PROFESSIONS)
        mood = self.mood()
        subject = self.subject("person person mine", mood == "ask", 0)
        forms = (agree(spanish, subject.gender, False), agree(spanish, subject.gender, True))
        noun = Noun((english, english_s(english)), forms, subject.gender, frozenset())
        determiner = "bare" if subject.plural else "a"
        what = noun_phrase(noun, determiner, subject.plural).pair
        if self.chance(0.25):
            adjective = self.pick(a for a in ADJECTIVE_LIST if a.en in ("good", "great", "famous"))
            what = noun_phrase(noun, determiner, subject.plural, adjective).pair
        elif not subject.plural:
            what = what[0], forms[False]
        tense = self.pick(("present", "present", "past", "want"))
        return sentence(mood, clause(subject, SER, tense, what, mood))

    def schedule(self) -> Pair:
        """Say or ask when a train leaves or a shop opens."""
        verb, kinds = self.pick(SCHEDULES)
        subject = self.phrase(kinds, "the the this", adjective=0.1)
        time = self.maybe(0.4, TIMES["habit"][3:])
        if self.chance(0.25):
            asked = clause(subject, verb, "present", NOTHING, "ask")
            return question(("what time", "a qué hora"), asked, time)
        hour = chain(("at", "a las"), self.pick(HOURS))
        return statement(clause(subject, verb, "present", hour, "plain"), time)

    def object_relative(self) -> Pair:
        """Say what a thing is like that somebody has acted on: the book that i bought is interesting."""
        frame, _ = self.frame("past", lambda frame: frame.of_things and frame.es not in ("comer", "beber"))
        noun = self.noun(frame.kinds)
        fitting = [adjective for adjective in PREDICATES if noun.fits(adjective.kinds)]
        if not fitting or noun.fits("several"):
            return self.object_relative()
        adjective = self.pick(fitting)
        head = noun_phrase(noun, "the", not noun.fits("mass single") and self.chance(0.25))
        subject = self.subject(frame.subject, asked=True)
        english, _ = clause(subject, frame.verb, "past", NOTHING)
        _, spanish = clause(subject, frame.verb, "past", NOTHING, "ask")
        whole = Phrase(f"{head.en} that {english}", f"{head.es} que {spanish}", head.person, head.gender)
        return statement(clause(whole, adjective.copula, "present", self.agreed(adjective, head)))

    def subject_relative(self) -> Pair:
        """Say who somebody is who does something: the woman who is reading a letter is my neighbor."""
        noun = self.pick(noun for noun in nouns("person") if not noun.fits("mine"))
        head = noun_phrase(noun, "the", self.chance(0.3))
        frame, tense = self.frame("progressive state past habit", lambda frame: frame.subject in ("person", "adult"))
        who = Phrase("who", "que", head.person, head.gender)
        english, spanish = self.action(frame, tense, who)
        whole = Phrase(f"{head.en} {english}", f"{head.es} {spanish}", head.person, head.gender)
        if self.chance(0.5):
            adjective = self.pick(a for a in PREDICATES if a.en in ("tall", "young", "tired", "happy", "sad"))
            return statement(clause(whole, adjective.copula, "present", self.agreed(adjective, head)))
        kin = self.pick(n for n in nouns("sibling friend neighbor") if n.gender == head.gender)
        mine = noun_phrase(kin, self.pick(("my", "your", "our")), head.plural)
        return statement(clause(whole, SER, "present", mine.pair))

    def contrast(self) -> Pair:
        """Tell two people apart: ana drinks coffee , but pedro drinks tea."""
        frame, tense = self.frame("habit past want state", lambda f: f.of_things and f.subject == "person")
        kind = self.pick(frame.kinds.split())
        allowed = "bare" if tense == "habit" else frame.complement.partition(":")[2] or "the a this own"
        one, other = self.name(), self.pick((self.name(), self.phrase("mine", "own", adjective=0)))
        first = self.phrase(kind, allowed, one.owner)
        if one.en == other.en or all(noun == first.noun for noun in nouns(kind)):
            return self.contrast()
        second = self.different(first, kind, allowed, other.owner)
        told = (clause(who, frame.verb, tense, what.pair) for who, what in ((one, first), (other, second)))
        return statement(next(told), self.pick(((", but", ", pero"), ("and", "y"))), next(told))

    def reason(self) -> Pair:
        """Give a reason: carlos cannot swim in the sea because he is sick."""
        frame, tense = self.frame("going want can past", lambda f: f.subject == "person" and "want" in f.tenses)
        subject = self.subject()
        adjective = self.pick(a for a in PREDICATES if a.en in ("tired", "sick", "busy"))
        again = Phrase(subject.pronoun, "", subject.person, subject.gender)
        why = clause(again, ESTAR, "past" if tense == "past" else "present", self.agreed(adjective, subject))
        return statement(self.action(frame, tense, subject, "not"), ("because", "porque"), why)

    def meanwhile(self) -> Pair:
        """Tell of two things at once: laura is reading while her son is sleeping."""
        told = []
        subjects = [self.name(), self.subject(adjective=0)]
        self.random.shuffle(subjects)
        for subject in subjects:
            frame, tense = self.frame("progressive", lambda frame: frame.subject == "person")
            told.append(self.action(frame, tense, subject))
        if subjects[0].en == subjects[1].en:
            return self.meanwhile()
        return statement(told[0], ("while", "mientras"), told[1])

    def condition(self) -> Pair:
        """Say what depends on the weather: if it rains tomorrow , we will not swim in the river."""
        weather, time = self.pick(WEATHER), self.pick(TIMES["future"])
        frame, tense = self.frame("future going", lambda frame: frame.subject == "person")
        mood = self.pick(("plain", "plain", "not"))
        told = self.action(frame, tense, self.subject(), mood)
        return statement(("if", "si"), weather, time, (",", ","), told)

    def report(self) -> Pair:
        """Report what somebody thinks or says: pedro says that the soup is cold."""
        if self.chance(0.4):
            lead = "i think that", "creo que"
        else:
            subject = self.subject("person mine", asked=True, adjective=0)
            lead = chain(clause(subject, ("say", "decir"), "present", NOTHING), ("that", "que"))
        return statement(lead, self.quality() if self.chance(0.6) else self.happening(initial=False))


# ------------------------------------------------------------------------------------------------------ Corpus


UNLIKELY = re.compile(
    r"\b(\w+) \1\b"  # the same word twice in a row
    rf"|\b({'|'.join(WOMEN + MEN)})\b.*\b\2\b"  # somebody beside himself
    r"|\b(mother|father|grandmother|uncle|son|daughter|brother|sister|friend|neighbor)s?\b.* \3s?\b"
    r"|\band \w+ .*\btheir (younger |older )?(sons?|daughters?)\b"
    r"|^(is|are) (this|that|these|those) (my|our)\b"  # who should know
    r"|\bknows? (his|her|their)\b|\bi (\w+ )?know my\b|\bwe (\w+ )?know our\b|\byou (\w+ )?know your\b"
    r"|\bwill (not )?be (sick|sad)\b"
    r"|\blived in .*\b(today|this week)\b"
    r"|^(?!.*\bsw[iau]m).*\bin the (big |small )?(sea|river)\b"
    r"|\b(boy|girl)s?\b.*\b(wine|coffee|sons?|daughters?|teachers?|doctors?|writers?|singers?)\b"  # of children
    r"|\bwearing their (\w+ )?(shirt|hat|coat)\b"  # one for all of them
)


def distinct(grammar: Grammar) -> Iterator[Pair]:
    """Draw sentences of the right length for ever, none of them twice on either side."""
    seen: set[str] = set()
    while True:
        pair = grammar.sentence()
        right = all(SHORTEST <= len(side.split()) <= LONGEST for side in pair)
        if right and seen.isdisjoint(pair) and not UNLIKELY.search(pair[0]):
            seen.update(pair)
            yield pair


def corpus() -> dict[str, list[Pair]]:
    """Draw the parts, without the sentences that have a word too rare to learn."""
    drawn = list(islice(distinct(Grammar(Random(SEED))), DRAWN))
    counts = [Counter(word for pair in drawn for word in pair[side].split()) for side in (0, 1)]
    common = [{word for word, count in counter.items() if count >= RARE} for counter in counts]
    kept = (pair for pair in drawn if all(common[side].issuperset(pair[side].split()) for side in (0, 1)))
    return {part: list(islice(kept, size)) for part, size in SIZES.items()}


def main(arguments: Sequence[str]) -> None:
    """Write the files into the folder given, else into the one beside this script."""
    folder = Path(arguments[0]) if arguments else Path(__file__).parent / "demo"
    folder.mkdir(parents=True, exist_ok=True)
    for part, sentences in corpus().items():
        for side, language in enumerate(("en", "es")):
            text = "".join(pair[side] + "\n" for pair in sentences)
            (folder / f"{part}.{language}").write_bytes(text.encode())


if __name__ == "__main__":
    main(sys.argv[1:])
