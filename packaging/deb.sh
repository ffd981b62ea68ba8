#!/bin/sh
# `make deb`: a Debian package of what `make build` made.
#
#   deb.sh STAGE FOLDER VERSION
#
# DEBFULLNAME and DEBEMAIL name who answers for it. STAGE is what `make install` copies; the package is put into FOLDER.
set -eu
umask 022

stage=$1 folder=$2 version=$3
here=$(dirname "$0")
command -v dpkg-deb > /dev/null || { echo "dpkg-deb is missing: apt-get install dpkg" >&2; exit 1; }
arch=$(dpkg --print-architecture)
root=$folder/root
rm -rf "$root"
mkdir -p "$root/DEBIAN"
sh "$here/install.sh" "$stage" /usr "$root" > /dev/null

# dpkg keeps its own list of files, and Debian's zsh looks in another folder.
rm "$root/usr/share/vipera/manifest"
mkdir -p "$root/usr/share/zsh/vendor-completions"
mv "$root/usr/share/zsh/site-functions/_vpyc" "$root/usr/share/zsh/vendor-completions/"
rmdir "$root/usr/share/zsh/site-functions"
if command -v strip > /dev/null; then strip "$root/usr/bin/vpyc"; fi
gzip -9n "$root/usr/share/man/man1/vpyc.1"

# The newest version of a symbol of the C library that the binary asks for.
libc=
if command -v objdump > /dev/null; then
    libc=$(objdump -T "$root/usr/bin/vpyc" | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -1 | sed 's/GLIBC_//')
fi
size=$(du -sk "$root/usr" | cut -f1)
cat > "$root/DEBIAN/control" << END
Package: vpyc
Version: $version
Architecture: $arch
Maintainer: ${DEBFULLNAME:-vpyc} <${DEBEMAIL:-nobody@localhost}>
Installed-Size: $size
Depends: libc6${libc:+ (>= $libc)}, gcc | clang | c-compiler, libc6-dev | libc-dev
Section: devel
Priority: optional
Description: compiler from ordinary Python to compact C
 vpyc infers the types of a Python program without annotations, writes readable C
 and has gcc or clang make a small, fast program of it, for this machine and for
 micro-cores.
END
package=$folder/vpyc_${version}_$arch.deb
dpkg-deb --root-owner-group --build "$root" "$package" > /dev/null
rm -rf "$root"
echo "made $package"
