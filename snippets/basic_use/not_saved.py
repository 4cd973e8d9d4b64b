import torch
from torch import nn


class MyModule(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2, 3))
        self.bias = torch.zeros(3)


saved, restored = MyModule(), MyModule()
saved.bias = torch.tensor([1.0, 2.0, 3.0])
print("state_dict", list(saved.state_dict()))

print(restored.load_state_dict(saved.state_dict()))
print("saved", saved.bias)
print("restored", restored.bias)
