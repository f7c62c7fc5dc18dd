"""Responses as tables and pictures, for notebooks: pandas, matplotlib, HTML and Markdown. Imported on first use."""
