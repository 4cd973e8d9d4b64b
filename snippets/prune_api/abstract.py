from torch.nn.utils import prune

print(prune.BasePruningMethod.__abstractmethods__)
print(hasattr(prune.BasePruningMethod, "PRUNING_TYPE"))
