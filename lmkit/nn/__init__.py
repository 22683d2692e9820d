"""Modules that every neural model shares."""
