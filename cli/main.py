"""The `lmkit` command: the group of sub-commands, and how errors reach the user."""

from __future__ import annotations

import errno
import logging
import os
import signal
import sys
from types import FrameType
from typing import NoReturn

import click

from lmkit.errors import LmkitError
from lmkit.version import __version__

from .clean import clean
from .compare import compare
from .demo import demo
from .evaluate import evaluate
from .export import export
from .filter import filter_documents
from .generate import generate
from .inspect import inspect
from .kenlm import lmplz, query
from .mix import mix
from .options import note
from .prune import prune
from .quantize import quantize
from .recipe import recipe  # noqa: F401 - joins `train`
from .rescore import rescore
from .score import score
from .surprisal import surprisal
from .train import train
from .train_neural import KINDS  # noqa: F401 - its commands join `train`
from .train_nmt import KINDS as TRANSLATION_KINDS  # noqa: F401 - the same
from .translate import translate


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="lmkit")
def lmkit() -> None:
    """Language models and translation, from counts to attention.

    A model is a folder that `lmkit train` wrote, or an ARPA file. Texts are files (plain, .gz, .bz2, .xz), `-` for
    standard input, or a data set (--dataset). A line is a sentence.
    """


COMMANDS = (
    *(train, translate, evaluate, compare, surprisal, generate, score, rescore, filter_documents, clean),
    *(prune, mix, quantize, export, inspect, demo, query, lmplz),
)
for command in COMMANDS:
    lmkit.add_command(command)


class _Notes(logging.Handler):
    """What the library has to say, as a note."""

    def emit(self, record: logging.LogRecord) -> None:
        """See `logging.Handler`."""
        note(record.getMessage())


def main() -> NoReturn:
    """Runs the command line: mistakes give one line on stderr and exit code 1 (2 for usage), never a traceback."""
    log = logging.getLogger("lmkit")
    if not any(isinstance(handler, _Notes) for handler in log.handlers):
        log.addHandler(_Notes(logging.WARNING))
    signal.signal(signal.SIGTERM, _terminated)
    try:
        lmkit.main(standalone_mode=False)
        sys.stdout.flush()
        sys.exit(0)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        sys.exit(2)
    except click.UsageError as error:
        where = error.ctx.command_path if error.ctx else "lmkit"
        click.echo(f"{where}: error: {error.format_message()} (see {where} --help)", err=True)
        sys.exit(2)
    except click.ClickException as error:
        _fail(error.format_message())
    except (click.Abort, KeyboardInterrupt):
        click.echo("lmkit: interrupted", err=True)
        sys.exit(130)
    except BrokenPipeError:  # the reader of our output has left, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except LmkitError as error:
        _fail(str(error))
    except MemoryError:
        _fail("out of memory; use a lower --order, or a smaller text")
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            _fail(f"{error.filename or 'the output'}: disk full; free some space and run the command again")
        _fail(f"{error.filename or 'input or output'}: {error.strerror or error}; check the path and its permissions")


def _fail(message: str) -> NoReturn:
    click.echo(f"lmkit: error: {' '.join(message.split())}", err=True)
    sys.exit(1)


def _terminated(signal_number: int, frame: FrameType | None) -> NoReturn:
    sys.exit(128 + signal_number)  # an exception, so that half-written folders are removed
