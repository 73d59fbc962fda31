# SPDX-License-Identifier: GPL-3.0-or-later
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ramet)
set(CPACK_PACKAGE_VENDOR "The Ramet developers")
set(CPACK_PACKAGE_CONTACT "The Ramet developers <ramet@localhost>")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "clone virtual machines through libvirt")
set(CPACK_PACKAGE_DESCRIPTION
"Ramet copies virtual machines on QEMU and KVM hosts that run libvirt. It makes full
clones, templates and linked clones, also on another node that shares the storage,
with true progress and a cancel that leaves nothing behind. The package holds the
desktop client ramet and the command-line client rametctl.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The SVG icons need Qt's plugin, which nothing links; the nodes may be other machines.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "openssh-client, virt-viewer, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qemu-utils, libvirt-daemon-system, qemu-system-x86")
include(CPack)
