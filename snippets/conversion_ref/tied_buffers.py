import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
model.same = model.weight
model.mean = nn.Buffer(torch.zeros(1))
model.mean_same = model.mean
for call in "float()", "double()", "to('meta')":
    eval(f"model.{call}")
    print(call, "weight:", model.same is model.weight, end=" ")
    print("mean:", model.mean_same is model.mean)
