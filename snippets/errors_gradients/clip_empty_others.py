import warnings

from torch import nn
from torch.nn.utils import clip_grad_norm_

layer = nn.Linear(1, 1).requires_grad_(False)
given = {
    "nn.ReLU": nn.ReLU().parameters(),
    "expression": (p for p in layer.parameters() if p.requires_grad),
    "filter": filter(lambda p: p.requires_grad, layer.parameters()),
    "list": [p for p in layer.parameters() if p.requires_grad],
}
for name, parameters in given.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        norm = clip_grad_norm_(parameters, 1.0)
    print(name, norm, "warns:", bool(caught))
