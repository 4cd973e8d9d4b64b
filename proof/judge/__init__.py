"""What is wrong with what ran, against what its source and its recorded output say.

Enters what turns runs into problems; it starts and writes nothing.
"""
