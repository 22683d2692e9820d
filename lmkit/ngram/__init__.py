"""Layer one: n-gram models on sorted arrays."""
