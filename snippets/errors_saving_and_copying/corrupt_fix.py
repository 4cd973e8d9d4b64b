from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from torch import nn

with TemporaryDirectory() as folder:
    path = Path(folder) / "model.pt"
    part = path.with_suffix(".part")
    torch.save(nn.Linear(2, 1).state_dict(), part)
    part.replace(path)
    print(list(torch.load(path)))
