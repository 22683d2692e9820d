"""`python -m lmkit_cli` is `lmkit`."""

from .main import main

main()
