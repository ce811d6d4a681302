"""What travels between stations, and the keys that protect it."""
