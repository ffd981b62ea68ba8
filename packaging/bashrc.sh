#!/bin/sh
# The line in ~/.bashrc that sets the environment of vpyc: bashrc.sh line|add|remove INSTALLDIR
set -eu

script=$2/share/vipera/vipera.sh
line="if [ -f $script ]; then . $script; fi # vpyc"
file=${HOME-}/.bashrc

case $1 in
    line) echo "$line" ;;
    add)
        grep -qxF "$line" "$file" 2> /dev/null && exit 0
        is_new=
        [ -e "$file" ] || is_new=1
        # The last line of the file may lack its end.
        if [ -s "$file" ] && [ -n "$(tail -c 1 "$file")" ]; then echo >> "$file"; fi
        echo "$line" >> "$file"
        # Under `sudo -E` it is still the user's file.
        if [ -n "$is_new" ] && [ -n "${SUDO_UID-}" ]; then chown "$SUDO_UID:${SUDO_GID-}" "$file"; fi
        echo "added a line to $file"
        ;;
    remove)
        grep -qxF "$line" "$file" 2> /dev/null || exit 0
        rest=$(mktemp)
        trap 'rm -f "$rest"' EXIT
        grep -vxF "$line" "$file" > "$rest" || true
        # The file is written again, not replaced: owner, mode and links stay.
        cat "$rest" > "$file"
        echo "removed the line from $file"
        ;;
esac
