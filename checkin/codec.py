"""Text of values and back, fast: JSON for entries, folded states and whatever is stored.

Between stations on the network values go as MessagePack, which carries bytes as they are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")


class Message(msgspec.Struct, frozen=True, array_like=True):
    """A value between stations, as the list of its fields.

    A later version may only add fields, at the end and with a default: whoever does not know them
    leaves them out.
    """


encode: Callable[[Any], bytes] = msgspec.json.Encoder().encode
encode_binary: Callable[[Any], bytes] = msgspec.msgpack.Encoder().encode


def decoder(type_: type[T]) -> Callable[[str | bytes], T]:
    """Return a function that reads JSON as `type_` and raises ValueError where it is none."""
    return msgspec.json.Decoder(type_).decode


def binary_decoder(type_: type[T]) -> Callable[[bytes], T]:
    """Return a function that reads MessagePack as `type_`; ValueError where it is none."""
    return msgspec.msgpack.Decoder(type_).decode
