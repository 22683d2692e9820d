"""Faces of other toolkits over lmkit's models."""
