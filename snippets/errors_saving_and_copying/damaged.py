from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from torch import nn


def attempt(name, data):
    path.write_bytes(data)
    try:
        torch.load(path)
        print(f"{name}: no error")
    except Exception as error:
        print(f"{name}: {type(error).__name__}: {str(error)[:62]}")


with TemporaryDirectory() as folder:
    path = Path(folder) / "model.pt"
    torch.save(nn.Linear(50, 50).state_dict(), path)
    whole = path.read_bytes()
    for size in 0, 3, 10:
        attempt(f"{size} bytes", whole[:size])
    attempt("all but the last", whole[:-1])
    half = len(whole) // 2
    attempt("one byte changed", whole[:half] + b"!" + whole[half + 1 :])
