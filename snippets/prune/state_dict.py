from torch import nn
from torch.nn.utils import prune

pruned = prune.l1_unstructured(nn.Linear(2, 1), "weight", amount=1)
print(list(pruned.state_dict()))
nn.Linear(2, 1).load_state_dict(pruned.state_dict())  # raises: RuntimeError
