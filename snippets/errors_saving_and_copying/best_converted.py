from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.constant_(model.weight, 1.0)
best = model.state_dict()
same_memory = best["weight"].data_ptr() == model.weight.data_ptr()
print("same object:", best["weight"] is model.weight, same_memory)
model.double()
nn.init.constant_(model.weight, 5.0)
print("after double():", best["weight"].item())
