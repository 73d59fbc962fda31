# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The two processes that guard a lab. Each notices the other's end, so that
# killing either of them ends the lab and removes its files.

# Runs detached, outside all namespaces.
watch_lab() {
    local pid
    stop=''
    trap 'stop=1' TERM INT HUP
    # Not the lab that this watcher was started for? Then "up" was killed, and
    # another lab has the folder now.
    [ "$(saved starter)" = "${RAMET_LAB_STARTER:-}" ] || exit 0
    # The supervisor reads this pipe; its end tells that the watcher is gone.
    exec 9<>"$dir/alive"
    nap_fd=9
    identify $$ && echo "$identity" >"$dir/watcher"
    load_components && components_call up || { end_lab && exit 1; }
    start_supervisor 9>&- &
    pid=$!
    identify "$pid" && echo "$identity" >"$dir/supervisor"
    local watched owner starter
    watched=$(saved supervisor) owner=$(saved owner) starter=$(saved starter)
    while [ -z "$stop" ] && still_runs "$watched"; do
        [ -z "$owner" ] || still_runs "$owner" || break
        [ -s "$dir/state" ] || still_runs "$starter" || break
        [ -p "$dir/alive" ] || break # somebody removed the files
        note_namespace "$pid"
        nap 0.25
    done
    ! still_runs "$watched" || kill -KILL "$pid"
    end_lab
}

start_supervisor() {
    # The mark by which an ordinary user's lab knows its processes.
    export RAMET_LAB=$dir
    if is_root; then
        # Where components mounted what the supervisor undoes when the watcher is gone.
        exec 6</proc/self/ns/mnt
        exec unshare --mount --propagation slave --pid --fork --kill-child --mount-proc \
            "$lab_self" __supervise --dir "$dir"
    fi
    # libvirtd waits for the QEMU it asked for capabilities to be gone. In a container whose
    # first process does not reap, that lasts minutes: so somebody here does.
    local reaper=()
    ! command -v tini >/dev/null || reaper=(tini -s --)
    exec "${reaper[@]}" "$lab_self" __supervise --dir "$dir"
}

# As root: which PID namespace is the lab's, and its first process.
note_namespace() {
    is_root && [ ! -s "$dir/pid-namespace" ] || return 0
    local space init
    space=$(readlink "/proc/$1/ns/pid_for_children") || return 0
    [ "$space" != "$(readlink /proc/self/ns/pid)" ] || return 0
    init=$(first_process "$space") || return 0
    identify "$init" && echo "$identity" >"$dir/first-process"
    echo "$space" >"$dir/pid-namespace"
}

first_process() {
    local status pid
    for status in $(grep -ls "^NSpid:.*[[:space:]]1\$" /proc/[0-9]*/status); do
        pid=${status#/proc/} pid=${pid%/status}
        [ "$(readlink "/proc/$pid/ns/pid")" = "$1" ] && echo "$pid" && return
    done
    return 1
}

# Runs inside: starts the nodes, then waits for the watcher's end.
supervise() {
    local name pids=() failed=
    exec 8<"$dir/alive"
    ! is_root || prepare_namespace || fail "Cannot prepare the mount namespace"
    for name in $(node_names); do
        start_keeper "$name" 6<&- 8<&- &
        pids+=($!)
    done
    for name in $(node_names); do
        wait_until 110 node_settled "$name" "${pids[0]}" && [ -s "$dir/$name/state" ] || failed=1
        pids=("${pids[@]:1}")
    done
    [ -n "$failed" ] && say "Not all nodes started" && exit 1
    echo ready >"$dir/state"
    read -r -u 8 _
    end_lab
}

node_settled() { [ -s "$dir/$1/state" ] || ! identify "$2"; }

start_keeper() {
    if is_root; then
        exec unshare --mount --propagation slave --uts "$lab_self" __keep "$1" --dir "$dir"
    fi
    export HOME=$dir/$1/home XDG_RUNTIME_DIR=$dir/$1/run XDG_CONFIG_HOME=$dir/$1/etc
    export XDG_CACHE_HOME=$dir/$1/cache XDG_DATA_HOME=$dir/$1/data
    exec "$lab_self" __keep "$1" --dir "$dir"
}

# Ends every process of the lab, then removes its files. Called by the watcher,
# by a supervisor that lost its watcher, and by "lab down" on remains.
end_lab() {
    if is_root && [ "$$" = 1 ] && [ -s "$dir/pid-namespace" ]; then
        kill_namespace
    else
        local known
        known=$(saved supervisor)
        [ "$$" = "${known%%:*}" ] || ! still_runs "$known" || kill -KILL "${known%%:*}"
        if is_root; then wait_until 20 namespace_gone || say "Processes of the lab do not end"
        else kill_marked; fi
    fi
    if is_root && [ "$$" = 1 ] && [ -e /proc/self/fd/6 ]; then
        nsenter --mount=/proc/self/fd/6 "$lab_self" __clear --dir "$dir"
    else
        clear_up
    fi
}

clear_up() {
    load_components && components_call down
    remove_files
}

namespace_gone() { ! still_runs "$(saved first-process)"; }

# PID 1 of the lab's namespace ends all others in it; nothing else is in reach.
kill_namespace() {
    local process pid tries
    [ "$(readlink /proc/self/ns/pid)" = "$(saved pid-namespace)" ] || return
    for tries in {1..100}; do
        local left=
        for process in /proc/[0-9]*; do
            pid=${process#/proc/}
            [ "$pid" != 1 ] && identify "$pid" && kill -KILL "$pid" 2>/dev/null && left=1
        done
        [ -n "$left" ] || return
        nap 0.02
    done
}

# As an ordinary user: libvirtd and its helpers carry RAMET_LAB, QEMU gets its
# cache folder from libvirt.
kill_marked() {
    local pattern="^(RAMET_LAB=$dir|XDG_CACHE_HOME=$dir/.*)\$" environ pid tries
    for tries in {1..100}; do
        local left=
        for environ in $(grep -lszE "$pattern" /proc/[0-9]*/environ); do
            pid=${environ#/proc/} pid=${pid%/environ}
            [ "$pid" != "$$" ] && [ "$pid" != "$BASHPID" ] && identify "$pid" &&
                kill -KILL "$pid" 2>/dev/null && left=1
        done
        [ -n "$left" ] || return
        nap 0.02
    done
    say "Processes of the lab do not end"
}

remove_files() {
    local made mounted
    made=$(saved made)
    while read -r _ _ _ _ mounted _; do
        [[ $mounted == "$dir"/* ]] && umount --lazy "$mounted"
    done < <(tac /proc/self/mountinfo)
    [ -d "$dir" ] || return 0
    find "$dir" -mindepth 1 -xdev -delete
    [ -z "$made" ] || rmdir "$dir"
}
