from torch import nn
from torch.nn.modules import module


def show(owner, name, param):
    print("hook:", name)


handle = module.register_module_parameter_registration_hook(show)
layer = nn.Linear(1, 1, bias=False)
print("to('meta')")
weight = layer.weight
print(layer.to("meta").weight is weight)
print("register_parameter('extra', None)")
layer.register_parameter("extra", None)
print("load_state_dict(state, assign=True)")
layer.load_state_dict(dict(layer.state_dict()), assign=True)
handle.remove()
