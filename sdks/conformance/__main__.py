"""Starts `check`."""

import sys

from sdks.conformance.check import main

sys.exit(main())
