from torch import nn

model = nn.BatchNorm1d(2)
model.tied = model.weight
model.bias.requires_grad_(False)

found = {
    "parameters()": list(model.parameters()),
    "named_parameters()": [p for name, p in model.named_parameters()],
    "buffers()": list(model.buffers()),
    "state_dict()": list(model.state_dict().values()),
}
print("|  | `weight` | `bias` | `running_mean` | `is` |")
print("|---|---|---|---|---|")
for method, tensors in found.items():
    places = [t.data_ptr() for t in tensors]
    row = [places.count(model.weight.data_ptr())]
    row += [places.count(model.bias.data_ptr())]
    row += [places.count(model.running_mean.data_ptr())]
    row += ["✓" if any(t is model.weight for t in tensors) else "–"]
    print(f"| `{method}` |", *(f"{cell} |" for cell in row))
