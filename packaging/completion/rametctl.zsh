#compdef rametctl
# SPDX-License-Identifier: GPL-3.0-or-later
# zsh completion for rametctl, which itself says what can stand at the cursor.
_rametctl() {
    local line
    local -a names shown
    for line in "${(@f)$("${(Q)words[1]}" __complete "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
        if [[ $line == : ]]; then
            _files
            return
        fi
        [[ -n $line ]] || continue
        names+=("${line%%$'\t'*}")
        shown+=("${line/$'\t'/  -- }")
    done
    (( $#names )) && compadd -l -d shown -- "${names[@]}"
}
_rametctl "$@"
