from torch import nn

layers = [nn.Linear(4, 4), nn.Conv1d(1, 1, 1), nn.LSTM(1, 1)]
layers += [nn.Embedding(1, 1), nn.LayerNorm(4), nn.PReLU()]
layers += [nn.MultiheadAttention(4, 1), nn.TransformerEncoderLayer(4, 1)]
layers += [nn.Sequential(nn.Linear(1, 1))]
layers += [nn.ParameterList(nn.Linear(1, 1).parameters())]
layers += [nn.ParameterDict(nn.Linear(1, 1).named_parameters())]

print("| `module` | `parameters(recurse=False)` | `reset_parameters` |")
print("|---|---|---|")
for layer in layers:
    own = len(list(layer.parameters(recurse=False)))
    has = "✓" if hasattr(layer, "reset_parameters") else "–"
    print(f"| `{type(layer).__name__}` | {own} | {has} |")
