"""The command line. Modules here import click and the standard library at the top, everything heavier when it runs."""
