# folded
import warnings

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

warnings.simplefilter("ignore")
x = torch.ones(1, 1)


def without_graph(encoder):
    with torch.no_grad():
        return encoder(x)


def train(context, frozen=False):
    encoder, decoder = nn.Linear(1, 1), nn.Linear(1, 1)
    decoder.requires_grad_(not frozen)
    names = {"encoder": encoder, "checkpoint": checkpoint}
    try:
        decoder(eval(context, globals() | names)).backward()
    except RuntimeError:
        return ["`RuntimeError`"]
    grads = [layer.weight.grad for layer in (decoder, encoder)]
    return ["" if grad is None else "✓" for grad in grads]


print("| | `decoder` | `encoder` | `encoder`, `frozen=True` |")
print("|---|:-:|:-:|:-:|")
for context in (
    "encoder(x)",
    "without_graph(encoder)",
    "encoder(x).detach()",
    "checkpoint(encoder, x, use_reentrant=True)",
    "checkpoint(encoder, x, use_reentrant=False)",
):
    cells = train(context) + train(context, frozen=True)[-1:]
    print(f"| `{context}` |", " | ".join(cells), "|")
