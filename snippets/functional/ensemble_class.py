from torch import nn
from torch.func import stack_module_state

stack_module_state([nn.Linear(1, 1), nn.ReLU()])  # raises: RuntimeError
