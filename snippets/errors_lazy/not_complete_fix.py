import torch
from torch import nn


class LazyAffine(nn.LazyLinear):
    cls_to_become = None

    def __init__(self, out_features):
        super().__init__(out_features)
        self.scale = nn.UninitializedParameter()

    def initialize_parameters(self, x):
        if nn.parameter.is_lazy(self.scale):
            self.scale.materialize((self.out_features,))
            nn.init.ones_(self.scale)
        super().initialize_parameters(x)

    def forward(self, x):
        return super().forward(x) * self.scale


called = LazyAffine(4)
print("called:", called(torch.ones(1, 3)).shape)
for state in called.state_dict(), nn.Linear(3, 4).state_dict():
    loaded = LazyAffine(4)
    print(loaded.load_state_dict(state, strict=False).missing_keys)
    print("loaded:", loaded(torch.ones(1, 3)).shape)
