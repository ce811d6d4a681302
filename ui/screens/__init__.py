"""The pages of the window: each shows values and emits intents."""
