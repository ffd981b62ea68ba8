# re-exports run
from .engine import run
from . import settings

SPEED = settings.BASE * 2
