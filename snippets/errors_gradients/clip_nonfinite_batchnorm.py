import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_

torch.manual_seed(0)
for checked in False, True:
    model = nn.Sequential(nn.Linear(1, 2), nn.BatchNorm1d(2))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for x in torch.tensor([[torch.inf], [1.0]]), torch.randn(4, 1):
        if checked and not x.isfinite().all():
            continue
        optimizer.zero_grad()
        model(x).sum().backward()
        if clip_grad_norm_(model.parameters(), 1.0).isfinite():
            optimizer.step()
    tensors = model.state_dict().items()
    lost = [name for name, t in tensors if not t.isfinite().all()]
    print("input checked:", checked, "| not finite:", lost)
