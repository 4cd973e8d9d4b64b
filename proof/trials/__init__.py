"""Whether the proof would notice, and keep pace: defects, mutations and made-up pages, in copies of the repository.

Belongs here: what makes something wrong on purpose, or more of it, and sees what comes of that. The defects themselves
are in ``tests/defects/``, and which tests see them in ``tests/parts.yml``.
"""
