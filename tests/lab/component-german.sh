# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A daemon that speaks German: that of node b. What libvirt and the system say is then not
# in English; what QEMU says always is.

# shellcheck source-path=SCRIPTDIR
source "$lab_home/loopfiles.sh"

component_german_up() {
    mkdir -p "$dir/german" && chmod 0711 "$dir/german" || return 1
    if [ ! -r /usr/share/locale/de/LC_MESSAGES/libvirt.mo ]; then
        leave_out german "libvirt's German texts are missing (libvirt-l10n)"
    elif ! localedef -i de_DE -f UTF-8 "$dir/german/de_DE.UTF-8" >"$dir/german/log" 2>&1; then
        leave_out german "a German locale cannot be made (locales): $(tail -n 1 "$dir/german/log")"
    fi
}

component_german_node() {
    [ "$1" = b ] && [ ! -e "$dir/german/skipped" ] || return 0
    daemon_environment=(-u LC_ALL "LANG=de_DE.UTF-8" "LANGUAGE=de" "LOCPATH=$dir/german")
}

component_german_json() { skipped_json german || printf '{"node":"b"}'; }
