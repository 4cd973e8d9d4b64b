from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.LayerNorm(2), nn.Linear(2, 1))
for module in model.modules():
    if isinstance(module, nn.LayerNorm):
        module.requires_grad_(False)

print([n for n, p in model.named_parameters() if not p.requires_grad])
