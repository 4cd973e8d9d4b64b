"""Whether the proof would notice: seeded defects and random mutations, applied to copies of the repository.

Belongs here: what makes something wrong on purpose, and sees what the suite says of it. The defects themselves are in
``tests/defects/``, and which tests see them in ``tests/parts.yml``.
"""
