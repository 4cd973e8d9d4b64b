import torch
from torch import nn
from torch.nn.utils import prune

norm, layer = nn.BatchNorm1d(2), nn.Linear(2, 2, bias=False)
for module, name, scores in (
    (norm, "running_mean", None),
    (layer, "weight", torch.ones(3)),
    (layer, "bias", None),
):
    try:
        prune.l1_unstructured(module, name, 1, importance_scores=scores)
    except Exception as error:
        print(name, type(error).__name__, error)
    print(list(module._parameters))
