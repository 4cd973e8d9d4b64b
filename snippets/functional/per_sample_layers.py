# folded
import torch
from torch import nn
from torch.func import functional_call, grad, vmap

x = torch.ones(3, 4, 4)
print("| | `vmap(grad(loss))` |")
print("|---|---|")
for code in (
    "nn.Linear(4, 2)",
    "nn.Conv1d(4, 2, 1)",
    "nn.LayerNorm(4)",
    "nn.BatchNorm1d(4)",
    "nn.BatchNorm1d(4).eval()",
    "nn.GRU(4, 2, batch_first=True)",
    "nn.RNN(4, 2, batch_first=True)",
    "nn.Sequential(nn.Linear(4, 2), nn.RReLU())",
):
    layer = eval(code)
    params = {name: p.detach() for name, p in layer.named_parameters()}

    def loss(params, x):
        output = functional_call(layer, params, (x[None],))
        return (output[0] if isinstance(output, tuple) else output).sum()

    try:
        vmap(grad(loss), in_dims=(None, 0))(params, x)
        print(f"| `{code}` | ✓ |")
    except Exception as error:
        print(f"| `{code}` | `{type(error).__name__}` |")
