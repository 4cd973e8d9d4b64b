"""What the words claim: held to PyTorch, to the examples beside them, and each language to the other.

Enters a check of what people wrote. What needs no torch is in `languages` or imports none.
"""
