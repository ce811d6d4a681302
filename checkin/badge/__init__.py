"""From a layout in millimetres to a badge on paper."""
