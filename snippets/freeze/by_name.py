from torch import nn

model = nn.Module()
model.embed = nn.Embedding(4, 2)
model.encoder = nn.Linear(2, 2)
model.head = nn.Linear(2, 1)

model.encoder.requires_grad_(False)
for name, parameter in model.named_parameters():
    if name.startswith("embed.") or name.endswith("bias"):
        parameter.requires_grad_(False)

for name, parameter in model.named_parameters():
    print(name, parameter.requires_grad)
