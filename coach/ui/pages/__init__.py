"""The pages, each a module with a function ``page`` that draws it."""
