# folded
import copy

from torch import nn

print("| `copy.deepcopy` | `type` |")
print("|---|---|")
for code in (
    "LazyLinear(4)", "LazyConv2d(4, 3)", "LazyInstanceNorm1d()",
    "LazyBatchNorm1d()", "LazyBatchNorm1d(track_running_stats=False)",
):
    layer = eval(f"nn.{code}")
    try:
        result = type(copy.deepcopy(layer)).__name__
    except ValueError as error:
        result = type(error).__name__
    print(f"| `{code}` | `{result}` |")
