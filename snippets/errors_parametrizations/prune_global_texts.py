from torch import nn
from torch.nn.utils import prune

one, two, three = (nn.Linear(4, rows) for rows in (1, 2, 3))
given = {
    "1 row": one.parameters(),
    "2 rows": two.parameters(),
    "3 rows": three.parameters(),
    "named_parameters": two.named_parameters(),
    "modules": [two],
}
for name, value in given.items():
    try:
        prune.global_unstructured(value, prune.L1Unstructured, amount=0.5)
    except (TypeError, ValueError) as error:
        text = str(error).partition(" (")[0]
        print(f"{name}: {type(error).__name__}: {text}")
