"""The commands of `checkin`, one module for each kind of work."""
