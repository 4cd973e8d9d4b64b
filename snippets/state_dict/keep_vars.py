from torch import nn

model = nn.Linear(2, 1, bias=False)
for keep_vars in False, True:
    value = model.state_dict(keep_vars=keep_vars)["weight"]
    print(type(value).__name__, value is model.weight, value.requires_grad)
