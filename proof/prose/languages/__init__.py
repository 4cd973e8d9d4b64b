"""Whether both languages say the same, and say it well. Nothing here needs torch."""
