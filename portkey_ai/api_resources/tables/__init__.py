"""Show responses as tables, plots, HTML and Markdown, with pandas and matplotlib. Imported on first use."""
