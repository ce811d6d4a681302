"""The day's attendance: the figures, and the files that carry them."""
