"""Proves the documentation true: runs each example a page shows and compares it with what the page says."""
