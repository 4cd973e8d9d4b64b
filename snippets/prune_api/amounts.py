from torch.nn.utils import prune

for amount in ("half", None, -1, -0.5, 1.5):
    try:
        prune.RandomUnstructured(amount)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
