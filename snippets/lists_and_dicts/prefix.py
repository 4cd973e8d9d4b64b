import torch
from torch import nn

words = ["keys", "type", "training"]
items = nn.ParameterDict({f"key_{word}": torch.ones(1) for word in words})
print(list(items))
print(items.eval()["key_training"])
