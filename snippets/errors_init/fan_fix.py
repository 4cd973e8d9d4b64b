from torch import nn

model = nn.Sequential(nn.Linear(4, 2), nn.LayerNorm(2), nn.PReLU())
for name, parameter in model.named_parameters():
    if parameter.ndim >= 2:
        nn.init.xavier_uniform_(parameter)
    elif "bias" in name:
        nn.init.zeros_(parameter)
    if parameter.ndim < 2:
        print(name, parameter.tolist())
