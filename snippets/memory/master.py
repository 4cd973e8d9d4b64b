import torch
from torch import nn

model = nn.Linear(100, 100, bias=False).bfloat16()
master = nn.Parameter(model.weight.detach().float())
optimizer = torch.optim.Adam([master])

model(torch.ones(1, 100).bfloat16()).sum().backward()
master.grad = model.weight.grad.float()
optimizer.step()
with torch.no_grad():
    model.weight.copy_(master)

print("weight", model.weight.nbytes, "grad", model.weight.grad.nbytes)
print("master", master.nbytes, "grad", master.grad.nbytes)
print({k: t.nbytes for k, t in optimizer.state[master].items()})
