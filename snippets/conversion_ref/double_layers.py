# folded
import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
layers = {
    "nn.Linear(2, 2)": (2,),
    "nn.Linear(2, 2, bias=False)": (1, 2),
    "nn.Bilinear(2, 2, 1)": (2,),
    "nn.Conv1d(1, 1, 1)": (1, 1, 2),
    "nn.GRU(2, 2)": (1, 1, 2),
    "nn.BatchNorm1d(2)": (2, 2),
    "nn.LayerNorm(2)": (1, 2),
    "nn.RMSNorm(2)": (1, 2),
    "nn.PReLU()": (2,),
}
print("| `float64` + `float32` | `dtype` / `type(error)` | `str(error)` |")
print("|---|---|---|")
for text, shape in layers.items():
    x = (torch.ones(shape),) * (2 if "Bilinear" in text else 1)
    try:
        out = eval(text).double()(*x)
        out = out[0] if isinstance(out, tuple) else out
        print(f"| `{text}` | `{out.dtype}` | |")
    except Exception as error:
        kind = type(error).__name__
        print(f"| `{text}` | `{kind}` | `{str(error)[:70]}` |")
