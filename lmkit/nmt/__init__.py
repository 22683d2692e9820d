"""Layer three: translation by encoders and decoders."""
