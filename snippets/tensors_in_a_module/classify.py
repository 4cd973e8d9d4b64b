import torch
from torch import nn


def kinds(model):
    for path, module in model.named_modules():
        for name, p in module.named_parameters(path, recurse=False):
            yield name, "trainable" if p.requires_grad else "frozen"
        saved = module.state_dict(prefix=f"{path}." if path else "")
        for name, _ in module.named_buffers(path, recurse=False):
            yield name, "buffer" if name in saved else "non-persistent"
        for name, value in vars(module).items():
            if isinstance(value, torch.Tensor):
                yield f"{path}.{name}".lstrip("."), "plain"


model = nn.Sequential(nn.Linear(1, 1), nn.BatchNorm1d(1))
model[0].bias.requires_grad_(False)
model[1].mask = nn.Buffer(torch.ones(1), persistent=False)
model.scale = torch.ones(1)
print("| `name` | `kind` |")
print("|---|---|")
for name, kind in kinds(model):
    print(f"| `{name}` | `{kind}` |")
