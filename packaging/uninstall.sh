#!/bin/sh
# `make uninstall`: removes what was installed and nothing else.
#
#   uninstall.sh all|keep-bashrc INSTALLDIR [DESTDIR]
set -eu

place=${3-}$2
manifest=$place/share/vipera/manifest
here=$(dirname "$0")

if [ -f "$manifest" ]; then
    list=$(cat "$manifest")
    echo "$list" | grep -v '/$' | while read -r name; do rm -f "$place/$name"; done
    # Inner folders first; those that hold something else stay.
    echo "$list" | grep '/$' | sort -r | while read -r name; do rmdir "$place/$name" 2> /dev/null || true; done
    [ "$1" = keep-bashrc ] || echo "removed what was installed below $place"
elif [ "$1" = all ]; then
    echo "nothing is installed below $place"
fi
if [ "$1" = all ] && [ -z "${3-}" ]; then sh "$here/bashrc.sh" remove "$2"; fi
