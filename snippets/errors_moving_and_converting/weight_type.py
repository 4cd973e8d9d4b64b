import torch
from torch._subclasses import FakeTensorMode

# es: Tensores falsos: imitan los de una GPU.
# en: Fake tensors: they mimic those on a GPU.
with FakeTensorMode():
    print(torch.empty(1, device="cuda").type())
x = torch.ones(1)
print(x.type(), x.half().type(), x.to(x.half()).type())
