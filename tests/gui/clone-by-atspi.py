#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A whole clone as a person does it who cannot see: by what the window tells of itself on the
# accessibility bus. Usage: clone-by-atspi.py SOURCE CLONE
import sys
import time

from dogtail.config import config

config.checkForA11y = False
config.logDebugToStdOut = False
config.logDebugToFile = False
config.searchWarningThreshold = 100
from dogtail import tree  # noqa: E402  reads the configuration

LIMIT = 40
CONTROLS = {"push button", "check box", "text", "password text", "combo box", "spin button",
            "tree", "list", "table", "page tab", "page tab list", "menu item", "dialog"}


def wait_for(what, find):
    """The first true answer of find(), which may meet things that go away meanwhile."""
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        try:
            found = find()
            if found:
                return found
        except Exception as error:  # the bus has errors of many kinds
            last = error
        time.sleep(0.1)
    sys.exit(f"waited in vain for {what}: {locals().get('last', 'not there')}")


def walk(node):
    yield node
    for child in node.children:
        yield from walk(child)


def shown(top, role, name):
    return next((node for node in walk(top)
                 if node.roleName == role and node.name == name and node.showing), None)


def rows_of(top):
    return [node.name for node in walk(top) if node.roleName == "table cell" and node.showing]


def settled(app, source, seen):
    """Whether the source is there and no row came or went since the last look."""
    before, seen[:] = list(seen), rows_of(app)
    has_places = any(name.startswith("Storages") for name in seen)  # how many is said behind it
    return source in seen and has_places and before == seen


def select(view, name):
    """By the row: Qt 6.4's Toggle of a cell takes another row where rows have rows below them."""
    table = view.queryTable()
    row = next(row for row in range(table.nRows) if table.getAccessibleAt(row, 0).name == name)
    table.addRowSelection(row)


def press(what, node):
    node.doActionNamed("Press")
    print(f"pressed {what}")


def check_names(what, top):
    """Every control that is shown has a name."""
    unnamed = [f"{node.roleName} in {node.parent.roleName} '{node.parent.name}'"
               for node in walk(top)
               if node.showing and node.roleName in CONTROLS and not node.name.strip()]
    if unnamed:
        sys.exit(f"without a name in {what}: {unnamed}")
    print(f"every control of {what} has a name")


def main():
    source, clone = sys.argv[1:]
    app = wait_for("the program", lambda: next(
        (a for a in tree.root.children if a.name == "ramet"), None))
    seen = []
    wait_for("the VM", lambda: time.sleep(0.5) or settled(app, source, seen))
    select(shown(app, "tree", "Nodes and VMs"), source)
    wait_for("what is known of the VM",
             lambda: shown(app, "label", "Memory:") and shown(app, "tree", "Disks"))
    memory = [node.name for node in walk(app)
              if node.roleName == "label" and node.showing and node.name.endswith("MiB")]
    if not memory:
        sys.exit("the VM's memory is not told")
    check_names("the window", app)

    action = next(node for node in walk(app)
                  if node.roleName == "menu item" and node.name == "Clone…")
    wait_for("Clone to be possible", lambda: action.sensitive)
    press("Clone…", action)
    wizard = wait_for("the wizard", lambda: next(
        (node for node in app.children if node.roleName == "dialog" and node.showing), None))
    name = wait_for("the field of the name", lambda: shown(wizard, "text", "Name"))
    name.text = clone
    wait_for("the name to be taken", lambda: name.text == clone)
    check_names("the wizard", wizard)
    button = shown(wizard, "push button", "Clone")
    wait_for("Clone to be possible", lambda: button.sensitive)
    press("Clone", button)

    wait_for("the clone in the tree", lambda: shown(app, "table cell", clone))
    end = wait_for("the end of the task", lambda: next(
        (node for node in walk(app) if node.roleName == "table cell"
         and f"“{clone}” is ready" in node.name), None))
    print(end.name)


main()
