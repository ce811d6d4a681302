"""Parts of the screens that are used or tested on their own."""
