"""Where code of the repository runs: an example in a process of its own, a tutorial in a kernel of its own.

Belongs here: what starts such a process, what works inside it, what makes the text that it printed the same on every
machine; and what asks the pinned PyTorch for its members. What came of a run is judged elsewhere.
"""
