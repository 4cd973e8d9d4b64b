import torch
from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present

inner = torch.compile(nn.Linear(2, 1), backend="eager")
state = nn.DataParallel(nn.Sequential(inner, nn.ReLU())).state_dict()
print(list(state))

consume_prefix_in_state_dict_if_present(state, "_orig_mod.")
print(list(state))

extra = {"module", "_orig_mod"}
clean = {".".join(part for part in name.split(".") if part not in extra):
         value for name, value in state.items()}
print(list(clean))
