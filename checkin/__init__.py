"""Event check-in without a screen: roster, badges, verdicts, the journal and reports.

Nothing in this package imports a widget, so all of it runs from a test or a terminal.
"""

TITLE = "Forum Check-in"
__version__ = "0.1.0"
