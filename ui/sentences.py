"""What is said to the operator: once, or again in another language when that is chosen."""

from __future__ import annotations

from collections.abc import Callable

# A text, or what returns it in the language that is used at that moment
Sentence = str | Callable[[], str]


def said(sentence: Sentence) -> str:
    """Return `sentence` in the language that is used now."""
    return sentence if isinstance(sentence, str) else sentence()
