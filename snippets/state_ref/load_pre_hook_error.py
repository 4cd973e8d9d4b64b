import torch
from torch import nn


def finite(module, state_dict, prefix, *rest):
    *_, error_msgs = rest
    for name, tensor in state_dict.items():
        if not tensor.isfinite().all():
            error_msgs.append(f"{name}: {tensor.tolist()}")


layer = nn.Linear(1, 1)
layer.register_load_state_dict_pre_hook(finite)
state = {"weight": torch.ones(1, 1), "bias": torch.tensor([torch.nan])}
layer.load_state_dict(state, strict=False)  # raises: RuntimeError
