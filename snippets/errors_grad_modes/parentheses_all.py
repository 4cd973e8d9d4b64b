import torch

modes = torch.no_grad, torch.inference_mode, torch.enable_grad
for mode in (*modes, torch.autocast):
    print(mode.__name__, type(mode).__name__)
