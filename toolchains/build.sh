#!/usr/bin/env bash
# Builds the C compilers for MicroBlaze and Epiphany from Debian's source packages: binutils, gcc and newlib.
#
#     toolchains/build.sh microblaze|epiphany [FOLDER]
#
# The result goes to FOLDER/microblaze or FOLDER/epiphany (target/toolchains if no folder is given) and may be
# moved. A step that was done is not done again; about 20 minutes and 2 GB for each on two processors (JOBS=n: as
# many as that).
# Debian 12 has the versions that this was made for.
set -Eeuo pipefail

name=${1:?usage: $0 microblaze|epiphany [FOLDER]}
out=$(mkdir -p "${2:-$(dirname "$0")/../target/toolchains}" && cd "${2:-$(dirname "$0")/../target/toolchains}" && pwd)
case $name in
    microblaze) triple=microblazeel-xilinx-elf short=mb ;;
    epiphany) triple=epiphany-elf short=e ;;
    *) echo "$0: no such target: $name" >&2; exit 2 ;;
esac
prefix=$out/$name
work=$out/build
sources=$work/src
build=$work/$name
jobs=${JOBS:-$(nproc)}
binutils=$sources/binutils-2.40 gcc=$sources/gcc-12.2.0 newlib=$sources/newlib-salsa
mkdir -p "$sources" "$build/done" "$prefix"
export PATH=$prefix/bin:$PATH MAKEINFO=true LC_ALL=C
unset CFLAGS CXXFLAGS CPPFLAGS LDFLAGS
# The tools themselves: quick to build, without symbols, needing no library but libc.
tools=(CFLAGS="-O1 -g0" CXXFLAGS="-O1 -g0" LDFLAGS="-static-libgcc -static-libstdc++ -s")

# Runs a function once; what it says is in a file.
step() {
    [[ -e $build/done/$1 ]] && return
    echo "$name: $1 (see $build/$1.log)"
    (set -e; "$1") > "$build/$1.log" 2>&1
    touch "$build/done/$1"
}
trap 'echo "$name: failed; the end of the newest .log file in $build says why" >&2' ERR

packages() {
    local sudo=()
    ((EUID == 0)) || sudo=(sudo)
    "${sudo[@]}" apt-get update -q
    DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -qy --no-install-recommends \
        binutils-source gcc-12-source newlib-source build-essential libgmp-dev libmpfr-dev libmpc-dev \
        flex bison m4 file xz-utils
}

unpack() {
    tar xf /usr/src/binutils/binutils-2.40.tar.xz -C "$sources"
    tar xf /usr/src/newlib/newlib-3.3.0.tar.xz -C "$sources"
    # The languages that are not built are large.
    tar xf /usr/src/gcc-12/gcc-12.2.0-dfsg.tar.xz -C "$sources" --exclude='*/gcc/testsuite/[a-r]*' \
        --exclude='*/libstdc++-v3' --exclude='*/libgo' --exclude='*/gcc/ada' --exclude='*/libphobos'
    # Libraries for three kinds of cores: without multiplier and shifter, with both, and with floats too.
    cat > "$gcc/gcc/config/microblaze/t-microblaze" <<'T'
MULTILIB_OPTIONS = mxl-barrel-shift mno-xl-soft-mul mhard-float
MULTILIB_DIRNAMES = bs m fpu
MULTILIB_REQUIRED = mxl-barrel-shift/mno-xl-soft-mul
MULTILIB_REQUIRED += mxl-barrel-shift/mno-xl-soft-mul/mhard-float

microblaze-c.o: $(srcdir)/config/microblaze/microblaze-c.cc $(CONFIG_H) $(SYSTEM_H) $(CPPLIB_H) $(TM_P_H) $(TREE_H)
	$(COMPILER) -c $(ALL_COMPILERFLAGS) $(ALL_CPPFLAGS) $(INCLUDES) $(srcdir)/config/microblaze/microblaze-c.cc
T
    # Versions of the core are compared as texts, by which 10.0 is older than 3.00.
    sed -i 's/strcasecmp (VA, VB)/strverscmp (VA, VB)/' "$gcc/gcc/config/microblaze/microblaze.cc"
    # The remainder of 64-bit ints is written for the other byte order: the one in C is right for both.
    sed -i -e 's/ _moddi3 / /' -e '/moddi3\.S/d' "$gcc/libgcc/config/microblaze/t-microblaze"
    # The source of a page of the manual is not in Debian's archive: it cannot be compared with what is made of it.
    sed -i '/^s-tm-texi: build\/genhooks/,/^$/c s-tm-texi:\n\t$(STAMP) $@\n' "$gcc/gcc/Makefile.in"
    mkdir -p "$work/static"
    ln -sf "$(dirname "$(cc -print-file-name=libgmp.a)")"/lib{gmp,mpfr,mpc}.a "$work/static/"
}

