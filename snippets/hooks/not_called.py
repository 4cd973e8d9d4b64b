import torch
from torch import nn

names = ["used", "unused", "frozen"]
p = {name: nn.Parameter(torch.ones(())) for name in names}
for name in names:
    p[name].register_hook(lambda grad, name=name: print("hook", name))
    p[name].register_post_accumulate_grad_hook(
        lambda parameter, name=name: print("post", name)
    )

p["frozen"].requires_grad_(False)
loss = p["used"] + p["frozen"]
torch.autograd.grad(loss, p["used"], retain_graph=True)
print("backward")
loss.backward()
