from typing import Optional
print(Optional)
