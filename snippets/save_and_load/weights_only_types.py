# folded
import io
import pickle
from collections import Counter, OrderedDict, defaultdict, deque
from pydoc import locate

import numpy as np
import torch
from torch.serialization import (
    get_unsafe_globals_in_checkpoint,
    safe_globals,
)


def read(file, names, value):
    file.seek(0)
    with safe_globals([locate(name) for name in names]):
        try:
            return "–✓"[torch.load(file) == value]
        except pickle.UnpicklingError:
            return "–"


values = [1, 1.5, "a", True, None, {"a": 1}, [1], (1,), {1}, b"a"]
values += [OrderedDict(), Counter(), torch.float32, torch.Size([1])]
values += [torch.device("cpu"), frozenset([1]), defaultdict(int, a=1)]
values += [deque([1]), np.float64(1.5)]
print("| `type` | `torch.load` |", end=" ")
print("`get_unsafe_globals_in_checkpoint` |", end=" ")
print("`safe_globals` |\n|---|---|---|---|")
for value in values:
    torch.save(value, file := io.BytesIO())
    file.seek(0)
    names = sorted(get_unsafe_globals_in_checkpoint(file))
    row = [f"`{type(value).__name__}`", read(file, [], value)]
    row.append(", ".join(f"`{name}`" for name in names) or " ")
    print("|", " | ".join([*row, read(file, names, value)]), "|")
