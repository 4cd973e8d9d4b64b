# folded
from torch import nn

print("| `second` | `is` | `data_ptr` | `parameters()` | `double()` |")
print("|---|:-:|:-:|:-:|:-:|")
for second in "first", "nn.Parameter(first)", "nn.Parameter(first.clone())":
    model = nn.Sequential(*(nn.Linear(2, 2, bias=False) for _ in range(2)))
    first = model[0].weight
    model[1].weight = eval(second)
    cells = [model[1].weight is first]
    cells.append(model[1].weight.data_ptr() == first.data_ptr())
    count = len(list(model.parameters()))
    model.double()
    cells.append(model[1].weight.data_ptr() == first.data_ptr())
    same = ["–✓"[cell] for cell in cells]
    print(f"| `{second}` | {same[0]} | {same[1]} | {count} | {same[2]} |")
