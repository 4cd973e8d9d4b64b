import torch
from torch import nn

model = nn.Module()
model.weights = nn.ParameterList([torch.tensor(0.0), torch.tensor(1.0)])
model.weights.append(torch.tensor(2.0))
model.weights += [torch.tensor(3.0)]
model.weights[0] = torch.tensor(9.0)

kept = [w for i, w in enumerate(model.weights) if i != 1]
model.weights = nn.ParameterList(kept)
print([w.item() for w in model.weights])
print([name for name, _ in model.named_parameters()])
print(model.weights[-1] is kept[-1])
