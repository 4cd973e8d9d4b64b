import torch
from torch import nn

print("| `fused` | `unscale_` | norm | step |")
print("|---|---|---|---|")
for fused in (False, True):
    for unscale in (False, True):
        weight = nn.Parameter(torch.zeros(2))
        optimizer = torch.optim.SGD([weight], lr=1.0, fused=fused)
        scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
        scaler.scale((weight * torch.tensor([3.0, 4.0])).sum()).backward()
        if unscale:
            scaler.unscale_(optimizer)
        norm = nn.utils.clip_grad_norm_([weight], max_norm=1.0)
        scaler.step(optimizer)
        scaler.update()
        step = weight.detach().norm()
        print(f"| `{fused}` | `{unscale}` | {norm:.0f} | {step:.3f} |")
