import torch

mode = torch.no_grad()
with mode:
    with mode:
        print("inside", torch.is_grad_enabled())
print("outside", torch.is_grad_enabled())
