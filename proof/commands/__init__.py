"""The commands behind the Makefile, a file for each: ``python -m proof <command>``.

Belongs here: what a person or a workflow starts. What two commands share has a room of its own.
"""
