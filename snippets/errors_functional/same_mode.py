from torch import nn
from torch.func import stack_module_state

models = [nn.Linear(2, 1), nn.Linear(2, 1).eval()]
stack_module_state(models)  # raises: RuntimeError
