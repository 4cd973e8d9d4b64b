from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present
from torch.optim.swa_utils import AveragedModel

state = AveragedModel(nn.Linear(2, 1)).state_dict()
print(list(state))
del state["n_averaged"]
consume_prefix_in_state_dict_if_present(state, "module.")
print(nn.Linear(2, 1).load_state_dict(state))
