"""What readers get: the MkDocs plugin, the Markdown extension, and what they show of examples and records.

Belongs here: what makes a file of the built site, from content and records alone; a new kind of table is in `tables`,
in a template of its name and in `proof.content.include.GENERATED`. It imports no torch, and nothing that runs or judges.
"""
