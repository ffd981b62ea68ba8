# overrides one name of tools
def shared():
    return "more"
