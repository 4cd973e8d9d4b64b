"""The commands behind the Makefile, a file for each: ``python -m proof <command>``.

Enters what a person or a workflow starts; what two commands share has a room of its own.
"""
