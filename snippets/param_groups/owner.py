from torch import nn

model = nn.Sequential(nn.Embedding(3, 2), nn.Linear(2, 1))
for name, p in model.named_parameters():
    owner = model.get_submodule(name.rpartition(".")[0])
    print(name, "parameter:", isinstance(p, nn.Embedding), end=" ")
    print("owner:", isinstance(owner, nn.Embedding))
