"""What the pages of the window are called among its parts; the menu has more lines than pages."""

from __future__ import annotations

DESK = "desk"
PEOPLE = "people"
ATTENDANCE = "attendance"
BADGES = "badges"
LAYOUTS = "layouts"
SETTINGS = "settings"
STATIONS = "sync"
DOUBLES = "doubles"
TEACH = "teach"
