import torch
from torch import nn

torch.__future__.set_swap_module_params_on_conversion(True)
x = torch.ones(1, 2)
first, graph, view = (nn.Linear(2, 1) for _ in range(3))
loss = first(x).sum()
saved = graph(x.clone().requires_grad_()).sum()
flat = view.weight.view(-1)
for name in ("first", "graph", "view"):
    try:
        globals()[name].double()
        print(name, "converted")
    except RuntimeError as error:
        print(name, error, "|", str(error.__cause__)[:37])
