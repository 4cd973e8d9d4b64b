"""What is wrong with what ran, against what its source and its recorded output say.

Belongs here: what makes problems of the runs that it is given. It starts nothing itself: where a verdict needs a run
more, to say which condition changes an output, it is handed the function that makes one.
"""
