"""What readers get: the MkDocs plugin, the Markdown extension, and each form in which an example or a record is shown.

Enters what makes a file of the built site, from content and records alone: no torch, nothing that runs or judges code.
"""
