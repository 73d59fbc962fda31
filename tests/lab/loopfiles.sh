# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Files that stand in for disks, for components that need file systems or block
# devices of their own. All of a component's files are in $dir/NAME. A machine
# that cannot have them makes the lab without: $dir/NAME/skipped says why, and so
# does the lab's JSON.

export PATH=$PATH:/usr/sbin:/sbin

# leave_out NAME WHY
leave_out() {
    say "Without $1: $2"
    echo "$2" >"$dir/$1/skipped"
}

# can_loop NAME TOOL: makes the component's folder; false when it is left out.
can_loop() {
    mkdir -p -m 0711 "$dir/$1"
    if ! is_root; then
        leave_out "$1" "only root may mount file systems and use loop devices"
    elif ! command -v "$2" >/dev/null; then
        leave_out "$1" "$2 is missing; packaging/install-packages components installs it"
    elif ! losetup --find >/dev/null 2>&1; then
        leave_out "$1" "this machine gives no loop device (a container?)"
    else
        return 0
    fi
    return 1
}

# mount_file_system NAME MKFS [OPTION]…: on $dir/NAME/mounted. The loop device goes
# with the mount. RAMET_LAB_DISK_GIB: how large; the file is sparse.
mount_file_system() {
    local name=$1 image=$dir/$1/image mounted=$dir/$1/mounted
    shift
    can_loop "$name" "$1" || return 0
    truncate -s "${RAMET_LAB_DISK_GIB:-4}G" "$image" && mkdir -p -m 0711 "$mounted" || return 1
    if ! "$@" "$image" >"$dir/$name/log" 2>&1; then
        leave_out "$name" "$1 failed: $(tail -n 1 "$dir/$name/log")"
    elif ! mount -t "$name" -o loop "$image" "$mounted" 2>"$dir/$name/log"; then
        leave_out "$name" "it cannot be mounted: $(head -n 1 "$dir/$name/log")"
    else
        chmod 0711 "$mounted"
    fi
}

unmount_file_system() {
    ! mountpoint -q "$dir/$1/mounted" || umount "$dir/$1/mounted" || umount --lazy "$dir/$1/mounted"
}

# write_loop_pool NAME NODE: the node's own storage NAME.
write_loop_pool() {
    [ -e "$dir/$1/skipped" ] || write_pool "$2" "$1" "$(new_uuid)" "$dir/$1/mounted/$2"
}

# loop_pool_json NAME NODE: joins the node's "pools".
loop_pool_json() {
    [ -e "$dir/$1/skipped" ] || printf ',"%s":"%s"' "$1" "$dir/$1/mounted/$2"
}

# skipped_json NAME: the reason as a JSON object; false when there is none.
skipped_json() {
    [ -e "$dir/$1/skipped" ] || return 1
    printf '{"skipped":"%s"}' "$(tr -d '"\\\n' <"$dir/$1/skipped")"
}
