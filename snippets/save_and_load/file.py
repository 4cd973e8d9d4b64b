from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from torch import nn

model = nn.Linear(2, 1)
nn.init.constant_(model.weight, 3.0)

with TemporaryDirectory() as folder:
    path = Path(folder) / "model.pt"
    torch.save(model.state_dict(), path)

    restored = nn.Linear(2, 1)
    print(restored.load_state_dict(torch.load(path)))

restored.eval()
print(restored.weight.tolist(), restored.training)
