"""Layer three: translation."""
