from torch import nn

layers = [nn.Linear(4, 2), nn.Linear(4, 2, bias=False), nn.LSTM(2, 2)]
layers += [nn.Embedding(3, 2), nn.BatchNorm1d(2, affine=False)]
for layer in layers:
    for parameter in layer.parameters():
        nn.init.zeros_(parameter)
    print(type(layer).__name__, [n for n, _ in layer.named_parameters()])
