import torch
from torch import nn

for decoupled in (False, True):
    p = nn.Parameter(torch.tensor([10.0]))
    opt = torch.optim.NAdam([p], lr=0.1, weight_decay=0.5,
                            decoupled_weight_decay=decoupled)
    p.grad = torch.tensor([0.0])
    opt.step()
    print("decoupled:", decoupled, "p:", f"{p.item():.4f}")
    print("exp_avg:", opt.state[p]["exp_avg"])
