"""What runs left, sealed and read back: the ledger, the results on other versions, the scores.

Enters what reads or writes such a file, or computes from it. Nothing here runs code or imports torch.
"""
