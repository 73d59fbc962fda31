# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Where further parts of a lab join: XFS or btrfs storage, Ceph, network
# namespaces. "lab up --with NAME" loads tests/lab/component-NAME.sh, which may
# define (DIR is $dir, a component keeps all its files in $dir/NAME):
#
#   component_NAME_up      outside the namespaces, before the nodes start. File
#                          systems mounted here are seen by all nodes. Not zero
#                          fails the whole "lab up".
#   component_NAME_node A  in node A's namespaces, before its libvirtd starts:
#                          bind mounts, addresses, pools (see write_pool).
#   component_NAME_down    outside, after all nodes ended. Must bear being called
#                          when _up had failed half way, and twice. Mounts below
#                          $dir are undone and files removed afterwards in any case.
#   component_NAME_pools A prints what joins node A's "pools" in the lab's JSON.
#   component_NAME_json    prints the value of "NAME" in the lab's JSON.
#
# Daemons of a component belong in component_NAME_node: they end with the lab, however it ends.

load_components() {
    local name
    for name in $(saved components); do
        # shellcheck disable=SC1090
        source "$lab_home/component-$name.sh" || return 1
    done
}

check_components() {
    local name
    for name in "$@"; do
        [[ $name =~ ^[a-z][a-z0-9]*$ ]] && [ -r "$lab_home/component-$name.sh" ] ||
            fail "There is no component $name"
    done
}

# components_call STEP [ARGUMENT]…: runs that step of every component.
components_call() {
    local step=$1 name
    shift
    for name in $(saved components); do
        declare -F "component_${name}_$step" >/dev/null || continue
        "component_${name}_$step" "$@" || return 1
    done
}

components_pools() {
    local name
    for name in $(saved components); do
        ! declare -F "component_${name}_pools" >/dev/null || "component_${name}_pools" "$1"
    done
}

components_json() {
    local name
    for name in $(saved components); do
        declare -F "component_${name}_json" >/dev/null || continue
        printf ',"%s":' "$name" && "component_${name}_json"
    done
}
