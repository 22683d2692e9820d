"""Text to ids: vocabularies, tokenizers, corpora, batches."""
