import torch
from torch import nn
from torch.testing._internal.two_tensor import TwoTensor

model = nn.Linear(1, 1)
loss = model(torch.ones(1, 1)).sum()
torch.__future__.set_swap_module_params_on_conversion(True)
model.load_state_dict(nn.Linear(1, 1).state_dict())
torch.__future__.set_swap_module_params_on_conversion(False)
first, second = nn.Parameter(torch.ones(1)), nn.Parameter(torch.zeros(1))
double = (first * 2).sum()
torch.utils.swap_tensors(first, second)
inner = nn.Module()
inner.weight = nn.Parameter(TwoTensor(torch.ones(1), torch.ones(1)))
wrapped = (inner.weight * 2).sum()
inner.double()
cases = {"load": loss, "swap": double, "wrapper": wrapped}
for name, result in cases.items():
    try:
        result.backward()
    except RuntimeError as error:
        print(name, str(error)[:63])
