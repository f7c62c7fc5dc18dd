"""What calls cost: prices of models, the usage that responses report, and the tracking of a program's calls."""
