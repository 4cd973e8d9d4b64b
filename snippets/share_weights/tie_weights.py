import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(5, 3)
        self.head = nn.Linear(3, 5, bias=False)
        self.tie_weights()

    def tie_weights(self):
        self.head.weight = self.embed.weight


with torch.device("meta"):
    model = Model()
print(model.head.weight is model.embed.weight)
model.to_empty(device="cpu")
print(model.head.weight is model.embed.weight)
model.tie_weights()
print(model.head.weight is model.embed.weight)
