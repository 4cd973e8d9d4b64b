from torch import nn
from torch.nn.utils.parametrize import register_parametrization


class Counted(nn.Module):
    def forward(self, x):
        calls.append("`forward`")
        return x

    def right_inverse(self, x):
        calls.append("`right_inverse`")
        return x


print("| `unsafe` | 1 | 2 |")
print("|---|---|---|")
for unsafe in (False, True):
    layer, cells = nn.Linear(1, 1), [f"`{unsafe}`"]
    for one in (Counted(), nn.Identity()):
        calls = []
        register_parametrization(layer, "weight", one, unsafe=unsafe)
        cells.append(", ".join(calls) or "–")
    print(f"| {' | '.join(cells)} |")
