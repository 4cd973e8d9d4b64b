from torch.nn.utils import prune

one, two = prune.Identity(), prune.Identity()
for args in ((one,), (one, two), ([one, two],)):
    try:
        prune.PruningContainer(*args)
    except AttributeError as error:
        print(len(args), error)

one._tensor_name = two._tensor_name = "weight"
container = prune.PruningContainer(one)
container.add_pruning_method(two)
print(len(container), len(prune.PruningContainer()))
container.add_pruning_method("l1")  # raises: TypeError
