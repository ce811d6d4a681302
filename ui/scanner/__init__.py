"""Whatever reads badges: each reader gives one signal, `scanned(str)`."""
