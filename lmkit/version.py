"""The version, where both the package and its installer read it."""

__version__ = "0.1.0"
