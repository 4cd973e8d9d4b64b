import torch
from torch import nn

flat = torch.arange(6.0)
model = nn.ModuleDict({name: nn.Linear(1, 3, bias=False) for name in "abc"})
model["a"].weight = nn.Parameter(flat[:3].view(3, 1))
model["b"].weight = nn.Parameter(flat[3:].view(3, 1))
model["c"].weight = model["b"].weight
state = model.state_dict()
for name, tensor in state.items():
    same = tensor.untyped_storage().data_ptr() == flat.data_ptr()
    where = tensor.storage_offset(), list(tensor.shape), tensor.stride()
    print(name, same, *where)
print(torch.empty(0).data_ptr(), torch.empty(3, device="meta").data_ptr())

names = dict(model.named_parameters())
own = {name: p.detach().clone() for name, p in names.items()}
print(list(own), [t.untyped_storage().nbytes() for t in own.values()])
