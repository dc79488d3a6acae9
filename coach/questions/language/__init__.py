"""The little English it takes to say to a reader what a person typed about them."""
