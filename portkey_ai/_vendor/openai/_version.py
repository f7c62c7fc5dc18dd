__title__ = "openai"
__version__ = "3.57.0"  # x-release-please-version
