"""What git keeps, read and held to its format, and put on the pages that include it.

Belongs here: what reads a file of the repository, for whoever needs it. Nothing here runs an example, renders a page
or imports torch.
"""
