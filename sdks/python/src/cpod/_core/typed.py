"""The words of typing that Python 3.10 does not have yet; only modules that need them at run time for `get_type_hints` import this."""

import sys

if sys.version_info >= (3, 11):
    from typing import Required as Required
    from typing import Self as Self
    from typing import TypedDict as TypedDict
    from typing import Unpack as Unpack
else:
    from typing_extensions import Required as Required
    from typing_extensions import Self as Self
    from typing_extensions import TypedDict as TypedDict
    from typing_extensions import Unpack as Unpack

__all__ = ["Required", "Self", "TypedDict", "Unpack"]
