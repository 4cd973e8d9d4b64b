from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1, device="meta"))
nn.init.constant_(model[0].weight, 5.0)
for module in model.modules():
    if any(p.is_meta for p in module.parameters(recurse=False)):
        module.to_empty(device="cpu", recurse=False)
        module.reset_parameters()
print([p.device.type for p in model.parameters()])
print("kept:", model[0].weight.item())
