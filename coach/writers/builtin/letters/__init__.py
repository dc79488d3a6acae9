"""The plans: which sentences a text of each kind holds, in what order, in which words."""
