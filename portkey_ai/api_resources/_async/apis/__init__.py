"""Resources that are written by hand, once for both clients."""
