from torch import nn

model = nn.Sequential(nn.Linear(2, 4), nn.LayerNorm(4), nn.Linear(4, 1))
model.bfloat16()
model[1].float()
model[2].bias.data = model[2].bias.data.float()

for name, parameter in model.named_parameters():
    print(name, parameter.dtype)
