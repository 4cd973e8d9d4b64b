from torch import nn


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(2, 1, bias=False)
        self.decoder = self.encoder.weight.T


model = Tied()
nn.init.constant_(model.encoder.weight, 3.0)
print(model.decoder.flatten().tolist())

model.double()
nn.init.constant_(model.encoder.weight, 5.0)
print(model.decoder.flatten().tolist(), model.decoder.dtype)
