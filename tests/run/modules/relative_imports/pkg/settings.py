# settings
BASE = 10
