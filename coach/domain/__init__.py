"""The values every room speaks of: frozen, and without any input or output."""
