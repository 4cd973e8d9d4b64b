import torch
from torch import nn

one, few = {"max_iter": 1}, {"max_eval": 1}
for start, more in (4.0, {}), (4.0, one), (4.0, few), (0.0, {}):
    p = nn.Parameter(torch.tensor([start, -start / 2]))
    opt = torch.optim.LBFGS([p], **more)
    calls = []

    def closure():
        opt.zero_grad()
        loss = (p**2).sum()
        loss.backward()
        calls.append(loss.item())
        return loss

    opt.step(closure)
    print(start, more, "calls:", len(calls))
