import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.positions = nn.Buffer(torch.arange(2.0), persistent=False)


model = Model().to("meta").to_empty(device="cpu")
# es: La memoria sin inicializar tiene cualquier valor; aquí es -1.
# en: Memory that is not initialized has any value; here it is -1.
model.positions.fill_(-1.0)
print(model.load_state_dict(Model().state_dict()))
print(model.weight.tolist(), model.positions.tolist())
