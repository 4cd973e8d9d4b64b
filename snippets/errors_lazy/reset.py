from torch import nn


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.LazyLinear(2)
        self.norm = nn.LayerNorm(2)
        self.reset_parameters()

    def reset_parameters(self):
        for p in self.parameters():
            if not nn.parameter.is_lazy(p):
                nn.init.zeros_(p)


block = Block()
print(block.layer.has_uninitialized_params(), block.norm.weight)
