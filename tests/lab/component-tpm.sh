# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# VMs with an emulated TPM: "lab up --with tpm". As root libvirt starts swtpm as
# the user tss, who needs a way to its files, and a place for its certificates
# and its log that is not the host's. An ordinary user's swtpm needs nothing.

component_tpm_up() {
    command -v swtpm_setup >/dev/null || {
        say "swtpm_setup is missing; packaging/install-packages components installs it"
        return 1
    }
}

component_tpm_node() {
    is_root || return 0
    local mine=$dir/tpm/$1 path
    # A system's libvirtd makes folders that others may enter.
    umask 022
    chmod 0711 "$dir/$1/lib" "$dir/$1/run"
    mkdir -p "$mine/log" "$mine/certificates"
    chown tss:tss "$mine/certificates"
    chmod 0711 "$dir/tpm" "$mine"
    mount_point /var/log/swtpm && mount --bind "$mine/log" /var/log/swtpm &&
        mount_point /var/lib/swtpm-localca &&
        mount --bind "$mine/certificates" /var/lib/swtpm-localca
}
