# version of the application
VERSION = "1.2"
