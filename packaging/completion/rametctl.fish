# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for rametctl, which itself says what can stand at the cursor.
function __rametctl_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l lines ($words[1] __complete $words[2..-1] "$current" 2>/dev/null)
    if test "$lines[1]" = :
        __fish_complete_path "$current"
    else
        string join \n -- $lines
    end
end
complete -c rametctl -f -a '(__rametctl_complete)'
