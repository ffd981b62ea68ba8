# vpyc: library machine-ints
"""Files of sections with keys and values."""

from _str import open as _open

DEFAULTSECT = "DEFAULT"


class Error(Exception):
    pass


class NoSectionError(Error):
    def __init__(self, section: str):
        super().__init__(f"No section: {section!r}")
        self.section = section


class DuplicateSectionError(Error):
    def __init__(self, section: str, source: str, line: int):
        where = f"While reading from {source!r} [line {line:2d}]: " if line > 0 else ""
        super().__init__(f"{where}section {section!r} already exists" if line > 0 else f"Section {section!r} already exists")
        self.section = section


class DuplicateOptionError(Error):
    def __init__(self, section: str, option: str, source: str, line: int):
        super().__init__(f"While reading from {source!r} [line {line:2d}]: option {option!r} in section {section!r} already exists")
        self.section = section
        self.option = option


class NoOptionError(Error):
    def __init__(self, option: str, section: str):
        super().__init__(f"No option {option!r} in section: {section!r}")
        self.option = option
        self.section = section


class InterpolationMissingOptionError(Error):
    pass


class InterpolationSyntaxError(Error):
    pass


class MissingSectionHeaderError(Error):
    def __init__(self, filename: str, lineno: int, line: str):
        super().__init__(f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}")


class ParsingError(Error):
    pass


class SectionProxy:
    """A section as a dict."""

    def __init__(self, parser, name: str):
        self._parser = parser
        self.name = name

    def __repr__(self):
        return f"<Section: {self.name}>"

    def __getitem__(self, key: str):
        if not self._parser.has_option(self.name, key):
            raise KeyError(key)
        return self._parser.get(self.name, key)

    def __setitem__(self, key: str, value: str):
        self._parser.set(self.name, key, value)

    def __delitem__(self, key: str):
        if not self._parser.remove_option(self.name, key):
            raise KeyError(key)

    def __contains__(self, key: str):
        return self._parser.has_option(self.name, key)

    def __len__(self):
        return len(self.keys())

    def __iter__(self):
        for key in self.keys():
            yield key

    def keys(self):
        return self._parser._keys(self.name)

    def items(self):
        return [(key, self[key]) for key in self.keys()]

    def values(self):
        return [self[key] for key in self.keys()]

    def get(self, option: str, fallback=None):
        if self._parser.has_option(self.name, option):
            return self._parser.get(self.name, option)
        return fallback

    def getint(self, option: str, fallback=None):
        if self._parser.has_option(self.name, option):
            return self._parser.getint(self.name, option)
        return fallback

    def getfloat(self, option: str, fallback=None):
        if self._parser.has_option(self.name, option):
            return self._parser.getfloat(self.name, option)
        return fallback

    def getboolean(self, option: str, fallback=None):
        if self._parser.has_option(self.name, option):
            return self._parser.getboolean(self.name, option)
        return fallback


