import warnings

from torch import nn
from torch.nn.utils import clip_grad_norm_

layer = nn.Linear(1, 1).requires_grad_(False)
generators = {
    "trainable": (p for p in layer.parameters() if p.requires_grad),
    "nn.ReLU": nn.ReLU().parameters(),
}
for name, parameters in generators.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        norm = clip_grad_norm_(parameters, 1.0)
    print(name, norm, str(caught[0].message).partition(",")[0])
