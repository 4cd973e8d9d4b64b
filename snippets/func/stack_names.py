from torch import nn
from torch.func import stack_module_state

one, bare = nn.Linear(1, 1), nn.Linear(1, 1, bias=False)
print(list(stack_module_state([bare, one])[0]))
print(stack_module_state([bare, one.double()])[0]["weight"].dtype)
stack_module_state([one, bare])  # raises: KeyError
