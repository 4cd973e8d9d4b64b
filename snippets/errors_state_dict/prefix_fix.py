from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present

state = nn.DataParallel(nn.Linear(2, 1)).state_dict()
consume_prefix_in_state_dict_if_present(state, "module.")
print(list(state))
print(nn.Linear(2, 1).load_state_dict(state))
