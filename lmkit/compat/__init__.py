"""Faces of other toolkits over models of lmkit: a script moves by its import."""
