"""An inference service on Portkey: the OpenAI API over HTTP, with the provider named in each request."""
