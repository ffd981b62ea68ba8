# The environment of vpyc: `. @INSTALLDIR@/share/vipera/vipera.sh`, in any shell that knows POSIX.
# Reading it twice adds nothing twice.

case ":${PATH-}:" in
    *":@INSTALLDIR@/bin:"*) ;;
    *) export PATH="@INSTALLDIR@/bin:${PATH-}" ;;
esac

# Where `import` looks; folders of your own come first.
case ":${VIPERA_MODULES-}:" in
    *":@INSTALLDIR@/share/vipera/modules:"*) ;;
    *) export VIPERA_MODULES="${VIPERA_MODULES:+$VIPERA_MODULES:}@INSTALLDIR@/share/vipera/modules" ;;
esac

# If MANPATH was not set, the colon at the end keeps the pages of the system.
case ":${MANPATH-}:" in
    *":@INSTALLDIR@/share/man:"*) ;;
    *) export MANPATH="@INSTALLDIR@/share/man:${MANPATH-}" ;;
esac
