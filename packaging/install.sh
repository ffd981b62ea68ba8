#!/bin/sh
# `make install`: copies what `make build` made.
#
#   install.sh STAGE INSTALLDIR [DESTDIR]
#
# BASHRC=1 adds a line to ~/.bashrc; otherwise the line is shown. DESTDIR is put before INSTALLDIR for the
# copying, for those who make packages. The list of what was copied is share/vipera/manifest.
set -eu
umask 022

stage=$1 prefix=$2 place=${3-}$2
here=$(dirname "$0")
case $prefix in
    *[!A-Za-z0-9/._+@%,=~-]* | [!/]*)
        echo "INSTALLDIR must be an absolute path of letters, digits and /._+@%,=~- : $prefix" >&2
        exit 1
        ;;
esac

# What an earlier installation left that this one has not must go.
sh "$here/uninstall.sh" keep-bashrc "$prefix" "${3-}"

mkdir -p "$place"
list=$(mktemp)
trap 'rm -f "$list"' EXIT
# Folders of our own making end in a slash.
(cd "$stage" && find . -mindepth 1 -type d | sort) | while read -r name; do
    if [ ! -d "$place/$name" ]; then
        mkdir "$place/$name"
        echo "${name#./}/" >> "$list"
    fi
done
(cd "$stage" && find . -type f | sort) | while read -r name; do
    name=${name#./}
    rm -f "$place/$name"
    case $name in
        share/vipera/vipera.sh | share/man/*) sed "s|@INSTALLDIR@|$prefix|g" "$stage/$name" > "$place/$name" ;;
        *) cp "$stage/$name" "$place/$name" ;;
    esac
    case $name in
        bin/*) chmod 755 "$place/$name" ;;
        *) chmod 644 "$place/$name" ;;
    esac
    echo "$name" >> "$list"
done
echo share/vipera/manifest >> "$list"
cp "$list" "$place/share/vipera/manifest"
chmod 644 "$place/share/vipera/manifest"
echo "installed below $place"

[ -z "${3-}" ] || exit 0
line=$(sh "$here/bashrc.sh" line "$prefix")
if [ "${BASHRC-}" = 1 ]; then
    sh "$here/bashrc.sh" add "$prefix"
    echo "now: source ~/.bashrc"
elif ! grep -qxF "$line" "${HOME-}/.bashrc" 2> /dev/null; then
    echo "To set PATH, VIPERA_MODULES and MANPATH in every shell, put this line into ~/.bashrc"
    echo "(\`make install BASHRC=1\` does it):"
    echo
    echo "    $line"
    echo
fi
