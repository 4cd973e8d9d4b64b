from torch import nn

model = nn.Module()
model.embed = nn.Embedding(4, 2)
model.encoder = nn.Linear(2, 2)
model.decoder = nn.Linear(2, 2)
model.head = nn.Linear(2, 4)
model.head.weight = model.embed.weight

model.encoder.requires_grad_(False)
for name, parameter in model.named_parameters(remove_duplicate=False):
    if name.startswith("head.") or name.endswith("bias"):
        parameter.requires_grad_(False)

for name, parameter in model.named_parameters(remove_duplicate=False):
    print(name, parameter.requires_grad)
