# folded
import copy
import io
import pickle

import torch
from torch import nn

model = nn.Linear(100, 100)
print("| | `size` | `torch.load` |\n|---|---|:-:|")
names = {"copy": copy, "model": model}
state = model.state_dict()
torch.save(state, file := io.BytesIO())
alone = file.tell()
for code in ("100", "model", "model.forward", "copy.deepcopy(model)"):
    checkpoint = {"model": state, "settings": eval(code, names)}
    torch.save(checkpoint, file := io.BytesIO())
    size = file.tell() / alone
    file.seek(0)
    try:
        torch.load(file)
        mark = "✓"
    except pickle.UnpicklingError:
        mark = ""
    print(f"| `{code}` | {size:.1f} | {mark} |")
