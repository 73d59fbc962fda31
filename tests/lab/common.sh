# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Paths, process identities and JSON of the lab.

say() { printf 'lab: %s\n' "$*" >&2; }
fail() { say "$*" && exit 1; }
usage_error() {
    say "$*"
    usage >&2
    exit 2
}

is_root() { [ "$EUID" = 0 ]; }

# The folder must be short (socket paths end at 108 bytes) and of plain
# characters, so that it needs no quoting in XML, JSON or a URI.
choose_dir() {
    local limit=80
    is_root || limit=44
    if [ -z "$dir" ]; then
        local base=${TMPDIR:-/tmp}
        dir=${base%/}/ramet-lab-$(id -u)
        [ "${#dir}" -le "$limit" ] || dir=/tmp/ramet-lab-$(id -u)
    fi
    [[ $dir == /* ]] || dir=$PWD/$dir
    dir=${dir%/}
    [[ $dir =~ ^/[A-Za-z0-9._/+-]+$ ]] ||
        fail "The folder $dir has characters that a lab cannot use; choose letters, digits, '.', '_', '-'"
    [ "${#dir}" -le "$limit" ] ||
        fail "The folder $dir is too long for a socket path; at most $limit characters"
}

# Sets identity to "PID:START", a name for a process that survives PID reuse;
# false when it has ended (a zombie has ended).
identify() {
    local stat
    identity=
    { read -r stat <"/proc/$1/stat"; } 2>/dev/null || return 1
    # shellcheck disable=SC2086
    set -- "$1" ${stat##*) }
    [[ $2 != [ZX] ]] && identity=$1:${21}
}

# True while the process named by "PID:START" runs.
still_runs() { [ -n "$1" ] && identify "${1%%:*}" && [ "$identity" = "$1" ]; }

saved() { { printf '%s' "$(<"$dir/$1")"; } 2>/dev/null; }

# Sleeps without a process: nap SECONDS. Needs an open file descriptor $nap_fd
# on which nothing ever arrives.
nap() {
    [ -n "${nap_fd:-}" ] || exec {nap_fd}<> <(:)
    read -r -t "$1" -u "$nap_fd" _ || true
}

# wait_until SECONDS COMMAND…: false when the time is over.
wait_until() {
    local end=$((${EPOCHREALTIME/./} + $1 * 1000000))
    shift
    until "$@"; do
        [ "${EPOCHREALTIME/./}" -lt "$end" ] || return 1
        nap 0.02
    done
}

lab_runs() { still_runs "$(saved watcher)" || still_runs "$(saved supervisor)"; }

node_names() { saved nodes; }
node_socket() {
    if is_root; then echo "$dir/$1/run/libvirt-sock"; else echo "$dir/$1/run/libvirt/libvirt-sock"; fi
}
node_uri() {
    if is_root; then echo "qemu+unix:///system?socket=$(node_socket "$1")"
    else echo "qemu+unix:///session?socket=$(node_socket "$1")"; fi
}

# The host's PID of a node's libvirtd; its PID file holds the number that it has
# in the lab's PID namespace.
node_pid() {
    local inner status pid
    inner=$(saved "$1/libvirtd.pid") && [ -n "$inner" ] || return 1
    if ! is_root; then
        identify "$inner" && echo "$inner"
        return
    fi
    local space=$(saved pid-namespace)
    for status in $(grep -ls "^NSpid:.*[[:space:]]$inner\$" /proc/[0-9]*/status); do
        pid=${status#/proc/} pid=${pid%/status}
        [ "$(readlink "/proc/$pid/ns/pid")" = "$space" ] || continue
        identify "$pid" && echo "$pid" && return
    done
    return 1
}

# print_json [status]: the lab as one JSON object.
print_json() {
    local name pid separator='' running=true
    printf '{"dir":"%s",' "$dir"
    if [ "${1:-}" = status ]; then
        lab_runs && [ "$(saved state)" = ready ] || running=false
        printf '"running":%s,' "$running"
    fi
    printf '"nodes":['
    for name in $(node_names); do
        printf '%s{"name":"%s","uri":"%s",' "$separator" "$name" "$(node_uri "$name")"
        if [ "${1:-}" = status ]; then
            if pid=$(node_pid "$name"); then printf '"running":true,"pid":%s,' "$pid"
            else printf '"running":false,'; fi
        fi
        printf '"pools":{"default":"%s","shared":"%s"' "$dir/$name/disks" "$dir/shared"
        components_pools "$name"
        printf '}}'
        separator=,
    done
    printf ']'
    components_json
    printf '}\n'
}
