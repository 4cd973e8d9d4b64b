import torch
from torch import nn

model = nn.Sequential(nn.Embedding(100, 8), nn.Linear(8, 100, bias=False))
for tie in False, True:
    if tie:
        model[1].weight = model[0].weight
    optimizer = torch.optim.Adam(model.parameters())
    optimizer.zero_grad()
    model(torch.tensor([1])).sum().backward()
    optimizer.step()
    params = list(model.parameters())
    state = [t for s in optimizer.state.values() for t in s.values()]
    print("tied", tie, "parameters", sum(p.nbytes for p in params))
    print("tied", tie, "state", sum(t.nbytes for t in state))