class RawConfigParser:
    def __init__(self, defaults=None, *, allow_no_value: bool = False, delimiters=("=", ":"), comment_prefixes=("#", ";"), inline_comment_prefixes=(), strict: bool = True, interpolation=1):
        # A key without a value, where that is allowed, has none in `_bare`.
        self._defaults: dict[str, str] = {}
        self._sections: dict[str, dict[str, str]] = {}
        self._no_value = allow_no_value
        self._delimiters = [mark for mark in delimiters]
        self._comments = [mark for mark in comment_prefixes]
        self._inline = [mark for mark in inline_comment_prefixes]
        self._strict = strict
        self._interpolates = interpolation is not None and self._interpolating()
        if defaults is not None:
            for key in defaults:
                self._defaults[self.optionxform(key)] = str(defaults[key])

    def _interpolating(self):
        return False

    def optionxform(self, optionstr: str):
        return optionstr.lower()

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def add_section(self, section: str):
        if section == DEFAULTSECT:
            raise ValueError(f"Invalid section name: {section!r}")
        if section in self._sections:
            raise DuplicateSectionError(section, "", 0)
        self._sections[section] = {}

    def has_section(self, section: str):
        return section in self._sections

    def _section(self, section: str):
        if section == DEFAULTSECT:
            return self._defaults
        if section not in self._sections:
            raise NoSectionError(section)
        return self._sections[section]

    def _keys(self, section: str):
        keys = list(self._section(section))
        for key in self._defaults:
            if key not in keys:
                keys.append(key)
        return keys

    def options(self, section: str):
        return self._keys(section)

    def has_option(self, section: str, option: str):
        if section != DEFAULTSECT and section not in self._sections:
            return False
        key = self.optionxform(option)
        return key in self._section(section) or key in self._defaults

    def _raw(self, section: str, key: str):
        values = self._section(section)
        if key in values:
            return values[key]
        if key in self._defaults:
            return self._defaults[key]
        raise NoOptionError(key, section)

    def get(self, section: str, option: str, *, raw: bool = False, vars=None, fallback=None):
        if fallback is not None:
            if not self.has_option(section, option):
                return fallback
        key = self.optionxform(option)
        text = self._raw(section, key)
        if self._interpolates and not raw:
            return self._expand(section, key, text, text, 0)
        return text

    def _expand(self, section: str, option: str, text: str, whole: str, depth: int):
        if depth > 10:
            raise Error(f"Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an interpolation key which cannot be substituted in 10 steps. Raw value: {whole!r}")
        parts: list[str] = []
        while True:
            at = text.find("%")
            if at < 0:
                parts.append(text)
                return "".join(parts)
            parts.append(text[:at])
            text = text[at:]
            if text[1:2] == "%":
                parts.append("%")
                text = text[2:]
            elif text[1:2] == "(":
                end = text.find(")s")
                if end < 0:
                    raise InterpolationSyntaxError(f"bad interpolation variable reference {text!r}")
                key = self.optionxform(text[2:end])
                if not self.has_option(section, key):
                    raise InterpolationMissingOptionError(f"Bad value substitution: option {option!r} in section {section!r} contains an interpolation key {key!r} which is not a valid option name. Raw value: {whole!r}")
                parts.append(self._expand(section, option, self._raw(section, key), whole, depth + 1))
                text = text[end + 2:]
            else:
                raise InterpolationSyntaxError(f"'%' must be followed by '%' or '(', found: {text!r}")

    def getint(self, section: str, option: str, *, raw: bool = False, fallback=None):
        if fallback is not None:
            if not self.has_option(section, option):
                return fallback
        return int(self.get(section, option, raw=raw))

    def getfloat(self, section: str, option: str, *, raw: bool = False, fallback=None):
        if fallback is not None:
            if not self.has_option(section, option):
                return fallback
        return float(self.get(section, option, raw=raw))

    def getboolean(self, section: str, option: str, *, raw: bool = False, fallback=None):
        if fallback is not None:
            if not self.has_option(section, option):
                return fallback
        text = self.get(section, option, raw=raw)
        word = text.lower()
        if word in ("1", "yes", "true", "on"):
            return True
        if word in ("0", "no", "false", "off"):
            return False
        raise ValueError(f"Not a boolean: {text}")

    def items(self, *section):
        if len(section) == 0:
            names = [DEFAULTSECT] + list(self._sections)
            return [(name, SectionProxy(self, name)) for name in names]
        else:
            name: str = section[0]
            # The defaults come first, as far as the section does not stand for itself.
            keys = list(self._defaults)
            for key in self._section(name):
                if key not in keys:
                    keys.append(key)
            return [(key, self.get(name, key)) for key in keys]

    def set(self, section: str, option: str, value: str = ""):
        if self._interpolates:
            rest = value.replace("%%", "")
            at = rest.find("%")
            while at >= 0:
                if rest[at + 1:at + 2] != "(" or ")s" not in rest[at:]:
                    raise ValueError(f"invalid interpolation syntax in {value!r} at position {value.find('%')}")
                rest = rest[rest.find(")s", at) + 2:]
                at = rest.find("%")
        self._section(section)[self.optionxform(option)] = value

    def remove_option(self, section: str, option: str):
        key = self.optionxform(option)
        values = self._section(section)
        if key not in values:
            return False
        del values[key]
        return True

    def remove_section(self, section: str):
        if section not in self._sections:
            return False
        del self._sections[section]
        return True

    def __getitem__(self, key: str):
        if key != DEFAULTSECT and key not in self._sections:
            raise KeyError(key)
        return SectionProxy(self, key)

    def __setitem__(self, key: str, values):
        fresh: dict[str, str] = {}
        for name in values:
            fresh[self.optionxform(name)] = str(values[name])
        if key == DEFAULTSECT:
            self._defaults = fresh
        else:
            self._sections[key] = fresh

    def __delitem__(self, key: str):
        if not self.remove_section(key):
            raise KeyError(key)

    def __contains__(self, key: str):
        return key == DEFAULTSECT or key in self._sections

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        yield DEFAULTSECT
        for name in list(self._sections):
            yield name

    def read_dict(self, dictionary):
        for section in dictionary:
            if section != DEFAULTSECT and section not in self._sections:
                self._sections[section] = {}
            for key in dictionary[section]:
                self.set(section, key, str(dictionary[section][key]))

    def read_string(self, string: str, source: str = "<string>"):
        self._read(string.splitlines(True), source)

    def read_file(self, f, source: str = "<???>"):
        self._read([line for line in f], source)

    def read(self, filenames, encoding=None):
        """The names of the files that could be read."""
        if isinstance(filenames, (list, tuple)):
            names = [name for name in filenames]
        else:
            names = [filenames]
        done = []
        for name in names:
            try:
                with _open(name) as f:
                    lines = f.readlines()
            except OSError:
                continue
            self._read(lines, str(name))
            done.append(name)
        return done

    def _read(self, lines: list[str], source: str):
        section = ""
        option = ""
        indent = 0
        # The lines of each value; empty ones belong to a value if another of its lines follows.
        texts: list[str] = []
        seen: list[str] = []
        number = 0
        for line in lines:
            number += 1
            value = line
            for mark in self._inline:
                at = value.find(mark)
                while at >= 0:
                    if at == 0 or value[at - 1].isspace():
                        value = value[:at]
                        break
                    at = value.find(mark, at + 1)
            value = value.strip()
            is_comment = False
            for mark in self._comments:
                if line.strip().startswith(mark):
                    is_comment = True
            if is_comment:
                continue
            if value == "":
                if option != "" and section != "":
                    texts.append("")
                continue
            depth = 0
            while depth < len(line) and line[depth].isspace():
                depth += 1
            if section != "" and option != "" and depth > indent:
                texts.append(value)
                self._section(section)[option] = "\n".join(texts)
                continue
            indent = depth
            option = ""
            if value[0] == "[" and "]" in value:
                section = value[1:value.rfind("]")]
                if section != DEFAULTSECT:
                    if section in self._sections:
                        if self._strict and section in seen:
                            raise DuplicateSectionError(section, source, number)
                    else:
                        self._sections[section] = {}
                    seen.append(section)
                continue
            if section == "":
                raise MissingSectionHeaderError(source, number, line)
            at = -1
            for mark in self._delimiters:
                place = value.find(mark)
                if place > 0 and (at < 0 or place < at):
                    at = place
            if at < 0:
                if self._no_value:
                    raise NotImplementedError("configparser: a key without a value")
                raise ParsingError(f"Source contains parsing errors: {source!r}\n\t[line {number:2d}]: {line!r}")
            option = self.optionxform(value[:at].rstrip())
            texts = [value[at + 1:].strip()]
            if self._strict and section + "\n" + option in seen:
                raise DuplicateOptionError(section, option, source, number)
            seen.append(section + "\n" + option)
            self._section(section)[option] = texts[0]

    def write(self, fp, space_around_delimiters: bool = True):
        mark = self._delimiters[0]
        if space_around_delimiters:
            mark = " " + mark + " "
        if len(self._defaults) > 0:
            self._write(fp, DEFAULTSECT, self._defaults, mark)
        for name in self._sections:
            self._write(fp, name, self._sections[name], mark)

    def _write(self, fp, name: str, values: dict[str, str], mark: str):
        fp.write(f"[{name}]\n")
        for key in values:
            text = values[key].replace("\n", "\n\t")
            fp.write(f"{key}{mark}{text}\n")
        fp.write("\n")


class ConfigParser(RawConfigParser):
    def _interpolating(self):
        return True


class SafeConfigParser(ConfigParser):
    pass
