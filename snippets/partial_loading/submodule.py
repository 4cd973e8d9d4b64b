from torch import nn

saved = nn.ModuleDict({"encoder": nn.Linear(2, 4), "head": nn.Linear(4, 1)})
model = nn.ModuleDict({"encoder": nn.Linear(2, 4), "tags": nn.Linear(4, 9)})

prefix = "encoder."
state = {name.removeprefix(prefix): value
         for name, value in saved.state_dict().items()
         if name.startswith(prefix)}
print(list(state))
print(model["encoder"].load_state_dict(state))
