"""Layer two: neural language models."""
