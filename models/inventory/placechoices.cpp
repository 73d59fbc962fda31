// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/placechoices.h"

#include "models/inventory/placerow.h"
#include "models/printable.h"

#include <QCoreApplication>

namespace ramet {

std::vector<PlaceChoice> placesOf(const NodeInventory &node)
{
    std::vector<PlaceChoice> places{
        {{node.node}, printable(node.node)},
        {{.node = node.node, .asTemplate = true},
         QCoreApplication::translate("ramet::PlaceChoices", "As a template")}};
    for (const StorageRow &storage : StorageRow::of(node))
        places.push_back({{node.node, storage.name},
                          QCoreApplication::translate("ramet::PlaceChoices", "Storage %1 (%2)",
                                                      "a name and a type")
                              .arg(printable(storage.name), printable(storage.type))});
    return places;
}

} // namespace ramet
