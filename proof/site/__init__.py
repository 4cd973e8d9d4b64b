"""What readers get: the MkDocs plugin, the Markdown extension, and what they show of examples and records.

Belongs here: what makes a file of the built site, from content and records alone, without torch and without anything
that runs or judges. A new kind of table is in `tables`, in a template and in `proof.content.include.GENERATED`.
"""
