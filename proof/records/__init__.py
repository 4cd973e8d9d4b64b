"""What is known from runs: of this one, the ledger; of those on other versions of PyTorch; the scores of the trials.

Belongs here: what reads and writes such a record, tells one that was edited by hand, or computes from it. Nothing here
runs code or imports torch. What the reference records of PyTorch's members is read by `proof.content.signature`.
"""
