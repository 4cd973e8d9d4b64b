from torch import nn


def unique_bytes(tensors):
    parts = [t.untyped_storage() for t in tensors]
    return sum({s.data_ptr(): s.nbytes() for s in parts}.values())


model = nn.Sequential(nn.Embedding(100, 8), nn.Linear(8, 100, bias=False))
model[1].weight = nn.Parameter(model[0].weight)
print("same object:", model[1].weight is model[0].weight)
print("nbytes", sum(p.nbytes for p in model.parameters()))
print("memory", unique_bytes(model.parameters()))
print("state_dict", unique_bytes(model.state_dict().values()))
