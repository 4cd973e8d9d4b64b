# folded
import torch
from torch import nn

with torch.inference_mode():
    x, ids, made = torch.ones(1, 2), torch.tensor([0]), nn.Linear(2, 2)
made.requires_grad_(False)
plain, prompt = torch.ones(1, 2), nn.Parameter(torch.ones(1, 2))


def bias_only(layer):
    layer.weight.requires_grad_(False)
    return layer


codes = ["nn.Linear(2, 2)(x)", "nn.Embedding(3, 2)(ids)"]
codes += ["nn.CrossEntropyLoss()(nn.Linear(2, 2)(plain), ids)"]
codes += ["made(plain)", "made(prompt)", "bias_only(nn.Linear(2, 2))(x)"]
codes += ["bias_only(nn.LayerNorm(2))(x)"]
codes += ["bias_only(nn.Conv1d(1, 1, 1))(x)"]
print("| `code` | `RuntimeError` |")
print("|---|---|")
for code in codes:
    try:
        eval(code)
        print(f"| `{code}` | – |")
    except RuntimeError as error:
        print(f"| `{code}` | `{str(error).split('.')[0]}` |")
