# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What a user of the lab calls.

check_machine() {
    local tool
    for tool in libvirtd virsh qemu-img unshare; do
        PATH=$PATH:/usr/sbin:/sbin command -v "$tool" >/dev/null ||
            fail "$tool is missing; packaging/install-packages lab installs what a lab needs"
    done
    ! is_root || unshare --mount --pid --uts --fork true 2>/dev/null ||
        fail "Root may not make namespaces here (a container without CAP_SYS_ADMIN?); use an ordinary user"
}

# Makes the folder ours; "alive" is the claim, made by one call only.
claim_dir() {
    if [ -e "$dir/alive" ]; then
        [ -O "$dir" ] || fail "The folder $dir belongs to somebody else"
        lab_runs && fail "A lab already runs in $dir; end it with: lab down --dir $dir"
        say "Removing what an earlier lab left in $dir"
        end_lab
    fi
    local made=
    mkdir -m 0700 "$dir" 2>/dev/null && made=1
    [ -d "$dir" ] && [ -O "$dir" ] || fail "Cannot make the folder $dir"
    [ -z "$(ls -A "$dir")" ] || fail "The folder $dir is not empty"
    [ -z "$made" ] || echo 1 >"$dir/made"
    mkfifo "$dir/alive" 2>/dev/null || fail "A lab is just starting in $dir"
}

lab_up() {
    local name
    [[ $nodes =~ ^[1-9][0-9]?$ ]] && [ "$nodes" -le 26 ] || usage_error "--nodes takes a number from 1 to 26"
    local owner_id=
    if [ -n "$owner" ]; then
        [[ $owner =~ ^[0-9]+$ ]] && identify "$owner" || fail "There is no process $owner"
        owner_id=$identity
    fi
    check_components "${components[@]}"
    export PATH=$PATH:/usr/sbin:/sbin
    check_machine
    claim_dir
    # Only noted: bash does not bear an exit in the middle of "read -t".
    interrupted='' watcher_pid=''
    trap 'interrupted=1' INT TERM HUP
    trap 'abandon_up' EXIT
    say "Starting $nodes nodes in $dir"
    printf '%s\n' "$owner_id" >"$dir/owner"
    identify $$ && export RAMET_LAB_STARTER=$identity && echo "$identity" >"$dir/starter"
    printf '%s\n' "${components[@]}" >"$dir/components"
    new_uuid >"$dir/shared-uuid"
    local names=(a b c d e f g h i j k l m n o p q r s t u v w x y z)
    printf '%s\n' "${names[@]:0:nodes}" >"$dir/nodes"
    for name in $(node_names); do write_node "$name"; done
    load_components
    : >"$dir/lab.log"
    setsid "$lab_self" __watch --dir "$dir" </dev/null >>"$dir/lab.log" 2>&1 &
    watcher_pid=$!
    exec 5<"$dir/lab.log" # readable also when the watcher has removed the file
    wait_until 120 up_settled
    [ -z "$interrupted" ] || exit 130
    if [ "$(saved state)" != ready ]; then
        say "The lab did not start:"
        tail -n 20 <&5 | sed 's/^/  /' >&2
        exit 1
    fi
    trap - EXIT INT TERM HUP
    print_json
}

up_settled() {
    [ -z "$interrupted" ] || return 0
    [ -s "$dir/state" ] && { ! is_root || [ -s "$dir/pid-namespace" ]; } && return
    ! identify "$watcher_pid"
}

# An interrupted or failed "up" leaves nothing.
abandon_up() {
    trap '' INT TERM HUP
    [ -z "$watcher_pid" ] || wait_until 10 watcher_known
    [ ! -e "$dir/alive" ] || take_down
}
watcher_known() { [ -s "$dir/watcher" ] || ! identify "$watcher_pid"; }

take_down() {
    local watcher
    watcher=$(saved watcher)
    if still_runs "$watcher"; then
        kill -TERM "${watcher%%:*}"
        wait_until 30 watcher_gone "$watcher" || fail "The lab in $dir does not end"
    else
        # Its watcher was killed: the supervisor cleans up by itself.
        wait_until 5 supervisor_gone || true
    fi
    [ ! -e "$dir/alive" ] || end_lab
}
watcher_gone() { ! still_runs "$1"; }
supervisor_gone() { ! still_runs "$(saved supervisor)"; }

lab_down() {
    if [ ! -e "$dir/alive" ]; then
        say "No lab runs in $dir"
        return
    fi
    [ -O "$dir" ] || fail "The folder $dir belongs to somebody else"
    take_down
    say "The lab in $dir has ended"
}

lab_status() {
    load_components
    print_json status
    lab_runs
}

check_node() {
    [ -n "$node" ] || usage_error "which node?"
    lab_runs || fail "No lab runs in $dir"
    grep -qxF -- "$node" "$dir/nodes" || fail "The lab in $dir has no node $node"
}

# lab_link cut | slow | deafen | mend
lab_link() {
    check_node
    export PATH=$PATH:/usr/sbin:/sbin
    source "$lab_home/component-net.sh"
    [ -s "$dir/net/bridge" ] && [ ! -e "$dir/net/skipped" ] || fail "The nodes of $dir have no network of their own"
    net_link "$1" "$node" || fail "The link of $node cannot be changed"
}

# lab_node_command start | stop SIGNAL | signal SIGNAL
lab_node_command() {
    check_node
    local answer=$dir/$node/answer
    exec 6>"$dir/$node/lock" && flock 6
    rm -f "$answer"
    echo "$*" >"$dir/$node/control"
    wait_until 60 test -s "$answer" && [ "$(cat "$answer")" = "done" ] || fail "Node $node did not $1; see $dir/lab.log"
}
