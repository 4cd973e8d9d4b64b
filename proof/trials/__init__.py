"""Whether the proof would notice: seeded defects and random mutations, applied to copies of the repository.

Enters what makes something wrong on purpose and sees what the suite says.
"""
