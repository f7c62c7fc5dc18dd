"""An MCP server that gives other programs many models through one tool, most of them by way of Portkey."""
