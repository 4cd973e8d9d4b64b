import torch

mode = torch.no_grad()
with mode:
    with mode:
        print(torch.is_grad_enabled())
print(torch.is_grad_enabled())
