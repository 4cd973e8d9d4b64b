import torch
from torch import nn


class Autoencoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(4, 2)
        self.decoder_bias = nn.Parameter(torch.zeros(4))

    def forward(self, x):
        hidden = torch.relu(self.encoder(x))
        weight = self.encoder.weight.T
        return nn.functional.linear(hidden, weight, self.decoder_bias)


model = Autoencoder()
print(model(torch.ones(1, 4)).shape)
for name, parameter in model.named_parameters():
    print(name, tuple(parameter.shape))
