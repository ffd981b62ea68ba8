#!/bin/sh
# `make config`: finds the C compilers and writes config.mk.
#
#   INSTALLDIR   where to install
#   RECORDED     compilers found at earlier times: those that are still there are kept
#   ADD          compilers that are not on the PATH
#
# The list of names is packaging/compilers: one line for each target, `target: names`.
set -eu

here=$(dirname "$0")
case $INSTALLDIR in
    "~" | "~/"*) INSTALLDIR=$HOME${INSTALLDIR#"~"} ;;
    /*) ;;
    *) INSTALLDIR=$PWD/$INSTALLDIR ;;
esac
while [ "${INSTALLDIR%/}" != "$INSTALLDIR" ]; do INSTALLDIR=${INSTALLDIR%/}; done
case $INSTALLDIR in
    *[!A-Za-z0-9/._+@%,=~-]*)
        echo "INSTALLDIR may hold letters, digits and /._+@%,=~- only: $INSTALLDIR" >&2
        exit 1
        ;;
esac

for path in ${ADD-}; do
    [ -x "$path" ] && [ ! -d "$path" ] || { echo "not a program: $path" >&2; exit 1; }
done

found=
add() { # PATH
    case " $found " in *" $1 "*) ;; *) found="$found $1" ;; esac
}

while IFS=: read -r target names; do
    here_for_target=
    for name in $names; do
        path=$(command -v "$name" || true)
        for known in $path ${ADD-} ${RECORDED-}; do
            if [ "${known##*/}" = "$name" ] && [ -x "$known" ]; then
                case " $here_for_target " in
                    *" $known "*) ;;
                    *)
                        here_for_target="$here_for_target $known"
                        add "$known"
                        printf '  %-12s %s\n' "$target" "$known" >&2
                        ;;
                esac
            fi
        done
    done
    [ -n "$here_for_target" ] || printf '  %-12s none; looked for:%s\n' "$target" "$names" >&2
done < "$here/compilers"

for path in ${ADD-}; do
    case " $found " in
        *" $path "*) ;;
        *) echo "note: $path has not the name of a compiler in packaging/compilers; it is not used" >&2 ;;
    esac
done

cat << END
# Written by make config.
INSTALLDIR ?= $INSTALLDIR
COMPILERS ?=$found
END
