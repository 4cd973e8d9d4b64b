import torch
from torch import nn


class Encoder(nn.Module):
    def __init__(self, inputs, hidden):
        super().__init__()
        self.gru = nn.GRU(inputs, hidden, batch_first=True)
        self.h0 = nn.Parameter(torch.zeros(1, 1, hidden))

    def forward(self, x):
        h0 = self.h0.expand(-1, x.shape[0], -1).contiguous()
        return self.gru(x, h0)[0]


model = Encoder(2, 3)
for batch in (4, 1):
    print(tuple(model(torch.ones(batch, 5, 2)).shape))
model(torch.ones(4, 5, 2)).sum().backward()
print(tuple(model.h0.grad.shape))
