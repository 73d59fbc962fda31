# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for rametctl, which itself says what can stand at the cursor.
_rametctl()
{
    local cur prev words cword split
    _init_completion -n =: || return
    local line candidates=()
    COMPREPLY=()
    words[cword]=${words[cword]//\\/} # what is quoted below
    while IFS= read -r line; do
        if [[ $line == : ]]; then
            _filedir
            return
        fi
        candidates+=("${line%%$'\t'*}")
    done < <("${words[0]}" __complete "${words[@]:1:cword}" 2>/dev/null)
    # Names come from nodes: they are quoted, never evaluated.
    for line in "${candidates[@]}"; do
        COMPREPLY+=("$(printf '%q' "$line")")
    done
    [[ ${#COMPREPLY[@]} != 1 || ${COMPREPLY[0]} != *[/=:,] ]] || compopt -o nospace
    __ltrim_colon_completions "$cur"
}
complete -F _rametctl rametctl
