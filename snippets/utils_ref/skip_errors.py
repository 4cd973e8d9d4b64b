from torch import nn
from torch.nn.utils import skip_init


class Model(nn.Module):
    def __init__(self, **kwargs):
        super().__init__()
        self.layer = nn.Linear(1, 1, **kwargs)


print(Model(device="meta").layer.weight.device)
for given in (dict, nn.ReLU, Model):
    try:
        skip_init(given)
    except RuntimeError as error:
        print(given.__name__, error)
