from torch import nn

for name in "ones", "zeros", "trunc_normal":
    print(hasattr(nn.init, name + "_"), hasattr(nn.init, name))
