# version
MAJOR = 2
VERSION = str(MAJOR) + ".0"
