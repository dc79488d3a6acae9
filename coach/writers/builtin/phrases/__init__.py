"""Each part of a brief, in whatever form it was written, made into a phrase that can be placed."""
