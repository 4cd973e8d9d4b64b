"""What the words claim: held to PyTorch, to the examples beside them, and each language to the other.

Belongs here: a check of what people wrote. One that compares or reads the languages, and needs no torch, is a module of
`languages` that `languages.findings` calls; one that asks the pinned PyTorch is a module beside it.
"""
