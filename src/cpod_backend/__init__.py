"""cPod: one typed REST contract for an enterprise's data, its emulator and its production server."""

__version__ = "1.0.0"
