import torch
from torch import nn

# es: Imita un PyTorch sin CUDA.
# en: Mimic a PyTorch without CUDA.
vars(torch._C).pop("_cuda_getDeviceCount", None)
nn.Linear(2, 1).to("cuda")  # raises: AssertionError
