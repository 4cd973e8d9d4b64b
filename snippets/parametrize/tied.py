from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import weight_norm


class Double(nn.Module):
    def forward(self, x):
        return 2 * x

    def right_inverse(self, y):
        return y / 2


for name in ("Double", "weight_norm"):
    a, b = nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False)
    nn.init.constant_(a.weight, 6.0)
    b.weight = a.weight
    if name == "Double":
        parametrize.register_parametrization(a, "weight", Double())
    else:
        weight_norm(a)
    shared = {*a.parameters()} & {*b.parameters()}
    values = a.weight.item(), b.weight.item()
    print(name, "registered:", values, "shared:", len(shared))
    parametrize.remove_parametrizations(a, "weight")
    values = a.weight.item(), b.weight.item()
    print(name, "removed:", values, "tied:", a.weight is b.weight)
