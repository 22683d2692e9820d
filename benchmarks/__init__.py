"""What lmkit is measured with: `python -m benchmarks`."""
