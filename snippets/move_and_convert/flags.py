# folded
from torch import __future__ as future
from torch import nn

print("| `convert` | `False` | `overwrite` | `swap` |\n|---|---|---|---|")
for convert in "float()", "double()", 'to("meta")':
    same = []
    for overwrite, swap in (False, False), (True, False), (False, True):
        future.set_overwrite_module_params_on_conversion(overwrite)
        future.set_swap_module_params_on_conversion(swap)
        model = nn.Linear(2, 1)
        weight = model.weight
        eval(f"model.{convert}")
        same.append("✓" if model.weight is weight else "–")
    print(f"| `{convert}` |", " | ".join(same), "|")
