import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

model = nn.Sequential(nn.Linear(100, 100), nn.ReLU(), nn.Linear(100, 10))
params = {p.untyped_storage().data_ptr() for p in model.parameters()}
for batch in 1, 10, 100:
    saved = {}

    def pack(tensor):
        storage = tensor.untyped_storage()
        saved[storage.data_ptr()] = storage.nbytes()
        return tensor

    with saved_tensors_hooks(pack, lambda tensor: tensor):
        result = model(torch.ones(batch, 100))
    sizes = [saved[key] for key in saved if key not in params]
    print("batch", batch, "saved", sizes)
print("parameters", sum(p.nbytes for p in model.parameters()))
