# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Two block devices of 96 MiB that are on no storage, as logical volumes are where
# nobody defined the volume group as a pool.
# shellcheck source-path=SCRIPTDIR
source "$lab_home/loopfiles.sh"

component_loop_up() {
    local name
    can_loop loop losetup || return 0
    for name in one two; do
        truncate -s 96M "$dir/loop/$name" || return 1
        if ! losetup --find --show "$dir/loop/$name" >>"$dir/loop/devices" 2>"$dir/loop/log"; then
            leave_out loop "this machine gives no loop device: $(head -n 1 "$dir/loop/log")"
            component_loop_down
            return 0
        fi
    done
}

# By the file: a device may have got its number before its name was noted.
component_loop_down() {
    local name device
    for name in one two; do
        [ -e "$dir/loop/$name" ] || continue
        while read -r device; do
            losetup --detach "$device"
        done < <(losetup --noheadings --output NAME --associated "$dir/loop/$name")
    done
}

component_loop_json() {
    skipped_json loop || printf '{"devices":["%s"]}' "$(saved loop/devices | paste -sd, | sed 's/,/","/g')"
}