make_binutils() {
    mkdir -p "$build/binutils"
    cd "$build/binutils"
    "$binutils/configure" --target="$triple" --prefix="$prefix" --disable-nls --disable-werror --disable-shared \
        --enable-plugins --disable-gdb --disable-sim --disable-gprof --disable-gprofng --disable-gold \
        --disable-libctf --without-zstd --without-debuginfod "${tools[@]}"
    make -j"$jobs"
    make install
}

make_gcc() {
    # libgcc is built before newlib, but wants its headers.
    mkdir -p "$prefix/$triple" "$build/gcc"
    cp -r "$newlib/newlib/libc/include" "$prefix/$triple/"
    cd "$build/gcc"
    local library libraries=()
    for library in gmp mpfr mpc; do
        libraries+=("--with-$library-include=/usr/include" "--with-$library-lib=$work/static")
    done
    # libgcc without -fdata-sections: its start-up objects would lose their tables.
    [[ -f Makefile ]] || "$gcc/configure" --target="$triple" --prefix="$prefix" --enable-languages=c --enable-lto \
        --with-newlib --disable-shared --disable-threads --disable-tls --disable-nls --disable-libssp \
        --disable-libquadmath --disable-libgomp --disable-libatomic --disable-libcc1 --disable-decimal-float \
        --disable-bootstrap --enable-checking=release --without-isl --without-zstd "${libraries[@]}" \
        --with-stage1-ldflags="-static-libgcc -static-libstdc++" CFLAGS_FOR_TARGET="-Os -g0" "${tools[@]}"
    make -j"$jobs" all-gcc
    make install-gcc
    make -j"$jobs" all-target-libgcc
    make install-target-libgcc
    # gcc's limits.h goes on to the one of newlib.
    local fixed
    fixed=$(echo "$prefix/lib/gcc/$triple"/12*/include-fixed)
    mkdir -p "$fixed"
    cat "$gcc"/gcc/{limitx.h,glimits.h,limity.h} > "$fixed/limits.h"
    cp "$gcc/gcc/gsyslimits.h" "$fixed/syslimits.h"
}

make_newlib() {
    mkdir -p "$build/newlib"
    cd "$build/newlib"
    # Epiphany's start-up code knows the layout of the large structure.
    local small=(--enable-newlib-reent-small)
    [[ $name == microblaze ]] || small=()
    "$newlib/configure" --target="$triple" --prefix="$prefix" --enable-newlib-nano-malloc \
        --enable-newlib-nano-formatted-io "${small[@]}" --disable-newlib-multithread --enable-lite-exit \
        --disable-newlib-fvwrite-in-streamio --disable-newlib-fseek-optimization --disable-newlib-wide-orient \
        --disable-newlib-unbuf-stream-opt --disable-nls \
        CFLAGS_FOR_TARGET="-Os -g0 -ffunction-sections -fdata-sections"
    make -j"$jobs"
    make install
}

short_names() {
    cd "$prefix"
    local file
    for file in "bin/$triple"-*; do ln -sf "${file#bin/}" "bin/$short-${file#bin/"$triple"-}"; done
    rm -rf share
    find . -name '*.la' -delete
}

step packages
step unpack
step make_binutils
step make_gcc
step make_newlib
step short_names
echo "$name: put $prefix/bin on your PATH"
