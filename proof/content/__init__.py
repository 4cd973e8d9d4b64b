"""What git keeps, read and held to its format: pages, examples, tutorials and what is declared or recorded of them.

Enters what reads a file of the repository. Nothing here runs code of an example, renders, or imports torch.
"""
