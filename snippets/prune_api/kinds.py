from torch.nn.utils import prune

print("| class | `PRUNING_TYPE` |")
print("|---|---|")
for name, value in vars(prune).items():
    if hasattr(value, "PRUNING_TYPE"):
        print(f"| `{name}` | `{value.PRUNING_TYPE}` |")
