from torch import nn
from torch.nn.parameter import is_lazy

model = nn.Sequential(nn.LazyLinear(4), nn.Linear(4, 1))
print([n for n, p in model.named_parameters() if is_lazy(p)])
print(sum(p.numel() for p in model.parameters() if not is_lazy(p)))
print(sum(p.numel() for p in model.parameters()))  # raises: ValueError
