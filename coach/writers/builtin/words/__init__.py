"""English: words and their forms, names, days, and text that remembers its sources."""
