"""The commands behind the Makefile, a file for each: ``python -m proof <command>``.

Enters what a person or a workflow starts. A file is imported when its command is asked for, and no sooner.
"""
