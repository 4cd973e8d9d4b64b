from torch import nn

saved = nn.Linear(2, 1, bias=False)
model = nn.Linear(2, 1)
result = model.load_state_dict(saved.state_dict(), strict=False)
print(result.missing_keys == ["bias"], result.unexpected_keys)
