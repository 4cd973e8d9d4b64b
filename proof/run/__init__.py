"""Where code of the repository is run: an example in a process of its own, a tutorial in a kernel of its own.

Enters what starts or is such a process, makes what one says the same everywhere, or looks into the pinned PyTorch;
what came of it is judged elsewhere.
"""
