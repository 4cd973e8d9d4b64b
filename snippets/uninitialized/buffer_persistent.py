from torch import nn
from torch.nn.modules.lazy import LazyModuleMixin


class Lazy(LazyModuleMixin, nn.Module):
    pass


assigned, registered = Lazy(), Lazy()
assigned.mean = nn.UninitializedBuffer(persistent=False)
registered.register_buffer("mean", nn.UninitializedBuffer(persistent=False))
print("assigned:", list(assigned.state_dict()))
print("registered:", list(registered.state_dict()))

plain = nn.Module()
plain.mean = nn.UninitializedBuffer()
plain.state_dict()  # raises: ValueError
