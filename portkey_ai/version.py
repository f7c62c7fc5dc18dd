"""The release of this package, also sent to the gateway as `x-portkey-package-version`."""

VERSION = "3.0.0"
__version__ = VERSION
