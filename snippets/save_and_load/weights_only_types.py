import io
import pickle
from collections import Counter, OrderedDict, defaultdict

import numpy as np
import torch

values = [1, 1.5, "a", True, None, {"a": 1}, [1], (1,), {1}, b"a"]
values += [OrderedDict(), Counter(), defaultdict(int), np.float64(1.5)]
values += [torch.float32, torch.Size([1]), torch.device("cpu")]
print("| `type` | `torch.load` |\n|---|---|")
for value in values:
    torch.save(value, file := io.BytesIO())
    file.seek(0)
    try:
        loaded = torch.load(file) == value
    except pickle.UnpicklingError:
        loaded = False
    print(f"| `{type(value).__name__}` | {'–✓'[loaded]} |")
